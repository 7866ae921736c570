//! The conditions of a statement.

use std::sync::Arc;

pub use super::operator::Incomparable;
use super::operator::{Operator, Set, Test};
use super::pattern::Pattern;
use super::statement::Effect;
use super::values::{Value, Values};

/// One operator on one key: its values are alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// How the values are compared.
    pub operator: Operator,
    /// The key, such as `kms:ViaService`.
    pub key: String,
    /// The values of the document.
    pub values: Arc<[Pattern]>,
}

/// A condition, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The operator as the document writes it.
    pub operator: String,
    /// The key as the document writes it.
    pub key: String,
    /// The values of the document.
    pub wanted: Arc<[Pattern]>,
    /// Whether the condition holds.
    pub holds: bool,
    /// Why the values were not compared.
    pub incomparable: Option<Incomparable>,
}

impl Condition {
    /// Whether the request fulfils the condition.
    ///
    /// A variable without a value fulfils nothing. Where values are not of the operator's type, the answer is the one
    /// against the caller: a permission is not given, a denial stands.
    pub(super) fn check(&self, values: &Values<'_>, effect: Effect) -> Checked {
        let answer = self.answer(values);
        Checked {
            operator: self.operator.name.clone(),
            key: self.key.clone(),
            wanted: Arc::clone(&self.values),
            holds: match answer {
                Ok(holds) => holds,
                Err(Incomparable::Unresolved) => false,
                Err(Incomparable::Type) => effect == Effect::Deny,
            },
            incomparable: answer.err(),
        }
    }

    fn answer(&self, known: &Values<'_>) -> Result<bool, Incomparable> {
        let values = known.of(&self.key);
        let Operator { test, if_exists, set, negated, .. } = self.operator;
        if test == Test::Null {
            let state = if values.is_empty() { "" } else { "present" };
            self.value_passes(&Value::new(state), known)
        } else if values.is_empty() {
            Ok(if_exists || if set.is_some() { set == Some(Set::All) } else { negated })
        } else {
            self.values_pass(&values, known)
        }
    }

    /// A key with several values and an operator without a set operator counts as `ForAnyValue`.
    fn values_pass(&self, values: &[Value<'_>], known: &Values<'_>) -> Result<bool, Incomparable> {
        let all = self.operator.set == Some(Set::All);
        for value in values {
            if self.value_passes(value, known)? != all {
                return Ok(!all);
            }
        }
        Ok(all)
    }

    /// Whether one value of the request is one of the document's, or none of them where the operator is negated.
    fn value_passes(&self, value: &Value<'_>, known: &Values<'_>) -> Result<bool, Incomparable> {
        let (test, mut failure) = (self.operator.test, None);
        let value = test.operand(value);
        for wanted in self.values.iter() {
            match test.passes(wanted, &value, known) {
                Ok(true) => return Ok(!self.operator.negated),
                Ok(false) => {}
                Err(incomparable) => failure = Some(incomparable),
            }
        }
        failure.map_or(Ok(self.operator.negated), Err)
    }
}
