//! JSON texts as input, in the dictionaries that Python makes of their objects.

use super::parameter::{Object, Parameter};
use crate::cli::datum::reader::{self, JsonError};
use crate::cli::datum::{Datum, Number};

/// Which dictionaries objects become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dictionaries {
    /// Those that print as `{…}`.
    Plain,
    /// Those that print as `OrderedDict({…})`.
    Ordered,
}

/// Reads a JSON text.
pub fn parse(text: &str, dictionaries: Dictionaries) -> Result<Parameter, JsonError> {
    reader::parse(text).map(|datum| parameter(&datum, dictionaries))
}

fn parameter(datum: &Datum, dictionaries: Dictionaries) -> Parameter {
    match datum {
        Datum::Null => Parameter::None,
        Datum::Bool(value) => Parameter::Bool(*value),
        Datum::Number(Number::Integer(value)) => Parameter::Integer(*value),
        Datum::Number(Number::Float(value)) => Parameter::Float(*value),
        Datum::String(text) => Parameter::Text(text.to_string()),
        Datum::List(elements) => {
            Parameter::List(elements.iter().map(|element| parameter(element, dictionaries)).collect())
        }
        Datum::Object(members) => {
            let mut object = match dictionaries {
                Dictionaries::Plain => Object::default(),
                Dictionaries::Ordered => Object::ordered(),
            };
            for (name, member) in members.iter() {
                object.insert(name.to_string(), parameter(member, dictionaries));
            }
            Parameter::Object(object)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_the_dictionaries_that_were_asked_for() {
        let text = "{\"b\": [{\"c\": 1.0}, null, true, \"é\"], \"a\": 1, \"b2\": 2, \"a\": 3}";
        let cases = [
            (Dictionaries::Plain, "{'b': [{'c': 1.0}, None, True, 'é'], 'a': 3, 'b2': 2}"),
            (
                Dictionaries::Ordered,
                "OrderedDict({'b': [OrderedDict({'c': 1.0}), None, True, 'é'], 'a': 3, 'b2': 2})",
            ),
        ];
        for (dictionaries, expected) in cases {
            assert_eq!(parse(text, dictionaries).unwrap().to_string(), expected);
        }
        let error = parse("{'a': 1}", Dictionaries::Plain).unwrap_err();
        let message = "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)";
        assert_eq!(error.to_string(), message);
    }
}
