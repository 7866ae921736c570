//! Checking a whole trail.

use super::file::{Trail, damaged};
use super::path_of;
use super::seal::{self, Cause};
use crate::crypto::random::SystemRandom;
use crate::vault::trail::{TrailAnchor, TrailKeys};
use crate::vault::{Location, TrailCell, TrailDamage, Vault, VaultError};

/// How many records are read at once.
const BATCH: u32 = 1000;

/// What a whole trail has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How many records there are.
    pub records: u64,
    /// The number of the first record that was kept.
    pub first: u64,
}

/// Checks the trail of a vault, as [`Trail::verify`].
///
/// # Errors
///
/// The vault's and the trail's.
pub fn verify(vault: &mut Vault) -> Result<Option<Verified>, VaultError> {
    let (keys, seen) = vault
        .read(|transaction| Ok::<_, VaultError>((transaction.trail_keys()?, transaction.trail_anchor()?)))?;
    Trail::verify(vault.location(), &keys, seen)
}

impl Trail {
    /// Checks that the vault's trail is whole: that the file is, that every record unseals in its place and follows its
    /// predecessor, that none is missing at either end, and that the last one that the vault has seen is there, or has
    /// been pruned. A vault that has seen none may have no trail.
    ///
    /// # Errors
    ///
    /// The file's, or what is wrong first.
    pub fn verify(
        location: &Location,
        keys: &TrailKeys,
        seen: Option<TrailAnchor>,
    ) -> Result<Option<Verified>, VaultError> {
        match Trail::open(location, Box::new(SystemRandom))? {
            Some(trail) => trail.check(keys, seen).map(Some),
            None if seen.is_none() => Ok(None),
            None => Err(damaged(&path_of(location), TrailDamage::Missing)),
        }
    }

    pub(super) fn check(&self, keys: &TrailKeys, seen: Option<TrailAnchor>) -> Result<Verified, VaultError> {
        self.read(|| {
            self.store.check()?;
            let base = self.mark(TrailCell::Base, keys)?;
            let mut last = base;
            let mut anchored = seen.is_none_or(|seen| seen.number <= base.number);
            loop {
                let records = self.store.after(last.number, BATCH)?;
                if records.is_empty() {
                    break;
                }
                for sealed in &records {
                    let next = last.number + 1;
                    let wrong = || self.damaged(TrailDamage::Record(next));
                    let key = keys.of(&sealed.epoch).ok_or_else(wrong)?;
                    let link = seal::link(key, &last.link, sealed);
                    if sealed.number != next || sealed.link != link {
                        return Err(wrong());
                    }
                    self.unseal(keys, sealed)?;
                    (last.number, last.link) = (sealed.number, sealed.link);
                    anchored |= seen.is_some_and(|seen| seen.number == next && seen.link == link);
                }
            }
            let head = self.mark(TrailCell::Head, keys)?;
            if last.number < head.number {
                return Err(self.damaged(TrailDamage::Record(last.number + 1)));
            }
            if (last.number, last.link) != (head.number, head.link) {
                return Err(self.damaged(TrailDamage::Head));
            }
            for sealed in self.store.last_uses()? {
                let key = keys.of(&sealed.epoch).ok_or_else(|| self.damaged(TrailDamage::LastUse))?;
                self.open_use(key, &sealed)?;
            }
            if base.cause == Cause::Lost {
                return Err(self.damaged(TrailDamage::Lost(base.number)));
            }
            if let Some(seen) = seen.filter(|_| !anchored) {
                return Err(self.damaged(TrailDamage::Record(seen.number)));
            }
            Ok(Verified { records: last.number - base.number, first: base.number + 1 })
        })
    }
}
