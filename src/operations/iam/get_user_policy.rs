//! GetUserPolicy: an inline policy of a user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::message::identity::Document;
use crate::operations::iam::principal::{authorized, inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetUserPolicyRequest {
    pub user_name: Name,
    pub policy_name: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: Document,
}

/// Shows a policy.
pub fn get_user_policy(
    cx: &Context<'_>,
    request: GetUserPolicyRequest,
) -> Result<GetUserPolicyResponse, Failure> {
    let user: User = authorized(cx, "iam:GetUserPolicy", &request.user_name)?;
    let policy_document = Document::of(inline(&user, &request.policy_name)?);
    Ok(GetUserPolicyResponse {
        user_name: user.name.to_string(),
        policy_name: request.policy_name,
        policy_document,
    })
}
