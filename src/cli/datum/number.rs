//! Python's numbers: integers, and floating-point numbers that print with the fewest digits that read back.

use std::cmp::Ordering;
use std::fmt;

/// A number. Integers beyond 128 bits become floating-point numbers, where Python would keep every digit.
#[derive(Debug, Clone, Copy)]
pub enum Number {
    /// An integer.
    Integer(i128),
    /// A floating-point number; also infinity and not-a-number.
    Float(f64),
}

impl Number {
    /// Python's `int()` of a text, or else its `float()`: white space around, single underscores between digits.
    pub fn parse(text: &str) -> Option<Number> {
        let text = text.trim();
        let bytes = text.as_bytes();
        let is_digit =
            |index: Option<usize>| index.and_then(|index| bytes.get(index)).is_some_and(u8::is_ascii_digit);
        let underscores = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'_');
        if !underscores
            .map(|(index, _)| index)
            .all(|index| is_digit(index.checked_sub(1)) && is_digit(Some(index + 1)))
        {
            return None;
        }
        let plain = text.replace('_', "");
        plain.parse().map(Number::Integer).or_else(|_| plain.parse().map(Number::Float)).ok()
    }

    /// The nearest floating-point number.
    pub fn as_f64(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "Python's float() rounds as well")]
            Number::Integer(value) => value as f64,
            Number::Float(value) => value,
        }
    }

    /// Whether it is 0 or 0.0.
    pub fn is_zero(self) -> bool {
        self.compare(Number::Integer(0)) == Some(Ordering::Equal)
    }

    /// The exact order, also between an integer and a floating-point number; none with not-a-number.
    pub fn compare(self, other: Number) -> Option<Ordering> {
        match (self, other) {
            (Number::Integer(left), Number::Integer(right)) => Some(left.cmp(&right)),
            (Number::Float(left), Number::Float(right)) => left.partial_cmp(&right),
            (Number::Integer(left), Number::Float(right)) => compare_mixed(left, right),
            (Number::Float(left), Number::Integer(right)) => {
                compare_mixed(right, left).map(Ordering::reverse)
            }
        }
    }
}

fn compare_mixed(integer: i128, float: f64) -> Option<Ordering> {
    /// The first number beyond the integers.
    const BEYOND: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
    if float.is_nan() {
        return None;
    }
    if !(-BEYOND..BEYOND).contains(&float) {
        return Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    #[expect(clippy::cast_possible_truncation, reason = "in range, and the fraction decides below")]
    let whole = float as i128;
    let fraction = float.fract().partial_cmp(&0.0).map(Ordering::reverse)?;
    Some(integer.cmp(&whole).then(fraction))
}

impl From<&serde_json::Number> for Number {
    fn from(number: &serde_json::Number) -> Number {
        match number.as_i128() {
            Some(value) => Number::Integer(value),
            None => Number::Float(number.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

/// Python's `repr`: an exponent below -4 and from 16 on, `inf`, `nan`.
impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let float = match self {
            Number::Integer(value) => return value.fmt(formatter),
            Number::Float(float) => float,
        };
        if float.is_nan() {
            return formatter.write_str("nan");
        }
        if float.is_infinite() {
            return formatter.write_str(if *float < 0.0 { "-inf" } else { "inf" });
        }
        let shortest = format!("{float:e}");
        let (digits, exponent) = shortest.split_once('e').expect("LowerExp writes an exponent");
        let exponent: i32 = exponent.parse().expect("LowerExp writes a decimal exponent");
        if (-4..16).contains(&exponent) {
            return write!(formatter, "{float:?}");
        }
        let sign = if exponent < 0 { '-' } else { '+' };
        write!(formatter, "{digits}e{sign}{:02}", exponent.unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_print_as_in_python() {
        let cases = [
            (1.0, "1.0"),
            (-0.0, "-0.0"),
            (0.1, "0.1"),
            (1e15, "1000000000000000.0"),
            (9_999_999_999_999_998.0, "9999999999999998.0"),
            (1e16, "1e+16"),
            (1.5e20, "1.5e+20"),
            (1e100, "1e+100"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1.25e-7, "1.25e-07"),
            (1_700_000_000.123, "1700000000.123"),
            (5e-324, "5e-324"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::NAN, "nan"),
        ];
        for (float, text) in cases {
            assert_eq!(Number::Float(float).to_string(), text);
        }
    }

    #[test]
    fn texts_are_read_as_python_reads_them() {
        let cases = [
            ("10", Some("10")),
            (" +1_000\n", Some("1000")),
            ("-0", Some("0")),
            ("1e3", Some("1000.0")),
            ("1.", Some("1.0")),
            (".5", Some("0.5")),
            ("1_0.5_0", Some("10.5")),
            ("-Infinity", Some("-inf")),
            ("nAn", Some("nan")),
            ("", None),
            ("x", None),
            ("0x10", None),
            ("1__0", None),
            ("_1", None),
            ("1_", None),
            ("1 0", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Number::parse(text).map(|number| number.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn integers_and_floats_compare_exactly() {
        let big = 1_i128 << 53;
        let cases = [
            (Number::Integer(1), Number::Float(1.0), Some(Ordering::Equal)),
            (Number::Integer(1), Number::Float(1.5), Some(Ordering::Less)),
            (Number::Integer(-1), Number::Float(-1.5), Some(Ordering::Greater)),
            (Number::Integer(big + 1), Number::Float(9_007_199_254_740_992.0), Some(Ordering::Greater)),
            (Number::Float(f64::INFINITY), Number::Integer(i128::MAX), Some(Ordering::Greater)),
            (Number::Float(1e300), Number::Integer(i128::MAX), Some(Ordering::Greater)),
            (Number::Float(f64::NAN), Number::Integer(0), None),
        ];
        for (left, right, expected) in cases {
            assert_eq!(left.compare(right), expected, "{left} {right}");
        }
    }
}
