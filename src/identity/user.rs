//! Users.

use serde::{Deserialize, Serialize};

use super::{Name, Permissions, Tag};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A user of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Whose user it is.
    pub account: AccountId,
    /// Unique in the account in any case of its letters.
    pub name: Name,
    /// `/`, or `/team/` and the like.
    pub path: String,
    /// `AIDA…`
    pub user_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// What it may do.
    #[serde(flatten)]
    pub permissions: Permissions,
    /// In the order in which they were given.
    #[serde(default)]
    pub tags: Vec<Tag>,
    /// The names of the groups that it is in, in the order in which it came into them.
    #[serde(default)]
    pub groups: Vec<Name>,
}

impl User {
    /// Whether it is in the group of this name.
    pub fn is_in(&self, group: &Name) -> bool {
        self.groups.iter().any(|name| name.folded() == group.folded())
    }

    /// `arn:aws:iam::111122223333:user/team/alice`
    pub fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::{}:user{}{}", self.account, self.path, self.name)
    }
}
