//! What IAM asks of a document when it is put, in its words.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::error::{ErrorCode, KmsError};
use crate::policy::{Bearer, Policy, Refusal};

/// The size that quotas count: characters but white space.
pub(super) fn characters(text: &str) -> usize {
    text.chars().filter(|char| !char.is_whitespace()).count()
}

/// Sentences of the grammar that IAM says too. All others are [`SYNTAX`].
const SPECIFIC: [&str; 3] = [
    "Policy document should not specify a principal.",
    "Policy statement must contain actions.",
    "Policy statement must contain resources.",
];
const SYNTAX: &str = "Syntax errors in policy.";

fn malformed(sentence: impl Into<String>) -> KmsError {
    KmsError::new(ErrorCode::MalformedPolicyDocument, sentence)
}

/// Checks a policy of users or roles.
///
/// # Errors
///
/// `MalformedPolicyDocument`.
pub(in crate::operations) fn check_identity_policy(text: &str) -> Result<(), KmsError> {
    let policy = read(text, Bearer::Identity)?;
    let sids: Vec<_> = policy.statements.iter().filter_map(|statement| statement.sid.as_deref()).collect();
    if sids.iter().enumerate().any(|(index, sid)| sids.iter().skip(index + 1).any(|other| other == sid)) {
        return Err(malformed("Statement IDs (SID) in a single policy must be unique."));
    }
    for statement in raw_statements(text) {
        for action in texts(statement.action).into_iter().chain(texts(statement.not_action)) {
            if action != "*" && !action.contains(':') {
                return Err(malformed(
                    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                ));
            }
        }
        for resource in texts(statement.resource).into_iter().chain(texts(statement.not_resource)) {
            if resource != "*" && !resource.starts_with("arn:") {
                return Err(malformed(format!("Resource {resource} must be in ARN format or \"*\".")));
            }
        }
    }
    Ok(())
}

/// Checks the trust policy of a role, and gives what it says.
///
/// # Errors
///
/// `MalformedPolicyDocument`.
pub(super) fn check_trust_policy(text: &str) -> Result<Policy, KmsError> {
    if serde_json::from_str::<IgnoredAny>(text).is_err() {
        return Err(malformed("This policy contains invalid Json"));
    }
    for statement in raw_statements(text) {
        if statement.resource.is_some() || statement.not_resource.is_some() {
            return Err(malformed("Has prohibited field Resource"));
        }
        if statement.principal.is_none() && statement.not_principal.is_none() {
            return Err(malformed("Missing required field Principal"));
        }
        if statement.not_principal.is_some() {
            return Err(malformed("Has prohibited field NotPrincipal"));
        }
        if statement.action.is_none() && statement.not_action.is_none() {
            return Err(malformed("Missing required field Action"));
        }
        if texts(statement.action).iter().any(|action| !action.to_ascii_lowercase().starts_with("sts:")) {
            return Err(malformed("AssumeRole policy may only specify STS AssumeRole actions."));
        }
    }
    read(text, Bearer::Resource)
}

/// The refusal of a trust policy that names nobody.
pub(super) fn invalid_principal(arn: &str) -> KmsError {
    malformed(format!("Invalid principal in policy: \"AWS\":\"{arn}\""))
}

fn read(text: &str, bearer: Bearer) -> Result<Policy, KmsError> {
    if serde_json::from_str::<IgnoredAny>(text).is_err() {
        return Err(malformed("This policy contains invalid Json"));
    }
    Policy::read(text, bearer).map_err(|refusal| match refusal {
        Refusal::Malformed(sentence) if SPECIFIC.contains(&sentence.as_str()) => malformed(sentence),
        Refusal::Malformed(_) | Refusal::NotJson | Refusal::TooLarge => malformed(SYNTAX),
    })
}

/// The elements of a statement as they are written.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RawStatement {
    principal: Option<IgnoredAny>,
    not_principal: Option<IgnoredAny>,
    action: Option<Texts>,
    not_action: Option<Texts>,
    resource: Option<Texts>,
    not_resource: Option<Texts>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    Many(Vec<String>),
}

fn texts(given: Option<Texts>) -> Vec<String> {
    match given {
        None => Vec::new(),
        Some(Texts::One(text)) => vec![text],
        Some(Texts::Many(texts)) => texts,
    }
}

/// The statements of a document; none of one that breaks the grammar, which is found out elsewhere.
fn raw_statements(text: &str) -> Vec<RawStatement> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Statements {
        Many(Vec<RawStatement>),
        One(Box<RawStatement>),
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Document {
        statement: Statements,
    }
    match serde_json::from_str(text) {
        Ok(Document { statement: Statements::Many(statements) }) => statements,
        Ok(Document { statement: Statements::One(statement) }) => vec![*statement],
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(outcome: Result<(), KmsError>, expected: Option<&str>, text: &str) {
        let sentence = outcome.err().map(|error| error.message.unwrap());
        assert_eq!(sentence.as_deref(), expected, "{text}");
    }

    #[test]
    fn policies_of_identities() {
        let statement = |members: &str| format!(r#"{{"Version":"2012-10-17","Statement":{{{members}}}}}"#);
        for (members, expected) in [
            (r#""Effect":"Allow","Action":"kms:*","Resource":"*""#, None),
            (r#""Effect":"Deny","NotAction":["kms:*","*"],"NotResource":["arn:aws:kms:*:*:key/*"]"#, None),
            (
                r#""Effect":"Allow","Action":"kms:*","Resource":"*","Principal":"*""#,
                Some("Policy document should not specify a principal."),
            ),
            (r#""Effect":"Allow","Resource":"*""#, Some("Policy statement must contain actions.")),
            (r#""Effect":"Allow","Action":"kms:*""#, Some("Policy statement must contain resources.")),
            (
                r#""Effect":"Allow","Action":"Decrypt","Resource":"*""#,
                Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
            ),
            (
                r#""Effect":"Allow","Action":"kms:*","Resource":"alias/app""#,
                Some("Resource alias/app must be in ARN format or \"*\"."),
            ),
            (r#""Effect":"allow","Action":"kms:*","Resource":"*""#, Some(SYNTAX)),
            (r#""Action":"kms:*","Resource":"*""#, Some(SYNTAX)),
            (r#""Effect":"Allow","Action":"kms:*","Resource":"*","Foo":1"#, Some(SYNTAX)),
            (
                r#""Effect":"Allow","Action":"kms:*","Resource":"*","Condition":{"Strange":{"a":"b"}}"#,
                Some(SYNTAX),
            ),
        ] {
            check(check_identity_policy(&statement(members)), expected, members);
        }
        let twice = r#"{"Statement":[{"Sid":"a","Effect":"Allow","Action":"kms:*","Resource":"*"},
            {"Sid":"a","Effect":"Deny","Action":"kms:*","Resource":"*"}]}"#;
        check(
            check_identity_policy(twice),
            Some("Statement IDs (SID) in a single policy must be unique."),
            twice,
        );
        for text in ["", "{", "policy", "{\"Statement\": [}"] {
            check(check_identity_policy(text), Some("This policy contains invalid Json"), text);
            check(check_trust_policy(text).map(drop), Some("This policy contains invalid Json"), text);
        }
        for text in ["[]", "1", "{}", "{\"Statement\": 1}"] {
            check(check_identity_policy(text), Some(SYNTAX), text);
            check(check_trust_policy(text).map(drop), Some(SYNTAX), text);
        }
    }

    #[test]
    fn trust_policies() {
        let statement = |members: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{{{members}}}]}}"#);
        for (members, expected) in [
            (r#""Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole""#, None),
            (r#""Effect":"Deny","Principal":"*","Action":["sts:AssumeRole","sts:TagSession"]"#, None),
            (
                r#""Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*""#,
                Some("Has prohibited field Resource"),
            ),
            (r#""Effect":"Allow","Action":"sts:AssumeRole""#, Some("Missing required field Principal")),
            (
                r#""Effect":"Allow","NotPrincipal":"*","Action":"sts:AssumeRole""#,
                Some("Has prohibited field NotPrincipal"),
            ),
            (r#""Effect":"Allow","Principal":"*""#, Some("Missing required field Action")),
            (
                r#""Effect":"Allow","Principal":"*","Action":"kms:Decrypt""#,
                Some("AssumeRole policy may only specify STS AssumeRole actions."),
            ),
            (r#""Effect":"Allow","Principal":{"AWS":"bob"},"Action":"sts:AssumeRole""#, Some(SYNTAX)),
        ] {
            check(check_trust_policy(&statement(members)).map(drop), expected, members);
        }
    }

    #[test]
    fn white_space_does_not_count() {
        assert_eq!(characters("{ \"a\":\n\t1 }"), 7);
    }
}
