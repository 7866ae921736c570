//! DisableKeyRotation: turns automatic rotation off. The materials stay.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::state::IN_USE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DisableKeyRotationRequest {
    pub key_id: KeyIdentifier,
}

/// Turns automatic rotation off. It may be off already.
pub fn disable_key_rotation(cx: &Context<'_>, request: DisableKeyRotationRequest) -> Result<(), Failure> {
    let mut key = cx.authorize(Action::DisableKeyRotation, &request.key_id)?;
    key.shared.require_rotation(&key.arn())?;
    key.require_state(IN_USE)?;
    key.shared.rotation = None;
    cx.put_shared(&key.shared)
}
