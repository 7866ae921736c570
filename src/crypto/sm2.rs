//! SM2 (GB/T 32918-2016): signatures over SM3 with the default distinguishing identifier, and public key encryption.
//!
//! ```text
//! Z          = SM3(ENTL || ID || a || b || G || public key),  ID = "1234567812345678"
//! e          = SM3(Z || message)                              what is signed
//! signature  = SEQUENCE { r INTEGER, s INTEGER }              DER
//! ciphertext = SEQUENCE { x INTEGER, y INTEGER, hash OCTET STRING, ciphertext OCTET STRING }   DER (GM/T 0009-2012)
//! ```

use ::sm2::dsa::{Signature, SigningKey, VerifyingKey};
use ::sm2::pke::{DecryptingKey, EncryptingKey};
use ecdsa::signature::hazmat::{PrehashVerifier, RandomizedPrehashSigner};
use ecdsa::signature::{RandomizedSigner, Verifier};

use super::ciphertext::InvalidCiphertext;
use super::key_pair::{CannotSign, InvalidSignature};
use super::random::{Random, RandomError, generator};
use super::secret::SecretBytes;

/// The identifier of a signer who names none (GM/T 0009-2012, section 10).
const DISTINGUISHING_ID: &str = "1234567812345678";

/// Nonces that are tried before a key counts as unusable; one in 2^128 does not give a signature.
const ATTEMPTS: usize = 3;

/// What is signed.
#[derive(Clone, Copy)]
pub enum Message<'m> {
    /// The message: `Z` is put before it and both are hashed.
    Raw(&'m [u8]),
    /// The 32 bytes of `e`.
    Digest(&'m [u8]),
}

/// Signs, in DER.
pub fn sign(
    key: &::sm2::SecretKey,
    message: Message<'_>,
    random: &mut dyn Random,
) -> Result<Vec<u8>, CannotSign> {
    let mut generator = generator(random)?;
    let key = SigningKey::new(DISTINGUISHING_ID, key).map_err(|_| CannotSign::Key)?;
    let mut attempt = || -> Result<Signature, _> {
        match message {
            Message::Raw(message) => key.try_sign_with_rng(&mut generator, message),
            Message::Digest(digest) => key.sign_prehash_with_rng(&mut generator, digest),
        }
    };
    let signature = (0..ATTEMPTS).find_map(|_| attempt().ok()).ok_or(CannotSign::Key)?;
    Ok(signature.to_der().to_vec())
}

/// Verifies a signature in DER.
pub fn verify(key: ::sm2::PublicKey, message: Message<'_>, signature: &[u8]) -> Result<(), InvalidSignature> {
    let signature = Signature::from_der(signature).map_err(|_| InvalidSignature)?;
    let key = VerifyingKey::new(DISTINGUISHING_ID, key).map_err(|_| InvalidSignature)?;
    match message {
        Message::Raw(message) => key.verify(message, &signature),
        Message::Digest(digest) => key.verify_prehash(digest, &signature),
    }
    .map_err(|_| InvalidSignature)
}

/// Encrypts, in DER. The plaintext is not empty.
pub fn encrypt(
    key: ::sm2::PublicKey,
    plaintext: &[u8],
    random: &mut dyn Random,
) -> Result<Vec<u8>, RandomError> {
    let mut generator = generator(random)?;
    let ciphertext = EncryptingKey::new(key).encrypt_der(&mut generator, plaintext);
    Ok(ciphertext.expect("a plaintext that is not empty can be encrypted to a point on the curve"))
}

/// Decrypts.
pub fn decrypt(key: &::sm2::SecretKey, ciphertext: &[u8]) -> Result<SecretBytes, InvalidCiphertext> {
    let key = DecryptingKey::new(key.clone());
    key.decrypt_der(ciphertext).map(SecretBytes::new).map_err(|_| InvalidCiphertext)
}
