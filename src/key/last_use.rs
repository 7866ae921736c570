//! The last use of a key in a cryptographic operation (AWS KMS Developer Guide, "Determine past usage of a KMS key").

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::KeyId;
use crate::region::Region;
use crate::time::Timestamp;

api_enum! {
    /// The operations that count as a use of their keys.
    TrackedOperation {
        Decrypt = "Decrypt",
        DeriveSharedSecret = "DeriveSharedSecret",
        Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey",
        GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext",
        GenerateMac = "GenerateMac",
        ReEncrypt = "ReEncrypt",
        Sign = "Sign",
        Verify = "Verify",
        VerifyMac = "VerifyMac",
    }
}

impl TrackedOperation {
    /// The tracked operation of this API name.
    pub fn named(operation: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tracked| tracked.as_str() == operation)
    }
}

/// The last use of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUse {
    /// Where the key is.
    pub region: Region,
    /// The key.
    pub key_id: KeyId,
    /// What it was used for.
    pub operation: TrackedOperation,
    /// When.
    pub time: Timestamp,
    /// The id of the call's event.
    pub event_id: String,
    /// The id of the call.
    pub request_id: String,
}
