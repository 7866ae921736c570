//! Aliases: second names of keys, each in one account and Region.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::arn::{AccountId, KeyId};
use crate::error::{ErrorCode, KmsError};
use crate::region::Region;
use crate::time::Timestamp;

/// The most aliases that a key may have.
pub const MAX_ALIASES: usize = 50;

/// The name of an alias, with its prefix `alias/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AliasName(String);

impl AliasName {
    /// A name under which a key can be looked for; it need not be one that can be created.
    pub fn to_look_up(text: &str) -> Option<Self> {
        text.starts_with("alias/").then(|| AliasName(text.to_owned()))
    }

    /// A name that a customer may create, change or delete.
    ///
    /// # Errors
    ///
    /// `ValidationException` without the prefix or with a colon, `NotAuthorizedException` for `alias/aws/…`,
    /// `InvalidAliasNameException` for `alias/` alone.
    pub fn of_customer(text: &str) -> Result<Self, KmsError> {
        let Some(name) = text.strip_prefix("alias/") else {
            return Err(KmsError::validation(
                "Alias must start with the prefix \"alias/\". Please see \
                 https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
            ));
        };
        if name.contains(':') {
            return Err(KmsError::validation(format!("{text} contains invalid characters for an alias")));
        }
        if name.starts_with("aws/") {
            return Err(KmsError::silent(ErrorCode::NotAuthorizedException));
        }
        if name.is_empty() {
            return Err(KmsError::silent(ErrorCode::InvalidAliasNameException));
        }
        Ok(AliasName(text.to_owned()))
    }

    /// The name with its prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The alias's ARN in this Region and account.
    pub fn arn(&self, region: &Region, account: &AccountId) -> String {
        format!("arn:{}:kms:{region}:{account}:{self}", region.partition())
    }
}

impl fmt::Display for AliasName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An alias.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// Whose it is.
    pub account: AccountId,
    /// Where it is.
    pub region: Region,
    /// Its name.
    pub name: AliasName,
    /// The key that it names, of the same account and Region.
    pub target: KeyId,
    /// When it was created.
    pub created: Timestamp,
    /// When it was created or last pointed at another key.
    pub updated: Timestamp,
}

impl Alias {
    /// Its ARN.
    pub fn arn(&self) -> String {
        self.name.arn(&self.region, &self.account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_a_customer_may_not_create() {
        for (text, code) in [
            ("app", ErrorCode::ValidationException),
            ("Alias/app", ErrorCode::ValidationException),
            ("alias/my:alias", ErrorCode::ValidationException),
            ("alias/aws/s3", ErrorCode::NotAuthorizedException),
            ("alias/aws/", ErrorCode::NotAuthorizedException),
            ("alias/", ErrorCode::InvalidAliasNameException),
        ] {
            assert_eq!(AliasName::of_customer(text).unwrap_err().code, code, "{text}");
        }
        for text in ["alias/app", "alias/a/b", "alias/my-alias_/", "alias/aws", "alias/awsome/x"] {
            assert!(AliasName::of_customer(text).is_ok(), "{text}");
        }
    }
}
