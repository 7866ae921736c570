//! Adding and removing protectors. The rows stay as they are: a protector only wraps the root key.

use super::header::MAX_SLOTS;
use super::{ProtectorKind, Vault, VaultError, keyring, protector};

impl Vault {
    /// Adds a protector and returns its number.
    pub fn add_protector(&mut self, kind: ProtectorKind) -> Result<u8, VaultError> {
        // Asking may take long, and must not keep other writers waiting.
        let (protector, key) =
            protector::fresh(kind, &self.location, &mut *self.passphrases, &mut **self.random.get_mut())?;
        self.change_header(|header, root, random| {
            if header.slots.len() >= MAX_SLOTS {
                return Err(VaultError::TooManyProtectors);
            }
            Ok(header.add(protector, &key, root, random)?)
        })
    }

    /// Removes a protector, but never the last one. Who knows its key and has an older copy of the vault can still open
    /// that copy, and by its root key this vault, until it is rekeyed.
    pub fn remove_protector(&mut self, number: u8) -> Result<(), VaultError> {
        self.change_header(|header, _, _| {
            let count = header.slots.len();
            let found = header.slots.iter().any(|slot| slot.number == number);
            match (found, count) {
                (false, _) => Err(VaultError::NoProtector { slot: number }),
                (true, 1) => Err(VaultError::LastProtector { slot: number }),
                (true, _) => {
                    header.slots.retain(|slot| slot.number != number);
                    Ok(())
                }
            }
        })
    }

    /// Keeps the vault unlocked for the user's other processes, for this many seconds.
    pub fn keep_unlocked(&self, seconds: u32) -> Result<(), VaultError> {
        keyring::keep(&self.header, &self.root, seconds)
    }
}
