//! `Argon2id[memory, passes, lanes, salt](passphrase, 32)` (RFC 9106), version 0x13.
//!
//! The passphrase's bytes are taken as they are.

use argon2::{Algorithm, Argon2, Params, Version};

use crate::crypto::random::Random;
use crate::crypto::secret::{SecretBytes, SecretKey};
use crate::vault::VaultError;
use crate::vault::header::Protector;

/// The first of the parameter sets that OWASP recommends: 46 MiB, one pass, one lane.
/// <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id>
const MEMORY: u32 = 47_104;
const PASSES: u32 = 1;
const LANES: u32 = 1;

/// No vault asks for more: 1 GiB, 64 passes, 16 lanes. An edited header is not to exhaust the machine.
const MOST: (u32, u32, u32) = (1 << 20, 64, 16);

/// A protector for the passphrase with a fresh salt, and its key.
pub(crate) fn protect(
    passphrase: &SecretBytes,
    random: &mut dyn Random,
) -> Result<(Protector, SecretKey), VaultError> {
    let mut salt = [0; 16];
    random.fill(&mut salt)?;
    let protector = Protector::Passphrase { memory: MEMORY, passes: PASSES, lanes: LANES, salt };
    let key = key(&protector, passphrase)
        .ok_or(VaultError::UnusablePassphrase { reason: "there is no memory for Argon2id" })?;
    Ok((protector, key))
}

/// The key, unless the parameters are none that a vault has.
pub(crate) fn key(protector: &Protector, passphrase: &SecretBytes) -> Option<SecretKey> {
    let &Protector::Passphrase { memory, passes, lanes, salt } = protector else { return None };
    if memory > MOST.0 || passes > MOST.1 || lanes > MOST.2 {
        return None;
    }
    let parameters = Params::new(memory, passes, lanes, Some(32)).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    SecretKey::written_by(|key| argon2.hash_password_into(passphrase.expose(), &salt, key)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;

    /// Made with OpenSSL's Argon2id, by way of Python's `cryptography`:
    /// `Argon2id(salt=b"somesaltsomesalt", length=32, iterations=2, lanes=1, memory_cost=256).derive(b"password")`.
    #[test]
    fn another_implementation_gives_the_same() {
        let protector =
            Protector::Passphrase { memory: 256, passes: 2, lanes: 1, salt: *b"somesaltsomesalt" };
        let key = key(&protector, &SecretBytes::new(b"password".to_vec())).unwrap();
        assert_eq!(
            hex::encode(key.expose()),
            "cab746b4621993fdc91ec50787980b414a90a692f0bc68dfe19f9c25b3cba9ec"
        );
    }

    #[test]
    fn parameters_of_an_edited_header_are_refused() {
        for (memory, passes, lanes) in [
            (0, 1, 1),
            (8, 0, 1),
            (8, 1, 0),
            (8, 1, 2),
            (u32::MAX, 1, 1),
            (8, u32::MAX, 1),
            (u32::MAX, 1, u32::MAX),
        ] {
            let protector = Protector::Passphrase { memory, passes, lanes, salt: [0; 16] };
            assert!(
                key(&protector, &SecretBytes::new(b"password".to_vec())).is_none(),
                "{memory} {passes} {lanes}"
            );
        }
    }
}
