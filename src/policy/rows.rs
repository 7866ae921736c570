//! Bits of places, one for each letter of some texts, and what is done with 512 of them at once.
//!
//! Knows nothing of letters and patterns, which are in `places.rs`.

use std::cell::OnceCell;

/// The bits of 512 places, the first in the lowest bit of the first byte: eight words, which can begin with any byte.
pub(super) type Block = [[u8; 8]; 8];

/// The places of a block.
pub(super) const WIDTH: usize = 512;

/// No place of a block.
pub(super) const NONE: Block = [[0; 8]; 8];

/// All places of a block.
pub(super) const ALL: Block = [[u8::MAX; 8]; 8];

/// Bits of places, such as those of one letter, and copies of them, as they are needed, each of which begins one place
/// later than the one before, so that the bits from any place on begin with a byte.
pub(super) struct Row {
    blocks: Vec<Block>,
    copies: [OnceCell<Vec<u8>>; 8],
}

/// So many blocks of no places as hold so many places, and one more into which a row is read from a place that is not
/// the first of a block.
pub(super) fn blocks(places: usize) -> Vec<Block> {
    vec![NONE; places / WIDTH + 2]
}

/// Adds places to blocks.
pub(super) fn set(blocks: &mut [Block], places: impl IntoIterator<Item = usize>) {
    let bytes = blocks.as_flattened_mut().as_flattened_mut();
    for place in places {
        if let Some(byte) = bytes.get_mut(place / 8) {
            *byte |= 1 << (place % 8);
        }
    }
}

/// Takes places from blocks.
pub(super) fn clear(blocks: &mut [Block], places: impl IntoIterator<Item = usize>) {
    let bytes = blocks.as_flattened_mut().as_flattened_mut();
    for place in places {
        if let Some(byte) = bytes.get_mut(place / 8) {
            *byte &= !(1 << (place % 8));
        }
    }
}

/// Takes this place and all behind it from blocks.
pub(super) fn truncate(blocks: &mut [Block], end: usize) {
    let mut behind = blocks.as_flattened_mut().as_flattened_mut().iter_mut().skip(end / 8);
    if let Some(byte) = behind.next() {
        *byte &= (1 << (end % 8)) - 1;
    }
    behind.for_each(|byte| *byte = 0);
}

/// The places of blocks.
pub(super) fn places(blocks: &[Block]) -> impl Iterator<Item = usize> {
    let bytes =
        blocks.as_flattened().as_flattened().iter().zip((0..).step_by(8)).filter(|(byte, _)| **byte != 0);
    bytes.flat_map(|(byte, first)| (0..8).filter(move |bit| byte >> bit & 1 == 1).map(move |bit| first + bit))
}

/// All places of a block from one on.
pub(super) fn all_from(place: usize) -> Block {
    let mut block = ALL;
    for (bytes, first) in block.iter_mut().zip((0..).step_by(64)) {
        let before = u32::try_from(place.saturating_sub(first)).unwrap_or(u32::MAX);
        *bytes = u64::MAX.checked_shl(before).unwrap_or_default().to_le_bytes();
    }
    block
}

/// The first place of a block.
pub(super) fn first(block: &Block) -> Option<usize> {
    let (number, word) =
        (0..).zip(block).map(|(number, bytes)| (number, word(bytes))).find(|(_, word)| *word != 0)?;
    Some(number * 64 + usize::try_from(word.trailing_zeros()).ok()?)
}

impl Row {
    /// The row of these blocks.
    pub(super) fn of(blocks: Vec<Block>) -> Self {
        Row { blocks, copies: Default::default() }
    }

    /// The blocks from a place on.
    pub(super) fn from(&self, place: usize) -> &[Block] {
        let copy = self.copies.get(place % 8).map(|copy| copy.get_or_init(|| self.copy(place % 8)));
        copy.and_then(|copy| copy.get(place / 8..)).unwrap_or_default().as_chunks().0.as_chunks().0
    }

    fn copy(&self, shift: usize) -> Vec<u8> {
        let words = self.blocks.as_flattened();
        let mut bytes = vec![0; words.len() * 8];
        let pairs = words.iter().zip(words.iter().skip(1).chain([&[0; 8]]));
        for (bytes, (low, high)) in bytes.as_chunks_mut().0.iter_mut().zip(pairs) {
            *bytes = (word(low) >> shift | (word(high) << 1) << (63 - shift)).to_le_bytes();
        }
        bytes
    }
}

/// Keeps the places that all rows have, each in its block of this number. Whether there are any.
#[inline]
pub(super) fn narrow(block: &mut Block, rows: &[&[Block]], number: usize) -> bool {
    let (fours, rest) = rows.as_chunks();
    for four in fours {
        if !is_any(block) {
            return false;
        }
        let [first, second, third, fourth] = four.map(|row| row.get(number).unwrap_or(&NONE));
        let fours = first.iter().zip(second).zip(third.iter().zip(fourth));
        for (places, ((first, second), (third, fourth))) in block.iter_mut().zip(fours) {
            let [first, second, third, fourth] = [first, second, third, fourth].map(word);
            *places = (word(places) & first & second & third & fourth).to_le_bytes();
        }
    }
    for row in rest {
        for (places, row) in block.iter_mut().zip(row.get(number).unwrap_or(&NONE)) {
            *places = (word(places) & word(row)).to_le_bytes();
        }
    }
    is_any(block)
}

/// The places of a block that another has not.
pub(super) fn without(block: &Block, other: &Block) -> Block {
    let mut rest = *block;
    for (places, other) in rest.iter_mut().zip(other) {
        *places = (word(places) & !word(other)).to_le_bytes();
    }
    rest
}

/// Whether a block has any places.
#[inline]
pub(super) fn is_any(block: &Block) -> bool {
    block.iter().fold(0, |all, places| all | word(places)) != 0
}

/// Whether a block is all places.
#[inline]
pub(super) fn is_all(block: &Block) -> bool {
    block.iter().fold(u64::MAX, |all, places| all & word(places)) == u64::MAX
}

/// Keeps the places of the block that a row has too, and adds all places behind these, up to and with the first that is
/// not in `over`. Whether there are any. `carry` is whether they go on from the block before, and then into the next.
///
/// In a sum of numbers, a place carries over those that follow in `over`, up to the first that is not.
#[inline]
pub(super) fn flood(block: &mut Block, row: &Block, over: &Block, carry: &mut bool) -> bool {
    let mut all = 0;
    for ((places, row), over) in block.iter_mut().zip(row).zip(over) {
        let over = word(over);
        let here = word(places) & word(row);
        let (sum, first) = over.overflowing_add(here & over);
        let (sum, second) = sum.overflowing_add(u64::from(*carry));
        *carry = first | second;
        all |= here | sum ^ over;
        *places = (here | sum ^ over).to_le_bytes();
    }
    all != 0
}

/// The same where no text reaches from a word into the next.
#[inline]
pub(super) fn flood_words(block: &mut Block, row: &Block, over: &Block) -> bool {
    let mut all = 0;
    for ((places, row), over) in block.iter_mut().zip(row).zip(over) {
        let (here, over) = (word(places) & word(row), word(over));
        all |= here;
        *places = (here | over.wrapping_add(here & over) ^ over).to_le_bytes();
    }
    all != 0
}

fn word(bytes: &[u8; 8]) -> u64 {
    u64::from_le_bytes(*bytes)
}
