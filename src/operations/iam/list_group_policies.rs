//! ListGroupPolicies: the names of the inline policies of a group.

use crate::context::{Context, Failure};
use crate::identity::Group;
use crate::message::listing::{OfGroup, PolicyNames, page};
use crate::operations::iam::principal::authorized;

/// Lists the names, in their order.
pub fn list_group_policies(cx: &Context<'_>, request: OfGroup) -> Result<PolicyNames, Failure> {
    let group: Group = authorized(cx, "iam:ListGroupPolicies", &request.group_name)?;
    let listing = format!("ListGroupPolicies {} {}", cx.account, group.group_id);
    let names = group.permissions.inline_policies.into_keys();
    let (policy_names, marker) = page(listing, request.max_items, request.marker.as_deref(), names)?;
    Ok(PolicyNames { policy_names, is_truncated: marker.is_some(), marker })
}
