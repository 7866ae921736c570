//! GetRolePolicy: an inline policy of a role.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::message::identity::Document;
use crate::operations::iam::principal::{authorized, inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetRolePolicyRequest {
    pub role_name: Name,
    pub policy_name: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: Document,
}

/// Shows a policy.
pub fn get_role_policy(
    cx: &Context<'_>,
    request: GetRolePolicyRequest,
) -> Result<GetRolePolicyResponse, Failure> {
    let role: Role = authorized(cx, "iam:GetRolePolicy", &request.role_name)?;
    let policy_document = Document::of(inline(&role, &request.policy_name)?);
    Ok(GetRolePolicyResponse {
        role_name: role.name.to_string(),
        policy_name: request.policy_name,
        policy_document,
    })
}
