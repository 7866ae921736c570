//! SetDefaultPolicyVersion: puts a version of a managed policy in force.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::operations::iam::names::{no_such_version, own_policy};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

/// Puts a version in force, wherever the policy is attached.
pub fn set_default_policy_version(
    cx: &Context<'_>,
    request: SetDefaultPolicyVersionRequest,
) -> Result<(), Failure> {
    let (arn, id) = (&request.policy_arn, &request.version_id);
    let mut policy = own_policy(cx, "iam:SetDefaultPolicyVersion", arn)?;
    if !policy.set_default(id) {
        return Err(no_such_version(arn, id).into());
    }
    cx.put_identity(&policy)
}
