//! ```text
//! blob    = header (55) || salt (16) || ciphertext (n) || tag (16)
//! header  = 01 02 02 00 78 (5) || version 01 (1) || kind (1) || key id (16) || material id (32)
//! kind    = 00 for a key id that is a UUID, 01 for one of the form `mrk-` and 32 hexadecimal digits
//! context = pairs (u32) || for each pair, in the order of the keys' bytes:
//!           length (u32) || key || length (u32) || value
//! key     = HKDF-SHA-256[salt, "airkms/v1/ciphertext"](key material (32), 32)
//! ciphertext || tag = AES-256-GCM[key, nonce = 12 zero bytes, header || context](plaintext (n))
//! ```
//!
//! Numbers are big-endian, texts UTF-8. A blob is 87 bytes longer than its plaintext.
//!
//! The ciphertext blob of symmetric keys: what `Encrypt` and `GenerateDataKey` return and `Decrypt` takes. It names its
//! key and the material that made it, so `Decrypt` needs no key id and survives rotation. The key id is authenticated:
//! two keys with the same imported material cannot open each other's blobs, while related multi-Region keys, which
//! share id and material, can. The encryption context is authenticated but not stored.
//!
//! This is **not** the format of AWS, which is not published: AWS KMS cannot read these blobs, nor can airkms read
//! those of AWS. Only the first bytes are the same, so that the Base64 text starts with the familiar `AQICAH`.

use std::collections::BTreeMap;
use std::fmt;

use super::aead;
use super::random::{Random, RandomError};
use super::secret::{SecretBytes, SecretKey};

const PREFIX: [u8; 6] = [0x01, 0x02, 0x02, 0x00, 0x78, VERSION];
const VERSION: u8 = 1;
const HEADER_LENGTH: usize = PREFIX.len() + 1 + 16 + 32;
const LABEL: &[u8] = b"airkms/v1/ciphertext";

/// How many bytes longer than its plaintext a blob is.
pub const OVERHEAD: usize = HEADER_LENGTH + aead::OVERHEAD;

/// Pairs that a blob is bound to.
pub type EncryptionContext = BTreeMap<String, String>;

/// The two forms of a key id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyIdKind {
    /// A UUID.
    Uuid = 0,
    /// `mrk-` and 32 hexadecimal digits: a multi-Region key.
    MultiRegion = 1,
}

/// What a blob says openly: the key and the material that made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The form of the key id.
    pub kind: KeyIdKind,
    /// The key id's 16 bytes.
    pub key_id: [u8; 16],
    /// The key material id's 32 bytes.
    pub material_id: [u8; 32],
}

/// The bytes are no blob, or not one of this key material and encryption context, or have been altered. Which, is not
/// told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidCiphertext;

impl fmt::Display for InvalidCiphertext {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the ciphertext is not valid")
    }
}

impl std::error::Error for InvalidCiphertext {}

/// A blob with a well-formed header. Nothing of it is to be trusted before [`Ciphertext::open`] succeeds.
#[derive(Debug, Clone, Copy)]
pub struct Ciphertext<'a> {
    header: Header,
    sealed: &'a [u8],
}

/// Encrypts the plaintext under the material, bound to the header and the context.
pub fn seal(
    material: &SecretKey,
    header: &Header,
    context: &EncryptionContext,
    plaintext: &[u8],
    random: &mut dyn Random,
) -> Result<Vec<u8>, RandomError> {
    let sealed = aead::seal(material, LABEL, &associated(header, context), plaintext, random)?;
    let mut blob = header.encode();
    blob.extend(sealed);
    Ok(blob)
}

impl<'a> Ciphertext<'a> {
    /// Reads the header.
    pub fn parse(blob: &'a [u8]) -> Result<Self, InvalidCiphertext> {
        let (header, sealed) = Header::decode(blob).ok_or(InvalidCiphertext)?;
        if sealed.len() < aead::OVERHEAD {
            return Err(InvalidCiphertext);
        }
        Ok(Ciphertext { header, sealed })
    }

    /// Which key and material are claimed to have made the blob.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The plaintext, if this material made the blob for this context.
    pub fn open(
        &self,
        material: &SecretKey,
        context: &EncryptionContext,
    ) -> Result<SecretBytes, InvalidCiphertext> {
        aead::open(material, LABEL, &associated(&self.header, context), self.sealed)
            .map_err(|_| InvalidCiphertext)
    }
}

impl Header {
    fn encode(&self) -> Vec<u8> {
        [&PREFIX[..], &[self.kind as u8], &self.key_id, &self.material_id].concat()
    }

    /// The header and what follows it.
    fn decode(blob: &[u8]) -> Option<(Self, &[u8])> {
        let rest = blob.strip_prefix(&PREFIX)?;
        let (&kind, rest) = rest.split_first()?;
        let (&key_id, rest) = rest.split_first_chunk()?;
        let (&material_id, rest) = rest.split_first_chunk()?;
        let kind = match kind {
            0 => KeyIdKind::Uuid,
            1 => KeyIdKind::MultiRegion,
            _ => return None,
        };
        Some((Header { kind, key_id, material_id }, rest))
    }
}

/// `header || context`. INVARIANT: different contexts give different bytes, since every part has its length before it;
/// and a `BTreeMap` of `String` is in the order of the keys' bytes.
fn associated(header: &Header, context: &EncryptionContext) -> Vec<u8> {
    let mut bytes = header.encode();
    let put_number = |bytes: &mut Vec<u8>, number: usize| {
        let number = u32::try_from(number).expect("an encryption context is far smaller than 4 GiB");
        bytes.extend(number.to_be_bytes());
    };
    put_number(&mut bytes, context.len());
    for text in context.iter().flat_map(|(key, value)| [key, value]) {
        put_number(&mut bytes, text.len());
        bytes.extend(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;
    use crate::crypto::random::SeededRandom;

    const HEADER: Header = Header { kind: KeyIdKind::Uuid, key_id: [0x11; 16], material_id: [0x22; 32] };

    fn material() -> SecretKey {
        SecretKey::from_slice(&[0x33; 32]).unwrap()
    }

    fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
        pairs.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect()
    }

    /// Made by `tests/vectors/seal.py` with OpenSSL's AES-GCM and HKDF, from the notation above.
    #[test]
    fn blobs_of_another_implementation() {
        check(
            HEADER,
            &[],
            b"",
            "010202007801001111111111111111111111111111111122222222222222222222222222222222222222222222\
             22222222222222222222575e5aa13cb276c2617044d3b9fd145e6cc14019fe83a9e52fd55548f6446947",
        );
        check(
            HEADER,
            &[("b", "2"), ("a", "1")],
            b"attack at dawn",
            "010202007801001111111111111111111111111111111122222222222222222222222222222222222222222222\
             22222222222222222222575e5aa13cb276c2617044d3b9fd145e4203e80b481c35bf0afd4f9e4d171dd6608260\
             848b8d43cfa94d631077b7",
        );
        let multi_region = Header { kind: KeyIdKind::MultiRegion, ..HEADER };
        check(
            multi_region,
            &[("Zoë", ""), ("Z", "é"), ("a", "=,")],
            &[0xff; 32],
            "010202007801011111111111111111111111111111111122222222222222222222222222222222222222222222\
             22222222222222222222575e5aa13cb276c2617044d3b9fd145edc886395d488ea218122d400c586c6e6a6cb70\
             78c0c64f3650d8faea0a20a6fb531fb0ad08f7c5f0388f376ba4d7364b",
        );
    }

    fn check(header: Header, pairs: &[(&str, &str)], plaintext: &[u8], expected: &str) {
        let mut random = SeededRandom::new(b"ciphertext");
        let blob = seal(&material(), &header, &context(pairs), plaintext, &mut random).unwrap();
        assert_eq!(hex::encode(&blob), expected);
        assert_eq!(blob.len(), plaintext.len() + OVERHEAD);
        let parsed = Ciphertext::parse(&blob).unwrap();
        assert_eq!(*parsed.header(), header);
        assert_eq!(parsed.open(&material(), &context(pairs)).unwrap().expose(), plaintext);
    }

    fn open(blob: &[u8], material: &SecretKey, pairs: &[(&str, &str)]) -> Result<Vec<u8>, InvalidCiphertext> {
        Ok(Ciphertext::parse(blob)?.open(material, &context(pairs))?.expose().to_vec())
    }

    #[test]
    fn every_altered_bit_and_every_cut_is_refused() {
        let blob = hex::bytes(
            "010202007801001111111111111111111111111111111122222222222222222222222222222222222222222222\
             22222222222222222222575e5aa13cb276c2617044d3b9fd145e4203e80b481c35bf0afd4f9e4d171dd6608260\
             848b8d43cfa94d631077b7",
        );
        assert!(open(&blob, &material(), &[("a", "1"), ("b", "2")]).is_ok());
        for position in 0..blob.len() * 8 {
            let mut altered = blob.clone();
            altered[position / 8] ^= 1 << (position % 8);
            assert_eq!(
                open(&altered, &material(), &[("a", "1"), ("b", "2")]),
                Err(InvalidCiphertext),
                "{position}"
            );
        }
        for length in 0..blob.len() {
            assert_eq!(open(&blob[..length], &material(), &[("a", "1"), ("b", "2")]), Err(InvalidCiphertext));
        }
        let longer = [&blob[..], &[0]].concat();
        assert_eq!(open(&longer, &material(), &[("a", "1"), ("b", "2")]), Err(InvalidCiphertext));
    }

    #[test]
    fn another_context_or_material_is_refused() {
        let blob = hex::bytes(
            "010202007801001111111111111111111111111111111122222222222222222222222222222222222222222222\
             22222222222222222222575e5aa13cb276c2617044d3b9fd145e4203e80b481c35bf0afd4f9e4d171dd6608260\
             848b8d43cfa94d631077b7",
        );
        let contexts: &[&[(&str, &str)]] = &[
            &[],
            &[("a", "1")],
            &[("a", "1"), ("b", "2"), ("c", "3")],
            &[("A", "1"), ("b", "2")],
            &[("a", "2"), ("b", "1")],
            &[("a", "1b"), ("", "2")],
            &[("a1", ""), ("b2", "")],
            &[("a", "1"), ("b", "2 ")],
        ];
        for pairs in contexts {
            assert_eq!(open(&blob, &material(), pairs), Err(InvalidCiphertext), "{pairs:?}");
        }
        let other = SecretKey::from_slice(&[0x34; 32]).unwrap();
        assert_eq!(open(&blob, &other, &[("a", "1"), ("b", "2")]), Err(InvalidCiphertext));
    }

    #[test]
    fn blobs_of_other_origin_are_refused() {
        for blob in [&b""[..], b"AQICAH", &[0; 200], &[0x01, 0x02, 0x02, 0x00, 0x78, 0x02]] {
            assert_eq!(Ciphertext::parse(blob).unwrap_err(), InvalidCiphertext);
        }
    }
}
