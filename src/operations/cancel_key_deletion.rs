//! CancelKeyDeletion: takes a key out of its waiting period. It is disabled then.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::Status;
use crate::key::state::PENDING_DELETION;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CancelKeyDeletionRequest {
    pub key_id: KeyIdentifier,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CancelKeyDeletionResponse {
    pub key_id: String,
}

/// Takes a key out of its waiting period.
pub fn cancel_key_deletion(
    cx: &Context<'_>,
    request: CancelKeyDeletionRequest,
) -> Result<CancelKeyDeletionResponse, Failure> {
    let mut key = cx.authorize(Action::CancelKeyDeletion, &request.key_id)?;
    key.require_state(PENDING_DELETION)?;
    key.key.status = Status::Disabled;
    cx.put_key(&key.key)?;
    Ok(CancelKeyDeletionResponse { key_id: key.arn().to_string() })
}
