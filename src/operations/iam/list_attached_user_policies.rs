//! ListAttachedUserPolicies: the managed policies that are attached to a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::message::listing::{AttachedPolicies, ByPath};
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

/// Lists the policies, in the order in which they were attached.
pub fn list_attached_user_policies(
    cx: &Context<'_>,
    request: ListAttachedUserPoliciesRequest,
) -> Result<AttachedPolicies, Failure> {
    let ListAttachedUserPoliciesRequest { user_name, path_prefix, marker, max_items } = request;
    let user: User = authorized(cx, "iam:ListAttachedUserPolicies", &user_name)?;
    attached(cx, "ListAttachedUserPolicies", &user, ByPath { path_prefix, marker, max_items })
}
