//! What the vault knows of its trail: the keys that records are sealed with, and the last record that it has seen.
//!
//! ```text
//! epoch       = the vault's root id while the record was written (16)
//! trail key   = HKDF-SHA-256[vault id, "airkms/v1/trail"](root key, 32)
//! records key = HKDF-SHA-256[epoch, "airkms/v1/trail-records"](trail key, 32)
//! links key   = HKDF-SHA-256[epoch, "airkms/v1/trail-links"](trail key, 32)
//! uses key    = HKDF-SHA-256[epoch, "airkms/v1/trail-uses"](trail key, 32)
//! ```
//!
//! A new root key begins a new epoch of the trail. The trail key of the one before becomes a row of the vault, so that
//! its records can still be read; nothing is sealed anew.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::transaction::Transaction;
use super::{Collection, Record, RecordError, VaultError};
use crate::crypto::hex;
use crate::crypto::kdf::derive;
use crate::crypto::secret::SecretKey;

/// What names an epoch.
pub type Epoch = [u8; 16];

/// The keys of one epoch of the trail.
#[derive(Debug)]
pub struct TrailKey {
    /// The epoch.
    pub(crate) epoch: Epoch,
    /// What records are sealed with.
    pub(crate) records: SecretKey,
    /// What links records.
    pub(crate) links: SecretKey,
    /// What the last uses of keys are sealed and found with.
    pub(crate) uses: SecretKey,
    key: SecretKey,
    name: String,
}

/// The keys of all epochs.
#[derive(Debug)]
pub struct TrailKeys {
    pub(crate) current: TrailKey,
    pub(crate) former: Vec<TrailKey>,
}

/// A record of the trail that the vault has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrailAnchor {
    /// Its number.
    pub number: u64,
    /// Its link.
    pub link: [u8; 32],
}

impl TrailKey {
    pub(super) fn new(epoch: Epoch, key: &SecretKey) -> Self {
        TrailKey {
            epoch,
            records: derive(key, &epoch, b"airkms/v1/trail-records"),
            links: derive(key, &epoch, b"airkms/v1/trail-links"),
            uses: derive(key, &epoch, b"airkms/v1/trail-uses"),
            key: SecretKey::from_slice(key.expose()).expect("it has the length of a key"),
            name: hex::encode(&epoch),
        }
    }
}

impl TrailKeys {
    /// The keys of an epoch.
    pub(crate) fn of(&self, epoch: &Epoch) -> Option<&TrailKey> {
        self.all().find(|key| key.epoch == *epoch)
    }

    /// The keys of all epochs, the present one's first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &TrailKey> {
        std::iter::once(&self.current).chain(&self.former)
    }
}

/// Body: the trail key (32 bytes), then the epoch.
impl Record for TrailKey {
    const COLLECTION: Collection = Collection::TrailKey;

    fn id(&self) -> Vec<&str> {
        vec![&self.name]
    }

    fn parent(&self) -> Vec<&str> {
        Vec::new()
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut body = Zeroizing::new(Vec::with_capacity(48));
        body.extend_from_slice(self.key.expose());
        body.extend_from_slice(&self.epoch);
        body
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let (key, epoch) = bytes.split_at_checked(32).ok_or(RecordError)?;
        let key = SecretKey::from_slice(key).ok_or(RecordError)?;
        Ok(TrailKey::new(epoch.try_into().map_err(|_| RecordError)?, &key))
    }
}

impl Transaction<'_> {
    /// The keys of the trail.
    pub fn trail_keys(&self) -> Result<Arc<TrailKeys>, VaultError> {
        let mut kept = self.keys().kept_trail_keys().borrow_mut();
        if let Some(keys) = &*kept {
            return Ok(keys.clone());
        }
        let keys = Arc::new(TrailKeys { current: self.keys().trail_key(), former: self.all()? });
        *kept = Some(keys.clone());
        Ok(keys)
    }

    /// The last record of the trail that the vault has seen.
    pub fn trail_anchor(&self) -> Result<Option<TrailAnchor>, VaultError> {
        Ok(self.state()?.trail)
    }

    /// Notes the last record of the trail, which is on disk already.
    pub fn set_trail_anchor(&self, anchor: TrailAnchor) -> Result<(), VaultError> {
        let mut state = self.state()?;
        state.trail = Some(anchor);
        self.set_state(state);
        Ok(())
    }

    /// Forgets the keys of the epochs that have nothing left in the trail.
    pub fn forget_trail_keys(&self, unused: impl Fn(&Epoch) -> bool) -> Result<(), VaultError> {
        let keys = self.trail_keys()?;
        for key in keys.former.iter().filter(|key| unused(&key.epoch)) {
            self.delete::<TrailKey>(&[&key.name])?;
        }
        *self.keys().kept_trail_keys().borrow_mut() = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_of_a_key_is_its_bytes_and_its_epoch() {
        let body: Vec<u8> = (1..=48).collect();
        let key = TrailKey::decode(&body).unwrap();
        assert_eq!(*key.encode(), body);
        assert_eq!(key.id(), ["2122232425262728292a2b2c2d2e2f30"]);
        for body in [&body[..47], &body[..31], &[], &[&body[..], &[0]].concat()] {
            assert_eq!(TrailKey::decode(body).err(), Some(RecordError));
        }
    }
}
