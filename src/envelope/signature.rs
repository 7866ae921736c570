//! ```text
//! footer = length (u16) || ECDSA[signing key](hash(header || header authentication || frames)), in DER
//! aws-crypto-public-key = base64(compressed point)
//! ```
//!
//! The signature over a whole message. Its key is made for the message, and the public half stands in the message's
//! encryption context, to which the data key is bound: who cannot wrap a data key cannot sign.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use super::error::{MessageError, StreamError};
use super::suite::Suite;
use crate::crypto::ec::{Curve, EcPrivateKey, EcPublicKey};
use crate::crypto::ecdsa;
use crate::crypto::random::{Random, RandomError};

/// A hash under way.
#[derive(Debug, Clone)]
pub(super) enum MessageHash {
    Sha256(Sha256),
    Sha384(Sha384),
}

impl MessageHash {
    /// The hash that goes with the curve.
    pub(super) fn of(curve: Curve) -> Self {
        match curve {
            Curve::P256 => MessageHash::Sha256(Sha256::new()),
            _ => MessageHash::Sha384(Sha384::new()),
        }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            MessageHash::Sha256(hash) => hash.update(bytes),
            MessageHash::Sha384(hash) => hash.update(bytes),
        }
    }

    fn finish(self) -> Vec<u8> {
        match self {
            MessageHash::Sha256(hash) => hash.finalize().to_vec(),
            MessageHash::Sha384(hash) => hash.finalize().to_vec(),
        }
    }
}

/// What signs one message.
pub struct Signer {
    key: EcPrivateKey,
    curve: Curve,
}

impl Signer {
    /// A fresh one, if messages of the suite are signed. Its public key belongs into the encryption context, as
    /// [`super::PUBLIC_KEY`], before the data key is wrapped.
    pub fn for_suite(suite: &Suite, random: &mut dyn Random) -> Result<Option<Self>, RandomError> {
        let signer = |curve| Ok(Signer { key: EcPrivateKey::generate(curve, random)?, curve });
        suite.signature.map(signer).transpose()
    }

    /// The public key as the encryption context has it.
    pub fn public_key(&self) -> String {
        STANDARD.encode(self.key.public_key().to_compressed_point())
    }

    /// The hash of a message, to be begun.
    pub(super) fn hash(&self) -> MessageHash {
        MessageHash::of(self.curve)
    }

    /// The footer of the message with this hash.
    pub(super) fn footer(&self, hash: MessageHash, random: &mut dyn Random) -> Result<Vec<u8>, StreamError> {
        let signature =
            ecdsa::sign(&self.key, &hash.finish(), random).map_err(|_| StreamError::NoRandomness)?;
        let length = u16::try_from(signature.len()).expect("a signature has about a hundred bytes");
        Ok([&length.to_be_bytes()[..], &signature].concat())
    }
}

/// What verifies one message.
pub(super) struct Verifier {
    key: EcPublicKey,
    hash: MessageHash,
}

impl Verifier {
    /// With the key as the encryption context has it.
    pub(super) fn new(curve: Curve, public_key: &str) -> Result<Self, MessageError> {
        let point = STANDARD.decode(public_key).map_err(|_| MessageError::MalformedPublicKey)?;
        let key = EcPublicKey::from_point(curve, &point).map_err(|_| MessageError::MalformedPublicKey)?;
        Ok(Verifier { key, hash: MessageHash::of(curve) })
    }

    /// Takes note of the next bytes of the message.
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
    }

    /// Whether the signature, in DER, is one of the message.
    pub(super) fn verify(self, signature: &[u8]) -> Result<(), MessageError> {
        ecdsa::verify(&self.key, &self.hash.finish(), signature).map_err(|_| MessageError::SignatureNotValid)
    }
}
