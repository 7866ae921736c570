//! AttachRolePolicy: attaches a managed policy to a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{attach, changeable};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachRolePolicyRequest {
    pub role_name: Name,
    pub policy_arn: String,
}

/// Attaches a policy; one that is attached stays so.
pub fn attach_role_policy(cx: &Context<'_>, request: AttachRolePolicyRequest) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:AttachRolePolicy", &request.role_name)?;
    attach(cx, &mut role, request.policy_arn)?;
    cx.put_identity(&role)
}
