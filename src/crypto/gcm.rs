//! AES-GCM (NIST SP 800-38D) with keys of 128, 192 and 256 bits and nonces of 96 bits that the caller chooses.
//!
//! [`GcmKey`] seals and opens what lies in memory, [`GcmOpening`] opens piece by piece what does not fit. Neither keeps
//! a nonce from being used twice: a key is to be derived for each message, and the nonces in it counted. What has no
//! nonces to count goes through [`super::aead`].

use std::fmt;

use aes_gcm::aead::inout::InOutBuf;
use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::aes::cipher::consts::U12;
use aes_gcm::aes::cipher::{BlockCipherEncrypt, KeyIvInit, StreamCipher};
use aes_gcm::aes::{Aes128, Aes192, Aes256, Block};
use aes_gcm::{AesGcm, Nonce, Tag};
use ctr::Ctr32BE;
use ghash::GHash;
use ghash::universal_hash::UniversalHash;
use subtle::ConstantTimeEq;

use super::aead::NotAuthentic;

/// The length of a nonce in bytes.
pub const NONCE_LENGTH: usize = 12;
/// The length of a tag in bytes.
pub const TAG_LENGTH: usize = 16;
/// The most bytes that one nonce can seal: 2^36 - 32.
pub const MAX_LENGTH: u64 = (1 << 36) - 32;

/// A key, ready for use.
pub enum GcmKey {
    /// 16 bytes.
    Aes128(Box<AesGcm<Aes128, U12>>),
    /// 24 bytes.
    Aes192(Box<AesGcm<Aes192, U12>>),
    /// 32 bytes.
    Aes256(Box<AesGcm<Aes256, U12>>),
}

impl GcmKey {
    /// The key with these bytes, if there are 16, 24 or 32.
    pub fn new(key: &[u8]) -> Option<Self> {
        match key.len() {
            16 => AesGcm::new_from_slice(key).ok().map(|key| GcmKey::Aes128(Box::new(key))),
            24 => AesGcm::new_from_slice(key).ok().map(|key| GcmKey::Aes192(Box::new(key))),
            32 => AesGcm::new_from_slice(key).ok().map(|key| GcmKey::Aes256(Box::new(key))),
            _ => None,
        }
    }

    /// `AES-GCM[key, nonce, associated](plaintext)`: writes the ciphertext, which is as long, and returns the tag.
    pub fn seal(
        &self,
        nonce: &[u8; NONCE_LENGTH],
        associated: &[u8],
        plaintext: &[u8],
        ciphertext: &mut [u8],
    ) -> [u8; TAG_LENGTH] {
        let buffer = InOutBuf::new(plaintext, ciphertext).expect("a ciphertext is as long as its plaintext");
        let nonce = &Nonce::from(*nonce);
        let tag = match self {
            GcmKey::Aes128(key) => key.encrypt_inout_detached(nonce, associated, buffer),
            GcmKey::Aes192(key) => key.encrypt_inout_detached(nonce, associated, buffer),
            GcmKey::Aes256(key) => key.encrypt_inout_detached(nonce, associated, buffer),
        };
        tag.expect("what is sealed at once is shorter than GCM's 64 GiB").into()
    }

    /// Writes the plaintext, which is as long as the ciphertext. Nothing is written if the tag is another.
    pub fn open(
        &self,
        nonce: &[u8; NONCE_LENGTH],
        associated: &[u8],
        ciphertext: &[u8],
        tag: &[u8; TAG_LENGTH],
        plaintext: &mut [u8],
    ) -> Result<(), NotAuthentic> {
        let buffer = InOutBuf::new(ciphertext, plaintext).expect("a plaintext is as long as its ciphertext");
        let (nonce, tag) = (&Nonce::from(*nonce), &Tag::from(*tag));
        match self {
            GcmKey::Aes128(key) => key.decrypt_inout_detached(nonce, associated, buffer, tag),
            GcmKey::Aes192(key) => key.decrypt_inout_detached(nonce, associated, buffer, tag),
            GcmKey::Aes256(key) => key.decrypt_inout_detached(nonce, associated, buffer, tag),
        }
        .map_err(|_| NotAuthentic)
    }
}

impl fmt::Debug for GcmKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("GcmKey")
    }
}

/// The opening of a ciphertext piece by piece. **Nothing of the plaintext is authentic before [`GcmOpening::finish`]
/// says so.**
pub struct GcmOpening {
    keystream: Box<dyn StreamCipher>,
    hash: GHash,
    mask: Block,
    associated_length: u64,
    length: u64,
}

impl GcmOpening {
    /// Begins, with a key of 16, 24 or 32 bytes.
    pub fn new(key: &[u8], nonce: &[u8; NONCE_LENGTH], associated: &[u8]) -> Option<Self> {
        let mut counter = Block::default();
        let (head, _) = counter.split_at_mut(NONCE_LENGTH);
        head.copy_from_slice(nonce);
        *counter.last_mut().expect("a block has 16 bytes") = 1;
        let (mut keystream, hash_key): (Box<dyn StreamCipher>, Block) = match key.len() {
            16 => (Box::new(Ctr32BE::<Aes128>::new_from_slices(key, &counter).ok()?), zero::<Aes128>(key)?),
            24 => (Box::new(Ctr32BE::<Aes192>::new_from_slices(key, &counter).ok()?), zero::<Aes192>(key)?),
            32 => (Box::new(Ctr32BE::<Aes256>::new_from_slices(key, &counter).ok()?), zero::<Aes256>(key)?),
            _ => return None,
        };
        let mut mask = Block::default();
        keystream.apply_keystream(&mut mask);
        let mut hash = GHash::new(&hash_key);
        hash.update_padded(associated);
        let associated_length = associated.len() as u64;
        Some(GcmOpening { keystream, hash, mask, associated_length, length: 0 })
    }

    /// Decrypts the next bytes in place. All but the last piece are multiples of 16 bytes long.
    pub fn update(&mut self, piece: &mut [u8]) {
        debug_assert!(self.length.is_multiple_of(16), "only the last piece ends within a block");
        self.hash.update_padded(piece);
        self.keystream.apply_keystream(piece);
        self.length += piece.len() as u64;
    }

    /// Whether all that was decrypted is authentic.
    pub fn finish(mut self, tag: &[u8; TAG_LENGTH]) -> Result<(), NotAuthentic> {
        let bits = (u128::from(self.associated_length * 8) << 64) | u128::from(self.length * 8);
        self.hash.update(&[bits.to_be_bytes().into()]);
        let mut expected = self.hash.finalize();
        for (byte, mask) in expected.iter_mut().zip(self.mask) {
            *byte ^= mask;
        }
        if bool::from(expected.as_slice().ct_eq(tag)) { Ok(()) } else { Err(NotAuthentic) }
    }
}

impl fmt::Debug for GcmOpening {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("GcmOpening")
    }
}

/// The hash key: the block of zeros, encrypted.
fn zero<Aes: KeyInit + BlockCipherEncrypt<BlockSize = aes_gcm::aes::cipher::consts::U16>>(
    key: &[u8],
) -> Option<Block> {
    let mut block = Block::default();
    Aes::new_from_slice(key).ok()?.encrypt_block(&mut block);
    Some(block)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;

    const NONCE: &str = "cafebabefacedbaddecaf888";
    const ASSOCIATED: &str = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
    const PLAINTEXT: &str = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
                             1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";

    /// Key, ciphertext, tag: test cases 4, 10 and 16 of McGrew and Viega, The Galois/Counter Mode of Operation (GCM),
    /// appendix B: <https://csrc.nist.rip/groups/ST/toolkit/BCM/documents/proposedmodes/gcm/gcm-spec.pdf>.
    const VECTORS: &[[&str; 3]] = &[
        [
            "feffe9928665731c6d6a8f9467308308",
            "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e\
             21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091",
            "5bc94fbc3221a5db94fae95ae7121a47",
        ],
        [
            "feffe9928665731c6d6a8f9467308308feffe9928665731c",
            "3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c\
             7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710",
            "2519498e80f1478f37ba55bd6d27618c",
        ],
        [
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
             8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            "76fc6ece0f4e1768cddf8853bb2d551b",
        ],
    ];

    #[test]
    fn vectors_at_once_and_in_pieces() {
        let nonce = hex::decode(NONCE).unwrap();
        let (associated, plaintext) = (hex::bytes(ASSOCIATED), hex::bytes(PLAINTEXT));
        for [key, ciphertext, tag] in VECTORS {
            let (key_bytes, ciphertext, tag) =
                (hex::bytes(key), hex::bytes(ciphertext), hex::decode(tag).unwrap());
            let key = GcmKey::new(&key_bytes).unwrap();
            let mut sealed = vec![0; plaintext.len()];
            assert_eq!(key.seal(&nonce, &associated, &plaintext, &mut sealed), tag);
            assert_eq!(sealed, ciphertext);
            let mut opened = vec![0; plaintext.len()];
            assert_eq!(key.open(&nonce, &associated, &ciphertext, &tag, &mut opened), Ok(()));
            assert_eq!(opened, plaintext);
            for cut in [16, 32, 48] {
                let mut pieces = ciphertext.clone();
                let (one, two) = pieces.split_at_mut(cut);
                let mut opening = GcmOpening::new(&key_bytes, &nonce, &associated).unwrap();
                opening.update(one);
                opening.update(two);
                assert_eq!((opening.finish(&tag), pieces), (Ok(()), plaintext.clone()));
            }
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let [key, ciphertext, tag] = VECTORS[2].map(hex::bytes);
        let tag: [u8; TAG_LENGTH] = tag.try_into().unwrap();
        let check = |nonce: &str, associated: &[u8], ciphertext: &[u8], tag: &[u8; TAG_LENGTH]| {
            let nonce = hex::decode(nonce).unwrap();
            let mut plaintext = vec![0; ciphertext.len()];
            let opened = GcmKey::new(&key).unwrap().open(&nonce, associated, ciphertext, tag, &mut plaintext);
            assert_eq!(opened, Err(NotAuthentic));
            assert!(plaintext.iter().all(|byte| *byte == 0), "nothing is written");
            let mut opening = GcmOpening::new(&key, &nonce, associated).unwrap();
            opening.update(&mut ciphertext.to_vec());
            assert_eq!(opening.finish(tag), Err(NotAuthentic));
        };
        let associated = hex::bytes(ASSOCIATED);
        check("cafebabefacedbaddecaf889", &associated, &ciphertext, &tag);
        check(NONCE, &associated[1..], &ciphertext, &tag);
        check(NONCE, &[], &ciphertext, &tag);
        check(NONCE, &associated, &ciphertext[..59], &tag);
        check(NONCE, &associated, &[&ciphertext[..], &[0; 4]].concat(), &tag);
        check(NONCE, &associated, &ciphertext, &[0; TAG_LENGTH]);
        for length in [0, 8, 15, 17, 31, 33, 64] {
            assert!(GcmKey::new(&vec![0; length]).is_none(), "{length}");
            assert!(GcmOpening::new(&vec![0; length], &[0; 12], &[]).is_none(), "{length}");
        }
    }
}
