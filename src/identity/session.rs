//! Sessions, which the vault does not keep: all that they are is in their token.
//!
//! ```text
//! token   = base64(sealed content), bound to the access key id
//! content = secret access key (40) || facts (JSON)
//! ```

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Name, SecretAccessKey, Tag};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A session of a role, a user or the root user.
#[derive(Debug)]
pub struct Session {
    /// All but the secret.
    pub facts: SessionFacts,
    /// The secret of its access key.
    pub secret: SecretAccessKey,
}

/// What is known of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionFacts {
    /// `ASIA…`
    pub access_key_id: String,
    /// The account of whoever has it.
    pub account: AccountId,
    /// When the session began.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// Whose it is.
    #[serde(flatten)]
    pub owner: SessionOwner,
}

/// Whose a session is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of")]
pub enum SessionOwner {
    /// A role's, which AssumeRole gives.
    Role(RoleSession),
    /// A user's, which GetSessionToken gives: the user with other credentials.
    User {
        /// The user's name.
        user_name: Name,
        /// The user's id: another of the same name has no such sessions.
        user_id: String,
    },
    /// The root user's, which GetSessionToken gives.
    Root,
}

/// What a session of a role is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleSession {
    /// The name of the role.
    pub role_name: Name,
    /// The id of the role: one of the same name that was made later has no such sessions.
    pub role_id: String,
    /// The name that the caller gave.
    pub session_name: String,
    /// The document that bounds what the role permits.
    pub policy: Option<String>,
    /// The ARNs of managed policies that do so too: what one of all these documents permits is in the bounds.
    #[serde(default)]
    pub policy_arns: Vec<String>,
    /// Tags of the session; the role's are added when it calls.
    #[serde(default)]
    pub tags: Vec<Tag>,
}

impl Session {
    /// The content of the token.
    pub fn encode(&self) -> Zeroizing<Vec<u8>> {
        let facts = serde_json::to_vec(&self.facts).expect("facts have only texts as keys of maps");
        Zeroizing::new([self.secret.expose().as_bytes(), &facts].concat())
    }

    /// The session of a token's content.
    pub fn decode(content: &[u8]) -> Option<Self> {
        let (secret, facts) = content.split_at_checked(SecretAccessKey::LENGTH)?;
        let secret = SecretAccessKey::from_bytes(secret)?;
        Some(Session { facts: serde_json::from_slice(facts).ok()?, secret })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn decoded(owner: &Value) -> Option<SessionOwner> {
        let mut facts = json!({
            "access_key_id": "ASIAIOSFODNN7EXAMPLE", "account": "111122223333", "issued": 1.0, "expires": 2.0,
        });
        facts.as_object_mut().unwrap().extend(owner.as_object().unwrap().clone());
        Session::decode(format!("{SECRET}{facts}").as_bytes()).map(|session| session.facts.owner)
    }

    #[test]
    fn a_session_is_whose_it_says() {
        let user = json!({"of": "User", "user_name": "alice", "user_id": "AIDA"});
        assert!(matches!(decoded(&user), Some(SessionOwner::User { .. })));
        assert_eq!(decoded(&json!({"of": "Root"})), Some(SessionOwner::Root));
        // What is not known is nobody's, not the root user's.
        for owner in [
            json!({}),
            json!({"of": "Federated", "user_name": "alice"}),
            json!({"of": "User", "user_name": "alice"}),
            json!({"user_name": "alice", "user_id": "AIDA"}),
            json!({"of": "Role", "role_name": "ops", "role_id": "AROA"}),
        ] {
            assert_eq!(decoded(&owner), None, "{owner}");
        }
    }
}
