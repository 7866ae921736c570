//! ScheduleKeyDeletion: begins the waiting period at whose end a key is gone.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::key::state::DELETABLE;
use crate::key::{KeyState, Status};
use crate::time::Timestamp;

/// Days of waiting where none are named.
const DEFAULT_WINDOW: u32 = 30;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: KeyIdentifier,
    pub pending_window_in_days: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: String,
    pub deletion_date: Option<Timestamp>,
    pub key_state: KeyState,
    pub pending_window_in_days: u32,
}

/// Schedules the deletion of a key. A primary key's waiting period begins when its last replica is gone.
pub fn schedule_key_deletion(
    cx: &Context<'_>,
    request: ScheduleKeyDeletionRequest,
) -> Result<ScheduleKeyDeletionResponse, Failure> {
    let window = request.pending_window_in_days.unwrap_or(DEFAULT_WINDOW);
    if !(7..=30).contains(&window) {
        return Err(KmsError::validation("PendingWindowInDays must be between 7 and 30").into());
    }
    let mut key = cx.authorize(Action::ScheduleKeyDeletion, &request.key_id)?;
    key.require_state(DELETABLE)?;
    let has_replicas = key
        .shared
        .multi_region
        .as_ref()
        .is_some_and(|regions| regions.primary == *cx.region && !regions.replicas.is_empty());
    key.key.status = if has_replicas {
        Status::PendingReplicaDeletion { window }
    } else {
        Status::PendingDeletion { date: cx.now.plus_days(window) }
    };
    cx.put_key(&key.key)?;
    Ok(ScheduleKeyDeletionResponse {
        key_id: key.arn().to_string(),
        deletion_date: key.key.deletion_date(),
        key_state: key.state(),
        pending_window_in_days: window,
    })
}
