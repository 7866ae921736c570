//! Names of things: accounts, Regions, keys, ARNs. Each is parsed once, at the door, and passed on as a type.

use std::fmt;

/// A text that is not a name of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidName;

/// A 12-digit AWS account id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl fmt::Display for AccountId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A Region, such as `us-east-1`. The shape is checked, not whether AWS has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(String);

impl Region {
    /// The Region, if the text is a host label of 1 to 63 letters, digits and inner hyphens.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let label = (1..=63).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if label { Ok(Region(text.to_owned())) } else { Err(InvalidName) }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The partition that the Region lies in, by its prefix.
    pub fn partition(&self) -> &'static str {
        match () {
            () if self.0.starts_with("cn-") => "aws-cn",
            () if self.0.starts_with("us-gov-") => "aws-us-gov",
            () => "aws",
        }
    }
}

impl Default for Region {
    fn default() -> Self {
        Region("us-east-1".to_owned())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
