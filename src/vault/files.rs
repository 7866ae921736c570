//! Files that only their owner may use, and that appear whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::VaultError;
use crate::crypto::hex;
use crate::crypto::random::Random;

/// Makes the folder that the file is to lie in, and those above it, for the owner only. Existing ones stay as they are.
pub(crate) fn make_folder_of(path: &Path) -> Result<(), VaultError> {
    let folder = folder_of(path);
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| VaultError::file(folder, &error))
}

/// A new file beside `path` for the owner only. Unless it is published, it is removed when this is dropped.
pub(crate) struct Draft {
    path: PathBuf,
    target: PathBuf,
}

impl Draft {
    /// Makes the file, with these contents.
    pub(crate) fn create(
        target: &Path,
        contents: &[u8],
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let mut suffix = [0; 8];
        random.fill(&mut suffix)?;
        let path = beside(target, &format!(".{}.new", hex::encode(&suffix)));
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .map_err(|error| VaultError::file(&path, &error))?;
        let draft = Draft { path, target: target.to_owned() };
        file.write_all(contents)
            .and_then(|()| file.sync_all())
            .map_err(|error| VaultError::file(&draft.path, &error))?;
        Ok(draft)
    }

    /// Where the file is for now.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the file its name, durably. An existing file is never replaced: `AlreadyExists`.
    pub(crate) fn publish(self) -> Result<(), VaultError> {
        self.sync()?;
        fs::hard_link(&self.path, &self.target).map_err(|error| already_exists(&self.target, &error))?;
        sync_folder_of(&self.target)
    }

    /// Gives the file its name, durably, in place of the file that has it.
    pub(crate) fn replace(self) -> Result<(), VaultError> {
        self.sync()?;
        fs::rename(&self.path, &self.target).map_err(|error| VaultError::file(&self.target, &error))?;
        sync_folder_of(&self.target)
    }

    fn sync(&self) -> Result<(), VaultError> {
        File::open(&self.path)
            .and_then(|file| file.sync_all())
            .map_err(|error| VaultError::file(&self.path, &error))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        for end in ["", "-journal", super::sqlite::LOG, super::sqlite::LOG_INDEX] {
            let _ = fs::remove_file(beside(&self.path, end));
        }
    }
}

/// Gives the file a second name: the first of `path.old-1`, `path.old-2`, … that is free.
pub(crate) fn keep_aside(path: &Path) -> Result<PathBuf, VaultError> {
    for number in 1.. {
        let kept = beside(path, &format!(".old-{number}"));
        match fs::hard_link(path, &kept) {
            Ok(()) => return Ok(kept),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(VaultError::file(kept, &error)),
        }
    }
    unreachable!("a folder cannot hold that many files")
}

/// Makes the names in the file's folder durable.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), VaultError> {
    let folder = folder_of(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| VaultError::file(folder, &error))
}

/// The path with something appended to its last part.
pub(crate) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn already_exists(path: &Path, error: &io::Error) -> VaultError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => VaultError::AlreadyExists { path: path.to_owned() },
        _ => VaultError::file(path, error),
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
