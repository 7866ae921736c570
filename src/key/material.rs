//! Key material: its identity, and the secret itself.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::arn::{InvalidName, KeyId};
use crate::crypto::hex;
use crate::crypto::kdf::hmac_sha256;
use crate::crypto::key_pair::PrivateKey;
use crate::crypto::random::{Random, RandomError};
use crate::crypto::secret::{SecretBytes, SecretKey};
use crate::key::public_key::PublicKeyDer;
use crate::key::rotation::RotationType;
use crate::key::spec::{KeySpec, Kind, MAX_HMAC_KEY};
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
    pub fn of(secret: &SecretMaterial, key_id: &KeyId) -> Self {
        Self::from_bytes(&hmac_sha256(secret.expose(), &[b"airkms key material id", &key_id.to_bytes()]))
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

impl fmt::Display for KeyMaterialId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
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
    /// The public key, of a private key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<PublicKeyDer>,
    /// What its importer says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A secret by its kind.
#[derive(Debug)]
pub enum SecretMaterial {
    /// 256 bits of a symmetric key.
    Symmetric(SecretKey),
    /// The key of an HMAC.
    Hmac(SecretBytes),
    /// A private key: the PKCS#8 document that [`PrivateKey::to_pkcs8`] writes.
    Pkcs8(SecretBytes),
}

impl SecretMaterial {
    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        match self {
            SecretMaterial::Symmetric(secret) => secret.expose(),
            SecretMaterial::Hmac(secret) | SecretMaterial::Pkcs8(secret) => secret.expose(),
        }
    }
}

/// The material of a key.
#[derive(Debug)]
pub struct KeyMaterial {
    /// The key that has it, or the related keys.
    pub key_id: KeyId,
    /// Its id.
    pub id: KeyMaterialId,
    /// The secret.
    pub secret: SecretMaterial,
}

/// The bytes are no material of the key spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidMaterial;

impl KeyMaterial {
    /// The material of this secret in this key.
    pub fn new(key_id: &KeyId, secret: SecretMaterial) -> Self {
        KeyMaterial { key_id: key_id.clone(), id: KeyMaterialId::of(&secret, key_id), secret }
    }

    /// Fresh material for a key of this spec, and what is known of it.
    pub fn generate(
        key_id: &KeyId,
        spec: KeySpec,
        random: &mut dyn Random,
    ) -> Result<(Self, MaterialFacts), RandomError> {
        Ok(match spec.facts().kind {
            Kind::Symmetric => Self::secret(key_id, SecretMaterial::Symmetric(SecretKey::random(random)?)),
            Kind::Hmac(hash) => {
                Self::secret(key_id, SecretMaterial::Hmac(SecretBytes::random(hash.length(), random)?))
            }
            Kind::KeyPair(kind) => Self::key_pair(key_id, &PrivateKey::generate(kind, random)?),
        })
    }

    /// Material that somebody else made, for a key of this spec: 32 bytes; as many as the hash's digest up to 128; or
    /// a PKCS#8 document.
    pub fn import(
        key_id: &KeyId,
        spec: KeySpec,
        bytes: SecretBytes,
    ) -> Result<(Self, MaterialFacts), InvalidMaterial> {
        match spec.facts().kind {
            Kind::Symmetric => {
                let secret = SecretKey::from_slice(bytes.expose()).ok_or(InvalidMaterial)?;
                Ok(Self::secret(key_id, SecretMaterial::Symmetric(secret)))
            }
            Kind::Hmac(hash) if (hash.length()..=MAX_HMAC_KEY).contains(&bytes.len()) => {
                Ok(Self::secret(key_id, SecretMaterial::Hmac(bytes)))
            }
            Kind::Hmac(_) => Err(InvalidMaterial),
            Kind::KeyPair(kind) => PrivateKey::import_pkcs8(kind, bytes.expose())
                .map(|key| Self::key_pair(key_id, &key))
                .map_err(|_| InvalidMaterial),
        }
    }

    /// The secret of a symmetric key.
    pub fn symmetric(&self) -> Option<&SecretKey> {
        match &self.secret {
            SecretMaterial::Symmetric(secret) => Some(secret),
            _ => None,
        }
    }

    /// The private key, in a key of this spec.
    pub fn private_key(&self, spec: KeySpec) -> Option<PrivateKey> {
        match (&self.secret, spec.facts().kind) {
            (SecretMaterial::Pkcs8(der), Kind::KeyPair(kind)) => {
                PrivateKey::from_pkcs8(kind, der.expose()).ok()
            }
            _ => None,
        }
    }

    fn secret(key_id: &KeyId, secret: SecretMaterial) -> (Self, MaterialFacts) {
        let material = Self::new(key_id, secret);
        let facts =
            MaterialFacts { id: material.id.clone(), rotation: None, public_key: None, description: None };
        (material, facts)
    }

    fn key_pair(key_id: &KeyId, key: &PrivateKey) -> (Self, MaterialFacts) {
        let (material, facts) = Self::secret(key_id, SecretMaterial::Pkcs8(key.to_pkcs8()));
        (material, MaterialFacts { public_key: Some(PublicKeyDer(key.public_key().to_spki())), ..facts })
    }
}
