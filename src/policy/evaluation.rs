//! What one document says to a request.

use super::document::Policy;
use super::principal::Named;
use super::request::Request;
use super::statement::{Effect, Mismatch, Statement};

/// What each statement of a document says to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation<'p> {
    /// The statements in their order, and how each is about the request or why it is not.
    pub statements: Vec<(&'p Statement, Result<Named, Mismatch<'p>>)>,
}

/// Asks each statement of a document.
pub fn evaluate<'p>(policy: &'p Policy, request: &Request<'_>) -> Evaluation<'p> {
    let asked = policy.statements.iter().map(|statement| (statement, statement.is_about(request)));
    Evaluation { statements: asked.collect() }
}

impl<'p> Evaluation<'p> {
    /// The first statement that forbids the request.
    pub fn denial(&self) -> Option<&'p Statement> {
        self.about(Effect::Deny).map(|(statement, _)| statement).next()
    }

    /// How the document permits the request, if it does: the strongest way of any statement. A denial is not counted.
    pub fn permission(&self) -> Option<Named> {
        self.about(Effect::Allow).map(|(_, named)| named).max()
    }

    fn about(&self, effect: Effect) -> impl Iterator<Item = (&'p Statement, Named)> {
        self.statements
            .iter()
            .filter(move |(statement, _)| statement.effect == effect)
            .filter_map(|(statement, answer)| answer.as_ref().ok().map(|named| (*statement, *named)))
    }
}
