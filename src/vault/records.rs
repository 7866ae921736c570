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

/// Implements [`Record`] with a JSON body for a type whose id and parent are members.
macro_rules! json_record {
    ($collection:ident, $record:ty, $this:ident, id: [$($id:expr),*], parent: [$($parent:expr),*]) => {
        impl Record for $record {
            const COLLECTION: Collection = Collection::$collection;

            fn id(&self) -> Vec<&str> {
                let $this = self;
                vec![$($id.as_str()),*]
            }

            fn parent(&self) -> Vec<&str> {
                #[allow(unused_variables, reason = "not every record has a parent")]
                let $this = self;
                vec![$($parent.as_str()),*]
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

json_record!(Key, Key, key, id: [key.region, key.key_id], parent: [key.account, key.region]);
json_record!(SharedProperties, SharedProperties, shared, id: [shared.key_id], parent: [shared.account]);
json_record!(Policy, KeyPolicy, policy, id: [policy.region, policy.key_id], parent: [policy.key_id]);
json_record!(Alias, Alias, alias, id: [alias.account, alias.region, alias.name], parent: [alias.account, alias.region]);

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
