//! Key pairs of every family: generated, encoded, decoded. What is done with them is in the files of the families, and
//! for signatures in [`super::signature`].
//!
//! Private keys are PKCS#8 (RFC 5958) and public keys SubjectPublicKeyInfo (RFC 5280), both DER, as OpenSSL reads and
//! writes them. Decoding is strict: a document of another family, curve or size is no key.

use std::fmt;

use super::ec::{Curve, EcPrivateKey, EcPublicKey};
use super::ed25519::{Ed25519PrivateKey, Ed25519PublicKey};
use super::ml_dsa::{MlDsaPrivateKey, MlDsaPublicKey, ParameterSet};
use super::random::{Random, RandomError};
use super::rsa::{RsaPrivateKey, RsaPublicKey};
use super::secret::SecretBytes;

/// A family of keys and its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyType {
    /// RSA with a modulus of so many bits.
    Rsa(u32),
    /// An elliptic curve.
    Ec(Curve),
    /// Ed25519.
    Ed25519,
    /// ML-DSA.
    MlDsa(ParameterSet),
}

/// A private key.
#[expect(missing_docs, reason = "the names of the families")]
pub enum PrivateKey {
    Rsa(Box<RsaPrivateKey>),
    Ec(EcPrivateKey),
    Ed25519(Ed25519PrivateKey),
    MlDsa(MlDsaPrivateKey),
}

/// A public key.
#[expect(missing_docs, reason = "the names of the families")]
pub enum PublicKey {
    Rsa(Box<RsaPublicKey>),
    Ec(EcPublicKey),
    Ed25519(Ed25519PublicKey),
    MlDsa(MlDsaPublicKey),
}

/// The bytes are no key of the wanted type, or two keys do not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidKey;

/// The signature is not one of this key and message. Why, is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidSignature;

/// Why nothing was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotSign {
    /// There was no randomness.
    Random(RandomError),
    /// The key does not have this scheme, or its parts do not make a key.
    Key,
}

impl From<RandomError> for CannotSign {
    fn from(error: RandomError) -> Self {
        CannotSign::Random(error)
    }
}

impl PrivateKey {
    /// A fresh key.
    pub fn generate(kind: KeyType, random: &mut dyn Random) -> Result<Self, RandomError> {
        Ok(match kind {
            KeyType::Rsa(bits) => PrivateKey::Rsa(Box::new(RsaPrivateKey::generate(bits, random)?)),
            KeyType::Ec(curve) => PrivateKey::Ec(EcPrivateKey::generate(curve, random)?),
            KeyType::Ed25519 => PrivateKey::Ed25519(Ed25519PrivateKey::generate(random)?),
            KeyType::MlDsa(set) => PrivateKey::MlDsa(MlDsaPrivateKey::generate(set, random)?),
        })
    }

    /// The key of a PKCS#8 document.
    pub fn from_pkcs8(kind: KeyType, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(match kind {
            KeyType::Rsa(bits) => PrivateKey::Rsa(Box::new(RsaPrivateKey::from_pkcs8(bits, der)?)),
            KeyType::Ec(curve) => PrivateKey::Ec(EcPrivateKey::from_pkcs8(curve, der)?),
            KeyType::Ed25519 => PrivateKey::Ed25519(Ed25519PrivateKey::from_pkcs8(der)?),
            KeyType::MlDsa(set) => PrivateKey::MlDsa(MlDsaPrivateKey::from_pkcs8(set, der)?),
        })
    }

    /// As [`PrivateKey::from_pkcs8`], for a document that somebody else made: an RSA key is looked at more closely.
    pub fn import_pkcs8(kind: KeyType, der: &[u8]) -> Result<Self, InvalidKey> {
        match kind {
            KeyType::Rsa(bits) => Ok(PrivateKey::Rsa(Box::new(RsaPrivateKey::import_pkcs8(bits, der)?))),
            _ => Self::from_pkcs8(kind, der),
        }
    }

    /// The PKCS#8 document.
    pub fn to_pkcs8(&self) -> SecretBytes {
        match self {
            PrivateKey::Rsa(key) => key.to_pkcs8(),
            PrivateKey::Ec(key) => key.to_pkcs8(),
            PrivateKey::Ed25519(key) => key.to_pkcs8(),
            PrivateKey::MlDsa(key) => key.to_pkcs8(),
        }
    }

    /// The public key.
    pub fn public_key(&self) -> PublicKey {
        match self {
            PrivateKey::Rsa(key) => PublicKey::Rsa(Box::new(key.public_key())),
            PrivateKey::Ec(key) => PublicKey::Ec(key.public_key()),
            PrivateKey::Ed25519(key) => PublicKey::Ed25519(key.public_key()),
            PrivateKey::MlDsa(key) => PublicKey::MlDsa(key.public_key()),
        }
    }
}

impl PublicKey {
    /// The key of a SubjectPublicKeyInfo.
    pub fn from_spki(kind: KeyType, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(match kind {
            KeyType::Rsa(bits) => PublicKey::Rsa(Box::new(RsaPublicKey::from_spki(bits, der)?)),
            KeyType::Ec(curve) => PublicKey::Ec(EcPublicKey::from_spki(curve, der)?),
            KeyType::Ed25519 => PublicKey::Ed25519(Ed25519PublicKey::from_spki(der)?),
            KeyType::MlDsa(set) => PublicKey::MlDsa(MlDsaPublicKey::from_spki(set, der)?),
        })
    }

    /// The SubjectPublicKeyInfo.
    pub fn to_spki(&self) -> Vec<u8> {
        match self {
            PublicKey::Rsa(key) => key.to_spki(),
            PublicKey::Ec(key) => key.to_spki(),
            PublicKey::Ed25519(key) => key.to_spki(),
            PublicKey::MlDsa(key) => key.to_spki(),
        }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PrivateKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::random::SeededRandom;

    /// Types with the lengths of their documents: SubjectPublicKeyInfo, and PKCS#8 where it does not vary.
    const TYPES: &[(KeyType, usize, Option<usize>)] = &[
        (KeyType::Rsa(2048), 294, None),
        (KeyType::Ec(Curve::P256), 91, Some(138)),
        (KeyType::Ec(Curve::P384), 120, Some(185)),
        (KeyType::Ec(Curve::P521), 158, Some(241)),
        (KeyType::Ec(Curve::Secp256k1), 88, Some(135)),
        (KeyType::Ec(Curve::Sm2), 91, Some(138)),
        (KeyType::Ed25519, 44, Some(48)),
        (KeyType::MlDsa(ParameterSet::MlDsa44), 1_334, Some(54)),
        (KeyType::MlDsa(ParameterSet::MlDsa65), 1_974, Some(54)),
        (KeyType::MlDsa(ParameterSet::MlDsa87), 2_614, Some(54)),
    ];

    #[test]
    fn documents_are_read_as_they_were_written_and_as_no_other_type() {
        let mut random = SeededRandom::new(b"key pairs");
        for (kind, spki_length, pkcs8_length) in TYPES {
            let key = PrivateKey::generate(*kind, &mut random).unwrap();
            let (private, public) = (key.to_pkcs8(), key.public_key().to_spki());
            assert_eq!(public.len(), *spki_length, "{kind:?}");
            assert!(pkcs8_length.is_none_or(|length| length == private.len()), "{kind:?}: {}", private.len());
            let read = PrivateKey::import_pkcs8(*kind, private.expose()).unwrap();
            assert_eq!(read.to_pkcs8().expose(), private.expose(), "{kind:?}");
            assert_eq!(read.public_key().to_spki(), public, "{kind:?}");
            assert_eq!(PublicKey::from_spki(*kind, &public).unwrap().to_spki(), public, "{kind:?}");
            for (other, ..) in
                TYPES.iter().chain(&[(KeyType::Rsa(2056), 0, None)]).filter(|(other, ..)| other != kind)
            {
                assert!(PrivateKey::from_pkcs8(*other, private.expose()).is_err(), "{kind:?} as {other:?}");
                assert!(PublicKey::from_spki(*other, &public).is_err(), "{kind:?} as {other:?}");
            }
        }
    }

    #[test]
    fn a_document_that_is_cut_or_longer_is_no_key() {
        let mut random = SeededRandom::new(b"key pairs");
        for (kind, ..) in TYPES {
            let key = PrivateKey::generate(*kind, &mut random).unwrap();
            let (private, public) = (key.to_pkcs8(), key.public_key().to_spki());
            for cut in (0..private.len()).step_by(7) {
                assert!(PrivateKey::from_pkcs8(*kind, &private.expose()[..cut]).is_err(), "{kind:?} {cut}");
            }
            for cut in (0..public.len()).step_by(7) {
                assert!(PublicKey::from_spki(*kind, &public[..cut]).is_err(), "{kind:?} {cut}");
            }
            assert!(PrivateKey::from_pkcs8(*kind, &[private.expose(), &[0]].concat()).is_err(), "{kind:?}");
            assert!(PublicKey::from_spki(*kind, &[&public[..], &[0]].concat()).is_err(), "{kind:?}");
        }
    }
}
