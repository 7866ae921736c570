//! ListResourceTags: the tags of a key, in the order of their creation.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::message::paging::{Page, Sizes};
use crate::tag::Tag;

const SIZES: Sizes = Sizes { default: 50, max: 50 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListResourceTagsRequest {
    pub key_id: KeyIdentifier,
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListResourceTagsResponse {
    pub tags: Vec<Tag>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

/// Lists tags, in any state of the key.
pub fn list_resource_tags(
    cx: &Context<'_>,
    request: ListResourceTagsRequest,
) -> Result<ListResourceTagsResponse, Failure> {
    let key = cx.authorize(Action::ListResourceTags, &request.key_id)?;
    let page =
        Page::of(format!("ListResourceTags {}", key.arn()), SIZES, request.limit, request.marker.as_deref())?;
    let (tags, next_marker) = page.cut(key.key.tags)?;
    Ok(ListResourceTagsResponse { tags, truncated: next_marker.is_some(), next_marker })
}
