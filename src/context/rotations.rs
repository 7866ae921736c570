//! Keys as they are now: imported material whose time is over is removed, and automatic rotations that are due are done,
//! when the key is looked at.

use crate::arn::KeyId;
use crate::context::{Context, Failure};
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
        self.expire_imports(&mut key, &mut shared)?;
        if shared.rotation.is_some_and(|rotation| rotation.next <= self.now) {
            self.rotate_if_in_use(&key, &mut shared)?;
        }
        Ok(Some((key, shared)))
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
        let random = &mut **self.random.borrow_mut();
        let (material, facts) = KeyMaterial::generate(&shared.key_id, shared.spec, random)?;
        self.vault.put(&material)?;
        shared.materials.push(MaterialFacts { rotation, ..facts });
        Ok(())
    }
}
