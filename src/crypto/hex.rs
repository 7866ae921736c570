//! Lower-case hexadecimal text.

use std::fmt::Write;

/// Two digits a byte.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String can be written to");
    }
    text
}

/// The `N` bytes of `2 * N` lower-case digits.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    decode_into(text, &mut bytes)?;
    Some(bytes)
}

/// Writes the bytes of `2 * bytes.len()` lower-case digits.
pub fn decode_into(text: &str, bytes: &mut [u8]) -> Option<()> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() || pairs.len() != bytes.len() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(())
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

/// The bytes of a test's hexadecimal constant.
#[cfg(test)]
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = vec![0; text.len() / 2];
    decode_into(text, &mut bytes).expect("the constant is hexadecimal");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        assert_eq!(encode(&[0, 0x7f, 0xa0, 0xff]), "007fa0ff");
        assert_eq!(decode("007fa0ff"), Some([0, 0x7f, 0xa0, 0xff]));
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "00", "000", "00000", "00FF", "0x00", "zz00", "é00"] {
            assert_eq!(decode::<2>(text), None, "{text:?}");
        }
    }
}
