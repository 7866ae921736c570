//! ```text
//! header  = version (1) || [type 80 (1), version 1] || suite (2) || message id (16 or 32) || context || data keys
//!           || content type (1) || [0 (4) || 0c (1), version 1] || frame length (4) || [commitment (32), version 2]
//! context = 0 (u16), or length (u16) || pairs (u16) || for each pair, by the key's bytes: text || text
//! data keys = count (u16) || for each key: text provider || text information || text encrypted data key
//! text    = length (u16) || bytes
//! ```
//!
//! What stands before a message's frames. Numbers are big-endian. The tag that follows the header is not of it: it
//! authenticates it, see `message_key.rs`.

use std::io::Read;

use super::error::{MessageError, Part, StreamError, read_full};
use super::suite::{Suite, Version};
use super::{EncryptionContext, MAX_FRAME_LENGTH, MAX_HEADER_LENGTH};
use crate::crypto::gcm::NONCE_LENGTH;

const CUSTOMER_DATA: u8 = 0x80;
const UNFRAMED: u8 = 1;
const FRAMED: u8 = 2;
/// The length of a commitment in bytes.
pub(super) const COMMITMENT_LENGTH: usize = 32;

/// What stands before a message's frames. Nothing of it is to be trusted before the message is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// What the message is encrypted, bound and signed with.
    pub suite: &'static Suite,
    /// 16 random bytes in version 1, 32 in version 2.
    pub message_id: Vec<u8>,
    /// The pairs that the data keys are bound to.
    pub context: EncryptionContext,
    /// The data key, encrypted under each of the wrapping keys.
    pub data_keys: Vec<EncryptedDataKey>,
    /// How the plaintext is cut.
    pub content: Content,
    /// What the suite's commitment to the data key is, if it has one.
    pub commitment: Option<[u8; COMMITMENT_LENGTH]>,
}

/// A data key, encrypted under one wrapping key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedDataKey {
    /// Who can decrypt it: `aws-kms` for KMS.
    pub provider: String,
    /// The wrapping key, which for KMS is its ARN.
    pub information: Vec<u8>,
    /// The encrypted data key.
    pub ciphertext: Vec<u8>,
}

/// How the plaintext is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Into frames of this many bytes, the last one of as many or fewer.
    Framed {
        /// At least 1, at most [`MAX_FRAME_LENGTH`].
        length: u32,
    },
    /// Not at all.
    Unframed,
}

impl Header {
    /// The header's bytes.
    ///
    /// # Errors
    ///
    /// [`MessageError::Malformed`] if a count or a length does not fit its field of two bytes.
    pub(super) fn encode(&self) -> Result<Vec<u8>, MessageError> {
        let mut bytes = vec![self.suite.version() as u8];
        if self.suite.version() == Version::V1 {
            bytes.push(CUSTOMER_DATA);
        }
        bytes.extend(self.suite.id.to_be_bytes());
        bytes.extend(&self.message_id);

        let mut pairs = Vec::new();
        if !self.context.is_empty() {
            put_number(&mut pairs, self.context.len(), "too many pairs in the encryption context")?;
            for text in self.context.iter().flat_map(|(key, value)| [key, value]) {
                put_text(&mut pairs, text.as_bytes(), "a text of the encryption context is too long")?;
            }
        }
        put_text(&mut bytes, &pairs, "the encryption context is too long")?;

        put_number(&mut bytes, self.data_keys.len(), "too many wrapping keys")?;
        for EncryptedDataKey { provider, information, ciphertext } in &self.data_keys {
            for part in [provider.as_bytes(), information, ciphertext] {
                put_text(&mut bytes, part, "an encrypted data key is too long")?;
            }
        }

        let (content_type, frame_length) = match self.content {
            Content::Framed { length } => (FRAMED, length),
            Content::Unframed => (UNFRAMED, 0),
        };
        bytes.push(content_type);
        if self.suite.version() == Version::V1 {
            bytes.extend([0; 4]);
            bytes.push(NONCE_LENGTH as u8);
        }
        bytes.extend(frame_length.to_be_bytes());
        bytes.extend(self.commitment.iter().flatten());
        Ok(bytes)
    }

    /// Reads a header.
    pub(super) fn read(reader: &mut HeaderReader<impl Read>) -> Result<Self, StreamError> {
        let version = match reader.array() {
            Ok([1]) => Version::V1,
            Ok([2]) => Version::V2,
            Ok(_) | Err(StreamError::Message(_)) => return Err(MessageError::NotAMessage.into()),
            Err(error) => return Err(error),
        };
        if version == Version::V1 && reader.array()? != [CUSTOMER_DATA] {
            return Err(MessageError::NotAMessage.into());
        }
        let id = reader.number()?;
        let suite = Suite::of_id(id).ok_or(MessageError::UnknownSuite { id })?;
        if suite.version() != version {
            return Err(MessageError::OtherVersion { suite: suite.name, version: version as u8 }.into());
        }
        let message_id = reader.take(suite.message_id_length())?.to_vec();
        let context = read_context(&mut HeaderReader::new(&*reader.text()?.to_vec()))?;
        let data_keys = read_data_keys(reader)?;
        let content_type = reader.array()?;
        if version == Version::V1 {
            if reader.array()? != [0; 4] {
                return malformed("its reserved bytes are not zero");
            }
            if reader.array()? != [NONCE_LENGTH as u8] {
                return malformed("its nonces do not have 12 bytes");
            }
        }
        let content = match (content_type, u32::from_be_bytes(reader.array()?)) {
            ([UNFRAMED], 0) => Content::Unframed,
            ([UNFRAMED], _) => return malformed("it is unframed, but has a frame length"),
            ([FRAMED], 0) => return malformed("its frames have no length"),
            ([FRAMED], length) if length > MAX_FRAME_LENGTH => {
                return Err(MessageError::FrameTooLong { length, limit: MAX_FRAME_LENGTH }.into());
            }
            ([FRAMED], length) => Content::Framed { length },
            _ => return malformed("it is neither framed nor unframed"),
        };
        let commitment = if suite.is_committing() { Some(reader.array()?) } else { None };
        Ok(Header { suite, message_id, context, data_keys, content, commitment })
    }
}

fn read_context(reader: &mut HeaderReader<&[u8]>) -> Result<EncryptionContext, StreamError> {
    let mut context = EncryptionContext::new();
    if reader.source.is_empty() {
        return Ok(context);
    }
    let short = |_| MessageError::Malformed { what: "its encryption context is cut off" };
    for _ in 0..reader.number().map_err(short)? {
        let mut text = || {
            let bytes = reader.text().map_err(short)?.to_vec();
            String::from_utf8(bytes)
                .map_err(|_| MessageError::Malformed { what: "its encryption context is not UTF-8" })
        };
        if context.insert(text()?, text()?).is_some() {
            return malformed("its encryption context has a key twice");
        }
    }
    if !reader.source.is_empty() {
        return malformed("its encryption context has a rest");
    }
    Ok(context)
}

fn read_data_keys(reader: &mut HeaderReader<impl Read>) -> Result<Vec<EncryptedDataKey>, StreamError> {
    let count = reader.number()?;
    if count == 0 {
        return malformed("it has no encrypted data key");
    }
    let mut data_keys = Vec::new();
    for _ in 0..count {
        let provider = String::from_utf8(reader.text()?.to_vec())
            .map_err(|_| MessageError::Malformed { what: "the provider of a wrapping key is not UTF-8" })?;
        let information = reader.text()?.to_vec();
        let ciphertext = reader.text()?.to_vec();
        data_keys.push(EncryptedDataKey { provider, information, ciphertext });
    }
    Ok(data_keys)
}

/// A source whose bytes are kept, since the header's tag and the signature are over them.
pub(super) struct HeaderReader<R> {
    source: R,
    bytes: Vec<u8>,
}

impl<R: Read> HeaderReader<R> {
    pub(super) fn new(source: R) -> Self {
        HeaderReader { source, bytes: Vec::new() }
    }

    /// The next bytes.
    fn take(&mut self, length: usize) -> Result<&[u8], StreamError> {
        let start = self.bytes.len();
        if length > MAX_HEADER_LENGTH - start {
            return Err(MessageError::HeaderTooLong { limit: MAX_HEADER_LENGTH }.into());
        }
        self.bytes.resize(start + length, 0);
        let taken = self.bytes.get_mut(start..).expect("it was made longer");
        if read_full(&mut self.source, taken)? < length {
            return Err(MessageError::Truncated(Part::Header).into());
        }
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], StreamError> {
        Ok(self.take(N)?.try_into().expect("so many were taken"))
    }

    fn number(&mut self) -> Result<u16, StreamError> {
        self.array().map(u16::from_be_bytes)
    }

    /// The next bytes, before which their length stands.
    fn text(&mut self) -> Result<&[u8], StreamError> {
        let length = self.number()?;
        self.take(length.into())
    }

    /// The bytes that were read.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The source and the bytes that were read.
    pub(super) fn into_parts(self) -> (R, Vec<u8>) {
        (self.source, self.bytes)
    }
}

fn malformed<T>(what: &'static str) -> Result<T, StreamError> {
    Err(MessageError::Malformed { what }.into())
}

fn put_number(bytes: &mut Vec<u8>, number: usize, what: &'static str) -> Result<(), MessageError> {
    let number = u16::try_from(number).map_err(|_| MessageError::Malformed { what })?;
    bytes.extend(number.to_be_bytes());
    Ok(())
}

fn put_text(bytes: &mut Vec<u8>, text: &[u8], what: &'static str) -> Result<(), MessageError> {
    put_number(bytes, text.len(), what)?;
    bytes.extend(text);
    Ok(())
}
