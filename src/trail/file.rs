//! The trail's file: appending to it, and reading it.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::slice;

use super::seal::{self, BadMark, Cause, Mark};
use super::{Batch, packed, path_of};
use crate::crypto::random::{Random, SystemRandom};
use crate::crypto::secret::SecretBytes;
use crate::key::last_use::LastUse;
use crate::vault::trail::{TrailAnchor, TrailKey, TrailKeys};
use crate::vault::{
    Draft, Durability, Location, SealedRecord, SealedUse, TrailCell, TrailDamage, TrailStore, VaultError,
    refuse_orphan_log,
};

/// A trail that is open.
pub struct Trail {
    pub(super) path: PathBuf,
    pub(super) store: TrailStore,
    pub(super) random: RefCell<Box<dyn Random>>,
}

/// A record as it is in the trail.
#[derive(Debug)]
pub struct Stored {
    /// Its number.
    pub number: u64,
    /// The JSON text.
    pub text: SecretBytes,
}

impl Trail {
    /// Opens the vault's trail, if there is one.
    ///
    /// # Errors
    ///
    /// The file's.
    pub fn open(location: &Location, random: Box<dyn Random>) -> Result<Option<Self>, VaultError> {
        Self::open_at(&path_of(location), random)
    }

    /// Opens the vault's trail, or makes one, after the last record that the vault has seen.
    ///
    /// # Errors
    ///
    /// The file's.
    pub fn open_or_create(
        location: &Location,
        mut random: Box<dyn Random>,
        keys: &TrailKeys,
        seen: impl FnOnce() -> Result<Option<TrailAnchor>, VaultError>,
    ) -> Result<Self, VaultError> {
        let path = path_of(location);
        let store = match TrailStore::open(&path) {
            Err(VaultError::NotFound { .. }) => {
                create(&path, &mut *random, keys, seen()?)?;
                TrailStore::open(&path)
            }
            opened => opened,
        };
        let store = store.map_err(of_trail)?;
        Ok(Trail { path, store, random: RefCell::new(random) })
    }

    pub(super) fn open_at(path: &Path, random: Box<dyn Random>) -> Result<Option<Self>, VaultError> {
        match TrailStore::open(path) {
            Ok(store) => Ok(Some(Trail { path: path.to_owned(), store, random: RefCell::new(random) })),
            Err(VaultError::NotFound { .. }) => Ok(None),
            Err(error) => Err(of_trail(error)),
        }
    }

    /// One more connection to it.
    pub(super) fn again(&self) -> Result<Self, VaultError> {
        let store = TrailStore::open(&self.path).map_err(of_trail)?;
        Ok(Trail { path: self.path.clone(), store, random: RefCell::new(Box::new(SystemRandom)) })
    }

    /// Appends the records of the batches in their order, in one transaction, and gives the last record of each. The uses
    /// that they tell of are not written.
    ///
    /// # Errors
    ///
    /// Whatever keeps one of them from being written; nothing of any is in the trail then.
    pub fn append_all(&self, batches: &[Batch]) -> Result<Vec<TrailAnchor>, VaultError> {
        let durability = batches.iter().map(|batch| batch.durability).max().unwrap_or(Durability::Process);
        self.write(durability, || self.append(batches))
    }

    /// Appends one batch, and writes the uses that it tells of.
    pub(super) fn append_one(&self, batch: Batch) -> Result<TrailAnchor, VaultError> {
        self.write(batch.durability, || {
            let anchors = self.append(slice::from_ref(&batch))?;
            for last in &batch.uses {
                self.put_use(&batch.keys.current, last)?;
            }
            Ok(*anchors.first().expect("each batch has its last record"))
        })
    }

    fn append(&self, batches: &[Batch]) -> Result<Vec<TrailAnchor>, VaultError> {
        let Some(first) = batches.first() else { return Ok(Vec::new()) };
        let mut last = self.mark(TrailCell::Head, &first.keys)?;
        let mut sealed = Vec::with_capacity(batches.iter().map(|batch| batch.records.len()).sum());
        let mut anchors = Vec::with_capacity(batches.len());
        let mut key = &first.keys.current;
        for batch in batches {
            key = &batch.keys.current;
            for record in &batch.records {
                let record = seal::seal(key, &last, record.bytes(), &mut **self.random.borrow_mut())?;
                (last.number, last.link) = (record.number, record.link);
                sealed.push(record);
            }
            anchors.push(TrailAnchor { number: last.number, link: last.link });
        }
        self.store.append(&sealed, &last.encode(key, TrailCell::Head))?;
        Ok(anchors)
    }

    /// Writes last uses that records tell of, where no later one is written.
    pub(super) fn put_uses<'u>(
        &self,
        keys: &TrailKeys,
        uses: impl Iterator<Item = &'u LastUse>,
    ) -> Result<(), VaultError> {
        self.write(Durability::Process, || {
            // The trail's last record says whether these are still the keys.
            self.mark(TrailCell::Head, keys)?;
            for last in uses {
                let written = self.last_use(keys, last.region.as_str(), last.key_id.as_str())?;
                if written.is_none_or(|written| written.time <= last.time) {
                    self.put_use(&keys.current, last)?;
                }
            }
            Ok(())
        })
    }

    pub(super) fn put_use(&self, key: &TrailKey, last: &LastUse) -> Result<(), VaultError> {
        let id = seal::use_id(key, last.region.as_str(), last.key_id.as_str());
        let content = serde_json::to_vec(last).expect("it has only texts as keys of maps");
        self.store.put_last_use(&seal::seal_use(key, id, &content, &mut **self.random.borrow_mut())?)
    }

    /// The last use of the key of this id in a Region.
    ///
    /// # Errors
    ///
    /// The file's, and that it is damaged.
    pub fn last_use(
        &self,
        keys: &TrailKeys,
        region: &str,
        key_id: &str,
    ) -> Result<Option<LastUse>, VaultError> {
        let find = |key: &TrailKey| {
            let sealed = self.store.last_use(&seal::use_id(key, region, key_id)).map_err(of_trail)?;
            sealed.map(|sealed| self.open_use(key, &sealed)).transpose()
        };
        let mut last = find(&keys.current)?;
        if last.is_none() {
            for key in &keys.former {
                last = find(key)?.into_iter().chain(last).max_by_key(|last| last.time);
            }
        }
        Ok(last)
    }

    pub(super) fn open_use(&self, key: &TrailKey, sealed: &SealedUse) -> Result<LastUse, VaultError> {
        let content = seal::open_use(key, sealed).ok();
        let last = content.and_then(|content| serde_json::from_slice(content.expose()).ok());
        last.ok_or_else(|| self.damaged(TrailDamage::LastUse))
    }

    /// At most `limit` records before this number, the newest first.
    ///
    /// # Errors
    ///
    /// The file's, and that a record is damaged.
    pub fn before(&self, keys: &TrailKeys, number: u64, limit: u32) -> Result<Vec<Stored>, VaultError> {
        let sealed = self.store.before(number, limit).map_err(of_trail)?;
        sealed.iter().map(|sealed| self.unseal(keys, sealed)).collect()
    }

    /// At most `limit` records after this number, the oldest first.
    ///
    /// # Errors
    ///
    /// The file's, and that a record is damaged.
    pub fn after(&self, keys: &TrailKeys, number: u64, limit: u32) -> Result<Vec<Stored>, VaultError> {
        let sealed = self.store.after(number, limit).map_err(of_trail)?;
        sealed.iter().map(|sealed| self.unseal(keys, sealed)).collect()
    }

    /// The first record and the last, if there are any.
    ///
    /// # Errors
    ///
    /// The file's, and that a record is damaged.
    pub fn ends(&self, keys: &TrailKeys) -> Result<Option<(Stored, Stored)>, VaultError> {
        self.read(|| {
            let (first, last) = (self.after(keys, 0, 1)?, self.before(keys, u64::MAX, 1)?);
            Ok(first.into_iter().next().zip(last.into_iter().next()))
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn unseal(&self, keys: &TrailKeys, sealed: &SealedRecord) -> Result<Stored, VaultError> {
        let key = keys.of(&sealed.epoch).ok_or_else(|| self.damaged(TrailDamage::Epoch))?;
        let damaged = || self.damaged(TrailDamage::Record(sealed.number));
        let record = seal::open(key, sealed).map_err(|_| damaged())?;
        let text = packed::unpack(record).map_err(|_| damaged())?;
        Ok(Stored { number: sealed.number, text })
    }

    pub(super) fn mark(&self, cell: TrailCell, keys: &TrailKeys) -> Result<Mark, VaultError> {
        let bytes = self.store.cell(cell).map_err(of_trail)?;
        Mark::decode(&bytes, keys, cell).map_err(|bad| {
            self.damaged(match (bad, cell) {
                (BadMark::Epoch, _) => TrailDamage::Epoch,
                (BadMark::NotAuthentic, TrailCell::Base) => TrailDamage::Base,
                (BadMark::NotAuthentic, TrailCell::Head) => TrailDamage::Head,
            })
        })
    }

    /// Reads a consistent view.
    pub(super) fn read<T>(&self, f: impl FnOnce() -> Result<T, VaultError>) -> Result<T, VaultError> {
        self.store.begin_read().map_err(of_trail)?;
        let result = f();
        self.store.roll_back();
        result.map_err(of_trail)
    }

    /// Writes as the only writer.
    pub(super) fn write<T>(
        &self,
        durability: Durability,
        f: impl FnOnce() -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let written = self.store.begin_write(durability).and_then(|()| {
            let result = f()?;
            self.store.commit()?;
            Ok(result)
        });
        written.inspect_err(|_| self.store.roll_back()).map_err(of_trail)
    }

    pub(super) fn damaged(&self, damage: TrailDamage) -> VaultError {
        damaged(&self.path, damage)
    }
}

impl std::fmt::Debug for Trail {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Trail").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Makes a trail; that another process makes it at the same time is no error.
fn create(
    path: &Path,
    random: &mut dyn Random,
    keys: &TrailKeys,
    seen: Option<TrailAnchor>,
) -> Result<(), VaultError> {
    refuse_orphan_log(path)?;
    let mark = match seen {
        Some(TrailAnchor { number, link }) => Mark { number, link, cause: Cause::Lost },
        None => {
            let mut link = [0; 32];
            random.fill(&mut link)?;
            Mark { number: 0, link, cause: Cause::Beginning }
        }
    };
    let draft = Draft::create(path, &[], random)?;
    let cell = |cell| mark.encode(&keys.current, cell);
    TrailStore::create(draft.path(), &cell(TrailCell::Base), &cell(TrailCell::Head))?;
    match draft.publish() {
        Err(VaultError::AlreadyExists { .. }) => Ok(()),
        published => published,
    }
}

pub(super) fn damaged(path: &Path, damage: TrailDamage) -> VaultError {
    VaultError::TrailDamaged { path: path.to_owned(), damage }
}

/// What is wrong with the file, in words that say that it is the trail's.
pub(super) fn of_trail(error: VaultError) -> VaultError {
    match error {
        VaultError::Damaged { path, damage } => damaged(&path, TrailDamage::Structure(damage.to_string())),
        VaultError::Truncated { path } => {
            damaged(&path, TrailDamage::Structure("it is cut short".to_owned()))
        }
        VaultError::NotAVault { path } => {
            damaged(&path, TrailDamage::Structure("it is none of airkms".to_owned()))
        }
        error => error,
    }
}
