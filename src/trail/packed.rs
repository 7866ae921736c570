//! Records made short before they are sealed: most of a record is in every other one as well.
//!
//! ```text
//! packed = 01 || length of the text (u32, little-endian) || LZ4 block of the text, after the dictionary
//!        | text                                             as it was written before records were packed
//! ```
//!
//! LZ4 Block Format Description 1.6.x. The dictionary is part of the format, and never changes: another one would get
//! another first byte. A text begins with a brace.

use lz4_flex::block::{compress_prepend_size_with_dict, decompress_size_prepended_with_dict};

use crate::crypto::secret::SecretBytes;

/// What records have in common.
const DICTIONARY: &[u8] = include_bytes!("dictionary.json");
const PACKED: u8 = 1;

/// A record as it is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed(Vec<u8>);

impl Packed {
    /// Packs a JSON text.
    pub fn of(text: &[u8]) -> Self {
        let block = compress_prepend_size_with_dict(text, DICTIONARY);
        Packed([&[PACKED][..], &block].concat())
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The bytes are no record.
#[derive(Debug)]
pub(super) struct NotPacked;

/// The text of a record that is authentic.
pub(super) fn unpack(record: SecretBytes) -> Result<SecretBytes, NotPacked> {
    match record.expose().split_first() {
        Some((&PACKED, block)) => {
            let text = decompress_size_prepended_with_dict(block, DICTIONARY);
            text.map(SecretBytes::new).map_err(|_| NotPacked)
        }
        _ => Ok(record),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let record = String::from_utf8(DICTIONARY.to_vec()).unwrap();
        let long = format!("{{\"userAgent\":\"{}\"}}", "é€😀\u{7f}".repeat(9_000));
        for text in ["", "{}", "{\"a\":1}", &record, &record.replace("1111", "9876"), &long] {
            let packed = Packed::of(text.as_bytes());
            let unpacked = unpack(SecretBytes::new(packed.bytes().to_vec())).unwrap();
            assert_eq!(std::str::from_utf8(unpacked.expose()), Ok(text));
        }
    }

    #[test]
    fn a_text_is_read_as_it_is() {
        let text = b"{\"eventVersion\":\"1.11\"}";
        assert_eq!(unpack(SecretBytes::new(text.to_vec())).unwrap().expose(), text);
    }

    /// What was packed once is read for ever. The block is made by hand: 22 bytes of the dictionary from its beginning,
    /// then 7 bytes.
    #[test]
    fn the_dictionary_and_the_format_stay() {
        use sha2::{Digest, Sha256};
        let hash = "2e521ccb8284d2d9f54bb115da497e0a4e54621df94d794f8d4b704f78e9f639";
        assert_eq!(crate::crypto::hex::encode(&Sha256::digest(DICTIONARY)), hash);
        let packed = [&[1, 29, 0, 0, 0, 0x0f, 0x62, 0x06, 3, 0x70][..], b",\"a\":1}"].concat();
        let text = unpack(SecretBytes::new(packed)).unwrap();
        assert_eq!(std::str::from_utf8(text.expose()), Ok("{\"eventVersion\":\"1.11\",\"a\":1}"));
    }

    #[test]
    fn what_is_no_block_is_told() {
        for bytes in
            [&[1][..], &[1, 4, 0, 0], &[1, 4, 0, 0, 0], &[1, 1, 0, 0, 0, 0xff], &[1, 9, 0, 0, 0, 0x01, 0, 0]]
        {
            assert!(unpack(SecretBytes::new(bytes.to_vec())).is_err(), "{bytes:?}");
        }
    }
}
