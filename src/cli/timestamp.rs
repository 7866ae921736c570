//! Timestamps as the command line shows them.
//!
//! The service sends epoch seconds. The default output is ISO 8601 in the local time zone, of which the offset of
//! that day is taken, as `date` does. Start at [`Timestamps`].

use std::cell::OnceCell;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::datum::{Datum, Number};
use super::error::CliError;
use super::output::TimestampFormat;
use crate::model::{Protocol, Service};

/// The system's own zone, and the folder of the zones by name.
const LOCAL: &str = "/etc/localtime";
const ZONES: &str = "/usr/share/zoneinfo";

/// How timestamps are shown: `cli_timestamp_format`, and the zone.
#[derive(Debug, Clone)]
pub struct Timestamps {
    format: TimestampFormat,
    /// Whether they go over the wire as texts in UTC, which the AWS CLI keeps.
    are_texts: bool,
    tz: Option<String>,
    /// Read when the first timestamp is shown.
    zone: OnceCell<TimeZone>,
}

impl Timestamps {
    /// With the environment's `TZ`; without it, the system's zone.
    pub fn new(format: TimestampFormat, tz: Option<&str>) -> Timestamps {
        Timestamps { format, are_texts: false, tz: tz.map(str::to_owned), zone: OnceCell::new() }
    }

    /// Those of this service's answers.
    pub fn of(self, service: Service) -> Timestamps {
        match service.protocol() {
            Protocol::Json { .. } => self,
            Protocol::Query { .. } => Timestamps { are_texts: true, tz: Some("UTC".to_owned()), ..self },
        }
    }

    /// A timestamp of the wire for output. What is not a number stays as it is.
    pub fn show(&self, seconds: &Value) -> Result<Datum, CliError> {
        match (self.format, seconds.as_f64()) {
            (TimestampFormat::Iso8601, Some(seconds)) => self.iso8601(seconds).map(Datum::from),
            (TimestampFormat::Wire, Some(seconds)) if self.are_texts => {
                self.iso8601(seconds).map(|text| Datum::from(text.replace("+00:00", "Z")))
            }
            _ => Ok(Datum::from(seconds)),
        }
    }

    /// Microseconds are shown where there are some; a half is rounded to the even one.
    fn iso8601(&self, seconds: f64) -> Result<String, CliError> {
        let whole = seconds.floor();
        let microseconds = ((seconds - whole) * 1e6).round_ties_even();
        #[expect(clippy::cast_possible_truncation, reason = "out of range saturates, and is refused below")]
        let (whole, microseconds) = (whole as i64, microseconds as i64);
        let timestamp = whole
            .checked_mul(1_000_000)
            .and_then(|whole| whole.checked_add(microseconds))
            .and_then(|microseconds| Timestamp::from_microsecond(microseconds).ok())
            .filter(|_| seconds.is_finite())
            .filter(|timestamp| (1..=9999).contains(&timestamp.to_zoned_datetime(TimeZone::UTC).year()))
            .ok_or_else(|| out_of_range(seconds))?;
        let zoned = timestamp.to_zoned_datetime(self.zone.get_or_init(|| zone(self.tz.as_deref())).clone());
        let format =
            if zoned.subsec_nanosecond() == 0 { "%Y-%m-%dT%H:%M:%S%:z" } else { "%Y-%m-%dT%H:%M:%S.%6f%:z" };
        Ok(zoned.strftime(format).to_string())
    }
}

/// Python's complaint: of its calendar, or, where the year would be no `int` of C, of the conversion.
fn out_of_range(seconds: f64) -> CliError {
    // The calendar repeats itself after 400 years.
    const CYCLE: f64 = 146_097.0 * 86_400.0;
    let (cycles, rest) = (seconds.div_euclid(CYCLE), seconds.rem_euclid(CYCLE));
    #[expect(clippy::cast_possible_truncation, reason = "within 400 years")]
    let in_cycle = Timestamp::from_second(rest as i64).ok();
    let year = in_cycle.map(|at| f64::from(at.to_zoned_datetime(TimeZone::UTC).year()) + 400.0 * cycles);
    if let Some(year) = year.filter(|year| year.abs() < f64::from(i32::MAX)) {
        return CliError::general(format!("year must be in 1..9999, not {year}"));
    }
    let shown = Number::Float(seconds);
    CliError::general(format!("Unable to calculate correct timezone offset for \"{shown}\""))
}

/// A zone by its name in the time zone database or by POSIX rules; UTC if it is neither, as in the C library.
///
/// The zone's file is read here, because jiff's search for it walks the whole database: 4 to 9 ms, where this takes
/// 0.1 ms and a whole command 2 ms.
fn zone(tz: Option<&str>) -> TimeZone {
    let Some(tz) = tz else {
        return zone_in(Path::new(LOCAL)).unwrap_or_else(TimeZone::system);
    };
    let name = tz.strip_prefix(':').unwrap_or(tz);
    if matches!(name, "" | "UTC") {
        return TimeZone::UTC;
    }
    zone_in(&Path::new(ZONES).join(name))
        .or_else(|| TimeZone::posix(name).ok())
        .or_else(|| TimeZone::get(name).ok())
        .unwrap_or(TimeZone::UTC)
}

fn zone_in(file: &Path) -> Option<TimeZone> {
    TimeZone::tzif("", &std::fs::read(file).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_local_time_with_an_offset() {
        let cases = [
            ("1700000000", "UTC", "2023-11-14T22:13:20+00:00"),
            ("1700000000.0", "", "2023-11-14T22:13:20+00:00"),
            ("1700000000.123", "America/New_York", "2023-11-14T17:13:20.123000-05:00"),
            ("1690000000.5", ":America/New_York", "2023-07-22T00:26:40.500000-04:00"),
            ("1700000000.1234567", "UTC", "2023-11-14T22:13:20.123457+00:00"),
            ("1700000000.9999999", "UTC", "2023-11-14T22:13:21+00:00"),
            ("1.523397398144E9", "UTC", "2018-04-10T21:56:38.144000+00:00"),
            ("1700000000", "Asia/Kolkata", "2023-11-15T03:43:20+05:30"),
            ("1700000000", "EST5EDT,M3.2.0,M11.1.0", "2023-11-14T17:13:20-05:00"),
            ("1700000000", "No/Where", "2023-11-14T22:13:20+00:00"),
            ("-1.5", "UTC", "1969-12-31T23:59:58.500000+00:00"),
        ];
        for (seconds, tz, expected) in cases {
            let seconds: Value = serde_json::from_str(seconds).unwrap();
            let shown = Timestamps::new(TimestampFormat::Iso8601, Some(tz)).show(&seconds).unwrap();
            assert_eq!(shown, Datum::from(expected));
        }
    }

    #[test]
    fn the_wire_format_is_the_number_that_came() {
        for text in ["1701000000.0", "1701000000", "1700000000.123"] {
            let seconds: Value = serde_json::from_str(text).unwrap();
            let shown = Timestamps::new(TimestampFormat::Wire, Some("UTC")).show(&seconds).unwrap();
            assert_eq!(shown.to_string(), text);
        }
    }

    #[test]
    fn timestamps_of_the_query_protocol_are_texts_in_utc() {
        for (format, expected) in [
            (TimestampFormat::Iso8601, "2023-11-14T22:13:20+00:00"),
            (TimestampFormat::Wire, "2023-11-14T22:13:20Z"),
        ] {
            let timestamps = Timestamps::new(format, Some("America/New_York")).of(Service::Iam);
            assert_eq!(timestamps.show(&1_700_000_000.into()).unwrap(), Datum::from(expected));
        }
    }

    #[test]
    fn what_no_calendar_has_is_an_error() {
        let cases = [
            (1e13, "year must be in 1..9999, not 318857"),
            (253_402_300_800.0, "year must be in 1..9999, not 10000"),
            (-62_135_596_801.0, "year must be in 1..9999, not 0"),
            (1e18, "Unable to calculate correct timezone offset for \"1e+18\""),
            (-1e300, "Unable to calculate correct timezone offset for \"-1e+300\""),
        ];
        for (seconds, expected) in cases {
            let shown = Timestamps::new(TimestampFormat::Iso8601, Some("UTC")).show(&seconds.into());
            let Err(CliError::General(message)) = shown else { panic!("{seconds}") };
            assert_eq!(message, expected);
        }
    }
}
