//! Writing messages: always framed.

use std::io::{Read, Write};

use zeroize::Zeroizing;

use super::body::{FINAL_OVERHEAD, Frames, OVERHEAD};
use super::error::{MessageError, StreamError, read_growing};
use super::header::{Content, EncryptedDataKey, Header};
use super::message_key::{MessageKey, commitment};
use super::pipeline::{self, More, Stages};
use super::signature::Signer;
use super::suite::Suite;
use super::{EncryptionContext, MAX_FRAME_LENGTH};
use crate::crypto::random::Random;
use crate::crypto::secret::SecretBytes;

/// How much of a message is carried through the pipeline at once, in bytes, where a frame is not longer.
pub(super) const PIECE: usize = 1 << 20;

/// What a message is made with.
pub struct EncryptionMaterials {
    /// The suite.
    pub suite: &'static Suite,
    /// The pairs that the data key is bound to, with the signer's public key if there is one.
    pub context: EncryptionContext,
    /// The data key, as long as the suite's keys.
    pub data_key: SecretBytes,
    /// The data key under each of the wrapping keys.
    pub data_keys: Vec<EncryptedDataKey>,
    /// What signs the message, if the suite asks for it.
    pub signer: Option<Signer>,
}

/// A message that is to be written.
pub struct Sealing {
    header: Vec<u8>,
    message_id: Vec<u8>,
    key: MessageKey,
    frame_length: usize,
    signer: Option<Signer>,
}

impl Sealing {
    /// A new message, cut into frames of this many bytes.
    ///
    /// # Errors
    ///
    /// [`MessageError::Malformed`] for what a header cannot hold, [`MessageError::DataKeyLength`],
    /// [`MessageError::FrameTooLong`].
    pub fn new(
        materials: EncryptionMaterials,
        frame_length: u32,
        random: &mut dyn Random,
    ) -> Result<Self, StreamError> {
        let EncryptionMaterials { suite, context, data_key, data_keys, signer } = materials;
        if !(1..=MAX_FRAME_LENGTH).contains(&frame_length) {
            return Err(MessageError::FrameTooLong { length: frame_length, limit: MAX_FRAME_LENGTH }.into());
        }
        let mut message_id = vec![0; suite.message_id_length()];
        random.fill(&mut message_id)?;
        let key = MessageKey::derive(suite, &message_id, &data_key)?;
        let content = Content::Framed { length: frame_length };
        let commitment = commitment(suite, &message_id, &data_key);
        let header =
            Header { suite, message_id: message_id.clone(), context, data_keys, content, commitment };
        Ok(Sealing {
            header: encode(&header, &key)?,
            message_id,
            key,
            frame_length: frame_length as usize,
            signer,
        })
    }

    /// Writes the message of all that the source has.
    pub fn encrypt<R: Read + Send, W: Write + Send>(
        self,
        mut source: R,
        mut sink: W,
        random: &mut dyn Random,
    ) -> Result<(), StreamError> {
        let mut hash = self.signer.as_ref().map(Signer::hash);
        if let Some(hash) = &mut hash {
            hash.update(&self.header);
        }
        sink.write_all(&self.header).map_err(StreamError::Write)?;

        let frames = Frames { key: &self.key, message_id: &self.message_id };
        let count = (PIECE / (self.frame_length + OVERHEAD)).max(1);
        let new_piece = || Piece::new(self.frame_length, count);
        let piece_size = count * (2 * self.frame_length + OVERHEAD) + FINAL_OVERHEAD;
        let mut next = Some(1);
        let stages = Stages {
            read: |piece: &mut Piece| piece.read(&mut source, &mut next),
            work: |piece: &mut Piece| {
                piece.seal(&frames);
                Ok(())
            },
            hash: hash.as_mut().map(|hash| |piece: &Piece| hash.update(piece.message())),
            write: |piece: &Piece| sink.write_all(piece.message()).map_err(StreamError::Write),
        };
        pipeline::run(new_piece, piece_size, stages)?;

        if let (Some(signer), Some(hash)) = (self.signer, hash) {
            sink.write_all(&signer.footer(hash, random)?).map_err(StreamError::Write)?;
        }
        sink.flush().map_err(StreamError::Write)
    }
}

/// The header and what authenticates it.
pub(super) fn encode(header: &Header, key: &MessageKey) -> Result<Vec<u8>, MessageError> {
    let mut bytes = header.encode()?;
    let tag = key.header_tag(&bytes);
    bytes.extend(tag.encode(header.suite.version()));
    Ok(bytes)
}

/// A few frames on their way.
struct Piece {
    frame_length: usize,
    /// How many bytes of plaintext fit.
    size: usize,
    plaintext: Zeroizing<Vec<u8>>,
    /// How many bytes of the plaintext there are.
    filled: usize,
    /// The number of the first frame.
    first: u32,
    /// Whether the last of the frames is the final one.
    more: More,
    message: Vec<u8>,
}

impl Piece {
    fn new(frame_length: usize, count: usize) -> Self {
        Piece {
            frame_length,
            size: count * frame_length,
            plaintext: Zeroizing::default(),
            filled: 0,
            first: 0,
            more: More::Yes,
            message: Vec::new(),
        }
    }

    /// Fills the piece. `next` is the number of the frame that comes next, while there is one.
    fn read(&mut self, source: &mut impl Read, next: &mut Option<u32>) -> Result<More, StreamError> {
        self.filled = read_growing(source, &mut self.plaintext, self.size)?;
        self.more = if self.filled < self.size { More::No } else { More::Yes };
        self.first = next.ok_or(MessageError::TooManyFrames)?;
        let frames = u32::try_from(self.filled / self.frame_length).expect("a piece has few frames");
        *next = self.first.checked_add(frames);
        match (self.more, *next) {
            (More::No, None) => Err(MessageError::TooManyFrames.into()),
            _ => Ok(self.more),
        }
    }

    fn seal(&mut self, frames: &Frames<'_>) {
        let length = self.message_length();
        if self.message.len() < length {
            self.message.resize(length, 0);
        }
        let plaintext = self.plaintext.get(..self.filled).expect("so much was read");
        let regular = plaintext.chunks_exact(self.frame_length);
        let rest = regular.remainder();
        let mut number = self.first;
        let mut message = self.message.as_mut_slice();
        for chunk in regular {
            let (slot, behind) =
                message.split_at_mut_checked(chunk.len() + OVERHEAD).expect("there is a slot for each frame");
            frames.seal(number, chunk, slot);
            message = behind;
            number = number.wrapping_add(1);
        }
        if self.more == More::No {
            let slot =
                message.get_mut(..rest.len() + FINAL_OVERHEAD).expect("there is a slot for each frame");
            frames.seal_final(number, rest, slot);
        }
    }

    /// The frames as they are written.
    fn message(&self) -> &[u8] {
        self.message.get(..self.message_length()).expect("there is a slot for each frame")
    }

    fn message_length(&self) -> usize {
        let last = if self.more == More::No { FINAL_OVERHEAD } else { 0 };
        self.filled + self.filled / self.frame_length * OVERHEAD + last
    }
}
