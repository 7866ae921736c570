//! ListAccessKeys: the access keys of a user.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::{AccessKeyFacts, AccessKeyStatus};
use crate::message::identity::whole_seconds;
use crate::message::listing::{OfUserOrCaller, page};
use crate::operations::iam::principal::user_or_caller;
use crate::time::Timestamp;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// An access key without its secret.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AccessKeyMetadata {
    /// None for a key of the root user.
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: AccessKeyStatus,
    pub create_date: Timestamp,
}

/// Lists the keys of the user that is named, or of the caller, the oldest first.
pub fn list_access_keys(
    cx: &Context<'_>,
    request: OfUserOrCaller,
) -> Result<ListAccessKeysResponse, Failure> {
    let user = user_or_caller(cx, "iam:ListAccessKeys", request.user_name)?;
    let owner = user.as_ref().map_or("root", |user| &user.user_id);
    let keys = cx
        .list_access_keys(user.as_ref().map(|user| &user.name))?
        .into_iter()
        .map(|key| AccessKeyMetadata::of(key.facts));
    let listing = format!("ListAccessKeys {} {owner}", cx.account);
    let (access_key_metadata, marker) = page(listing, request.max_items, request.marker.as_deref(), keys)?;
    Ok(ListAccessKeysResponse { access_key_metadata, is_truncated: marker.is_some(), marker })
}

impl AccessKeyMetadata {
    fn of(facts: AccessKeyFacts) -> Self {
        AccessKeyMetadata {
            user_name: facts.user.map(String::from),
            access_key_id: facts.id,
            status: facts.status,
            create_date: whole_seconds(facts.created),
        }
    }
}
