//! Roles.

use serde::{Deserialize, Serialize};

use super::{Name, Permissions, Tag};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A role of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Whose role it is.
    pub account: AccountId,
    /// Unique in the account in any case of its letters.
    pub name: Name,
    /// `/`, or `/team/` and the like.
    pub path: String,
    /// `AROA…`
    pub role_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// What its sessions may do.
    #[serde(flatten)]
    pub permissions: Permissions,
    /// In the order in which they were given.
    #[serde(default)]
    pub tags: Vec<Tag>,
    /// The document that says who may assume it.
    pub trust_policy: String,
    /// Free text.
    pub description: Option<String>,
    /// The longest session in seconds, from 3,600 to 43,200.
    pub max_session_duration: u32,
}

impl Role {
    /// `arn:aws:iam::111122223333:role/team/admin`
    pub fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::{}:role{}{}", self.account, self.path, self.name)
    }

    /// The ARN of a session of the role, which has not the role's path.
    pub fn session_arn(&self, partition: &str, session: &str) -> String {
        format!("arn:{partition}:sts::{}:assumed-role/{}/{session}", self.account, self.name)
    }
}
