//! ListKeys: the keys of the caller's account and Region, in every state.

use serde::{Deserialize, Serialize};

use crate::arn::KeyId;
use crate::context::{Action, Context, Failure};
use crate::key::Key;
use crate::message::paging::{Page, Sizes};

const SIZES: Sizes = Sizes { default: 100, max: 1000 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeysRequest {
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeysResponse {
    pub keys: Vec<KeyListEntry>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct KeyListEntry {
    pub key_id: KeyId,
    pub key_arn: String,
}

/// Lists keys, in an order that stays the same while keys come and go.
pub fn list_keys(cx: &Context<'_>, request: ListKeysRequest) -> Result<ListKeysResponse, Failure> {
    cx.authorize_account(Action::ListKeys, None)?;
    let listing = format!("ListKeys {} {}", cx.account, cx.region);
    let page = Page::of(listing, SIZES, request.limit, request.marker.as_deref())?;
    let (keys, next_marker) = page.of_rows(cx.list_keys(page.after.as_deref(), page.limit + 1)?);
    let entry = |key: Key| KeyListEntry { key_arn: key.arn().to_string(), key_id: key.key_id };
    let keys = keys.into_iter().map(entry).collect();
    Ok(ListKeysResponse { keys, truncated: next_marker.is_some(), next_marker })
}
