//! The vault that is served: one connection to begin with, and more of it for the server's threads.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::ephemeral::Ephemeral;
use crate::cli::error::CliError;
use crate::cli::own;
use crate::cli::passphrase::PassphraseFile;
use crate::region::Region;
use crate::seed::SeedFile;
use crate::service::asks_for_credentials;
use crate::service::seeding::seed;
use crate::time::Timestamp;
use crate::vault::{Vault, VaultError};

/// How long records stay in memory, unsealed.
const UNSEALED: Duration = Duration::from_secs(60);

/// Gives connections to the served vault.
pub(super) struct Vaults {
    present: Mutex<Present>,
    /// What an ephemeral vault begins with.
    beginning: Option<SeedFile>,
    region: Region,
}

struct Present {
    vault: Vault,
    /// The folder of an ephemeral vault.
    folder: Option<Ephemeral>,
}

impl Vaults {
    /// A vault that stays, with what the file has.
    pub(super) fn kept(mut vault: Vault, file: Option<SeedFile>, region: &Region) -> Result<Self, CliError> {
        fill(&mut vault, file.as_ref(), region)?;
        let present = Mutex::new(Present { vault, folder: None });
        Ok(Vaults { present, beginning: None, region: region.clone() })
    }

    /// A vault that goes, with what the file has.
    pub(super) fn ephemeral(beginning: Option<SeedFile>, region: Region) -> Result<Self, CliError> {
        let present = Mutex::new(begin(beginning.as_ref(), &region)?);
        Ok(Vaults { present, beginning, region })
    }

    /// One more connection. Nobody is there to be asked for a passphrase that is new by then.
    pub(super) fn connect(&self) -> Result<Vault, VaultError> {
        let passphrases = Box::new(PassphraseFile::of_process());
        Ok(self.present().vault.connect_again(passphrases)?.keeping_unsealed(UNSEALED))
    }

    /// Whether callers must prove who they are.
    pub(super) fn ask_for_credentials(&self) -> Result<bool, VaultError> {
        asks_for_credentials(&mut self.present().vault)
    }

    /// Puts a new ephemeral vault in the place of the present one.
    pub(super) fn reset(&self) -> Result<(), String> {
        let fresh = begin(self.beginning.as_ref(), &self.region).map_err(|error| format!("{error:?}"))?;
        *self.present() = fresh;
        Ok(())
    }

    /// Removes an ephemeral vault: threads that still have it at the end of the process do not keep it.
    pub(super) fn end(&self) {
        drop(self.present().folder.take());
    }

    fn present(&self) -> MutexGuard<'_, Present> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn begin(file: Option<&SeedFile>, region: &Region) -> Result<Present, CliError> {
    let (folder, mut vault) = Ephemeral::make()?;
    fill(&mut vault, file, region)?;
    Ok(Present { vault, folder: Some(folder) })
}

fn fill(vault: &mut Vault, file: Option<&SeedFile>, region: &Region) -> Result<(), CliError> {
    if let Some(file) = file {
        seed(vault, Timestamp::now(), region, file).map_err(own::refused)?;
    }
    Ok(())
}
