//! The end of waiting periods: keys whose deletion date has come are removed before anything else is done.
//!
//! Each key pending deletion has a row of its own, and one row tells when the first of them is due, so that a call
//! pays one look-up whatever the number of keys.

use crate::alias::Alias;
use crate::context::{Chore, Context, Failure};
use crate::key::last_use::LastUse;
use crate::key::material::KeyMaterial;
use crate::key::{Key, SharedProperties, Status};
use crate::time::Timestamp;
use crate::vault::records::{KeyPolicy, NextDeletion, PendingDeletion};

impl Context<'_> {
    /// Lets an operation go on if no waiting period has ended.
    ///
    /// # Errors
    ///
    /// [`Failure::Due`] if one has.
    pub fn require_no_deletions(&self) -> Result<(), Failure> {
        if self.deletions_are_due()? { Err(Failure::Due(Chore::Deletions)) } else { Ok(()) }
    }

    fn deletions_are_due(&self) -> Result<bool, Failure> {
        Ok(self.vault.find::<NextDeletion>(&[])?.is_some_and(|next| next.date <= self.now))
    }

    /// Removes the keys whose waiting periods have ended, in all Regions, in the order of their ends.
    pub(super) fn delete_what_is_due(&self) -> Result<(), Failure> {
        while self.deletions_are_due()? {
            let mut pending = self.pending_deletions()?;
            pending.sort_by_key(|pending| pending.date);
            for due in pending.iter().filter(|pending| pending.date <= self.now) {
                if let Some(key) = self.find_key(&due.region, &due.key_id)? {
                    self.note_event("DeleteKey", due.date, key.arn(), []);
                    self.erase_key(&key)?;
                }
                self.vault.delete::<PendingDeletion>(&[due.region.as_str(), due.key_id.as_str()])?;
            }
            match self.pending_deletions()?.iter().map(|pending| pending.date).min() {
                Some(date) => self.vault.put(&NextDeletion { date })?,
                None => drop(self.vault.delete::<NextDeletion>(&[])?),
            }
        }
        Ok(())
    }

    /// Writes a key that the operation made or changed.
    pub fn put_key(&self, key: &Key) -> Result<(), Failure> {
        match key.deletion_date() {
            Some(date) => self.put_pending_deletion(key, date)?,
            None => {
                self.vault.delete::<PendingDeletion>(&[key.region.as_str(), key.key_id.as_str()])?;
            }
        }
        Ok(self.vault.put(key)?)
    }

    fn put_pending_deletion(&self, key: &Key, date: Timestamp) -> Result<(), Failure> {
        let (region, key_id) = (key.region.clone(), key.key_id.clone());
        self.vault.put(&PendingDeletion { region, key_id, date })?;
        if self.vault.find::<NextDeletion>(&[])?.is_none_or(|next| next.date > date) {
            self.vault.put(&NextDeletion { date })?;
        }
        Ok(())
    }

    fn pending_deletions(&self) -> Result<Vec<PendingDeletion>, Failure> {
        let rows = self.vault.list::<PendingDeletion>(&[], None, usize::MAX)?;
        Ok(rows.into_iter().map(|(_, pending)| pending).collect())
    }

    /// Removes a key with all that belongs to it alone.
    fn erase_key(&self, key: &Key) -> Result<(), Failure> {
        let region = key.region.as_str();
        for name in &key.aliases {
            self.vault.delete::<Alias>(&[key.account.as_str(), region, name.as_str()])?;
        }
        self.erase_grants(key)?;
        self.vault.delete::<KeyPolicy>(&[region, key.key_id.as_str()])?;
        self.vault.delete::<LastUse>(&[region, key.key_id.as_str()])?;
        self.vault.delete::<Key>(&[region, key.key_id.as_str()])?;
        let Some(mut shared) = self.find_shared(&key.key_id)? else { return Ok(()) };
        let mut gone = key.clone();
        for import in &key.imports {
            self.remove_import(&mut gone, &mut shared, &import.material)?;
        }
        match &mut shared.multi_region {
            Some(regions) if regions.primary != key.region => {
                regions.replicas.retain(|replica| *replica != key.region);
                self.put_shared(&shared)?;
                self.begin_waiting_period(key, &shared)
            }
            _ => self.erase_shared(&shared),
        }
    }

    /// A primary that waits for its replicas to go begins its own waiting period when the last has gone.
    fn begin_waiting_period(&self, gone: &Key, shared: &SharedProperties) -> Result<(), Failure> {
        let Some(regions) = shared.multi_region.as_ref().filter(|regions| regions.replicas.is_empty()) else {
            return Ok(());
        };
        let Some(mut primary) = self.find_key(&regions.primary, &gone.key_id)? else { return Ok(()) };
        if let (Status::PendingReplicaDeletion { window }, Some(date)) =
            (primary.status, gone.deletion_date())
        {
            primary.status = Status::PendingDeletion { date: date.plus_days(window) };
            self.put_key(&primary)?;
        }
        Ok(())
    }

    fn erase_shared(&self, shared: &SharedProperties) -> Result<(), Failure> {
        self.leave(shared)?;
        for material in shared.materials.iter().chain(&shared.pending) {
            self.vault.delete::<KeyMaterial>(&[shared.key_id.as_str(), material.id.as_str()])?;
        }
        self.vault.delete::<SharedProperties>(&[shared.key_id.as_str()])?;
        Ok(())
    }
}
