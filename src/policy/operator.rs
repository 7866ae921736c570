//! The operators of conditions (IAM User Guide, "IAM JSON policy elements: Condition operators").

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::pattern::{Pattern, Resolved, Unresolved, Variables, matches};
use super::values::{ARN_PARTS, Value, Values};

/// An operator, such as `ForAnyValue:StringNotLikeIfExists`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operator {
    /// As the document writes it.
    pub name: String,
    pub(super) test: Test,
    pub(super) negated: bool,
    pub(super) if_exists: bool,
    pub(super) set: Option<Set>,
}

/// How many values of the request must pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    All,
    Any,
}

/// What one value of the request is tested for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Equals,
    EqualsIgnoreCase,
    Like,
    Numeric(Relation),
    Date(Relation),
    Bool,
    Binary,
    IpAddress,
    ArnLike,
    Null,
}

/// How two values are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// The operator of this name, if there is one.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (set, base) = match name.split_once(':') {
            Some(("ForAllValues", base)) => (Some(Set::All), base),
            Some(("ForAnyValue", base)) => (Some(Set::Any), base),
            _ => (None, name),
        };
        let (base, if_exists) = match base.strip_suffix("IfExists") {
            Some("Null") => return None,
            Some(base) => (base, true),
            None => (base, false),
        };
        let (test, negated) = match base {
            "StringEquals" => (Test::Equals, false),
            "StringNotEquals" => (Test::Equals, true),
            "StringEqualsIgnoreCase" => (Test::EqualsIgnoreCase, false),
            "StringNotEqualsIgnoreCase" => (Test::EqualsIgnoreCase, true),
            "StringLike" => (Test::Like, false),
            "StringNotLike" => (Test::Like, true),
            "Bool" => (Test::Bool, false),
            "BinaryEquals" => (Test::Binary, false),
            "IpAddress" => (Test::IpAddress, false),
            "NotIpAddress" => (Test::IpAddress, true),
            "ArnEquals" | "ArnLike" => (Test::ArnLike, false),
            "ArnNotEquals" | "ArnNotLike" => (Test::ArnLike, true),
            "Null" => (Test::Null, false),
            _ => match (base.strip_prefix("Numeric"), base.strip_prefix("Date")) {
                (Some(relation), _) => relation_of(relation).map(|(how, not)| (Test::Numeric(how), not))?,
                (_, Some(relation)) => relation_of(relation).map(|(how, not)| (Test::Date(how), not))?,
                _ => return None,
            },
        };
        Some(Operator { name: name.to_owned(), test, negated, if_exists, set })
    }

    /// A value of the document, ready to be compared.
    pub(super) fn value(&self, text: &str, variables: Variables) -> Pattern {
        match self.test {
            Test::Like | Test::ArnLike => Pattern::new(text, variables),
            _ => Pattern::exact(text, variables),
        }
    }
}

fn relation_of(name: &str) -> Option<(Relation, bool)> {
    Some(match name {
        "Equals" => (Relation::Equal, false),
        "NotEquals" => (Relation::Equal, true),
        "LessThan" => (Relation::Less, false),
        "LessThanEquals" => (Relation::LessOrEqual, false),
        "GreaterThan" => (Relation::Greater, false),
        "GreaterThanEquals" => (Relation::GreaterOrEqual, false),
        _ => return None,
    })
}

/// Why two values are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incomparable {
    /// A variable has no value.
    Unresolved,
    /// One of the values is not of the operator's type.
    Type,
}

impl From<Unresolved> for Incomparable {
    fn from(Unresolved: Unresolved) -> Self {
        Incomparable::Unresolved
    }
}

/// A value of the request, of the type that a test compares; nothing if it is not of it.
pub(super) enum Operand<'v> {
    Text(&'v Value<'v>),
    Number(Option<f64>),
    Bool(Option<bool>),
    Binary(Option<Vec<u8>>),
    Address(Option<IpAddr>),
    Arn(Option<&'v [Value<'static>]>),
}

impl Test {
    /// Reads a value of the request, once for all values of the document.
    pub(super) fn operand<'v>(self, value: &'v Value<'_>) -> Operand<'v> {
        let text = value.as_str();
        match self {
            Test::Like | Test::Equals | Test::EqualsIgnoreCase | Test::Null => Operand::Text(value),
            Test::Numeric(_) => Operand::Number(number(text)),
            Test::Date(_) => Operand::Number(date(text)),
            Test::Bool => Operand::Bool(boolean(text)),
            Test::Binary => Operand::Binary(binary(text)),
            Test::IpAddress => Operand::Address(text.parse().ok()),
            Test::ArnLike => Operand::Arn(value.arn()),
        }
    }

    /// Whether a value of the request passes the test against one of the document.
    pub(super) fn passes(
        self,
        wanted: &Pattern,
        value: &Operand<'_>,
        values: &Values<'_>,
    ) -> Result<bool, Incomparable> {
        let text = || wanted.to_text(values);
        let answer = match (self, value) {
            (Test::Like | Test::Equals, Operand::Text(value)) => Some(wanted.matches(value, values)?),
            (Test::EqualsIgnoreCase, Operand::Text(value)) => {
                Some(wanted.matches_in_any_case(value, values)?)
            }
            (Test::Null, Operand::Text(value)) => {
                boolean(&text()?).map(|absent| absent == value.as_str().is_empty())
            }
            (Test::Numeric(relation), Operand::Number(value)) => compare(*value, number(&text()?), relation),
            (Test::Date(relation), Operand::Number(value)) => compare(*value, date(&text()?), relation),
            (Test::Bool, Operand::Bool(value)) => compare(*value, boolean(&text()?), Relation::Equal),
            (Test::Binary, Operand::Binary(value)) => {
                compare(value.as_ref(), binary(&text()?).as_ref(), Relation::Equal)
            }
            (Test::IpAddress, Operand::Address(value)) => {
                value.zip(network(&text()?)).map(|(address, network)| within(address, network))
            }
            (Test::ArnLike, Operand::Arn(value)) => arn_like(&wanted.resolve(values)?, *value),
            _ => None,
        };
        answer.ok_or(Incomparable::Type)
    }
}

fn compare<T: PartialOrd>(value: Option<T>, wanted: Option<T>, relation: Relation) -> Option<bool> {
    let ordering = value?.partial_cmp(&wanted?)?;
    Some(match relation {
        Relation::Equal => ordering == Ordering::Equal,
        Relation::Less => ordering == Ordering::Less,
        Relation::LessOrEqual => ordering != Ordering::Greater,
        Relation::Greater => ordering == Ordering::Greater,
        Relation::GreaterOrEqual => ordering != Ordering::Less,
    })
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

fn binary(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// An address and the length of the prefix that counts.
fn network(text: &str) -> Option<(IpAddr, u32)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length.parse::<u32>().ok()?)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let length = length.unwrap_or(most);
    (length <= most).then_some((address, length))
}

fn within(address: IpAddr, (network, length): (IpAddr, u32)) -> bool {
    let bits = |difference: u128, all: u32| length == 0 || difference >> (all - length) == 0;
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            bits(u128::from(address.to_bits() ^ network.to_bits()), 32)
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => bits(address.to_bits() ^ network.to_bits(), 128),
        _ => false,
    }
}

/// Each of the six parts by itself, so that a wildcard does not reach over a colon, but in the last part.
fn arn_like(wanted: &[Resolved<'_>], value: Option<&[Value<'_>]>) -> Option<bool> {
    let (wanted, value) = (Pattern::split(wanted, ARN_PARTS), value?);
    (wanted.len() == ARN_PARTS).then(|| wanted.iter().zip(value).all(|(wanted, part)| matches(wanted, part)))
}
