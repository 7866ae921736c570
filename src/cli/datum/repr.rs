//! Python's `str` and `repr` of a value, as the text output and error messages have them.

use std::fmt::{self, Write};

use super::Datum;
use crate::cli::python;

/// Python's `str`: a string as it is, all else as `repr`.
impl fmt::Display for Datum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Datum::String(text) => formatter.write_str(text),
            _ => repr(self, formatter),
        }
    }
}

fn repr(datum: &Datum, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    match datum {
        Datum::Null => out.write_str("None"),
        Datum::Bool(true) => out.write_str("True"),
        Datum::Bool(false) => out.write_str("False"),
        Datum::Number(number) => write!(out, "{number}"),
        Datum::String(text) => out.write_str(&python::quote(text)),
        Datum::List(elements) => {
            out.write_char('[')?;
            for (index, element) in elements.iter().enumerate() {
                out.write_str(if index == 0 { "" } else { ", " })?;
                repr(element, out)?;
            }
            out.write_char(']')
        }
        Datum::Object(members) => {
            out.write_char('{')?;
            for (index, (name, member)) in members.iter().enumerate() {
                out.write_str(if index == 0 { "" } else { ", " })?;
                out.write_str(&python::quote(name))?;
                out.write_str(": ")?;
                repr(member, out)?;
            }
            out.write_char('}')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader;

    #[test]
    fn values_print_as_in_python() {
        let cases = [
            (r#""it's""#, "it's"),
            (r#"["it's", "a\"b", "'\""]"#, r#"["it's", 'a"b', '\'"']"#),
            (r#"{"a": null, "b": [true, false, 1, 1.0]}"#, "{'a': None, 'b': [True, False, 1, 1.0]}"),
            (
                r#"["\u0001\u007f\u00a0\u00ad\u2028é😀\ue000\n\t\r\\"]"#,
                r"['\x01\x7f\xa0\xad\u2028é😀\ue000\n\t\r\\']",
            ),
            ("[NaN, -Infinity]", "[nan, -inf]"),
        ];
        for (json, text) in cases {
            assert_eq!(reader::parse(json).unwrap().to_string(), text);
        }
    }
}
