//! JSON as Python's `json.dumps` writes it.

use std::fmt::Write;

use super::{Datum, Number};

/// How JSON is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One member a line, four columns a level; characters beyond ASCII as they are. The `json` output.
    Indented,
    /// No spaces, characters beyond ASCII escaped. JMESPath's `to_string`.
    Compact,
    /// A space after `:` and `,`, characters beyond ASCII escaped. Pagination tokens.
    Spaced,
}

impl Datum {
    /// The JSON text, without a newline at its end.
    pub fn to_json(&self, layout: Layout) -> String {
        let mut out = String::new();
        write(self, layout, 0, &mut out);
        out
    }
}

impl Layout {
    fn colon(self) -> &'static str {
        if self == Layout::Compact { ":" } else { ": " }
    }

    fn comma(self) -> &'static str {
        if self == Layout::Spaced { ", " } else { "," }
    }

    fn break_line(self, level: usize, out: &mut String) {
        if self == Layout::Indented {
            out.push('\n');
            out.extend(std::iter::repeat_n("    ", level));
        }
    }
}

fn write(datum: &Datum, layout: Layout, level: usize, out: &mut String) {
    match datum {
        Datum::Null => out.push_str("null"),
        Datum::Bool(true) => out.push_str("true"),
        Datum::Bool(false) => out.push_str("false"),
        Datum::Number(number) => write_number(*number, out),
        Datum::String(text) => write_string(text, layout, out),
        Datum::List(elements) if elements.is_empty() => out.push_str("[]"),
        Datum::Object(members) if members.is_empty() => out.push_str("{}"),
        Datum::List(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { layout.comma() });
                layout.break_line(level + 1, out);
                write(element, layout, level + 1, out);
            }
            layout.break_line(level, out);
            out.push(']');
        }
        Datum::Object(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { layout.comma() });
                layout.break_line(level + 1, out);
                write_string(name, layout, out);
                out.push_str(layout.colon());
                write(member, layout, level + 1, out);
            }
            layout.break_line(level, out);
            out.push('}');
        }
    }
}

fn write_number(number: Number, out: &mut String) {
    let _ = match number {
        Number::Float(float) if float.is_nan() => write!(out, "NaN"),
        Number::Float(f64::INFINITY) => write!(out, "Infinity"),
        Number::Float(f64::NEG_INFINITY) => write!(out, "-Infinity"),
        _ => write!(out, "{number}"),
    };
}

fn write_string(text: &str, layout: Layout, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            '\0'..='\u{1F}' => escape(char, out),
            _ if layout != Layout::Indented && !(' '..='~').contains(&char) => escape(char, out),
            _ => out.push(char),
        }
    }
    out.push('"');
}

fn escape(char: char, out: &mut String) {
    for unit in char.encode_utf16(&mut [0; 2]) {
        let _ = write!(out, "\\u{unit:04x}");
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader;
    use super::*;

    #[test]
    fn each_layout_is_pythons() {
        let json = r#"{"a":[],"b":{},"c":[1,"\u0001\u007fé😀\u2028/\b\f"],"d":1e400,"e":NaN}"#;
        let cases = [
            (
                Layout::Indented,
                "{\n    \"a\": [],\n    \"b\": {},\n    \"c\": [\n        1,\n        \"\\u0001\u{7f}é😀\u{2028}/\\b\\f\"\n    ],\n    \"d\": Infinity,\n    \"e\": NaN\n}",
            ),
            (
                Layout::Compact,
                r#"{"a":[],"b":{},"c":[1,"\u0001\u007f\u00e9\ud83d\ude00\u2028/\b\f"],"d":Infinity,"e":NaN}"#,
            ),
            (
                Layout::Spaced,
                r#"{"a": [], "b": {}, "c": [1, "\u0001\u007f\u00e9\ud83d\ude00\u2028/\b\f"], "d": Infinity, "e": NaN}"#,
            ),
        ];
        for (layout, text) in cases {
            assert_eq!(reader::parse(json).unwrap().to_json(layout), text);
        }
    }
}
