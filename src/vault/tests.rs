//! The vault as its callers use it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;

use super::*;
use crate::arn::AccountId;
use crate::crypto::random::SeededRandom;

/// A record of any collection, for tests: its text is its body.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    name: String,
    folder: String,
    text: String,
}

impl Note {
    fn new(name: &str, folder: &str, text: &str) -> Self {
        Note { name: name.to_owned(), folder: folder.to_owned(), text: text.to_owned() }
    }
}

impl Record for Note {
    const COLLECTION: Collection = Collection::Alias;

    fn id(&self) -> Vec<&str> {
        vec![&self.folder, &self.name]
    }

    fn parent(&self) -> Vec<&str> {
        vec![&self.folder]
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([&self.folder, &self.name, &self.text].map(String::as_str).join("\n").into_bytes())
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let text = str::from_utf8(bytes).map_err(|_| RecordError)?;
        let mut parts = text.splitn(3, '\n');
        let mut part = || parts.next().ok_or(RecordError);
        let (folder, name, text) = (part()?, part()?, part()?);
        Ok(Note::new(name, folder, text))
    }
}

fn location(folder: &TempDir) -> Location {
    Location { vault: folder.path().join("data/vault.db"), key_file: folder.path().join("config/key") }
}

fn creation() -> Creation {
    Creation {
        settings: Settings { account: AccountId::default(), created: 1_700_000_000_000 },
        protector: ProtectorKind::KeyFile,
    }
}

fn vault(folder: &TempDir) -> Vault {
    let random = Box::new(SeededRandom::new(b"vault"));
    Vault::open_or_create(location(folder), &creation(), Box::new(NoPassphrases), random).unwrap().0
}

#[test]
fn records_come_back_until_they_are_deleted() {
    let folder = TempDir::new().unwrap();
    let mut vault = vault(&folder);
    assert_eq!(vault.settings().unwrap(), creation().settings);
    let note = Note::new("a", "x", "first");
    let changed = Note { text: "second".to_owned(), ..note.clone() };
    vault.write(|transaction| transaction.put(&note)).unwrap();
    let find = |vault: &mut Vault| vault.read(|transaction| transaction.find::<Note>(&["x", "a"])).unwrap();
    assert_eq!(find(&mut vault), Some(note));
    vault.write(|transaction| transaction.put(&changed)).unwrap();
    assert_eq!(find(&mut vault), Some(changed));
    let absent = vault.read(|transaction| transaction.find::<Note>(&["a", "x"])).unwrap();
    assert_eq!(absent, None);
    let delete = |vault: &mut Vault| vault.write(|transaction| transaction.delete::<Note>(&["x", "a"]));
    assert!(delete(&mut vault).unwrap());
    assert!(!delete(&mut vault).unwrap());
    assert_eq!(find(&mut vault), None);
}

#[test]
fn a_list_is_cut_into_pages_that_hold_each_child_once() {
    let folder = TempDir::new().unwrap();
    let mut vault = vault(&folder);
    let names: Vec<String> = (0..25).map(|number| format!("note-{number}")).collect();
    let write = |transaction: &Transaction<'_>| {
        for name in &names {
            transaction.put(&Note::new(name, "x", "text"))?;
            transaction.put(&Note::new(name, "y", "other"))?;
        }
        Ok::<_, VaultError>(())
    };
    vault.write(write).unwrap();
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let page = vault.read(|transaction| transaction.list::<Note>(&["x"], after.as_ref(), 10)).unwrap();
        let Some((last, _)) = page.last() else { break };
        after = RowId::from_hex(&last.to_hex());
        found.extend(page.into_iter().map(|(_, note)| note.name));
    }
    found.sort();
    let mut names = names.clone();
    names.sort();
    assert_eq!(found, names);
}

#[test]
fn an_error_undoes_the_transaction() {
    let folder = TempDir::new().unwrap();
    let mut vault = vault(&folder);
    let failed: Result<(), VaultError> = vault.write(|transaction| {
        transaction.put(&Note::new("a", "x", "text"))?;
        assert!(transaction.find::<Note>(&["x", "a"])?.is_some());
        Err(VaultError::NoPlace)
    });
    assert!(matches!(failed, Err(VaultError::NoPlace)));
    assert_eq!(vault.read(|transaction| transaction.find::<Note>(&["x", "a"])).unwrap(), None);
}

#[test]
fn the_files_are_the_owners_alone() {
    let folder = TempDir::new().unwrap();
    let mut vault = vault(&folder);
    vault.write(|transaction| transaction.put(&Note::new("a", "x", "text"))).unwrap();
    let mode = |path: &str| fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777;
    for (path, expected) in [
        ("data", 0o700),
        ("data/vault.db", 0o600),
        ("data/vault.db-wal", 0o600),
        ("data/vault.db-shm", 0o600),
        ("config", 0o700),
        ("config/key", 0o600),
    ] {
        assert_eq!(mode(path), expected, "{path}");
    }
    let mut names: Vec<_> =
        fs::read_dir(folder.path().join("data")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["vault.db", "vault.db-shm", "vault.db-wal"]);
}

#[test]
fn a_vault_is_made_once() {
    let folder = TempDir::new().unwrap();
    drop(vault(&folder));
    let create = || {
        let random = Box::new(SeededRandom::new(b"other"));
        Vault::create(location(&folder), &creation(), Box::new(NoPassphrases), random).map(drop)
    };
    assert!(matches!(create(), Err(VaultError::AlreadyExists { .. })));
    assert_eq!(vault(&folder).settings().unwrap(), creation().settings);
    fs::remove_file(location(&folder).vault).unwrap();
    let log = folder.path().join("data/vault.db-wal");
    assert!(matches!(create(), Err(VaultError::OrphanLog { log: found, .. }) if found == log));
}

/// A view lasts over many reads, until it is ended, or a write or an error ends it.
#[test]
fn a_view_lasts_until_it_is_ended() {
    let folder = TempDir::new().unwrap();
    let random = |seed: &[u8]| Box::new(SeededRandom::new(seed));
    let mut other =
        Vault::create(location(&folder), &creation(), Box::new(NoPassphrases), random(b"other")).unwrap();
    let mut vault = other.connect_again(Box::new(NoPassphrases)).unwrap().with_lasting_views();
    let find = |vault: &mut Vault| {
        let found = vault.read(|transaction| transaction.find::<Note>(&["folder", "name"])).unwrap();
        found.map_or_else(String::new, |note| note.text)
    };
    type End = fn(&mut Vault);
    let ends: [(&str, End); 4] = [
        ("told", |vault| vault.end_view()),
        ("a write", |vault| vault.write(|_| Ok::<_, VaultError>(())).unwrap()),
        ("an undone write", |vault| {
            let undone: Result<(), _> = vault.write(|transaction| Err(transaction.damaged(Damage::State)));
            undone.unwrap_err();
        }),
        ("an error", |vault| {
            let refused: Result<(), _> = vault.read(|transaction| Err(transaction.damaged(Damage::State)));
            refused.unwrap_err();
        }),
    ];
    let mut before = String::new();
    for (name, end) in ends {
        assert_eq!(find(&mut vault), before, "{name}");
        other.write(|transaction| transaction.put(&Note::new("name", "folder", name))).unwrap();
        assert_eq!(find(&mut vault), before, "{name}");
        end(&mut vault);
        assert_eq!(find(&mut vault), name);
        before = name.to_owned();
    }
}

/// What is kept unsealed is forgotten when anyone writes, also another connection, and also the root key.
#[test]
fn unsealed_records_are_those_of_the_present_version() {
    let folder = TempDir::new().unwrap();
    let random = |seed: &[u8]| Box::new(SeededRandom::new(seed));
    let mut other =
        Vault::create(location(&folder), &creation(), Box::new(NoPassphrases), random(b"other")).unwrap();
    let mut vault =
        other.connect_again(Box::new(NoPassphrases)).unwrap().keeping_unsealed(Duration::from_secs(60));
    let put = |vault: &mut Vault, text: &str| {
        vault.write(|transaction| transaction.put(&Note::new("name", "folder", text))).unwrap();
    };
    let find = |vault: &mut Vault| {
        let found = vault.read(|transaction| transaction.find::<Note>(&["folder", "name"])).unwrap();
        found.map(|note| note.text)
    };
    for _ in 0..2 {
        assert_eq!(find(&mut vault), None);
    }
    for text in ["one", "two"] {
        put(&mut other, text);
        for _ in 0..2 {
            assert_eq!(find(&mut vault).as_deref(), Some(text));
        }
    }
    put(&mut vault, "own");
    assert_eq!(find(&mut vault).as_deref(), Some("own"));
    let undone: Result<(), VaultError> = vault.write(|transaction| {
        transaction.put(&Note::new("name", "folder", "undone"))?;
        Err(transaction.damaged(Damage::State))
    });
    assert!(undone.is_err());
    assert_eq!(find(&mut vault).as_deref(), Some("own"));
    other.rekey().unwrap();
    assert_eq!(find(&mut vault).as_deref(), Some("own"));
    let deleted = other.write(|transaction| transaction.delete::<Note>(&["folder", "name"]));
    assert!(deleted.unwrap());
    assert_eq!(find(&mut vault), None);
    put(&mut other, "again");
    let mut forgetful =
        other.connect_again(Box::new(NoPassphrases)).unwrap().keeping_unsealed(Duration::ZERO);
    for _ in 0..2 {
        assert_eq!(find(&mut forgetful).as_deref(), Some("again"));
    }
}
