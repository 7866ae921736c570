//! DeleteGroupPolicy: deletes an inline policy of a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::principal::{authorized, remove_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteGroupPolicyRequest {
    pub group_name: Name,
    pub policy_name: String,
}

/// Deletes a policy.
pub fn delete_group_policy(cx: &Context<'_>, request: DeleteGroupPolicyRequest) -> Result<(), Failure> {
    let mut group: Group = authorized(cx, "iam:DeleteGroupPolicy", &request.group_name)?;
    remove_inline(&mut group, &request.policy_name)?;
    cx.put_identity(&group)
}
