//! Access keys.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Name;
use crate::api_enum::api_enum;
use crate::arn::AccountId;
use crate::crypto::secret::SecretBytes;
use crate::time::Timestamp;

api_enum! {
    /// Whether an access key can be used.
    AccessKeyStatus {
        Active = "Active",
        Inactive = "Inactive",
    }
}

/// A long-term access key: what is known of it, and its secret.
#[derive(Debug)]
pub struct AccessKey {
    /// All but the secret.
    pub facts: AccessKeyFacts,
    /// The secret.
    pub secret: SecretAccessKey,
}

/// What is known of an access key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKeyFacts {
    /// `AKIA…`
    pub id: String,
    /// Whose key it is.
    pub account: AccountId,
    /// The name of its user; none for a key of the account's root user.
    pub user: Option<Name>,
    /// Whether it can be used.
    pub status: AccessKeyStatus,
    /// When it was made.
    pub created: Timestamp,
}

/// The secret of an access key: 40 characters.
pub struct SecretAccessKey(SecretBytes);

impl SecretAccessKey {
    /// The length in bytes.
    pub const LENGTH: usize = 40;

    /// The secret that these random bytes make.
    pub fn of(random: &[u8; 30]) -> Self {
        let mut text = Zeroizing::new([0; Self::LENGTH]);
        let written = STANDARD.encode_slice(random, text.as_mut_slice());
        written.expect("30 bytes are 40 characters");
        SecretAccessKey(SecretBytes::new(text.to_vec()))
    }

    /// The secret, if the bytes are 40 visible characters.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let right = bytes.len() == Self::LENGTH && bytes.iter().all(u8::is_ascii_graphic);
        right.then(|| SecretAccessKey(SecretBytes::new(bytes.to_vec())))
    }

    /// The characters.
    pub fn expose(&self) -> &str {
        str::from_utf8(self.0.expose()).expect("the secret is made of visible characters only")
    }
}

impl fmt::Debug for SecretAccessKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretAccessKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_has_forty_visible_characters() {
        let secret = SecretAccessKey::of(&[0xfb; 30]);
        assert_eq!(secret.expose(), "+/v7".repeat(10));
        assert_eq!(format!("{secret:?}"), "SecretAccessKey");
        assert!(SecretAccessKey::from_bytes(secret.expose().as_bytes()).is_some());
        for bytes in [&[][..], &[b'a'; 39], &[b'a'; 41], &[b' '; 40], &[0xff; 40]] {
            assert!(SecretAccessKey::from_bytes(bytes).is_none(), "{bytes:?}");
        }
    }
}
