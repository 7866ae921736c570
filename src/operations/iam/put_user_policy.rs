//! PutUserPolicy: writes an inline policy of a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, put_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutUserPolicyRequest {
    pub user_name: Name,
    pub policy_name: String,
    pub policy_document: String,
}

/// Writes a policy, in place of one of the same name.
pub fn put_user_policy(cx: &Context<'_>, request: PutUserPolicyRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:PutUserPolicy", &request.user_name)?;
    put_inline(&mut user, request.policy_name, request.policy_document)?;
    cx.put_identity(&user)
}
