//! What time does to keys: the end of a waiting period, the automatic rotation that is due.
//!
//! Nothing runs by itself. Whoever reads a key sees it as it is now; where that needs writing, the operation is done
//! in a transaction that writes.

use crate::alias::Alias;
use crate::arn::KeyId;
use crate::context::{Context, Failure};
use crate::key::material::{KeyMaterial, MaterialFacts};
use crate::key::rotation::RotationType;
use crate::key::{Key, KeyState, SharedProperties, Status};
use crate::region::Region;
use crate::time::Timestamp;
use crate::vault::records::KeyPolicy;

impl Context<'_> {
    /// The key as it is now, if it is there.
    pub(super) fn current(
        &self,
        region: &Region,
        key_id: &KeyId,
    ) -> Result<Option<(Key, SharedProperties)>, Failure> {
        let Some(key) = self.find_key(region, key_id)? else { return Ok(None) };
        let Some(mut shared) = self.vault.find::<SharedProperties>(&[key_id.as_str()])? else {
            return Ok(None);
        };
        let waits = matches!(key.status, Status::PendingReplicaDeletion { .. });
        if waits && self.erase_gone_replicas(&shared)? {
            return self.current(region, key_id);
        }
        if key.is_deleted(self.now) {
            self.need_write()?;
            self.erase_key(&key)?;
            return Ok(None);
        }
        if shared.rotation.is_some_and(|rotation| rotation.next <= self.now) {
            self.rotate_if_in_use(&key, &mut shared)?;
        }
        Ok(Some((key, shared)))
    }

    fn find_key(&self, region: &Region, key_id: &KeyId) -> Result<Option<Key>, Failure> {
        Ok(self.vault.find::<Key>(&[region.as_str(), key_id.as_str()])?)
    }

    /// Removes the replicas whose waiting periods have ended, in the order of their ends. Tells whether there were any.
    fn erase_gone_replicas(&self, shared: &SharedProperties) -> Result<bool, Failure> {
        let mut gone = Vec::new();
        for region in shared.multi_region.iter().flat_map(|regions| &regions.replicas) {
            gone.extend(
                self.find_key(region, &shared.key_id)?.filter(|replica| replica.is_deleted(self.now)),
            );
        }
        if gone.is_empty() {
            return Ok(false);
        }
        self.need_write()?;
        gone.sort_by_key(|replica| replica.deletion_date());
        gone.iter().try_for_each(|replica| self.erase_key(replica))?;
        Ok(true)
    }

    /// Removes a key whose waiting period has ended, with all that belongs to it alone.
    pub(super) fn erase_key(&self, key: &Key) -> Result<(), Failure> {
        let region = key.region.as_str();
        for name in &key.aliases {
            self.vault.delete::<Alias>(&[key.account.as_str(), region, name.as_str()])?;
        }
        self.vault.delete::<KeyPolicy>(&[region, key.key_id.as_str()])?;
        self.vault.delete::<Key>(&[region, key.key_id.as_str()])?;
        let Some(mut shared) = self.vault.find::<SharedProperties>(&[key.key_id.as_str()])? else {
            return Ok(());
        };
        match &mut shared.multi_region {
            Some(regions) if regions.primary != key.region => {
                regions.replicas.retain(|replica| *replica != key.region);
                self.put_shared(&shared)?;
                self.leave_related(key, &shared)
            }
            _ => self.erase_shared(&shared),
        }
    }

    /// A primary that waits for its replicas to go begins its own waiting period when the last has gone.
    fn leave_related(&self, gone: &Key, shared: &SharedProperties) -> Result<(), Failure> {
        let Some(regions) = &shared.multi_region else { return Ok(()) };
        if !regions.replicas.is_empty() {
            return Ok(());
        }
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
        for material in &shared.materials {
            self.vault.delete::<KeyMaterial>(&[shared.key_id.as_str(), material.id.as_str()])?;
        }
        self.vault.delete::<SharedProperties>(&[shared.key_id.as_str()])?;
        Ok(())
    }

    /// Does the rotations that are due, each at its date, if the key (its primary) is in use.
    fn rotate_if_in_use(&self, key: &Key, shared: &mut SharedProperties) -> Result<(), Failure> {
        let primary = match &shared.multi_region {
            Some(regions) if regions.primary != key.region => self.find_key(&regions.primary, &key.key_id)?,
            _ => Some(key.clone()),
        };
        if primary.is_none_or(|primary| primary.state(shared) != KeyState::Enabled) {
            return Ok(());
        }
        self.need_write()?;
        while let Some(rotation) = shared.rotation.filter(|rotation| rotation.next <= self.now) {
            self.add_material(shared, Some((RotationType::Automatic, rotation.next)))?;
            shared.rotation = Some(rotation.rotated());
        }
        self.put_shared(shared)
    }

    /// Makes a new material, the current one from now on. The caller writes `shared`.
    pub fn add_material(
        &self,
        shared: &mut SharedProperties,
        rotation: Option<(RotationType, Timestamp)>,
    ) -> Result<(), Failure> {
        let material = KeyMaterial::new(&shared.key_id, self.random_secret()?);
        self.vault.put(&material)?;
        shared.materials.push(MaterialFacts { id: material.id, rotation });
        Ok(())
    }
}
