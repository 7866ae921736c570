//! What opens a vault: a key file or a passphrase, each wrapping the same root key in a slot of the vault's header.
//!
//! Start reading at [`unlock`]. The key of a passphrase is slow to make, by design; the kernel's keyring can keep the
//! root key meanwhile (see `keyring`).

pub(super) mod key_file;
pub(super) mod passphrase;

use std::collections::BTreeMap;

use super::error::Damage;
use super::header::{Header, Protector};
use super::{Location, VaultError};
use crate::crypto::random::Random;
use crate::crypto::secret::{SecretBytes, SecretKey};

/// The kinds of protectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProtectorKind {
    /// A file with a random key.
    KeyFile,
    /// A passphrase.
    Passphrase,
}

/// Who can be asked for passphrases.
pub trait Passphrases: Send {
    /// A passphrase of the vault, or `None` if nobody can be asked.
    fn existing(&mut self, location: &Location) -> Result<Option<SecretBytes>, VaultError>;
    /// A new passphrase for the vault, or `None` if nobody can be asked.
    fn fresh(&mut self, location: &Location) -> Result<Option<SecretBytes>, VaultError>;
}

/// Nobody can be asked.
#[derive(Debug, Clone, Copy)]
pub struct NoPassphrases;

impl Passphrases for NoPassphrases {
    fn existing(&mut self, _: &Location) -> Result<Option<SecretBytes>, VaultError> {
        Ok(None)
    }

    fn fresh(&mut self, _: &Location) -> Result<Option<SecretBytes>, VaultError> {
        Ok(None)
    }
}

/// The root key, by the first way that is open: the key file, the kernel's keyring, a passphrase.
pub(super) fn unlock(
    header: &Header,
    location: &Location,
    passphrases: &mut dyn Passphrases,
) -> Result<SecretKey, VaultError> {
    let has_passphrase =
        header.slots.iter().any(|slot| matches!(slot.protector, Protector::Passphrase { .. }));
    match unlock_by_key_file(header, location) {
        None | Some(Err(VaultError::KeyFileMissing { .. } | VaultError::WrongKeyFile { .. }))
            if has_passphrase => {}
        None => return Err(VaultError::Damaged { path: location.vault.clone(), damage: Damage::Header }),
        Some(unlocked) => return unlocked,
    }
    match super::keyring::read(header) {
        Some(root) => Ok(root),
        None => unlock_by_passphrase(header, location, passphrases),
    }
}

/// `None` for a vault that no key file opens.
fn unlock_by_key_file(header: &Header, location: &Location) -> Option<Result<SecretKey, VaultError>> {
    let slots: Vec<_> = header
        .slots
        .iter()
        .filter_map(|slot| match slot.protector {
            Protector::KeyFile { fingerprint } => Some((slot, fingerprint)),
            Protector::Passphrase { .. } => None,
        })
        .collect();
    let unlock = || {
        let key = key_file::read(&location.key_file)?;
        let fingerprint = key_file::fingerprint(&key);
        let slot = slots.iter().find(|(_, other)| *other == fingerprint);
        let (path, vault) = (location.key_file.clone(), location.vault.clone());
        let (slot, _) = slot.ok_or(VaultError::WrongKeyFile { path, vault })?;
        let damaged =
            |_| VaultError::Damaged { path: location.vault.clone(), damage: Damage::Slot(slot.number) };
        header.unwrap(slot, &key).map_err(damaged)
    };
    (!slots.is_empty()).then(unlock)
}

fn unlock_by_passphrase(
    header: &Header,
    location: &Location,
    passphrases: &mut dyn Passphrases,
) -> Result<SecretKey, VaultError> {
    let path = || location.vault.clone();
    let passphrase = passphrases.existing(location)?.ok_or_else(|| VaultError::Locked { path: path() })?;
    for slot in &header.slots {
        if let Protector::Passphrase { .. } = slot.protector {
            let key = passphrase::key(&slot.protector, &passphrase)
                .ok_or_else(|| VaultError::Damaged { path: path(), damage: Damage::Slot(slot.number) })?;
            if let Ok(root) = header.unwrap(slot, &key) {
                return Ok(root);
            }
        }
    }
    Err(VaultError::WrongPassphrase { path: path() })
}

/// A new protector of this kind and its key. A key file that exists is used as it is, else one is made.
pub(super) fn fresh(
    kind: ProtectorKind,
    location: &Location,
    passphrases: &mut dyn Passphrases,
    random: &mut dyn Random,
) -> Result<(Protector, SecretKey), VaultError> {
    match kind {
        ProtectorKind::KeyFile => {
            let key = key_file::read_or_create(&location.key_file, random)?;
            Ok((Protector::KeyFile { fingerprint: key_file::fingerprint(&key) }, key))
        }
        ProtectorKind::Passphrase => {
            let reason = "nobody can be asked for a new one; use --passphrase-fd or AIRKMS_PASSPHRASE_FILE";
            let passphrase = passphrases.fresh(location)?.ok_or(VaultError::UnusablePassphrase { reason })?;
            passphrase::protect(&passphrase, random)
        }
    }
}

/// The keys of all slots, by their numbers: the key file's, and those of passphrases, each asked for until one does
/// not open any slot.
pub(super) fn all_keys(
    header: &Header,
    location: &Location,
    passphrases: &mut dyn Passphrases,
) -> Result<BTreeMap<u8, SecretKey>, VaultError> {
    let mut keys = BTreeMap::new();
    for slot in &header.slots {
        if let Protector::KeyFile { fingerprint } = slot.protector {
            let key = key_file::read(&location.key_file)?;
            if key_file::fingerprint(&key) != fingerprint {
                let (path, vault) = (location.key_file.clone(), location.vault.clone());
                return Err(VaultError::WrongKeyFile { path, vault });
            }
            keys.insert(slot.number, key);
        }
    }
    while keys.len() < header.slots.len() {
        let path = || location.vault.clone();
        let passphrase =
            passphrases.existing(location)?.ok_or_else(|| VaultError::Locked { path: path() })?;
        let known = keys.len();
        for slot in &header.slots {
            let key =
                (!keys.contains_key(&slot.number)).then(|| passphrase::key(&slot.protector, &passphrase));
            if let Some(key) = key.flatten().filter(|key| header.unwrap(slot, key).is_ok()) {
                keys.insert(slot.number, key);
            }
        }
        if keys.len() == known {
            return Err(VaultError::WrongPassphrase { path: path() });
        }
    }
    Ok(keys)
}
