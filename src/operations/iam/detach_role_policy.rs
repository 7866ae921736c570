//! DetachRolePolicy: detaches a managed policy from a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, detach};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DetachRolePolicyRequest {
    pub role_name: Name,
    pub policy_arn: String,
}

/// Detaches a policy.
pub fn detach_role_policy(cx: &Context<'_>, request: DetachRolePolicyRequest) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:DetachRolePolicy", &request.role_name)?;
    detach(&mut role, &request.policy_arn)?;
    cx.put_identity(&role)
}
