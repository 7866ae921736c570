//! Keys as they are now: imported material whose time is over is removed, and automatic rotations that are due are done,
//! when the key is looked at.

use crate::arn::KeyId;
use crate::context::{Chore, Context, Failure};
use crate::key::material::{KeyMaterial, MaterialFacts};
use crate::key::rotation::RotationType;
use crate::key::{Key, KeyState, SharedProperties};
use crate::region::Region;
use crate::time::Timestamp;

impl Context<'_> {
    /// The key as it is now, if it is there.
    pub(super) fn current(
        &self,
        region: &Region,
        key_id: &KeyId,
    ) -> Result<Option<(Key, SharedProperties)>, Failure> {
        let Some(mut key) = self.find_key(region, key_id)? else { return Ok(None) };
        let Some(mut shared) = self.find_shared(key_id)? else { return Ok(None) };
        key.passing = key.passing.filter(|passing| passing.until > self.now);
        self.look_at_store(&mut shared)?;
        if key.imports.iter().any(|import| import.is_expired(self.now)) {
            return Err(Failure::Due(Chore::Expiry(region.clone(), key_id.clone())));
        }
        if shared.rotation.is_some_and(|rotation| rotation.next <= self.now) && self.rotates(&key, &shared)? {
            return Err(Failure::Due(Chore::Rotations(region.clone(), key_id.clone())));
        }
        Ok(Some((key, shared)))
    }

    /// Whether the key (its primary) is in use, so that it rotates.
    fn rotates(&self, key: &Key, shared: &SharedProperties) -> Result<bool, Failure> {
        let primary = match &shared.multi_region {
            Some(regions) if regions.primary != key.region => self.find_key(&regions.primary, &key.key_id)?,
            _ => Some(key.clone()),
        };
        Ok(primary.is_some_and(|primary| primary.state(shared) == KeyState::Enabled))
    }

    /// Does the rotations of a key that are due, each at its date.
    pub(super) fn rotate(&self, region: &Region, key_id: &KeyId) -> Result<(), Failure> {
        let (Some(key), Some(mut shared)) = (self.find_key(region, key_id)?, self.find_shared(key_id)?)
        else {
            return Ok(());
        };
        if !self.rotates(&key, &shared)? {
            return Ok(());
        }
        while let Some(rotation) = shared.rotation.filter(|rotation| rotation.next <= self.now) {
            self.add_material(&mut shared, Some((RotationType::Automatic, rotation.next)))?;
            self.note_rotation(&shared, RotationType::Automatic, rotation.next);
            shared.rotation = Some(rotation.rotated());
        }
        self.put_shared(&shared)
    }

    /// Makes a new material, the current one from now on. The caller writes `shared`.
    pub fn add_material(
        &self,
        shared: &mut SharedProperties,
        rotation: Option<(RotationType, Timestamp)>,
    ) -> Result<(), Failure> {
        self.end_explanation()?;
        let random = &mut **self.random.borrow_mut();
        let (material, facts) = KeyMaterial::generate(&shared.key_id, shared.spec, random)?;
        self.vault.put(&material)?;
        shared.materials.push(MaterialFacts { rotation, ..facts });
        Ok(())
    }
}
