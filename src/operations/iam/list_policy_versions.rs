//! ListPolicyVersions: the versions of a managed policy.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::message::identity::whole_seconds;
use crate::message::listing::{OfPolicy, page};
use crate::operations::iam::get_policy_version::PolicyVersion;
use crate::operations::iam::names::managed_policy;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListPolicyVersionsResponse {
    pub versions: Vec<PolicyVersion>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the only version that the vault keeps, without its document.
pub fn list_policy_versions(
    cx: &Context<'_>,
    request: OfPolicy,
) -> Result<ListPolicyVersionsResponse, Failure> {
    let policy = managed_policy(cx, "iam:ListPolicyVersions", &request.policy_arn)?;
    let create_date = whole_seconds(policy.updated);
    let only = PolicyVersion {
        document: None,
        version_id: policy.version_id,
        is_default_version: true,
        create_date,
    };
    let listing = format!("ListPolicyVersions {}", policy.arn);
    let (versions, marker) = page(listing, request.max_items, request.marker.as_deref(), [only])?;
    Ok(ListPolicyVersionsResponse { versions, is_truncated: marker.is_some(), marker })
}
