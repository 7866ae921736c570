//! The encoding of stdout: UTF-8, or what `AWS_CLI_OUTPUT_ENCODING` names.
//!
//! Of Python's many codecs there are UTF-8, ASCII and Latin-1.

use crate::cli::error::CliError;

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8.
    Utf8,
    /// ASCII.
    Ascii,
    /// ISO 8859-1.
    Latin1,
}

impl Encoding {
    /// The encoding of this name, in any of the usual spellings.
    pub(super) fn named(name: &str) -> Result<Encoding, CliError> {
        let plain: String = name.to_ascii_lowercase().chars().filter(|char| !"-_ ".contains(*char)).collect();
        match plain.as_str() {
            "utf8" | "utf" | "u8" | "cp65001" => Ok(Encoding::Utf8),
            "ascii" | "usascii" | "646" => Ok(Encoding::Ascii),
            "latin1" | "latin" | "l1" | "iso88591" | "88591" | "cp819" => Ok(Encoding::Latin1),
            _ => Err(CliError::general(format!("unknown encoding: {name}"))),
        }
    }

    /// The text's bytes, or Python's error on characters that the encoding does not have.
    pub(super) fn encode(self, text: &str) -> Result<Vec<u8>, CliError> {
        let (name, limit) = match self {
            Encoding::Utf8 => return Ok(text.into()),
            Encoding::Ascii => ("ascii", 128),
            Encoding::Latin1 => ("latin-1", 256),
        };
        let bytes: Option<Vec<u8>> = text
            .chars()
            .map(|char| u8::try_from(u32::from(char)).ok().filter(|byte| u32::from(*byte) < limit))
            .collect();
        bytes.ok_or_else(|| {
            let foreign = |char: &char| u32::from(*char) >= limit;
            let start = text.chars().take_while(|char| !foreign(char)).count();
            let run: Vec<char> = text.chars().skip(start).take_while(foreign).collect();
            let what = match run.as_slice() {
                [char] => format!("character '{}' in position {start}", escaped(*char)),
                _ => format!("characters in position {start}-{}", start + run.len() - 1),
            };
            CliError::general(format!("'{name}' codec can't encode {what}: ordinal not in range({limit})"))
        })
    }
}

fn escaped(char: char) -> String {
    match u32::from(char) {
        code @ 0..=0xFF => format!("\\x{code:02x}"),
        code @ 0x100..=0xFFFF => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_encoded_or_refused() {
        type Expected = Result<&'static [u8], &'static str>;
        let cases: [(&str, &str, Expected); 6] = [
            ("utf-8", "é", Ok(b"\xc3\xa9")),
            ("Latin-1", "aé", Ok(b"a\xe9")),
            ("ASCII", "a", Ok(b"a")),
            (
                "ascii",
                "é",
                Err("'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)"),
            ),
            (
                "latin1",
                "é—€x",
                Err("'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)"),
            ),
            ("klingon", "", Err("unknown encoding: klingon")),
        ];
        for (name, text, expected) in cases {
            let result = Encoding::named(name).and_then(|encoding| encoding.encode(text));
            match (result, expected) {
                (Ok(bytes), Ok(expected)) => assert_eq!(bytes, expected),
                (Err(CliError::General(message)), Err(expected)) => assert_eq!(message, expected),
                other => panic!("{name}: {other:?}"),
            }
        }
    }
}
