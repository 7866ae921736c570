//! The AWS CLI's shorthand: `key=value,key={key=value},key=[a,b],key@=file://…`.
//!
//! A text is read without the model ([`parse`]); then scalars become lists, integers and booleans where the model
//! has those ([`adapt`]).

use super::parameter::{Object, Parameter};
use super::paramfile;
use crate::cli::environment::Environment;
use crate::cli::error::CliError;
use crate::model::{Kind, Shape};

/// Why a text was not read.
#[derive(Debug)]
pub enum ShorthandError {
    /// It is not in the grammar. The message shows where.
    Syntax(String),
    /// A file that a value names cannot be read.
    File(String),
}

/// Reads a text into a dictionary.
pub fn parse(text: &str, environment: &Environment) -> Result<Parameter, ShorthandError> {
    let chars: Vec<char> = text.chars().collect();
    let mut reader = Reader { chars: &chars, at: 0, environment };
    reader.parameter().map(Parameter::Object)
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    environment: &'a Environment,
}

type Read<T> = Result<T, ShorthandError>;

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn parameter(&mut self) -> Read<Object> {
        let mut object = Object::default();
        let mut previous_end = 0;
        loop {
            let (key, value) = self.key_value()?;
            if object.get(&key).is_some() {
                return Err(self.duplicate(&key, previous_end + 1));
            }
            object.insert(key, value);
            previous_end = self.at;
            if self.at >= self.chars.len() {
                return Ok(object);
            }
            self.expect_spaced(',')?;
        }
    }

    fn key_value(&mut self) -> Read<(String, Parameter)> {
        let key = self.key();
        let resolves = self.at_sign();
        self.expect_spaced('=')?;
        let value = match self.peek() {
            None => Parameter::Text(String::new()),
            Some('[') => self.list(resolves)?,
            Some('{') => self.hash(resolves)?,
            Some(_) => self.csv(resolves)?,
        };
        Ok((key, value))
    }

    /// Whether an `@` says that the value may name a file.
    fn at_sign(&mut self) -> bool {
        self.skip_space();
        let found = self.peek() == Some('@');
        self.at += usize::from(found);
        found
    }

    fn key(&mut self) -> String {
        let is_key = |char: &char| char.is_ascii_alphanumeric() || "-_.#/:".contains(*char);
        let key: String = self.chars.iter().skip(self.at).copied().take_while(|char| is_key(char)).collect();
        self.at += key.len();
        key
    }

    /// `a`, or `a,b,c` up to the comma before the next `key=`.
    fn csv(&mut self, resolves: bool) -> Read<Parameter> {
        let first = self.first(resolves)?;
        self.skip_space();
        if self.peek() != Some(',') {
            return Ok(first);
        }
        self.expect_spaced(',')?;
        let mut list = vec![first];
        loop {
            match self.csv_element(resolves) {
                Ok((element, is_last)) => {
                    list.push(element);
                    if is_last {
                        break;
                    }
                }
                Err(error @ ShorthandError::File(_)) => return Err(error),
                Err(error) if self.at >= self.chars.len() => return Err(error),
                Err(_) => {
                    while self.at > 0 && self.peek() != Some(',') {
                        self.at -= 1;
                    }
                    break;
                }
            }
        }
        match list.pop() {
            Some(only) if list.is_empty() => Ok(only),
            Some(last) => {
                list.push(last);
                Ok(Parameter::List(list))
            }
            None => Ok(Parameter::List(list)),
        }
    }

    fn csv_element(&mut self, resolves: bool) -> Read<(Parameter, bool)> {
        let element = self.second(resolves)?;
        self.skip_space();
        if self.at >= self.chars.len() {
            return Ok((element, true));
        }
        self.expect_spaced(',')?;
        Ok((element, false))
    }

    fn list(&mut self, resolves: bool) -> Read<Parameter> {
        self.expect_spaced('[')?;
        let mut elements = Vec::new();
        while self.peek() != Some(']') {
            elements.push(self.item(resolves)?);
            self.separator(']')?;
        }
        self.at += 1;
        Ok(Parameter::List(elements))
    }

    fn hash(&mut self, resolves: bool) -> Read<Parameter> {
        self.expect_spaced('{')?;
        let mut object = Object::default();
        while self.peek() != Some('}') {
            let key = self.key();
            self.expect_spaced('=')?;
            let value = self.item(resolves)?;
            self.separator('}')?;
            object.insert(key, value);
        }
        self.at += 1;
        Ok(Parameter::Object(object))
    }

    fn item(&mut self, resolves: bool) -> Read<Parameter> {
        match self.peek() {
            Some('[') => self.list(resolves),
            Some('{') => self.hash(resolves),
            _ => self.first(resolves),
        }
    }

    fn separator(&mut self, close: char) -> Read<()> {
        self.skip_space();
        if self.peek() != Some(close) {
            self.expect(',')?;
            self.skip_space();
        }
        Ok(())
    }

    fn first(&mut self, resolves: bool) -> Read<Parameter> {
        let text = match self.peek() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote)?,
            _ => self.word(follows_first).unwrap_or_default(),
        };
        self.resolve(text, resolves)
    }

    fn second(&mut self, resolves: bool) -> Read<Parameter> {
        let text = match self.peek() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote)?,
            _ => self.word(follows_second).ok_or_else(|| self.syntax("<second>", "<none>"))?,
        };
        self.resolve(text, resolves)
    }

    fn resolve(&self, text: String, resolves: bool) -> Read<Parameter> {
        let loaded = if resolves { paramfile::load(&text, self.environment) } else { Ok(None) };
        match loaded {
            Ok(loaded) => Ok(loaded.unwrap_or(Parameter::Text(text))),
            Err(message) => Err(ShorthandError::File(message)),
        }
    }

    /// A word without quotes, its `\,` as `,` and without white space at its end.
    fn word(&mut self, follows: fn(char) -> bool) -> Option<String> {
        let start = self.at;
        let mut end = start;
        loop {
            let accepts = if end == start { begins } else { follows };
            match (self.chars.get(end), self.chars.get(end + 1)) {
                (Some('\\'), Some(',')) => end += 2,
                (Some(char), _) if accepts(*char) => end += 1,
                _ => break,
            }
        }
        if end == start {
            return None;
        }
        self.at = end;
        let text: String = self.chars.get(start..end)?.iter().collect();
        Some(text.replace("\\,", ",").trim_end().to_owned())
    }

    fn quoted(&mut self, quote: char) -> Read<String> {
        let mut end = self.at + 1;
        loop {
            match (self.chars.get(end), self.chars.get(end + 1)) {
                // Where no closing quote follows, the escaped one closes.
                (Some('\\'), Some(next))
                    if *next == '\\' || *next == quote && self.closes(end + 2, quote) =>
                {
                    end += 2
                }
                (Some(char), _) if *char == quote => break,
                (Some(_), _) => end += 1,
                (None, _) => {
                    let name = if quote == '"' { "<double quoted>" } else { "<singled quoted>" };
                    return Err(self.syntax(name, "<none>"));
                }
            }
        }
        let text: String = self.chars.get(self.at + 1..end).unwrap_or_default().iter().collect();
        self.at = end + 1;
        Ok(text.replace(&format!("\\{quote}"), &quote.to_string()).replace("\\\\", "\\"))
    }

    fn closes(&self, from: usize, quote: char) -> bool {
        self.chars.iter().skip(from).any(|char| *char == quote)
    }

    fn expect(&mut self, wanted: char) -> Read<()> {
        match self.peek() {
            Some(char) if char == wanted => {
                self.at += 1;
                Ok(())
            }
            Some(char) => Err(self.syntax(&wanted.to_string(), &char.to_string())),
            None => Err(self.syntax(&wanted.to_string(), "EOF")),
        }
    }

    fn expect_spaced(&mut self, wanted: char) -> Read<()> {
        self.skip_space();
        self.expect(wanted)?;
        self.skip_space();
        Ok(())
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t'..='\r')) {
            self.at += 1;
        }
    }

    fn syntax(&self, expected: &str, received: &str) -> ShorthandError {
        let input = self.marked(self.at, " ");
        ShorthandError::Syntax(format!("Expected: '{expected}', received: '{received}' for input:\n{input}"))
    }

    fn duplicate(&self, key: &str, at: usize) -> ShorthandError {
        let input = self.marked(at, "");
        ShorthandError::Syntax(format!(
            "Second instance of key \"{key}\" encountered for input:\n{input}\nThis is often because there is a \
             preceding \",\" instead of a space."
        ))
    }

    /// The text with a caret under an index.
    fn marked(&self, at: usize, indent: &str) -> String {
        let text = |chars: &[char]| chars.iter().collect::<String>();
        let before = self.chars.get(..at).unwrap_or(self.chars);
        let column = before.iter().rev().take_while(|char| **char != '\n').count();
        // The caret stands below its line, and before the lines that follow.
        let rest = self.chars.get(at..).unwrap_or_default();
        let line_end = at + rest.iter().position(|char| *char == '\n').unwrap_or(rest.len());
        let after = self.chars.get(line_end..).unwrap_or_default();
        let shown = text(self.chars.get(..line_end).unwrap_or_default());
        format!("{indent}{shown}\n{}^{}", " ".repeat(column), text(after))
    }
}

/// Whether a character begins a word.
fn begins(char: char) -> bool {
    matches!(char, '!' | '#'..='&' | '('..='+' | '-'..='<' | '>'..='Z' | '\\'..='z' | '|'..='\u{ffff}')
}

/// Whether a character continues the first word of a value.
fn follows_first(char: char) -> bool {
    char.is_whitespace()
        || matches!(char, '!' | '#'..='&' | '('..='+' | '-'..='\\' | '^'..='|' | '~'..='\u{ffff}')
}

/// Whether a character continues a further word of a list.
fn follows_second(char: char) -> bool {
    char.is_whitespace() || matches!(char, '!' | '#'..='&' | '('..='+' | '-'..='<' | '>'..='\u{ffff}')
}

/// Makes lists, integers and booleans of texts where the model has those.
pub fn adapt(value: &mut Parameter, shape: &Shape) -> Result<(), CliError> {
    match (shape.kind, value) {
        (Kind::Structure, Parameter::Object(object)) => {
            for member in shape.members.iter() {
                if let Some(value) = object.get_mut(member.name) {
                    adapt_member(value, member.shape())?;
                }
            }
        }
        (Kind::Map, Parameter::Object(object)) => {
            let shape = shape.map_value();
            for value in object.values_mut() {
                adapt_member(value, shape)?;
            }
        }
        (Kind::List, Parameter::List(elements)) => {
            let shape = shape.element();
            for element in elements {
                adapt_member(element, shape)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn adapt_member(value: &mut Parameter, shape: &Shape) -> Result<(), CliError> {
    match (shape.kind, &*value) {
        (Kind::List, Parameter::List(_)) => adapt(value, shape)?,
        (Kind::List, scalar) => *value = Parameter::List(vec![scalar.clone()]),
        (Kind::Integer, Parameter::Text(text)) => *value = Parameter::Integer(super::integer(text)?),
        (Kind::Boolean, Parameter::Text(text)) if text.eq_ignore_ascii_case("true") => {
            *value = Parameter::Bool(true)
        }
        (Kind::Boolean, Parameter::Text(text)) if text.eq_ignore_ascii_case("false") => {
            *value = Parameter::Bool(false);
        }
        _ => adapt(value, shape)?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        match parse(text, &Environment::default()) {
            Ok(value) => Ok(value.to_string()),
            Err(ShorthandError::Syntax(message) | ShorthandError::File(message)) => Err(message),
        }
    }

    #[test]
    fn texts_of_the_grammar_are_read() {
        let cases = [
            ("k=v", "{'k': 'v'}"),
            ("k=", "{'k': ''}"),
            ("k=,l=", "{'k': '', 'l': ''}"),
            ("=v", "{'': 'v'}"),
            ("k=a,b", "{'k': ['a', 'b']}"),
            ("k=a,b,l=c", "{'k': ['a', 'b'], 'l': 'c'}"),
            ("k = v , l = w ", "{'k': 'v', 'l': 'w'}"),
            ("k=a=b", "{'k': 'a=b'}"),
            ("k=a\\,b", "{'k': 'a,b'}"),
            ("k='a,b',l=\"c=d\"", "{'k': 'a,b', 'l': 'c=d'}"),
            (r#"k="a\"b\\c""#, r#"{'k': 'a"b\\c'}"#),
            (r"k='it\'s'", r#"{'k': "it's"}"#),
            ("k=[]", "{'k': []}"),
            ("k=[a, b,[c],{d=e}]", "{'k': ['a', 'b', ['c'], {'d': 'e'}]}"),
            ("k={a=b,c=[d,e]},l=x", "{'k': {'a': 'b', 'c': ['d', 'e']}, 'l': 'x'}"),
            ("k={}", "{'k': {}}"),
            ("a-_.#/:b=https://e.com/?a=b&c=d", "{'a-_.#/:b': 'https://e.com/?a=b&c=d'}"),
            ("k='😀'", "{'k': '😀'}"),
            ("k@=plain", "{'k': 'plain'}"),
            ("k=v,\nk2=v2", "{'k': 'v', 'k2': 'v2'}"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn errors_show_where() {
        let cases = [
            ("", "Expected: '=', received: 'EOF' for input:\n \n^"),
            ("k", "Expected: '=', received: 'EOF' for input:\n k\n ^"),
            ("a b=c", "Expected: '=', received: 'b' for input:\n a b=c\n  ^"),
            ("k==v", "Expected: ',', received: '=' for input:\n k==v\n  ^"),
            ("k=v,", "Expected: '<second>', received: '<none>' for input:\n k=v,\n    ^"),
            ("k=\"abc", "Expected: '<double quoted>', received: '<none>' for input:\n k=\"abc\n  ^"),
            ("k=[a", "Expected: ',', received: 'EOF' for input:\n k=[a\n    ^"),
            ("k={a=b", "Expected: ',', received: 'EOF' for input:\n k={a=b\n      ^"),
            ("k=😀", "Expected: ',', received: '😀' for input:\n k=😀\n  ^"),
            (
                "k=v,k=w",
                "Second instance of key \"k\" encountered for input:\nk=v,k=w\n    ^\nThis is often because there is \
                 a preceding \",\" instead of a space.",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).unwrap_err(), expected, "{text}");
        }
    }
}
