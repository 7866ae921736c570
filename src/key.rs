//! Keys: what they are and what may be done with them in which state. Pure: nothing here reads the vault, the
//! clock or a policy.
//!
//! A key is two records. [`Key`] has what each key has for itself in its Region; [`SharedProperties`] has what
//! related multi-Region keys share, and what is the same for the whole life of a single-Region key. Start with
//! those two, then [`state`].

use serde::{Deserialize, Serialize};

use crate::alias::AliasName;
use crate::arn::{AccountId, KeyArn, KeyId};
use crate::key::import::Import;
use crate::region::Region;
use crate::tag::Tag;
use crate::time::Timestamp;

pub mod algorithm;
pub mod import;
pub mod last_use;
pub mod managed;
pub mod material;
pub mod metadata;
pub mod public_key;
pub mod rotation;
pub mod shared;
pub mod spec;
pub mod state;

pub use shared::SharedProperties;
pub use state::{KeyState, Status};

/// A key in its Region, without what it shares with related keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Whose it is.
    pub account: AccountId,
    /// Where it is.
    pub region: Region,
    /// Its id, the same for related multi-Region keys.
    pub key_id: KeyId,
    /// When it was created; for a replica, when it was replicated.
    pub created: Timestamp,
    /// The description, empty by default.
    pub description: String,
    /// The tags, in the order of their creation.
    pub tags: Vec<Tag>,
    /// The names of the aliases that name it. INVARIANT: each has its record, which names this key.
    pub aliases: Vec<AliasName>,
    /// Where it is in its life.
    pub status: Status,
    /// The imported materials that are there in its Region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Import>,
    /// A state that passes by itself, over the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passing: Option<Passing>,
    /// How many grants it has.
    #[serde(default)]
    pub grants: u32,
}

/// A state that passes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passing {
    /// Creating or Updating.
    pub state: KeyState,
    /// Until when it lasts.
    pub until: Timestamp,
}

impl Key {
    /// An enabled key without tags, aliases or a description.
    pub fn new(arn: KeyArn, created: Timestamp) -> Self {
        let KeyArn { region, account, key_id } = arn;
        Key {
            account,
            region,
            key_id,
            created,
            description: String::new(),
            tags: Vec::new(),
            aliases: Vec::new(),
            status: Status::Enabled,
            imports: Vec::new(),
            passing: None,
            grants: 0,
        }
    }

    /// Its ARN.
    pub fn arn(&self) -> KeyArn {
        KeyArn { region: self.region.clone(), account: self.account.clone(), key_id: self.key_id.clone() }
    }

    /// Its state, as the API shows it.
    pub fn state(&self, shared: &SharedProperties) -> KeyState {
        match self.status {
            Status::PendingDeletion { .. } => KeyState::PendingDeletion,
            Status::PendingReplicaDeletion { .. } => KeyState::PendingReplicaDeletion,
            _ if self.is_passing(KeyState::Creating) => KeyState::Creating,
            Status::Enabled | Status::Disabled if !self.has_all_material(shared) => KeyState::PendingImport,
            _ if self.is_passing(KeyState::Updating) => KeyState::Updating,
            _ if shared.store.as_ref().is_some_and(|store| !store.connected) => KeyState::Unavailable,
            Status::Enabled => KeyState::Enabled,
            Status::Disabled => KeyState::Disabled,
        }
    }

    fn is_passing(&self, state: KeyState) -> bool {
        self.passing.is_some_and(|passing| passing.state == state)
    }

    /// When its waiting period ends, if it has begun.
    pub fn deletion_date(&self) -> Option<Timestamp> {
        match self.status {
            Status::PendingDeletion { date } => Some(date),
            _ => None,
        }
    }
}
