//! JSON as Python's `json.loads` reads it: also `NaN` and `Infinity`; of two members with one name the last; its
//! error messages (of Python 3.13 and newer).
//!
//! A lone surrogate, which Python keeps, becomes U+FFFD.

use std::fmt;
use std::rc::Rc;

use super::{Datum, Members, Number};

/// How deep lists and objects may be nested.
const DEPTH: usize = 500;

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    /// Python's words, such as `Expecting value`.
    pub message: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The number of characters before it.
    pub position: usize,
}

/// Python's `Expecting value: line 1 column 1 (char 0)`.
impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let JsonError { message, line, column, position } = self;
        write!(formatter, "{message}: line {line} column {column} (char {position})")
    }
}

/// The value of a JSON text.
pub fn parse(text: &str) -> Result<Datum, JsonError> {
    let mut reader = Reader { text: text.chars().collect(), position: 0, depth: 0 };
    if reader.peek() == Some('\u{FEFF}') {
        return Err(reader.error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0));
    }
    reader.skip_white_space();
    let datum = reader.value()?;
    reader.skip_white_space();
    match reader.peek() {
        None => Ok(datum),
        Some(_) => Err(reader.error("Extra data", reader.position)),
    }
}

struct Reader {
    text: Vec<char>,
    position: usize,
    depth: usize,
}

impl Reader {
    fn at(&self, position: usize) -> Option<char> {
        self.text.get(position).copied()
    }

    fn peek(&self) -> Option<char> {
        self.at(self.position)
    }

    fn eat(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        self.position += usize::from(found);
        found
    }

    fn skip_white_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.position += 1;
        }
    }

    fn error(&self, message: &'static str, position: usize) -> JsonError {
        let before = self.text.get(..position).unwrap_or(&self.text);
        let line = 1 + before.iter().filter(|char| **char == '\n').count();
        let column = 1 + before.iter().rev().take_while(|char| **char != '\n').count();
        JsonError { message, line, column, position }
    }

    fn value(&mut self) -> Result<Datum, JsonError> {
        const WORDS: [(&str, Datum); 6] = [
            ("null", Datum::Null),
            ("true", Datum::Bool(true)),
            ("false", Datum::Bool(false)),
            ("NaN", Datum::Number(Number::Float(f64::NAN))),
            ("Infinity", Datum::Number(Number::Float(f64::INFINITY))),
            ("-Infinity", Datum::Number(Number::Float(f64::NEG_INFINITY))),
        ];
        match self.peek() {
            Some('"') => return self.string().map(Datum::from),
            Some('[') => return self.nested(Reader::list),
            Some('{') => return self.nested(Reader::object),
            _ => {}
        }
        for (word, datum) in WORDS {
            if word.chars().enumerate().all(|(index, char)| self.at(self.position + index) == Some(char)) {
                self.position += word.len();
                return Ok(datum);
            }
        }
        self.number().map(Datum::Number).ok_or_else(|| self.error("Expecting value", self.position))
    }

    fn nested(&mut self, read: impl Fn(&mut Reader) -> Result<Datum, JsonError>) -> Result<Datum, JsonError> {
        if self.depth == DEPTH {
            return Err(self.error("Nested too deeply", self.position));
        }
        self.depth += 1;
        let datum = read(self);
        self.depth -= 1;
        datum
    }

    fn list(&mut self) -> Result<Datum, JsonError> {
        let mut elements = Vec::new();
        self.position += 1;
        self.skip_white_space();
        while !self.eat(']') {
            elements.push(self.value()?);
            self.separator(']', "Illegal trailing comma before end of array")?;
        }
        Ok(Datum::List(Rc::new(elements)))
    }

    fn object(&mut self) -> Result<Datum, JsonError> {
        let mut members = Members::new();
        self.position += 1;
        self.skip_white_space();
        while !self.eat('}') {
            if self.peek() != Some('"') {
                let message = "Expecting property name enclosed in double quotes";
                return Err(self.error(message, self.position));
            }
            let name = self.string()?;
            self.skip_white_space();
            if !self.eat(':') {
                return Err(self.error("Expecting ':' delimiter", self.position));
            }
            self.skip_white_space();
            members.insert(name.into(), self.value()?);
            self.separator('}', "Illegal trailing comma before end of object")?;
        }
        Ok(Datum::Object(Rc::new(members)))
    }

    /// What follows an element: a comma and another element, or the end, which is not consumed.
    fn separator(&mut self, end: char, trailing_comma: &'static str) -> Result<(), JsonError> {
        self.skip_white_space();
        let comma = self.position;
        if self.peek() == Some(end) {
            return Ok(());
        }
        if !self.eat(',') {
            return Err(self.error("Expecting ',' delimiter", comma));
        }
        self.skip_white_space();
        if self.peek() == Some(end) { Err(self.error(trailing_comma, comma)) } else { Ok(()) }
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let start = self.position;
        self.position += 1;
        let mut units = Vec::new();
        loop {
            let Some(char) = self.peek() else {
                return Err(self.error("Unterminated string starting at", start));
            };
            match char {
                '"' => break,
                '\\' => units.push(self.escape(start)?),
                '\0'..='\u{1F}' => return Err(self.error("Invalid control character at", self.position)),
                _ => {
                    units.extend_from_slice(char.encode_utf16(&mut [0; 2]));
                    self.position += 1;
                }
            }
        }
        self.position += 1;
        Ok(String::from_utf16_lossy(&units))
    }

    /// One UTF-16 code unit from a backslash on.
    fn escape(&mut self, start: usize) -> Result<u16, JsonError> {
        let backslash = self.position;
        let char = match self.at(backslash + 1) {
            None => return Err(self.error("Unterminated string starting at", start)),
            Some('u') => return self.unicode_escape(backslash),
            Some(char @ ('"' | '\\' | '/')) => char,
            Some('b') => '\u{8}',
            Some('f') => '\u{C}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(_) => return Err(self.error("Invalid \\escape", backslash)),
        };
        self.position += 2;
        Ok(*char.encode_utf16(&mut [0; 2]).first().expect("a character has a code unit"))
    }

    /// A text that ends right behind the digits lacks its closing quote, and Python blames the escape for it.
    fn unicode_escape(&mut self, backslash: usize) -> Result<u16, JsonError> {
        let digits = backslash + 2..backslash + 6;
        let is_followed = digits.end < self.text.len();
        let hex: String = self.text.get(digits).unwrap_or_default().iter().collect();
        let is_hex = is_followed && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        let Some(unit) = u16::from_str_radix(&hex, 16).ok().filter(|_| is_hex) else {
            return Err(self.error("Invalid \\uXXXX escape", backslash + 1));
        };
        self.position = backslash + 6;
        Ok(unit)
    }

    /// A number as the JSON grammar has it; `01` is the number 0 and something more.
    fn number(&mut self) -> Option<Number> {
        let start = self.position;
        let digits = |from: usize| (from..).take_while(|at| self.at(*at).is_some_and(|c| c.is_ascii_digit()));
        let mut end = start + usize::from(self.peek() == Some('-'));
        end += match self.at(end)? {
            '0' => 1,
            '1'..='9' => digits(end).count(),
            _ => return None,
        };
        let whole = end;
        if self.at(end) == Some('.') {
            let fraction = digits(end + 1).count();
            end += if fraction > 0 { 1 + fraction } else { 0 };
        }
        if matches!(self.at(end), Some('e' | 'E')) {
            let sign = usize::from(matches!(self.at(end + 1), Some('+' | '-')));
            let exponent = digits(end + 1 + sign).count();
            end += if exponent > 0 { 1 + sign + exponent } else { 0 };
        }
        let text: String = self.text.get(start..end)?.iter().collect();
        self.position = end;
        let integer = if end == whole { text.parse().ok() } else { None };
        Some(
            integer.map_or_else(
                || Number::Float(text.parse().expect("JSON's numbers are Rust's")),
                Number::Integer,
            ),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::Layout;
    use super::*;

    #[test]
    fn what_python_reads_is_read() {
        let cases = [
            (
                " [1, -0, 0.5, 1E5, -1.5e-3, 170141183460469231731687303715884105727] ",
                "[1,0,0.5,100000.0,-0.0015,170141183460469231731687303715884105727]",
            ),
            (r#"{"b": 1, "a": 2, "b": {"c": []}}"#, r#"{"b":{"c":[]},"a":2}"#),
            (r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00""#, r#""\"\\/\b\f\n\r\t\u00e9\ud83d\ude00""#),
            (r#""\ud83dx""#, r#""\ufffdx""#),
            ("[NaN, Infinity, -Infinity, 1e400]", "[NaN,Infinity,-Infinity,Infinity]"),
            ("\t\r\n null", "null"),
        ];
        for (text, json) in cases {
            assert_eq!(parse(text).unwrap().to_json(Layout::Compact), json);
        }
    }

    #[test]
    fn errors_are_pythons() {
        let deep = "[".repeat(100_000);
        let cases = [
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("\u{FEFF}1", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
            ("{bad}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ("{\"a\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"),
            ("{\"a\":}", "Expecting value: line 1 column 6 (char 5)"),
            ("{\"a\":1 2}", "Expecting ',' delimiter: line 1 column 8 (char 7)"),
            ("{\"a\":1,}", "Illegal trailing comma before end of object: line 1 column 7 (char 6)"),
            ("{\"a\":1,", "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"),
            ("[1,", "Expecting value: line 1 column 4 (char 3)"),
            ("[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"),
            ("[1 ,\n]", "Illegal trailing comma before end of array: line 1 column 4 (char 3)"),
            ("[1]\n ]", "Extra data: line 2 column 2 (char 5)"),
            ("01", "Extra data: line 1 column 2 (char 1)"),
            ("1.", "Extra data: line 1 column 2 (char 1)"),
            ("-", "Expecting value: line 1 column 1 (char 0)"),
            (".5", "Expecting value: line 1 column 1 (char 0)"),
            ("\"é", "Unterminated string starting at: line 1 column 1 (char 0)"),
            ("\"a\\", "Unterminated string starting at: line 1 column 1 (char 0)"),
            ("\"a\tb\"", "Invalid control character at: line 1 column 3 (char 2)"),
            ("\"é\\x\"", "Invalid \\escape: line 1 column 3 (char 2)"),
            ("\"\\u12\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\"\\u1234", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\"\\ud83d\\u12\"", "Invalid \\uXXXX escape: line 1 column 9 (char 8)"),
            ("\"\\u12x4\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\"\\u+123\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("nul", "Expecting value: line 1 column 1 (char 0)"),
            (&deep, "Nested too deeply: line 1 column 501 (char 500)"),
        ];
        for (text, message) in cases {
            assert_eq!(parse(text).unwrap_err().to_string(), message, "{text}");
        }
    }
}
