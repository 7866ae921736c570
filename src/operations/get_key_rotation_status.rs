//! GetKeyRotationStatus: whether automatic rotation is on, and when it is due.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::KeyState;
use crate::key::rotation::invalid_origin;
use crate::key::state::PENDING_DELETION;
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyRotationStatusRequest {
    pub key_id: KeyIdentifier,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: bool,
    pub key_id: String,
    pub rotation_period_in_days: Option<u32>,
    pub next_rotation_date: Option<Timestamp>,
    /// Never there: an on-demand rotation is done when RotateKeyOnDemand answers.
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

/// Tells the schedule of automatic rotation. A key pending deletion keeps its own, but shows none.
pub fn get_key_rotation_status(
    cx: &Context<'_>,
    request: GetKeyRotationStatusRequest,
) -> Result<GetKeyRotationStatusResponse, Failure> {
    let key = cx.authorize(Action::GetKeyRotationStatus, &request.key_id)?;
    key.shared.require_no_store(&key.arn())?;
    if key.state() == KeyState::PendingImport {
        return Err(invalid_origin(key.shared.origin, &key.arn()).into());
    }
    let rotation = key.shared.rotation.filter(|_| !PENDING_DELETION.contains(&key.state()));
    Ok(GetKeyRotationStatusResponse {
        key_rotation_enabled: rotation.is_some(),
        key_id: key.arn().to_string(),
        rotation_period_in_days: rotation.map(|rotation| rotation.period),
        next_rotation_date: rotation.map(|rotation| rotation.next),
        on_demand_rotation_start_date: None,
    })
}
