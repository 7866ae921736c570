//! The dates of signed requests: `20150830T123600Z`, and what `Date` may say instead.

use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

use crate::time::Timestamp;

const FORMAT: &str = "%Y%m%dT%H%M%SZ";

/// The time as `X-Amz-Date` has it, in whole seconds.
pub fn format(time: Timestamp) -> String {
    let time = jiff::Timestamp::from_millisecond(time.as_millis()).unwrap_or_default();
    time.strftime(FORMAT).to_string()
}

/// The time that `X-Amz-Date` says.
pub fn parse(date: &str) -> Option<Timestamp> {
    let time = (date.len() == 16).then(|| DateTime::strptime(FORMAT, date).ok())??;
    let time = TimeZone::UTC.to_timestamp(time).ok()?;
    Some(Timestamp::from_millis(time.as_millisecond()))
}

/// The time that `Date` says, as RFC 9110 has it or as `X-Amz-Date` does.
pub fn parse_http(date: &str) -> Option<Timestamp> {
    let time = rfc2822::DateTimeParser::new().parse_timestamp(date.trim()).ok();
    time.map(|time| Timestamp::from_millis(time.as_millisecond())).or_else(|| parse(date.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: i64 = 1_440_938_160_000;

    #[test]
    fn dates_are_read_and_written() {
        assert_eq!(format(Timestamp::from_millis(TIME + 999)), "20150830T123600Z");
        assert_eq!(parse("20150830T123600Z"), Some(Timestamp::from_millis(TIME)));
        for date in ["Sun, 30 Aug 2015 12:36:00 GMT", "Sun, 30 Aug 2015 12:36:00 +0000", "20150830T123600Z"] {
            assert_eq!(parse_http(date), Some(Timestamp::from_millis(TIME)), "{date}");
        }
    }

    #[test]
    fn others_are_none() {
        for date in
            ["", "20150830", "20150830T123600", "20150830T1236000Z", "20151330T123600Z", "2015-08-30T12:36Z"]
        {
            assert_eq!((parse(date), parse_http(date)), (None, None), "{date}");
        }
    }
}
