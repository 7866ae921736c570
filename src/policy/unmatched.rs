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
    count: usize,
    left: usize,
    /// Of each text, where there is more than one, as soon as one is.
    is_matched: Vec<bool>,
    search: Option<Search<'t>>,
}

impl<'t> Unmatched<'t> {
    /// The first so many of the texts.
    pub(super) fn first(count: usize, texts: &'t Texts<'t>, reading: Reading) -> Self {
        Unmatched { texts, reading, count, left: count, is_matched: Vec::new(), search: None }
    }

    /// How many are left.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Whether the first value has been matched.
    pub(super) fn has_matched_first(&self) -> bool {
        if self.count == 1 { self.left == 0 } else { self.is_matched.first() == Some(&true) }
    }

    /// Takes away those that are of a pattern.
    ///
    /// # Errors
    ///
    /// A variable has no value, or the pattern is not of the type that is read.
    pub(super) fn strike(&mut self, pattern: &Pattern, values: &Values<'_>) -> Result<(), Incomparable> {
        if let ([text], 1) = (self.texts.as_slice(), self.left)
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
        for (number, text) in self.texts.as_slice().iter().take(self.count).enumerate() {
            if self.reading.matches(pattern, text)? {
                self.mark(number);
            }
        }
        Some(())
    }

    fn search(&mut self, pattern: &[Resolved<'_>]) {
        let (texts, count) = (self.texts, self.count);
        let search = self.search.get_or_insert_with(|| Search::new(texts.places(), count));
        for number in search.numbers_of(pattern, self.reading) {
            self.mark(number);
        }
    }

    fn mark(&mut self, number: usize) {
        if self.count > 1 {
            self.is_matched.resize(self.count, false);
            match self.is_matched.get_mut(number) {
                Some(is_matched) if !*is_matched => *is_matched = true,
                _ => return,
            }
        }
        self.left = self.left.saturating_sub(1);
        if let Some(search) = &mut self.search {
            search.forget(number);
        }
    }
}
