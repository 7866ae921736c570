//! The values of a condition key that no pattern has matched yet.
//!
//! A few short values are compared one after the other. More, or longer ones, are searched together, see `search.rs`.

use super::operator::Incomparable;
use super::pattern::{Pattern, Resolved};
use super::reading::Reading;
use super::search::Search;
use super::values::{Texts, Values};

/// Values that no pattern has matched yet.
pub(super) struct Unmatched<'t> {
    texts: &'t Texts<'t>,
    reading: Reading,
    is_matched: Vec<bool>,
    left: usize,
    search: Option<Search<'t>>,
}

impl<'t> Unmatched<'t> {
    /// The first so many of the texts.
    pub(super) fn first(count: usize, texts: &'t Texts<'t>, reading: Reading) -> Self {
        Unmatched { texts, reading, is_matched: vec![false; count], left: count, search: None }
    }

    /// How many are left.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Whether the first value has been matched.
    pub(super) fn has_matched_first(&self) -> bool {
        self.is_matched.first() == Some(&true)
    }

    /// Takes away those that are of a pattern.
    ///
    /// # Errors
    ///
    /// A variable has no value, or the pattern is not of the type that is read.
    pub(super) fn strike(&mut self, pattern: &Pattern, values: &Values<'_>) -> Result<(), Incomparable> {
        if let ([text], [false]) = (self.texts.as_slice(), self.is_matched.as_slice())
            && let Some(matches) = pattern.matches_at_once(self.reading, text)
        {
            if matches {
                self.mark(0);
            }
            return Ok(());
        }
        let pattern = pattern.resolve(self.reading, values)?;
        if !self.reading.takes(&pattern) {
            return Err(Incomparable::Type);
        }
        if !self.texts.are_short() || self.compare(&pattern).is_none() {
            self.search(&pattern);
        }
        Ok(())
    }

    /// One after the other, unless the pattern is not compared that way.
    fn compare(&mut self, pattern: &[Resolved<'_>]) -> Option<()> {
        for (number, text) in self.texts.as_slice().iter().take(self.is_matched.len()).enumerate() {
            if self.reading.matches(pattern, text)? {
                self.mark(number);
            }
        }
        Some(())
    }

    fn search(&mut self, pattern: &[Resolved<'_>]) {
        let (texts, count) = (self.texts, self.is_matched.len());
        let search = self.search.get_or_insert_with(|| Search::new(texts.places(), count));
        for number in search.numbers_of(pattern, self.reading) {
            self.mark(number);
        }
    }

    fn mark(&mut self, number: usize) {
        let Some(is_matched) = self.is_matched.get_mut(number).filter(|is_matched| !**is_matched) else {
            return;
        };
        *is_matched = true;
        self.left -= 1;
        if let Some(search) = &mut self.search {
            search.forget(number);
        }
    }
}
