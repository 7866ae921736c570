//! A vault that is damaged, edited, locked, full or shared answers with one clear error or with the truth, and is never
//! changed by what it refuses.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/vault.rs"]
mod support;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::thread;

use airkms::vault::{
    Existing, NoPassphrases, ProtectorKind, Status, SystemRandom, Vault, VaultError, restore,
};
use rusqlite::Connection;
use support::{Asked, Home, Note, creation, notes};

fn some_notes() -> Vec<Note> {
    let text =
        "arn:aws:kms:us-east-1:111122223333:key/1234 alias/payroll Statement kms:Decrypt Department=HR";
    ["alias/payroll", "alias/backup", "alias/web"].map(|name| Note::new("us-east-1", name, text)).to_vec()
}

/// Opens the vault, checks all of it and reads the notes.
fn read_all(home: &Home) -> Result<Vec<Note>, VaultError> {
    let mut vault = Vault::open(home.location.clone(), Box::new(NoPassphrases), Box::new(SystemRandom))?;
    vault.settings()?;
    let notes = notes(&mut vault, "us-east-1")?;
    vault.verify()?;
    Ok(notes)
}

fn use_vault(home: &Home) -> Result<(), VaultError> {
    read_all(home).map(drop)
}

/// Spoils a home, then expects this exit code, with the files as they were.
fn refused(what: &str, code: u8, spoil: impl FnOnce(&Home)) {
    let home = Home::with(&some_notes());
    spoil(&home);
    let before = home.bytes();
    let error = use_vault(&home).expect_err(what);
    assert_eq!((error.exit_code(), error.to_string().lines().count()), (code, 1), "{what}: {error}");
    assert_eq!(home.bytes(), before, "{what}");
}

/// Brings the log into the file, so that the file can be spoiled alone.
fn without_log(home: &Home) {
    let connection = Connection::open(&home.location.vault).unwrap();
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).unwrap();
}

fn edit(home: &Home, statements: &str) {
    Connection::open(&home.location.vault).unwrap().execute_batch(statements).unwrap();
}

#[test]
fn keys_that_do_not_fit_are_refused() {
    let key_file = |home: &Home| home.location.key_file.clone();
    refused("no key file", 30, |home| fs::remove_file(key_file(home)).unwrap());
    refused("a folder", 32, |home| {
        fs::remove_file(key_file(home)).unwrap();
        fs::create_dir(key_file(home)).unwrap();
    });
    for mode in [0o640, 0o604, 0o620, 0o601, 0o777] {
        refused("exposed", 31, |home| {
            fs::set_permissions(key_file(home), fs::Permissions::from_mode(mode)).unwrap();
        });
    }
    refused("another text", 32, |home| fs::write(key_file(home), "key").unwrap());
    refused("another key", 33, |home| {
        let other = Home::with(&[]);
        fs::copy(key_file(&other), key_file(home)).unwrap();
    });
}

#[test]
fn files_that_are_no_vault_are_refused() {
    let vault = |home: &Home| home.location.vault.clone();
    refused("no vault", 10, |home| {
        for name in ["vault.db", "vault.db-wal", "vault.db-shm"] {
            fs::remove_file(home.file(name)).unwrap();
        }
    });
    refused("empty", 15, |home| {
        without_log(home);
        fs::write(vault(home), "").unwrap();
    });
    refused("text", 12, |home| {
        without_log(home);
        fs::write(vault(home), "keys\n".repeat(1000)).unwrap();
    });
    refused("another database", 12, |home| {
        without_log(home);
        fs::remove_file(vault(home)).unwrap();
        edit(home, "CREATE TABLE cell (name, bytes); INSERT INTO cell VALUES (1, x'00')");
    });
    refused("another database with a log", 12, |home| {
        without_log(home);
        fs::remove_file(vault(home)).unwrap();
        edit(home, "PRAGMA journal_mode = WAL; CREATE TABLE cell (name, bytes)");
    });
    refused("a newer schema", 13, |home| edit(home, "PRAGMA user_version = 99"));
    refused("no schema", 14, |home| edit(home, "PRAGMA user_version = 0"));
    refused("no table", 14, |home| edit(home, "DROP TABLE row"));
    refused("no header", 14, |home| edit(home, "DELETE FROM cell WHERE name = 1"));
    refused("a header cut short", 14, |home| edit(home, "UPDATE cell SET bytes = x'00' WHERE name = 1"));
    refused("no state", 14, |home| edit(home, "DELETE FROM cell WHERE name = 2"));
}

#[test]
fn a_vault_cut_short_is_refused() {
    let length = {
        let home = Home::with(&some_notes());
        without_log(&home);
        fs::metadata(&home.location.vault).unwrap().len()
    };
    for keep in [1, 99, 100, 512, 4095, 4096, 4097, length / 2, length - 4096, length - 1] {
        let home = Home::with(&some_notes());
        without_log(&home);
        OpenOptions::new().write(true).open(&home.location.vault).unwrap().set_len(keep).unwrap();
        let before = home.bytes();
        let error = use_vault(&home).unwrap_err();
        let expected: &[u8] = if keep < 512 { &[12, 15] } else { &[15] };
        assert!(expected.contains(&error.exit_code()), "{keep} of {length}: {error}");
        assert_eq!(home.bytes(), before);
    }
}

#[test]
fn rows_cannot_be_edited() {
    refused("a deleted row", 14, |home| edit(home, "DELETE FROM row WHERE id = (SELECT max(id) FROM row)"));
    refused("no settings", 14, |home| edit(home, "DELETE FROM row WHERE collection = 1"));
    refused("two bodies swapped", 14, |home| {
        edit(
            home,
            "CREATE TEMP TABLE pair AS SELECT min(id) AS one, max(id) AS other FROM row WHERE collection = 6;
             CREATE TEMP TABLE old AS SELECT id, body FROM row WHERE collection = 6;
             UPDATE row SET body = (SELECT body FROM old WHERE id = (SELECT other FROM pair))
                 WHERE collection = 6 AND id = (SELECT one FROM pair);
             UPDATE row SET body = (SELECT body FROM old WHERE id = (SELECT one FROM pair))
                 WHERE collection = 6 AND id = (SELECT other FROM pair)",
        );
    });
    refused("a row of another collection", 14, |home| {
        edit(home, "UPDATE row SET collection = 5 WHERE id = (SELECT max(id) FROM row WHERE collection = 6)");
    });
    refused("another parent", 14, |home| edit(home, "UPDATE row SET parent = id WHERE collection = 6"));
    refused("another version", 14, |home| edit(home, "UPDATE row SET version = version + 100"));
    refused("a negative version", 14, |home| edit(home, "UPDATE row SET version = -1"));
    refused("a short id", 14, |home| edit(home, "UPDATE row SET id = x'00' WHERE collection = 1"));
    refused("a row twice", 14, |home| {
        edit(
            home,
            "INSERT INTO row SELECT collection, randomblob(16), parent, version, body FROM row LIMIT 1",
        );
    });
    refused("an empty body", 14, |home| edit(home, "UPDATE row SET body = x''"));
    refused("the state of a vault without rows", 14, |home| {
        edit(home, "UPDATE cell SET bytes = x'00' WHERE name = 2")
    });
}

#[test]
fn a_row_brought_back_is_seen() {
    let home = Home::with(&some_notes());
    edit(&home, "CREATE TABLE aside AS SELECT * FROM row");
    let changed = Note { text: "changed".to_owned(), ..some_notes().remove(0) };
    home.open().write(|transaction| transaction.put(&changed)).unwrap();
    home.open().write(|transaction| transaction.delete::<Note>(&["us-east-1", "alias/web"])).unwrap();
    use_vault(&home).unwrap();
    edit(&home, "REPLACE INTO row SELECT * FROM aside WHERE collection = 6");
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 14);

    // A row that is deleted and made anew is not the one that was deleted.
    let home = Home::with(&some_notes());
    edit(&home, "CREATE TABLE aside AS SELECT * FROM row");
    home.open().write(|transaction| transaction.delete::<Note>(&["us-east-1", "alias/web"])).unwrap();
    home.open().write(|transaction| transaction.put(&some_notes()[2])).unwrap();
    use_vault(&home).unwrap();
    edit(&home, "REPLACE INTO row SELECT * FROM aside WHERE collection = 6");
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 14);
}

#[test]
fn a_removed_protector_brought_back_is_seen() {
    let home = Home::with(&some_notes());
    home.open_with(Asked("old")).unwrap().add_protector(ProtectorKind::Passphrase).unwrap();
    edit(&home, "CREATE TABLE aside AS SELECT * FROM cell");
    home.open().remove_protector(2).unwrap();
    use_vault(&home).unwrap();
    edit(&home, "REPLACE INTO cell SELECT * FROM aside WHERE name = 1");
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 14);
}

/// Each byte of a vault is flipped in turn: the vault tells the truth all the same, or says that it cannot.
#[test]
fn every_flipped_byte_is_refused_or_harmless() {
    const THREADS: usize = 4;
    let home = Home::with(&some_notes());
    without_log(&home);
    let harmless: usize = thread::scope(|scope| {
        let flip = |first| {
            let home = &home;
            scope.spawn(move || flip_bytes(home, first, THREADS))
        };
        let threads: Vec<_> = (0..THREADS).map(flip).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    // A small file is mostly room for more rows.
    let length = fs::metadata(&home.location.vault).unwrap().len();
    assert!(harmless > 0 && harmless < usize::try_from(length).unwrap(), "{harmless} of {length}");
}

/// Flips every `step`th byte of a copy, and counts the flips that did no harm.
fn flip_bytes(original: &Home, first: usize, step: usize) -> usize {
    let home = Home::empty();
    fs::copy(&original.location.vault, &home.location.vault).unwrap();
    fs::copy(&original.location.key_file, &home.location.key_file).unwrap();
    let whole = fs::read(&home.location.vault).unwrap();
    let file = OpenOptions::new().read(true).write(true).open(&home.location.vault).unwrap();
    let mut harmless = 0;
    for (position, byte) in whole.iter().enumerate().skip(first).step_by(step) {
        let offset = u64::try_from(position).unwrap();
        file.write_all_at(&[!byte], offset).unwrap();
        match read_all(&home) {
            Ok(found) => {
                harmless += 1;
                assert_eq!(found, some_notes_in_order(), "byte {position}");
            }
            Err(error) => {
                let code = error.exit_code();
                assert!([12, 13, 14, 15, 33].contains(&code), "byte {position}: {code}, {error}");
            }
        }
        let mut expected = whole.clone();
        expected.splice(position..=position, [!byte]);
        let mut now = vec![0; whole.len()];
        file.read_exact_at(&mut now, 0).unwrap();
        assert!(now == expected, "byte {position}: the file was changed");
        file.write_all_at(&[*byte], offset).unwrap();
    }
    harmless
}

fn some_notes_in_order() -> Vec<Note> {
    let mut notes = some_notes();
    notes.sort();
    notes
}

#[test]
fn the_files_show_no_word() {
    let home = Home::with(&some_notes());
    home.open().write(|transaction| transaction.delete::<Note>(&["us-east-1", "alias/web"])).unwrap();
    let words: [&[u8]; 7] =
        [b"alias", b"payroll", b"arn:aws", b"111122223333", b"us-east", b"Statement", b"Department"];
    for (path, bytes) in home.bytes() {
        if path == home.location.key_file {
            continue;
        }
        for word in words {
            let found = bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
            assert!(!found, "{} in {}", String::from_utf8_lossy(word), path.display());
        }
    }
}

#[test]
fn a_passphrase_opens_the_vault_and_a_wrong_one_does_not() {
    let home = Home::empty();
    let made = Vault::create(
        home.location.clone(),
        &creation(ProtectorKind::Passphrase),
        Box::new(Asked("correct horse")),
        Box::new(SystemRandom),
    );
    made.unwrap().write(|transaction| support::put_all(transaction, &some_notes())).unwrap();
    assert!(!home.location.key_file.exists());
    let before = home.bytes();
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 35);
    for wrong in ["", "correct hors", "correct horse ", "Correct horse"] {
        assert_eq!(home.open_with(Asked(wrong)).unwrap_err().exit_code(), 34, "{wrong:?}");
    }
    let status = Status::of(&home.location).unwrap();
    assert_eq!(status.protectors, [(1, ProtectorKind::Passphrase)]);
    assert!(matches!(status.settings, Err(VaultError::Locked { .. })));
    assert_eq!(home.bytes(), before);
    let mut vault = home.open_with(Asked("correct horse")).unwrap();
    assert_eq!(notes(&mut vault, "us-east-1").unwrap(), some_notes_in_order());
}

#[test]
fn protectors_come_and_go_but_the_last_stays() {
    let home = Home::with(&some_notes());
    let mut vault = home.open_with(Asked("passphrase")).unwrap();
    assert_eq!(vault.remove_protector(1).unwrap_err().exit_code(), 37);
    assert_eq!(vault.remove_protector(9).unwrap_err().exit_code(), 38);
    assert_eq!(vault.add_protector(ProtectorKind::Passphrase).unwrap(), 2);
    let mut other = home.open();
    vault.remove_protector(1).unwrap();
    // A process that had it open goes on, and sees the change.
    assert_eq!(other.remove_protector(2).unwrap_err().exit_code(), 37);
    fs::remove_file(&home.location.key_file).unwrap();
    let mut vault = home.open_with(Asked("passphrase")).unwrap();
    assert_eq!(vault.add_protector(ProtectorKind::KeyFile).unwrap(), 1);
    drop(vault);
    use_vault(&home).unwrap();
}

#[test]
fn rekeying_seals_everything_anew() {
    let home = Home::with(&some_notes());
    home.open_with(Asked("passphrase")).unwrap().add_protector(ProtectorKind::Passphrase).unwrap();
    let mut other = home.open();
    let before = home.bytes();
    assert_eq!(home.open().rekey().unwrap_err().exit_code(), 35);
    assert_eq!(home.open_with(Asked("wrong")).unwrap().rekey().unwrap_err().exit_code(), 34);
    assert_eq!(home.bytes(), before);
    let rows = |home: &Home| {
        let connection = Connection::open(&home.location.vault).unwrap();
        let mut statement = connection.prepare("SELECT id, parent, body FROM row").unwrap();
        let columns = |row: &rusqlite::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get(2)?]);
        let rows: Result<Vec<[Vec<u8>; 3]>, _> = statement.query_map([], columns).unwrap().collect();
        rows.unwrap().concat()
    };
    let old = rows(&home);
    assert_eq!(home.open_with(Asked("passphrase")).unwrap().rekey().unwrap(), 4);
    assert!(rows(&home).iter().all(|column| !old.contains(column)));
    for (path, bytes) in home.bytes() {
        let found = old.iter().any(|column| bytes.windows(column.len()).any(|window| window == column));
        assert!(!found, "{}", path.display());
    }
    // A process that had it open goes on.
    assert_eq!(notes(&mut other, "us-east-1").unwrap(), some_notes_in_order());
    use_vault(&home).unwrap();
    fs::remove_file(&home.location.key_file).unwrap();
    home.open_with(Asked("passphrase")).unwrap().verify().unwrap();
}

#[test]
fn rekeying_refuses_what_is_damaged() {
    let home = Home::with(&some_notes());
    edit(&home, "DELETE FROM row WHERE id = (SELECT max(id) FROM row WHERE collection = 6)");
    let before = home.bytes();
    assert_eq!(home.open().rekey().unwrap_err().exit_code(), 14);
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_backup_is_a_vault_and_replaces_nothing() {
    let home = Home::with(&some_notes());
    let target = home.file("backup.db");
    assert_eq!(home.open().back_up(&target).unwrap(), 4);
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    let before = home.bytes();
    assert_eq!(home.open().back_up(&target).unwrap_err().exit_code(), 11);
    assert_eq!(home.open().back_up(&home.file("none/backup.db")).unwrap_err().exit_code(), 20);
    assert_eq!(home.bytes(), before);
    let mut copy = Home::at(home.folder());
    copy.location.vault = target;
    use_vault(&copy).unwrap();
    let names: Vec<_> = before.keys().filter_map(|path| path.file_name()?.to_str()).collect();
    assert_eq!(names, ["backup.db", "key", "vault.db", "vault.db-wal"]);
}

#[test]
fn a_damaged_vault_is_not_backed_up() {
    let home = Home::with(&some_notes());
    edit(&home, "DELETE FROM row WHERE id = (SELECT max(id) FROM row WHERE collection = 6)");
    let before = home.bytes();
    assert_eq!(home.open().back_up(&home.file("backup.db")).unwrap_err().exit_code(), 14);
    assert_eq!(home.bytes(), before);
}

fn restored(home: &Home, source: &str, existing: Existing) -> Result<airkms::vault::Restored, VaultError> {
    restore(&home.file(source), &home.location, existing, &mut NoPassphrases, Box::new(SystemRandom))
}

#[test]
fn a_backup_is_restored_beside_what_was_there() {
    let home = Home::with(&some_notes());
    home.open().back_up(&home.file("backup.db")).unwrap();
    let later = Note::new("us-east-1", "alias/later", "later");
    home.open().write(|transaction| transaction.put(&later)).unwrap();

    let before = home.bytes();
    assert_eq!(restored(&home, "backup.db", Existing::Refuse).unwrap_err().exit_code(), 11);
    assert_eq!(restored(&home, "none.db", Existing::KeepAside).unwrap_err().exit_code(), 10);
    assert_eq!(restored(&home, "key", Existing::KeepAside).unwrap_err().exit_code(), 12);
    assert_eq!(home.bytes(), before);

    let outcome = restored(&home, "backup.db", Existing::KeepAside).unwrap();
    assert_eq!((outcome.rows, outcome.kept.as_deref()), (4, Some(home.file("vault.db.old-1").as_path())));
    assert_eq!(read_all(&home).unwrap(), some_notes_in_order());
    let mut kept = Home::at(home.folder());
    kept.location.vault = home.file("vault.db.old-1");
    assert!(read_all(&kept).unwrap().contains(&later));

    // Nor is a damaged one lost, with its log.
    home.open().write(|transaction| transaction.put(&later)).unwrap();
    fs::OpenOptions::new().write(true).open(&home.location.vault).unwrap().write_all_at(&[0; 16], 0).unwrap();
    let log = fs::read(home.file("vault.db-wal")).unwrap();
    let outcome = restored(&home, "backup.db", Existing::KeepAside).unwrap();
    assert_eq!(outcome.kept, Some(home.file("vault.db.old-2")));
    assert_eq!(fs::read(home.file("vault.db.old-2-wal")).unwrap(), log);
    assert_eq!(read_all(&home).unwrap(), some_notes_in_order());
}

#[test]
fn a_vault_is_restored_where_there_is_none() {
    let home = Home::with(&some_notes());
    home.open().back_up(&home.file("backup.db")).unwrap();
    let mut elsewhere = Home::at(home.folder());
    elsewhere.location.vault = home.file("new/folder/vault.db");
    let outcome = restore(
        &home.file("backup.db"),
        &elsewhere.location,
        Existing::Refuse,
        &mut NoPassphrases,
        Box::new(SystemRandom),
    );
    assert_eq!(outcome.unwrap().kept, None);
    assert_eq!(read_all(&elsewhere).unwrap(), some_notes_in_order());
}

/// A log that was left behind would be taken for that of the file that gets its name.
#[test]
fn a_log_without_its_vault_is_in_the_way() {
    let home = Home::with(&some_notes());
    let backup = home.file("backup.db");
    home.open().back_up(&backup).unwrap();
    fs::rename(&home.location.vault, home.file("away.db")).unwrap();
    fs::write(home.file("other.db-wal"), "log").unwrap();
    let before = home.bytes();
    assert_eq!(home.try_open().unwrap_err().exit_code(), 16);
    assert_eq!(restored(&home, "backup.db", Existing::Refuse).unwrap_err().exit_code(), 16);
    let mut copy = Home::at(home.folder());
    copy.location.vault = backup;
    assert_eq!(copy.open().back_up(&home.file("other.db")).unwrap_err().exit_code(), 16);
    assert_eq!(home.bytes(), before);
}

/// A passphrase is no reason to overlook a key file that others can read.
#[test]
fn a_key_file_is_missed_only_where_a_passphrase_can_do_without() {
    let home = Home::with(&some_notes());
    home.open_with(Asked("passphrase")).unwrap().add_protector(ProtectorKind::Passphrase).unwrap();
    let open = || home.open_with(Asked("passphrase")).map(drop).map_err(|error| error.exit_code());
    let key_file = &home.location.key_file;
    fs::set_permissions(key_file, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(open(), Err(31));
    fs::set_permissions(key_file, fs::Permissions::from_mode(0o600)).unwrap();
    fs::copy(&Home::with(&[]).location.key_file, key_file).unwrap();
    assert_eq!(open(), Ok(()));
    fs::write(key_file, "key").unwrap();
    assert_eq!(open(), Err(32));
    fs::remove_file(key_file).unwrap();
    assert_eq!(open(), Ok(()));
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 35);
}

#[test]
fn an_unlocked_vault_needs_no_passphrase_until_it_is_locked() {
    let home = Home::empty();
    let created = creation(ProtectorKind::Passphrase);
    let vault =
        Vault::create(home.location.clone(), &created, Box::new(Asked("passphrase")), Box::new(SystemRandom));
    match vault.unwrap().keep_unlocked(60) {
        Ok(()) => {}
        Err(VaultError::Keyring { reason }) => {
            // Past the test's captured output.
            let line = format!("SKIPPED: this system's keyring cannot be used: {reason}\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return;
        }
        Err(error) => panic!("{error}"),
    }
    use_vault(&home).unwrap();
    assert!(Status::of(&home.location).unwrap().settings.is_ok());
    assert!(airkms::vault::lock(&home.location).unwrap());
    assert!(!airkms::vault::lock(&home.location).unwrap());
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 35);

    home.open_with(Asked("passphrase")).unwrap().keep_unlocked(1).unwrap();
    use_vault(&home).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert_eq!(use_vault(&home).unwrap_err().exit_code(), 35);
}
