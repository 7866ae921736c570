//! A vault in a folder of its own, and notes to keep in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use airkms::arn::AccountId;
use airkms::vault::{
    Collection, Creation, Location, NoPassphrases, Passphrases, ProtectorKind, Record, RecordError,
    SecretBytes, Settings, SystemRandom, Vault, VaultError,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// A folder with a vault and its key file.
pub(crate) struct Home {
    _folder: Option<TempDir>,
    pub(crate) location: Location,
}

impl Home {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let home = Home::at(folder.path());
        Home { _folder: Some(folder), ..home }
    }

    /// This folder.
    pub(crate) fn at(folder: &Path) -> Self {
        let location = Location { vault: folder.join("vault.db"), key_file: folder.join("key") };
        Home { _folder: None, location }
    }

    /// A folder with a vault that holds these notes.
    pub(crate) fn with(notes: &[Note]) -> Self {
        let home = Home::empty();
        home.open().write(|transaction| put_all(transaction, notes)).unwrap();
        home
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        self.location.vault.parent().unwrap()
    }

    /// A file in the folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// The vault, made if there is none.
    pub(crate) fn open(&self) -> Vault {
        self.try_open().unwrap()
    }

    /// The vault, made if there is none.
    pub(crate) fn try_open(&self) -> Result<Vault, VaultError> {
        let creation = creation(ProtectorKind::KeyFile);
        let (passphrases, random) = (Box::new(NoPassphrases), Box::new(SystemRandom));
        Vault::open_or_create(self.location.clone(), &creation, passphrases, random).map(|(vault, _)| vault)
    }

    /// The existing vault, whose passphrase is asked for.
    pub(crate) fn open_with(&self, passphrases: Asked) -> Result<Vault, VaultError> {
        Vault::open(self.location.clone(), Box::new(passphrases), Box::new(SystemRandom))
    }

    /// Every file in the folder and its bytes. A log that is empty counts as absent, and the log's index, which SQLite
    /// makes anew whenever it needs to, is left out.
    pub(crate) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(self.folder()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            let name = path.to_string_lossy();
            let passing = name.ends_with("-shm") || (name.ends_with("-wal") && bytes.is_empty());
            if !passing {
                files.insert(path, bytes);
            }
        }
        files
    }
}

/// A vault with the default account.
pub(crate) fn creation(protector: ProtectorKind) -> Creation {
    let settings = Settings { account: AccountId::default(), created: 1_700_000_000_000 };
    Creation { settings, protector }
}

/// A passphrase that is given whenever one is asked for.
#[derive(Clone)]
pub(crate) struct Asked(pub(crate) &'static str);

impl Passphrases for Asked {
    fn existing(&mut self, _: &Location) -> Result<Option<SecretBytes>, VaultError> {
        Ok(Some(SecretBytes::new(self.0.as_bytes().to_vec())))
    }

    fn fresh(&mut self, location: &Location) -> Result<Option<SecretBytes>, VaultError> {
        self.existing(location)
    }
}

/// A record with a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Note {
    pub(crate) folder: String,
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Note {
    pub(crate) fn new(folder: &str, name: &str, text: &str) -> Self {
        Note { folder: folder.to_owned(), name: name.to_owned(), text: text.to_owned() }
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
        let mut parts = str::from_utf8(bytes).map_err(|_| RecordError)?.splitn(3, '\n');
        let mut part = || parts.next().ok_or(RecordError);
        Ok(Note::new(part()?, part()?, part()?))
    }
}

pub(crate) fn put_all(
    transaction: &airkms::vault::Transaction<'_>,
    notes: &[Note],
) -> Result<(), VaultError> {
    notes.iter().try_for_each(|note| transaction.put(note))
}

/// The notes of a folder, in order.
pub(crate) fn notes(vault: &mut Vault, folder: &str) -> Result<Vec<Note>, VaultError> {
    let rows = vault.read(|transaction| transaction.list::<Note>(&[folder], None, usize::MAX))?;
    let mut notes: Vec<Note> = rows.into_iter().map(|(_, note)| note).collect();
    notes.sort();
    Ok(notes)
}
