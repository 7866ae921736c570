//! What the messages of IAM have in common: users, roles and policies as they are shown, documents.

use std::fmt::Write as _;

#[cfg(test)]
use serde::Deserialize;
use serde::{Serialize, Serializer};

use crate::identity::{Group, ManagedPolicy, Permissions, PolicyVersion, Role, SecretAccessKey, Tag, User};
use crate::time::Timestamp;

/// A document as IAM answers with it: percent-encoded (RFC 3986).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
pub struct Document(String);

impl Document {
    /// The answer with this document.
    pub fn of(text: &str) -> Self {
        let mut encoded = String::with_capacity(text.len() * 2);
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                write!(encoded, "%{byte:02X}").expect("a string can be written to");
            }
        }
        Document(encoded)
    }
}

/// The secret of an access key in the one answer that shows it.
#[derive(Debug)]
pub struct ShownSecret(pub SecretAccessKey);

impl Serialize for ShownSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.expose())
    }
}

#[cfg(test)]
impl<'de> Deserialize<'de> for ShownSecret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let secret = SecretAccessKey::from_bytes(text.as_bytes());
        secret.map(ShownSecret).ok_or_else(|| serde::de::Error::custom("no secret"))
    }
}

/// The tags, unless there are none: IAM leaves them out then.
fn some(tags: Vec<Tag>) -> Option<Vec<Tag>> {
    Some(tags).filter(|tags| !tags.is_empty())
}

/// The time without the fraction of a second, which IAM does not show.
pub fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_millis(time.as_millis().div_euclid(1000) * 1000)
}

/// A user. Of the root user only the first two are known.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UserEntry {
    pub user_id: String,
    pub arn: String,
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl UserEntry {
    /// All that is known of a user.
    pub fn of(user: User, partition: &str) -> Self {
        UserEntry {
            arn: user.arn(partition),
            user_id: user.user_id,
            path: Some(user.path),
            user_name: Some(user.name.to_string()),
            create_date: Some(whole_seconds(user.created)),
            permissions_boundary: AttachedPermissionsBoundary::of(&user.permissions),
            tags: some(user.tags),
        }
    }

    /// A user in a list: without its boundary and tags.
    pub fn listed(user: User, partition: &str) -> Self {
        UserEntry { permissions_boundary: None, tags: None, ..Self::of(user, partition) }
    }
}

/// A group.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GroupEntry {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

impl GroupEntry {
    /// All that is known of a group.
    pub fn of(group: Group, partition: &str) -> Self {
        GroupEntry {
            arn: group.arn(partition),
            path: group.path,
            group_name: group.name.to_string(),
            group_id: group.group_id,
            create_date: whole_seconds(group.created),
        }
    }
}

/// A role.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RoleEntry {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Document,
    pub description: Option<String>,
    pub max_session_duration: Option<u32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

/// When a role was last used, which the vault does not keep.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

impl RoleEntry {
    /// All that is known of a role.
    pub fn of(role: Role, partition: &str) -> Self {
        RoleEntry {
            arn: role.arn(partition),
            path: role.path,
            role_name: role.name.to_string(),
            role_id: role.role_id,
            create_date: whole_seconds(role.created),
            assume_role_policy_document: Document::of(&role.trust_policy),
            description: role.description,
            max_session_duration: Some(role.max_session_duration),
            permissions_boundary: AttachedPermissionsBoundary::of(&role.permissions),
            tags: some(role.tags),
            role_last_used: None,
        }
    }
}

/// The boundary of a user or role.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: String,
    pub permissions_boundary_arn: String,
}

impl AttachedPermissionsBoundary {
    fn of(permissions: &Permissions) -> Option<Self> {
        permissions.permissions_boundary.clone().map(|arn| AttachedPermissionsBoundary {
            permissions_boundary_type: "Policy".to_owned(),
            permissions_boundary_arn: arn,
        })
    }
}

/// A managed policy, without its document.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyEntry {
    pub policy_name: String,
    pub policy_id: String,
    pub arn: String,
    pub path: String,
    pub default_version_id: String,
    pub attachment_count: u32,
    pub permissions_boundary_usage_count: u32,
    pub is_attachable: bool,
    pub description: Option<String>,
    pub create_date: Timestamp,
    pub update_date: Timestamp,
    pub tags: Option<Vec<Tag>>,
}

/// A version of a managed policy.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyVersionEntry {
    pub document: Option<Document>,
    pub version_id: String,
    pub is_default_version: bool,
    pub create_date: Timestamp,
}

impl PolicyVersionEntry {
    /// A version without its document.
    pub fn of(version: &PolicyVersion, is_default: bool) -> Self {
        PolicyVersionEntry {
            document: None,
            version_id: version.version_id.clone(),
            is_default_version: is_default,
            create_date: whole_seconds(version.created),
        }
    }
}

/// How often a managed policy is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// By how many users, roles and groups as one of their policies.
    pub attached: u32,
    /// By how many users and roles as their boundary.
    pub boundary: u32,
}

impl PolicyEntry {
    /// All that is known of a managed policy.
    pub fn of(policy: ManagedPolicy, usage: Usage) -> Self {
        PolicyEntry {
            update_date: whole_seconds(policy.updated()),
            policy_name: policy.name.to_string(),
            policy_id: policy.policy_id,
            arn: policy.arn,
            path: policy.path,
            default_version_id: policy.default.version_id,
            attachment_count: usage.attached,
            permissions_boundary_usage_count: usage.boundary,
            is_attachable: true,
            description: policy.description,
            create_date: whole_seconds(policy.created),
            tags: Some(policy.tags),
        }
    }
}

/// A managed policy that is attached.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachedPolicy {
    pub policy_name: String,
    pub policy_arn: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_percent_encoded() {
        for (text, expected) in [
            ("{\"a\": [1]}\n", "%7B%22a%22%3A%20%5B1%5D%7D%0A"),
            ("-_.~*+ /é", "-_.~%2A%2B%20%2F%C3%A9"),
            ("", ""),
        ] {
            assert_eq!(Document::of(text), Document(expected.to_owned()));
        }
    }

    #[test]
    fn fractions_of_a_second_are_cut_off() {
        for (millis, expected) in [(1_999, 1_000), (2_000, 2_000), (-1, -1_000)] {
            assert_eq!(whole_seconds(Timestamp::from_millis(millis)).as_millis(), expected);
        }
    }
}
