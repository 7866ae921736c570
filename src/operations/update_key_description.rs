//! UpdateKeyDescription: replaces the description of a key.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::state::NOT_PENDING_DELETION;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: KeyIdentifier,
    pub description: String,
}

/// Replaces the description; an empty one clears it.
pub fn update_key_description(cx: &Context<'_>, request: UpdateKeyDescriptionRequest) -> Result<(), Failure> {
    let mut key = cx.authorize(Action::UpdateKeyDescription, &request.key_id)?;
    key.require_state(NOT_PENDING_DELETION)?;
    key.key.description = request.description;
    cx.put_key(&key.key)
}
