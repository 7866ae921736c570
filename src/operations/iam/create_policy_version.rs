//! CreatePolicyVersion: gives a managed policy another document, beside those that it has.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::ManagedPolicy;
use crate::message::identity::PolicyVersionEntry;
use crate::operations::iam::create_policy::check_managed_policy;
use crate::operations::iam::names::own_policy;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreatePolicyVersionResponse {
    pub policy_version: PolicyVersionEntry,
}

/// Makes a version, which is in force at once if the request says so.
pub fn create_policy_version(
    cx: &Context<'_>,
    request: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Failure> {
    let mut policy = own_policy(cx, "iam:CreatePolicyVersion", &request.policy_arn)?;
    check_managed_policy(&request.policy_document)?;
    if policy.others.len() + 1 >= ManagedPolicy::VERSIONS {
        let most = ManagedPolicy::VERSIONS;
        let sentence = format!(
            "A managed policy can have up to {most} versions. Before you create a new version, you must delete an \
             existing version."
        );
        return Err(KmsError::new(ErrorCode::LimitExceeded, sentence).into());
    }
    let is_default = request.set_as_default.unwrap_or(false);
    let policy_version =
        PolicyVersionEntry::of(policy.add_version(request.policy_document, cx.now), is_default);
    if is_default {
        policy.set_default(&policy_version.version_id);
    }
    cx.put_identity(&policy)?;
    Ok(CreatePolicyVersionResponse { policy_version })
}
