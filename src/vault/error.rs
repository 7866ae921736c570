//! Why a vault could not be used: one sentence and one exit code for each reason.
//!
//! | code | reason |
//! | --- | --- |
//! | 10 | there is no vault here |
//! | 11 | a file is in the way |
//! | 12 | the file is not a vault |
//! | 13 | the vault has a newer schema |
//! | 14 | the vault is damaged or has been edited |
//! | 15 | the vault is cut short |
//! | 16 | the vault's log is there without the vault |
//! | 17 | another process holds the vault for too long |
//! | 18 | the disk is full |
//! | 19 | the vault or its folder cannot be written |
//! | 20 | a file cannot be read or written for another reason |
//! | 21 | no place for the vault is known |
//! | 30 | the key file is missing |
//! | 31 | the key file can be read by others |
//! | 32 | the file is not a key file |
//! | 33 | the key file is that of another vault |
//! | 34 | the passphrase is wrong |
//! | 35 | the vault is locked and nobody can be asked |
//! | 36 | the new passphrase is empty, or differs when repeated |
//! | 37 | the last protector cannot be removed |
//! | 38 | there is no such protector |
//! | 39 | the kernel's keyring refuses |
//! | 40 | the operating system gives no random bytes |
//! | 41 | the vault has as many protectors as it can have |
//! | 42 | the trail is damaged or has been edited |

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::Collection;
use crate::crypto::random::RandomError;

/// Why the vault could not be used.
#[derive(Debug)]
#[expect(missing_docs, reason = "each is said by its sentence below")]
pub enum VaultError {
    NotFound { path: PathBuf },
    AlreadyExists { path: PathBuf },
    NotAVault { path: PathBuf },
    NewerSchema { path: PathBuf, schema: i64 },
    Damaged { path: PathBuf, damage: Damage },
    Truncated { path: PathBuf },
    OrphanLog { path: PathBuf, log: PathBuf },
    Busy { path: PathBuf },
    DiskFull { path: PathBuf },
    ReadOnly { path: PathBuf },
    File { path: PathBuf, reason: String },
    NoPlace,
    KeyFileMissing { path: PathBuf },
    KeyFileExposed { path: PathBuf, mode: u32 },
    KeyFileMalformed { path: PathBuf },
    WrongKeyFile { path: PathBuf, vault: PathBuf },
    WrongPassphrase { path: PathBuf },
    Locked { path: PathBuf },
    UnusablePassphrase { reason: &'static str },
    LastProtector { slot: u8 },
    NoProtector { slot: u8 },
    Keyring { reason: String },
    NoRandomness,
    TooManyProtectors,
    TrailDamaged { path: PathBuf, damage: TrailDamage },
}

/// What of a trail is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrailDamage {
    /// There is no trail, but the vault knows of records.
    Missing,
    /// It was made anew while the vault knew of records, up to this number.
    Lost(u64),
    /// It has records that the vault has no keys for.
    Epoch,
    /// What says where it begins.
    Base,
    /// What says where it ends.
    Head,
    /// The record of this number is missing, changed or out of its order.
    Record(u64),
    /// The last use of a key.
    LastUse,
    /// What SQLite says, or that the file is none of a trail.
    Structure(String),
}

/// What of a vault is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The part that names the vault and its protectors.
    Header,
    /// The wrapped root key in this slot.
    Slot(u8),
    /// The sealed count and hash of all rows.
    State,
    /// A row of this collection does not unseal under its own identity.
    Row(Option<Collection>),
    /// Rows are missing, added or older than the vault says.
    Rows,
    /// What SQLite says.
    Structure(String),
}

impl VaultError {
    /// The process's exit code for this reason.
    pub fn exit_code(&self) -> u8 {
        match self {
            VaultError::NotFound { .. } => 10,
            VaultError::AlreadyExists { .. } => 11,
            VaultError::NotAVault { .. } => 12,
            VaultError::NewerSchema { .. } => 13,
            VaultError::Damaged { .. } => 14,
            VaultError::Truncated { .. } => 15,
            VaultError::OrphanLog { .. } => 16,
            VaultError::Busy { .. } => 17,
            VaultError::DiskFull { .. } => 18,
            VaultError::ReadOnly { .. } => 19,
            VaultError::File { .. } => 20,
            VaultError::NoPlace => 21,
            VaultError::KeyFileMissing { .. } => 30,
            VaultError::KeyFileExposed { .. } => 31,
            VaultError::KeyFileMalformed { .. } => 32,
            VaultError::WrongKeyFile { .. } => 33,
            VaultError::WrongPassphrase { .. } => 34,
            VaultError::Locked { .. } => 35,
            VaultError::UnusablePassphrase { .. } => 36,
            VaultError::LastProtector { .. } => 37,
            VaultError::NoProtector { .. } => 38,
            VaultError::Keyring { .. } => 39,
            VaultError::NoRandomness => 40,
            VaultError::TooManyProtectors => 41,
            VaultError::TrailDamaged { .. } => 42,
        }
    }

    /// An error of a file operation on this path.
    pub(crate) fn file(path: impl Into<PathBuf>, error: &io::Error) -> Self {
        let path = path.into();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                VaultError::DiskFull { path }
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                VaultError::ReadOnly { path }
            }
            _ => VaultError::File { path, reason: error.to_string() },
        }
    }
}

impl fmt::Display for VaultError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use VaultError::*;
        match self {
            NotFound { path } => {
                write!(formatter, "There is no vault at {}; make one with `airkms vault init`.", path.display())
            }
            AlreadyExists { path } => {
                write!(formatter, "{} already exists; nothing was written.", path.display())
            }
            NotAVault { path } => write!(
                formatter,
                "{} is not an airkms vault; name another place with --vault or AIRKMS_VAULT.",
                path.display()
            ),
            NewerSchema { path, schema } => write!(
                formatter,
                "The vault {} has schema {schema}, which a newer airkms made; use that version.",
                path.display()
            ),
            Damaged { path, damage } => write!(
                formatter,
                "The vault {} is damaged or has been edited ({damage}); bring back a backup with `airkms vault restore`.",
                path.display()
            ),
            Truncated { path } => write!(
                formatter,
                "The vault {} is cut short; bring back a backup with `airkms vault restore`.",
                path.display()
            ),
            OrphanLog { path, log } => write!(
                formatter,
                "{} is there, but not {}, whose log it is; put that back, or move the log away.",
                log.display(),
                path.display()
            ),
            Busy { path } => write!(
                formatter,
                "Another process has held the vault {} for too long; try again when it is done.",
                path.display()
            ),
            DiskFull { path } => {
                write!(formatter, "There is no room left to write {}; free some and try again.", path.display())
            }
            ReadOnly { path } => write!(
                formatter,
                "You may not read or write {}; allow it for the file and its folder.",
                path.display()
            ),
            File { path, reason } => write!(formatter, "{} cannot be used: {reason}.", path.display()),
            NoPlace => formatter.write_str(
                "No home folder is known, so there is no place for the vault; name one with --vault and AIRKMS_KEY_FILE.",
            ),
            KeyFileMissing { path } => write!(
                formatter,
                "The vault's key file {} is missing; bring it back, or name it with AIRKMS_KEY_FILE.",
                path.display()
            ),
            KeyFileExposed { path, mode } => write!(
                formatter,
                "The key file {} can be used by others (mode {mode:04o}); run `chmod 600 {}`.",
                path.display(),
                path.display()
            ),
            KeyFileMalformed { path } => write!(
                formatter,
                "{} is not an airkms key file; bring back a copy of the key file, or name it with AIRKMS_KEY_FILE.",
                path.display()
            ),
            WrongKeyFile { path, vault } => write!(
                formatter,
                "{} is not the key file of the vault {}; name the right one with AIRKMS_KEY_FILE.",
                path.display(),
                vault.display()
            ),
            WrongPassphrase { path } => {
                write!(formatter, "The passphrase does not open the vault {}; try again.", path.display())
            }
            Locked { path } => write!(
                formatter,
                "The vault {} is locked; run `airkms vault unlock` in a terminal, or set AIRKMS_PASSPHRASE_FILE.",
                path.display()
            ),
            UnusablePassphrase { reason } => {
                write!(formatter, "The passphrase cannot be used: {reason}.")
            }
            LastProtector { slot } => write!(
                formatter,
                "Protector {slot} is the last one, without which the vault could never be opened; add another first."
            ),
            NoProtector { slot } => {
                write!(formatter, "The vault has no protector {slot}; `airkms vault status` lists them.")
            }
            Keyring { reason } => write!(
                formatter,
                "The kernel's keyring cannot keep the key: {reason}; use AIRKMS_PASSPHRASE_FILE instead."
            ),
            NoRandomness => write!(formatter, "Nothing was done: {RandomError}."),
            TooManyProtectors => {
                formatter.write_str("The vault has as many protectors as it can have; remove one first.")
            }
            TrailDamaged { path, damage } => write!(
                formatter,
                "The trail {} is damaged or has been edited ({damage}); what it says cannot be relied on.",
                path.display()
            ),
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Damage::Header => formatter.write_str("its header"),
            Damage::Slot(slot) => write!(formatter, "protector {slot}"),
            Damage::State => formatter.write_str("the hash of its rows"),
            Damage::Row(Some(collection)) => write!(formatter, "a row of the collection {collection:?}"),
            Damage::Row(None) => formatter.write_str("a row"),
            Damage::Rows => formatter.write_str("rows are missing, added or out of date"),
            Damage::Structure(reason) => formatter.write_str(reason),
        }
    }
}

impl fmt::Display for TrailDamage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TrailDamage::Missing => formatter.write_str("it is missing"),
            TrailDamage::Lost(number) => {
                write!(formatter, "it was missing and made anew; its records up to {number} are lost")
            }
            TrailDamage::Epoch => formatter.write_str("it has records of another vault"),
            TrailDamage::Base => formatter.write_str("its beginning"),
            TrailDamage::Head => formatter.write_str("its end"),
            TrailDamage::Record(number) => {
                write!(formatter, "record {number} is missing, changed or out of its order")
            }
            TrailDamage::LastUse => formatter.write_str("the last use of a key"),
            TrailDamage::Structure(reason) => formatter.write_str(reason),
        }
    }
}

impl std::error::Error for VaultError {}

impl From<RandomError> for VaultError {
    fn from(RandomError: RandomError) -> Self {
        VaultError::NoRandomness
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all() -> Vec<VaultError> {
        let path = || PathBuf::from("/p");
        vec![
            VaultError::NotFound { path: path() },
            VaultError::AlreadyExists { path: path() },
            VaultError::NotAVault { path: path() },
            VaultError::NewerSchema { path: path(), schema: 2 },
            VaultError::Damaged { path: path(), damage: Damage::Rows },
            VaultError::Truncated { path: path() },
            VaultError::OrphanLog { path: path(), log: path() },
            VaultError::Busy { path: path() },
            VaultError::DiskFull { path: path() },
            VaultError::ReadOnly { path: path() },
            VaultError::File { path: path(), reason: "reason".to_owned() },
            VaultError::NoPlace,
            VaultError::KeyFileMissing { path: path() },
            VaultError::KeyFileExposed { path: path(), mode: 0o644 },
            VaultError::KeyFileMalformed { path: path() },
            VaultError::WrongKeyFile { path: path(), vault: path() },
            VaultError::WrongPassphrase { path: path() },
            VaultError::Locked { path: path() },
            VaultError::UnusablePassphrase { reason: "reason" },
            VaultError::LastProtector { slot: 1 },
            VaultError::NoProtector { slot: 1 },
            VaultError::Keyring { reason: "reason".to_owned() },
            VaultError::NoRandomness,
            VaultError::TooManyProtectors,
            VaultError::TrailDamaged { path: path(), damage: TrailDamage::Record(7) },
        ]
    }

    #[test]
    fn every_reason_has_an_exit_code_of_its_own() {
        let codes: BTreeSet<u8> = all().iter().map(VaultError::exit_code).collect();
        assert_eq!(codes.len(), all().len());
        let documented: BTreeSet<u8> = include_str!("error.rs")
            .lines()
            .filter_map(|line| line.strip_prefix("//! | ")?.split(' ').next()?.parse().ok())
            .collect();
        assert_eq!(codes, documented);
        // 0 and 1 are everybody's, 2 is the shell's and clap's, 130 an interrupt's, 252 to 255 the AWS CLI's.
        assert!(codes.iter().all(|code| !matches!(code, 0..=2 | 126.. )), "{codes:?}");
    }

    #[test]
    fn every_reason_is_one_sentence() {
        for error in all() {
            let text = error.to_string();
            assert!(
                text.ends_with('.') && text.matches(". ").count() == 0 && text.lines().count() == 1,
                "{text}"
            );
        }
        let exposed = VaultError::KeyFileExposed { path: "/p".into(), mode: 0o644 };
        assert_eq!(
            exposed.to_string(),
            "The key file /p can be used by others (mode 0644); run `chmod 600 /p`."
        );
    }
}
