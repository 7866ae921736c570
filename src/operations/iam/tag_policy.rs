//! TagPolicy: adds tags to a managed policy.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Tag;
use crate::operations::iam::names::own_policy;
use crate::operations::iam::principal::tag;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

/// Adds tags, or changes their values.
pub fn tag_policy(cx: &Context<'_>, request: TagPolicyRequest) -> Result<(), Failure> {
    let mut policy = own_policy(cx, "iam:TagPolicy", &request.policy_arn)?;
    tag(&mut policy.tags, request.tags)?;
    cx.put_identity(&policy)
}
