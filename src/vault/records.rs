//! The records of KMS as rows: under which id and parent each is found, and how its body is written.
//!
//! Bodies are JSON, so that a later version can add members. Key material is the exception: its body is the bare
//! secret, which no serializer's buffer ever holds.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Collection, Record, RecordError};
use crate::alias::Alias;
use crate::arn::KeyId;
use crate::crypto::secret::SecretKey;
use crate::key::material::KeyMaterial;
use crate::key::{Key, SharedProperties};
use crate::region::Region;
use crate::time::Timestamp;

/// The policy of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyPolicy {
    /// Where the key is.
    pub region: Region,
    /// The key.
    pub key_id: KeyId,
    /// The document, in the service's formatting.
    pub policy: String,
}

/// A key whose waiting period runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingDeletion {
    /// Where the key is.
    pub region: Region,
    /// The key.
    pub key_id: KeyId,
    /// When the waiting period ends.
    pub date: Timestamp,
}

/// When the first waiting period ends. A cancelled deletion may have left it too early, never too late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextDeletion {
    /// The date.
    pub date: Timestamp,
}

/// Implements [`Record`] with a JSON body for a type whose id and parent are members, or nothing.
macro_rules! json_record {
    ($collection:ident, $record:ty, id: [$($id:ident),*], parent: [$($parent:ident),*]) => {
        impl Record for $record {
            const COLLECTION: Collection = Collection::$collection;

            fn id(&self) -> Vec<&str> {
                vec![$(self.$id.as_str()),*]
            }

            fn parent(&self) -> Vec<&str> {
                vec![$(self.$parent.as_str()),*]
            }

            fn encode(&self) -> Zeroizing<Vec<u8>> {
                to_json(self)
            }

            fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
                from_json(bytes)
            }
        }
    };
}

json_record!(Key, Key, id: [region, key_id], parent: [account, region]);
json_record!(SharedProperties, SharedProperties, id: [key_id], parent: [account]);
json_record!(Policy, KeyPolicy, id: [region, key_id], parent: [key_id]);
json_record!(Alias, Alias, id: [account, region, name], parent: [account, region]);
json_record!(PendingDeletion, PendingDeletion, id: [region, key_id], parent: []);
json_record!(NextDeletion, NextDeletion, id: [], parent: []);

fn to_json(record: &impl Serialize) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(serde_json::to_vec(record).expect("records have only texts as keys of maps"))
}

fn from_json<R: DeserializeOwned>(bytes: &[u8]) -> Result<R, RecordError> {
    serde_json::from_slice(bytes).map_err(|_| RecordError)
}

/// Body: the secret (32 bytes), then the key id's text.
impl Record for KeyMaterial {
    const COLLECTION: Collection = Collection::Material;

    fn id(&self) -> Vec<&str> {
        vec![self.key_id.as_str(), self.id.as_str()]
    }

    fn parent(&self) -> Vec<&str> {
        vec![self.key_id.as_str()]
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut body = Zeroizing::new(Vec::with_capacity(32 + 36));
        body.extend_from_slice(self.secret.expose());
        body.extend_from_slice(self.key_id.as_str().as_bytes());
        body
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let (secret, key_id) = bytes.split_at_checked(32).ok_or(RecordError)?;
        let secret = SecretKey::from_slice(secret).ok_or(RecordError)?;
        let key_id = std::str::from_utf8(key_id).map_err(|_| RecordError)?;
        Ok(KeyMaterial::new(&KeyId::parse(key_id).map_err(|_| RecordError)?, secret))
    }
}
