//! ListPolicyVersions: the versions of a managed policy.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::message::identity::PolicyVersionEntry;
use crate::message::listing::{OfPolicy, page};
use crate::operations::iam::names::managed_policy;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListPolicyVersionsResponse {
    pub versions: Vec<PolicyVersionEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the versions without their documents, the newest first.
pub fn list_policy_versions(
    cx: &Context<'_>,
    request: OfPolicy,
) -> Result<ListPolicyVersionsResponse, Failure> {
    let policy = managed_policy(cx, "iam:ListPolicyVersions", &request.policy_arn)?;
    let listing = format!("ListPolicyVersions {}", policy.arn);
    let all = policy
        .versions()
        .into_iter()
        .map(|(version, is_default)| PolicyVersionEntry::of(version, is_default));
    let (versions, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    Ok(ListPolicyVersionsResponse { versions, is_truncated: marker.is_some(), marker })
}
