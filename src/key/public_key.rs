//! A public key as its record keeps it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::arn::InvalidName;

/// A public key: its SubjectPublicKeyInfo in DER. In records it is base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKeyDer(pub Vec<u8>);

impl TryFrom<String> for PublicKeyDer {
    type Error = InvalidName;

    fn try_from(text: String) -> Result<Self, InvalidName> {
        STANDARD.decode(text).map(PublicKeyDer).map_err(|_| InvalidName)
    }
}

impl From<PublicKeyDer> for String {
    fn from(key: PublicKeyDer) -> String {
        STANDARD.encode(key.0)
    }
}
