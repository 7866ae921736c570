//! DeletePolicyVersion: deletes a version of a managed policy that is not in force.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::operations::iam::names::{no_such_version, own_policy};
use crate::operations::iam::principal::delete_conflict;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

/// Deletes a version. Its number does not come again.
pub fn delete_policy_version(cx: &Context<'_>, request: DeletePolicyVersionRequest) -> Result<(), Failure> {
    let (arn, id) = (&request.policy_arn, &request.version_id);
    let mut policy = own_policy(cx, "iam:DeletePolicyVersion", arn)?;
    if policy.default.version_id == *id {
        return Err(delete_conflict("Cannot delete the default version of a policy.").into());
    }
    policy.take_version(id).ok_or_else(|| no_such_version(arn, id))?;
    cx.put_identity(&policy)
}
