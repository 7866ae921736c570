//! The states of a key, and the service's refusal in each (AWS KMS Developer Guide, "Key states of AWS KMS keys").

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::KeyArn;
use crate::error::{ErrorCode, KmsError};
use crate::time::Timestamp;

api_enum! {
    /// The state of a key, as the API shows it.
    KeyState {
        Creating = "Creating",
        Enabled = "Enabled",
        Disabled = "Disabled",
        PendingDeletion = "PendingDeletion",
        PendingImport = "PendingImport",
        PendingReplicaDeletion = "PendingReplicaDeletion",
        Unavailable = "Unavailable",
        Updating = "Updating",
    }
}

/// What is kept of a key's state; the rest follows from its material and the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub enum Status {
    /// Switched on.
    Enabled,
    /// Switched off.
    Disabled,
    /// In its waiting period.
    PendingDeletion {
        /// When the waiting period ends.
        date: Timestamp,
    },
    /// A primary key to be deleted, whose waiting period begins when its last replica is gone.
    PendingReplicaDeletion {
        /// The length of the waiting period in days.
        window: u32,
    },
}

/// The states in which a kind of operation works.
pub type Allowed = &'static [KeyState];

/// Cryptographic operations and rotation.
pub const IN_USE: Allowed = &[KeyState::Enabled, KeyState::Updating];
/// GetPublicKey.
pub const PUBLIC: Allowed = &[
    KeyState::Enabled,
    KeyState::Disabled,
    KeyState::PendingImport,
    KeyState::Unavailable,
    KeyState::Updating,
];
/// Whatever asks for material that is there.
pub const IMPORTED_ONCE: Allowed =
    &[KeyState::Enabled, KeyState::Disabled, KeyState::Unavailable, KeyState::Updating];
/// GetParametersForImport.
pub const IMPORTABLE: Allowed = &[KeyState::Enabled, KeyState::Disabled, KeyState::PendingImport];
/// ImportKeyMaterial.
pub const IMPORTING: Allowed =
    &[KeyState::Enabled, KeyState::Disabled, KeyState::PendingImport, KeyState::Updating];
/// DeleteImportedKeyMaterial.
pub const MATERIAL_DELETABLE: Allowed = &[
    KeyState::Enabled,
    KeyState::Disabled,
    KeyState::PendingImport,
    KeyState::PendingDeletion,
    KeyState::PendingReplicaDeletion,
];
/// CreateGrant.
pub const GRANTABLE: Allowed = &[KeyState::Enabled, KeyState::Unavailable, KeyState::Updating];
/// EnableKey and DisableKey.
pub const SWITCHABLE: Allowed = &[KeyState::Enabled, KeyState::Disabled, KeyState::Unavailable];
/// ReplicateKey.
pub const REPLICABLE: Allowed = &[KeyState::Enabled];
/// ScheduleKeyDeletion.
pub const DELETABLE: Allowed = &[
    KeyState::Creating,
    KeyState::Enabled,
    KeyState::Disabled,
    KeyState::PendingImport,
    KeyState::Unavailable,
];
/// CancelKeyDeletion.
pub const PENDING_DELETION: Allowed = &[KeyState::PendingDeletion, KeyState::PendingReplicaDeletion];
/// Changes of description, tags and aliases.
pub const NOT_PENDING_DELETION: Allowed = &[
    KeyState::Creating,
    KeyState::Enabled,
    KeyState::Disabled,
    KeyState::PendingImport,
    KeyState::Unavailable,
    KeyState::Updating,
];

impl KeyState {
    /// Lets an operation on `key` pass if this state is among the allowed ones.
    ///
    /// # Errors
    ///
    /// `DisabledException` or `KMSInvalidStateException`, with the service's sentence on this state.
    pub fn require(self, allowed: Allowed, key: &KeyArn) -> Result<(), KmsError> {
        if allowed.contains(&self) {
            return Ok(());
        }
        let (code, predicate) = match self {
            _ if allowed == PENDING_DELETION => (ErrorCode::KMSInvalidStateException, "not pending deletion"),
            KeyState::Disabled => (ErrorCode::DisabledException, "disabled"),
            KeyState::Enabled => (ErrorCode::KMSInvalidStateException, "enabled"),
            KeyState::Creating => (ErrorCode::KMSInvalidStateException, "creating"),
            KeyState::PendingDeletion => (ErrorCode::KMSInvalidStateException, "pending deletion"),
            KeyState::PendingImport => (ErrorCode::KMSInvalidStateException, "pending import"),
            KeyState::PendingReplicaDeletion => {
                (ErrorCode::KMSInvalidStateException, "pending replica deletion")
            }
            KeyState::Unavailable => (ErrorCode::KMSInvalidStateException, "unavailable"),
            KeyState::Updating => (ErrorCode::KMSInvalidStateException, "updating"),
        };
        Err(KmsError::new(code, format!("{key} is {predicate}.")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arn::{AccountId, KeyId};
    use crate::region::Region;

    #[test]
    fn refusals_name_the_key_and_its_state() {
        let key = KeyArn {
            region: Region::default(),
            account: AccountId::default(),
            key_id: KeyId::parse("1234abcd-12ab-34cd-56ef-1234567890ab").unwrap(),
        };
        for (state, allowed, expected) in [
            (KeyState::Enabled, IN_USE, None),
            (KeyState::Updating, IN_USE, None),
            (KeyState::Disabled, IN_USE, Some("DisabledException: is disabled.")),
            (KeyState::PendingDeletion, IN_USE, Some("KMSInvalidStateException: is pending deletion.")),
            (KeyState::PendingImport, IN_USE, Some("KMSInvalidStateException: is pending import.")),
            (
                KeyState::PendingReplicaDeletion,
                NOT_PENDING_DELETION,
                Some("KMSInvalidStateException: is pending replica deletion."),
            ),
            (KeyState::Unavailable, IN_USE, Some("KMSInvalidStateException: is unavailable.")),
            (KeyState::Creating, SWITCHABLE, Some("KMSInvalidStateException: is creating.")),
            (KeyState::Updating, SWITCHABLE, Some("KMSInvalidStateException: is updating.")),
            (KeyState::Disabled, SWITCHABLE, None),
            (KeyState::PendingImport, DELETABLE, None),
            (KeyState::PendingDeletion, DELETABLE, Some("KMSInvalidStateException: is pending deletion.")),
            (
                KeyState::Disabled,
                PENDING_DELETION,
                Some("KMSInvalidStateException: is not pending deletion."),
            ),
            (KeyState::PendingReplicaDeletion, PENDING_DELETION, None),
            (KeyState::Updating, REPLICABLE, Some("KMSInvalidStateException: is updating.")),
        ] {
            let answer = state.require(allowed, &key).err().map(|error| error.to_string());
            let answer = answer.map(|text| text.replace(&format!("{key} "), ""));
            assert_eq!(answer.as_deref(), expected, "{state} in {allowed:?}");
        }
    }
}
