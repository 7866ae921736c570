//! A vault that is gone at the end: in a folder in memory where the system has such, without the key that opens it.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::cli::own;
use crate::crypto::hex;
use crate::vault::{Location, Random, SystemRandom, Vault, VaultError};

/// Where Linux has files in memory.
const MEMORY: &str = "/dev/shm";

/// The folder, which is removed when this is dropped.
pub(super) struct Ephemeral(PathBuf);

impl Ephemeral {
    /// Makes an empty vault. What a killed process leaves of it cannot be opened: the key file is removed at once.
    pub(super) fn make() -> Result<(Self, Vault), VaultError> {
        let mut suffix = [0; 8];
        SystemRandom.fill(&mut suffix)?;
        let memory = Path::new(MEMORY);
        let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let folder = parent.join(format!("airkms-{}", hex::encode(&suffix)));
        DirBuilder::new()
            .mode(0o700)
            .create(&folder)
            .map_err(|error| VaultError::File { path: folder.clone(), reason: error.to_string() })?;
        let ephemeral = Ephemeral(folder);
        let key_file = ephemeral.0.join("key");
        let location = Location { vault: ephemeral.0.join("vault.db"), key_file: key_file.clone() };
        let vault = own::create(location)?;
        fs::remove_file(&key_file)
            .map_err(|error| VaultError::File { path: key_file, reason: error.to_string() })?;
        Ok((ephemeral, vault))
    }
}

impl Drop for Ephemeral {
    fn drop(&mut self) {
        // What is left is unreadable.
        let _ = fs::remove_dir_all(&self.0);
    }
}
