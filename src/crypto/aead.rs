//! ```text
//! key    = HKDF-SHA-256[salt, label](base key, 32)
//! sealed = salt (16) || AES-256-GCM[key, nonce = 12 zero bytes, associated](plaintext) (n) || tag (16)
//! ```
//!
//! Sealing with a key that is used once. Every seal draws a fresh 128-bit salt and derives its own AES key from it, so
//! the nonce carries nothing and can be constant: the pair (key, nonce) repeats only where a salt does, which for
//! 2^32 seals under one base key has a probability of 2^-65. A random 96-bit nonce under one key would be at its limit
//! there (NIST SP 800-38D, section 8.3).
//!
//! Rows of the vault and ciphertext blobs are both sealed here; the label keeps the purposes apart.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};

use super::kdf::derive;
use super::random::{Random, RandomError};
use super::secret::{SecretBytes, SecretKey};

/// The length of the salt in bytes.
pub const SALT_LENGTH: usize = 16;
/// The length of the tag in bytes.
pub const TAG_LENGTH: usize = 16;
/// How many bytes longer than its plaintext a sealed message is.
pub const OVERHEAD: usize = SALT_LENGTH + TAG_LENGTH;

const NONCE: [u8; 12] = [0; 12];

/// The message was not sealed with this key, label and associated data, or has been altered. Which, is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAuthentic;

/// Seals the plaintext (at most 64 GiB) for this label and associated data.
pub fn seal(
    key: &SecretKey,
    label: &[u8],
    associated: &[u8],
    plaintext: &[u8],
    random: &mut dyn Random,
) -> Result<Vec<u8>, RandomError> {
    let mut salt = [0; SALT_LENGTH];
    random.fill(&mut salt)?;
    let mut sealed = Vec::with_capacity(plaintext.len() + OVERHEAD);
    sealed.extend_from_slice(&salt);
    sealed.extend(encrypt(&derive(key, &salt, label), &NONCE, associated, plaintext));
    Ok(sealed)
}

/// Opens what [`seal`] made with the same key, label and associated data.
pub fn open(
    key: &SecretKey,
    label: &[u8],
    associated: &[u8],
    sealed: &[u8],
) -> Result<SecretBytes, NotAuthentic> {
    let (salt, ciphertext) = sealed.split_at_checked(SALT_LENGTH).ok_or(NotAuthentic)?;
    decrypt(&derive(key, salt, label), &NONCE, associated, ciphertext)
}

/// `AES-256-GCM[key, nonce, associated](plaintext) || tag (16)` (NIST SP 800-38D).
fn encrypt(key: &SecretKey, nonce: &[u8; 12], associated: &[u8], plaintext: &[u8]) -> Vec<u8> {
    Aes256Gcm::new(key.expose().into())
        .encrypt(&Nonce::from(*nonce), Payload { msg: plaintext, aad: associated })
        .expect("a message in memory is shorter than GCM's 64 GiB")
}

fn decrypt(
    key: &SecretKey,
    nonce: &[u8; 12],
    associated: &[u8],
    ciphertext: &[u8],
) -> Result<SecretBytes, NotAuthentic> {
    Aes256Gcm::new(key.expose().into())
        .decrypt(&Nonce::from(*nonce), Payload { msg: ciphertext, aad: associated })
        .map(SecretBytes::new)
        .map_err(|_| NotAuthentic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;
    use crate::crypto::random::SeededRandom;

    struct Vector {
        source: &'static str,
        key: &'static str,
        nonce: &'static str,
        associated: &'static str,
        plaintext: &'static str,
        ciphertext: &'static str,
        tag: &'static str,
    }

    const SPECIFICATION: &str = "McGrew and Viega, The Galois/Counter Mode of Operation (GCM), appendix B";

    /// Test cases 13 to 16 of the specification that NIST took GCM from, those with a 256-bit key and a 96-bit nonce:
    /// <https://csrc.nist.rip/groups/ST/toolkit/BCM/documents/proposedmodes/gcm/gcm-spec.pdf>. And the first of three
    /// groups of `gcmEncryptExtIV256.rsp`:
    /// <https://csrc.nist.gov/projects/cryptographic-algorithm-validation-program/cavp-testing-block-cipher-modes>.
    const VECTORS: &[Vector] = &[
        Vector {
            source: SPECIFICATION,
            key: "0000000000000000000000000000000000000000000000000000000000000000",
            nonce: "000000000000000000000000",
            associated: "",
            plaintext: "",
            ciphertext: "",
            tag: "530f8afbc74536b9a963b4f1c4cb738b",
        },
        Vector {
            source: SPECIFICATION,
            key: "0000000000000000000000000000000000000000000000000000000000000000",
            nonce: "000000000000000000000000",
            associated: "",
            plaintext: "00000000000000000000000000000000",
            ciphertext: "cea7403d4d606b6e074ec5d3baf39d18",
            tag: "d0d1c8a799996bf0265b98b5d48ab919",
        },
        Vector {
            source: SPECIFICATION,
            key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            nonce: "cafebabefacedbaddecaf888",
            associated: "",
            plaintext: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
                        1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255",
            ciphertext: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
                         8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad",
            tag: "b094dac5d93471bdec1a502270e3cc6c",
        },
        Vector {
            source: SPECIFICATION,
            key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            nonce: "cafebabefacedbaddecaf888",
            associated: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            plaintext: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
                        1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            ciphertext: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
                         8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            tag: "76fc6ece0f4e1768cddf8853bb2d551b",
        },
        Vector {
            source: "gcmEncryptExtIV256.rsp, PTlen 0, AADlen 0, count 0",
            key: "b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4",
            nonce: "516c33929df5a3284ff463d7",
            associated: "",
            plaintext: "",
            ciphertext: "",
            tag: "bdc1ac884d332457a1d2664f168c76f0",
        },
        Vector {
            source: "gcmEncryptExtIV256.rsp, PTlen 0, AADlen 128, count 0",
            key: "78dc4e0aaf52d935c3c01eea57428f00ca1fd475f5da86a49c8dd73d68c8e223",
            nonce: "d79cf22d504cc793c3fb6c8a",
            associated: "b96baa8c1c75a671bfb2d08d06be5f36",
            plaintext: "",
            ciphertext: "",
            tag: "3e5d486aa2e30b22e040b85723a06e76",
        },
        Vector {
            source: "gcmEncryptExtIV256.rsp, PTlen 128, AADlen 0, count 0",
            key: "31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22",
            nonce: "0d18e06c7c725ac9e362e1ce",
            associated: "",
            plaintext: "2db5168e932556f8089a0622981d017d",
            ciphertext: "fa4362189661d163fcd6a56d8bf0405a",
            tag: "d636ac1bbedd5cc3ee727dc2ab4a9489",
        },
    ];

    #[test]
    fn vectors_of_nist() {
        for vector in VECTORS {
            let key = SecretKey::from_slice(&hex::bytes(vector.key)).unwrap();
            let nonce = hex::decode(vector.nonce).unwrap();
            let (associated, plaintext) = (hex::bytes(vector.associated), hex::bytes(vector.plaintext));
            let ciphertext = hex::bytes(&format!("{}{}", vector.ciphertext, vector.tag));
            assert_eq!(encrypt(&key, &nonce, &associated, &plaintext), ciphertext, "{}", vector.source);
            let opened = decrypt(&key, &nonce, &associated, &ciphertext).unwrap();
            assert_eq!(opened.expose(), plaintext, "{}", vector.source);
        }
    }

    #[test]
    fn anything_else_than_what_was_sealed_is_refused() {
        let mut random = SeededRandom::new(b"aead");
        let key = SecretKey::random(&mut random).unwrap();
        let sealed = seal(&key, b"label", b"associated", b"plaintext", &mut random).unwrap();
        assert_eq!(sealed.len(), 9 + OVERHEAD);
        assert_eq!(open(&key, b"label", b"associated", &sealed).unwrap().expose(), b"plaintext");

        let check = |key: &SecretKey, label: &[u8], associated: &[u8], sealed: &[u8]| {
            assert_eq!(open(key, label, associated, sealed).unwrap_err(), NotAuthentic);
        };
        check(&SecretKey::random(&mut random).unwrap(), b"label", b"associated", &sealed);
        check(&key, b"labels", b"associated", &sealed);
        check(&key, b"label", b"associate", &sealed);
        for length in 0..sealed.len() {
            check(&key, b"label", b"associated", &sealed[..length]);
        }
        for position in 0..sealed.len() * 8 {
            let mut altered = sealed.clone();
            altered[position / 8] ^= 1 << (position % 8);
            check(&key, b"label", b"associated", &altered);
        }
    }

    #[test]
    fn no_two_seals_are_alike() {
        let mut random = SeededRandom::new(b"aead");
        let key = SecretKey::random(&mut random).unwrap();
        let one = seal(&key, b"label", b"", b"plaintext", &mut random).unwrap();
        let other = seal(&key, b"label", b"", b"plaintext", &mut random).unwrap();
        assert_ne!(one[..16], other[..16]);
        assert_ne!(one[16..], other[16..]);
    }
}
