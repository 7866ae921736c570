//! JSON texts, with the messages of Python's `json` where they are wrong.

use super::parameter::{Object, Parameter};

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError(String);

impl std::fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Which dictionaries objects become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dictionaries {
    /// Those that print as `{…}`.
    Plain,
    /// Those that print as `OrderedDict({…})`.
    Ordered,
}

/// Python stops at its recursion limit; deeper texts are refused here too.
const MAX_DEPTH: usize = 500;

/// Reads a JSON text. `NaN` and `Infinity` are numbers; of two members of one name the last counts.
pub fn parse(text: &str, dictionaries: Dictionaries) -> Result<Parameter, JsonError> {
    let chars: Vec<char> = text.chars().collect();
    let mut reader = Reader { chars: &chars, at: 0, depth: 0, dictionaries };
    if text.starts_with('\u{feff}') {
        return Err(reader.error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0));
    }
    reader.skip_space();
    let value = reader.value()?;
    reader.skip_space();
    if reader.at < chars.len() {
        return Err(reader.error("Extra data", reader.at));
    }
    Ok(value)
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    depth: usize,
    dictionaries: Dictionaries,
}

impl Reader<'_> {
    fn error(&self, message: &str, at: usize) -> JsonError {
        let before = self.chars.get(..at).unwrap_or(self.chars);
        let line = before.iter().filter(|char| **char == '\n').count() + 1;
        let column = before.iter().rev().take_while(|char| **char != '\n').count() + 1;
        JsonError(format!("{message}: line {line} column {column} (char {at})"))
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, literal: &str) -> bool {
        let length = literal.chars().count();
        let found = self.chars.iter().skip(self.at).take(length).copied().eq(literal.chars());
        if found {
            self.at += length;
        }
        found
    }

    fn value(&mut self) -> Result<Parameter, JsonError> {
        match self.peek() {
            Some('"') => {
                self.at += 1;
                self.string().map(Parameter::Text)
            }
            Some('{') => self.nested(Self::object),
            Some('[') => self.nested(Self::array),
            _ if self.eat("null") => Ok(Parameter::None),
            _ if self.eat("true") => Ok(Parameter::Bool(true)),
            _ if self.eat("false") => Ok(Parameter::Bool(false)),
            _ if self.eat("NaN") => Ok(Parameter::Float(f64::NAN)),
            _ if self.eat("Infinity") => Ok(Parameter::Float(f64::INFINITY)),
            _ if self.eat("-Infinity") => Ok(Parameter::Float(f64::NEG_INFINITY)),
            _ => self.number().ok_or_else(|| self.error("Expecting value", self.at)),
        }
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Parameter, JsonError>,
    ) -> Result<Parameter, JsonError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error("Nested too deeply", self.at));
        }
        self.depth += 1;
        self.at += 1;
        self.skip_space();
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn object(&mut self) -> Result<Parameter, JsonError> {
        let mut object = match self.dictionaries {
            Dictionaries::Plain => Object::default(),
            Dictionaries::Ordered => Object::ordered(),
        };
        if self.eat("}") {
            return Ok(Parameter::Object(object));
        }
        loop {
            if !self.eat("\"") {
                return Err(self.error("Expecting property name enclosed in double quotes", self.at));
            }
            let name = self.string()?;
            self.skip_space();
            if !self.eat(":") {
                return Err(self.error("Expecting ':' delimiter", self.at));
            }
            self.skip_space();
            let value = self.value()?;
            object.insert(name, value);
            if self.ends('}', "Illegal trailing comma before end of object")? {
                return Ok(Parameter::Object(object));
            }
        }
    }

    fn array(&mut self) -> Result<Parameter, JsonError> {
        let mut elements = Vec::new();
        if self.eat("]") {
            return Ok(Parameter::List(elements));
        }
        loop {
            elements.push(self.value()?);
            if self.ends(']', "Illegal trailing comma before end of array")? {
                return Ok(Parameter::List(elements));
            }
        }
    }

    /// Behind an element: whether the collection is closed. If not, a comma was read.
    fn ends(&mut self, close: char, trailing_comma: &str) -> Result<bool, JsonError> {
        self.skip_space();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(true);
        }
        let comma = self.at;
        if !self.eat(",") {
            return Err(self.error("Expecting ',' delimiter", comma));
        }
        self.skip_space();
        if self.peek() == Some(close) { Err(self.error(trailing_comma, comma)) } else { Ok(false) }
    }

    /// A string, from behind its opening quote.
    fn string(&mut self) -> Result<String, JsonError> {
        let opening = self.at - 1;
        let mut out = String::new();
        loop {
            match self.peek() {
                Some('"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some('\\') => out.push(self.escape(opening)?),
                Some('\0'..='\x1f') => return Err(self.error("Invalid control character at", self.at)),
                Some(char) => {
                    out.push(char);
                    self.at += 1;
                }
                None => return Err(self.error("Unterminated string starting at", opening)),
            }
        }
    }

    fn escape(&mut self, opening: usize) -> Result<char, JsonError> {
        let backslash = self.at;
        let Some(letter) = self.chars.get(backslash + 1) else {
            return Err(self.error("Unterminated string starting at", opening));
        };
        self.at += 2;
        Ok(match letter {
            '"' | '\\' | '/' => *letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                // A text that ends right behind the digits lacks its closing quote, and Python blames the escape.
                let invalid = |at| self.error("Invalid \\uXXXX escape", at);
                let high = self.hex(backslash + 2).filter(|_| backslash + 6 < self.chars.len());
                let high = high.ok_or_else(|| invalid(backslash + 1))?;
                self.at = backslash + 6;
                if (0xD800..0xDC00).contains(&high) && backslash + 12 < self.chars.len() && self.eat("\\u") {
                    let low =
                        self.hex(self.at).ok_or_else(|| self.error("Invalid \\uXXXX escape", self.at - 1))?;
                    if (0xDC00..0xE000).contains(&low) {
                        self.at += 4;
                        let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                        return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    self.at -= 2;
                }
                // Python keeps half of a pair; no text of ours can.
                char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.error("Invalid \\escape", backslash)),
        })
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.chars.get(at..at + 4)?;
        digits.iter().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }

    fn number(&mut self) -> Option<Parameter> {
        let digits =
            |from: usize| self.chars.iter().skip(from).take_while(|char| char.is_ascii_digit()).count();
        let at = |index: usize| self.chars.get(index).copied();
        let start = self.at + usize::from(at(self.at) == Some('-'));
        let mut end = match at(start)? {
            '0' => start + 1,
            '1'..='9' => start + digits(start),
            _ => return None,
        };
        let whole = end;
        if at(end) == Some('.') && digits(end + 1) > 0 {
            end += 1 + digits(end + 1);
        }
        if matches!(at(end), Some('e' | 'E')) {
            let sign = usize::from(matches!(at(end + 1), Some('+' | '-')));
            let exponent = digits(end + 1 + sign);
            if exponent > 0 {
                end += 1 + sign + exponent;
            }
        }
        let text: String = self.chars.get(self.at..end)?.iter().collect();
        self.at = end;
        if end == whole {
            // Python's integers have no bound; beyond 128 bits these are floating-point numbers.
            if let Ok(integer) = text.parse() {
                return Some(Parameter::Integer(integer));
            }
        }
        text.parse().ok().map(Parameter::Float)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_texts_have_the_messages_of_python() {
        let cases = [
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ("{\"k\":", "Expecting value: line 1 column 6 (char 5)"),
            ("{\"k\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"),
            ("{\"k\":1 \"a\"}", "Expecting ',' delimiter: line 1 column 8 (char 7)"),
            ("{\"k\":1,\n}", "Illegal trailing comma before end of object: line 1 column 7 (char 6)"),
            ("[1,\n 2,]", "Illegal trailing comma before end of array: line 2 column 3 (char 6)"),
            ("[", "Expecting value: line 1 column 2 (char 1)"),
            ("[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"),
            ("[1] 2", "Extra data: line 1 column 5 (char 4)"),
            ("01", "Extra data: line 1 column 2 (char 1)"),
            ("-", "Expecting value: line 1 column 1 (char 0)"),
            ("nul", "Expecting value: line 1 column 1 (char 0)"),
            ("\"abc", "Unterminated string starting at: line 1 column 1 (char 0)"),
            ("\"a\\", "Unterminated string starting at: line 1 column 1 (char 0)"),
            ("\"a\nb\"", "Invalid control character at: line 1 column 3 (char 2)"),
            ("\"\\x\"", "Invalid \\escape: line 1 column 2 (char 1)"),
            ("\"\\u12\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\"\\u1234", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\u{feff}{}", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
        ];
        for (text, message) in cases {
            assert_eq!(parse(text, Dictionaries::Plain).unwrap_err().to_string(), message, "{text:?}");
        }
        let deep = "[".repeat(100_000);
        assert!(parse(&deep, Dictionaries::Plain).is_err());
    }

    #[test]
    fn texts_are_read_as_python_reads_them() {
        let cases = [
            (" {\"a\" : [1, -0, 1.0, 1e2, true, null]} ", "{'a': [1, 0, 1.0, 100.0, True, None]}"),
            ("{\"a\":1,\"b\":2,\"a\":3}", "{'a': 3, 'b': 2}"),
            ("[NaN,\"\\u00e9\\ud83d\\ude00\\n\\/\"]", "[nan, 'é😀\\n/']"),
            ("[\"\\ud83dx\"]", "['\u{fffd}x']"),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text, Dictionaries::Plain).unwrap().to_string(), expected, "{text}");
        }
    }
}
