//! The tokens of an expression.

use super::syntax::{Kind, SyntaxError, Token};
use crate::cli::datum::{Datum, reader};

/// The tokens, of which the last is the end.
pub(super) fn tokens(expression: &str) -> Result<Vec<Token>, SyntaxError> {
    if expression.is_empty() {
        return Err(SyntaxError::Empty);
    }
    let mut lexer = Lexer { text: expression.chars().collect(), position: 0 };
    let mut tokens = Vec::new();
    loop {
        while matches!(lexer.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            lexer.position += 1;
        }
        let start = lexer.position;
        let Some(char) = lexer.peek() else {
            tokens.push(Token { kind: Kind::Eof, value: Datum::from(""), start });
            return Ok(tokens);
        };
        let (kind, value) = lexer.token(char)?;
        tokens.push(Token { kind, value, start });
    }
}

struct Lexer {
    text: Vec<char>,
    position: usize,
}

impl Lexer {
    fn peek(&self) -> Option<char> {
        self.text.get(self.position).copied()
    }

    fn eat_while(&mut self, accept: impl Fn(char) -> bool) -> String {
        let start = self.position;
        while self.peek().is_some_and(&accept) {
            self.position += 1;
        }
        self.text.get(start..self.position).unwrap_or_default().iter().collect()
    }

    fn token(&mut self, char: char) -> Result<(Kind, Datum), SyntaxError> {
        match char {
            'a'..='z' | 'A'..='Z' | '_' => {
                let name = self.eat_while(|char| char.is_ascii_alphanumeric() || char == '_');
                Ok((Kind::UnquotedIdentifier, Datum::from(name)))
            }
            '0'..='9' | '-' => self.number(),
            '\'' => {
                let text = self.delimited('\'')?.replace("\\'", "'");
                Ok((Kind::Literal, Datum::from(text)))
            }
            '`' => Ok((Kind::Literal, self.literal()?)),
            '"' => Ok((Kind::QuotedIdentifier, self.quoted_identifier()?)),
            _ => self.symbol(char),
        }
    }

    fn error<T>(message: String, position: usize) -> Result<T, SyntaxError> {
        Err(SyntaxError::Lexer { message, position })
    }

    fn symbol(&mut self, char: char) -> Result<(Kind, Datum), SyntaxError> {
        let next = self.text.get(self.position + 1).copied();
        let (kind, text) = match (char, next) {
            ('.', _) => (Kind::Dot, "."),
            ('*', _) => (Kind::Star, "*"),
            (']', _) => (Kind::Rbracket, "]"),
            (',', _) => (Kind::Comma, ","),
            (':', _) => (Kind::Colon, ":"),
            ('@', _) => (Kind::Current, "@"),
            ('(', _) => (Kind::Lparen, "("),
            (')', _) => (Kind::Rparen, ")"),
            ('{', _) => (Kind::Lbrace, "{"),
            ('}', _) => (Kind::Rbrace, "}"),
            ('[', Some(']')) => (Kind::Flatten, "[]"),
            ('[', Some('?')) => (Kind::Filter, "[?"),
            ('[', _) => (Kind::Lbracket, "["),
            ('|', Some('|')) => (Kind::Or, "||"),
            ('|', _) => (Kind::Pipe, "|"),
            ('&', Some('&')) => (Kind::And, "&&"),
            ('&', _) => (Kind::Expref, "&"),
            ('<', Some('=')) => (Kind::Lte, "<="),
            ('<', _) => (Kind::Lt, "<"),
            ('>', Some('=')) => (Kind::Gte, ">="),
            ('>', _) => (Kind::Gt, ">"),
            ('!', Some('=')) => (Kind::Ne, "!="),
            ('!', _) => (Kind::Not, "!"),
            ('=', Some('=')) => (Kind::Eq, "=="),
            ('=', _) => return Self::error("Unknown token '='".to_owned(), self.position),
            _ => return Self::error(format!("Unknown token {char}"), self.position),
        };
        self.position += text.len();
        Ok((kind, Datum::from(text)))
    }

    /// An integer; beyond 128 bits it is as far from every list as the greatest.
    fn number(&mut self) -> Result<(Kind, Datum), SyntaxError> {
        let start = self.position;
        let is_negative = self.peek() == Some('-');
        self.position += usize::from(is_negative);
        let digits = self.eat_while(|char| char.is_ascii_digit());
        if digits.is_empty() {
            return Self::error("Unknown token '-'".to_owned(), start);
        }
        let magnitude = digits.parse().unwrap_or(i128::MAX);
        Ok((Kind::Number, Datum::from(if is_negative { -magnitude } else { magnitude })))
    }

    /// The text up to the next delimiter that has no backslash before it. Backslashes stay.
    fn delimited(&mut self, delimiter: char) -> Result<String, SyntaxError> {
        let start = self.position;
        let mut text = String::new();
        loop {
            self.position += 1;
            let mut char = self.peek();
            if char == Some(delimiter) {
                self.position += 1;
                return Ok(text);
            }
            if char == Some('\\') {
                text.push('\\');
                self.position += 1;
                char = self.peek();
            }
            match char {
                Some(char) => text.push(char),
                None => return Self::error(format!("Unclosed {delimiter} delimiter"), start),
            }
        }
    }

    /// JSON in backticks; what is no JSON is taken for a string without its quotes.
    fn literal(&mut self) -> Result<Datum, SyntaxError> {
        let start = self.position;
        let text = self.delimited('`')?.replace("\\`", "`");
        reader::parse(&text)
            .or_else(|_| reader::parse(&format!("\"{}\"", text.trim_start())))
            .or_else(|_| Self::error(format!("Bad token {text}"), start))
    }

    fn quoted_identifier(&mut self) -> Result<Datum, SyntaxError> {
        let start = self.position;
        let text = self.delimited('"')?;
        reader::parse(&format!("\"{text}\"")).or_else(|error| Self::error(error.message.to_owned(), start))
    }
}
