//! ListAttachedGroupPolicies: the managed policies that are attached to a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::message::listing::{AttachedPolicies, ByPath};
use crate::operations::iam::principal::{attached, authorized};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: Name,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// Lists the policies, in the order in which they were attached.
pub fn list_attached_group_policies(
    cx: &Context<'_>,
    request: ListAttachedGroupPoliciesRequest,
) -> Result<AttachedPolicies, Failure> {
    let ListAttachedGroupPoliciesRequest { group_name, path_prefix, marker, max_items } = request;
    let group: Group = authorized(cx, "iam:ListAttachedGroupPolicies", &group_name)?;
    attached(cx, "ListAttachedGroupPolicies", &group, ByPath { path_prefix, marker, max_items })
}
