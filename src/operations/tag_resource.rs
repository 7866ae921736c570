//! TagResource: adds tags to a key, or gives them new values.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::state::NOT_PENDING_DELETION;
use crate::tag::{Tag, check_tags, merge_tags};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct TagResourceRequest {
    pub key_id: KeyIdentifier,
    pub tags: Vec<Tag>,
}

/// Adds tags.
pub fn tag_resource(cx: &Context<'_>, request: TagResourceRequest) -> Result<(), Failure> {
    check_tags(&request.tags)?;
    let mut key = cx.authorize(Action::TagResource, &request.key_id)?;
    key.require_state(NOT_PENDING_DELETION)?;
    merge_tags(&mut key.key.tags, request.tags)?;
    cx.put_key(&key.key)
}
