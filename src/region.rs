//! Regions and partitions: the names, and the list of those that AWS has.

use std::fmt;

use crate::arn::InvalidName;

/// A Region, such as `us-east-1`. The shape is checked, not whether AWS has it: see [`Region::exists`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(String);

/// The commercial and public-sector Regions by partition, as of botocore 1.43.11's `partitions.json`.
const REGIONS: &[(&str, &[&str])] = &[
    (
        "aws",
        &[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ],
    ),
    ("aws-cn", &["cn-north-1", "cn-northwest-1"]),
    ("aws-eusc", &["eusc-de-east-1"]),
    ("aws-us-gov", &["us-gov-east-1", "us-gov-west-1"]),
];

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
        match self.0.as_str() {
            name if name.starts_with("cn-") => "aws-cn",
            name if name.starts_with("us-gov-") => "aws-us-gov",
            name if name.starts_with("eusc-") => "aws-eusc",
            _ => "aws",
        }
    }

    /// Whether AWS has this Region.
    pub fn exists(&self) -> bool {
        REGIONS.iter().any(|(_, names)| names.contains(&self.as_str()))
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

impl TryFrom<String> for Region {
    type Error = InvalidName;

    fn try_from(text: String) -> Result<Self, InvalidName> {
        Region::parse(&text)
    }
}

impl From<Region> for String {
    fn from(region: Region) -> String {
        region.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_listed_under_the_partition_of_their_prefix() {
        for (partition, names) in REGIONS {
            for name in *names {
                let region = Region::parse(name).unwrap();
                assert!(region.exists());
                assert_eq!(region.partition(), *partition, "{name}");
            }
        }
        assert!(!Region::parse("xx-fake-1").unwrap().exists());
        for text in ["", "us east", "-us", "us-", "us/east", &"a".repeat(64)] {
            assert_eq!(Region::parse(text), Err(InvalidName), "{text}");
        }
    }
}
