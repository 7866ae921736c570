//! ListAttachedUserPolicies: the managed policies that are attached to a user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::message::identity::{AttachedPolicy, page};
use crate::operations::iam::principal::{attached, authorized};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: Name,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Vec<AttachedPolicy>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the policies, in the order in which they were attached.
pub fn list_attached_user_policies(
    cx: &Context<'_>,
    request: ListAttachedUserPoliciesRequest,
) -> Result<ListAttachedUserPoliciesResponse, Failure> {
    let mut user: User = authorized(cx, "iam:ListAttachedUserPolicies", &request.user_name)?;
    let prefix = request.path_prefix.as_deref();
    let listing =
        format!("ListAttachedUserPolicies {} {} {}", cx.account, user.user_id, prefix.unwrap_or("/"));
    let policies = attached(cx, &mut user, prefix)?;
    let (attached_policies, marker) = page(listing, request.max_items, request.marker.as_deref(), policies)?;
    Ok(ListAttachedUserPoliciesResponse { attached_policies, is_truncated: marker.is_some(), marker })
}
