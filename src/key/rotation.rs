//! Rotation: which keys rotate, and when (AWS KMS Developer Guide, "Rotate AWS KMS keys").

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::KeyArn;
use crate::error::{ErrorCode, KmsError};
use crate::key::shared::{SharedProperties, not_primary};
use crate::key::spec::{KeySpec, Origin};
use crate::time::Timestamp;

/// Days between automatic rotations where none are named.
pub const DEFAULT_PERIOD: u32 = 365;
/// The most on-demand rotations in the life of a key.
pub const MAX_ON_DEMAND: usize = 25;

api_enum! {
    /// What made a rotation.
    RotationType {
        Automatic = "AUTOMATIC",
        OnDemand = "ON_DEMAND",
    }
}

/// The schedule of automatic rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AutomaticRotation {
    /// Days between rotations, 90 to 2560.
    pub period: u32,
    /// When the period began: when rotation was switched on, or last done by schedule.
    pub since: Timestamp,
    /// When the next rotation is due.
    pub next: Timestamp,
}

impl AutomaticRotation {
    /// Rotation switched on at `now`.
    pub fn starting(now: Timestamp, period: u32) -> Self {
        AutomaticRotation { period, since: now, next: now.plus_days(period) }
    }

    /// The same schedule with another period. What is overdue by it is due now.
    #[must_use]
    pub fn with_period(self, period: u32, now: Timestamp) -> Self {
        if period == self.period {
            return self;
        }
        AutomaticRotation { period, since: self.since, next: self.since.plus_days(period).max(now) }
    }

    /// The schedule of a key that rested until `now`: what fell due meanwhile is due once, now.
    #[must_use]
    pub fn resumed(self, now: Timestamp) -> Self {
        AutomaticRotation { next: self.next.max(now), ..self }
    }

    /// The schedule after the rotation that was due.
    #[must_use]
    pub fn rotated(self) -> Self {
        AutomaticRotation::starting(self.next, self.period)
    }
}

impl SharedProperties {
    /// Lets a key pass that has rotation: symmetric, with material of KMS, and no replica.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException`; without a sentence for asymmetric and HMAC keys.
    pub fn require_rotation(&self, key: &KeyArn) -> Result<(), KmsError> {
        self.require_rotatable_spec()?;
        if self.origin != Origin::AwsKms {
            return Err(invalid_origin(self.origin, key));
        }
        if self.is_replica(&key.region) { Err(not_primary(key)) } else { Ok(()) }
    }

    /// Lets a symmetric key pass.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException` without a sentence for others.
    pub fn require_rotatable_spec(&self) -> Result<(), KmsError> {
        if self.spec == KeySpec::SymmetricDefault {
            Ok(())
        } else {
            Err(KmsError::silent(ErrorCode::UnsupportedOperationException))
        }
    }

    /// How often the key was rotated on demand.
    pub fn on_demand_rotations(&self) -> usize {
        let on_demand = |kind: &RotationType| *kind == RotationType::OnDemand;
        self.materials
            .iter()
            .filter(|material| material.rotation.as_ref().is_some_and(|(kind, _)| on_demand(kind)))
            .count()
    }
}

/// The refusal of what keys of this origin cannot do.
pub fn invalid_origin(origin: Origin, key: &KeyArn) -> KmsError {
    KmsError::new(
        ErrorCode::UnsupportedOperationException,
        format!("{key} origin is {origin} which is not valid for this operation."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_millis(day * DAY)
    }

    #[test]
    fn the_schedule_counts_from_the_last_automatic_rotation() {
        let yearly = AutomaticRotation::starting(at(0), 365);
        for (schedule, since, next) in [
            (yearly, 0, 365),
            (yearly.with_period(365, at(200)), 0, 365),
            (yearly.with_period(400, at(200)), 0, 400),
            (yearly.with_period(90, at(200)), 0, 200),
            (yearly.with_period(90, at(50)), 0, 90),
            (yearly.resumed(at(300)), 0, 365),
            (yearly.resumed(at(1000)), 0, 1000),
            (yearly.rotated(), 365, 730),
            (yearly.resumed(at(1000)).rotated(), 1000, 1365),
        ] {
            assert_eq!((schedule.since, schedule.next), (at(since), at(next)), "{schedule:?}");
        }
    }
}
