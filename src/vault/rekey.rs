//! A new root key: every row is sealed anew and every protector wraps the new key, in one transaction.

use super::error::Damage;
use super::header::Header;
use super::seal::{Place, RowKeys, State};
use super::store::{Access, Cell, Store};
use super::trail::TrailKey;
use super::{Collection, Record, Vault, VaultError, keyring, protector};
use crate::crypto::secret::SecretKey;

impl Vault {
    /// Replaces the root key and returns how many rows were sealed anew. All protectors must be at hand: the key file,
    /// and every passphrase.
    pub fn rekey(&mut self) -> Result<u64, VaultError> {
        // The header of now, whatever another process did since this one opened the vault.
        self.read(|_| Ok::<_, VaultError>(()))?;
        let protector_keys = protector::all_keys(&self.header, &self.location, &mut *self.passphrases)?;
        let root = SecretKey::random(&mut **self.random.get_mut())?;
        let mut header = Header::new(self.header.vault_id, &root);
        for slot in &self.header.slots {
            let key = protector_keys.get(&slot.number).expect("every slot has a key");
            header.put(slot.number, slot.protector.clone(), key, &root, &mut **self.random.get_mut())?;
        }
        let (keys, header_bytes) = (RowKeys::derive(header.vault_id, &root), header.encode());

        let asked = self.header_bytes.clone();
        self.begin(Access::Write)?;
        if self.header_bytes != asked {
            self.store.roll_back();
            return Err(VaultError::Busy { path: self.location.vault.clone() });
        }
        let sealed = self.seal_anew(&keys, &header_bytes).inspect_err(|_| self.store.roll_back())?;
        self.store.commit().inspect_err(|_| self.store.roll_back())?;

        // A key that is kept under the old name opens nothing any more.
        let _ = keyring::forget(&self.header);
        (self.header, self.header_bytes, self.root, self.keys) = (header, header_bytes, root, keys);
        self.store.settle()?;
        Ok(sealed)
    }

    fn seal_anew(&mut self, keys: &RowKeys, header: &[u8]) -> Result<u64, VaultError> {
        let path = &self.location.vault;
        let damaged = |damage| VaultError::Damaged { path: path.clone(), damage };
        let old = self.keys.open_state(&self.store.cell(Cell::State)?).map_err(|_| damaged(Damage::State))?;
        let mut found = State { rows: 0, set: Default::default(), ..old.clone() };
        let mut state = State { generation: old.generation, trail: old.trail, ..State::empty(header) };
        for (collection, id) in row_names(&*self.store)? {
            let damage = || damaged(Damage::Row(Collection::from_byte(collection)));
            let row = self.store.row(collection, &id)?.ok_or_else(damage)?;
            let content = self.keys.open(&row).map_err(|_| damage())?;
            let (id, parent) = content.place().ok_or_else(damage)?;
            found.put_in(&self.keys, &row);
            state.generation += 1;
            let place = Place { collection, id: &id, parent: &parent };
            let sealed =
                keys.seal(place, state.generation, content.record(), &mut **self.random.get_mut())?;
            state.put_in(keys, &sealed);
            self.store.remove(collection, &row.id)?;
            self.store.put(&sealed)?;
        }
        // What is missing or rolled back would no longer be seen afterwards.
        if found != old {
            return Err(damaged(Damage::Rows));
        }
        let rows = state.rows;
        self.keep_trail_key(keys, &mut state)?;
        self.store.set_cell(Cell::Header, header)?;
        self.store.set_cell(Cell::State, &keys.seal_state(&state, &mut **self.random.get_mut())?)?;
        Ok(rows)
    }

    /// Keeps what the records of the trail's epoch that ends are read with.
    fn keep_trail_key(&mut self, keys: &RowKeys, state: &mut State) -> Result<(), VaultError> {
        let former = self.keys.trail_key();
        state.generation += 1;
        let place =
            Place { collection: TrailKey::COLLECTION as u8, id: &former.id(), parent: &former.parent() };
        let sealed = keys.seal(place, state.generation, &former.encode(), &mut **self.random.get_mut())?;
        state.put_in(keys, &sealed);
        self.store.put(&sealed)
    }
}

/// Collection and id of every row; the rows change places while they are sealed anew.
fn row_names(store: &dyn Store) -> Result<Vec<(u8, [u8; 16])>, VaultError> {
    const BATCH: usize = 1000;
    let mut names: Vec<(u8, [u8; 16])> = Vec::new();
    loop {
        let after = names.last().map(|(collection, id)| (*collection, id));
        let rows = store.scan(after, BATCH)?;
        if rows.is_empty() {
            return Ok(names);
        }
        names.extend(rows.iter().map(|row| (row.collection, row.id)));
    }
}
