//! DeletePolicy: deletes a managed policy.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::message::identity::Usage;
use crate::operations::iam::list_policies::usage;
use crate::operations::iam::names::own_policy;
use crate::operations::iam::principal::delete_conflict;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

/// Deletes a managed policy of the account that nobody has, with its only version.
pub fn delete_policy(cx: &Context<'_>, request: DeletePolicyRequest) -> Result<(), Failure> {
    let policy = own_policy(cx, "iam:DeletePolicy", &request.policy_arn)?;
    if usage(cx)?.get(&policy.arn).is_some_and(|usage| *usage != Usage::default()) {
        return Err(delete_conflict("Cannot delete a policy attached to entities.").into());
    }
    if !policy.others.is_empty() {
        return Err(delete_conflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
             The default version is deleted with the policy.",
        )
        .into());
    }
    cx.delete_identity(&policy)
}
