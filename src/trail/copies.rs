//! Copies of a trail, out with a vault's backup and in with its restoration.

use std::path::{Path, PathBuf};

use super::file::{Trail, of_trail};
use super::path_of;
use crate::crypto::random::{Random, SystemRandom};
use crate::vault::{Draft, Location, TrailStore, VaultError, beside, keep_aside};

/// What restoring a trail did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoredTrail {
    /// Whether the backup has one.
    pub restored: bool,
    /// Where the trail that was there is now.
    pub kept: Option<PathBuf>,
}

/// Copies the vault's trail, if there is one, to a new file beside the vault's copy, and says whether there is. The vault
/// is copied first, so that the trail's copy has every record that the vault's has seen.
///
/// # Errors
///
/// The files'.
pub fn back_up(location: &Location, copy: &Path, random: &mut dyn Random) -> Result<bool, VaultError> {
    copy_to(&path_of(location), &beside(copy, ".trail"), random)
}

/// Puts the backup's trail, if it has one, where the vault's trail is. One that is there is kept beside it.
///
/// # Errors
///
/// The files'.
pub fn restore(
    backup: &Path,
    location: &Location,
    random: &mut dyn Random,
) -> Result<RestoredTrail, VaultError> {
    let path = path_of(location);
    let kept = take_away(&path)?;
    let restored = copy_to(&beside(backup, ".trail"), &path, random)?;
    Ok(RestoredTrail { restored, kept })
}

fn copy_to(source: &Path, target: &Path, random: &mut dyn Random) -> Result<bool, VaultError> {
    let Some(trail) = Trail::open_at(source, Box::new(SystemRandom))? else { return Ok(false) };
    let draft = Draft::create(target, &[], random)?;
    trail.store.copy_to(draft.path()).map_err(of_trail)?;
    TrailStore::open(draft.path()).and_then(TrailStore::finish).map_err(of_trail)?;
    draft.publish()?;
    Ok(true)
}

/// Renames a trail, once no other process uses it.
fn take_away(path: &Path) -> Result<Option<PathBuf>, VaultError> {
    if !path.exists() {
        return Ok(None);
    }
    // One that cannot be opened is kept as it is, with its log.
    let lock = TrailStore::open(path).and_then(|store| store.take_over().map(|()| store)).ok();
    let kept = keep_aside(path)?;
    if lock.is_none() && beside(path, "-wal").exists() {
        let moved = std::fs::rename(beside(path, "-wal"), beside(&kept, "-wal"));
        moved.map_err(|error| VaultError::file(path, &error))?;
    }
    std::fs::remove_file(path).map_err(|error| VaultError::file(path, &error))?;
    Ok(Some(kept))
}
