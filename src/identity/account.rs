//! Accounts, and what the vault remembers of their credentials.

use serde::{Deserialize, Serialize};

use crate::arn::AccountId;

/// An account beside the vault's first one, which is in its settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its 12 digits.
    pub id: AccountId,
    /// Free text.
    pub name: String,
}

/// The fact that an access key was once made in the vault: from then on, credentials that are given must be right.
/// It stays when the last key is deleted, so that a deleted key never makes a caller of its owner's root user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialsInUse {}
