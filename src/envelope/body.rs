//! ```text
//! regular frame = number (4) || nonce (12) || ciphertext (frame length) || tag (16)
//! final frame   = ffffffff (4) || number (4) || nonce (12) || length (4) || ciphertext (length) || tag (16)
//! single block  = nonce (12) || length (8) || ciphertext (length) || tag (16)
//! ciphertext, tag = AES-GCM[message key, nonce, message id || text || number (4) || length (8)](plaintext)
//! nonce         = 0 (8) || number (4)
//! ```
//!
//! The frames of a message. They are numbered from 1; all but the final one are as long as the header says. A plaintext
//! that ends with a whole frame is followed by an empty final one; a final frame of the whole length is read as well.

use super::error::MessageError;
use super::message_key::MessageKey;
use crate::crypto::gcm::{NONCE_LENGTH, TAG_LENGTH};

/// What a regular frame has beside its ciphertext, in bytes.
pub(super) const OVERHEAD: usize = 4 + NONCE_LENGTH + TAG_LENGTH;
/// What the final frame has beside its ciphertext, in bytes.
pub(super) const FINAL_OVERHEAD: usize = OVERHEAD + 8;
/// What stands where the final frame's number would.
pub(super) const FINAL_MARK: u32 = u32::MAX;

/// What the associated data says of the ciphertext.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Regular,
    Final,
    SingleBlock,
}

/// The key of the message and its id: what a frame is sealed and opened with.
#[derive(Debug)]
pub(super) struct Frames<'m> {
    pub(super) key: &'m MessageKey,
    pub(super) message_id: &'m [u8],
}

impl Frames<'_> {
    /// Writes a regular frame into the slot, which is [`OVERHEAD`] longer than the plaintext.
    pub(super) fn seal(&self, number: u32, plaintext: &[u8], slot: &mut [u8]) {
        self.seal_into(Kind::Regular, number, plaintext, &number.to_be_bytes(), &[], slot);
    }

    /// Writes the final frame into the slot, which is [`FINAL_OVERHEAD`] longer than the plaintext.
    pub(super) fn seal_final(&self, number: u32, plaintext: &[u8], slot: &mut [u8]) {
        let mut head = [0xff; 8];
        head.last_chunk_mut::<4>().expect("8 is more than 4").copy_from_slice(&number.to_be_bytes());
        let length = u32::try_from(plaintext.len()).expect("a frame is at most 32 MiB long");
        self.seal_into(Kind::Final, number, plaintext, &head, &length.to_be_bytes(), slot);
    }

    fn seal_into(
        &self,
        kind: Kind,
        number: u32,
        plaintext: &[u8],
        head: &[u8],
        length: &[u8],
        slot: &mut [u8],
    ) {
        let mut nonce = [0; NONCE_LENGTH];
        nonce.last_chunk_mut::<4>().expect("12 is more than 4").copy_from_slice(&number.to_be_bytes());
        let mut rest = slot;
        for part in [head, &nonce, length] {
            put(&mut rest, part);
        }
        let (ciphertext, mut rest) =
            rest.split_at_mut_checked(plaintext.len()).expect("the slot is as long as the frame");
        let associated = self.associated(kind, number, plaintext.len() as u64);
        let tag = self.key.gcm.seal(&nonce, &associated, plaintext, ciphertext);
        put(&mut rest, &tag);
    }

    /// Opens the ciphertext of a frame and writes its plaintext, which is as long.
    pub(super) fn open(
        &self,
        kind: Kind,
        number: u32,
        frame: &FrameParts<'_>,
        plaintext: &mut [u8],
    ) -> Result<(), MessageError> {
        let associated = self.associated(kind, number, frame.ciphertext.len() as u64);
        self.key.gcm.open(frame.nonce, &associated, frame.ciphertext, frame.tag, plaintext).map_err(|_| {
            match kind {
                Kind::SingleBlock => MessageError::ContentAltered,
                Kind::Regular | Kind::Final => MessageError::FrameAltered { number },
            }
        })
    }

    pub(super) fn associated(&self, kind: Kind, number: u32, length: u64) -> Vec<u8> {
        let text: &[u8] = match kind {
            Kind::Regular => b"AWSKMSEncryptionClient Frame",
            Kind::Final => b"AWSKMSEncryptionClient Final Frame",
            Kind::SingleBlock => b"AWSKMSEncryptionClient Single Block",
        };
        [self.message_id, text, &number.to_be_bytes(), &length.to_be_bytes()].concat()
    }
}

/// Where the parts of a frame are.
#[derive(Debug)]
pub(super) struct FrameParts<'f> {
    pub(super) nonce: &'f [u8; NONCE_LENGTH],
    pub(super) ciphertext: &'f [u8],
    pub(super) tag: &'f [u8; TAG_LENGTH],
}

impl<'f> FrameParts<'f> {
    /// The parts of a frame, of which `head` bytes stand before the nonce and `length` ones behind it.
    pub(super) fn of(frame: &'f [u8], head: usize, length: usize) -> Option<Self> {
        let (nonce, rest) = frame.get(head..)?.split_first_chunk()?;
        let (ciphertext, tag) = rest.get(length..)?.split_last_chunk()?;
        Some(FrameParts { nonce, ciphertext, tag })
    }
}

/// Writes the part at the beginning of the slot, and leaves the rest of the slot.
fn put(slot: &mut &mut [u8], part: &[u8]) {
    let (place, rest) =
        std::mem::take(slot).split_at_mut_checked(part.len()).expect("the slot is as long as the frame");
    place.copy_from_slice(part);
    *slot = rest;
}
