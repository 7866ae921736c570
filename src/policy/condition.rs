//! The conditions of a statement.

use std::sync::Arc;

pub use super::operator::Incomparable;
use super::operator::{Operator, Set, Test};
use super::pattern::Pattern;
use super::points::{MOST_BYTES, Points, Relation, Scale};
use super::reading::Reading;
use super::statement::Effect;
use super::unmatched::Unmatched;
use super::values::{Texts, Values};

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
        let values = known.of(&self.key.to_ascii_lowercase());
        let count = values.as_slice().len();
        let Operator { test, if_exists, set, negated, .. } = self.operator;
        match test {
            Test::Null => self.decide(
                1,
                &self.on_scale(&Points::of_bool(count == 0), Scale::Bool, Relation::Equal, known),
                known,
            ),
            _ if count == 0 => Ok(if_exists || if set.is_some() { set == Some(Set::All) } else { negated }),
            Test::Text(reading) => self.decide(count, &self.as_texts(&values, reading, known), known),
            Test::Scale(scale, relation) => {
                self.decide(count, &self.on_scale(values.points(scale), scale, relation, known), known)
            }
        }
    }

    fn as_texts(&self, values: &Texts<'_>, reading: Reading, known: &Values<'_>) -> Compared {
        let folded;
        let texts = if reading == Reading::AnyCase {
            folded = values.folded();
            &*folded
        } else {
            values
        };
        let typed = reading.count(texts);
        let mut unmatched = Unmatched::first(typed, texts, reading);
        let mut failure = None;
        for wanted in self.values.iter() {
            if unmatched.left() == 0 {
                break;
            }
            if let Err(incomparable) = unmatched.strike(wanted, known) {
                failure = Some(incomparable);
            }
        }
        Compared {
            typed,
            passed: typed - unmatched.left(),
            has_first: unmatched.has_matched_first(),
            failure,
        }
    }

    fn on_scale(&self, points: &Points, scale: Scale, relation: Relation, known: &Values<'_>) -> Compared {
        let mut ranges = Vec::new();
        let mut failure = None;
        for wanted in self.values.iter() {
            let text = wanted.to_text(MOST_BYTES, known);
            let range = text.map(|text| text.and_then(|text| scale.range(relation, &text)));
            match range {
                Ok(Some(range)) => ranges.push(range),
                Ok(None) => failure = Some(Incomparable::Type),
                Err(unresolved) => failure = Some(unresolved.into()),
            }
        }
        let (has_first, passed) = points.within(ranges);
        Compared { typed: points.count(), passed, has_first, failure }
    }

    /// A key with several values and an operator without a set operator counts as `ForAnyValue`. The first value decides
    /// that does not leave it to the next: one that makes the condition hold, or fail with `ForAllValues`, or one that
    /// cannot be compared with some value of the document and is equal to none.
    fn decide(&self, count: usize, compared: &Compared, known: &Values<'_>) -> Result<bool, Incomparable> {
        let Compared { passed, has_first, failure, .. } = *compared;
        let typed = if self.values.is_empty() { count } else { compared.typed };
        let (all, negated) = (self.operator.set == Some(Set::All), self.operator.negated);
        let passes_decide = negated == all;
        match failure {
            Some(failure) if passes_decide && typed > 0 => {
                return if has_first { Ok(!all) } else { Err(failure) };
            }
            Some(failure) if passed < typed => return Err(failure),
            None if passes_decide && passed > 0 || !passes_decide && passed < typed => return Ok(!all),
            _ => {}
        }
        match self.values.last() {
            Some(last) if typed < count => {
                Err(last.to_text(0, known).err().map_or(Incomparable::Type, Incomparable::from))
            }
            _ => Ok(all),
        }
    }
}

/// What came of the values of the request that are of the operator's type, up to the first that is not.
struct Compared {
    /// How many they are.
    typed: usize,
    /// How many of them are one of the document's.
    passed: usize,
    /// Whether the first of them is.
    has_first: bool,
    /// Why the last value of the document was not compared that could not be.
    failure: Option<Incomparable>,
}
