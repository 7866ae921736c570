//! Where each letter is in all values of a condition key.
//!
//! The values lie one behind the other, each followed by a place that is its end. If all have fewer than 64 letters, each
//! is in one word of 64 places, so that wildcards need no carry from word to word. The rows are made when they are asked
//! for. `search.rs` lets patterns run over them.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ptr;
use std::rc::Rc;

use super::rows::{self, ALL, Block, Row};
use super::values::Texts;

/// The letters of texts by their places.
pub(super) struct Places {
    latin: Vec<Letter>,
    others: HashMap<char, Letter>,
    /// Where each text begins, and where it ends.
    pub(super) bounds: Vec<(usize, usize)>,
    /// All places.
    pub(super) count: usize,
    /// The letters of the longest text.
    pub(super) longest: usize,
    /// Whether a text reaches from a word of 64 places into the next.
    pub(super) crosses: bool,
    /// Where texts begin.
    pub(super) begins: Vec<Block>,
    /// Where texts end.
    pub(super) ends: Row,
    /// Where there is a letter.
    pub(super) any: Row,
    any_but_colon: OnceCell<Row>,
    all: OnceCell<Row>,
    /// By the address of the variable's values, which stay where they are for as long as the request is asked about.
    words: RefCell<HashMap<*const Texts<'static>, Option<Rc<Row>>>>,
}

/// The places of a letter.
#[derive(Default)]
struct Letter {
    places: Vec<usize>,
    row: OnceCell<Row>,
}

/// The places of a word, which no text of fewer letters leaves.
const WORD: usize = 64;

/// The letters that have their own places in a list.
const LATIN: usize = 256;

impl Places {
    /// The letters of these texts.
    pub(super) fn of(texts: &[Cow<'_, str>]) -> Self {
        let mut latin: Vec<Letter> = Vec::new();
        latin.resize_with(LATIN, Letter::default);
        let mut others: HashMap<char, Letter> = HashMap::new();
        let lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
        let longest = lengths.iter().copied().max().unwrap_or_default();
        let crosses = longest >= WORD;
        let (mut place, mut bounds) = (0_usize, Vec::with_capacity(texts.len()));
        for (text, letters) in texts.iter().zip(lengths) {
            if !crosses && place % WORD + letters >= WORD {
                place = place.next_multiple_of(WORD);
            }
            bounds.push((place, place + letters));
            for letter in text.chars() {
                match latin.get_mut(letter as usize) {
                    Some(known) => known.places.push(place),
                    None => others.entry(letter).or_default().places.push(place),
                }
                place += 1;
            }
            place += 1;
        }
        let (mut begins, mut ends, mut any) = (rows::blocks(place), rows::blocks(place), rows::blocks(place));
        rows::set(&mut begins, bounds.iter().map(|(begin, _)| *begin));
        rows::set(&mut ends, bounds.iter().map(|(_, end)| *end));
        rows::set(&mut any, bounds.iter().flat_map(|(begin, end)| *begin..*end));
        Places {
            latin,
            others,
            begins,
            any: Row::of(any),
            any_but_colon: OnceCell::new(),
            all: OnceCell::new(),
            ends: Row::of(ends),
            bounds,
            count: place,
            longest,
            crosses,
            words: RefCell::default(),
        }
    }

    /// Where a letter is, if it is anywhere.
    pub(super) fn row(&self, letter: char) -> Option<&Row> {
        let letter = self.latin.get(letter as usize).or_else(|| self.others.get(&letter))?;
        (!letter.places.is_empty()).then(|| {
            letter.row.get_or_init(|| {
                let mut blocks = self.blocks();
                rows::set(&mut blocks, letter.places.iter().copied());
                Row::of(blocks)
            })
        })
    }

    /// Every place.
    pub(super) fn all(&self) -> &Row {
        self.all.get_or_init(|| Row::of(vec![ALL; self.begins.len()]))
    }

    /// Where there is a letter other than a colon.
    pub(super) fn any_but_colon(&self) -> &Row {
        self.any_but_colon.get_or_init(|| {
            let mut blocks = self.blocks();
            rows::set(&mut blocks, self.bounds.iter().flat_map(|(begin, end)| *begin..*end));
            let colons = self.latin.get(usize::from(b':')).map(|letter| letter.places.iter().copied());
            rows::clear(&mut blocks, colons.into_iter().flatten());
            Row::of(blocks)
        })
    }

    /// Where the value of a variable begins, if it is anywhere: found out once, however often patterns name it.
    pub(super) fn word(&self, word: &Rc<Texts<'_>>) -> Option<Rc<Row>> {
        let key = ptr::from_ref(&**word).cast();
        self.words.borrow_mut().entry(key).or_insert_with(|| self.find(word.first())).clone()
    }

    fn find(&self, word: &str) -> Option<Rc<Row>> {
        let rows = word.chars().zip(0..).map(|(letter, offset)| Some(self.row(letter)?.from(offset)));
        let rows = rows.collect::<Option<Vec<_>>>()?;
        let mut blocks = self.blocks();
        let mut any = false;
        for (number, block) in blocks.iter_mut().enumerate() {
            *block = ALL;
            any |= rows::narrow(block, &rows, number);
        }
        any.then(|| Rc::new(Row::of(blocks)))
    }

    fn blocks(&self) -> Vec<Block> {
        rows::blocks(self.count)
    }
}
