//! Reading the frames of a message, a few at a time.

use std::io::{Chain, Cursor, Read};

use zeroize::Zeroizing;

use super::body::{FINAL_MARK, FINAL_OVERHEAD, FrameParts, Frames, Kind, OVERHEAD};
use super::error::{MessageError, Part, StreamError, read_full, read_growing};
use super::pipeline::More;
use super::seal::PIECE;

/// Where frames come from.
pub(super) struct FrameSource<R> {
    source: R,
    frame_length: usize,
    /// The number of the frame that comes next.
    expected: u32,
    /// What was read of that which follows the final frame.
    rest: Vec<u8>,
}

impl<R: Read> FrameSource<R> {
    pub(super) fn new(source: R, frame_length: u32) -> Self {
        FrameSource { source, frame_length: frame_length as usize, expected: 1, rest: Vec::new() }
    }

    /// A piece for a few frames.
    pub(super) fn piece(frame_length: u32) -> Piece {
        let frame_length = frame_length as usize;
        let count = (PIECE / (frame_length + OVERHEAD)).max(1);
        Piece {
            frame_length,
            count,
            message: Zeroizing::default(),
            filled: 0,
            first: 0,
            regular: 0,
            last: None,
            plaintext: Zeroizing::default(),
        }
    }

    /// Fills the piece, and finds where its frames are.
    pub(super) fn read(&mut self, piece: &mut Piece) -> Result<More, StreamError> {
        let size = self.frame_length + OVERHEAD;
        let whole = piece.count * size;
        piece.filled = read_growing(&mut self.source, &mut piece.message, whole)?;
        piece.first = self.expected;
        piece.regular = 0;
        piece.last = None;
        for start in (0..piece.filled).step_by(size) {
            let cut = || MessageError::Truncated(Part::Frame(self.expected));
            let mark = piece.number_at(start).ok_or_else(cut)?;
            if mark == FINAL_MARK {
                return self.read_final(piece, start);
            }
            if mark != self.expected {
                return Err(MessageError::FrameOutOfOrder { expected: self.expected, found: mark }.into());
            }
            if piece.filled - start < size {
                return Err(cut().into());
            }
            piece.regular += 1;
            self.expected = self.expected.checked_add(1).ok_or(MessageError::TooManyFrames)?;
        }
        if piece.filled < whole {
            return Err(MessageError::Truncated(Part::Frame(self.expected)).into());
        }
        Ok(More::Yes)
    }

    fn read_final(&mut self, piece: &mut Piece, start: usize) -> Result<More, StreamError> {
        let expected = self.expected;
        let cut = || MessageError::Truncated(Part::Frame(expected));
        let found = piece.number_at(start + 4).ok_or_else(cut)?;
        if found != expected {
            return Err(MessageError::FrameOutOfOrder { expected, found }.into());
        }
        let length = piece.number_at(start + 20).ok_or_else(cut)?;
        if length as usize > self.frame_length {
            let limit = u32::try_from(self.frame_length).expect("the header has it in four bytes");
            return Err(MessageError::FinalFrameTooLong { length, limit }.into());
        }
        let end = start + length as usize + FINAL_OVERHEAD;
        if piece.message.len() < end {
            // A final frame of the whole length is longer than a regular one.
            piece.message.resize(end, 0);
        }
        if let Some(missing) = piece.message.get_mut(piece.filled..end) {
            piece.filled += read_full(&mut self.source, missing)?;
        }
        if piece.filled < end {
            return Err(cut().into());
        }
        self.rest = piece.message.get(end..piece.filled).expect("it is not longer").to_vec();
        piece.filled = end;
        piece.last = Some(FinalFrame { start, length: length as usize });
        Ok(More::No)
    }

    /// What follows the final frame.
    pub(super) fn into_rest(self) -> Chain<Cursor<Vec<u8>>, R> {
        Cursor::new(self.rest).chain(self.source)
    }
}

/// A few frames on their way.
pub(super) struct Piece {
    frame_length: usize,
    /// How many frames fit.
    count: usize,
    message: Zeroizing<Vec<u8>>,
    /// How many bytes of the message there are.
    filled: usize,
    /// The number of the first frame.
    first: u32,
    /// How many regular frames there are.
    regular: usize,
    last: Option<FinalFrame>,
    plaintext: Zeroizing<Vec<u8>>,
}

/// Where the final frame is.
struct FinalFrame {
    start: usize,
    length: usize,
}

impl Piece {
    /// The memory that a piece takes, in bytes.
    pub(super) fn size(&self) -> usize {
        self.count * (2 * self.frame_length + OVERHEAD)
    }

    /// How many frames there are.
    pub(super) fn frames(&self) -> u64 {
        self.regular as u64 + u64::from(self.last.is_some())
    }

    /// The frames as they were read.
    pub(super) fn message(&self) -> &[u8] {
        self.message.get(..self.filled).expect("so much was read")
    }

    /// How long the plaintext is, in bytes.
    pub(super) fn plaintext_length(&self) -> usize {
        self.regular * self.frame_length + self.last.as_ref().map_or(0, |last| last.length)
    }

    /// The plaintext, once the piece is opened.
    pub(super) fn plaintext(&self) -> &[u8] {
        self.plaintext.get(..self.plaintext_length()).expect("a frame's plaintext has its place")
    }

    /// Decrypts the frames.
    pub(super) fn open(&mut self, frames: &Frames<'_>) -> Result<(), MessageError> {
        let length = self.plaintext_length();
        if self.plaintext.len() < length {
            self.plaintext = Zeroizing::new(vec![0; length]);
        }
        let messages = self.message.chunks_exact(self.frame_length + OVERHEAD).take(self.regular);
        let mut places = self.plaintext.chunks_exact_mut(self.frame_length);
        let mut number = self.first;
        for (message, place) in messages.zip(&mut places) {
            let frame = FrameParts::of(message, 4, 0).expect("a frame has all its parts");
            frames.open(Kind::Regular, number, &frame, place)?;
            number = number.wrapping_add(1);
        }
        if let Some(FinalFrame { start, length }) = self.last {
            let message = self.message.get(start..self.filled).expect("so much was read");
            let frame = FrameParts::of(message, 8, 4).expect("a frame has all its parts");
            let place = match places.next() {
                Some(place) => place,
                None => places.into_remainder(),
            };
            let place = place.get_mut(..length).expect("there is a place for each frame");
            frames.open(Kind::Final, number, &frame, place)?;
        }
        Ok(())
    }

    fn number_at(&self, position: usize) -> Option<u32> {
        let bytes = self.message().get(position..)?.first_chunk()?;
        Some(u32::from_be_bytes(*bytes))
    }
}
