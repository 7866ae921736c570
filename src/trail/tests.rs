//! A trail in a folder of its own, from the outside: what is appended, altered, found.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::arn::{AccountId, KeyId};
use crate::crypto::random::SystemRandom;
use crate::key::last_use::TrackedOperation;
use crate::region::Region;
use crate::time::Timestamp;
use crate::vault::trail::TrailAnchor;
use crate::vault::trail::TrailKeys;
use crate::vault::{Creation, NoPassphrases, ProtectorKind, Settings, TrailDamage, Vault, VaultError};

struct Home {
    folder: TempDir,
    vault: Vault,
}

impl Home {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let location =
            Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
        let settings = Settings { account: AccountId::default(), created: 0 };
        let creation = Creation { settings, protector: ProtectorKind::KeyFile };
        let vault =
            Vault::create(location, &creation, Box::new(NoPassphrases), Box::new(SystemRandom)).unwrap();
        Home { folder, vault }
    }

    /// A home whose trail has this many records, the vault having seen the one of this number.
    fn with(records: u64, seen: u64) -> Self {
        let mut home = Home::new();
        for number in 1..=records {
            let anchor = home.append(&format!("record {number}"));
            assert_eq!(anchor.number, number);
            if number == seen {
                home.vault.write(|transaction| transaction.set_trail_anchor(anchor)).unwrap();
            }
        }
        home
    }

    fn keys(&mut self) -> Arc<TrailKeys> {
        self.vault.read(|transaction| transaction.trail_keys()).unwrap()
    }

    fn seen(&mut self) -> Option<TrailAnchor> {
        self.vault.read(|transaction| transaction.trail_anchor()).unwrap()
    }

    fn trail(&mut self) -> Trail {
        let (keys, seen) = (self.keys(), self.seen());
        Trail::open_or_create(self.vault.location(), Box::new(SystemRandom), &keys, || Ok(seen)).unwrap()
    }

    fn append(&mut self, record: &str) -> TrailAnchor {
        let batch = self.batch(&[record]);
        self.trail().append_one(batch).unwrap()
    }

    fn batch(&mut self, records: &[&str]) -> Batch {
        Batch {
            keys: self.keys(),
            records: records.iter().map(|record| Packed::of(record.as_bytes())).collect(),
            uses: Vec::new(),
            durability: Durability::Process,
        }
    }

    fn verify(&mut self) -> Result<Option<Verified>, VaultError> {
        let (keys, seen) = (self.keys(), self.seen());
        Trail::verify(self.vault.location(), &keys, seen)
    }

    fn texts(&mut self) -> Vec<String> {
        let keys = self.keys();
        let stored = self.trail().after(&keys, 0, 1000).unwrap();
        stored.iter().map(|stored| String::from_utf8(stored.text.expose().to_vec()).unwrap()).collect()
    }

    fn path(&self) -> PathBuf {
        path_of(self.vault.location())
    }

    fn sql(&self, statements: &str) {
        Connection::open(self.path()).unwrap().execute_batch(statements).unwrap();
    }

    fn damage(&mut self) -> Option<TrailDamage> {
        match self.verify() {
            Ok(_) => None,
            Err(VaultError::TrailDamaged { damage, .. }) => Some(damage),
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn what_is_appended_is_read() {
    let mut home = Home::with(3, 2);
    assert_eq!(home.texts(), ["record 1", "record 2", "record 3"]);
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 3, first: 1 }));
    let keys = home.keys();
    let newest = home.trail().before(&keys, u64::MAX, 2).unwrap();
    assert_eq!(newest.iter().map(|stored| stored.number).collect::<Vec<_>>(), [3, 2]);

    let (one, other) = (home.batch(&["4", "5"]), home.batch(&["6"]));
    let anchors = home.trail().append_all(&[one, other]).unwrap();
    assert_eq!(anchors.iter().map(|anchor| anchor.number).collect::<Vec<_>>(), [5, 6]);
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 6, first: 1 }));
}

#[test]
fn a_vault_that_has_seen_no_record_needs_no_trail() {
    assert_eq!(Home::new().verify().unwrap(), None);
}

#[test]
fn nothing_in_the_file_is_readable() {
    let mut home = Home::new();
    home.append("a record with words in it");
    let trail = home.trail();
    trail.store.shrink().unwrap();
    let bytes = fs::read(home.path()).unwrap();
    assert!(!bytes.windows(5).any(|window| window == b"words"));
}

/// Alterations of a trail of nine records, of which the vault has seen the fifth.
#[test]
fn whatever_is_altered_is_found() {
    use TrailDamage::*;
    let cases: &[(&str, TrailDamage)] = &[
        ("DELETE FROM record WHERE number = 1", Record(1)),
        ("DELETE FROM record WHERE number = 4", Record(4)),
        ("DELETE FROM record WHERE number = 9", Structure("a part of it is missing".to_owned())),
        ("DELETE FROM record WHERE number > 3", Structure("a part of it is missing".to_owned())),
        ("DELETE FROM record", Structure("a part of it is missing".to_owned())),
        ("UPDATE record SET number = 10 WHERE number = 9", Record(9)),
        (
            "UPDATE record SET number = 100 WHERE number = 3; UPDATE record SET number = 3 WHERE number = 4;
             UPDATE record SET number = 4 WHERE number = 100",
            Record(3),
        ),
        ("UPDATE record SET body = (SELECT body FROM record WHERE number = 6) WHERE number = 5", Record(5)),
        ("UPDATE record SET body = zeroblob(40) WHERE number = 2", Record(2)),
        ("UPDATE record SET body = zeroblob(0) WHERE number = 9", Record(9)),
        ("UPDATE record SET link = zeroblob(32) WHERE number = 7", Record(7)),
        ("UPDATE record SET link = zeroblob(32) WHERE number = 9", Record(9)),
        ("UPDATE record SET epoch = zeroblob(16) WHERE number = 7", Record(7)),
        ("INSERT INTO record SELECT 10, epoch, body, link, head FROM record WHERE number = 9", Record(10)),
        ("INSERT INTO record SELECT 10, epoch, body, link, NULL FROM record WHERE number = 9", Record(10)),
        ("UPDATE cell SET bytes = zeroblob(89) WHERE name = 1", Epoch),
        ("UPDATE cell SET bytes = zeroblob(3) WHERE name = 1", Base),
        ("UPDATE cell SET bytes = CAST(substr(bytes, 1, 57) || zeroblob(32) AS BLOB) WHERE name = 1", Base),
        ("UPDATE record SET head = CAST(substr(head, 1, 57) || zeroblob(32) AS BLOB) WHERE number = 9", Head),
        ("UPDATE record SET head = (SELECT bytes FROM cell WHERE name = 1) WHERE number = 9", Head),
        ("UPDATE cell SET bytes = (SELECT head FROM record WHERE number = 9) WHERE name = 1", Base),
        ("UPDATE record SET head = NULL WHERE number = 9", Structure("a part of it is missing".to_owned())),
        (
            "INSERT INTO cell SELECT 2, head FROM record WHERE number = 9; DELETE FROM record WHERE number = 9",
            Structure("a part of it is missing".to_owned()),
        ),
        ("INSERT INTO cell SELECT 2, bytes FROM cell WHERE name = 1; DELETE FROM record", Head),
        ("INSERT INTO last_use SELECT zeroblob(16), epoch, body FROM record WHERE number = 1", LastUse),
        ("PRAGMA application_id = 7", Structure("it is none of airkms".to_owned())),
    ];
    for (statements, damage) in cases {
        let mut home = Home::with(9, 5);
        assert_eq!(home.damage(), None);
        home.sql(statements);
        assert_eq!(home.damage().as_ref(), Some(damage), "{statements}");
    }
}

/// Nothing is built upon an end that was cut off or altered.
#[test]
fn later_records_do_not_cover_a_cut() {
    let cases = [
        ("DELETE FROM record WHERE number = 4", TrailDamage::Structure("a part of it is missing".to_owned())),
        (
            "UPDATE record SET head = CAST(substr(head, 1, 57) || zeroblob(32) AS BLOB) WHERE number = 4",
            TrailDamage::Head,
        ),
    ];
    for (statement, expected) in cases {
        let mut home = Home::with(4, 0);
        home.sql(statement);
        let batch = home.batch(&["record 5"]);
        match home.trail().append_one(batch) {
            Err(VaultError::TrailDamaged { damage, .. }) => assert_eq!(damage, expected, "{statement}"),
            other => panic!("{statement}: {other:?}"),
        }
    }
}

/// A file of schema 1, whose head is a cell.
#[test]
fn an_older_file_is_brought_to_this_schema() {
    const BACK: &str = "
        REPLACE INTO cell SELECT 2, head FROM record WHERE head IS NOT NULL;
        ALTER TABLE record DROP COLUMN head;
        PRAGMA user_version = 1";
    for (records, seen) in [(0, 0), (1, 1), (9, 5)] {
        let mut home = Home::with(records, seen);
        home.trail();
        home.sql(BACK);
        assert_eq!(home.verify().unwrap(), Some(Verified { records, first: 1 }));
        assert_eq!(home.append("one more").number, records + 1);
        assert_eq!(home.verify().unwrap(), Some(Verified { records: records + 1, first: 1 }));
    }
    let mut home = Home::with(9, 5);
    home.sql(BACK);
    home.sql("DELETE FROM record WHERE number = 9");
    assert_eq!(home.damage(), Some(TrailDamage::Record(9)));
}

#[test]
fn an_older_copy_of_the_file_is_found() {
    let mut home = Home::with(3, 3);
    let copy = home.folder.path().join("copy");
    let location = home.vault.location().clone();
    assert!(back_up(&location, &copy, &mut SystemRandom).unwrap());
    let anchor = home.append("record 4");
    home.vault.write(|transaction| transaction.set_trail_anchor(anchor)).unwrap();
    restore(&copy, &location, &mut SystemRandom).unwrap();
    assert_eq!(home.damage(), Some(TrailDamage::Record(4)));
    home.append("another record 4");
    assert_eq!(home.damage(), Some(TrailDamage::Record(4)));
}

#[test]
fn a_missing_trail_is_made_anew_but_told_of() {
    let mut home = Home::with(3, 2);
    fs::remove_file(home.path()).unwrap();
    let orphan = home.batch(&["not written"]);
    let seen = home.seen();
    let location = home.vault.location().clone();
    let refused = Trail::open_or_create(&location, Box::new(SystemRandom), &orphan.keys, || Ok(seen));
    assert!(matches!(refused, Err(VaultError::OrphanLog { .. })));
    fs::remove_file(beside(&home.path(), "-wal")).unwrap();
    assert_eq!(home.damage(), Some(TrailDamage::Missing));
    assert_eq!(home.append("record 3, again").number, 3);
    assert_eq!(home.damage(), Some(TrailDamage::Lost(2)));
    assert_eq!(home.texts(), ["record 3, again"]);
    // Pruning accepts the loss.
    let keys = home.keys();
    home.trail().prune(&keys, |_| true).unwrap();
    assert_eq!(home.damage(), None);
}

#[test]
fn what_is_old_is_pruned() {
    let mut home = Home::with(2500, 2);
    let keys = home.keys();
    let pruned = home.trail().prune(&keys, |text| text != b"record 1234").unwrap();
    assert_eq!((pruned.removed, pruned.left), (1233, 1267));
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 1267, first: 1234 }));
    let size = |home: &Home| fs::metadata(home.path()).unwrap().len();
    let before = size(&home);
    let pruned = home.trail().prune(&keys, |_| true).unwrap();
    assert_eq!((pruned.removed, pruned.left), (1267, 0));
    assert!(size(&home) < before);
    let pruned = home.trail().prune(&keys, |_| true).unwrap();
    assert_eq!((pruned.removed, pruned.left), (0, 0));
    assert_eq!(home.append("record 2501").number, 2501);
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 1, first: 2501 }));
}

#[test]
fn a_new_root_key_begins_an_epoch() {
    let mut home = Home::with(2, 2);
    let old = home.keys();
    let before = home.batch(&["by a process that has not noticed"]);
    home.vault.rekey().unwrap();
    home.append("record 3");
    assert_eq!(home.texts(), ["record 1", "record 2", "record 3"]);
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 3, first: 1 }));
    let error = home.trail().append_one(before).unwrap_err();
    assert!(matches!(error, VaultError::TrailDamaged { damage: TrailDamage::Epoch, .. }), "{error}");

    let keys = home.keys();
    assert_ne!(keys.current.epoch, old.current.epoch);
    let pruned = home.trail().prune(&keys, |text| text != b"record 3").unwrap();
    assert!(!pruned.epochs.contains(&old.current.epoch));
    home.vault
        .write(|transaction| transaction.forget_trail_keys(|epoch| !pruned.epochs.contains(epoch)))
        .unwrap();
    assert!(home.keys().of(&old.current.epoch).is_none());
    assert_eq!(home.verify().unwrap(), Some(Verified { records: 1, first: 3 }));
}

fn last(operation: TrackedOperation) -> LastUse {
    LastUse {
        region: Region::default(),
        key_id: KeyId::parse("1234abcd-12ab-34cd-56ef-1234567890ab").unwrap(),
        operation,
        time: Timestamp::from_millis(operation as i64),
        event_id: "event".to_owned(),
        request_id: "request".to_owned(),
    }
}

#[test]
fn last_uses_outlive_epochs_and_pruning() {
    let mut home = Home::with(1, 1);
    let found = |home: &mut Home| {
        let (keys, last) = (home.keys(), last(TrackedOperation::Sign));
        home.trail().last_use(&keys, last.region.as_str(), last.key_id.as_str()).unwrap()
    };
    let used = |home: &mut Home, operation| {
        let batch = Batch { uses: vec![last(operation)], ..home.batch(&["use"]) };
        home.trail().append_one(batch).unwrap();
    };
    assert_eq!(found(&mut home), None);
    used(&mut home, TrackedOperation::Encrypt);
    used(&mut home, TrackedOperation::Decrypt);
    assert_eq!(found(&mut home), Some(last(TrackedOperation::Decrypt)));
    home.vault.rekey().unwrap();
    assert_eq!(found(&mut home), Some(last(TrackedOperation::Decrypt)));
    used(&mut home, TrackedOperation::Sign);
    assert_eq!(found(&mut home), Some(last(TrackedOperation::Sign)));
    home.vault.rekey().unwrap();
    let keys = home.keys();
    let pruned = home.trail().prune(&keys, |_| true).unwrap();
    home.vault
        .write(|transaction| transaction.forget_trail_keys(|epoch| !pruned.epochs.contains(epoch)))
        .unwrap();
    assert_eq!(home.keys().former.len(), 0);
    assert_eq!(found(&mut home), Some(last(TrackedOperation::Sign)));
    home.verify().unwrap();
}

/// A server's last uses that are not written yet are of the vault that it served then, not of one in its place.
#[test]
fn uses_that_wait_are_of_their_trail() {
    let turns = Turns::default();
    let (mut home, mut other) = (Home::with(1, 1), Home::with(1, 1));
    let beside = [&home, &other].map(|home| {
        let beside = TrailBeside::gathering(turns.clone());
        beside.lies_at(home.vault.location());
        beside
    });
    let used = last(TrackedOperation::Sign);
    let found = |home: &mut Home, beside: &TrailBeside| {
        home.vault.read(|transaction| beside.last_use(transaction, &used.region, &used.key_id)).unwrap()
    };
    let append = |home: &mut Home, beside: &TrailBeside, uses| {
        let records = vec![Packed::of(b"a call")];
        home.vault
            .read(|transaction| beside.append(transaction, records, uses, Durability::Process))
            .unwrap();
        beside.settle().unwrap();
    };
    append(&mut home, &beside[0], vec![used.clone()]);
    assert_eq!(found(&mut home, &beside[0]), Some(used.clone()));
    assert_eq!(found(&mut other, &beside[1]), None);
    append(&mut other, &beside[1], Vec::new());
    turns.write_uses();
    assert_eq!(found(&mut other, &beside[1]), None);
}
