//! The vault in one SQLite file. The only file that names SQLite.
//!
//! The file is in WAL mode. A reader runs few statements and writes nothing; closing never checkpoints, so a command
//! pays for no more than it asked. Whoever opens the file alone reads the whole log to index it, and cannot know how much
//! of it is in the file already; SQLite's own checkpoints would then never let the log end. Therefore a writer that finds
//! the log at [`LOG_LENGTH`] brings it into the file and empties it. A commit is durable when it returns (`synchronous` = FULL), and
//! what is overwritten or deleted is zeroed (`secure_delete`).

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::ffi::{self, ErrorCode};
use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};

use super::VaultError;
use super::error::Damage;
use super::files::beside;
use super::store::{Access, Cell, Hash, SealedRow, Store};

/// "AKMS": SQLite's header names the application at byte 68.
const APPLICATION_ID: i64 = 0x414b_4d53;

/// `MIGRATIONS[n]` leads from schema `n` to `n + 1`; schema 0 is an empty file.
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

/// How long to wait for other processes.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long to wait until all other processes have closed the file.
const TAKE_OVER_PATIENCE: Duration = Duration::from_secs(5);

/// The length of a page in bytes.
const PAGE: u64 = 4096;

/// How long the log gets, in bytes, before it is emptied.
const LOG_LENGTH: u64 = 64 * PAGE;

/// The file name's ends that SQLite adds for its own files.
pub(super) const LOG: &str = "-wal";
/// The log's index.
pub(super) const LOG_INDEX: &str = "-shm";

/// A connection to a vault's file.
pub(super) struct SqliteStore {
    connection: Connection,
    path: PathBuf,
}

impl SqliteStore {
    /// Opens an existing vault, and brings it to this version's schema if it has an older one.
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        let store = Self::connect(path)?;
        let application: rusqlite::Result<i64> =
            store.connection.pragma_query_value(None, "application_id", |row| row.get(0));
        if store.answer(application)? != APPLICATION_ID {
            let SqliteStore { path, .. } = store;
            return Err(if is_empty(&path) {
                VaultError::Truncated { path }
            } else {
                VaultError::NotAVault { path }
            });
        }
        store.migrate(store.schema()?, MIGRATIONS)?;
        Ok(store)
    }

    /// Makes an empty vault in a file that exists and is empty.
    pub(super) fn create(path: &Path) -> Result<Self, VaultError> {
        let store = Self::connect(path)?;
        store.execute(&format!("PRAGMA page_size = {PAGE}; PRAGMA synchronous = EXTRA"))?;
        store.execute("BEGIN IMMEDIATE")?;
        store.execute(&format!("PRAGMA application_id = {APPLICATION_ID}"))?;
        for migration in MIGRATIONS {
            store.execute(migration)?;
        }
        store.execute(&format!("PRAGMA user_version = {}; COMMIT", MIGRATIONS.len()))?;
        Ok(store)
    }

    /// Leaves one file in WAL mode, without a log beside it.
    pub(super) fn finish(self) -> Result<(), VaultError> {
        self.execute("PRAGMA journal_mode = WAL")?;
        self.answer(self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false))?;
        let SqliteStore { connection, path } = self;
        connection.close().map_err(|(_, error)| explain(&path, error))
    }

    /// The schema's number.
    pub(super) fn schema(&self) -> Result<i64, VaultError> {
        self.answer(self.connection.pragma_query_value(None, "user_version", |row| row.get(0)))
    }

    /// Waits until no other process has the file open, then keeps them out until this is dropped. The file has no log
    /// afterwards: who waits for it while it is renamed cannot mistake another file's log for its own.
    pub(super) fn take_over(&self) -> Result<(), VaultError> {
        let begun = Instant::now();
        loop {
            let left: rusqlite::Result<String> =
                self.connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0));
            match left.map_err(|error| explain(&self.path, error)) {
                Ok(mode) if mode == "delete" => break,
                Ok(_) | Err(VaultError::Busy { .. }) if begun.elapsed() < TAKE_OVER_PATIENCE => {
                    thread::sleep(Duration::from_millis(50));
                }
                Ok(_) => return Err(VaultError::Busy { path: self.path.clone() }),
                Err(error) => return Err(error),
            }
        }
        self.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
    }

    fn connect(path: &Path) -> Result<Self, VaultError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| explain(path, error))?;
        let store = SqliteStore { connection, path: path.to_owned() };
        store.answer(store.connection.busy_timeout(PATIENCE))?;
        for (setting, on) in [
            (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        ] {
            store.answer(store.connection.set_db_config(setting, on))?;
        }
        Ok(store)
    }

    fn migrate(&self, schema: i64, migrations: &[&str]) -> Result<(), VaultError> {
        let newest = i64::try_from(migrations.len()).expect("there are few migrations");
        match schema {
            schema if schema == newest => Ok(()),
            schema if schema > newest => Err(VaultError::NewerSchema { path: self.path.clone(), schema }),
            schema if schema < 1 => Err(self.damaged("its schema has no number")),
            _ => {
                self.begin(Access::Write)?;
                let migrated = self.migrate_in_transaction(migrations);
                if migrated.is_err() {
                    self.roll_back();
                }
                migrated
            }
        }
    }

    /// Another process may have migrated in the meantime.
    fn migrate_in_transaction(&self, migrations: &[&str]) -> Result<(), VaultError> {
        let schema = usize::try_from(self.schema()?).map_err(|_| self.damaged("its schema has no number"))?;
        for migration in migrations.iter().skip(schema) {
            self.execute(migration)?;
        }
        self.execute(&format!("PRAGMA user_version = {}", migrations.len().max(schema)))?;
        self.commit()
    }

    /// Empties the log, unless others are using it: the next writer tries again. What is committed stays so either way.
    fn shorten_log(&self) {
        let _ = self.connection.busy_timeout(Duration::ZERO);
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        let _ = self.connection.busy_timeout(PATIENCE);
    }

    fn execute(&self, statements: &str) -> Result<(), VaultError> {
        self.answer(self.connection.execute_batch(statements))
    }

    fn answer<T>(&self, answer: rusqlite::Result<T>) -> Result<T, VaultError> {
        answer.map_err(|error| explain(&self.path, error))
    }

    fn damaged(&self, reason: &str) -> VaultError {
        VaultError::Damaged { path: self.path.clone(), damage: Damage::Structure(reason.to_owned()) }
    }

    fn rows(&self, statement: &str, parameters: impl rusqlite::Params) -> Result<Vec<SealedRow>, VaultError> {
        let mut statement = self.answer(self.connection.prepare_cached(statement))?;
        let rows = self.answer(statement.query_map(parameters, sealed_row))?;
        rows.map(|row| self.answer(row)).collect()
    }
}

impl Store for SqliteStore {
    fn begin(&self, access: Access) -> Result<(), VaultError> {
        match access {
            Access::Read => self.execute("BEGIN"),
            Access::Write => self.execute(
                "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;
                 PRAGMA wal_autocheckpoint = 0; BEGIN IMMEDIATE",
            ),
            Access::Note => {
                self.answer(self.connection.busy_timeout(Duration::ZERO))?;
                let begun = self.execute(
                    "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0; BEGIN IMMEDIATE",
                );
                self.answer(self.connection.busy_timeout(PATIENCE))?;
                begun
            }
        }
    }

    fn commit(&self) -> Result<(), VaultError> {
        self.execute("COMMIT")?;
        if fs::metadata(beside(&self.path, LOG)).is_ok_and(|log| log.len() >= LOG_LENGTH) {
            self.shorten_log();
        }
        Ok(())
    }

    fn roll_back(&self) {
        // SQLite has rolled back already where the transaction failed on a full disk or the like.
        if !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    fn cell(&self, cell: Cell) -> Result<Vec<u8>, VaultError> {
        let statement = self.connection.prepare_cached("SELECT bytes FROM cell WHERE name = ?1");
        let bytes = statement
            .and_then(|mut statement| statement.query_row([cell as u8], |row| row.get(0)).optional());
        self.answer(bytes)?.ok_or_else(|| self.damaged("a part of it is missing"))
    }

    fn set_cell(&self, cell: Cell, bytes: &[u8]) -> Result<(), VaultError> {
        let statement = self.connection.prepare_cached("REPLACE INTO cell (name, bytes) VALUES (?1, ?2)");
        self.answer(statement.and_then(|mut statement| statement.execute(params![cell as u8, bytes])))
            .map(drop)
    }

    fn row(&self, collection: u8, id: &Hash) -> Result<Option<SealedRow>, VaultError> {
        let statement = self.connection.prepare_cached(
            "SELECT collection, id, parent, version, body FROM row WHERE collection = ?1 AND id = ?2",
        );
        let row = statement
            .and_then(|mut statement| statement.query_row(params![collection, id], sealed_row).optional());
        self.answer(row)
    }

    fn put(&self, row: &SealedRow) -> Result<(), VaultError> {
        let version =
            i64::try_from(row.version).map_err(|_| self.damaged("its generation is out of range"))?;
        let statement = self.connection.prepare_cached(
            "REPLACE INTO row (collection, id, parent, version, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        );
        let values = params![row.collection, row.id, row.parent, version, row.body];
        self.answer(statement.and_then(|mut statement| statement.execute(values))).map(drop)
    }

    fn remove(&self, collection: u8, id: &Hash) -> Result<(), VaultError> {
        let statement = self.connection.prepare_cached("DELETE FROM row WHERE collection = ?1 AND id = ?2");
        self.answer(statement.and_then(|mut statement| statement.execute(params![collection, id]))).map(drop)
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
        self.rows(
            "SELECT collection, id, parent, version, body FROM row
             WHERE collection = ?1 AND parent = ?2 AND id > ?3 ORDER BY id LIMIT ?4",
            params![collection, parent, after, i64::try_from(limit).unwrap_or(i64::MAX)],
        )
    }

    fn count(&self, collection: u8, parent: &Hash) -> Result<u64, VaultError> {
        let statement =
            self.connection.prepare_cached("SELECT count(*) FROM row WHERE collection = ?1 AND parent = ?2");
        let count = statement.and_then(|mut statement| {
            statement.query_row(params![collection, parent], |row| row.get::<_, i64>(0))
        });
        self.answer(count).map(i64::unsigned_abs)
    }

    fn scan(&self, after: Option<(u8, &Hash)>, limit: usize) -> Result<Vec<SealedRow>, VaultError> {
        let (collection, id) = after.map_or((0, &[][..]), |(collection, id)| (collection, &id[..]));
        self.rows(
            "SELECT collection, id, parent, version, body FROM row
             WHERE (collection, id) > (?1, ?2) ORDER BY collection, id LIMIT ?3",
            params![collection, id, i64::try_from(limit).unwrap_or(i64::MAX)],
        )
    }

    fn check(&self) -> Result<(), VaultError> {
        let report: String =
            self.answer(self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)))?;
        match report.as_str() {
            "ok" => Ok(()),
            _ if !has_whole_pages(&self.path) => Err(VaultError::Truncated { path: self.path.clone() }),
            report => Err(self.damaged(report)),
        }
    }

    fn counts(&self) -> Result<Vec<(u8, u64)>, VaultError> {
        let statement = "SELECT collection, count(*) FROM row GROUP BY collection ORDER BY collection";
        let mut statement = self.answer(self.connection.prepare(statement))?;
        let count = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()));
        let counts = self.answer(statement.query_map([], count))?;
        counts.map(|count| self.answer(count)).collect()
    }

    fn copy_to(&self, path: &Path) -> Result<(), VaultError> {
        let name = path.to_str().ok_or_else(|| VaultError::File {
            path: path.to_owned(),
            reason: "the name is not UTF-8".to_owned(),
        })?;
        match self.connection.execute("VACUUM INTO ?1", [name]) {
            Ok(_) => Ok(()),
            // What fails here may be either file; only the copy is written.
            Err(error) => Err(match explain(&self.path, error) {
                VaultError::DiskFull { .. } => VaultError::DiskFull { path: path.to_owned() },
                VaultError::ReadOnly { .. } => VaultError::ReadOnly { path: path.to_owned() },
                error => error,
            }),
        }
    }

    fn settle(&self) -> Result<(), VaultError> {
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }
}

/// Refuses a place where a log lies without its file: it would be taken for the log of the file that is made there. The
/// log is looked for first, since another process that makes the file makes it before its log.
pub(super) fn refuse_orphan_log(path: &Path) -> Result<(), VaultError> {
    let log = beside(path, LOG);
    if log.exists() && !path.exists() {
        return Err(VaultError::OrphanLog { path: path.to_owned(), log });
    }
    Ok(())
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

fn explain(path: &Path, error: rusqlite::Error) -> VaultError {
    use rusqlite::Error;
    let path = path.to_owned();
    let structure = |path, reason: String| VaultError::Damaged { path, damage: Damage::Structure(reason) };
    match &error {
        Error::SqliteFailure(ffi::Error { code, extended_code }, _) => match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                VaultError::Busy { path }
            }
            // Another vault was restored in this one's place.
            ErrorCode::ReadOnly if *extended_code == ffi::SQLITE_READONLY_DBMOVED => {
                VaultError::Busy { path }
            }
            ErrorCode::DiskFull => VaultError::DiskFull { path },
            ErrorCode::SystemIoFailure if *extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
                VaultError::DiskFull { path }
            }
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => VaultError::ReadOnly { path },
            ErrorCode::CannotOpen if !path.exists() => VaultError::NotFound { path },
            ErrorCode::CannotOpen if path.is_dir() => VaultError::NotAVault { path },
            ErrorCode::CannotOpen => VaultError::ReadOnly { path },
            ErrorCode::NotADatabase if is_empty(&path) => VaultError::Truncated { path },
            ErrorCode::NotADatabase => VaultError::NotAVault { path },
            ErrorCode::DatabaseCorrupt if is_cut_short(&path) => VaultError::Truncated { path },
            ErrorCode::DatabaseCorrupt | ErrorCode::Unknown | ErrorCode::SchemaChanged => {
                structure(path, error.to_string())
            }
            _ => VaultError::File { path, reason: error.to_string() },
        },
        Error::InvalidColumnType(_, _, Type::Null | Type::Integer | Type::Real | Type::Text | Type::Blob)
        | Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::SqlInputError { .. }
        | Error::QueryReturnedNoRows => structure(path, error.to_string()),
        _ => VaultError::File { path, reason: error.to_string() },
    }
}

fn has_whole_pages(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.len().is_multiple_of(PAGE))
}

fn is_empty(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.len() == 0)
}

/// Whether the file is shorter than its own header says. Asked only of a file that SQLite has refused, since closing a
/// second descriptor of a file gives up the process's locks on it.
fn is_cut_short(path: &Path) -> bool {
    let mut header = [0; 100];
    let read = fs::File::open(path).and_then(|mut file| {
        file.read_exact(&mut header)?;
        file.metadata()
    });
    let Ok(metadata) = read else { return true };
    let pages = header.get(28..32).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    metadata.len() < u64::from(pages) * PAGE
}

#[cfg(test)]
mod tests {
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
        one.migrate(1, ADDED).unwrap();
        assert_eq!(one.schema().unwrap(), 2);
        one.execute("SELECT x FROM second").unwrap();
        // A process that saw the old schema finds the work done.
        other.migrate(1, ADDED).unwrap();
        assert_eq!(other.schema().unwrap(), 2);
        let error = SqliteStore::open(&folder.path().join("vault.db")).map(drop).unwrap_err();
        assert!(matches!(error, VaultError::NewerSchema { schema: 2, .. }), "{error}");
    }

    #[test]
    fn a_migration_that_fails_leaves_the_old_schema() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder);
        // A STRICT table's columns need types.
        assert!(matches!(store.migrate(1, TWO).unwrap_err(), VaultError::Damaged { .. }));
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
