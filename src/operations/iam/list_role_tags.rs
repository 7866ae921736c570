//! ListRoleTags: the tags of a role.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role, Tag};
use crate::message::identity::page;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRoleTagsRequest {
    pub role_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the tags, in the order in which they were given.
pub fn list_role_tags(
    cx: &Context<'_>,
    request: ListRoleTagsRequest,
) -> Result<ListRoleTagsResponse, Failure> {
    let role: Role = authorized(cx, "iam:ListRoleTags", &request.role_name)?;
    let listing = format!("ListRoleTags {} {}", cx.account, role.role_id);
    let (tags, marker) = page(listing, request.max_items, request.marker.as_deref(), role.tags)?;
    Ok(ListRoleTagsResponse { tags, is_truncated: marker.is_some(), marker })
}
