//! One SQLite file in WAL mode, and what its errors mean.
//!
//! A reader runs few statements and writes nothing; closing never checkpoints, so a command pays for no more than it
//! asked. Whoever opens the file alone reads the whole log to index it, and cannot know how much of it is in the file
//! already; SQLite's own checkpoints would then never let the log end. Therefore a writer that finds the log too long
//! brings it into the file and empties it.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::ffi::{self, ErrorCode};
use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Params, Row};

use super::super::VaultError;
use super::super::error::Damage;
use super::super::files::beside;

/// What a file of ours is: its application id, and how its schema came to be.
pub(super) struct Kind {
    /// SQLite's header names the application at byte 68.
    pub(super) application_id: i64,
    /// `migrations[n]` leads from schema `n` to `n + 1`; schema 0 is an empty file.
    pub(super) migrations: &'static [&'static str],
}

/// How long to wait for other processes.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long to wait until all other processes have closed the file.
const TAKE_OVER_PATIENCE: Duration = Duration::from_secs(5);

/// The length of a page in bytes.
pub(super) const PAGE: u64 = 4096;

/// The file name's ends that SQLite adds for its own files.
pub(in crate::vault) const LOG: &str = "-wal";
/// The log's index.
pub(in crate::vault) const LOG_INDEX: &str = "-shm";

/// A connection to a file.
pub(super) struct Database {
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
}

impl Database {
    /// Opens an existing file of this kind, and brings it to this version's schema if it has an older one.
    pub(super) fn open(path: &Path, kind: &Kind) -> Result<Self, VaultError> {
        let database = Self::connect(path)?;
        let application: rusqlite::Result<i64> =
            database.connection.pragma_query_value(None, "application_id", |row| row.get(0));
        if database.answer(application)? != kind.application_id {
            let Database { path, .. } = database;
            return Err(if is_empty(&path) {
                VaultError::Truncated { path }
            } else {
                VaultError::NotAVault { path }
            });
        }
        database.migrate(database.schema()?, kind.migrations)?;
        Ok(database)
    }

    /// Makes the tables of this kind in a file that exists and is empty.
    pub(super) fn create(path: &Path, kind: &Kind) -> Result<Self, VaultError> {
        let database = Self::connect(path)?;
        database.execute(&format!("PRAGMA page_size = {PAGE}; PRAGMA synchronous = EXTRA"))?;
        database.execute("BEGIN IMMEDIATE")?;
        database.execute(&format!("PRAGMA application_id = {}", kind.application_id))?;
        for migration in kind.migrations {
            database.execute(migration)?;
        }
        database.execute(&format!("PRAGMA user_version = {}; COMMIT", kind.migrations.len()))?;
        Ok(database)
    }

    /// Leaves one file in WAL mode, without a log beside it.
    pub(super) fn finish(self) -> Result<(), VaultError> {
        self.execute("PRAGMA journal_mode = WAL")?;
        self.answer(self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false))?;
        let Database { connection, path } = self;
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
        let database = Database { connection, path: path.to_owned() };
        database.wait(PATIENCE)?;
        for (setting, on) in [
            (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        ] {
            database.answer(database.connection.set_db_config(setting, on))?;
        }
        database.execute("PRAGMA wal_autocheckpoint = 0")?;
        Ok(database)
    }

    pub(super) fn migrate(&self, schema: i64, migrations: &[&str]) -> Result<(), VaultError> {
        let newest = i64::try_from(migrations.len()).expect("there are few migrations");
        match schema {
            schema if schema == newest => Ok(()),
            schema if schema > newest => Err(VaultError::NewerSchema { path: self.path.clone(), schema }),
            schema if schema < 1 => Err(self.damaged("its schema has no number")),
            _ => {
                self.execute("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; BEGIN IMMEDIATE")?;
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
        self.execute(&format!("PRAGMA user_version = {}; COMMIT", migrations.len().max(schema)))
    }

    /// Commits. A log that has reached this many bytes is emptied, unless others are using it: the next writer tries
    /// again. What is committed stays so either way.
    pub(super) fn commit(&self, log_length: u64) -> Result<(), VaultError> {
        self.run("COMMIT", [])?;
        if fs::metadata(beside(&self.path, LOG)).is_ok_and(|log| log.len() >= log_length) {
            let _ = self.connection.busy_timeout(Duration::ZERO);
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            let _ = self.connection.busy_timeout(PATIENCE);
        }
        Ok(())
    }

    /// Brings the log into the file at each commit that leaves it longer than this many pages, and writes over it from
    /// then on. It does not get shorter: that is for a process that stays.
    pub(super) fn reuse_log(&self, pages: u32) -> Result<(), VaultError> {
        self.execute(&format!("PRAGMA wal_autocheckpoint = {pages}"))
    }

    pub(super) fn roll_back(&self) {
        // SQLite has rolled back already where the transaction failed on a full disk or the like.
        if !self.connection.is_autocommit() {
            let _ = self.run("ROLLBACK", []);
        }
    }

    /// How long to wait for other processes from now on.
    fn wait(&self, patience: Duration) -> Result<(), VaultError> {
        self.answer(self.connection.busy_timeout(patience))
    }

    /// Runs statements without an answer.
    pub(super) fn execute(&self, statements: &str) -> Result<(), VaultError> {
        self.answer(self.connection.execute_batch(statements))
    }

    /// Runs one statement that writes.
    pub(super) fn run(&self, statement: &str, parameters: impl Params) -> Result<usize, VaultError> {
        let statement = self.connection.prepare_cached(statement);
        self.answer(statement.and_then(|mut statement| statement.execute(parameters)))
    }

    /// The first row of a statement, if it has any.
    pub(super) fn row<T>(
        &self,
        statement: &str,
        parameters: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, VaultError> {
        let statement = self.connection.prepare_cached(statement);
        self.answer(statement.and_then(|mut statement| statement.query_row(parameters, read).optional()))
    }

    /// All rows of a statement.
    pub(super) fn rows<T>(
        &self,
        statement: &str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, VaultError> {
        let mut statement = self.answer(self.connection.prepare_cached(statement))?;
        let rows = self.answer(statement.query_map(parameters, read))?;
        rows.map(|row| self.answer(row)).collect()
    }

    /// Whether SQLite's own structures are whole.
    pub(super) fn check(&self) -> Result<(), VaultError> {
        let report: String =
            self.answer(self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)))?;
        match report.as_str() {
            "ok" => Ok(()),
            _ if !has_whole_pages(&self.path) => Err(VaultError::Truncated { path: self.path.clone() }),
            report => Err(self.damaged(report)),
        }
    }

    /// Writes a consistent copy into this empty file. Not within a transaction.
    pub(super) fn copy_to(&self, path: &Path) -> Result<(), VaultError> {
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

    pub(super) fn answer<T>(&self, answer: rusqlite::Result<T>) -> Result<T, VaultError> {
        answer.map_err(|error| explain(&self.path, error))
    }

    pub(super) fn damaged(&self, reason: &str) -> VaultError {
        VaultError::Damaged { path: self.path.clone(), damage: Damage::Structure(reason.to_owned()) }
    }
}

/// Refuses a place where a log lies without its file: it would be taken for the log of the file that is made there. The
/// log is looked for first, since another process that makes the file makes it before its log.
pub(crate) fn refuse_orphan_log(path: &Path) -> Result<(), VaultError> {
    let log = beside(path, LOG);
    if log.exists() && !path.exists() {
        return Err(VaultError::OrphanLog { path: path.to_owned(), log });
    }
    Ok(())
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
