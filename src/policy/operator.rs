//! The operators of conditions (IAM User Guide, "IAM JSON policy elements: Condition operators").

use super::pattern::{Pattern, Unresolved, Variables};
use super::points::{Relation, Scale};
use super::reading::Reading;

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

/// What the values of the request are tested for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Text(Reading),
    Scale(Scale, Relation),
    Null,
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
            "StringEquals" => (Test::Text(Reading::Exact), false),
            "StringNotEquals" => (Test::Text(Reading::Exact), true),
            "StringEqualsIgnoreCase" => (Test::Text(Reading::AnyCase), false),
            "StringNotEqualsIgnoreCase" => (Test::Text(Reading::AnyCase), true),
            "StringLike" => (Test::Text(Reading::Wild), false),
            "StringNotLike" => (Test::Text(Reading::Wild), true),
            "Bool" => (Test::Scale(Scale::Bool, Relation::Equal), false),
            "BinaryEquals" => (Test::Text(Reading::Binary), false),
            "IpAddress" => (Test::Scale(Scale::Address, Relation::Equal), false),
            "NotIpAddress" => (Test::Scale(Scale::Address, Relation::Equal), true),
            "ArnEquals" | "ArnLike" => (Test::Text(Reading::Arn), false),
            "ArnNotEquals" | "ArnNotLike" => (Test::Text(Reading::Arn), true),
            "Null" => (Test::Null, false),
            _ => {
                let number = base.strip_prefix("Numeric").map(|relation| (Scale::Number, relation));
                let date = base.strip_prefix("Date").map(|relation| (Scale::Date, relation));
                let (scale, relation) = number.or(date)?;
                let (relation, negated) = relation_of(relation)?;
                (Test::Scale(scale, relation), negated)
            }
        };
        Some(Operator { name: name.to_owned(), test, negated, if_exists, set })
    }

    /// A value of the document, ready to be compared.
    pub(super) fn value(&self, text: &str, variables: Variables) -> Pattern {
        let reading = match self.test {
            Test::Text(reading) => reading,
            Test::Scale(..) | Test::Null => Reading::Exact,
        };
        Pattern::new(text, reading, variables)
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
