//! Blobs in the input: base64 texts, decoded as Python's `base64.b64decode` does it.

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::parameter::{Object, Parameter};
use crate::cli::error::CliError;
use crate::model::{Kind, Shape};

/// What a blob's text stands for: `--cli-binary-format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BinaryFormat {
    /// It is base64.
    #[default]
    Base64,
    /// It is the blob, as UTF-8.
    Raw,
}

impl BinaryFormat {
    /// The format of this name.
    pub fn named(name: &str) -> Option<BinaryFormat> {
        match name {
            "base64" => Some(BinaryFormat::Base64),
            "raw-in-base64-out" => Some(BinaryFormat::Raw),
            _ => None,
        }
    }
}

/// Turns the texts of an input's blobs, at any depth, into bytes. Bytes stay: they come from `fileb://`.
pub fn decode(input: &mut Object, shape: &Shape, format: BinaryFormat) -> Result<(), CliError> {
    for member in shape.members.iter() {
        if let Some(value) = input.get_mut(member.name) {
            decode_value(value, member.shape(), format)?;
        }
    }
    Ok(())
}

fn decode_value(value: &mut Parameter, shape: &Shape, format: BinaryFormat) -> Result<(), CliError> {
    match (shape.kind, &mut *value) {
        (Kind::Blob, Parameter::Text(text)) => {
            *value = Parameter::Bytes(match format {
                BinaryFormat::Base64 => base64(text)?,
                BinaryFormat::Raw => std::mem::take(text).into_bytes(),
            });
        }
        (Kind::Structure, Parameter::Object(object)) => decode(object, shape, format)?,
        (Kind::List, Parameter::List(elements)) => {
            let shape = shape.element();
            for element in elements {
                decode_value(element, shape, format)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The bytes of a base64 text. Characters outside the alphabet are skipped, also padding before the end; padding at
/// the end must not be missing and may be too long. (Python before 3.14 ignored what follows complete padding.)
fn base64(text: &str) -> Result<Vec<u8>, CliError> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::RequireNone)
            .with_decode_allow_trailing_bits(true),
    );
    if !text.is_ascii() {
        return Err(CliError::general("string argument should contain only ASCII characters"));
    }
    let invalid = || CliError::general(format!("Invalid base64: \"{text}\""));
    let mut symbols = Vec::with_capacity(text.len());
    let mut padding = 0;
    for byte in text.bytes() {
        match byte {
            b'=' => padding += 1,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {
                symbols.push(byte);
                padding = 0;
            }
            _ => {}
        }
    }
    if symbols.len() % 4 != 0 && symbols.len() % 4 + padding < 4 {
        return Err(invalid());
    }
    LENIENT.decode(&symbols).map_err(|_| invalid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_decode_as_in_python() {
        let cases: &[(&str, Option<&[u8]>)] = &[
            ("", Some(b"")),
            ("aGVsbG8=", Some(b"hello")),
            ("aGVsbG8====", Some(b"hello")),
            ("aGV!s bG8=\n", Some(b"hello")),
            ("aGVs=bG8=", Some(b"hello")),
            ("-_-_", Some(b"")),
            ("=", Some(b"")),
            ("AAAA=", Some(b"\0\0\0")),
            ("YQ==YQ==", Some(b"a\x06\x10")),
            ("aGVsbG8=aGVsbG8=", None),
            ("aGVsbG8", None),
            ("YQ=", None),
            ("YQ=a", None),
            ("a", None),
            ("a===", None),
            ("hello", None),
            ("hello world", None),
            ("\u{43a}", None),
        ];
        for (text, expected) in cases {
            assert_eq!(base64(text).ok().as_deref(), *expected, "{text}");
        }
    }
}
