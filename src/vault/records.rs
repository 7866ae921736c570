//! The records of KMS as rows: under which id and parent each is found, and how its body is written.
//!
//! Bodies are JSON, so that a later version can add members. Key material is the exception: its body is the bare
//! secret and its key's id, which no serializer's buffer ever holds.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Collection, Record, RecordError};
use crate::alias::Alias;
use crate::arn::KeyId;
use crate::crypto::secret::{SecretBytes, SecretKey};
use crate::grant::Grant;
use crate::identity::{
    AccessKey, Account, CredentialsInUse, Group, ManagedPolicy, Name, Role, SecretAccessKey, User,
};
use crate::key::last_use::LastUse;
use crate::key::material::{KeyMaterial, SecretMaterial};
use crate::key::{Key, SharedProperties};
use crate::key_store::cluster::Cluster;
use crate::key_store::xks::{ExternalKey, XksProxy};
use crate::key_store::{CustomKeyStore, Membership};
use crate::quota::TokenBucket;
use crate::region::Region;
use crate::simulation::Simulation;
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

/// Where a grant is found by a text that is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantPointer {
    /// What the text is: `grantee`, `retiring`, `name`.
    pub role: String,
    /// Where the key is.
    pub region: Region,
    /// The key's id, or nothing where grants of all keys are looked for.
    pub key_id: String,
    /// The text, such as a principal.
    pub text: String,
    /// The grant.
    pub grant_id: String,
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

            fn copy(&self) -> Option<Self> {
                Some(self.clone())
            }
        }
    };
}

json_record!(Key, Key, id: [region, key_id], parent: [account, region]);
json_record!(SharedProperties, SharedProperties, id: [key_id], parent: [account]);
json_record!(Policy, KeyPolicy, id: [region, key_id], parent: [key_id]);
json_record!(Alias, Alias, id: [account, region, name], parent: [account, region]);
json_record!(PendingDeletion, PendingDeletion, id: [region, key_id], parent: []);
json_record!(Grant, Grant, id: [grant_id], parent: [region, key_id]);
json_record!(GrantPointer, GrantPointer, id: [role, grant_id], parent: [role, region, key_id, text]);
json_record!(NextDeletion, NextDeletion, id: [], parent: []);
json_record!(Simulation, Simulation, id: [], parent: []);
json_record!(LastUse, LastUse, id: [region, key_id], parent: [key_id]);
json_record!(CustomKeyStore, CustomKeyStore, id: [id], parent: [account, region]);
json_record!(Membership, Membership, id: [store, key_id], parent: [store]);
json_record!(TokenBucket, TokenBucket, id: [account, region, quota], parent: [account, region]);
json_record!(Cluster, Cluster, id: [id], parent: []);
json_record!(Account, Account, id: [id], parent: []);
json_record!(CredentialsInUse, CredentialsInUse, id: [], parent: []);

/// Implements [`Record`] with a JSON body for a type whose account and name tell it from others.
macro_rules! named_record {
    ($($record:ident),*) => {$(
        impl Record for $record {
            const COLLECTION: Collection = Collection::$record;

            fn id(&self) -> Vec<&str> {
                vec![self.account.as_str(), self.name.folded()]
            }

            fn parent(&self) -> Vec<&str> {
                vec![self.account.as_str()]
            }

            fn encode(&self) -> Zeroizing<Vec<u8>> {
                to_json(self)
            }

            fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
                from_json(bytes)
            }

            fn copy(&self) -> Option<Self> {
                Some(self.clone())
            }
        }
    )*};
}

named_record!(User, Role, Group, ManagedPolicy);

impl Record for XksProxy {
    const COLLECTION: Collection = Collection::XksProxy;

    fn id(&self) -> Vec<&str> {
        vec![&self.address.endpoint, &self.address.path]
    }

    fn parent(&self) -> Vec<&str> {
        Vec::new()
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        to_json(self)
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        from_json(bytes)
    }
}

/// Body: the secret (32 bytes), then what is known of the key as JSON.
impl Record for ExternalKey {
    const COLLECTION: Collection = Collection::ExternalKey;

    fn id(&self) -> Vec<&str> {
        vec![&self.facts.endpoint, &self.facts.path, &self.facts.id]
    }

    fn parent(&self) -> Vec<&str> {
        vec![&self.facts.endpoint, &self.facts.path]
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let facts = to_json(&self.facts);
        let mut body = Zeroizing::new(Vec::with_capacity(32 + facts.len()));
        body.extend_from_slice(self.secret.expose());
        body.extend_from_slice(&facts);
        body
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let (secret, facts) = bytes.split_at_checked(32).ok_or(RecordError)?;
        let secret = SecretKey::from_slice(secret).ok_or(RecordError)?;
        Ok(ExternalKey { facts: from_json(facts)?, secret })
    }
}

/// Body: the secret (40 bytes), then what is known of the key as JSON.
impl Record for AccessKey {
    const COLLECTION: Collection = Collection::AccessKey;

    fn id(&self) -> Vec<&str> {
        vec![&self.facts.id]
    }

    fn parent(&self) -> Vec<&str> {
        vec![self.facts.account.as_str(), self.facts.user.as_ref().map_or("", Name::folded)]
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let facts = to_json(&self.facts);
        let mut body = Zeroizing::new(Vec::with_capacity(SecretAccessKey::LENGTH + facts.len()));
        body.extend_from_slice(self.secret.expose().as_bytes());
        body.extend_from_slice(&facts);
        body
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let (secret, facts) = bytes.split_at_checked(SecretAccessKey::LENGTH).ok_or(RecordError)?;
        let secret = SecretAccessKey::from_bytes(secret).ok_or(RecordError)?;
        Ok(AccessKey { facts: from_json(facts)?, secret })
    }
}

fn to_json(record: &impl Serialize) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(serde_json::to_vec(record).expect("records have only texts as keys of maps"))
}

fn from_json<R: DeserializeOwned>(bytes: &[u8]) -> Result<R, RecordError> {
    serde_json::from_slice(bytes).map_err(|_| RecordError)
}

/// ```text
/// body = secret || key id (36 characters) || kind
/// kind = 01 for the key of an HMAC, 02 for a PKCS#8 document, nothing for a symmetric key
/// ```
///
/// The last byte tells: a key id ends with a hexadecimal digit.
impl Record for KeyMaterial {
    const COLLECTION: Collection = Collection::Material;

    fn id(&self) -> Vec<&str> {
        vec![self.key_id.as_str(), self.id.as_str()]
    }

    fn parent(&self) -> Vec<&str> {
        vec![self.key_id.as_str()]
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let (secret, key_id) = (self.secret.expose(), self.key_id.as_str().as_bytes());
        let mut body = Zeroizing::new(Vec::with_capacity(secret.len() + key_id.len() + 1));
        body.extend_from_slice(secret);
        body.extend_from_slice(key_id);
        match self.secret {
            SecretMaterial::Symmetric(_) => {}
            SecretMaterial::Hmac(_) => body.push(HMAC),
            SecretMaterial::Pkcs8(_) => body.push(PKCS8),
        }
        body
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let (kind, rest) = match bytes.split_last() {
            Some((kind @ (&HMAC | &PKCS8), rest)) => (*kind, rest),
            _ => (SYMMETRIC, bytes),
        };
        let (key_id, secret) =
            rest.split_last_chunk::<36>().map(|(secret, id)| (id, secret)).ok_or(RecordError)?;
        let key_id = std::str::from_utf8(key_id).map_err(|_| RecordError)?;
        let secret = match kind {
            HMAC => SecretMaterial::Hmac(SecretBytes::new(secret.to_vec())),
            PKCS8 => SecretMaterial::Pkcs8(SecretBytes::new(secret.to_vec())),
            _ => SecretMaterial::Symmetric(SecretKey::from_slice(secret).ok_or(RecordError)?),
        };
        Ok(KeyMaterial::new(&KeyId::parse(key_id).map_err(|_| RecordError)?, secret))
    }
}

const SYMMETRIC: u8 = 0;
const HMAC: u8 = 1;
const PKCS8: u8 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    const KEY_ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

    #[test]
    fn the_bodies_of_material_are_pinned() {
        let bytes = |length: u8| (1..=length).collect::<Vec<u8>>();
        for (secret, kind) in [
            (SecretMaterial::Symmetric(SecretKey::from_slice(&bytes(32)).unwrap()), &[][..]),
            (SecretMaterial::Hmac(SecretBytes::new(bytes(31))), &[1]),
            (SecretMaterial::Hmac(SecretBytes::new(bytes(128))), &[1]),
            (SecretMaterial::Pkcs8(SecretBytes::new(bytes(48))), &[2]),
        ] {
            let expected = [secret.expose(), KEY_ID.as_bytes(), kind].concat();
            let material = KeyMaterial::new(&KeyId::parse(KEY_ID).unwrap(), secret);
            assert_eq!(*material.encode(), expected);
            let decoded = KeyMaterial::decode(&expected).unwrap();
            assert_eq!(decoded.secret.expose(), material.secret.expose());
            assert_eq!((decoded.key_id, decoded.id), (material.key_id, material.id));
        }
    }

    #[test]
    fn other_bodies_are_no_material() {
        let symmetric = [&[7; 32], KEY_ID.as_bytes()].concat();
        for body in [
            &[][..],
            &[1],
            KEY_ID.as_bytes(),
            &symmetric[1..],
            &[&symmetric[..], b"0"].concat(),
            &[&symmetric[..67], &[3]].concat(),
            &[&symmetric[..67], &[2]].concat(),
        ] {
            assert_eq!(KeyMaterial::decode(body).err(), Some(RecordError), "{body:?}");
        }
    }
}
