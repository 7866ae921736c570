//! Where each letter of a text is, so that a stretch of letters is looked for at 64 places at once.
//!
//! A step for each letter of the stretch and each 64 of the text, whatever the texts are made to be. This is Shift-And
//! (Baeza-Yates and Gonnet, "A New Approach to Text Searching", 1992) with text and pattern in each other's roles.

use std::collections::HashMap;

/// The bits of one letter: bit `n` is set where letter `n` of the text is that one.
type Row = Vec<u64>;

/// The letters of a text by their places.
pub(super) struct Places {
    ascii: Vec<Row>,
    others: HashMap<char, Row>,
    /// Where each letter begins, and where the text ends, in bytes.
    starts: Vec<usize>,
}

/// The words of a row that are looked at together.
const BLOCK: usize = 4;

/// The most words that all rows may have: 2 MiB.
const MOST_WORDS: usize = 262_144;

const ASCII: usize = 128;

impl Places {
    /// The letters of a text. Nothing where text and alphabet are so large that the rows would take too much memory.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
        let words = starts.len() / 64 + 1 + BLOCK;
        starts.push(text.len());
        let mut left = MOST_WORDS / words;
        let mut places = Places { ascii: vec![Row::new(); ASCII], others: HashMap::new(), starts };
        for (place, letter) in text.chars().enumerate() {
            let row = match places.ascii.get_mut(letter as usize) {
                Some(row) => row,
                None => places.others.entry(letter).or_default(),
            };
            if row.is_empty() {
                left = left.checked_sub(1)?;
                row.resize(words, 0);
            }
            if let Some(word) = row.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        Some(places)
    }

    /// Where the first stretch of these letters begins and ends, in bytes, that begins at this byte or behind it.
    /// No letter stands for any.
    pub(super) fn find(&self, letters: &[Option<char>], from: usize) -> Option<usize> {
        let count = self.starts.len().checked_sub(1)?;
        let last = count.checked_sub(letters.len())?;
        let from = self.starts.partition_point(|start| *start < from);
        let known = letters.iter().enumerate().filter_map(|(offset, letter)| Some((offset, (*letter)?)));
        let rows: Vec<(usize, &Row)> =
            known.map(|(offset, letter)| Some((offset, self.row(letter)?))).collect::<Option<_>>()?;
        for begin in (from..=last).step_by(BLOCK * 64) {
            if let Some(place) = first_of(&rows, begin) {
                let end = self.starts.get(place + letters.len())?;
                return Some(*end);
            }
        }
        None
    }

    fn row(&self, letter: char) -> Option<&Row> {
        let row = self.ascii.get(letter as usize).or_else(|| self.others.get(&letter));
        row.filter(|row| !row.is_empty())
    }
}

/// The first place of a block at which all rows have their letter.
fn first_of(rows: &[(usize, &Row)], begin: usize) -> Option<usize> {
    let mut candidates = [u64::MAX; BLOCK];
    for (offset, row) in rows {
        let (word, bit) = ((begin + offset) / 64, (begin + offset) % 64);
        let words: &[u64; BLOCK + 1] = row.get(word..)?.first_chunk()?;
        let pairs = words.iter().zip(words.iter().skip(1));
        for (candidates, (low, high)) in candidates.iter_mut().zip(pairs) {
            *candidates &= low >> bit | (high << 1) << (63 - bit);
        }
        if candidates == [0; BLOCK] {
            return None;
        }
    }
    let (word, candidates) = candidates.iter().enumerate().find(|(_, candidates)| **candidates != 0)?;
    Some(begin + word * 64 + usize::try_from(candidates.trailing_zeros()).ok()?)
}
