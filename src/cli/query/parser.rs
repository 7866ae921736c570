//! Tokens to an expression, by the precedence of operators (Pratt's method).

use super::lexer;
use super::syntax::{Comparator, Kind, Node, Slice, SyntaxError, Token};
use crate::cli::datum::{Datum, Number};

/// The greatest binding power of a token that ends a projection.
const PROJECTION_STOP: u8 = 10;

/// How deep parentheses and brackets may be nested, and how tall an expression's tree may be: what the stack bears.
const DEPTH: usize = 200;
const HEIGHT: usize = 1000;
/// What an operator adds to the height at most.
const LINK: usize = 2;

/// Compiles an expression.
pub(super) fn parse(expression: &str) -> Result<Node, SyntaxError> {
    let tokens = lexer::tokens(expression)?;
    let mut parser = Parser { tokens, position: 0, depth: 0, tallest: 0 };
    let node = parser.expression(0)?;
    match parser.kind() {
        Kind::Eof => Ok(node),
        _ => {
            let token = parser.token();
            Err(misplaced(token, format!("Unexpected token: {}", token.value)))
        }
    }
}

struct Parser {
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
    /// The height of the tallest expression among those that will be the current one's operands.
    tallest: usize,
}

type Parsed = Result<Node, SyntaxError>;

fn misplaced(token: &Token, message: String) -> SyntaxError {
    let Token { kind, value, start } = token;
    SyntaxError::Parser { message, position: *start, token: value.to_string(), kind: *kind }
}

impl Parser {
    fn at(&self, position: usize) -> &Token {
        let last = self.tokens.len().saturating_sub(1);
        self.tokens.get(position.min(last)).expect("the tokens have an end")
    }

    fn token(&self) -> &Token {
        self.at(self.position)
    }

    fn kind(&self) -> Kind {
        self.token().kind
    }

    fn next_kind(&self) -> Kind {
        self.at(self.position + 1).kind
    }

    fn advance(&mut self) -> Token {
        let token = self.token().clone();
        self.position += 1;
        token
    }

    /// Consumes a token of this kind. The end of the expression here is not called out of place.
    fn expect(&mut self, kind: Kind) -> Result<(), SyntaxError> {
        self.expect_one_of(&[kind], &kind.to_string()).map(drop)
    }

    fn expect_one_of(&mut self, kinds: &[Kind], expected: &str) -> Result<Token, SyntaxError> {
        match self.kind() {
            kind if kinds.contains(&kind) => Ok(self.advance()),
            Kind::Eof => Err(SyntaxError::Incomplete),
            found => Err(misplaced(self.token(), format!("Expecting: {expected}, got: {found}"))),
        }
    }

    fn expression(&mut self, binding_power: u8) -> Parsed {
        if self.depth == DEPTH {
            return Err(SyntaxError::TooDeep);
        }
        self.depth += 1;
        let siblings = std::mem::take(&mut self.tallest);
        let mut left = self.prefix()?;
        let mut height = 1;
        while binding_power < self.kind().binding_power() {
            left = self.infix(left)?;
            height += LINK;
            if height + self.tallest > HEIGHT {
                return Err(SyntaxError::TooDeep);
            }
        }
        self.tallest = siblings.max(height + self.tallest);
        self.depth -= 1;
        Ok(left)
    }

    fn boxed(&mut self, binding_power: u8) -> Result<Box<Node>, SyntaxError> {
        self.expression(binding_power).map(Box::new)
    }

    /// What a token begins.
    fn prefix(&mut self) -> Parsed {
        let token = self.advance();
        match token.kind {
            Kind::Literal => Ok(Node::Literal(token.value)),
            Kind::UnquotedIdentifier => Ok(field(&token)),
            Kind::QuotedIdentifier if self.kind() == Kind::Lparen => {
                let message = "Quoted identifier not allowed for function names.".to_owned();
                let paren = Token { start: 0, ..self.token().clone() };
                Err(misplaced(&paren, message))
            }
            Kind::QuotedIdentifier => Ok(field(&token)),
            Kind::Star => {
                let right = match self.kind() {
                    Kind::Rbracket => Node::Current,
                    _ => self.projected(Kind::Star)?,
                };
                Ok(Node::ValueProjection(Box::new(Node::Current), Box::new(right)))
            }
            Kind::Filter => self.filter(Node::Current),
            Kind::Lbrace => self.multi_select_hash(),
            Kind::Lparen => {
                let inner = self.expression(0)?;
                self.expect(Kind::Rparen)?;
                Ok(inner)
            }
            Kind::Flatten => self.flatten(Node::Current),
            Kind::Not => Ok(Node::Not(self.boxed(Kind::Not.binding_power())?)),
            Kind::Lbracket => match (self.kind(), self.next_kind()) {
                (Kind::Number | Kind::Colon, _) => {
                    let index = self.index()?;
                    self.projected_if_slice(vec![Node::Current, index])
                }
                (Kind::Star, Kind::Rbracket) => self.list_projection(Node::Current),
                _ => self.multi_select_list(),
            },
            Kind::Current => Ok(Node::Current),
            Kind::Expref => Ok(Node::Expref(self.boxed(0)?)),
            Kind::Eof => Err(SyntaxError::Incomplete),
            _ => Err(misplaced(&token, "invalid token".to_owned())),
        }
    }

    /// What a token makes of the expression to its left.
    fn infix(&mut self, left: Node) -> Parsed {
        let token = self.advance();
        let power = token.kind.binding_power();
        let comparator = match token.kind {
            Kind::Dot => return self.dot(left),
            Kind::Pipe => return Ok(Node::Pipe(Box::new(left), self.boxed(power)?)),
            Kind::Or => return Ok(Node::Or(Box::new(left), self.boxed(power)?)),
            Kind::And => return Ok(Node::And(Box::new(left), self.boxed(power)?)),
            Kind::Lparen => return self.function(left),
            Kind::Filter => return self.filter(left),
            Kind::Flatten => return self.flatten(left),
            Kind::Lbracket => return self.bracket(left),
            Kind::Eq => Comparator::Eq,
            Kind::Ne => Comparator::Ne,
            Kind::Lt => Comparator::Lt,
            Kind::Lte => Comparator::Lte,
            Kind::Gt => Comparator::Gt,
            Kind::Gte => Comparator::Gte,
            _ => return Err(misplaced(&token, "invalid token".to_owned())),
        };
        Ok(Node::Comparison(comparator, Box::new(left), self.boxed(power)?))
    }

    fn dot(&mut self, left: Node) -> Parsed {
        if self.kind() == Kind::Star {
            self.advance();
            let right = self.projected(Kind::Dot)?;
            return Ok(Node::ValueProjection(Box::new(left), Box::new(right)));
        }
        let right = self.after_dot(Kind::Dot.binding_power())?;
        Ok(match left {
            Node::Subexpression(mut links) => {
                links.push(right);
                Node::Subexpression(links)
            }
            left => Node::Subexpression(vec![left, right]),
        })
    }

    fn after_dot(&mut self, binding_power: u8) -> Parsed {
        match self.kind() {
            Kind::QuotedIdentifier | Kind::UnquotedIdentifier | Kind::Star => self.expression(binding_power),
            Kind::Lbracket => {
                self.advance();
                self.multi_select_list()
            }
            Kind::Lbrace => {
                self.advance();
                self.multi_select_hash()
            }
            kind => {
                let expected = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";
                Err(misplaced(self.token(), format!("Expecting: {expected}, got: {kind}")))
            }
        }
    }

    /// What is applied to each element of a projection.
    fn projected(&mut self, operator: Kind) -> Parsed {
        let power = operator.binding_power();
        match self.kind() {
            kind if kind.binding_power() < PROJECTION_STOP => Ok(Node::Current),
            Kind::Lbracket | Kind::Filter => self.expression(power),
            Kind::Dot => {
                self.advance();
                self.after_dot(power)
            }
            _ => Err(misplaced(self.token(), "syntax error".to_owned())),
        }
    }

    /// From `*]` on.
    fn list_projection(&mut self, left: Node) -> Parsed {
        self.expect(Kind::Star)?;
        self.expect(Kind::Rbracket)?;
        let right = self.projected(Kind::Star)?;
        Ok(Node::Projection(Box::new(left), Box::new(right)))
    }

    fn flatten(&mut self, left: Node) -> Parsed {
        let right = self.projected(Kind::Flatten)?;
        Ok(Node::Projection(Box::new(Node::Flatten(Box::new(left))), Box::new(right)))
    }

    fn filter(&mut self, left: Node) -> Parsed {
        let condition = self.boxed(0)?;
        self.expect(Kind::Rbracket)?;
        let right = match self.kind() {
            Kind::Flatten => Node::Current,
            _ => self.projected(Kind::Filter)?,
        };
        Ok(Node::FilterProjection(Box::new(left), condition, Box::new(right)))
    }

    fn bracket(&mut self, left: Node) -> Parsed {
        if !matches!(self.kind(), Kind::Number | Kind::Colon) {
            return self.list_projection(left);
        }
        let index = self.index()?;
        match left {
            // Also a slice, which then is no projection.
            Node::IndexExpression(mut links) => {
                links.push(index);
                Ok(Node::IndexExpression(links))
            }
            left => self.projected_if_slice(vec![left, index]),
        }
    }

    fn projected_if_slice(&mut self, links: Vec<Node>) -> Parsed {
        let is_slice = matches!(links.last(), Some(Node::Slice(_)));
        let node = Node::IndexExpression(links);
        if !is_slice {
            return Ok(node);
        }
        let right = self.projected(Kind::Star)?;
        Ok(Node::Projection(Box::new(node), Box::new(right)))
    }

    /// `0]` or `0:1:2]`.
    fn index(&mut self) -> Parsed {
        if self.kind() == Kind::Colon || self.next_kind() == Kind::Colon {
            return self.slice();
        }
        let index = integer(&self.advance());
        self.expect(Kind::Rbracket)?;
        Ok(Node::Index(index))
    }

    fn slice(&mut self) -> Parsed {
        let mut slice = Slice::default();
        let mut colons = 0;
        while self.kind() != Kind::Rbracket {
            let token = self.token().clone();
            match token.kind {
                Kind::Colon if colons < 2 => colons += 1,
                Kind::Number if colons == 0 => slice.start = Some(integer(&token)),
                Kind::Number if colons == 1 => slice.stop = Some(integer(&token)),
                Kind::Number => slice.step = Some(integer(&token)),
                _ => return Err(misplaced(&token, "syntax error".to_owned())),
            }
            self.advance();
        }
        self.expect(Kind::Rbracket)?;
        Ok(Node::Slice(slice))
    }

    fn multi_select_list(&mut self) -> Parsed {
        let mut elements = vec![self.expression(0)?];
        while self.kind() != Kind::Rbracket {
            self.expect(Kind::Comma)?;
            elements.push(self.expression(0)?);
        }
        self.advance();
        Ok(Node::MultiSelectList(elements))
    }

    /// The commas between the members may be missing.
    fn multi_select_hash(&mut self) -> Parsed {
        let mut members = Vec::new();
        loop {
            let kinds = [Kind::QuotedIdentifier, Kind::UnquotedIdentifier];
            let name = self.expect_one_of(&kinds, "['quoted_identifier', 'unquoted_identifier']")?;
            self.expect(Kind::Colon)?;
            members.push((name.value.to_string().into(), self.expression(0)?));
            match self.kind() {
                Kind::Comma => drop(self.advance()),
                Kind::Rbrace => {
                    self.advance();
                    return Ok(Node::MultiSelectHash(members));
                }
                _ => {}
            }
        }
    }

    /// The commas between the arguments may be missing.
    fn function(&mut self, left: Node) -> Parsed {
        let Node::Field(name) = left else {
            let token = self.at(self.position.saturating_sub(2));
            return Err(misplaced(token, format!("Invalid function name '{}'", token.value)));
        };
        let mut arguments = Vec::new();
        while self.kind() != Kind::Rparen {
            arguments.push(self.expression(0)?);
            if self.kind() == Kind::Comma {
                self.advance();
            }
        }
        self.advance();
        Ok(Node::Function(name, arguments))
    }
}

fn field(token: &Token) -> Node {
    Node::Field(token.value.to_string().into())
}

/// A number token's integer; out of range it is as far from every list as the greatest.
fn integer(token: &Token) -> i64 {
    match token.value {
        Datum::Number(Number::Integer(value)) => {
            i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
        }
        _ => 0,
    }
}
