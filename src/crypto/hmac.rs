//! `HMAC-H[key](message)` (RFC 2104, FIPS 198-1) for the hash functions of HMAC keys.
//!
//! A tag is compared in constant time, and only in full length.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use subtle::ConstantTimeEq;

use super::hash::Hash;

/// The tag of a message, as long as the hash's digest. A hash that no HMAC key has gives none.
pub fn hmac(hash: Hash, key: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    fn tag<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Option<Vec<u8>> {
        let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
        mac.update(message);
        Some(mac.finalize().into_bytes().to_vec())
    }
    match hash {
        Hash::Sha224 => tag::<Hmac<Sha224>>(key, message),
        Hash::Sha256 => tag::<Hmac<Sha256>>(key, message),
        Hash::Sha384 => tag::<Hmac<Sha384>>(key, message),
        Hash::Sha512 => tag::<Hmac<Sha512>>(key, message),
        Hash::Sha1 | Hash::Sm3 => None,
    }
}

/// Whether this is the message's whole tag.
pub fn verify_hmac(hash: Hash, key: &[u8], message: &[u8], tag: &[u8]) -> bool {
    hmac(hash, key, message).is_some_and(|expected| expected.as_slice().ct_eq(tag).into())
}
