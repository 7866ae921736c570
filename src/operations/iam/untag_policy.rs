//! UntagPolicy: takes tags from a managed policy.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::operations::iam::names::own_policy;
use crate::operations::iam::principal::untag;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

/// Takes tags away.
pub fn untag_policy(cx: &Context<'_>, request: UntagPolicyRequest) -> Result<(), Failure> {
    let mut policy = own_policy(cx, "iam:UntagPolicy", &request.policy_arn)?;
    untag(&mut policy.tags, &request.tag_keys);
    cx.put_identity(&policy)
}
