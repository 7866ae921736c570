//! Ed25519 and Ed25519ph (RFC 8032): deterministic signatures of 64 bytes, `R || S`. Signing is constant time.
//!
//! Verification is strict: a signature whose `S` is not reduced, or whose `R` or key has a small order, is refused.

use ed25519_dalek::pkcs8::{
    DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey, KeypairBytes,
};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha512};

use super::key_pair::{CannotSign, InvalidKey, InvalidSignature};
use super::random::{Random, RandomError};
use super::secret::{Secret, SecretBytes};

/// Which of the two schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// Ed25519: the message itself is signed.
    Pure,
    /// Ed25519ph without a context: SHA-512 of the message is signed.
    Prehashed,
}

/// A private key.
pub struct Ed25519PrivateKey(SigningKey);

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ed25519PublicKey(VerifyingKey);

impl Ed25519PrivateKey {
    /// A fresh key.
    pub fn generate(random: &mut dyn Random) -> Result<Self, RandomError> {
        Ok(Ed25519PrivateKey(SigningKey::from_bytes(Secret::random(random)?.expose())))
    }

    /// The key of a PKCS#8 document (RFC 8410). A public key in it must fit.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, InvalidKey> {
        SigningKey::from_pkcs8_der(der).map(Ed25519PrivateKey).map_err(|_| InvalidKey)
    }

    /// The PKCS#8 document of 48 bytes, without the public key.
    pub fn to_pkcs8(&self) -> SecretBytes {
        let key = KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        let der = key.to_pkcs8_der().expect("32 bytes can be encoded");
        SecretBytes::new(der.as_bytes().to_vec())
    }

    /// The public key.
    pub fn public_key(&self) -> Ed25519PublicKey {
        Ed25519PublicKey(self.0.verifying_key())
    }

    /// Signs a message.
    pub fn sign(&self, variant: Variant, message: &[u8]) -> Result<Vec<u8>, CannotSign> {
        let signature = match variant {
            Variant::Pure => self.0.try_sign(message),
            Variant::Prehashed => self.0.sign_prehashed(Sha512::new_with_prefix(message), None),
        };
        signature.map(|signature| signature.to_bytes().to_vec()).map_err(|_| CannotSign::Key)
    }
}

impl Ed25519PublicKey {
    /// The key of a SubjectPublicKeyInfo (RFC 8410).
    pub fn from_spki(der: &[u8]) -> Result<Self, InvalidKey> {
        VerifyingKey::from_public_key_der(der).map(Ed25519PublicKey).map_err(|_| InvalidKey)
    }

    /// The SubjectPublicKeyInfo of 44 bytes.
    pub fn to_spki(&self) -> Vec<u8> {
        self.0.to_public_key_der().expect("32 bytes can be encoded").into_vec()
    }

    /// Verifies a signature of a message.
    pub fn verify(&self, variant: Variant, message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        let signature = Signature::from_slice(signature).map_err(|_| InvalidSignature)?;
        match variant {
            Variant::Pure => self.0.verify_strict(message, &signature),
            Variant::Prehashed => {
                self.0.verify_prehashed_strict(Sha512::new_with_prefix(message), None, &signature)
            }
        }
        .map_err(|_| InvalidSignature)
    }
}
