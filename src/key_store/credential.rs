//! Passwords and secret access keys of what is outside of KMS: only fingerprints are kept, to compare.

use serde::{Deserialize, Serialize};

use crate::crypto::hex;
use crate::crypto::kdf::hmac_sha256;

/// `HMAC-SHA-256[secret](name)` in hexadecimal digits, where the name is that of the cluster or of the credential.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of the secret that belongs to a name.
    pub fn of(name: &str, secret: &str) -> Self {
        Fingerprint(hex::encode(&hmac_sha256(secret.as_bytes(), &[name.as_bytes()])))
    }
}

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Fingerprint")
    }
}
