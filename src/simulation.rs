//! What a vault is told to pretend, so that a year, a limit or a state that passes by itself can be practised.
//!
//! Nothing of it is on unless a command of airkms's own has set it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// The settings of a vault's simulation. By default nothing is simulated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Simulation {
    /// How far the vault's clock is ahead of the system's, in milliseconds.
    pub clock_offset: i64,
    /// How long the states that pass by themselves last, in seconds: Creating, Updating, CONNECTING, DISCONNECTING.
    pub transition_seconds: u32,
    /// How long a new grant counts for requests with its token only, in seconds.
    pub grant_delay_seconds: u32,
    /// The calls a second that request quotas allow, by the quota's name; quotas that are absent are off.
    pub request_quotas: BTreeMap<String, f64>,
}

impl Simulation {
    /// The vault's time when the system's clock shows this.
    pub fn time(&self, system: Timestamp) -> Timestamp {
        system.plus_millis(self.clock_offset)
    }

    /// When a grant that was made at this time counts for requests without its token.
    pub fn grant_counts_from(&self, created: Timestamp) -> Timestamp {
        created.plus_millis(i64::from(self.grant_delay_seconds) * 1000)
    }

    /// When a state that begins now and passes by itself ends, if such states last at all.
    pub fn transition_end(&self, now: Timestamp) -> Option<Timestamp> {
        match self.transition_seconds {
            0 => None,
            seconds => Some(now.plus_millis(i64::from(seconds) * 1000)),
        }
    }
}
