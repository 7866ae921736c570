//! Python's `str` and `repr` of a value, as the text output and error messages have them.

use std::fmt::{self, Write};

use super::Datum;

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
        Datum::String(text) => repr_string(text, out),
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
                repr_string(name, out)?;
                out.write_str(": ")?;
                repr(member, out)?;
            }
            out.write_char('}')
        }
    }
}

/// Single quotes, unless the text has some and no double ones.
fn repr_string(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.write_char(quote)?;
    for char in text.chars() {
        match char {
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            _ if char == quote => write!(out, "\\{char}")?,
            _ if is_printable(char) => out.write_char(char)?,
            _ => match u32::from(char) {
                code @ 0..=0xFF => write!(out, "\\x{code:02x}")?,
                code @ 0x100..=0xFFFF => write!(out, "\\u{code:04x}")?,
                code => write!(out, "\\U{code:08x}")?,
            },
        }
    }
    out.write_char(quote)
}

/// Python's `str.isprintable`, but for unassigned characters: no controls, formats, private characters or
/// separators other than the space.
fn is_printable(char: char) -> bool {
    let is_format = matches!(char,
        '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0001}' | '\u{E0020}'..='\u{E007F}');
    let is_private = matches!(char, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    char == ' ' || !(char.is_control() || char.is_whitespace() || is_format || is_private)
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
