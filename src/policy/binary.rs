//! Texts in base64, which are the same if their bytes are: there is one text for each sequence of bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::pattern::Resolved;

/// The letters that stand for three bytes.
const GROUP: usize = 4;

/// Whether a text is in base64.
pub(super) fn is_binary(text: &str) -> bool {
    STANDARD.decode(text).is_ok()
}

/// Whether a text in pieces is in base64. The values of variables, which can be long and many times in a document, are
/// not decoded again.
pub(super) fn is_binary_in_pieces(pieces: &[Resolved<'_>]) -> bool {
    let texts = || pieces.iter().filter_map(Resolved::as_text);
    let length: usize = texts().map(str::len).sum();
    let mut before_last = length.saturating_sub(GROUP);
    for piece in pieces {
        let counted = before_last.min(piece.as_text().map_or(0, str::len));
        if piece.digits() < counted {
            return false;
        }
        before_last -= counted;
    }
    let mut last: Vec<u8> = texts().rev().flat_map(|text| text.bytes().rev()).take(GROUP).collect();
    last.reverse();
    length.is_multiple_of(GROUP) && STANDARD.decode(last).is_ok()
}

/// The letters at the beginning of a text that are digits of base64.
pub(super) fn digits(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte)).count()
}
