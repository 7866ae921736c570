//! ListRolePolicies: the names of the inline policies of a role.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::message::identity::page;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRolePoliciesRequest {
    pub role_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the names, in their order.
pub fn list_role_policies(
    cx: &Context<'_>,
    request: ListRolePoliciesRequest,
) -> Result<ListRolePoliciesResponse, Failure> {
    let role: Role = authorized(cx, "iam:ListRolePolicies", &request.role_name)?;
    let listing = format!("ListRolePolicies {} {}", cx.account, role.role_id);
    let names = role.permissions.inline_policies.into_keys();
    let (policy_names, marker) = page(listing, request.max_items, request.marker.as_deref(), names)?;
    Ok(ListRolePoliciesResponse { policy_names, is_truncated: marker.is_some(), marker })
}
