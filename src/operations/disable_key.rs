//! DisableKey: switches a key off.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::Status;
use crate::key::state::SWITCHABLE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DisableKeyRequest {
    pub key_id: KeyIdentifier,
}

/// Disables a key. A disabled key may be disabled again.
pub fn disable_key(cx: &Context<'_>, request: DisableKeyRequest) -> Result<(), Failure> {
    let mut key = cx.authorize(Action::DisableKey, &request.key_id)?;
    key.require_state(SWITCHABLE)?;
    key.key.status = Status::Disabled;
    cx.put_key(&key.key)
}
