//! ListUserTags: the tags of a user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Tag, User};
use crate::message::identity::page;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUserTagsRequest {
    pub user_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the tags, in the order in which they were given.
pub fn list_user_tags(
    cx: &Context<'_>,
    request: ListUserTagsRequest,
) -> Result<ListUserTagsResponse, Failure> {
    let user: User = authorized(cx, "iam:ListUserTags", &request.user_name)?;
    let listing = format!("ListUserTags {} {}", cx.account, user.user_id);
    let (tags, marker) = page(listing, request.max_items, request.marker.as_deref(), user.tags)?;
    Ok(ListUserTagsResponse { tags, is_truncated: marker.is_some(), marker })
}
