//! What an operation leaves for its record in the trail, and what of the trail an operation reads.
//!
//! Whoever comes to a key notes it, and whoever reaches its material uses the key: no operation has to think of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::alias::AliasName;
use crate::arn::KeyArn;
use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::key::last_use::LastUse;
use crate::key::rotation::RotationType;
use crate::key::{Key, SharedProperties};
use crate::time::Timestamp;
use crate::trail::notes::{Notes, SYNCHRONIZE, ServiceEvent};

const POSITION: &[u8] = b"airkms/v1/trail-position";

impl Context<'_> {
    /// Notes a key that the call touches. One in another Region is none of the call's record.
    pub fn note_key(&self, arn: &KeyArn) {
        if arn.region == *self.region {
            self.notes.borrow_mut().key(arn);
        }
    }

    /// Notes an alias of the caller's account and Region.
    pub fn note_alias(&self, name: &AliasName) {
        let arn = name.arn(self.region, self.account);
        self.notes.borrow_mut().alias(self.account.as_str(), arn.to_string());
    }

    /// Notes a fact under the name that it has in the record.
    pub fn note_fact(&self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        if !value.is_null() {
            self.notes.borrow_mut().facts.insert(name.to_owned(), value);
        }
    }

    /// Notes that a key in another Region is made or changed, as by this operation.
    pub fn note_elsewhere(&self, operation: &'static str, arn: KeyArn) {
        self.notes.borrow_mut().elsewhere.push((operation, arn));
    }

    /// Notes that a role is made for a service.
    pub(super) fn note_linked(&self, service: &'static str, role: Role) {
        self.notes.borrow_mut().linked.push((service, role));
    }

    /// Notes a rotation, and that related keys have come to know of it.
    pub fn note_rotation(&self, shared: &SharedProperties, rotation: RotationType, time: Timestamp) {
        let id = |back: usize| {
            let material = shared.materials.iter().rev().nth(back);
            Value::from(material.map(|material| material.id.as_str()))
        };
        let details = [
            ("rotationType", Value::from(rotation.as_str())),
            ("keyOrigin", Value::from(shared.origin.as_str())),
            ("previousKeyMaterialId", id(1)),
            ("currentKeyMaterialId", id(0)),
        ];
        let region = shared.multi_region.as_ref().map_or(self.region, |regions| &regions.primary);
        self.note_event("RotateKey", time, shared.arn(region), details);
        self.note_synchronization(shared, time);
    }

    /// Notes that related keys have come to know what their primary key shares with them.
    pub fn note_synchronization(&self, shared: &SharedProperties, time: Timestamp) {
        if let Some(regions) = shared.multi_region.as_ref().filter(|regions| !regions.replicas.is_empty()) {
            self.note_event(SYNCHRONIZE, time, shared.arn(&regions.primary), []);
        }
    }

    /// Notes what KMS does by itself.
    pub(super) fn note_event<const N: usize>(
        &self,
        name: &'static str,
        time: Timestamp,
        key: KeyArn,
        details: [(&str, Value); N],
    ) {
        let details: Map<_, _> = details.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.notes.borrow_mut().events.push(ServiceEvent { name, time, key, details });
    }

    /// Notes that the operation uses the key's material, and the custom key store that does it.
    pub(super) fn note_use(&self, key: &Key, shared: &SharedProperties) {
        let mut notes = self.notes.borrow_mut();
        notes.used(key.arn());
        if let Some(store) = &shared.store {
            notes.facts.insert("customKeyStoreId".to_owned(), Value::from(store.id.as_str()));
            if let Some(id) = &store.xks_key_id {
                notes.facts.insert("xksKeyId".to_owned(), Value::from(id.as_str()));
            }
        }
    }

    /// The notes so far, which are then none.
    pub fn take_notes(&self) -> Notes {
        self.notes.take()
    }

    /// Visits the trail's records with numbers below this one, the newest first, as long as `visit` says to go on. Those of
    /// this call are not there yet.
    pub fn each_record_before(
        &self,
        number: u64,
        mut visit: impl FnMut(u64, &str) -> bool,
    ) -> Result<(), Failure> {
        const BATCH: u32 = 500;
        let Some(trail) = self.trail else { return Ok(()) };
        let (trail, keys) = (trail.of(self.vault)?, self.vault.trail_keys()?);
        let mut next = number;
        loop {
            let records = trail.before(&keys, next, BATCH)?;
            let Some(last) = records.last() else { return Ok(()) };
            next = last.number;
            for record in &records {
                let text = str::from_utf8(record.text.expose()).unwrap_or_default();
                if !visit(record.number, text) {
                    return Ok(());
                }
            }
        }
    }

    /// A token that brings a record's number back, together with the same parameters only.
    pub fn seal_position(&self, number: u64, parameters: &str) -> Result<String, Failure> {
        let token = self.vault.seal_token(POSITION, parameters, &number.to_be_bytes())?;
        Ok(STANDARD.encode(token))
    }

    /// The record's number that such a token brings back.
    pub fn open_position(&self, token: &str, parameters: &str) -> Option<u64> {
        let content = self.vault.open_token(POSITION, parameters, &STANDARD.decode(token).ok()?).ok()?;
        Some(u64::from_be_bytes(content.expose().try_into().ok()?))
    }

    /// The last use of the key: by the trail, else by what earlier versions kept in the vault. A use from before the key
    /// was made was that of a replica in its place.
    pub fn last_use(&self, key: &Key) -> Result<Option<LastUse>, Failure> {
        let (region, key_id) = (key.region.as_str(), key.key_id.as_str());
        let recorded = match self.trail {
            Some(trail) => trail.last_use(self.vault, &key.region, &key.key_id)?,
            None => None,
        };
        let last = match recorded {
            Some(last) => Some(last),
            None => self.vault.find::<LastUse>(&[region, key_id])?,
        };
        Ok(last.filter(|last| last.time >= key.created))
    }
}
