//! AttachUserPolicy: attaches a managed policy to a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{attach, authorized};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachUserPolicyRequest {
    pub user_name: Name,
    pub policy_arn: String,
}

/// Attaches a policy; one that is attached stays so.
pub fn attach_user_policy(cx: &Context<'_>, request: AttachUserPolicyRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:AttachUserPolicy", &request.user_name)?;
    attach(cx, &mut user, request.policy_arn)?;
    cx.put_identity(&user)
}
