//! The language: its tokens with their binding powers, its expressions, and how errors in them are explained.

use std::fmt;
use std::rc::Rc;

use crate::cli::datum::Datum;

/// The kinds of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Eof,
    UnquotedIdentifier,
    QuotedIdentifier,
    Literal,
    Rbracket,
    Rparen,
    Comma,
    Rbrace,
    Number,
    Current,
    Expref,
    Colon,
    Pipe,
    Or,
    And,
    Eq,
    Gt,
    Lt,
    Gte,
    Lte,
    Ne,
    Flatten,
    Star,
    Filter,
    Dot,
    Not,
    Lbrace,
    Lbracket,
    Lparen,
}

impl Kind {
    /// How tightly it binds what is to its left; 0 for what ends an expression.
    pub(super) fn binding_power(self) -> u8 {
        match self {
            Kind::Pipe => 1,
            Kind::Or => 2,
            Kind::And => 3,
            Kind::Eq | Kind::Gt | Kind::Lt | Kind::Gte | Kind::Lte | Kind::Ne => 5,
            Kind::Flatten => 9,
            Kind::Star => 20,
            Kind::Filter => 21,
            Kind::Dot => 40,
            Kind::Not => 45,
            Kind::Lbrace => 50,
            Kind::Lbracket => 55,
            Kind::Lparen => 60,
            _ => 0,
        }
    }
}

/// The name in error messages, such as `unquoted_identifier`.
impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, char) in format!("{self:?}").chars().enumerate() {
            let separator = if index > 0 && char.is_ascii_uppercase() { "_" } else { "" };
            write!(formatter, "{separator}{}", char.to_ascii_lowercase())?;
        }
        Ok(())
    }
}

/// A token.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Its kind.
    pub(super) kind: Kind,
    /// A literal's value, a number, an identifier's name, or the token itself.
    pub(super) value: Datum,
    /// The number of characters before it.
    pub(super) start: usize,
}

/// An expression.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// `@`, and the place where a projection's element goes.
    Current,
    /// A member of an object.
    Field(Rc<str>),
    /// A value.
    Literal(Datum),
    /// An element of a list, from the end if negative.
    Index(i64),
    /// `[start:stop:step]`.
    Slice(Slice),
    /// `a.b.c`: each applied to the result of the one before.
    Subexpression(Vec<Node>),
    /// `a[0][1]`: each applied to the result of the one before.
    IndexExpression(Vec<Node>),
    /// `a | b`.
    Pipe(Box<Node>, Box<Node>),
    /// The first expression's list, to each element of which the second is applied.
    Projection(Box<Node>, Box<Node>),
    /// The values of the first expression's object, to each of which the second is applied.
    ValueProjection(Box<Node>, Box<Node>),
    /// `[?condition]`: list, condition, what is applied to each element that meets it.
    FilterProjection(Box<Node>, Box<Node>, Box<Node>),
    /// `[]`.
    Flatten(Box<Node>),
    /// `[a, b]`.
    MultiSelectList(Vec<Node>),
    /// `{a: b}`.
    MultiSelectHash(Vec<(Rc<str>, Node)>),
    /// `a || b`.
    Or(Box<Node>, Box<Node>),
    /// `a && b`.
    And(Box<Node>, Box<Node>),
    /// `!a`.
    Not(Box<Node>),
    /// `a == b`.
    Comparison(Comparator, Box<Node>, Box<Node>),
    /// `name(a, b)`.
    Function(Rc<str>, Vec<Node>),
    /// `&a`, for a function to apply.
    Expref(Box<Node>),
}

/// The numbers between the colons.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slice {
    /// The first index.
    pub(super) start: Option<i64>,
    /// The index after the last.
    pub(super) stop: Option<i64>,
    /// From one to the next.
    pub(super) step: Option<i64>,
}

/// The comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparator {
    Eq,
    Ne,
    Lt,
    Lte,
    Gt,
    Gte,
}

/// Why an expression cannot be compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SyntaxError {
    /// There is none.
    Empty,
    /// It ends too early.
    Incomplete,
    /// No token begins here.
    Lexer {
        /// What is wrong.
        message: String,
        /// The number of characters before it.
        position: usize,
    },
    /// A token is out of place.
    Parser {
        /// What is wrong.
        message: String,
        /// Where.
        position: usize,
        /// The token.
        token: String,
        /// Its kind.
        kind: Kind,
    },
    /// It is nested too deeply.
    TooDeep,
}

impl SyntaxError {
    /// The library's message, with a caret under the place.
    pub(super) fn explain(&self, expression: &str) -> String {
        let caret = |position: usize| " ".repeat(position) + "^";
        match self {
            SyntaxError::Empty => "Invalid JMESPath expression: cannot be empty.".to_owned(),
            SyntaxError::Incomplete => {
                let caret = caret(expression.chars().count() + 1);
                format!("Invalid jmespath expression: Incomplete expression:\n\"{expression}\"\n{caret}")
            }
            SyntaxError::Lexer { message, position } => {
                format!("Bad jmespath expression: {message}:\n{expression}\n{}", caret(*position))
            }
            SyntaxError::Parser { message, position, token, kind } => {
                let kind = kind.to_string().to_ascii_uppercase();
                let caret = caret(position + 1);
                format!(
                    "{message}: Parse error at column {position}, token \"{token}\" ({kind}), \
                     for expression:\n\"{expression}\"\n{caret}"
                )
            }
            SyntaxError::TooDeep => "maximum recursion depth exceeded".to_owned(),
        }
    }
}
