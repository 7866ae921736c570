//! DeleteRolePolicy: deletes an inline policy of a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, remove_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteRolePolicyRequest {
    pub role_name: Name,
    pub policy_name: String,
}

/// Deletes a policy.
pub fn delete_role_policy(cx: &Context<'_>, request: DeleteRolePolicyRequest) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:DeleteRolePolicy", &request.role_name)?;
    remove_inline(&mut role, &request.policy_name)?;
    cx.put_identity(&role)
}
