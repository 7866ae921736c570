//! ListUserPolicies: the names of the inline policies of a user.

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::listing::{OfUser, PolicyNames, page};
use crate::operations::iam::principal::authorized;

/// Lists the names, in their order.
pub fn list_user_policies(cx: &Context<'_>, request: OfUser) -> Result<PolicyNames, Failure> {
    let user: User = authorized(cx, "iam:ListUserPolicies", &request.user_name)?;
    let listing = format!("ListUserPolicies {} {}", cx.account, user.user_id);
    let names = user.permissions.inline_policies.into_keys();
    let (policy_names, marker) = page(listing, request.max_items, request.marker.as_deref(), names)?;
    Ok(PolicyNames { policy_names, is_truncated: marker.is_some(), marker })
}
