//! EnableKeyRotation: turns automatic rotation on, or changes its period.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::rotation::{AutomaticRotation, DEFAULT_PERIOD};
use crate::key::state::IN_USE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct EnableKeyRotationRequest {
    pub key_id: KeyIdentifier,
    pub rotation_period_in_days: Option<u32>,
}

/// Turns automatic rotation on. Where it is on already, a period that is not named stays.
pub fn enable_key_rotation(cx: &Context<'_>, request: EnableKeyRotationRequest) -> Result<(), Failure> {
    let mut key = cx.authorize(Action::EnableKeyRotation, &request.key_id)?;
    key.shared.require_rotation(&key.arn())?;
    key.require_state(IN_USE)?;
    key.shared.rotation = Some(match (key.shared.rotation, request.rotation_period_in_days) {
        (None, period) => AutomaticRotation::starting(cx.now, period.unwrap_or(DEFAULT_PERIOD)),
        (Some(rotation), Some(period)) => rotation.with_period(period, cx.now),
        (Some(rotation), None) => rotation,
    });
    cx.put_shared(&key.shared)
}
