//! One transaction on the vault: typed records in and out of sealed rows.

use std::cell::{Cell as Flag, RefCell};
use std::path::Path;
use std::sync::Arc;

use super::error::Damage;
use super::seal::{Content, Place, RowKeys, State, parts};
use super::store::{Cell, Hash, SealedRow, Store};
use super::unsealed::{Kept, Unsealed};
use super::{Collection, Record, RowId, VaultError};
use crate::crypto::aead::{self, NotAuthentic};
use crate::crypto::random::Random;
use crate::crypto::secret::SecretBytes;

/// A consistent view of the vault and, in [`super::Vault::write`], the only writer.
pub struct Transaction<'a> {
    store: &'a dyn Store,
    keys: &'a RowKeys,
    path: &'a Path,
    random: &'a RefCell<Box<dyn Random>>,
    /// What need not be unsealed once more.
    unsealed: Option<&'a Unsealed>,
    /// The state with the changes so far, once there are any.
    changed: RefCell<Option<State>>,
    ended: Flag<bool>,
}

impl<'a> Transaction<'a> {
    /// Takes over a transaction that the store has begun.
    pub(super) fn new(
        store: &'a dyn Store,
        keys: &'a RowKeys,
        path: &'a Path,
        random: &'a RefCell<Box<dyn Random>>,
    ) -> Self {
        let (changed, ended) = (RefCell::new(None), Flag::new(false));
        Transaction { store, keys, path, random, unsealed: None, changed, ended }
    }

    /// The same, which looks for records in memory first.
    pub(super) fn with(mut self, unsealed: Option<&'a Unsealed>) -> Self {
        self.unsealed = unsealed;
        self
    }

    /// The record of this id.
    pub fn find<R: Record>(&self, id: &[&str]) -> Result<Option<R>, VaultError> {
        let collection = R::COLLECTION as u8;
        let row = || self.store.row(collection, &self.keys.id(collection, id));
        let Some(unsealed) = self.unsealed else {
            return row()?.map(|row| self.record(&row)).transpose();
        };
        let name = [&[collection][..], &parts(id)].concat();
        let kept = match unsealed.find(&name) {
            Some(kept) => kept,
            None => {
                let content = row()?.map(|row| self.open(&row)).transpose()?;
                let kept = content.map(|content| self.keep::<R>(content)).transpose()?.map(Arc::new);
                unsealed.keep(name, kept.clone());
                kept
            }
        };
        kept.map(|kept| match &*kept {
            Kept::Record(record) => {
                let copy = record.downcast_ref().and_then(R::copy);
                Ok(copy.expect("a name has the kind of record, whose copy was kept"))
            }
            Kept::Content(content) => self.decode(content),
        })
        .transpose()
    }

    /// Inserts the record, or replaces that of the same id.
    pub fn put<R: Record>(&self, record: &R) -> Result<(), VaultError> {
        let place = Place { collection: R::COLLECTION as u8, id: &record.id(), parent: &record.parent() };
        self.put_bytes(place, &record.encode())
    }

    /// Removes the record of this id, if there is one.
    pub fn delete<R: Record>(&self, id: &[&str]) -> Result<bool, VaultError> {
        let collection = R::COLLECTION as u8;
        let id = self.keys.id(collection, id);
        let Some(row) = self.store.row(collection, &id)? else { return Ok(false) };
        self.change(|state| state.take_out(self.keys, &row))?;
        self.store.remove(collection, &id)?;
        Ok(true)
    }

    /// Seals what leaves the vault and comes back to it only. The label says what for; `bound_to` is to be the same when it
    /// comes back.
    pub fn seal_token(&self, label: &[u8], bound_to: &str, content: &[u8]) -> Result<Vec<u8>, VaultError> {
        let random = &mut **self.random.borrow_mut();
        Ok(aead::seal(self.keys.tokens(), label, bound_to.as_bytes(), content, random)?)
    }

    /// Opens what [`Transaction::seal_token`] sealed for the same purpose, unless the vault's root key has changed since.
    pub fn open_token(
        &self,
        label: &[u8],
        bound_to: &str,
        token: &[u8],
    ) -> Result<SecretBytes, NotAuthentic> {
        aead::open(self.keys.tokens(), label, bound_to.as_bytes(), token)
    }

    /// At most `limit` records of this parent after the given row, in the order of their row ids: an order that means
    /// nothing but stays the same until the vault is rekeyed.
    pub fn list<R: Record>(
        &self,
        parent: &[&str],
        after: Option<&RowId>,
        limit: usize,
    ) -> Result<Vec<(RowId, R)>, VaultError> {
        let collection = R::COLLECTION as u8;
        let parent = self.keys.parent(collection, parent);
        let rows = self.store.children(collection, &parent, after.map(|RowId(id)| id), limit)?;
        rows.iter().map(|row| Ok((RowId(row.id), self.record(row)?))).collect()
    }

    /// How many records this parent has.
    pub fn count<R: Record>(&self, parent: &[&str]) -> Result<u64, VaultError> {
        let collection = R::COLLECTION as u8;
        self.store.count(collection, &self.keys.parent(collection, parent))
    }

    /// All records of a kind.
    pub fn all<R: Record>(&self) -> Result<Vec<R>, VaultError> {
        const BATCH: usize = 1000;
        let mut records = Vec::new();
        // No row has an id of zeros.
        let mut after = [0; 16];
        loop {
            let rows = self.store.scan(Some((R::COLLECTION as u8, &after)), BATCH)?;
            let before = records.len();
            for row in rows.iter().take_while(|row| row.collection == R::COLLECTION as u8) {
                records.push(self.record(row)?);
                after = row.id;
            }
            if records.len() - before < BATCH {
                return Ok(records);
            }
        }
    }

    /// How many records there are of all kinds.
    pub fn rows(&self) -> Result<u64, VaultError> {
        Ok(self.state()?.rows)
    }

    /// Seals and stores a record's bytes.
    pub(super) fn put_bytes(&self, place: Place<'_>, record: &[u8]) -> Result<(), VaultError> {
        let previous = self.store.row(place.collection, &self.keys.id(place.collection, place.id))?;
        let generation = self.change(|state| {
            state.generation += 1;
            if let Some(previous) = &previous {
                state.take_out(self.keys, previous);
            }
            state.generation
        })?;
        let row = self.keys.seal(place, generation, record, &mut **self.random.borrow_mut())?;
        self.change(|state| state.put_in(self.keys, &row))?;
        self.store.put(&row)
    }

    /// Unseals a row.
    pub(super) fn open(&self, row: &SealedRow) -> Result<Content, VaultError> {
        let damage = || Damage::Row(Collection::from_byte(row.collection));
        self.keys.open(row).map_err(|_| self.damaged(damage()))
    }

    /// The rows after this one, of all collections.
    pub(super) fn scan(
        &self,
        after: Option<(u8, &Hash)>,
        limit: usize,
    ) -> Result<Vec<SealedRow>, VaultError> {
        self.store.scan(after, limit)
    }

    /// What the vault says of all its rows.
    pub(super) fn state(&self) -> Result<State, VaultError> {
        match &*self.changed.borrow() {
            Some(state) => Ok(state.clone()),
            None => {
                let sealed = self.store.cell(Cell::State)?;
                self.keys.open_state(&sealed).map_err(|_| self.damaged(Damage::State))
            }
        }
    }

    /// Replaces the state, which becomes durable with the transaction.
    pub(super) fn set_state(&self, state: State) {
        *self.changed.borrow_mut() = Some(state);
    }

    /// Whether the engine's own structures are whole.
    pub(super) fn check_structure(&self) -> Result<(), VaultError> {
        self.store.check()
    }

    /// The header's bytes.
    pub(super) fn header(&self) -> Result<Vec<u8>, VaultError> {
        self.store.cell(Cell::Header)
    }

    /// The keys of the vault's rows.
    pub(super) fn keys(&self) -> &RowKeys {
        self.keys
    }

    /// Replaces the header.
    pub(super) fn set_header(&self, header: &[u8]) -> Result<(), VaultError> {
        self.change(|state| state.set_header(header))?;
        self.store.set_cell(Cell::Header, header)
    }

    /// Seals the state, if it has changed, and makes all durable.
    pub(super) fn commit(self) -> Result<(), VaultError> {
        if let Some(state) = &*self.changed.borrow() {
            let sealed = self.keys.seal_state(state, &mut **self.random.borrow_mut())?;
            self.store.set_cell(Cell::State, &sealed)?;
        }
        self.store.commit()?;
        self.ended.set(true);
        Ok(())
    }

    /// Leaves the store's transaction as it is, for another one to take over.
    pub(super) fn leave(self) {
        self.ended.set(true);
    }

    /// The error of this damage to this vault.
    pub(super) fn damaged(&self, damage: Damage) -> VaultError {
        VaultError::Damaged { path: self.path.to_owned(), damage }
    }

    fn keep<R: Record>(&self, content: Content) -> Result<Kept, VaultError> {
        Ok(match self.decode::<R>(&content)?.copy() {
            Some(copy) => Kept::Record(Box::new(copy)),
            None => Kept::Content(content),
        })
    }

    fn record<R: Record>(&self, row: &SealedRow) -> Result<R, VaultError> {
        self.decode(&self.open(row)?)
    }

    fn decode<R: Record>(&self, content: &Content) -> Result<R, VaultError> {
        R::decode(content.record()).map_err(|_| self.damaged(Damage::Row(Some(R::COLLECTION))))
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> Result<T, VaultError> {
        let mut state = self.state()?;
        let result = change(&mut state);
        self.set_state(state);
        Ok(result)
    }
}

/// Whatever was not committed is undone, also where a panic passes.
impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.ended.get() {
            self.store.roll_back();
        }
    }
}

impl std::fmt::Debug for Transaction<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Transaction").field("path", &self.path).finish_non_exhaustive()
    }
}
