//! Copies of a vault, out and in. A copy is checked before it gets its name.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::Damage;
use super::files::{self, Draft, beside, keep_aside};
use super::protector::Passphrases;
use super::seal::RowKeys;
use super::sqlite::{LOG, LOG_INDEX, SqliteStore, refuse_orphan_log};
use super::store::{Access, Cell, Store};
use super::transaction::Transaction;
use super::verify::verify;
use super::{Location, Vault, VaultError, decode_header, protector};
use crate::crypto::random::Random;

/// What to do with a vault that is where another is restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it, and fail.
    Refuse,
    /// Keep it beside the restored one.
    KeepAside,
}

/// What a restoration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many rows the vault has.
    pub rows: u64,
    /// Where the vault that was there is now.
    pub kept: Option<PathBuf>,
}

impl Vault {
    /// Writes a checked copy to a new file, consistent while others write, and returns how many rows it has. The copy
    /// is opened by the same protectors.
    pub fn back_up(&mut self, target: &Path) -> Result<u64, VaultError> {
        refuse_orphan_log(target)?;
        if target.exists() {
            return Err(VaultError::AlreadyExists { path: target.to_owned() });
        }
        let draft = Draft::create(target, &[], &mut **self.random.get_mut())?;
        self.store.copy_to(draft.path())?;
        let copy = SqliteStore::open(draft.path())?;
        // The header may have changed since this process read it.
        self.read(|_| Ok::<_, VaultError>(()))?;
        if copy.cell(Cell::Header)? != self.header_bytes {
            return Err(VaultError::Busy { path: self.location.vault.clone() });
        }
        let rows = verify_copy(&copy, &self.keys, &self.location.vault, &self.random)?;
        drop(copy);
        draft.publish()?;
        Ok(rows)
    }
}

/// Puts a checked copy of the vault `source` at the location. Its protectors must be at hand.
pub fn restore(
    source: &Path,
    location: &Location,
    existing: Existing,
    passphrases: &mut dyn Passphrases,
    random: Box<dyn Random>,
) -> Result<Restored, VaultError> {
    let path = &location.vault;
    let occupied = path.symlink_metadata().is_ok();
    if occupied && existing == Existing::Refuse {
        return Err(VaultError::AlreadyExists { path: path.clone() });
    }
    refuse_orphan_log(path)?;
    let backup = SqliteStore::open(source)?;
    files::make_folder_of(path)?;
    let mut random = RefCell::new(random);
    let draft = Draft::create(path, &[], &mut **random.get_mut())?;
    backup.copy_to(draft.path())?;
    drop(backup);

    let copy = SqliteStore::open(draft.path())?;
    let place = Location { vault: source.to_owned(), key_file: location.key_file.clone() };
    let header = decode_header(&copy.cell(Cell::Header)?, &place)?;
    let root = protector::unlock(&header, &place, passphrases)?;
    let rows = verify_copy(&copy, &RowKeys::derive(header.vault_id, &root), source, &random)?;
    copy.finish()?;

    if !occupied {
        draft.publish()?;
        return Ok(Restored { rows, kept: None });
    }
    let lock = take_over(path)?;
    let kept = keep_aside(path)?;
    if lock.is_none() {
        move_log(path, &kept)?;
    }
    draft.replace()?;
    Ok(Restored { rows, kept: Some(kept) })
}

fn verify_copy(
    copy: &dyn Store,
    keys: &RowKeys,
    path: &Path,
    random: &RefCell<Box<dyn Random>>,
) -> Result<u64, VaultError> {
    copy.begin(Access::Read)?;
    verify(&Transaction::new(copy, keys, path, random))
}

/// Keeps other processes out of the vault, or gives `None` for one that nobody can open.
fn take_over(path: &Path) -> Result<Option<SqliteStore>, VaultError> {
    let taken = SqliteStore::open(path).and_then(|store| store.take_over().map(|()| store));
    match taken {
        Ok(store) => Ok(Some(store)),
        Err(
            VaultError::Damaged { damage: Damage::Structure(_), .. }
            | VaultError::Truncated { .. }
            | VaultError::NotAVault { .. }
            | VaultError::NewerSchema { .. },
        ) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The log of a vault that cannot be opened stays with it.
fn move_log(path: &Path, kept: &Path) -> Result<(), VaultError> {
    let _ = fs::remove_file(beside(path, LOG_INDEX));
    let log = beside(path, LOG);
    if log.exists() {
        fs::rename(&log, beside(kept, LOG)).map_err(|error| VaultError::file(log, &error))?;
    }
    Ok(())
}
