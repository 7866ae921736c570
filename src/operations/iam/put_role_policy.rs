//! PutRolePolicy: writes an inline policy of a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, put_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutRolePolicyRequest {
    pub role_name: Name,
    pub policy_name: String,
    pub policy_document: String,
}

/// Writes a policy, in place of one of the same name.
pub fn put_role_policy(cx: &Context<'_>, request: PutRolePolicyRequest) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:PutRolePolicy", &request.role_name)?;
    put_inline(&mut role, request.policy_name, request.policy_document)?;
    cx.put_identity(&role)
}
