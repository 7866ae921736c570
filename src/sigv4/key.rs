//! `kSigning = HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request")`, with SHA-256.

use zeroize::Zeroizing;

use super::TERMINATOR;
use super::authorization::Scope;
use crate::crypto::hash::Hash;
use crate::crypto::hex;
use crate::crypto::hmac::{hmac, verify_hmac};
use crate::crypto::secret::SecretBytes;

/// The key that signs within one scope.
#[derive(Debug)]
pub struct SigningKey(SecretBytes);

impl SigningKey {
    /// That of a secret access key.
    pub fn new(secret_access_key: &[u8], scope: &Scope) -> Self {
        let first = Zeroizing::new([b"AWS4", secret_access_key].concat());
        let mut key = derive(&first, &scope.day);
        for part in [&scope.region, &scope.service, TERMINATOR] {
            key = derive(key.expose(), part);
        }
        SigningKey(key)
    }

    /// The signature: 64 hexadecimal digits.
    pub fn sign(&self, string_to_sign: &str) -> String {
        hex::encode(derive(self.0.expose(), string_to_sign).expose())
    }

    /// Whether this is the signature. It is compared in constant time.
    pub fn has_signed(&self, string_to_sign: &str, signature: &str) -> bool {
        hex::decode::<32>(signature).is_some_and(|signature| {
            verify_hmac(Hash::Sha256, self.0.expose(), string_to_sign.as_bytes(), &signature)
        })
    }
}

fn derive(key: &[u8], part: &str) -> SecretBytes {
    SecretBytes::new(hmac(Hash::Sha256, key, part.as_bytes()).expect("HMAC has SHA-256"))
}
