//! PutGroupPolicy: writes an inline policy of a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::principal::{authorized, put_inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutGroupPolicyRequest {
    pub group_name: Name,
    pub policy_name: String,
    pub policy_document: String,
}

/// Writes a policy, in place of one of the same name.
pub fn put_group_policy(cx: &Context<'_>, request: PutGroupPolicyRequest) -> Result<(), Failure> {
    let mut group: Group = authorized(cx, "iam:PutGroupPolicy", &request.group_name)?;
    put_inline(&mut group, request.policy_name, request.policy_document)?;
    cx.put_identity(&group)
}
