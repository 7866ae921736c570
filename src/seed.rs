//! Seed files: keys and aliases that a vault is to have, with given ids and material.
//!
//! Two layouts are read: airkms's own, and that of nsmithuk's local-kms, whose `Keys` is a mapping of `Symmetric` and
//! `Asymmetric`. Nothing here touches a vault; start at [`SeedFile::read`].

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::arn::{AccountId, KeyId};
use crate::crypto::secret::SecretBytes;
use crate::crypto::{hex, pem};
use crate::key::material::{KeyMaterial, MaterialFacts};
use crate::key::spec::{KeySpec, KeyUsage, Kind, Origin};
use crate::region::Region;
use crate::time::Timestamp;

mod local_kms;

/// What a seed file asks for.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct SeedFile {
    /// The keys.
    #[serde(default)]
    pub keys: Vec<SeedKey>,
    /// Aliases beside those that the keys name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<SeedAlias>,
}

/// A key. What is absent has its default in a new key, and may be anything in one that is there.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the API's own names, but for those that have a comment")]
pub struct SeedKey {
    pub key_id: KeyId,
    /// The vault's account by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// `--region`'s by default; the primary's of a multi-Region key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replica_regions: Vec<Region>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<KeySpec>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<KeyUsage>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A document as a text or as a mapping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Names with their prefix.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Oldest first: base64, 64 hexadecimal digits, or a private key in PEM.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub key_material: Vec<SeedMaterial>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotation_period_in_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_rotation_date: Option<Timestamp>,
}

/// An alias.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the API's own names, but for those that have a comment")]
pub struct SeedAlias {
    pub alias_name: String,
    pub target_key_id: KeyId,
    /// The key's by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

/// The text of a material: a secret.
pub struct SeedMaterial(Zeroizing<String>);

impl Serialize for SeedMaterial {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SeedMaterial {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Zeroizing::new).map(SeedMaterial)
    }
}

impl std::fmt::Debug for SeedMaterial {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SeedMaterial")
    }
}

impl SeedMaterial {
    /// The text of a material's bytes.
    pub fn of(secret: &[u8]) -> Self {
        SeedMaterial(Zeroizing::new(STANDARD.encode(secret)))
    }

    /// The material of a key of this spec.
    pub fn material(&self, key_id: &KeyId, spec: KeySpec) -> Option<(KeyMaterial, MaterialFacts)> {
        let import = |bytes: SecretBytes| KeyMaterial::import(key_id, spec, bytes).ok();
        let text = self.0.trim();
        if text.starts_with("-----BEGIN ") {
            return pem::private_key(text)?.into_iter().find_map(import);
        }
        if let Some(bytes) = hex::decode::<32>(&text.to_ascii_lowercase()) {
            return import(SecretBytes::new(bytes.to_vec()));
        }
        import(SecretBytes::new(STANDARD.decode(text).ok()?))
    }

    /// The spec of the key pair that the text has.
    fn spec(&self, key_id: &KeyId) -> Option<KeySpec> {
        let pairs = KeySpec::ALL.iter().filter(|spec| matches!(spec.facts().kind, Kind::KeyPair(_)));
        pairs.copied().find(|spec| self.material(key_id, *spec).is_some())
    }
}

/// Why a file is no seed file.
#[derive(Debug, PartialEq, Eq)]
pub struct InvalidSeed(pub String);

impl SeedFile {
    /// Reads a file in either layout.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn read(file: Value) -> Result<Self, InvalidSeed> {
        if file.get("Keys").is_some_and(Value::is_object) {
            return local_kms::read(file);
        }
        serde_json::from_value(file).map_err(|error| InvalidSeed(error.to_string()))
    }

    /// The file as airkms writes it.
    pub fn write(&self) -> Map<String, Value> {
        match serde_json::to_value(self).expect("texts, numbers and lists can be written as JSON") {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }
}
