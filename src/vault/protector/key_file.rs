//! ```text
//! key file = a comment line starting with `#`, any number of times
//!            || "airkms-key-v1:" || key (64 lower-case hexadecimal digits) || newline
//! fingerprint = HMAC-SHA-256[key]("airkms/v1/key-file"), first 8 bytes
//! ```
//!
//! The key file: 32 random bytes in a file that only its owner may read. One key file can protect several vaults.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use zeroize::Zeroizing;

use crate::crypto::hex;
use crate::crypto::kdf::hmac_sha256;
use crate::crypto::random::Random;
use crate::crypto::secret::SecretKey;
use crate::vault::VaultError;
use crate::vault::files::{self, Draft};

const COMMENT: &str = "# The key of an airkms vault. Whoever has it and the vault has the keys in it; without it they are lost.\n";
const TAG: &str = "airkms-key-v1:";
/// Key files are shorter than this; a longer file is another one.
const MAX_LENGTH: u64 = 4096;

/// The key in the file.
pub(crate) fn read(path: &Path) -> Result<SecretKey, VaultError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            VaultError::KeyFileMissing { path: path.to_owned() }
        }
        _ => VaultError::file(path, &error),
    };
    let malformed = || VaultError::KeyFileMalformed { path: path.to_owned() };
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if !metadata.is_file() {
        return Err(malformed());
    }
    let mode = metadata.permissions().mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(VaultError::KeyFileExposed { path: path.to_owned(), mode });
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_LENGTH as usize));
    file.take(MAX_LENGTH).read_to_end(&mut bytes).map_err(failed)?;
    parse(&bytes).ok_or_else(malformed)
}

/// The key in the file, which is made if there is none. Of several processes that make it at once, all get the same.
pub(crate) fn read_or_create(path: &Path, random: &mut dyn Random) -> Result<SecretKey, VaultError> {
    match read(path) {
        Err(VaultError::KeyFileMissing { .. }) => {}
        read => return read,
    }
    files::make_folder_of(path)?;
    let text = Zeroizing::new(text(&SecretKey::random(random)?));
    match Draft::create(path, text.as_bytes(), random)?.publish() {
        Ok(()) | Err(VaultError::AlreadyExists { .. }) => read(path),
        Err(error) => Err(error),
    }
}

/// What a slot knows the key file by.
pub(crate) fn fingerprint(key: &SecretKey) -> [u8; 8] {
    *hmac_sha256(key.expose(), &[b"airkms/v1/key-file"]).first_chunk().expect("a hash has 32 bytes")
}

fn text(key: &SecretKey) -> String {
    let digits = Zeroizing::new(hex::encode(key.expose()));
    let mut text = String::with_capacity(COMMENT.len() + TAG.len() + digits.len() + 1);
    text.extend([COMMENT, TAG, &digits, "\n"]);
    text
}

fn parse(bytes: &[u8]) -> Option<SecretKey> {
    let text = str::from_utf8(bytes).ok()?;
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let digits = lines.next()?.strip_prefix(TAG)?;
    if lines.next().is_some() {
        return None;
    }
    SecretKey::written_by(|key| hex::decode_into(digits, key).ok_or(())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    #[test]
    fn the_text_is_as_documented() {
        let key = parse(format!("airkms-key-v1:{DIGITS}\n").as_bytes()).unwrap();
        assert_eq!(text(&key), format!("{COMMENT}airkms-key-v1:{DIGITS}\n"));
        assert_eq!(parse(text(&key).as_bytes()).unwrap().expose(), key.expose());
        // HMAC-SHA-256 of Python's hmac module.
        assert_eq!(hex::encode(&fingerprint(&key)), "ea236ed5ee143c8a");
    }

    #[test]
    fn other_texts_are_refused() {
        let texts = [
            String::new(),
            "# only a comment\n".to_owned(),
            DIGITS.to_owned(),
            format!("airkms-key-v2:{DIGITS}"),
            format!("airkms-key-v1:{}", &DIGITS[1..]),
            format!("airkms-key-v1:{DIGITS}0"),
            format!("airkms-key-v1:{}", DIGITS.to_uppercase()),
            format!("airkms-key-v1:{DIGITS}\nairkms-key-v1:{DIGITS}\n"),
        ];
        for text in texts {
            assert!(parse(text.as_bytes()).is_none(), "{text}");
        }
        assert!(parse(b"airkms-key-v1:\xff").is_none());
    }
}
