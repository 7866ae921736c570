//! ListUserPolicies: the names of the inline policies of a user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::message::identity::page;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUserPoliciesRequest {
    pub user_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the names, in their order.
pub fn list_user_policies(
    cx: &Context<'_>,
    request: ListUserPoliciesRequest,
) -> Result<ListUserPoliciesResponse, Failure> {
    let user: User = authorized(cx, "iam:ListUserPolicies", &request.user_name)?;
    let listing = format!("ListUserPolicies {} {}", cx.account, user.user_id);
    let names = user.permissions.inline_policies.into_keys();
    let (policy_names, marker) = page(listing, request.max_items, request.marker.as_deref(), names)?;
    Ok(ListUserPoliciesResponse { policy_names, is_truncated: marker.is_some(), marker })
}
