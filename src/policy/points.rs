//! Numbers, dates, booleans and addresses as points on a scale, on which every value of a document is a range.
//!
//! Thousands of values are compared with thousands of ranges by sorting both. Start at [`Points::of`] and [`Points::within`].

use std::borrow::Cow;
use std::net::IpAddr;

/// What texts are read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    Number,
    Date,
    Bool,
    Address,
}

/// How a value of the request is to a value of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same, or within a network.
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A place on a scale. Addresses of version 6 are behind those of version 4.
type Point = (bool, u128);

const FIRST: Point = (false, 0);
const LAST: Point = (true, u128::MAX);

/// The most bytes of a text that is read: no number, date or address is as long.
pub(super) const MOST_BYTES: usize = 128;

impl Scale {
    /// How many scales there are.
    pub(super) const COUNT: usize = 4;

    fn point(self, text: &str) -> Option<Point> {
        match self {
            _ if text.len() > MOST_BYTES => None,
            Scale::Number => number(text).map(of_number),
            Scale::Date => date(text).map(of_number),
            Scale::Bool => boolean(text).map(|value| (false, value.into())),
            Scale::Address => text.parse().ok().map(of_address),
        }
    }

    /// The points that are in this relation to a text.
    pub(super) fn range(self, relation: Relation, text: &str) -> Option<(Point, Point)> {
        if self == Scale::Address {
            return network(text);
        }
        let point @ (half, place) = self.point(text)?;
        Some(match relation {
            Relation::Equal => (point, point),
            Relation::LessOrEqual => (FIRST, point),
            Relation::GreaterOrEqual => (point, LAST),
            Relation::Less => (FIRST, (half, place.checked_sub(1)?)),
            Relation::Greater => ((half, place.checked_add(1)?), LAST),
        })
    }
}

/// Texts as points, as far as they are some.
pub(super) struct Points {
    sorted: Vec<Point>,
    first: Option<Point>,
}

impl Points {
    /// The points of the texts before the first that is none.
    pub(super) fn of(texts: &[Cow<'_, str>], scale: Scale) -> Self {
        let mut sorted: Vec<Point> = texts.iter().map_while(|text| scale.point(text)).collect();
        let first = sorted.first().copied();
        sorted.sort_unstable();
        Points { sorted, first }
    }

    /// The point of a boolean.
    pub(super) fn of_bool(value: bool) -> Self {
        let point = (false, value.into());
        Points { sorted: vec![point], first: Some(point) }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.sorted.len()
    }

    /// Whether the first is in one of the ranges, and how many are.
    pub(super) fn within(&self, ranges: Vec<(Point, Point)>) -> (bool, usize) {
        let is_first =
            |(low, high): &(Point, Point)| self.first.is_some_and(|first| *low <= first && first <= *high);
        let has_first = ranges.iter().any(is_first);
        let (mut count, mut from) = (0, 0);
        for (low, high) in sorted(ranges) {
            let begin = from.max(self.sorted.partition_point(|point| *point < low));
            let end = begin.max(self.sorted.partition_point(|point| *point <= high));
            count += end - begin;
            from = end;
        }
        (has_first, count)
    }
}

fn sorted(mut ranges: Vec<(Point, Point)>) -> Vec<(Point, Point)> {
    ranges.sort_unstable();
    ranges
}

/// Finite numbers in their order: the bits of those above zero grow with them, those of the others fall.
fn of_number(number: f64) -> Point {
    let bits = (number + 0.0).to_bits();
    let sign = 1 << 63;
    (false, u128::from(if bits & sign == 0 { bits | sign } else { !bits }) + 1)
}

fn of_address(address: IpAddr) -> Point {
    match address {
        IpAddr::V4(address) => (false, address.to_bits().into()),
        IpAddr::V6(address) => (true, address.to_bits()),
    }
}

/// The addresses of a network, such as `10.0.0.0/8`; an address by itself is one.
fn network(text: &str) -> Option<(Point, Point)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length.parse::<u32>().ok()?)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let most: u32 = if address.is_ipv4() { 32 } else { 128 };
    let free = most.checked_sub(length.unwrap_or(most))?;
    let (half, bits) = of_address(address);
    let others = 1_u128.checked_shl(free).map_or(u128::MAX, |count| count - 1);
    Some(((half, bits & !others), (half, bits | others)))
}

/// A whole or decimal number of at most 64 characters; neither infinity nor NaN.
fn number(text: &str) -> Option<f64> {
    let digits =
        text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse().ok().filter(|number: &f64| digits && number.is_finite())
}

/// Seconds since the epoch: of such a number, unless its four digits are a year, or of a date in a form of ISO 8601 that
/// XML Schema or the W3C's note on date formats has.
fn date(text: &str) -> Option<f64> {
    if text.len() != 4
        && let Some(seconds) = number(text)
    {
        return Some(seconds);
    }
    let timestamp: jiff::Timestamp = match text.len() {
        4 => format!("{text}-01-01T00:00:00Z").parse(),
        7 => format!("{text}-01T00:00:00Z").parse(),
        10 => format!("{text}T00:00:00Z").parse(),
        _ => text.parse(),
    }
    .ok()?;
    #[expect(clippy::cast_precision_loss, reason = "exact to the millisecond for 285,000 years")]
    Some(timestamp.as_millisecond() as f64 / 1000.0)
}

fn boolean(text: &str) -> Option<bool> {
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    if is("true") || is("false") { Some(is("true")) } else { None }
}
