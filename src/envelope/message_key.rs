//! ```text
//! version 1: key        = data key, or HKDF-hash[none](data key, suite || message id, key length)
//! version 2: key        = HKDF-SHA-512[message id](data key, suite || "DERIVEKEY", 32)
//!            commitment = HKDF-SHA-512[message id](data key, "COMMITKEY", 32)
//! tag = AES-GCM[key, nonce = 12 zero bytes, header]("")
//! header authentication = [nonce, version 1] || tag
//! ```
//!
//! The key that a message's header and frames are encrypted with, made from its data key.

use subtle::ConstantTimeEq;

use super::error::MessageError;
use super::header::{COMMITMENT_LENGTH, Header};
use super::suite::{Derivation, Suite, Version};
use crate::crypto::gcm::{GcmKey, GcmOpening, NONCE_LENGTH, TAG_LENGTH};
use crate::crypto::hash::Hash;
use crate::crypto::kdf::hkdf;
use crate::crypto::secret::SecretBytes;

const HEADER_NONCE: [u8; NONCE_LENGTH] = [0; NONCE_LENGTH];

/// The key of one message.
#[derive(Debug)]
pub(super) struct MessageKey {
    bytes: SecretBytes,
    /// The same, ready for use.
    pub(super) gcm: GcmKey,
}

/// What follows a header and authenticates it.
#[derive(Debug)]
pub(super) struct HeaderTag {
    pub(super) nonce: [u8; NONCE_LENGTH],
    pub(super) tag: [u8; TAG_LENGTH],
}

impl MessageKey {
    /// Derives the key of the message.
    pub(super) fn derive(
        suite: &Suite,
        message_id: &[u8],
        data_key: &SecretBytes,
    ) -> Result<Self, MessageError> {
        if data_key.len() != suite.key_length {
            return Err(MessageError::DataKeyLength { found: data_key.len(), expected: suite.key_length });
        }
        let (id, length) = (&suite.id.to_be_bytes()[..], suite.key_length);
        let bytes = match suite.derivation {
            Derivation::None => SecretBytes::new(data_key.expose().to_vec()),
            Derivation::Hkdf(hash) => hkdf(hash, None, data_key.expose(), &[id, message_id].concat(), length),
            Derivation::Committing => {
                let info = [id, b"DERIVEKEY"].concat();
                hkdf(Hash::Sha512, Some(message_id), data_key.expose(), &info, length)
            }
        };
        let gcm = GcmKey::new(bytes.expose()).expect("a suite's keys have 16, 24 or 32 bytes");
        Ok(MessageKey { bytes, gcm })
    }

    /// The tag of a header that is written.
    pub(super) fn header_tag(&self, header: &[u8]) -> HeaderTag {
        HeaderTag { nonce: HEADER_NONCE, tag: self.gcm.seal(&HEADER_NONCE, header, &[], &mut []) }
    }

    /// Whether a header that was read has this tag.
    pub(super) fn check_header(&self, header: &[u8], tag: &HeaderTag) -> Result<(), MessageError> {
        self.gcm.open(&tag.nonce, header, &[], &tag.tag, &mut []).map_err(|_| MessageError::HeaderAltered)
    }

    /// Begins to open content that does not fit into memory.
    pub(super) fn opening(&self, nonce: &[u8; NONCE_LENGTH], associated: &[u8]) -> GcmOpening {
        GcmOpening::new(self.bytes.expose(), nonce, associated)
            .expect("a suite's keys have 16, 24 or 32 bytes")
    }
}

impl HeaderTag {
    /// What follows the header.
    pub(super) fn encode(&self, version: Version) -> Vec<u8> {
        match version {
            Version::V1 => [&self.nonce[..], &self.tag].concat(),
            Version::V2 => self.tag.to_vec(),
        }
    }

    /// What follows the header of a message of version 2.
    pub(super) fn of_version_2(tag: [u8; TAG_LENGTH]) -> Self {
        HeaderTag { nonce: HEADER_NONCE, tag }
    }
}

/// The suite's commitment to the data key, if it makes one.
pub(super) fn commitment(
    suite: &Suite,
    message_id: &[u8],
    data_key: &SecretBytes,
) -> Option<[u8; COMMITMENT_LENGTH]> {
    suite.is_committing().then(|| {
        let commitment =
            hkdf(Hash::Sha512, Some(message_id), data_key.expose(), b"COMMITKEY", COMMITMENT_LENGTH);
        commitment.expose().try_into().expect("it was asked for in this length")
    })
}

/// Whether the header commits to this data key, as far as its suite does.
pub(super) fn check_commitment(header: &Header, data_key: &SecretBytes) -> Result<(), MessageError> {
    let expected = commitment(header.suite, &header.message_id, data_key);
    let (expected, found) = (expected.unwrap_or_default(), header.commitment.unwrap_or_default());
    if bool::from(expected.ct_eq(&found)) { Ok(()) } else { Err(MessageError::OtherDataKey) }
}
