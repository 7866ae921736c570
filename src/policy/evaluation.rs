//! What one document says to a request.

use super::document::Policy;
use super::principal::Named;
use super::request::Request;
use super::statement::{Answer, Asked, Effect};
use super::values::{Texts, Values};

/// What each statement of a document says to a request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// The answers, in the order of the statements.
    pub answers: Vec<Answer>,
}

/// Asks each statement of a document.
pub fn evaluate(policy: &Policy, request: &Request<'_>) -> Evaluation {
    let asked = Asked {
        caller: request.caller,
        action: Texts::new(vec![request.action.to_ascii_lowercase().into()]),
        resource: Texts::new(vec![request.resource.into()]),
        values: Values::new(request.keys),
    };
    Evaluation { answers: policy.statements.iter().map(|statement| statement.answer(&asked)).collect() }
}

impl Evaluation {
    /// The first statement that forbids the request.
    pub fn denial(&self) -> Option<&Answer> {
        self.about(Effect::Deny).map(|(answer, _)| answer).next()
    }

    /// How the document permits the request, if it does: the strongest way of any statement. A denial is not counted.
    pub fn permission(&self) -> Option<Named> {
        self.about(Effect::Allow).map(|(_, named)| named).max()
    }

    fn about(&self, effect: Effect) -> impl Iterator<Item = (&Answer, Named)> {
        let of_effect = self.answers.iter().filter(move |answer| answer.effect == effect);
        of_effect.filter_map(|answer| Some((answer, answer.about.ok()?)))
    }
}
