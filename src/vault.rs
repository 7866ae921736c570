//! The vault: typed records in sealed rows of one SQLite file.

/// Why the vault could not be used.
#[derive(Debug)]
pub enum VaultError {}
