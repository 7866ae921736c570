//! DetachUserPolicy: detaches a managed policy from a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, detach};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DetachUserPolicyRequest {
    pub user_name: Name,
    pub policy_arn: String,
}

/// Detaches a policy.
pub fn detach_user_policy(cx: &Context<'_>, request: DetachUserPolicyRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:DetachUserPolicy", &request.user_name)?;
    detach(&mut user, &request.policy_arn)?;
    cx.put_identity(&user)
}
