//! Why a file was not encrypted, decrypted or read: its sentence and its exit code.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::plan::STANDARD;
use crate::cli::error::CliError;
use crate::envelope::{MessageError, StreamError};
use crate::service::CallError;
use crate::vault::VaultError;

/// What went wrong with one file.
#[derive(Debug)]
pub struct FileError {
    /// The file; `-` for a standard stream.
    pub path: PathBuf,
    /// What went wrong.
    pub reason: Reason,
}

/// What went wrong.
#[derive(Debug)]
#[expect(missing_docs, reason = "the sentences below say it")]
pub enum Reason {
    Message(MessageError),
    ForbiddenSuite { suite: &'static str },
    NoWrappingKey,
    MissingContext { pair: String },
    Call { operation: &'static str, error: CallError },
    Exists,
    SameFile,
    SameTarget,
    Directory,
    NotAFile,
    NoFolder,
    Terminal,
    Read(io::Error),
    Write(io::Error),
    NoRandomness,
}

impl FileError {
    /// The error of this file.
    pub(super) fn new(path: impl Into<PathBuf>, reason: impl Into<Reason>) -> Self {
        FileError { path: path.into(), reason: reason.into() }
    }

    /// The process's exit code for this reason.
    pub fn exit_code(&self) -> u8 {
        match &self.reason {
            Reason::Message(MessageError::NotAMessage) => 50,
            Reason::Message(_) => 51,
            Reason::ForbiddenSuite { .. } => 52,
            Reason::NoWrappingKey => 53,
            Reason::MissingContext { .. } => 54,
            Reason::Exists | Reason::SameFile | Reason::SameTarget => 55,
            Reason::Write(error) if is_full(error) => 56,
            Reason::Read(_) | Reason::Directory | Reason::NotAFile => 57,
            Reason::Write(_) | Reason::NoFolder | Reason::Terminal => 58,
            Reason::Call { error: CallError::Service(_), .. } => 254,
            Reason::Call { error: CallError::Vault(error), .. } => error.exit_code(),
            Reason::Call { error: CallError::Endpoint(_), .. } => 255,
            Reason::NoRandomness => VaultError::NoRandomness.exit_code(),
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let standard = self.path == *STANDARD;
        match &self.reason {
            Reason::Write(_) | Reason::Terminal if standard => formatter.write_str("standard output: ")?,
            _ if standard => formatter.write_str("standard input: ")?,
            _ => write!(formatter, "{}: ", self.path.display())?,
        }
        match &self.reason {
            Reason::Message(error) => write!(formatter, "{error}."),
            Reason::ForbiddenSuite { suite } => write!(
                formatter,
                "the commitment policy does not allow the algorithm suite {suite}; see --commitment-policy."
            ),
            Reason::NoWrappingKey => formatter.write_str(
                "none of its wrapping keys is one that may be used; `airkms file inspect` lists them.",
            ),
            Reason::MissingContext { pair } => {
                write!(formatter, "its encryption context does not have {pair}.")
            }
            Reason::Call { operation, error: CallError::Service(error) } => write!(
                formatter,
                "{} when calling the {operation} operation: {}",
                error.code,
                error.message.as_deref().unwrap_or("no reason was given.")
            ),
            Reason::Call { error: CallError::Vault(error), .. } => write!(formatter, "{error}"),
            Reason::Call { error: CallError::Endpoint(sentence), .. } => formatter.write_str(sentence),
            Reason::Exists => {
                formatter.write_str("is there already, and was left as it is; --force replaces it.")
            }
            Reason::SameFile => {
                formatter.write_str("the result would replace what is read; name another with --output.")
            }
            Reason::SameTarget => {
                formatter.write_str("would be the result of two files; encrypt or decrypt them apart.")
            }
            Reason::Directory => formatter.write_str("is a directory; --recursive takes what is in it."),
            Reason::NotAFile => formatter.write_str("is neither a file nor a directory."),
            Reason::NoFolder => formatter.write_str(
                "what is read is a directory or several files, so --output must be a directory that is there.",
            ),
            Reason::Terminal => formatter.write_str(
                "an encrypted file is not for a terminal; name a file with --output, or redirect.",
            ),
            Reason::Read(error) => write!(formatter, "cannot be read: {error}."),
            Reason::Write(error) if is_full(error) => {
                write!(formatter, "there is no room left to write it: {error}.")
            }
            Reason::Write(error) => write!(formatter, "cannot be written: {error}."),
            Reason::NoRandomness => write!(formatter, "{}", VaultError::NoRandomness),
        }
    }
}

impl From<MessageError> for Reason {
    fn from(error: MessageError) -> Self {
        Reason::Message(error)
    }
}

impl From<StreamError> for Reason {
    fn from(error: StreamError) -> Self {
        match error {
            StreamError::Message(error) => Reason::Message(error),
            StreamError::Read(error) => Reason::Read(error),
            StreamError::Write(error) => Reason::Write(error),
            StreamError::NoRandomness => Reason::NoRandomness,
        }
    }
}

impl From<FileError> for CliError {
    fn from(error: FileError) -> Self {
        match error.reason {
            // A reader that has seen enough is not an error.
            Reason::Write(error) if error.kind() == io::ErrorKind::BrokenPipe => CliError::Output(error),
            _ => CliError::File(error),
        }
    }
}
