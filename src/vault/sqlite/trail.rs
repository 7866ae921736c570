//! The trail's file: sealed records in their order, the last use of each key, and two cells of bytes.
//!
//! The head lies in the row of the last record, so that appending writes no page for its sake; only where there is no
//! record is it a row of its own.
//!
//! A record that is appended without waiting for the disk outlives its process at once, and a loss of power once a later
//! one is synced or the log has been brought into the file.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Row, params};

use super::database::{Database, Kind, PAGE};
use crate::vault::VaultError;

/// "AKMT".
const TRAIL: Kind = Kind { application_id: 0x414b_4d54, migrations: MIGRATIONS };

const MIGRATIONS: &[&str] = &[
    "
    CREATE TABLE cell (name INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE record (
        number INTEGER PRIMARY KEY, epoch BLOB NOT NULL, body BLOB NOT NULL, link BLOB NOT NULL
    ) STRICT;
    CREATE TABLE last_use (
        id BLOB PRIMARY KEY, epoch BLOB NOT NULL, body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
",
    "
    ALTER TABLE record ADD COLUMN head BLOB;
    UPDATE record SET head = (SELECT bytes FROM cell WHERE name = 2)
    WHERE number = (SELECT max(number) FROM record);
    DELETE FROM cell WHERE name = 2 AND EXISTS (SELECT 1 FROM record);
",
];

/// How long the log gets, in bytes, where each call is a process, which reads the whole log.
const SHORT_LOG: u64 = 64 * PAGE;
/// How many pages it gets where a process stays, which would otherwise sync the file at every twentieth call. It writes
/// over what it has brought into the file, and does not make the log anew.
const LONG_LOG: u32 = 1024;
/// After so many commits, a process counts as one that stays.
const STAYS: u32 = 32;

/// A record as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SealedRecord {
    /// Its number: the first has 1, and each the number after its predecessor's.
    pub(crate) number: u64,
    pub(crate) epoch: [u8; 16],
    pub(crate) body: Vec<u8>,
    pub(crate) link: [u8; 32],
}

/// The last use of a key as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SealedUse {
    pub(crate) id: [u8; 16],
    pub(crate) epoch: [u8; 16],
    pub(crate) body: Vec<u8>,
}

/// What a trail has once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrailCell {
    /// What the first record follows.
    Base = 1,
    /// The last record.
    Head = 2,
}

/// What a commit outlives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Durability {
    /// The end of the process, also by a kill.
    Process,
    /// A loss of power as well: the commit waits for the disk.
    Power,
}

/// A connection to a trail's file.
pub(crate) struct TrailStore {
    database: Database,
    durability: Cell<Option<Durability>>,
    commits: Cell<u32>,
}

impl TrailStore {
    /// Opens an existing trail.
    pub(crate) fn open(path: &Path) -> Result<Self, VaultError> {
        Ok(Self::of(Database::open(path, &TRAIL)?))
    }

    /// Makes a trail with these cells in a file that exists and is empty.
    pub(crate) fn create(path: &Path, base: &[u8], head: &[u8]) -> Result<(), VaultError> {
        let store = Self::of(Database::create(path, &TRAIL)?);
        store.set_cell(TrailCell::Base, base)?;
        store.set_cell(TrailCell::Head, head)?;
        store.finish()
    }

    fn of(database: Database) -> Self {
        TrailStore { database, durability: Cell::new(None), commits: Cell::new(0) }
    }

    /// Leaves one file in WAL mode, without a log beside it.
    pub(crate) fn finish(self) -> Result<(), VaultError> {
        self.database.finish()
    }

    /// Keeps other processes out, as [`Database::take_over`].
    pub(crate) fn take_over(&self) -> Result<(), VaultError> {
        self.database.take_over()
    }

    /// Begins a consistent view.
    pub(crate) fn begin_read(&self) -> Result<(), VaultError> {
        self.database.execute("BEGIN")
    }

    /// Begins a transaction of the only writer, after waiting for others.
    pub(crate) fn begin_write(&self, durability: Durability) -> Result<(), VaultError> {
        if self.durability.get() != Some(durability) {
            self.database.execute(match durability {
                Durability::Process => "PRAGMA synchronous = NORMAL",
                Durability::Power => "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON",
            })?;
            self.durability.set(Some(durability));
        }
        self.database.run("BEGIN IMMEDIATE", []).map(drop)
    }

    /// Ends the transaction with what it wrote.
    pub(crate) fn commit(&self) -> Result<(), VaultError> {
        let commits = self.commits.get().saturating_add(1);
        self.commits.set(commits);
        if commits < STAYS {
            return self.database.commit(SHORT_LOG);
        }
        if commits == STAYS {
            self.database.reuse_log(LONG_LOG)?;
        }
        self.database.run("COMMIT", []).map(drop)
    }

    /// Ends the transaction and undoes what it wrote.
    pub(crate) fn roll_back(&self) {
        self.database.roll_back();
    }

    /// The bytes of a cell.
    pub(crate) fn cell(&self, cell: TrailCell) -> Result<Vec<u8>, VaultError> {
        let last = match cell {
            TrailCell::Base => None,
            TrailCell::Head => {
                let statement = "SELECT head FROM record ORDER BY number DESC LIMIT 1";
                self.database.row(statement, [], |row| row.get(0))?
            }
        };
        let bytes: Option<Vec<u8>> = match last {
            Some(head) => head,
            None => {
                self.database.row("SELECT bytes FROM cell WHERE name = ?1", [cell as u8], |row| row.get(0))?
            }
        };
        bytes.ok_or_else(|| self.database.damaged("a part of it is missing"))
    }

    /// Replaces the bytes of a cell.
    pub(crate) fn set_cell(&self, cell: TrailCell, bytes: &[u8]) -> Result<(), VaultError> {
        if cell == TrailCell::Head && self.set_head_of_last(Some(bytes))? {
            return Ok(());
        }
        let statement = "REPLACE INTO cell (name, bytes) VALUES (?1, ?2)";
        self.database.run(statement, params![cell as u8, bytes]).map(drop)
    }

    /// Appends records, whose numbers follow the last one's, and replaces the head.
    pub(crate) fn append(&self, records: &[SealedRecord], head: &[u8]) -> Result<(), VaultError> {
        let Some((last, others)) = records.split_last() else { return Ok(()) };
        if !self.set_head_of_last(None)? {
            self.database.run("DELETE FROM cell WHERE name = ?1", [TrailCell::Head as u8])?;
        }
        let rows = others.iter().map(|record| (record, None)).chain([(last, Some(head))]);
        for (SealedRecord { number, epoch, body, link }, head) in rows {
            let statement =
                "INSERT INTO record (number, epoch, body, link, head) VALUES (?1, ?2, ?3, ?4, ?5)";
            self.database.run(statement, params![signed(*number), epoch, body, link, head])?;
        }
        Ok(())
    }

    /// Sets the head in the last record's row, and says whether there is one.
    fn set_head_of_last(&self, head: Option<&[u8]>) -> Result<bool, VaultError> {
        let statement = "UPDATE record SET head = ?1 WHERE number = (SELECT max(number) FROM record)";
        Ok(self.database.run(statement, [head])? == 1)
    }

    /// At most `limit` records after this number, the oldest first.
    pub(crate) fn after(&self, number: u64, limit: u32) -> Result<Vec<SealedRecord>, VaultError> {
        let statement =
            "SELECT number, epoch, body, link FROM record WHERE number > ?1 ORDER BY number LIMIT ?2";
        self.database.rows(statement, params![signed(number), limit], sealed_record)
    }

    /// At most `limit` records before this number, the newest first.
    pub(crate) fn before(&self, number: u64, limit: u32) -> Result<Vec<SealedRecord>, VaultError> {
        let statement =
            "SELECT number, epoch, body, link FROM record WHERE number < ?1 ORDER BY number DESC LIMIT ?2";
        self.database.rows(statement, params![signed(number), limit], sealed_record)
    }

    /// Removes the records up to this number.
    pub(crate) fn remove_through(&self, number: u64) -> Result<(), VaultError> {
        self.database.execute("PRAGMA secure_delete = ON")?;
        self.database.run("DELETE FROM record WHERE number <= ?1", [signed(number)]).map(drop)
    }

    /// The epochs that the records are of.
    pub(crate) fn epochs(&self) -> Result<BTreeSet<[u8; 16]>, VaultError> {
        let epochs = self.database.rows("SELECT DISTINCT epoch FROM record", [], |row| row.get(0))?;
        Ok(epochs.into_iter().collect())
    }

    /// The last use of this id.
    pub(crate) fn last_use(&self, id: &[u8; 16]) -> Result<Option<SealedUse>, VaultError> {
        self.database.row("SELECT id, epoch, body FROM last_use WHERE id = ?1", [id], sealed_use)
    }

    /// All last uses.
    pub(crate) fn last_uses(&self) -> Result<Vec<SealedUse>, VaultError> {
        self.database.rows("SELECT id, epoch, body FROM last_use ORDER BY id", [], sealed_use)
    }

    /// Inserts a last use, or replaces that of the same id.
    pub(crate) fn put_last_use(&self, last: &SealedUse) -> Result<(), VaultError> {
        let statement = "REPLACE INTO last_use (id, epoch, body) VALUES (?1, ?2, ?3)";
        self.database.run(statement, params![last.id, last.epoch, last.body]).map(drop)
    }

    /// Removes the last use of this id.
    pub(crate) fn remove_last_use(&self, id: &[u8; 16]) -> Result<(), VaultError> {
        self.database.run("DELETE FROM last_use WHERE id = ?1", [id]).map(drop)
    }

    /// Whether SQLite's own structures are whole.
    pub(crate) fn check(&self) -> Result<(), VaultError> {
        self.database.check()
    }

    /// Writes a consistent copy into this empty file. Not within a transaction.
    pub(crate) fn copy_to(&self, path: &Path) -> Result<(), VaultError> {
        self.database.copy_to(path)
    }

    /// Gives the room of removed records back. Not within a transaction.
    pub(crate) fn shrink(&self) -> Result<(), VaultError> {
        self.database.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
    }
}

/// SQLite's integers are signed; numbers are far below 2^63, except one that is beyond every record.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn sealed_record(row: &Row<'_>) -> rusqlite::Result<SealedRecord> {
    Ok(SealedRecord {
        number: row.get::<_, i64>(0)?.unsigned_abs(),
        epoch: row.get(1)?,
        body: row.get(2)?,
        link: row.get(3)?,
    })
}

fn sealed_use(row: &Row<'_>) -> rusqlite::Result<SealedUse> {
    Ok(SealedUse { id: row.get(0)?, epoch: row.get(1)?, body: row.get(2)? })
}
