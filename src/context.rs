//! What an operation may touch: who calls, where, when, randomness, and the vault's records.
//!
//! A key comes out of the vault only through [`Context::authorize`] and its siblings, as an [`AuthorizedKey`], and
//! key material only through that. Nothing here reads the clock or asks the operating system for randomness.

use std::cell::{OnceCell, RefCell};

use serde_json::{Map, Value};

use crate::alias::{Alias, AliasName};
use crate::arn::{AccountId, KeyArn, KeyId};
use crate::authorization::Document;
use crate::authorization::explanation::Explained;
use crate::crypto::random::{Random, RandomError};
use crate::crypto::secret::{Secret, SecretBytes};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{Caller, Origin};
use crate::key::{Key, SharedProperties};
use crate::policy::PolicyDocument;
use crate::region::Region;
use crate::simulation::Simulation;
use crate::time::Timestamp;
use crate::trail::TrailBeside;
use crate::trail::notes::Notes;
use crate::vault::records::KeyPolicy;
use crate::vault::{Record, RowId, Transaction, VaultError};

mod access_key_use;
pub mod authorize;
pub mod authorized;
mod chores;
mod condition_keys;
pub mod cryptography;
mod decisions;
mod deletions;
mod dependent;
mod grants;
pub mod identifier;
pub mod identities;
mod identity;
pub mod imports;
pub mod key_stores;
mod managed;
mod notes;
mod principals;
mod quotas;
mod rotations;
mod seeding;
pub mod simulated;

pub use access_key_use::AccessKeyUse;
pub use authorize::Action;
pub use authorized::AuthorizedKey;
use authorized::internal;
pub use chores::Chore;
pub use identity::authenticate;
pub use seeding::Seeded;

/// Why an operation did not come to its answer.
#[derive(Debug)]
pub enum Failure {
    /// The API's error answer.
    Kms(KmsError),
    /// The vault could not be read or written.
    Vault(VaultError),
    /// Something must be written down first; then the operation can be repeated.
    Due(Chore),
    /// The call is only explained, and goes no further: all its permissions are asked before key material is reached.
    Explained,
}

impl From<KmsError> for Failure {
    fn from(error: KmsError) -> Self {
        Failure::Kms(error)
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        Failure::Vault(error)
    }
}

impl From<RandomError> for Failure {
    fn from(error: RandomError) -> Self {
        Failure::Kms(KmsError::new(ErrorCode::KMSInternalException, format!("Cannot go on: {error}.")))
    }
}

/// Whether an operation changes the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It only reads.
    Read,
    /// It writes.
    Write,
}

/// The surroundings of one operation.
pub struct Context<'a> {
    /// Who calls.
    pub caller: &'a Caller,
    /// The caller's account.
    pub account: &'a AccountId,
    /// The Region whose endpoint was called.
    pub region: &'a Region,
    /// The time of the call.
    pub now: Timestamp,
    /// The service that calls on the caller's behalf, such as `s3`.
    pub via_service: Option<&'a str>,
    /// Where the call comes from.
    pub origin: Origin<'a>,
    /// The request's members, as they came: some decide what its condition keys are.
    pub(in crate::context) input: &'a Map<String, Value>,
    /// What the vault pretends.
    pub simulation: Simulation,
    /// The key on the other side of a ReEncrypt, if it is known.
    other_key: RefCell<Option<KeyArn>>,
    documents: OnceCell<Vec<Document>>,
    /// The trail, where there is one.
    pub trail: Option<&'a TrailBeside>,
    /// Where the decisions are kept of a call that is only explained.
    pub explaining: Option<&'a RefCell<Vec<Explained>>>,
    notes: RefCell<Notes>,
    vault: &'a Transaction<'a>,
    random: &'a RefCell<Box<dyn Random>>,
}

impl<'a> Context<'a> {
    /// The surroundings of a call that is made on this machine.
    pub fn new(
        caller: &'a Caller,
        region: &'a Region,
        now: Timestamp,
        input: &'a Map<String, Value>,
        vault: &'a Transaction<'a>,
        random: &'a RefCell<Box<dyn Random>>,
    ) -> Self {
        Context {
            caller,
            account: &caller.account,
            region,
            now,
            via_service: None,
            origin: Origin::LOCAL,
            input,
            simulation: Simulation::default(),
            other_key: RefCell::default(),
            documents: OnceCell::new(),
            trail: None,
            explaining: None,
            notes: RefCell::default(),
            vault,
            random,
        }
    }

    /// The ARN of the root user of the caller's account.
    pub fn root_arn(&self) -> String {
        self.account.root_arn(self.region.partition())
    }

    /// Says which key is on the other side of a ReEncrypt, before the one on this side is authorized.
    pub fn re_encrypts_with(&self, other: Option<KeyArn>) {
        self.other_key.replace(other);
    }

    /// Fresh random bytes that name something.
    pub fn random_name<const N: usize>(&self) -> Result<[u8; N], Failure> {
        let mut bytes = [0; N];
        self.random.borrow_mut().fill(&mut bytes)?;
        Ok(bytes)
    }

    /// Fresh random bytes that protect something.
    pub fn random_secret<const N: usize>(&self) -> Result<Secret<N>, Failure> {
        Ok(Secret::random(&mut **self.random.borrow_mut())?)
    }

    /// So many fresh random bytes for the caller.
    pub fn random_bytes(&self, length: usize) -> Result<SecretBytes, Failure> {
        Ok(SecretBytes::random(length, &mut **self.random.borrow_mut())?)
    }

    fn find_key(&self, region: &Region, key_id: &KeyId) -> Result<Option<Key>, Failure> {
        Ok(self.vault.find::<Key>(&[region.as_str(), key_id.as_str()])?)
    }

    fn find_shared(&self, key_id: &KeyId) -> Result<Option<SharedProperties>, Failure> {
        Ok(self.vault.find::<SharedProperties>(&[key_id.as_str()])?)
    }

    /// Writes what related keys share.
    pub fn put_shared(&self, shared: &SharedProperties) -> Result<(), Failure> {
        Ok(self.vault.put(shared)?)
    }

    fn policy_of(&self, key: &Key) -> Result<PolicyDocument, Failure> {
        let kept = self.vault.find::<KeyPolicy>(&[key.region.as_str(), key.key_id.as_str()])?;
        Ok(PolicyDocument::kept(kept.ok_or_else(|| internal("the key's policy is missing"))?.policy))
    }

    /// Writes a key's policy.
    pub fn put_policy(&self, key: &Key, policy: &PolicyDocument) -> Result<(), Failure> {
        let (region, key_id) = (key.region.clone(), key.key_id.clone());
        Ok(self.vault.put(&KeyPolicy { region, key_id, policy: policy.as_str().to_owned() })?)
    }

    /// The keys of the caller's account and Region with their positions, at most `limit` after the one at `after`, in
    /// an order that stays the same.
    pub fn list_keys(&self, after: Option<&str>, limit: usize) -> Result<Vec<(String, Key)>, Failure> {
        self.list(after, limit)
    }

    fn list<R: Record>(&self, after: Option<&str>, limit: usize) -> Result<Vec<(String, R)>, Failure> {
        let after = match after {
            Some(position) => Some(RowId::from_hex(position).ok_or_else(KmsError::invalid_marker)?),
            None => None,
        };
        let parent = [self.account.as_str(), self.region.as_str()];
        let records = self.vault.list(&parent, after.as_ref(), limit)?;
        Ok(records.into_iter().map(|(row, record)| (row.to_hex(), record)).collect())
    }

    /// The alias of this name in the caller's account and Region.
    pub fn find_alias(&self, name: &AliasName) -> Result<Option<Alias>, Failure> {
        self.alias_at(self.account, self.region, name)
    }

    fn alias_at(
        &self,
        account: &AccountId,
        region: &Region,
        name: &AliasName,
    ) -> Result<Option<Alias>, Failure> {
        Ok(self.vault.find::<Alias>(&[account.as_str(), region.as_str(), name.as_str()])?)
    }

    /// The aliases of the caller's account and Region with their positions, as [`Context::list_keys`] lists keys.
    pub fn list_aliases(&self, after: Option<&str>, limit: usize) -> Result<Vec<(String, Alias)>, Failure> {
        self.list(after, limit)
    }

    /// Writes an alias.
    pub fn put_alias(&self, alias: &Alias) -> Result<(), Failure> {
        Ok(self.vault.put(alias)?)
    }

    /// Removes an alias of the caller's account and Region.
    pub fn delete_alias(&self, name: &AliasName) -> Result<(), Failure> {
        self.vault.delete::<Alias>(&[self.account.as_str(), self.region.as_str(), name.as_str()])?;
        Ok(())
    }
}
