//! The facts that records are looked up by, read from their texts without the rest of them.

use std::borrow::Cow;

use serde::Deserialize;

use crate::time::Timestamp;

/// What a record is looked up by.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "CloudTrail's own names")]
pub struct EventFacts<'a> {
    #[serde(borrow)]
    pub user_identity: IdentityFacts<'a>,
    #[serde(borrow)]
    event_time: Cow<'a, str>,
    #[serde(borrow)]
    pub event_source: Cow<'a, str>,
    #[serde(borrow)]
    pub event_name: Cow<'a, str>,
    #[serde(borrow)]
    pub aws_region: Cow<'a, str>,
    #[serde(borrow, rename = "eventID")]
    pub event_id: Cow<'a, str>,
    #[serde(borrow, rename = "requestID")]
    pub request_id: Option<Cow<'a, str>>,
    pub read_only: bool,
    #[serde(borrow)]
    resources: Option<Vec<ResourceFacts<'a>>>,
    #[serde(borrow)]
    pub recipient_account_id: Cow<'a, str>,
}

/// Who called.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "CloudTrail's own names")]
pub struct IdentityFacts<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow)]
    principal_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    user_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub access_key_id: Option<Cow<'a, str>>,
}

/// A key or an alias.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "CloudTrail's own names")]
pub struct ResourceFacts<'a> {
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'a, str>,
    #[serde(borrow, rename = "ARN")]
    pub arn: Cow<'a, str>,
}

impl<'a> EventFacts<'a> {
    /// The facts of a record's text.
    pub fn of(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// When it happened, to the second.
    pub fn time(&self) -> Option<Timestamp> {
        let time: jiff::Timestamp = self.event_time.parse().ok()?;
        Some(Timestamp::from_millis(time.as_millisecond()))
    }

    /// The name of the user, `root`, or the name of the session.
    pub fn username(&self) -> Option<&str> {
        let identity = &self.user_identity;
        match identity.kind.as_deref()? {
            "Root" => Some("root"),
            "AssumedRole" => Some(identity.principal_id.as_deref()?.split_once(':')?.1),
            _ => identity.user_name.as_deref(),
        }
    }

    /// The keys and aliases.
    pub fn resources(&self) -> &[ResourceFacts<'a>] {
        self.resources.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_have_names() {
        let check = |identity: &str, expected: Option<&str>| {
            let text = format!(
                r#"{{"userIdentity": {identity}, "eventTime": "2026-01-02T03:04:05Z", "eventSource": "s",
                    "eventName": "n", "awsRegion": "r", "eventID": "i", "readOnly": true,
                    "recipientAccountId": "a", "requestParameters": {{"a": ["\"", null]}}}}"#
            );
            let facts = EventFacts::of(&text).unwrap();
            assert_eq!(facts.username(), expected, "{identity}");
            assert_eq!(facts.time(), Some(Timestamp::from_millis(1_767_323_045_000)));
        };
        check(r#"{"type": "Root", "principalId": "1"}"#, Some("root"));
        check(r#"{"type": "IAMUser", "userName": "alice"}"#, Some("alice"));
        check(r#"{"type": "AssumedRole", "principalId": "AROA:alice"}"#, Some("alice"));
        check(r#"{"type": "AWSAccount", "principalId": "AIDA"}"#, None);
        check(r#"{"invokedBy": "AWS Internal"}"#, None);
    }
}
