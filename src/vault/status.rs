//! What can be told of a vault, also of a locked one.

use std::cell::RefCell;

use super::files::beside;
use super::header::Header;
use super::protector;
use super::seal::RowKeys;
use super::sqlite::{LOG, SqliteStore};
use super::store::{Access, Cell, Store};
use super::transaction::Transaction;
use super::{
    Collection, Damage, Location, NoPassphrases, ProtectorKind, Settings, VaultError, decode_header, keyring,
};
use crate::crypto::hex;
use crate::crypto::random::{Random, SeededRandom};
use crate::simulation::Simulation;

/// What can be told of a vault.
#[derive(Debug)]
pub struct Status {
    /// The vault's id: 32 hexadecimal digits.
    pub vault_id: String,
    /// The schema's number.
    pub schema: i64,
    /// The vault file's length in bytes.
    pub size: u64,
    /// The log's length in bytes.
    pub log_size: u64,
    /// The protectors, by their numbers.
    pub protectors: Vec<(u8, ProtectorKind)>,
    /// How many rows there are of each collection.
    pub rows: Vec<(Collection, u64)>,
    /// The settings, or why the vault cannot be opened without asking anybody.
    pub settings: Result<Settings, VaultError>,
    /// What the vault pretends; nothing if it cannot be opened.
    pub simulation: Simulation,
}

impl Status {
    /// The status of the vault. Nobody is asked for a passphrase.
    pub fn of(location: &Location) -> Result<Self, VaultError> {
        let store = SqliteStore::open(&location.vault)?;
        store.begin(Access::Read)?;
        let header = decode_header(&store.cell(Cell::Header)?, location)?;
        let counts = store.counts()?;
        let (settings, simulation) = match contents(&store, &header, location) {
            Ok((settings, simulation)) => (Ok(settings), simulation),
            Err(error) => (Err(error), Simulation::default()),
        };
        let length = |end| beside(&location.vault, end).metadata().map_or(0, |metadata| metadata.len());
        Ok(Status {
            vault_id: hex::encode(&header.vault_id),
            schema: store.schema()?,
            size: length(""),
            log_size: length(LOG),
            protectors: header.slots.iter().map(|slot| (slot.number, slot.protector.name())).collect(),
            rows: Collection::ALL
                .into_iter()
                .map(|collection| {
                    let count = counts.iter().find(|(byte, _)| *byte == collection as u8);
                    (collection, count.map_or(0, |(_, count)| *count))
                })
                .collect(),
            settings,
            simulation,
        })
    }
}

fn contents(
    store: &SqliteStore,
    header: &Header,
    location: &Location,
) -> Result<(Settings, Simulation), VaultError> {
    let root = protector::unlock(header, location, &mut NoPassphrases)?;
    let keys = RowKeys::derive(header.vault_id, &root);
    // Reading seals nothing.
    let random: RefCell<Box<dyn Random>> = RefCell::new(Box::new(SeededRandom::new(&[])));
    let transaction = Transaction::new(store, &keys, &location.vault, &random);
    let settings = transaction.find(&[])?;
    let settings = settings.ok_or_else(|| transaction.damaged(Damage::Row(Some(Collection::Settings))))?;
    Ok((settings, transaction.find(&[])?.unwrap_or_default()))
}

/// Locks a vault that was kept unlocked, and says whether it was.
pub fn lock(location: &Location) -> Result<bool, VaultError> {
    let header = SqliteStore::open(&location.vault)?.cell(Cell::Header)?;
    keyring::forget(&decode_header(&header, location)?)
}
