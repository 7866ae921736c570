//! DeletePolicy: deletes a managed policy.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::is_aws_managed;
use crate::message::identity::Usage;
use crate::operations::iam::list_policies::usage;
use crate::operations::iam::names::managed_policy;
use crate::operations::iam::principal::delete_conflict;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

/// Deletes a managed policy of the account that nobody has.
pub fn delete_policy(cx: &Context<'_>, request: DeletePolicyRequest) -> Result<(), Failure> {
    let policy = managed_policy(cx, "iam:DeletePolicy", &request.policy_arn)?;
    if is_aws_managed(&policy.arn) {
        let sentence = format!(
            "User: {} is not authorized to perform: iam:DeletePolicy on resource: policy {}",
            cx.caller.arn, policy.arn
        );
        return Err(KmsError::new(ErrorCode::AccessDenied, sentence).into());
    }
    if usage(cx)?.get(&policy.arn).is_some_and(|usage| *usage != Usage::default()) {
        return Err(delete_conflict("Cannot delete a policy attached to entities.").into());
    }
    cx.delete_identity(&policy)
}
