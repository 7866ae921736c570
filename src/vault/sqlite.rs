//! The vault and its trail in one SQLite file each. The only files that name SQLite are this one and those below it.
//!
//! A commit of the vault is durable when it returns (`synchronous` = FULL), and what is overwritten or deleted is zeroed
//! (`secure_delete`). Start at `sqlite/database.rs` for what both files have in common.

mod database;
mod trail;

use std::path::Path;

use rusqlite::{Row, params};

use super::VaultError;
use super::store::{Access, Cell, Hash, SealedRow, Store};

pub(crate) use self::database::refuse_orphan_log;
use self::database::{Database, Kind, PAGE};
pub(super) use self::database::{LOG, LOG_INDEX};
pub use self::trail::Durability;
pub(crate) use self::trail::{SealedRecord, SealedUse, TrailCell, TrailStore};

/// "AKMS".
const VAULT: Kind = Kind { application_id: 0x414b_4d53, migrations: MIGRATIONS };

const MIGRATIONS: &[&str] = &["
    CREATE TABLE cell (name INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE row (
        collection INTEGER NOT NULL,
        id BLOB NOT NULL,
        parent BLOB NOT NULL,
        version INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (collection, id)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX child ON row (collection, parent, id);
"];

/// How long the log gets, in bytes, before it is emptied.
const LOG_LENGTH: u64 = 64 * PAGE;

/// A connection to a vault's file.
pub(super) struct SqliteStore {
    database: Database,
}

impl SqliteStore {
    /// Opens an existing vault, and brings it to this version's schema if it has an older one.
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        Ok(SqliteStore { database: Database::open(path, &VAULT)? })
    }

    /// Makes an empty vault in a file that exists and is empty.
    pub(super) fn create(path: &Path) -> Result<Self, VaultError> {
        Ok(SqliteStore { database: Database::create(path, &VAULT)? })
    }

    /// Leaves one file in WAL mode, without a log beside it.
    pub(super) fn finish(self) -> Result<(), VaultError> {
        self.database.finish()
    }

    /// The schema's number.
    pub(super) fn schema(&self) -> Result<i64, VaultError> {
        self.database.schema()
    }

    /// As [`Database::take_over`].
    pub(super) fn take_over(&self) -> Result<(), VaultError> {
        self.database.take_over()
    }
}

impl Store for SqliteStore {
    fn begin(&self, access: Access) -> Result<(), VaultError> {
        match access {
            Access::Read => self.database.run("BEGIN", []).map(drop),
            Access::Write => self.database.execute(
                "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON; BEGIN IMMEDIATE",
            ),
        }
    }

    fn version(&self) -> Result<u64, VaultError> {
        let version = self.database.row("PRAGMA data_version", [], |row| row.get::<_, i64>(0))?;
        Ok(version.unwrap_or_default().cast_unsigned())
    }

    fn commit(&self) -> Result<(), VaultError> {
        self.database.commit(LOG_LENGTH)
    }

    fn roll_back(&self) {
        self.database.roll_back();
    }

    fn cell(&self, cell: Cell) -> Result<Vec<u8>, VaultError> {
        let bytes =
            self.database.row("SELECT bytes FROM cell WHERE name = ?1", [cell as u8], |row| row.get(0))?;
        bytes.ok_or_else(|| self.database.damaged("a part of it is missing"))
    }

    fn set_cell(&self, cell: Cell, bytes: &[u8]) -> Result<(), VaultError> {
        let statement = "REPLACE INTO cell (name, bytes) VALUES (?1, ?2)";
        self.database.run(statement, params![cell as u8, bytes]).map(drop)
    }

    fn row(&self, collection: u8, id: &Hash) -> Result<Option<SealedRow>, VaultError> {
        self.database.row(
            "SELECT collection, id, parent, version, body FROM row WHERE collection = ?1 AND id = ?2",
            params![collection, id],
            sealed_row,
        )
    }

    fn put(&self, row: &SealedRow) -> Result<(), VaultError> {
        let version = i64::try_from(row.version)
            .map_err(|_| self.database.damaged("its generation is out of range"))?;
        let statement =
            "REPLACE INTO row (collection, id, parent, version, body) VALUES (?1, ?2, ?3, ?4, ?5)";
        let values = params![row.collection, row.id, row.parent, version, row.body];
        self.database.run(statement, values).map(drop)
    }

    fn remove(&self, collection: u8, id: &Hash) -> Result<(), VaultError> {
        let statement = "DELETE FROM row WHERE collection = ?1 AND id = ?2";
        self.database.run(statement, params![collection, id]).map(drop)
    }

    fn children(
        &self,
        collection: u8,
        parent: &Hash,
        after: Option<&Hash>,
        limit: usize,
    ) -> Result<Vec<SealedRow>, VaultError> {
        // An empty blob is less than every id.
        let after = after.map_or(&[][..], |after| &after[..]);
        // Left to itself SQLite goes through the whole collection for the sake of the order.
        self.database.rows(
            "SELECT collection, id, parent, version, body FROM row INDEXED BY child
             WHERE collection = ?1 AND parent = ?2 AND id > ?3 ORDER BY id LIMIT ?4",
            params![collection, parent, after, i64::try_from(limit).unwrap_or(i64::MAX)],
            sealed_row,
        )
    }

    fn count(&self, collection: u8, parent: &Hash) -> Result<u64, VaultError> {
        let statement = "SELECT count(*) FROM row WHERE collection = ?1 AND parent = ?2";
        let count = self.database.row(statement, params![collection, parent], |row| row.get::<_, i64>(0))?;
        Ok(count.map_or(0, i64::unsigned_abs))
    }

    fn scan(&self, after: Option<(u8, &Hash)>, limit: usize) -> Result<Vec<SealedRow>, VaultError> {
        let (collection, id) = after.map_or((0, &[][..]), |(collection, id)| (collection, &id[..]));
        self.database.rows(
            "SELECT collection, id, parent, version, body FROM row
             WHERE (collection, id) > (?1, ?2) ORDER BY collection, id LIMIT ?3",
            params![collection, id, i64::try_from(limit).unwrap_or(i64::MAX)],
            sealed_row,
        )
    }

    fn check(&self) -> Result<(), VaultError> {
        self.database.check()
    }

    fn counts(&self) -> Result<Vec<(u8, u64)>, VaultError> {
        self.database.rows(
            "SELECT collection, count(*) FROM row GROUP BY collection ORDER BY collection",
            [],
            |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())),
        )
    }

    fn copy_to(&self, path: &Path) -> Result<(), VaultError> {
        self.database.copy_to(path)
    }

    fn settle(&self) -> Result<(), VaultError> {
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }
}

fn sealed_row(row: &Row<'_>) -> rusqlite::Result<SealedRow> {
    Ok(SealedRow {
        collection: row.get(0)?,
        id: row.get(1)?,
        parent: row.get(2)?,
        version: u64::from_be_bytes(row.get::<_, i64>(3)?.to_be_bytes()),
        body: row.get(4)?,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::files::beside;
    use super::*;

    fn store(folder: &tempfile::TempDir) -> SqliteStore {
        let path = folder.path().join("vault.db");
        fs::write(&path, "").unwrap();
        SqliteStore::create(&path).unwrap()
    }

    const TWO: &[&str] = &["not run: schema 1 is there already", "CREATE TABLE second (x) STRICT"];
    const ADDED: &[&str] = &["not run: schema 1 is there already", "CREATE TABLE second (x INTEGER) STRICT"];

    #[test]
    fn an_older_schema_is_brought_forward_once() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (store(&folder), SqliteStore::open(&folder.path().join("vault.db")).unwrap());
        one.database.migrate(1, ADDED).unwrap();
        assert_eq!(one.schema().unwrap(), 2);
        one.database.execute("SELECT x FROM second").unwrap();
        // A process that saw the old schema finds the work done.
        other.database.migrate(1, ADDED).unwrap();
        assert_eq!(other.schema().unwrap(), 2);
        let error = SqliteStore::open(&folder.path().join("vault.db")).map(drop).unwrap_err();
        assert!(matches!(error, VaultError::NewerSchema { schema: 2, .. }), "{error}");
    }

    #[test]
    fn a_migration_that_fails_leaves_the_old_schema() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        // A STRICT table's columns need types.
        assert!(matches!(store.database.migrate(1, TWO).unwrap_err(), VaultError::Damaged { .. }));
        assert_eq!(store.schema().unwrap(), 1);
        store.begin(Access::Write).unwrap();
        store.commit().unwrap();
    }

    #[test]
    fn the_log_does_not_grow_where_every_command_is_a_process() {
        let folder = tempfile::tempdir().unwrap();
        store(&folder).finish().unwrap();
        let path = folder.path().join("vault.db");
        for number in 0..200_u8 {
            let store = SqliteStore::open(&path).unwrap();
            store.begin(Access::Write).unwrap();
            let row = SealedRow {
                collection: 1,
                id: [number; 16],
                parent: [0; 16],
                version: u64::from(number),
                body: vec![number; 2000],
            };
            store.put(&row).unwrap();
            store.commit().unwrap();
            let log = fs::metadata(beside(&path, LOG)).unwrap().len();
            assert!(log < LOG_LENGTH, "{log} after {number}");
        }
        assert_eq!(SqliteStore::open(&path).unwrap().counts().unwrap(), [(1, 200)]);
    }
}
