//! Removing the oldest records, so that what is left can still be verified.

use std::collections::BTreeSet;

use super::file::{Trail, of_trail};
use super::seal::{Cause, Mark};
use crate::crypto::random::SystemRandom;
use crate::key::last_use::LastUse;
use crate::vault::trail::{Epoch, TrailKeys};
use crate::vault::{Durability, TrailCell, Vault, VaultError};

/// How many records are read at once.
const BATCH: u32 = 1000;

/// What pruning has removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pruned {
    /// How many records are gone.
    pub removed: u64,
    /// How many are left.
    pub left: u64,
    /// The epochs whose keys are still needed.
    pub epochs: BTreeSet<Epoch>,
}

/// Prunes the trail of a vault, if there is one, as [`Trail::prune`], and lets the vault forget the keys that are needed
/// no more.
///
/// # Errors
///
/// The vault's and the trail's.
pub fn prune(vault: &mut Vault, is_old: impl Fn(&[u8]) -> bool) -> Result<Option<Pruned>, VaultError> {
    let keys = vault.read(|transaction| transaction.trail_keys())?;
    let Some(trail) = Trail::open(vault.location(), Box::new(SystemRandom))? else { return Ok(None) };
    let pruned = trail.prune(&keys, is_old)?;
    vault.write(|transaction| transaction.forget_trail_keys(|epoch| !pruned.epochs.contains(epoch)))?;
    Ok(Some(pruned))
}

impl Trail {
    /// Removes the records from the first on, as long as `is_old` says so of their texts. The last uses of keys stay.
    ///
    /// # Errors
    ///
    /// The file's, and that a record is damaged; nothing has changed then.
    pub fn prune(&self, keys: &TrailKeys, is_old: impl Fn(&[u8]) -> bool) -> Result<Pruned, VaultError> {
        let pruned = self.write(Durability::Power, || {
            let base = self.mark(TrailCell::Base, keys)?;
            let head = self.mark(TrailCell::Head, keys)?;
            let last = self.last_old(keys, base, is_old)?;
            if last.number > base.number {
                self.store.remove_through(last.number)?;
                let cell = Mark { cause: Cause::Pruned, ..last }.encode(&keys.current, TrailCell::Base);
                self.store.set_cell(TrailCell::Base, &cell)?;
                self.store.set_cell(TrailCell::Head, &head.encode(&keys.current, TrailCell::Head))?;
            }
            self.renew_uses(keys)?;
            let mut epochs = self.store.epochs()?;
            epochs.insert(keys.current.epoch);
            Ok(Pruned { removed: last.number - base.number, left: head.number - last.number, epochs })
        })?;
        if pruned.removed > 0 {
            self.store.shrink().map_err(of_trail)?;
        }
        Ok(pruned)
    }

    /// The mark after the last record that goes.
    fn last_old(
        &self,
        keys: &TrailKeys,
        mut last: Mark,
        is_old: impl Fn(&[u8]) -> bool,
    ) -> Result<Mark, VaultError> {
        loop {
            let records = self.store.after(last.number, BATCH)?;
            if records.is_empty() {
                return Ok(last);
            }
            for sealed in &records {
                if !is_old(self.unseal(keys, sealed)?.text.expose()) {
                    return Ok(last);
                }
                (last.number, last.link) = (sealed.number, sealed.link);
            }
        }
    }

    /// Seals the last uses from former epochs anew, so that nothing but records needs those epochs' keys.
    fn renew_uses(&self, keys: &TrailKeys) -> Result<(), VaultError> {
        for sealed in self.store.last_uses()? {
            if sealed.epoch == keys.current.epoch {
                continue;
            }
            if let Some(key) = keys.of(&sealed.epoch) {
                let LastUse { region, key_id, .. } = self.open_use(key, &sealed)?;
                if let Some(last) = self.last_use(keys, region.as_str(), key_id.as_str())? {
                    self.put_use(&keys.current, &last)?;
                }
            }
            self.store.remove_last_use(&sealed.id)?;
        }
        Ok(())
    }
}
