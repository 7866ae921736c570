//! Policies that an account's users and roles share.

use serde::{Deserialize, Serialize};

use super::{Name, Tag};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A customer managed policy, in its default version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// Whose policy it is; one of AWS counts as the account's that sees it.
    pub account: AccountId,
    /// `arn:aws:iam::111122223333:policy/team/readers`
    pub arn: String,
    /// Unique in the account in any case of its letters.
    pub name: Name,
    /// `/`, or `/team/` and the like.
    pub path: String,
    /// `ANPA…`
    pub policy_id: String,
    /// Free text.
    #[serde(default)]
    pub description: Option<String>,
    /// The document, as it was given.
    pub document: String,
    /// `v1` and on.
    pub version_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// When its document was last replaced.
    pub updated: Timestamp,
    /// In the order in which they were given.
    #[serde(default)]
    pub tags: Vec<Tag>,
}
