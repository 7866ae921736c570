//! The search for a pattern in all values of a condition key together, at 512 places at once.
//!
//! It begins with the places where values begin. Each letter of the pattern keeps those where the text goes on with it; a
//! wildcard `*` adds all places up to the end of the value; those at an end when the pattern is at its own are the values
//! that match. This is Shift-And (Baeza-Yates and Gonnet, "A New Approach to Text Searching", 1992) with text and pattern
//! in each other's roles: a step for each letter of the pattern and each 512 places, whatever the texts are made to be.
//! Places are not moved with the letters: after `n` letters of the pattern place `p` stands for `p + n`, and the rows of
//! letters are read from `n` on. Start at [`Search::numbers_of`].

use std::rc::Rc;

use super::pattern::Resolved;
use super::places::Places;
use super::reading::{ARN_COLONS, Reading};
use super::rows::{self, ALL, Block, Row, WIDTH};

/// The search for those of some texts that have not been found yet.
pub(super) struct Search<'p> {
    places: &'p Places,
    begins: Vec<Block>,
    everywhere: Vec<Block>,
    state: Vec<Block>,
}

/// A pattern as rows.
#[derive(Default)]
struct Plan<'r> {
    letters: Vec<&'r [Block]>,
    runs: Vec<Run<'r>>,
    /// Whether it begins with a run over everything.
    floats: bool,
    length: usize,
}

/// A wildcard `*`.
struct Run<'r> {
    /// The rows before it.
    to: usize,
    /// What it goes over.
    over: &'r [Block],
    /// Whether it ends with a part of an ARN, not with the text.
    in_part: bool,
}

impl<'p> Search<'p> {
    /// For the first so many of the texts.
    pub(super) fn new(places: &'p Places, count: usize) -> Self {
        let end = places.bounds.get(count).map_or(places.count, |(begin, _)| *begin);
        let (mut begins, mut everywhere) = (places.begins.clone(), vec![ALL; places.begins.len()]);
        rows::truncate(&mut begins, end);
        rows::truncate(&mut everywhere, end);
        Search { places, begins, everywhere, state: Vec::new() }
    }

    /// Leaves out a text that has been found.
    pub(super) fn forget(&mut self, number: usize) {
        if let Some((begin, end)) = self.places.bounds.get(number) {
            rows::clear(&mut self.begins, [*begin]);
            rows::clear(&mut self.everywhere, *begin..=*end);
        }
    }

    /// The numbers of the texts that are of the pattern.
    pub(super) fn numbers_of(&mut self, pattern: &[Resolved<'_>], reading: Reading) -> Vec<usize> {
        let places = self.places;
        let length: usize = pattern.iter().map(Resolved::letters).sum();
        if length > places.longest {
            return Vec::new();
        }
        let words = pattern.iter().filter_map(Resolved::value).map(|word| places.word(word));
        let Some(words) = words.collect::<Option<Vec<Rc<Row>>>>() else { return Vec::new() };
        let Some(plan) = Plan::of(pattern, reading, places, &words) else { return Vec::new() };
        if places.bounds.len() == 1 {
            return if self.finds(&plan) { vec![0] } else { Vec::new() };
        }
        if !self.run(&plan) {
            return Vec::new();
        }
        let number = |place| places.bounds.partition_point(|(_, end)| *end < place + plan.length);
        rows::places(&self.state).map(number).collect()
    }

    /// Lets a pattern run over the texts. Whether any is left at its end.
    fn run(&mut self, plan: &Plan<'_>) -> bool {
        let begins = if plan.floats { &self.everywhere } else { &self.begins };
        let last = self.places.count.saturating_sub(plan.length);
        self.state.clear();
        self.state.extend(begins.iter().take(last / WIDTH + 1));
        let mut from = 0;
        for Run { to, over, .. } in &plan.runs {
            let letters = plan.letters.get(from..*to).unwrap_or_default();
            let Some((last, letters)) = letters.split_last() else { return false };
            let (mut carry, mut any) = (false, false);
            for (number, ((block, last), over)) in self.state.iter_mut().zip(*last).zip(*over).enumerate() {
                if carry && rows::is_all(over) {
                    *block = ALL;
                } else if letters.is_empty() || rows::narrow(block, letters, number) || carry {
                    any |= if self.places.crosses {
                        rows::flood(block, last, over, &mut carry)
                    } else {
                        rows::flood_words(block, last, over)
                    };
                }
            }
            if !any {
                return false;
            }
            from = *to;
        }
        let letters = plan.letters.get(from..).unwrap_or_default();
        let blocks = self.state.iter_mut().enumerate();
        blocks.fold(false, |any, (number, block)| rows::narrow(block, letters, number) || any)
    }

    /// Whether the only text is of a pattern: what is between two runs is found at its first place, as none before it can
    /// help what follows.
    fn finds(&self, plan: &Plan<'_>) -> bool {
        let last = self.places.count.saturating_sub(plan.length);
        let (mut from, mut place, mut limit) = (0, 0, if plan.floats { last } else { 0 });
        for run in &plan.runs {
            match first(plan.letters.get(from..run.to).unwrap_or_default(), place, limit) {
                Some(found) => (from, place) = (run.to, found),
                None => return false,
            }
            limit = if run.in_part { first_beside(run.over, place) } else { last };
        }
        first(plan.letters.get(from..).unwrap_or_default(), place, limit).is_some()
    }
}

impl<'r> Plan<'r> {
    /// The rows of a pattern whose variables have these; none if it has a letter that no text has.
    fn of(
        pattern: &[Resolved<'_>],
        reading: Reading,
        places: &'r Places,
        words: &'r [Rc<Row>],
    ) -> Option<Self> {
        let (mut plan, mut words, mut colons) = (Plan::default(), words.iter(), 0);
        for piece in pattern {
            let in_part = reading == Reading::Arn && colons < ARN_COLONS;
            let any = if in_part { places.any_but_colon() } else { &places.any };
            match piece {
                Resolved::Run if !plan.goes_on() => {}
                Resolved::Run if plan.letters.is_empty() && !in_part => plan.floats = true,
                Resolved::Run => {
                    if plan.letters.is_empty() {
                        plan.push(places.all(), 0);
                    }
                    plan.runs.push(Run { to: plan.letters.len(), over: any.from(plan.length), in_part });
                }
                Resolved::One => plan.push(any, 1),
                Resolved::Value(value) => plan.push(words.next()?, value.letters()),
                Resolved::Colon => plan.push(places.row(':')?, 1),
                Resolved::Text(text) => {
                    for letter in text.chars() {
                        plan.push(places.row(letter)?, 1);
                    }
                }
            }
            if in_part {
                colons += piece.colons();
            }
        }
        plan.push(&places.ends, 0);
        Some(plan)
    }

    /// Whether the pattern has begun with, or gone on after its last run with, anything but a run.
    fn goes_on(&self) -> bool {
        match self.runs.last() {
            Some(run) => self.letters.len() > run.to,
            None => !self.floats || !self.letters.is_empty(),
        }
    }

    fn push(&mut self, row: &'r Row, letters: usize) {
        self.letters.push(row.from(self.length));
        self.length += letters;
    }
}

/// The first place that all rows have, from a place on and up to another.
fn first(letters: &[&[Block]], from: usize, to: usize) -> Option<usize> {
    (from / WIDTH..=to / WIDTH).find_map(|number| {
        let mut block = if number == from / WIDTH { rows::all_from(from % WIDTH) } else { ALL };
        rows::narrow(&mut block, letters, number);
        rows::first(&block).map(|place| number * WIDTH + place).filter(|place| *place <= to)
    })
}

/// The first place that a row has not, from a place on.
fn first_beside(row: &[Block], from: usize) -> usize {
    let blocks = row.iter().enumerate().skip(from / WIDTH);
    let mut stops = blocks.filter_map(|(number, block)| {
        let after = if number == from / WIDTH { rows::all_from(from % WIDTH) } else { ALL };
        rows::first(&rows::without(&after, block)).map(|place| number * WIDTH + place)
    });
    stops.next().unwrap_or_default()
}
