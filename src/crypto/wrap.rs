//! ```text
//! wrapped = RSA-OAEP[public key](AES key (32)) (as long as the modulus) || AES-256-KWP[AES key](secret)
//! ```
//!
//! Secrets wrapped for transport: AES key wrap with padding (RFC 5649; KWP of NIST SP 800-38F), alone and under an RSA
//! key as PKCS #11's `CKM_RSA_AES_KEY_WRAP` does it.

use aes_gcm::aead::KeyInit;
use aes_kw::{IV_LEN, KwpAes256};
use zeroize::Zeroizing;

use super::ciphertext::InvalidCiphertext;
use super::ec::EcPrivateKey;
use super::hash::Hash;
use super::key_pair::PrivateKey;
use super::random::{Random, RandomError};
use super::rsa::RsaPrivateKey;
use super::secret::{SecretBytes, SecretKey};
use super::sm2;

/// Unwraps what `AES-256-KWP[key]` wrapped.
pub fn unwrap(key: &SecretKey, wrapped: &[u8]) -> Result<SecretBytes, InvalidCiphertext> {
    let length = wrapped.len().checked_sub(IV_LEN).filter(|length| *length > 0).ok_or(InvalidCiphertext)?;
    let mut buffer = Zeroizing::new(vec![0; length]);
    let secret = KwpAes256::new(key.expose().into())
        .unwrap_key(wrapped, &mut buffer)
        .map_err(|_| InvalidCiphertext)?;
    Ok(SecretBytes::new(secret.to_vec()))
}

/// How a secret is wrapped for transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapping {
    /// RSA-OAEP with this hash.
    Oaep(Hash),
    /// AES-256-KWP under a fresh key, and that by RSA-OAEP with this hash.
    OaepAndAes(Hash),
    /// SM2 public key encryption.
    Sm2,
}

impl PrivateKey {
    /// Unwraps what was wrapped for this key.
    pub fn unwrap_secret(
        &self,
        wrapping: Wrapping,
        wrapped: &[u8],
        random: &mut dyn Random,
    ) -> Result<Result<SecretBytes, InvalidCiphertext>, RandomError> {
        match (self, wrapping) {
            (PrivateKey::Rsa(key), Wrapping::Oaep(hash)) => key.decrypt(hash, wrapped, random),
            (PrivateKey::Rsa(key), Wrapping::OaepAndAes(hash)) => unwrap_with_rsa(key, hash, wrapped, random),
            (PrivateKey::Ec(EcPrivateKey::Sm2(key)), Wrapping::Sm2) => Ok(sm2::decrypt(key, wrapped)),
            _ => Ok(Err(InvalidCiphertext)),
        }
    }
}

/// Unwraps what was wrapped under a fresh AES key, and that under an RSA key by OAEP with this hash.
fn unwrap_with_rsa(
    key: &RsaPrivateKey,
    hash: Hash,
    wrapped: &[u8],
    random: &mut dyn Random,
) -> Result<Result<SecretBytes, InvalidCiphertext>, RandomError> {
    let Some((wrapped_key, wrapped)) = wrapped.split_at_checked(key.modulus_length()) else {
        return Ok(Err(InvalidCiphertext));
    };
    Ok(key.decrypt(hash, wrapped_key, random)?.and_then(|aes_key| {
        unwrap(&SecretKey::from_slice(aes_key.expose()).ok_or(InvalidCiphertext)?, wrapped)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;

    #[test]
    fn malformed_lengths_are_refused() {
        let key = SecretKey::from_slice(&[7; 32]).unwrap();
        for length in (0..40).chain([4096, 4097]) {
            assert_eq!(
                unwrap(&key, &hex::bytes(&"5a".repeat(length))).unwrap_err(),
                InvalidCiphertext,
                "{length}"
            );
        }
    }
}
