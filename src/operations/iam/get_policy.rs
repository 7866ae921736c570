//! GetPolicy: a managed policy without its document.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::message::identity::PolicyEntry;
use crate::operations::iam::list_policies::usage;
use crate::operations::iam::names::managed_policy;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPolicyResponse {
    pub policy: PolicyEntry,
}

/// Shows a managed policy.
pub fn get_policy(cx: &Context<'_>, request: GetPolicyRequest) -> Result<GetPolicyResponse, Failure> {
    let policy = managed_policy(cx, "iam:GetPolicy", &request.policy_arn)?;
    let usage = usage(cx)?.remove(&policy.arn).unwrap_or_default();
    Ok(GetPolicyResponse { policy: PolicyEntry::of(policy, usage) })
}
