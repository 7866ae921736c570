//! Names of things: accounts, keys, ARNs. Each is parsed once, at the door, and passed on as a type.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::region::Region;

/// A text that is not a name of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidName;

impl fmt::Display for InvalidName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a valid name")
    }
}

impl std::error::Error for InvalidName {}

/// A 12-digit AWS account id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

impl AccountId {
    /// The account, if the text has 12 digits.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let valid = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        if valid { Ok(AccountId(text.to_owned())) } else { Err(InvalidName) }
    }

    /// The 12 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ARN of the account's root user.
    pub fn root_arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::{self}:root")
    }
}

impl Default for AccountId {
    /// The account of AWS's own examples.
    fn default() -> Self {
        AccountId("111122223333".to_owned())
    }
}

/// The id of a key: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-Region key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyId(String);

impl KeyId {
    /// The id, if the text has one of the two forms; upper-case digits become lower case.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let digits = match text.strip_prefix("mrk-") {
            Some(digits) => digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
            None => text.len() == 36 && Uuid::try_parse(text).is_ok(),
        };
        if digits { Ok(KeyId(text.to_ascii_lowercase())) } else { Err(InvalidName) }
    }

    /// The id of a new single-Region key: these bytes as a UUID of version 4.
    pub fn single_region(random: [u8; 16]) -> Self {
        KeyId(uuid::Builder::from_random_bytes(random).into_uuid().to_string())
    }

    /// The id of a new multi-Region key.
    pub fn multi_region(random: [u8; 16]) -> Self {
        KeyId(format!("mrk-{}", Uuid::from_bytes(random).simple()))
    }

    /// The id with these bytes.
    pub fn from_bytes(bytes: [u8; 16], multi_region: bool) -> Self {
        if multi_region { Self::multi_region(bytes) } else { KeyId(Uuid::from_bytes(bytes).to_string()) }
    }

    /// The 16 bytes that the digits stand for.
    pub fn to_bytes(&self) -> [u8; 16] {
        let digits = self.0.strip_prefix("mrk-").unwrap_or(&self.0);
        Uuid::try_parse(digits).expect("both forms hold the 32 digits of a UUID").into_bytes()
    }

    /// Whether this is the id of a multi-Region key.
    pub fn is_multi_region(&self) -> bool {
        self.0.starts_with("mrk-")
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The ARN of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyArn {
    /// Where the key is.
    pub region: Region,
    /// Whose the key is.
    pub account: AccountId,
    /// The key.
    pub key_id: KeyId,
}

impl fmt::Display for KeyArn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let KeyArn { region, account, key_id } = self;
        write!(formatter, "arn:{}:kms:{region}:{account}:key/{key_id}", region.partition())
    }
}

impl Serialize for KeyArn {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What an ARN of KMS names: `key/…` or `alias/…`, with the text after the account unparsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KmsArn<'a> {
    /// The Region's name as written.
    pub region: &'a str,
    /// The account as written.
    pub account: &'a str,
    /// The resource, such as `key/1234abcd-…` or `alias/app`.
    pub resource: &'a str,
}

impl<'a> KmsArn<'a> {
    /// The parts of an ARN of a KMS key or alias.
    pub fn parse(text: &'a str) -> Result<Self, InvalidName> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or(InvalidName);
        let (arn, partition, service) = (next()?, next()?, next()?);
        let (region, account, resource) = (next()?, next()?, next()?);
        let named = resource.starts_with("key/") || resource.starts_with("alias/");
        if arn == "arn" && partition.starts_with("aws") && service == "kms" && named {
            Ok(KmsArn { region, account, resource })
        } else {
            Err(InvalidName)
        }
    }
}

macro_rules! text_name {
    ($($name:ident),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidName;

            fn try_from(text: String) -> Result<Self, InvalidName> {
                $name::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> String {
                name.0
            }
        }
    )*};
}

text_name!(AccountId, KeyId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_ids_have_two_forms() {
        let uuid = "1234abcd-12ab-34cd-56ef-1234567890ab";
        let mrk = "mrk-1234abcd12ab34cd56ef1234567890ab";
        for text in [uuid, mrk] {
            let id = KeyId::parse(text).unwrap();
            assert_eq!(KeyId::parse(&text.to_uppercase().replace("MRK", "mrk")), Ok(id.clone()));
            assert_eq!(KeyId::from_bytes(id.to_bytes(), id.is_multi_region()), id);
        }
        for text in [
            "",
            "fake-key-id",
            "1234abcd12ab34cd56ef1234567890ab",
            "mrk-fake-key-id",
            "mrk-1234abcd-12ab-34cd-56ef-1234567890ab",
            "{1234abcd-12ab-34cd-56ef-1234567890ab}",
            "1234abcd-12ab-34cd-56ef-1234567890ab ",
            "1234abcd-12ab-34cd-56ef-1234567890ag",
            "urn:uuid:1234abcd-12ab-34cd-56ef-1234567890ab",
        ] {
            assert_eq!(KeyId::parse(text), Err(InvalidName), "{text}");
        }
        let id = KeyId::single_region([0xff; 16]);
        assert_eq!(id.as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn arns_of_kms_name_a_key_or_an_alias() {
        let arn = KmsArn::parse("arn:aws-cn:kms:cn-north-1:111122223333:alias/a:b").unwrap();
        assert_eq!((arn.region, arn.account, arn.resource), ("cn-north-1", "111122223333", "alias/a:b"));
        for text in [
            "arn:aws:kms:us-east-1:111122223333",
            "arn:aws:kms:us-east-1:111122223333:grant/x",
            "arn:aws:s3:us-east-1:111122223333:key/x",
            "arn:gcp:kms:us-east-1:111122223333:key/x",
            "arm:aws:kms:us-east-1:111122223333:key/x",
        ] {
            assert_eq!(KmsArn::parse(text), Err(InvalidName), "{text}");
        }
    }

    #[test]
    fn accounts_have_twelve_digits() {
        assert!(AccountId::parse("000000000000").is_ok());
        for text in ["", "11112222333", "1111222233334", "11112222333a", "1111 2222333"] {
            assert_eq!(AccountId::parse(text), Err(InvalidName), "{text}");
        }
    }
}
