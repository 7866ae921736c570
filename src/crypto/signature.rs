//! Signatures by scheme, whichever family the key is of.

use super::ec::{EcPrivateKey, EcPublicKey};
use super::ed25519::Variant;
use super::hash::Hash;
use super::key_pair::{CannotSign, InvalidSignature, PrivateKey, PublicKey};
use super::random::Random;
use super::rsa::Padding;
use super::{ecdsa, ml_dsa, sm2};

/// A signature scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// RSA over a digest of this hash.
    Rsa(Padding, Hash),
    /// ECDSA over a digest of this hash.
    Ecdsa(Hash),
    /// Ed25519 or Ed25519ph.
    Ed25519(Variant),
    /// ML-DSA without a context.
    MlDsa,
    /// SM2 with the default identifier.
    Sm2,
}

/// What is signed.
#[derive(Clone, Copy)]
pub enum Message<'m> {
    /// The message, which the scheme hashes.
    Raw(&'m [u8]),
    /// The message's digest, by the scheme's own hash and of its length.
    Digest(&'m [u8]),
    /// ML-DSA's `mu`.
    Mu(&'m [u8; 64]),
}

impl PrivateKey {
    /// Signs a message.
    pub fn sign(
        &self,
        scheme: Scheme,
        message: Message<'_>,
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, CannotSign> {
        match (self, scheme) {
            (PrivateKey::Rsa(key), Scheme::Rsa(padding, hash)) => {
                let digest = message.digest(hash).ok_or(CannotSign::Key)?;
                key.sign(padding, hash, &digest, random)
            }
            (PrivateKey::Ec(EcPrivateKey::Sm2(key)), Scheme::Sm2) => {
                sm2::sign(key, message.for_sm2().ok_or(CannotSign::Key)?, random)
            }
            (PrivateKey::Ec(key), Scheme::Ecdsa(hash)) => {
                let digest = message.digest(hash).ok_or(CannotSign::Key)?;
                ecdsa::sign(key, &digest, random)
            }
            (PrivateKey::Ed25519(key), Scheme::Ed25519(variant)) => {
                key.sign(variant, message.for_ed25519().ok_or(CannotSign::Key)?)
            }
            (PrivateKey::MlDsa(key), Scheme::MlDsa) => {
                key.sign(message.for_ml_dsa().ok_or(CannotSign::Key)?, random)
            }
            _ => Err(CannotSign::Key),
        }
    }
}

impl PublicKey {
    /// Verifies a signature of a message.
    pub fn verify(
        &self,
        scheme: Scheme,
        message: Message<'_>,
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        match (self, scheme) {
            (PublicKey::Rsa(key), Scheme::Rsa(padding, hash)) => {
                let digest = message.digest(hash).ok_or(InvalidSignature)?;
                key.verify(padding, hash, &digest, signature)
            }
            (PublicKey::Ec(EcPublicKey::Sm2(key)), Scheme::Sm2) => {
                sm2::verify(*key, message.for_sm2().ok_or(InvalidSignature)?, signature)
            }
            (PublicKey::Ec(key), Scheme::Ecdsa(hash)) => {
                let digest = message.digest(hash).ok_or(InvalidSignature)?;
                ecdsa::verify(key, &digest, signature)
            }
            (PublicKey::Ed25519(key), Scheme::Ed25519(variant)) => {
                key.verify(variant, message.for_ed25519().ok_or(InvalidSignature)?, signature)
            }
            (PublicKey::MlDsa(key), Scheme::MlDsa) => {
                key.verify(message.for_ml_dsa().ok_or(InvalidSignature)?, signature)
            }
            _ => Err(InvalidSignature),
        }
    }
}

impl<'m> Message<'m> {
    fn digest(self, hash: Hash) -> Option<Vec<u8>> {
        match self {
            Message::Raw(message) => Some(hash.digest(message)),
            Message::Digest(digest) => (digest.len() == hash.length()).then(|| digest.to_vec()),
            Message::Mu(_) => None,
        }
    }

    /// Ed25519ph hashes what it is given, be it called a digest or not.
    fn for_ed25519(self) -> Option<&'m [u8]> {
        match self {
            Message::Raw(message) | Message::Digest(message) => Some(message),
            Message::Mu(_) => None,
        }
    }

    fn for_ml_dsa(self) -> Option<ml_dsa::Message<'m>> {
        match self {
            Message::Raw(message) => Some(ml_dsa::Message::Raw(message)),
            Message::Mu(mu) => Some(ml_dsa::Message::Mu(mu)),
            Message::Digest(_) => None,
        }
    }

    fn for_sm2(self) -> Option<sm2::Message<'m>> {
        match self {
            Message::Raw(message) => Some(sm2::Message::Raw(message)),
            Message::Digest(digest) => Some(sm2::Message::Digest(digest)),
            Message::Mu(_) => None,
        }
    }
}
