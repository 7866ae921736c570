//! The seed file of nsmithuk's local-kms, as its README documents it.

use serde::Deserialize;
use serde_json::Value;

use super::{InvalidSeed, SeedAlias, SeedFile, SeedKey, SeedMaterial};
use crate::arn::KeyId;
use crate::key::rotation::DEFAULT_PERIOD;
use crate::key::spec::{KeySpec, KeyUsage, Origin};
use crate::time::Timestamp;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct File {
    #[serde(default)]
    keys: Keys,
    #[serde(default)]
    aliases: Vec<SeedAlias>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Keys {
    #[serde(default)]
    symmetric: Symmetric,
    #[serde(default)]
    asymmetric: Asymmetric,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Symmetric {
    #[serde(default)]
    aes: Vec<Key>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Asymmetric {
    #[serde(default)]
    rsa: Vec<Key>,
    #[serde(default)]
    ecc: Vec<Key>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Key {
    metadata: Metadata,
    #[serde(default)]
    backing_keys: Vec<SeedMaterial>,
    private_key_pem: Option<SeedMaterial>,
    next_key_rotation: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Metadata {
    key_id: KeyId,
    description: Option<String>,
    key_usage: Option<KeyUsage>,
    origin: Option<Origin>,
}

pub(super) fn read(file: Value) -> Result<SeedFile, InvalidSeed> {
    let file: File = serde_json::from_value(file).map_err(|error| InvalidSeed(error.to_string()))?;
    let mut keys = Vec::new();
    for key in file.keys.symmetric.aes {
        let next_rotation_date = key.next_key_rotation.as_deref().map(date).transpose()?;
        let rotation_period_in_days = next_rotation_date.map(|_| DEFAULT_PERIOD);
        keys.push(SeedKey {
            key_spec: Some(KeySpec::SymmetricDefault),
            key_material: key.backing_keys,
            rotation_period_in_days,
            next_rotation_date,
            ..seed_key(key.metadata)
        });
    }
    for key in file.keys.asymmetric.rsa.into_iter().chain(file.keys.asymmetric.ecc) {
        let id = key.metadata.key_id.clone();
        let material =
            key.private_key_pem.ok_or_else(|| InvalidSeed(format!("The key {id} has no PrivateKeyPem.")))?;
        let spec = material.spec(&id);
        let spec =
            spec.ok_or_else(|| InvalidSeed(format!("The PrivateKeyPem of the key {id} cannot be used.")))?;
        let usage = key.metadata.key_usage.unwrap_or(KeyUsage::SignVerify);
        keys.push(SeedKey {
            key_spec: Some(spec),
            key_usage: Some(usage),
            key_material: vec![material],
            ..seed_key(key.metadata)
        });
    }
    Ok(SeedFile { keys, aliases: file.aliases })
}

fn seed_key(metadata: Metadata) -> SeedKey {
    SeedKey {
        key_id: metadata.key_id,
        account: None,
        region: None,
        replica_regions: Vec::new(),
        description: metadata.description,
        key_spec: None,
        key_usage: metadata.key_usage,
        origin: metadata.origin,
        enabled: None,
        policy: None,
        tags: None,
        aliases: Vec::new(),
        key_material: Vec::new(),
        rotation_period_in_days: None,
        next_rotation_date: None,
    }
}

fn date(text: &str) -> Result<Timestamp, InvalidSeed> {
    match text.parse::<jiff::Timestamp>() {
        Ok(time) => Ok(Timestamp::from_millis(time.as_millisecond())),
        Err(_) => {
            Err(InvalidSeed(format!("NextKeyRotation {text:?} is not a date such as 2030-09-12T15:19:21Z.")))
        }
    }
}
