//! Making a vault: drawn up beside its place, then given its name in one step, so that it is there whole or not at
//! all. Of several processes that make one at once, one succeeds and the others find it made.

use std::cell::RefCell;

use super::files::{self, Draft};
use super::header::Header;
use super::protector::{self, Passphrases, ProtectorKind};
use super::seal::{RowKeys, State};
use super::sqlite::{self, SqliteStore};
use super::store::{Access, Cell, Store};
use super::transaction::Transaction;
use super::{Location, Settings, VaultError};
use crate::crypto::random::Random;
use crate::crypto::secret::SecretKey;

/// What a new vault is to be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Creation {
    /// Its settings.
    pub settings: Settings,
    /// What is to open it.
    pub protector: ProtectorKind,
}

/// Makes the vault, unless something is there: `AlreadyExists`. Returns its root key, so that nobody is asked twice.
pub(super) fn create(
    location: &Location,
    creation: &Creation,
    passphrases: &mut dyn Passphrases,
    random: &RefCell<Box<dyn Random>>,
) -> Result<SecretKey, VaultError> {
    let path = &location.vault;
    sqlite::refuse_orphan_log(path)?;
    if path.exists() {
        return Err(VaultError::AlreadyExists { path: path.clone() });
    }
    files::make_folder_of(path)?;

    let mut source = random.borrow_mut();
    let (root, mut vault_id) = (SecretKey::random(&mut **source)?, [0; 16]);
    source.fill(&mut vault_id)?;
    let mut header = Header::new(vault_id, &root);
    let (protector, key) = protector::fresh(creation.protector, location, passphrases, &mut **source)?;
    header.add(protector, &key, &root, &mut **source)?;

    let draft = Draft::create(path, &[], &mut **source)?;
    drop(source);
    let store = SqliteStore::create(draft.path())?;
    fill(&store, &header, &root, &creation.settings, random)?;
    store.finish()?;
    draft.publish()?;
    Ok(root)
}

fn fill(
    store: &dyn Store,
    header: &Header,
    root: &SecretKey,
    settings: &Settings,
    random: &RefCell<Box<dyn Random>>,
) -> Result<(), VaultError> {
    let keys = RowKeys::derive(header.vault_id, root);
    let header = header.encode();
    store.begin(Access::Write)?;
    store.set_cell(Cell::Header, &header)?;
    let transaction = Transaction::new(store, &keys, "".as_ref(), random);
    transaction.set_state(State::empty(&header));
    transaction.put(settings)?;
    transaction.commit()
}
