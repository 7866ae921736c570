//! Passphrases from a file descriptor, a file, or the terminal without echo. Never from argv, which others can read.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::spinner;
use crate::vault::{Location, Passphrases, SecretBytes, VaultError};

/// The longest passphrase in bytes.
const MAX_LENGTH: usize = 1024;

/// Where passphrases come from: the first of these that is there.
#[derive(Debug)]
pub struct PassphraseSources {
    descriptor: Option<Lines>,
    file: PassphraseFile,
}

/// The file that `AIRKMS_PASSPHRASE_FILE` names, if it names one; it is read whenever a passphrase is needed, and nobody is
/// asked.
#[derive(Debug)]
pub struct PassphraseFile(Option<PathBuf>);

#[derive(Debug)]
struct Lines {
    path: PathBuf,
    reader: Option<BufReader<File>>,
}

impl PassphraseSources {
    /// The sources: `--passphrase-fd`, of which each passphrase is the next line, `AIRKMS_PASSPHRASE_FILE`, the
    /// terminal.
    pub fn new(descriptor: Option<u32>) -> Self {
        PassphraseSources {
            descriptor: descriptor
                .map(|number| Lines { path: format!("/dev/fd/{number}").into(), reader: None }),
            file: PassphraseFile::of_process(),
        }
    }

    fn unattended(&mut self) -> Result<Option<SecretBytes>, VaultError> {
        if let Some(lines) = &mut self.descriptor {
            return lines.next().map(Some);
        }
        self.file.read()
    }
}

impl PassphraseFile {
    /// That of the process's environment.
    pub fn of_process() -> Self {
        let file = std::env::var_os("AIRKMS_PASSPHRASE_FILE").filter(|path| !path.is_empty());
        PassphraseFile(file.map(PathBuf::from))
    }

    fn read(&self) -> Result<Option<SecretBytes>, VaultError> {
        let Some(path) = &self.0 else { return Ok(None) };
        let file = File::open(path).map_err(|error| unreadable(path, &error))?;
        line(&mut BufReader::new(file), path).map(Some)
    }
}

impl Passphrases for PassphraseFile {
    fn existing(&mut self, _: &Location) -> Result<Option<SecretBytes>, VaultError> {
        self.read()
    }

    fn fresh(&mut self, _: &Location) -> Result<Option<SecretBytes>, VaultError> {
        Ok(None)
    }
}

impl Passphrases for PassphraseSources {
    fn existing(&mut self, location: &Location) -> Result<Option<SecretBytes>, VaultError> {
        match self.unattended()? {
            Some(passphrase) => Ok(Some(passphrase)),
            None => Ok(prompt(&format!("Passphrase of {}: ", location.vault.display()))),
        }
    }

    fn fresh(&mut self, location: &Location) -> Result<Option<SecretBytes>, VaultError> {
        let passphrase = match self.unattended()? {
            Some(passphrase) => passphrase,
            None => {
                let first = prompt(&format!("New passphrase for {}: ", location.vault.display()));
                let Some(first) = first else { return Ok(None) };
                let again = prompt("The same again: ");
                if again.is_none_or(|again| again.expose() != first.expose()) {
                    return Err(VaultError::UnusablePassphrase { reason: "the two differ" });
                }
                first
            }
        };
        if passphrase.is_empty() {
            return Err(VaultError::UnusablePassphrase { reason: "it is empty" });
        }
        Ok(Some(passphrase))
    }
}

impl Lines {
    fn next(&mut self) -> Result<SecretBytes, VaultError> {
        if self.reader.is_none() {
            let file = File::open(&self.path).map_err(|error| unreadable(&self.path, &error))?;
            self.reader = Some(BufReader::new(file));
        }
        let reader = self.reader.as_mut().expect("it has just been opened");
        line(reader, &self.path)
    }
}

/// The next line, without its end.
fn line(reader: &mut impl BufRead, path: &Path) -> Result<SecretBytes, VaultError> {
    // As much room as is ever needed, so that growing leaves no copy behind.
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(MAX_LENGTH + 2));
    let limit = u64::try_from(MAX_LENGTH + 1).expect("it is small");
    reader.take(limit).read_until(b'\n', &mut bytes).map_err(|error| unreadable(path, &error))?;
    let end = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    let end = end.strip_suffix(b"\r").unwrap_or(end).len();
    bytes.truncate(end);
    if bytes.len() > MAX_LENGTH {
        return Err(VaultError::UnusablePassphrase { reason: "it is longer than 1,024 bytes" });
    }
    Ok(SecretBytes::new(std::mem::take(&mut *bytes)))
}

fn unreadable(path: &Path, error: &std::io::Error) -> VaultError {
    VaultError::File { path: path.to_path_buf(), reason: error.to_string() }
}

/// `None` where there is no terminal.
fn prompt(text: &str) -> Option<SecretBytes> {
    let _terminal = spinner::hold();
    rpassword::prompt_password(text).ok().map(|passphrase| SecretBytes::new(passphrase.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_a_line() {
        let path = PathBuf::new();
        for (text, expected) in [
            (&b"secret"[..], Some(&b"secret"[..])),
            (b"secret\n", Some(b"secret")),
            (b"secret\r\nnext\n", Some(b"secret")),
            (b" two words \n", Some(b" two words ")),
            (b"", Some(b"")),
            (b"\xff\n", Some(b"\xff")),
            (&[b'x'; 1024], Some(&[b'x'; 1024])),
            (&[b'x'; 1025], None),
        ] {
            let passphrase = line(&mut BufReader::new(text), &path).ok();
            assert_eq!(passphrase.as_ref().map(SecretBytes::expose), expected);
        }
    }
}
