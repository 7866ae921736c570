//! Policies that an account's users and roles share.

use serde::{Deserialize, Serialize};

use super::{Name, Tag};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// A managed policy.
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
    /// When it was made.
    pub created: Timestamp,
    /// The version that is in force.
    #[serde(flatten)]
    pub default: PolicyVersion,
    /// The other versions, the oldest first.
    #[serde(default)]
    pub others: Vec<PolicyVersion>,
    /// How many versions it has had. Their numbers do not come again.
    #[serde(default = "one")]
    pub versions_made: u32,
    /// In the order in which they were given.
    #[serde(default)]
    pub tags: Vec<Tag>,
}

/// A version of a managed policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// `v1` and on.
    pub version_id: String,
    /// The document, as it was given.
    pub document: String,
    /// When it was made.
    #[serde(rename = "updated")]
    pub created: Timestamp,
}

fn one() -> u32 {
    1
}

impl PolicyVersion {
    /// The first version of a policy.
    pub fn first(document: String, created: Timestamp) -> Self {
        PolicyVersion { version_id: "v1".to_owned(), document, created }
    }
}

impl ManagedPolicy {
    /// The most versions.
    pub const VERSIONS: usize = 5;

    /// The versions, the newest first, each with whether it is in force.
    pub fn versions(&self) -> Vec<(&PolicyVersion, bool)> {
        let number = |version: &PolicyVersion| {
            version.version_id.get(1..).and_then(|digits| digits.parse::<u32>().ok())
        };
        let others = self.others.iter().map(|version| (version, false));
        let mut versions: Vec<_> = others.chain([(&self.default, true)]).collect();
        versions.sort_by_key(|(version, _)| std::cmp::Reverse(number(version)));
        versions
    }

    /// When its newest version was made.
    pub fn updated(&self) -> Timestamp {
        self.versions().first().map_or(self.created, |(newest, _)| newest.created)
    }

    /// Adds a version.
    pub fn add_version(&mut self, document: String, created: Timestamp) -> &PolicyVersion {
        self.versions_made += 1;
        let version_id = format!("v{}", self.versions_made);
        self.others.push(PolicyVersion { version_id, document, created });
        self.others.last().expect("one was added")
    }

    /// Takes the version of this id, which is not in force, away from the others.
    pub fn take_version(&mut self, id: &str) -> Option<PolicyVersion> {
        let place = self.others.iter().position(|version| version.version_id == id)?;
        Some(self.others.remove(place))
    }

    /// Puts the version of this id in force. Whether there is one.
    pub fn set_default(&mut self, id: &str) -> bool {
        if let Some(version) = self.take_version(id) {
            self.others.push(std::mem::replace(&mut self.default, version));
        }
        self.default.version_id == id
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The form of a policy that has had one version only.
    fn policy() -> ManagedPolicy {
        let kept = json!({
            "account": "111122223333", "arn": "arn:aws:iam::111122223333:policy/p", "name": "p", "path": "/",
            "policy_id": "ANPA", "document": "first", "version_id": "v1", "created": 1.0, "updated": 1.0,
        });
        serde_json::from_value(kept).unwrap()
    }

    fn shown(policy: &ManagedPolicy) -> String {
        let mark = |(version, is_default): (&PolicyVersion, bool)| {
            format!("{}{} {}", version.version_id, if is_default { "*" } else { "" }, version.document)
        };
        policy.versions().into_iter().map(mark).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn versions_come_and_go_and_their_numbers_do_not_come_again() {
        let mut policy = policy();
        let at = |second: i64| Timestamp::from_millis(second * 1000);
        assert_eq!((shown(&policy).as_str(), policy.updated()), ("v1* first", at(1)));
        policy.add_version("second".to_owned(), at(2));
        assert_eq!((shown(&policy).as_str(), policy.updated()), ("v2 second, v1* first", at(2)));
        assert!(policy.set_default("v2") && policy.set_default("v2") && !policy.set_default("v3"));
        assert_eq!(shown(&policy), "v2* second, v1 first");
        assert_eq!(policy.take_version("v2"), None);
        assert_eq!(policy.take_version("v1").map(|version| version.document), Some("first".to_owned()));
        for number in 3..=10 {
            policy.add_version(number.to_string(), at(number));
        }
        policy.others.retain(|version| ["v9", "v10"].contains(&version.version_id.as_str()));
        assert_eq!(shown(&policy), "v10 10, v9 9, v2* second");
        let kept = serde_json::to_value(&policy).unwrap();
        assert_eq!(serde_json::from_value::<ManagedPolicy>(kept).unwrap(), policy);
    }
}
