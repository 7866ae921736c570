//! The ids that IAM gives: a prefix that says of what, and digits (IAM User Guide, "IAM identifiers").

use std::fmt;

const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UniqueId {
    /// `AIDA…`
    User,
    /// `AROA…`
    Role,
    /// `AGPA…`
    Group,
    /// `ANPA…`
    ManagedPolicy,
    /// `AKIA…`
    AccessKey,
    /// `ASIA…`
    SessionKey,
}

impl UniqueId {
    /// What the id begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            UniqueId::User => "AIDA",
            UniqueId::Role => "AROA",
            UniqueId::Group => "AGPA",
            UniqueId::ManagedPolicy => "ANPA",
            UniqueId::AccessKey => "AKIA",
            UniqueId::SessionKey => "ASIA",
        }
    }

    /// The id with digits of these bytes: 21 characters, or the 20 of an access key.
    pub fn of(self, random: [u8; 17]) -> String {
        let digits = match self {
            UniqueId::AccessKey | UniqueId::SessionKey => 16,
            UniqueId::User | UniqueId::Role | UniqueId::Group | UniqueId::ManagedPolicy => 17,
        };
        let digit = |byte: &u8| char::from(*DIGITS.get(usize::from(byte % 32)).expect("there are 32 digits"));
        self.prefix().chars().chain(random.iter().take(digits).map(digit)).collect()
    }

    /// Whether the text has the form of an id of a user or a role: what a policy names a deleted one by.
    pub fn is_of_principal(text: &str) -> bool {
        let named = [UniqueId::User, UniqueId::Role].iter().find_map(|kind| text.strip_prefix(kind.prefix()));
        named.is_some_and(|digits| {
            (12..=124).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    }
}

impl fmt::Display for UniqueId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.prefix())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_prefix_and_length() {
        for (kind, expected) in [
            (UniqueId::User, "AIDAAB7AAAAAAAAAAAAAA"),
            (UniqueId::Role, "AROAAB7AAAAAAAAAAAAAA"),
            (UniqueId::Group, "AGPAAB7AAAAAAAAAAAAAA"),
            (UniqueId::ManagedPolicy, "ANPAAB7AAAAAAAAAAAAAA"),
            (UniqueId::AccessKey, "AKIAAB7AAAAAAAAAAAAA"),
            (UniqueId::SessionKey, "ASIAAB7AAAAAAAAAAAAA"),
        ] {
            let mut random = [0; 17];
            random[..3].copy_from_slice(&[32, 1, 255]);
            let id = kind.of(random);
            assert_eq!(id, expected);
            assert_eq!(
                UniqueId::is_of_principal(&id),
                matches!(kind, UniqueId::User | UniqueId::Role),
                "{id}"
            );
        }
        for text in ["", "AIDA", "AIDA1234", "aidaAAAAAAAAAAAAAAAAA", "AIDAAAAAAAAA/AAAAAAAA", "alice"] {
            assert!(!UniqueId::is_of_principal(text), "{text}");
        }
    }
}
