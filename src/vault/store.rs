//! What a storage engine does for the vault: it keeps sealed rows and two cells of bytes, in transactions. It never
//! sees a key, a name or a plaintext.

use std::path::Path;

use super::VaultError;

/// 16 bytes: the keyed hash of a row's id or of its parent's.
pub(super) type Hash = [u8; 16];

/// A row as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SealedRow {
    pub(super) collection: u8,
    pub(super) id: Hash,
    pub(super) parent: Hash,
    /// The vault's generation when the row was written: no two rows ever written share it.
    pub(super) version: u64,
    pub(super) body: Vec<u8>,
}

/// What a vault has once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// The vault's id and its protectors.
    Header = 1,
    /// The sealed hash of all rows.
    State = 2,
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// A consistent view, while others may write.
    Read,
    /// The only writer.
    Write,
}

/// A storage engine.
pub(super) trait Store: Send {
    /// Begins a transaction, after waiting for other writers if it is to write.
    fn begin(&self, access: Access) -> Result<(), VaultError>;
    /// A number that is another whenever another connection has changed the vault. Within a transaction, it is that of
    /// its view.
    fn version(&self) -> Result<u64, VaultError>;
    /// Makes the transaction durable.
    fn commit(&self) -> Result<(), VaultError>;
    /// Undoes the transaction.
    fn roll_back(&self);
    /// The bytes of a cell.
    fn cell(&self, cell: Cell) -> Result<Vec<u8>, VaultError>;
    /// Replaces the bytes of a cell.
    fn set_cell(&self, cell: Cell, bytes: &[u8]) -> Result<(), VaultError>;
    /// The row of this id.
    fn row(&self, collection: u8, id: &Hash) -> Result<Option<SealedRow>, VaultError>;
    /// Inserts the row, or replaces that of the same collection and id.
    fn put(&self, row: &SealedRow) -> Result<(), VaultError>;
    /// Removes the row of this id.
    fn remove(&self, collection: u8, id: &Hash) -> Result<(), VaultError>;
    /// At most `limit` rows of this parent with an id greater than `after`, in the order of their ids.
    fn children(
        &self,
        collection: u8,
        parent: &Hash,
        after: Option<&Hash>,
        limit: usize,
    ) -> Result<Vec<SealedRow>, VaultError>;
    /// At most `limit` rows after this collection and id, in their order.
    fn scan(&self, after: Option<(u8, &Hash)>, limit: usize) -> Result<Vec<SealedRow>, VaultError>;
    /// How many rows there are of this parent.
    fn count(&self, collection: u8, parent: &Hash) -> Result<u64, VaultError>;
    /// How many rows each collection has.
    fn counts(&self) -> Result<Vec<(u8, u64)>, VaultError>;
    /// Whether the engine's own structures are whole.
    fn check(&self) -> Result<(), VaultError>;
    /// Writes a consistent copy, as a vault file, into this empty file. Not within a transaction.
    fn copy_to(&self, path: &Path) -> Result<(), VaultError>;
    /// Leaves nothing of what earlier transactions replaced in the engine's log. Not within a transaction.
    fn settle(&self) -> Result<(), VaultError>;
}
