//! A JSON value as the AWS CLI sees it: members in order, integers apart from floating-point numbers, lists and
//! objects with an identity.
//!
//! `--query` works on it and every output format prints it. It never knows a shape of the model: answers become
//! data in [`crate::cli::shape`]. Start at [`Datum`].

use std::cmp::Ordering;
use std::rc::Rc;

use indexmap::IndexMap;

mod number;
pub mod reader;
mod repr;
mod writer;

pub use number::Number;
pub use writer::Layout;

/// The members of an object, in their order.
pub type Members = IndexMap<Rc<str>, Datum>;

/// A JSON value. Lists and objects are shared, not copied: the identity shows in YAML, where a value that is
/// met twice becomes an alias.
#[derive(Debug, Clone)]
pub enum Datum {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Rc<str>),
    /// An array.
    List(Rc<Vec<Datum>>),
    /// An object.
    Object(Rc<Members>),
}

impl Datum {
    /// A list of these elements.
    pub fn list(elements: impl IntoIterator<Item = Datum>) -> Datum {
        Datum::List(Rc::new(elements.into_iter().collect()))
    }

    /// An object of these members; of two with one name the last.
    pub fn object<N: Into<Rc<str>>>(members: impl IntoIterator<Item = (N, Datum)>) -> Datum {
        Datum::Object(Rc::new(members.into_iter().map(|(name, datum)| (name.into(), datum)).collect()))
    }

    /// Whether it is neither a list nor an object.
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Datum::List(_) | Datum::Object(_))
    }

    /// Whether it is `{}`, which is printed as nothing.
    pub fn is_empty_object(&self) -> bool {
        matches!(self, Datum::Object(members) if members.is_empty())
    }

    /// What Python holds for false: `null`, `false`, zero, and all that is empty.
    pub fn is_falsy(&self) -> bool {
        match self {
            Datum::Null => true,
            Datum::Bool(value) => !value,
            Datum::Number(number) => number.is_zero(),
            Datum::String(text) => text.is_empty(),
            Datum::List(elements) => elements.is_empty(),
            Datum::Object(members) => members.is_empty(),
        }
    }

    /// The name of Python's type, as its error messages have it.
    pub fn python_type(&self) -> &'static str {
        match self {
            Datum::Null => "NoneType",
            Datum::Bool(_) => "bool",
            Datum::Number(Number::Integer(_)) => "int",
            Datum::Number(Number::Float(_)) => "float",
            Datum::String(_) => "str",
            Datum::List(_) => "list",
            Datum::Object(_) => "dict",
        }
    }

    /// The number that Python takes it for: `True` is 1.
    fn as_number(&self) -> Option<Number> {
        match self {
            Datum::Bool(value) => Some(Number::Integer((*value).into())),
            Datum::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// Python's `==`, for which `True == 1 == 1.0`.
impl PartialEq for Datum {
    fn eq(&self, other: &Datum) -> bool {
        match (self, other) {
            (Datum::Null, Datum::Null) => true,
            (Datum::String(left), Datum::String(right)) => left == right,
            (Datum::List(left), Datum::List(right)) => left == right,
            (Datum::Object(left), Datum::Object(right)) => left == right,
            _ => match (self.as_number(), other.as_number()) {
                (Some(left), Some(right)) => left.compare(right) == Some(Ordering::Equal),
                _ => false,
            },
        }
    }
}

impl From<&str> for Datum {
    fn from(text: &str) -> Datum {
        Datum::String(text.into())
    }
}

impl From<String> for Datum {
    fn from(text: String) -> Datum {
        Datum::String(text.into())
    }
}

impl From<bool> for Datum {
    fn from(value: bool) -> Datum {
        Datum::Bool(value)
    }
}

impl From<i128> for Datum {
    fn from(value: i128) -> Datum {
        Datum::Number(Number::Integer(value))
    }
}

impl From<&serde_json::Value> for Datum {
    fn from(value: &serde_json::Value) -> Datum {
        match value {
            serde_json::Value::Null => Datum::Null,
            serde_json::Value::Bool(value) => Datum::Bool(*value),
            serde_json::Value::Number(number) => Datum::Number(number.into()),
            serde_json::Value::String(text) => Datum::from(text.as_str()),
            serde_json::Value::Array(elements) => Datum::list(elements.iter().map(Datum::from)),
            serde_json::Value::Object(members) => {
                Datum::object(members.iter().map(|(name, value)| (name.as_str(), Datum::from(value))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Datum {
        reader::parse(text).unwrap()
    }

    #[test]
    fn equality_is_pythons() {
        let equal =
            [("1", "1.0"), ("true", "1"), ("[true]", "[1]"), (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#)];
        for (left, right) in equal {
            assert_eq!(parsed(left), parsed(right));
        }
        let unequal = [("1", "\"1\""), ("null", "false"), ("[]", "{}"), ("NaN", "NaN"), ("[1]", "[1, 1]")];
        for (left, right) in unequal {
            assert_ne!(parsed(left), parsed(right));
        }
    }

    #[test]
    fn falsy_values_are_pythons() {
        for text in ["null", "false", "0", "0.0", "-0.0", "\"\"", "[]", "{}"] {
            assert!(parsed(text).is_falsy(), "{text}");
        }
        for text in ["true", "1", "NaN", "\"0\"", "[0]", "{\"a\":0}"] {
            assert!(!parsed(text).is_falsy(), "{text}");
        }
    }
}
