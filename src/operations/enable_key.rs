//! EnableKey: switches a key on.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::Status;
use crate::key::state::SWITCHABLE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct EnableKeyRequest {
    pub key_id: KeyIdentifier,
}

/// Enables a key. An enabled key may be enabled again. A rotation that fell due meanwhile is due now.
pub fn enable_key(cx: &Context<'_>, request: EnableKeyRequest) -> Result<(), Failure> {
    let mut key = cx.authorize(Action::EnableKey, &request.key_id)?;
    key.require_state(SWITCHABLE)?;
    key.key.status = Status::Enabled;
    cx.put_key(&key.key)?;
    if let Some(rotation) = key.shared.rotation
        && !key.shared.is_replica(cx.region)
    {
        key.shared.rotation = Some(rotation.resumed(cx.now));
        cx.put_shared(&key.shared)?;
    }
    Ok(())
}
