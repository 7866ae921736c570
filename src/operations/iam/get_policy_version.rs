//! GetPolicyVersion: the document of a managed policy.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::message::identity::{Document, whole_seconds};
use crate::operations::iam::names::{managed_policy, no_such_entity};
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPolicyVersionResponse {
    pub policy_version: PolicyVersion,
}

/// A version of a managed policy.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyVersion {
    pub document: Option<Document>,
    pub version_id: String,
    pub is_default_version: bool,
    pub create_date: Timestamp,
}

/// Shows the document of the only version that the vault keeps.
pub fn get_policy_version(
    cx: &Context<'_>,
    request: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Failure> {
    let (arn, version_id) = (&request.policy_arn, request.version_id);
    let policy = managed_policy(cx, "iam:GetPolicyVersion", arn)?;
    if policy.version_id != version_id {
        let sentence = format!("Policy {arn} version {version_id} does not exist or is not attachable.");
        return Err(no_such_entity(sentence).into());
    }
    let policy_version = PolicyVersion {
        document: Some(Document::of(&policy.document)),
        version_id,
        is_default_version: true,
        create_date: whole_seconds(policy.updated),
    };
    Ok(GetPolicyVersionResponse { policy_version })
}
