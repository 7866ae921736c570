//! ListAttachedRolePolicies: the managed policies that are attached to a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::message::listing::{AttachedPolicies, ByPath};
use crate::operations::iam::principal::{attached, authorized};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: Name,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// Lists the policies, in the order in which they were attached.
pub fn list_attached_role_policies(
    cx: &Context<'_>,
    request: ListAttachedRolePoliciesRequest,
) -> Result<AttachedPolicies, Failure> {
    let ListAttachedRolePoliciesRequest { role_name, path_prefix, marker, max_items } = request;
    let role: Role = authorized(cx, "iam:ListAttachedRolePolicies", &role_name)?;
    attached(cx, "ListAttachedRolePolicies", &role, ByPath { path_prefix, marker, max_items })
}
