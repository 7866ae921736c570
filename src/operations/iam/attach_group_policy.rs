//! AttachGroupPolicy: attaches a managed policy to a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::principal::{attach, authorized};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachGroupPolicyRequest {
    pub group_name: Name,
    pub policy_arn: String,
}

/// Attaches a policy; one that is attached stays so.
pub fn attach_group_policy(cx: &Context<'_>, request: AttachGroupPolicyRequest) -> Result<(), Failure> {
    let mut group: Group = authorized(cx, "iam:AttachGroupPolicy", &request.group_name)?;
    attach(cx, &mut group, request.policy_arn)?;
    cx.put_identity(&group)
}
