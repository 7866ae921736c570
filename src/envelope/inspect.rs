//! What a message says of itself without any key. Nothing of it is authenticated.

use std::io::Read;

use super::body::{FINAL_OVERHEAD, OVERHEAD};
use super::error::{MessageError, Part, StreamError, read_full};
use super::frames::FrameSource;
use super::header::{Content, Header};
use super::open::{Sealed, read_footer};
use super::pipeline::More;
use super::seal::PIECE;
use crate::crypto::gcm::{NONCE_LENGTH, TAG_LENGTH};

/// What follows a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outline {
    /// How many frames there are, the final one included; 1 for an unframed message.
    pub frames: u64,
    /// How long the plaintext is, in bytes.
    pub plaintext_length: u64,
    /// How long the whole message is, in bytes.
    pub length: u64,
}

/// Reads the header, then all that follows it: an error there leaves the header.
pub fn outline(source: impl Read) -> Result<(Header, Result<Outline, StreamError>), StreamError> {
    let (header, header_length, body) = Sealed::read(source)?.into_body();
    let outline = match header.content {
        Content::Framed { length } => of_frames(body, length, &header),
        Content::Unframed => of_block(body, &header),
    };
    let outline = outline.map(|outline| Outline { length: outline.length + header_length as u64, ..outline });
    Ok((header, outline))
}

fn of_frames(body: impl Read, frame_length: u32, header: &Header) -> Result<Outline, StreamError> {
    let (mut piece, mut source) = piece_and_source(body, frame_length);
    let mut outline = Outline { frames: 0, plaintext_length: 0, length: 0 };
    loop {
        let more = source.read(&mut piece)?;
        outline.frames += piece.frames();
        outline.plaintext_length += piece.plaintext_length() as u64;
        if more == More::No {
            break;
        }
    }
    let overheads = outline.frames * OVERHEAD as u64 + (FINAL_OVERHEAD - OVERHEAD) as u64;
    outline.length = outline.plaintext_length + overheads + of_rest(source.into_rest(), header)?;
    Ok(outline)
}

fn piece_and_source<R: Read>(body: R, frame_length: u32) -> (super::frames::Piece, FrameSource<R>) {
    (FrameSource::<R>::piece(frame_length), FrameSource::new(body, frame_length))
}

fn of_block(mut body: impl Read, header: &Header) -> Result<Outline, StreamError> {
    let cut = MessageError::Truncated(Part::Content);
    let mut head = [0; NONCE_LENGTH + 8];
    if read_full(&mut body, &mut head)? < head.len() {
        return Err(cut.into());
    }
    let plaintext_length = u64::from_be_bytes(*head.last_chunk().expect("20 is more than 8"));
    let mut left = plaintext_length.saturating_add(TAG_LENGTH as u64);
    let mut buffer = vec![0; PIECE];
    while left > 0 {
        let piece = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        let piece = buffer.get_mut(..piece).expect("the buffer is as long as a piece");
        if read_full(&mut body, piece)? < piece.len() {
            return Err(cut.into());
        }
        left -= piece.len() as u64;
    }
    let length = plaintext_length + (head.len() + TAG_LENGTH) as u64 + of_rest(body, header)?;
    Ok(Outline { frames: 1, plaintext_length, length })
}

/// The length of the footer, after which nothing may follow.
fn of_rest(mut rest: impl Read, header: &Header) -> Result<u64, StreamError> {
    let length = match header.suite.signature {
        Some(_) => 2 + read_footer(&mut rest)?.len() as u64,
        None => 0,
    };
    match read_full(&mut rest, &mut [0])? {
        0 => Ok(length),
        _ => Err(MessageError::TrailingData.into()),
    }
}
