//! The vault: typed records in sealed rows of one SQLite file.
//!
//! It keeps what it is given and knows no rule of KMS. It never reads the clock or the environment by itself, never
//! prints, and never writes a name, a text or a time in the clear. Start reading at [`Vault`]; `vault/seal.rs` has the
//! format of rows, `vault/header.rs` that of the key slots, `vault/protector/` what opens them, `vault/sqlite.rs` the
//! file.
//!
//! Whoever can read the vault and its key file, or the memory of a running command, has the keys: the vault protects a
//! copied disk or backup, not a machine that is taken over.

mod backup;
mod create;
mod error;
mod files;
mod header;
mod keyring;
mod location;
mod protector;
mod protectors;
pub mod records;
mod rekey;
mod seal;
mod settings;
mod sqlite;
mod status;
mod store;
pub mod trail;
mod transaction;
mod unsealed;
mod verify;

use std::cell::RefCell;
use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

pub use self::backup::{Existing, Restored, restore};
pub use self::create::Creation;
pub use self::error::{Damage, TrailDamage, VaultError};
pub use self::location::{Environment, Location};
pub use self::protector::{NoPassphrases, Passphrases, ProtectorKind};
pub use self::settings::Settings;
pub use self::status::{Status, lock};
pub use self::transaction::Transaction;
pub use crate::crypto::random::{Random, SystemRandom};
pub use crate::crypto::secret::SecretBytes;

pub(crate) use self::files::{Draft, beside, keep_aside};
use self::header::Header;
use self::seal::RowKeys;
pub use self::sqlite::Durability;
use self::sqlite::SqliteStore;
pub(crate) use self::sqlite::refuse_orphan_log;
pub(crate) use self::sqlite::{SealedRecord, SealedUse, TrailCell, TrailStore};
use self::store::{Access, Cell, Store};
use self::unsealed::Unsealed;
use crate::crypto::hex;
use crate::crypto::secret::SecretKey;

/// A kind of record. The byte is in every row and never means anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Collection {
    /// [`Settings`], one row.
    Settings = 1,
    /// What a key has in its Region.
    Key = 2,
    /// What related multi-Region keys share.
    SharedProperties = 3,
    /// Key material.
    Material = 4,
    /// Key policies.
    Policy = 5,
    /// Aliases.
    Alias = 6,
    /// Keys pending deletion.
    PendingDeletion = 7,
    /// When the next of them is due, one row.
    NextDeletion = 8,
    /// What the vault pretends, one row.
    Simulation = 9,
    /// The last uses of keys.
    LastUse = 10,
    /// Custom key stores.
    CustomKeyStore = 11,
    /// Which keys are in them.
    Membership = 12,
    /// Simulated CloudHSM clusters.
    Cluster = 13,
    /// Simulated proxies of external key managers.
    XksProxy = 14,
    /// Simulated external keys.
    ExternalKey = 15,
    /// Grants.
    Grant = 16,
    /// Where grants are found by what is in them.
    GrantPointer = 17,
    /// What is left of request quotas.
    TokenBucket = 18,
    /// Users.
    User = 19,
    /// Roles.
    Role = 20,
    /// Access keys.
    AccessKey = 21,
    /// Customer managed policies.
    ManagedPolicy = 22,
    /// Accounts beside the first.
    Account = 23,
    /// That an access key was once made, one row.
    CredentialsInUse = 24,
    /// What the trail's records from before a rekeying are read with.
    TrailKey = 25,
    /// Groups of users.
    Group = 26,
}

impl Collection {
    /// All collections.
    pub const ALL: [Collection; 26] = [
        Collection::Settings,
        Collection::Key,
        Collection::SharedProperties,
        Collection::Material,
        Collection::Policy,
        Collection::Alias,
        Collection::PendingDeletion,
        Collection::NextDeletion,
        Collection::Simulation,
        Collection::LastUse,
        Collection::CustomKeyStore,
        Collection::Membership,
        Collection::Cluster,
        Collection::XksProxy,
        Collection::ExternalKey,
        Collection::Grant,
        Collection::GrantPointer,
        Collection::TokenBucket,
        Collection::User,
        Collection::Role,
        Collection::AccessKey,
        Collection::ManagedPolicy,
        Collection::Account,
        Collection::CredentialsInUse,
        Collection::TrailKey,
        Collection::Group,
    ];

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| *collection as u8 == byte)
    }
}

/// A thing that the vault keeps.
pub trait Record: Sized + Send + Sync + 'static {
    /// The kind of record.
    const COLLECTION: Collection;
    /// The texts that tell the record from all others of its kind.
    fn id(&self) -> Vec<&str>;
    /// The texts that it shares with the records it is listed with.
    fn parent(&self) -> Vec<&str>;
    /// The record's bytes.
    fn encode(&self) -> Zeroizing<Vec<u8>>;
    /// The record of these bytes.
    fn decode(bytes: &[u8]) -> Result<Self, RecordError>;
    /// Another one, for a record without secrets.
    fn copy(&self) -> Option<Self> {
        None
    }
}

/// The bytes are no record of the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordError;

/// Where a row stands in its list: opaque, and good for going on after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId([u8; 16]);

impl RowId {
    /// 32 lower-case hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex::encode(&self.0)
    }

    /// The row id of 32 lower-case hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        hex::decode(text).map(RowId)
    }
}

/// An open, unlocked vault.
pub struct Vault {
    location: Location,
    store: Box<dyn Store>,
    /// The header's bytes that `header`, `root` and `keys` come from.
    header_bytes: Vec<u8>,
    header: Header,
    root: SecretKey,
    keys: RowKeys,
    passphrases: Box<dyn Passphrases>,
    random: RefCell<Box<dyn Random>>,
    /// What need not be unsealed once more, where that was asked for.
    unsealed: Option<Unsealed>,
    /// Whether views last until [`Vault::end_view`], and whether there is one.
    lasting: bool,
    has_view: bool,
}

/// Whether opening a vault has made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// There was a vault.
    Existing,
    /// There was none.
    Created,
}

impl Vault {
    /// Opens an existing vault.
    pub fn open(
        location: Location,
        passphrases: Box<dyn Passphrases>,
        random: Box<dyn Random>,
    ) -> Result<Self, VaultError> {
        Self::open_with(None, location, passphrases, RefCell::new(random))
    }

    /// Makes a vault and opens it. One that exists is left as it is: `AlreadyExists`.
    pub fn create(
        location: Location,
        creation: &Creation,
        mut passphrases: Box<dyn Passphrases>,
        random: Box<dyn Random>,
    ) -> Result<Self, VaultError> {
        let random = RefCell::new(random);
        let root = create::create(&location, creation, &mut *passphrases, &random)?;
        Self::open_with(Some(root), location, passphrases, random)
    }

    /// Opens the vault, and makes it first if there is none.
    pub fn open_or_create(
        location: Location,
        creation: &Creation,
        mut passphrases: Box<dyn Passphrases>,
        random: Box<dyn Random>,
    ) -> Result<(Self, Opened), VaultError> {
        let random = RefCell::new(random);
        let (root, opened) = if location.vault.exists() {
            (None, Opened::Existing)
        } else {
            match create::create(&location, creation, &mut *passphrases, &random) {
                Ok(root) => (Some(root), Opened::Created),
                Err(VaultError::AlreadyExists { .. }) => (None, Opened::Existing),
                Err(error) => return Err(error),
            }
        };
        Ok((Self::open_with(root, location, passphrases, random)?, opened))
    }

    /// Opens the vault with the root key that it was just made with, or by its protectors.
    fn open_with(
        root: Option<SecretKey>,
        location: Location,
        mut passphrases: Box<dyn Passphrases>,
        random: RefCell<Box<dyn Random>>,
    ) -> Result<Self, VaultError> {
        let store = Box::new(SqliteStore::open(&location.vault)?);
        let header_bytes = store.cell(Cell::Header)?;
        let header = decode_header(&header_bytes, &location)?;
        let root = match root.filter(|root| header.is_root(root)) {
            Some(root) => root,
            None => protector::unlock(&header, &location, &mut *passphrases)?,
        };
        let keys = RowKeys::derive(header.vault_id, &root);
        let (unsealed, lasting, has_view) = (None, false, false);
        Ok(Vault {
            location,
            store,
            header_bytes,
            header,
            root,
            keys,
            passphrases,
            random,
            unsealed,
            lasting,
            has_view,
        })
    }

    /// One more connection to the same vault, which needs no protector. These are asked for its passphrases if its root
    /// key has been changed, or is later.
    pub fn connect_again(&self, passphrases: Box<dyn Passphrases>) -> Result<Self, VaultError> {
        let root = SecretKey::from_slice(self.root.expose()).expect("a key has the length of a key");
        let random = RefCell::new(Box::new(SystemRandom) as Box<dyn Random>);
        Self::open_with(Some(root), self.location.clone(), passphrases, random)
    }

    /// Keeps records in memory, unsealed, for at most so long, and not longer than the vault stays as it is.
    #[must_use]
    pub fn keeping_unsealed(self, lifetime: Duration) -> Self {
        Vault { unsealed: Some(Unsealed::new(lifetime)), ..self }
    }

    /// Lets all that is read until [`Vault::end_view`], a write or an error be read from one view.
    #[must_use]
    pub fn with_lasting_views(self) -> Self {
        Vault { lasting: true, ..self }
    }

    /// Lets what is read next be read from a new view.
    pub fn end_view(&mut self) {
        if std::mem::take(&mut self.has_view) {
            self.store.roll_back();
        }
    }

    /// Reads a consistent view of the vault.
    pub fn read<T, E: From<VaultError>>(
        &mut self,
        f: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if !std::mem::take(&mut self.has_view) {
            self.begin(Access::Read)?;
        }
        let transaction = Transaction::new(&*self.store, &self.keys, &self.location.vault, &self.random)
            .with(self.unsealed.as_ref());
        let result = f(&transaction)?;
        if self.lasting {
            transaction.leave();
            self.has_view = true;
        }
        Ok(result)
    }

    /// Reads and writes as the only writer. What `f` wrote is durable when it returned `Ok`, and undone otherwise.
    pub fn write<T, E: From<VaultError>>(
        &mut self,
        f: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.begin(Access::Write)?;
        let transaction = self.transaction();
        let result = f(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// The vault's settings.
    pub fn settings(&mut self) -> Result<Settings, VaultError> {
        self.read(|transaction| {
            transaction.find(&[])?.ok_or_else(|| transaction.damaged(Damage::Row(Some(Collection::Settings))))
        })
    }

    /// Where the vault lies.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Begins a transaction under the present header: another process may have changed it since it was read.
    fn begin(&mut self, access: Access) -> Result<(), VaultError> {
        self.end_view();
        loop {
            self.store.begin(access)?;
            match (&self.unsealed, access) {
                (Some(unsealed), Access::Read) => {
                    let version = self.store.version().inspect_err(|_| self.store.roll_back())?;
                    if unsealed.is_at(version) {
                        return Ok(());
                    }
                }
                (Some(unsealed), _) => unsealed.forget(),
                (None, _) => {}
            }
            match self.store.cell(Cell::Header) {
                Ok(bytes) if bytes == self.header_bytes => return Ok(()),
                bytes => {
                    self.store.roll_back();
                    self.unsealed.iter().for_each(Unsealed::forget);
                    self.follow_header(bytes?)?;
                }
            }
        }
    }

    /// The transaction that has begun. It is undone when it is dropped without a commit.
    fn transaction(&mut self) -> Transaction<'_> {
        Transaction::new(&*self.store, &self.keys, &self.location.vault, &self.random)
    }

    /// Changes the present header, durably.
    fn change_header<T>(
        &mut self,
        change: impl FnOnce(&mut Header, &SecretKey, &mut dyn Random) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.begin(Access::Write)?;
        let mut header = self.header.clone();
        let changed = change(&mut header, &self.root, &mut **self.random.get_mut());
        let bytes = header.encode();
        let transaction = self.transaction();
        let result = changed?;
        transaction.set_header(&bytes)?;
        transaction.commit()?;
        (self.header, self.header_bytes) = (header, bytes);
        Ok(result)
    }

    fn follow_header(&mut self, bytes: Vec<u8>) -> Result<(), VaultError> {
        let header = decode_header(&bytes, &self.location)?;
        if !header.is_root(&self.root) {
            self.root = protector::unlock(&header, &self.location, &mut *self.passphrases)?;
            self.keys = RowKeys::derive(header.vault_id, &self.root);
        }
        (self.header, self.header_bytes) = (header, bytes);
        Ok(())
    }
}

fn decode_header(bytes: &[u8], location: &Location) -> Result<Header, VaultError> {
    let damaged = || VaultError::Damaged { path: location.vault.clone(), damage: Damage::Header };
    Header::decode(bytes).ok_or_else(damaged)
}

impl fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Vault").field("location", &self.location).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
