//! DeleteUserPolicy: deletes an inline policy of a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, remove_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteUserPolicyRequest {
    pub user_name: Name,
    pub policy_name: String,
}

/// Deletes a policy.
pub fn delete_user_policy(cx: &Context<'_>, request: DeleteUserPolicyRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:DeleteUserPolicy", &request.user_name)?;
    remove_inline(&mut user, &request.policy_name)?;
    cx.put_identity(&user)
}
