//! Who calls: users, roles and their sessions, access keys, accounts (IAM User Guide, "IAM identities").
//!
//! Pure: records and how they are named, and what a caller is. It looks nothing up and decides nothing. Start at
//! [`Caller`]; who is found by which access key is in `context/identity.rs`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

mod access_key;
mod account;
mod aws_managed;
mod caller;
mod group;
mod managed_policy;
mod name;
mod proof;
mod role;
mod service_linked;
mod session;
mod unique_id;
mod user;

pub use access_key::{AccessKey, AccessKeyFacts, AccessKeyStatus, SecretAccessKey};
pub use account::{Account, CredentialsInUse};
pub use aws_managed::{aws_managed, is_aws_managed};
pub use caller::{Caller, CallerKind};
pub use group::Group;
pub use managed_policy::{ManagedPolicy, PolicyVersion};
pub use name::Name;
pub use proof::{Origin, Proof, Rejection};
pub use role::Role;
pub use service_linked::ServiceLinkedRole;
pub use session::{RoleSession, Session, SessionFacts, SessionOwner};
pub use unique_id::UniqueId;
pub use user::User;

/// The documents that say what a user or role may do, or who is in a group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Permissions {
    /// Its own policies, by name, in the order of the names.
    pub inline_policies: BTreeMap<String, String>,
    /// The ARNs of the managed policies that are attached to it, in the order in which they were.
    pub attached_policies: Vec<String>,
    /// The ARN of the managed policy that bounds what the others permit.
    pub permissions_boundary: Option<String>,
}

/// A tag of a user, a role or a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    /// 1 to 128 characters, unique in any case of its letters.
    pub key: String,
    /// 0 to 256 characters.
    pub value: String,
}
