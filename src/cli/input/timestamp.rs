//! Timestamps in the input: epoch seconds, or a date in one of the many notations that Python's `dateutil` knows.

use super::parameter::{Date, Parameter};

mod dateutil;

pub use dateutil::parse;

/// The epoch seconds that a value stands for, without a fraction; `None` if it is no timestamp.
pub fn seconds(value: &Parameter) -> Option<i64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "what does not fit is no timestamp")]
        Parameter::Integer(number) => epoch(*number as f64),
        Parameter::Float(number) => epoch(*number),
        Parameter::Date(Date { seconds, .. }) => *seconds,
        Parameter::Text(text) => of_text(text),
        Parameter::Bytes(bytes) => of_text(std::str::from_utf8(bytes).ok()?),
        _ => None,
    }
}

fn of_text(text: &str) -> Option<i64> {
    match text.trim().parse::<f64>() {
        Ok(number) => epoch(number),
        Err(_) => parse(text, today()),
    }
}

/// The years 1 to 9999.
fn epoch(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    let seconds = (-62_135_596_800.0..253_402_300_800.0).contains(&number).then_some(number.floor() as i64);
    seconds
}

/// The day that fills in what a notation leaves out.
fn today() -> jiff::civil::Date {
    jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_are_timestamps() {
        let cases = [
            (Parameter::Integer(1_893_553_445), Some(1_893_553_445)),
            (Parameter::Float(1_893_553_445.5), Some(1_893_553_445)),
            (Parameter::Float(f64::NAN), None),
            (Parameter::Integer(i128::MAX), None),
            (Parameter::Text("1893553445".into()), Some(1_893_553_445)),
            (Parameter::Text("2030-01-02T03:04:05Z".into()), Some(1_893_553_445)),
            (Parameter::Bytes(b"2030-01-02T03:04:05Z".to_vec()), Some(1_893_553_445)),
            (Parameter::Text(String::new()), None),
            (Parameter::Text("nan".into()), None),
            (Parameter::Bool(true), None),
            (Parameter::None, None),
        ];
        for (value, expected) in cases {
            assert_eq!(seconds(&value), expected, "{value}");
        }
    }
}
