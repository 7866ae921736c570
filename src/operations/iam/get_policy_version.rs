//! GetPolicyVersion: the document of a managed policy.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::message::identity::{Document, PolicyVersionEntry};
use crate::operations::iam::names::{managed_policy, no_such_version};

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
    pub policy_version: PolicyVersionEntry,
}

/// Shows a version with its document.
pub fn get_policy_version(
    cx: &Context<'_>,
    request: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Failure> {
    let (arn, id) = (&request.policy_arn, &request.version_id);
    let policy = managed_policy(cx, "iam:GetPolicyVersion", arn)?;
    let found = policy.versions().into_iter().find(|(version, _)| version.version_id == *id);
    let (version, is_default) = found.ok_or_else(|| no_such_version(arn, id))?;
    let document = Some(Document::of(&version.document));
    let policy_version = PolicyVersionEntry { document, ..PolicyVersionEntry::of(version, is_default) };
    Ok(GetPolicyVersionResponse { policy_version })
}
