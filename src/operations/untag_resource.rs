//! UntagResource: removes tags from a key.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::state::NOT_PENDING_DELETION;
use crate::tag::check_tag_keys;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UntagResourceRequest {
    pub key_id: KeyIdentifier,
    pub tag_keys: Vec<String>,
}

/// Removes tags. A tag that is not there may be removed.
pub fn untag_resource(cx: &Context<'_>, request: UntagResourceRequest) -> Result<(), Failure> {
    check_tag_keys(request.tag_keys.iter().map(String::as_str))?;
    let mut key = cx.authorize(Action::UntagResource, &request.key_id)?;
    key.require_state(NOT_PENDING_DELETION)?;
    key.key.tags.retain(|tag| !request.tag_keys.contains(&tag.tag_key));
    cx.put_key(&key.key)
}
