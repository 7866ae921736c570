//! Points in time, as the service counts them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Milliseconds in a day.
const DAY: i64 = 86_400_000;

/// Milliseconds since 1970-01-01T00:00:00Z. On the wire, a number of seconds with a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The time so many milliseconds after the epoch.
    pub fn from_millis(millis: i64) -> Self {
        Timestamp(millis)
    }

    /// Milliseconds since the epoch.
    pub fn as_millis(self) -> i64 {
        self.0
    }

    /// The second that it is in.
    pub fn second(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The system's clock.
    pub fn now() -> Self {
        let since_epoch =
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
    }

    /// The time so many milliseconds later, or earlier.
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Self {
        Timestamp(self.0.saturating_add(millis))
    }

    /// The time so many days of 24 hours later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Timestamp(self.0.saturating_add(DAY.saturating_mul(days.into())))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_precision_loss, reason = "exact for 285,000 years")]
        serializer.serialize_f64(self.0 as f64 / 1000.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let seconds = f64::deserialize(deserializer)?;
        #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
        Ok(Timestamp((seconds * 1000.0).round() as i64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_survive_the_wire() {
        for millis in [0, 1, 999, 1_700_000_000_123, 4_102_444_799_999, -1] {
            let wire = serde_json::to_string(&Timestamp(millis)).unwrap();
            assert_eq!(serde_json::from_str::<Timestamp>(&wire).unwrap(), Timestamp(millis), "{wire}");
        }
        assert_eq!(serde_json::to_string(&Timestamp(1_700_000_000_123)).unwrap(), "1700000000.123");
    }
}
