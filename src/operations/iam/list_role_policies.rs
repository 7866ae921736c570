//! ListRolePolicies: the names of the inline policies of a role.

use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::message::listing::{OfRole, PolicyNames, page};
use crate::operations::iam::principal::authorized;

/// Lists the names, in their order.
pub fn list_role_policies(cx: &Context<'_>, request: OfRole) -> Result<PolicyNames, Failure> {
    let role: Role = authorized(cx, "iam:ListRolePolicies", &request.role_name)?;
    let listing = format!("ListRolePolicies {} {}", cx.account, role.role_id);
    let names = role.permissions.inline_policies.into_keys();
    let (policy_names, marker) = page(listing, request.max_items, request.marker.as_deref(), names)?;
    Ok(PolicyNames { policy_names, is_truncated: marker.is_some(), marker })
}
