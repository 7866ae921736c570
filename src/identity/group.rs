//! Groups of users.

use serde::{Deserialize, Serialize};

use super::{Name, Permissions};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A group of an account. Who is in it is said by the users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Whose group it is.
    pub account: AccountId,
    /// Unique in the account in any case of its letters.
    pub name: Name,
    /// `/`, or `/team/` and the like.
    pub path: String,
    /// `AGPA…`
    pub group_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// What the users in it may do. A group has no boundary.
    #[serde(flatten)]
    pub permissions: Permissions,
}

impl Group {
    /// `arn:aws:iam::111122223333:group/team/readers`
    pub fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::{}:group{}{}", self.account, self.path, self.name)
    }
}
