//! Key material: its identity, and the secret itself.

use serde::{Deserialize, Serialize};

use crate::arn::{InvalidName, KeyId};
use crate::crypto::hex;
use crate::crypto::kdf::hmac_sha256;
use crate::crypto::secret::SecretKey;
use crate::key::rotation::RotationType;
use crate::time::Timestamp;

/// The id of a key material: 64 lower-case hexadecimal digits.
///
/// `HMAC-SHA-256[material]("airkms key material id" || key id)`: the same bytes in the same key, or in a related
/// multi-Region key, have the same id, and the id tells nothing of the bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyMaterialId(String);

impl KeyMaterialId {
    /// The id of this material in this key.
    pub fn of(secret: &SecretKey, key_id: &KeyId) -> Self {
        Self::from_bytes(&hmac_sha256(secret, &[b"airkms key material id", &key_id.to_bytes()]))
    }

    /// The id with these bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        KeyMaterialId(hex::encode(bytes))
    }

    /// The 32 bytes that the digits stand for.
    pub fn to_bytes(&self) -> [u8; 32] {
        hex::decode(&self.0).expect("an id has 64 hexadecimal digits")
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for KeyMaterialId {
    type Error = InvalidName;

    fn try_from(text: String) -> Result<Self, InvalidName> {
        match hex::decode::<32>(&text) {
            Some(_) => Ok(KeyMaterialId(text)),
            None => Err(InvalidName),
        }
    }
}

impl From<KeyMaterialId> for String {
    fn from(id: KeyMaterialId) -> String {
        id.0
    }
}

/// What is known of a material of a key, without the secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MaterialFacts {
    /// Its id.
    pub id: KeyMaterialId,
    /// How and when it became the current one; nothing for the first.
    pub rotation: Option<(RotationType, Timestamp)>,
}

/// A key material: 256 bits of a symmetric key.
#[derive(Debug)]
pub struct KeyMaterial {
    /// The key that has it, or the related keys.
    pub key_id: KeyId,
    /// Its id.
    pub id: KeyMaterialId,
    /// The bytes.
    pub secret: SecretKey,
}

impl KeyMaterial {
    /// The material of these bytes in this key.
    pub fn new(key_id: &KeyId, secret: SecretKey) -> Self {
        KeyMaterial { key_id: key_id.clone(), id: KeyMaterialId::of(&secret, key_id), secret }
    }
}
