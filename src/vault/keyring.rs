//! An unlocked vault's root key in the Linux kernel's keyring of the user: it lies in the kernel's memory only, for as
//! long as was asked, and the user's other processes can read it.

use super::VaultError;
use super::header::Header;
use crate::crypto::hex;
use crate::crypto::secret::SecretKey;

/// The vault's present root key, if it is kept.
pub(super) fn read(header: &Header) -> Option<SecretKey> {
    platform::read(&name(header)).filter(|root| header.is_root(root))
}

/// Keeps the root key for this many seconds.
pub(super) fn keep(header: &Header, root: &SecretKey, seconds: u32) -> Result<(), VaultError> {
    platform::keep(&name(header), root, seconds).map_err(|reason| VaultError::Keyring { reason })
}

/// Forgets the root key, and says whether it was kept.
pub(super) fn forget(header: &Header) -> Result<bool, VaultError> {
    platform::forget(&name(header)).map_err(|reason| VaultError::Keyring { reason })
}

/// A new root key has a new name, so that one from before a rekeying is never found.
fn name(header: &Header) -> String {
    format!("airkms:{}:{}", hex::encode(&header.vault_id), hex::encode(&header.root_id))
}

#[cfg(target_os = "linux")]
mod platform {
    use linux_keyutils::{KeyError, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission};

    use crate::crypto::secret::SecretKey;

    pub(super) fn read(name: &str) -> Option<SecretKey> {
        let key = ring().and_then(|ring| ring.search(name)).ok()?;
        SecretKey::written_by(|bytes| match key.read(bytes) {
            Ok(32) => Ok(()),
            _ => Err(()),
        })
        .ok()
    }

    /// The key is useless to a process that does not possess the user's keyring unless the user may read it: a session
    /// keyring that is not linked to it is common.
    pub(super) fn keep(name: &str, root: &SecretKey, seconds: u32) -> Result<(), String> {
        let keep = || {
            let key = ring()?.add_key(name, root.expose().as_slice())?;
            let seconds = usize::try_from(seconds).map_err(|_| KeyError::InvalidArguments)?;
            let granted = key.set_timeout(seconds).and_then(|()| {
                let user = Permission::VIEW | Permission::READ | Permission::SEARCH | Permission::WRITE;
                key.set_perms(KeyPermissionsBuilder::builder().posessor(Permission::ALL).user(user).build())
            });
            // A key that would outlive its time is not kept at all.
            granted.inspect_err(|_| {
                let _ = key.invalidate();
            })
        };
        keep().map_err(|error: KeyError| error.to_string())
    }

    pub(super) fn forget(name: &str) -> Result<bool, String> {
        let key = match ring().and_then(|ring| ring.search(name)) {
            Ok(key) => key,
            Err(KeyError::KeyDoesNotExist | KeyError::KeyExpired | KeyError::KeyRevoked) => return Ok(false),
            Err(error) => return Err(error.to_string()),
        };
        key.invalidate().map(|()| true).map_err(|error| error.to_string())
    }

    fn ring() -> Result<KeyRing, KeyError> {
        KeyRing::from_special_id(KeyRingIdentifier::User, false)
    }
}

#[cfg(not(target_os = "linux"))]
mod platform {
    use crate::crypto::secret::SecretKey;

    const ONLY_LINUX: &str = "only Linux has one";

    pub(super) fn read(_: &str) -> Option<SecretKey> {
        None
    }

    pub(super) fn keep(_: &str, _: &SecretKey, _: u32) -> Result<(), String> {
        Err(ONLY_LINUX.to_owned())
    }

    pub(super) fn forget(_: &str) -> Result<bool, String> {
        Err(ONLY_LINUX.to_owned())
    }
}
