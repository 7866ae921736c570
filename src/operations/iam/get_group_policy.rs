//! GetGroupPolicy: an inline policy of a group.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::message::identity::Document;
use crate::operations::iam::principal::{authorized, inline};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetGroupPolicyRequest {
    pub group_name: Name,
    pub policy_name: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: Document,
}

/// Shows a policy.
pub fn get_group_policy(
    cx: &Context<'_>,
    request: GetGroupPolicyRequest,
) -> Result<GetGroupPolicyResponse, Failure> {
    let group: Group = authorized(cx, "iam:GetGroupPolicy", &request.group_name)?;
    let policy_document = Document::of(inline(&group, &request.policy_name)?);
    Ok(GetGroupPolicyResponse {
        group_name: group.name.to_string(),
        policy_name: request.policy_name,
        policy_document,
    })
}
