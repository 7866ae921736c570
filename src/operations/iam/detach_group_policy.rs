//! DetachGroupPolicy: detaches a managed policy from a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::principal::{authorized, detach};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DetachGroupPolicyRequest {
    pub group_name: Name,
    pub policy_arn: String,
}

/// Detaches a policy.
pub fn detach_group_policy(cx: &Context<'_>, request: DetachGroupPolicyRequest) -> Result<(), Failure> {
    let mut group: Group = authorized(cx, "iam:DetachGroupPolicy", &request.group_name)?;
    detach(&mut group, &request.policy_arn)?;
    cx.put_identity(&group)
}
