//! One vault, many threads and processes; a disk that is full or read-only.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/vault.rs"]
#[expect(dead_code, reason = "shared with the other tests of the vault")]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use airkms::vault::{Existing, NoPassphrases, SystemRandom, VaultError, restore};
use support::{Home, Note, notes};

const PROCESSES: usize = 64;
const NOTES: usize = 3;

/// Not a test of its own: what each process of the tests below does.
#[test]
fn worker() {
    let Some(folder) = std::env::var_os("AIRKMS_TEST_FOLDER") else { return };
    let name = std::env::var("AIRKMS_TEST_NAME").unwrap();
    let home = Home::at(Path::new(&folder));
    for number in 0..NOTES {
        let note = Note::new("folder", &format!("{name}-{number}"), &name);
        home.open().write(|transaction| transaction.put(&note)).unwrap();
        let found =
            home.open().read(|transaction| transaction.find::<Note>(&["folder", &note.name])).unwrap();
        assert_eq!(found, Some(note));
    }
}

#[test]
fn processes_that_start_at_once_make_one_vault_and_lose_nothing() {
    let home = Home::empty();
    let processes: Vec<_> = (0..PROCESSES)
        .map(|number| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "worker"])
                .env("AIRKMS_TEST_FOLDER", home.folder())
                .env("AIRKMS_TEST_NAME", number.to_string())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    check(&home, PROCESSES);
    let files: BTreeSet<_> = fs::read_dir(home.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, ["key", "vault.db", "vault.db-shm", "vault.db-wal"].map(String::from).into());
}

#[test]
fn threads_lose_nothing() {
    let home = Home::empty();
    thread::scope(|scope| {
        for number in 0..16 {
            let home = &home;
            scope.spawn(move || {
                let mut vault = home.open();
                for note in 0..NOTES {
                    let note = Note::new("folder", &format!("{number}-{note}"), &number.to_string());
                    vault.write(|transaction| transaction.put(&note)).unwrap();
                }
            });
        }
    });
    check(&home, 16);
}

/// A counter that every thread reads and writes back counts every step.
#[test]
fn a_write_sees_all_writes_before_it() {
    let home = Home::with(&[Note::new("folder", "counter", "0")]);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let mut vault = home.open();
                for _ in 0..10 {
                    let step = |transaction: &airkms::vault::Transaction<'_>| {
                        let note: Note = transaction.find(&["folder", "counter"])?.expect("it is there");
                        let next = note.text.parse::<u32>().unwrap() + 1;
                        transaction.put(&Note { text: next.to_string(), ..note })
                    };
                    vault.write(step).unwrap();
                }
            });
        }
    });
    assert_eq!(notes(&mut home.open(), "folder").unwrap()[0].text, "80");
}

/// Each write puts the same text in two notes; whoever looks sees them alike.
#[test]
fn backups_and_new_root_keys_while_others_write() {
    let pair = |text: &str| [Note::new("folder", "left", text), Note::new("folder", "right", text)];
    let home = Home::with(&pair("0"));
    thread::scope(|scope| {
        let write = |writer: usize| {
            let mut vault = home.open();
            for number in 0..40 {
                let pair = pair(&format!("{writer}-{number}"));
                vault.write(|transaction| support::put_all(transaction, &pair)).unwrap();
            }
        };
        for writer in 0..3 {
            scope.spawn(move || write(writer));
        }
        scope.spawn(|| {
            for _ in 0..5 {
                home.open().rekey().unwrap();
            }
        });
        for number in 0..5 {
            let mut copy = Home::at(home.folder());
            copy.location.vault = home.file(&format!("backup-{number}.db"));
            match home.open().back_up(&copy.location.vault) {
                // The settings, the notes, and the trail's key of before each new root key.
                Ok(rows) => assert!((3..=8).contains(&rows), "{rows}"),
                // The root key was changed meanwhile; nothing is left of the attempt.
                Err(VaultError::Busy { .. }) => {
                    assert!(!copy.location.vault.exists());
                    continue;
                }
                Err(error) => panic!("{error}"),
            }
            let found = notes(&mut copy.open(), "folder").unwrap();
            assert_eq!(found.len(), 2);
            assert_eq!(found[0].text, found[1].text);
        }
    });
    home.open().verify().unwrap();
}

#[test]
fn a_vault_in_use_is_not_replaced() {
    let home = Home::with(&[]);
    let mut vault = home.open();
    vault.back_up(&home.file("backup.db")).unwrap();
    let before = home.bytes();
    let restored = restore(
        &home.file("backup.db"),
        &home.location,
        Existing::KeepAside,
        &mut NoPassphrases,
        Box::new(SystemRandom),
    );
    assert_eq!(restored.unwrap_err().exit_code(), 17);
    assert_eq!(home.bytes(), before);
    vault.verify().unwrap();
}

fn check(home: &Home, writers: usize) {
    let mut vault = home.open();
    let expected: BTreeSet<_> = (0..writers)
        .flat_map(|writer| (0..NOTES).map(move |note| (format!("{writer}-{note}"), writer.to_string())))
        .collect();
    let found: BTreeSet<_> =
        notes(&mut vault, "folder").unwrap().into_iter().map(|note| (note.name, note.text)).collect();
    assert_eq!(found, expected);
    assert_eq!(vault.verify().unwrap(), u64::try_from(writers * NOTES + 1).unwrap());
}

/// Says so past the test's captured output.
fn skipped<T>(test: &str, reason: &str) -> Option<T> {
    std::io::stderr().write_all(format!("SKIPPED: {test}: {reason}\n").as_bytes()).unwrap();
    None
}

/// A small file system of its own, which only root can make.
struct Disk<'a>(&'a Path);

impl<'a> Disk<'a> {
    fn mount(folder: &'a Path, test: &str) -> Option<Self> {
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(folder).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Disk(folder)),
            Ok(output) => skipped(test, String::from_utf8_lossy(&output.stderr).trim()),
            Err(error) => skipped(test, &format!("mount: {error}")),
        }
    }

    fn make_read_only(&self) {
        let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(self.0).status().unwrap();
        assert!(remounted.success());
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let home = Home::empty();
    let Some(_disk) = Disk::mount(home.folder(), "a full disk") else { return };
    let mut written = Vec::new();
    let error = loop {
        let note = Note::new("folder", &format!("{:04}", written.len()), &"x".repeat(1000));
        match home.open().write(|transaction| transaction.put(&note)) {
            Ok(()) => written.push(note),
            Err(error) => break error,
        }
        assert!(written.len() < 10_000, "the disk does not get full");
    };
    assert_eq!(error.exit_code(), 18, "{error}");
    assert!(written.len() > 100, "{}", written.len());
    let before = home.bytes();
    assert_eq!(home.open().back_up(&home.file("backup.db")).unwrap_err().exit_code(), 18);
    assert_eq!(home.bytes(), before);
    let mut vault = home.open();
    assert_eq!(notes(&mut vault, "folder").unwrap(), written);
    vault.verify().unwrap();
}

#[test]
fn a_full_disk_takes_no_new_vault() {
    let home = Home::empty();
    let Some(_disk) = Disk::mount(home.folder(), "a new vault on a full disk") else { return };
    fs::write(home.file("filler"), vec![0; 2032 * 1024]).unwrap();
    let error = home.try_open().unwrap_err();
    assert_eq!(error.exit_code(), 18, "{error}");
    let left: Vec<_> =
        home.bytes().into_keys().filter_map(|path| Some(path.file_name()?.to_owned())).collect();
    assert!(left.iter().all(|name| name == "filler" || name == "key"), "{left:?}");
}

#[test]
fn a_read_only_disk_is_said() {
    let home = Home::empty();
    let Some(disk) = Disk::mount(home.folder(), "a read-only disk") else { return };
    let note = Note::new("folder", "name", "text");
    home.open().write(|transaction| transaction.put(&note)).unwrap();
    disk.make_read_only();
    let before = home.bytes();
    assert_eq!(notes(&mut home.open(), "folder").unwrap(), std::slice::from_ref(&note));
    let error = home.open().write(|transaction| transaction.put(&note)).unwrap_err();
    assert_eq!(error.exit_code(), 19, "{error}");
    let elsewhere = Home::at(&home.file("new"));
    assert_eq!(elsewhere.try_open().unwrap_err().exit_code(), 19);
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_folder_that_may_not_be_written_is_said() {
    let note = Note::new("folder", "name", "text");
    let home = Home::with(std::slice::from_ref(&note));
    if fs::metadata(home.folder()).unwrap().uid() == 0 {
        return skipped("a folder that may not be written", "root may write it").unwrap_or_default();
    }
    let allow = |mode| fs::set_permissions(home.folder(), fs::Permissions::from_mode(mode)).unwrap();
    let before = home.bytes();
    for name in ["vault.db", "vault.db-wal", "vault.db-shm"] {
        fs::set_permissions(home.file(name), fs::Permissions::from_mode(0o400)).unwrap();
    }
    allow(0o500);
    assert_eq!(notes(&mut home.open(), "folder").unwrap(), std::slice::from_ref(&note));
    let error = home.open().write(|transaction| transaction.put(&note)).unwrap_err();
    assert_eq!(error.exit_code(), 19, "{error}");
    let elsewhere = Home::at(&home.file("new"));
    assert_eq!(elsewhere.try_open().unwrap_err().exit_code(), 19);
    assert_eq!(home.bytes(), before);
    for name in ["vault.db-wal", "vault.db-shm", "vault.db"] {
        allow(0o700);
        fs::set_permissions(home.file(name), fs::Permissions::from_mode(0o000)).unwrap();
        allow(0o500);
        let error = home.try_open().map(drop).unwrap_err();
        assert_eq!(error.exit_code(), 19, "{name}: {error}");
    }
    allow(0o700);
}
