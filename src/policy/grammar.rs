//! The grammar of policy documents (IAM User Guide, "Grammar of the IAM JSON policy language"), as far as a key
//! policy is checked by it when it is put.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Refusal;

const CONDITION_OPERATORS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLike",
    "ArnNotLike",
];

/// Checks a document that is known to be JSON.
pub(super) fn check(text: &str) -> Result<(), Refusal> {
    let document: Document =
        serde_json::from_str(text).map_err(|error| malformed(&grammar_sentence(&error)))?;
    for statement in document.statement.as_slice() {
        statement.check()?;
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Document {
    #[serde(rename = "Version")]
    _version: Option<Version>,
    #[serde(rename = "Id")]
    _id: Option<String>,
    statement: OneOrMore<Statement>,
}

#[derive(Deserialize)]
enum Version {
    #[serde(rename = "2012-10-17")]
    Current,
    #[serde(rename = "2008-10-17")]
    First,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore<T> {
    One(Box<T>),
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            OneOrMore::One(element) => std::slice::from_ref(element),
            OneOrMore::More(elements) => elements,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Statement {
    #[serde(rename = "Sid")]
    _sid: Option<String>,
    effect: Option<String>,
    principal: Option<Principal>,
    not_principal: Option<Principal>,
    action: Option<OneOrMore<String>>,
    not_action: Option<OneOrMore<String>>,
    resource: Option<OneOrMore<String>>,
    not_resource: Option<OneOrMore<String>>,
    condition: Option<BTreeMap<String, BTreeMap<String, OneOrMore<Scalar>>>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Principal {
    Anyone(String),
    Named(Named),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    #[serde(rename = "AWS")]
    aws: Option<OneOrMore<String>>,
    #[serde(rename = "Service")]
    _service: Option<OneOrMore<String>>,
    #[serde(rename = "Federated")]
    _federated: Option<OneOrMore<String>>,
    #[serde(rename = "CanonicalUser")]
    _canonical_user: Option<OneOrMore<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(#[expect(dead_code, reason = "only its type matters here")] String),
    Bool(#[expect(dead_code, reason = "only its type matters here")] bool),
    Number(#[expect(dead_code, reason = "only its type matters here")] f64),
}

impl Statement {
    fn check(&self) -> Result<(), Refusal> {
        match self.effect.as_deref() {
            Some("Allow" | "Deny") => {}
            Some(_) => {
                return Err(malformed("Policy contains a statement whose Effect is neither Allow nor Deny."));
            }
            None => return Err(malformed("Policy contains a statement with no effect.")),
        }
        match (&self.principal, &self.not_principal) {
            (None, None) => return Err(malformed("Policy contains a statement with no principal.")),
            (Some(_), Some(_)) => {
                return Err(malformed("Policy contains a statement with both Principal and NotPrincipal."));
            }
            (Some(principal), None) | (None, Some(principal)) => principal.check()?,
        }
        if self.action.is_some() && self.not_action.is_some() {
            return Err(malformed("Policy contains a statement with both Action and NotAction."));
        }
        if self.resource.is_some() && self.not_resource.is_some() {
            return Err(malformed("Policy contains a statement with both Resource and NotResource."));
        }
        self.check_conditions()
    }

    fn check_conditions(&self) -> Result<(), Refusal> {
        for (operator, keys) in self.condition.iter().flatten() {
            let (for_all, base) = match operator.split_once(':') {
                Some(("ForAllValues", base)) => (true, base),
                Some(("ForAnyValue", base)) => (false, base),
                _ => (false, operator.as_str()),
            };
            let base = base.strip_suffix("IfExists").unwrap_or(base);
            if base != "Null" && !CONDITION_OPERATORS.contains(&base) {
                return Err(malformed(&format!(
                    "Policy contains the unknown condition operator {operator}."
                )));
            }
            let single_valued = |key: &&String| {
                key.starts_with("kms:EncryptionContext:") || key.starts_with("aws:RequestTag/")
            };
            if for_all
                && self.effect.as_deref() == Some("Allow")
                && let Some(key) = keys.keys().find(single_valued)
            {
                return Err(overly_permissive(key));
            }
        }
        Ok(())
    }
}

impl Principal {
    fn check(&self) -> Result<(), Refusal> {
        let valid = match self {
            Principal::Anyone(text) => text == "*",
            Principal::Named(named) => {
                named.aws.as_ref().is_none_or(|names| names.as_slice().iter().all(|name| is_principal(name)))
            }
        };
        if valid {
            Ok(())
        } else {
            Err(malformed("Policy contains a statement with one or more invalid principals."))
        }
    }
}

/// Whether a name could be an AWS principal's: anyone, an account, or the ARN of a root, user, role or session.
fn is_principal(name: &str) -> bool {
    if name == "*" || is_account(name) {
        return true;
    }
    let parts: Vec<&str> = name.splitn(6, ':').collect();
    let [arn, partition, service, region, account, resource] = parts.as_slice() else { return false };
    let kinds: &[&str] = match *service {
        "iam" => &["user/", "role/"],
        "sts" => &["assumed-role/", "federated-user/"],
        _ => return false,
    };
    let named = kinds.iter().any(|kind| resource.strip_prefix(kind).is_some_and(|name| !name.is_empty()));
    let root = *service == "iam" && *resource == "root";
    *arn == "arn"
        && partition.starts_with("aws")
        && region.is_empty()
        && is_account(account)
        && (root || named)
}

/// Whether the text is an account's 12 digits.
pub(super) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn malformed(sentence: &str) -> Refusal {
    Refusal::Malformed(sentence.to_owned())
}

/// The service's sentence for a set operator that lets requests pass which lack the key.
fn overly_permissive(key: &str) -> Refusal {
    let what = if key.starts_with("kms:") { "encryption context" } else { "tag" };
    malformed(&format!(
        "OverlyPermissiveCondition: Using the ForAllValues set operator with a single-valued condition key matches \
         requests without the specified {what} or with an unspecified {what}. To fix, remove ForAllValues."
    ))
}

/// What breaks the grammar, without the position in a text that the user has not seen.
fn grammar_sentence(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let what = text.split(" at line ").next().unwrap_or_default();
    format!("Policy does not keep the grammar of policies: {what}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(members: &str) -> String {
        format!(r#"{{"Version":"2012-10-17","Statement":[{{{members}}}]}}"#)
    }

    #[test]
    fn documents_that_keep_the_grammar() {
        for text in [
            &statement(r#""Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*""#),
            &statement(
                r#""Effect":"Deny","NotPrincipal":{"AWS":["111122223333"]},"NotAction":["kms:Get*"],"NotResource":"*""#,
            ),
            &statement(
                r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/a/b","Service":"s3.amazonaws.com"}"#,
            ),
            &statement(
                r#""Effect":"Allow","Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/r/s"},"Condition":{"Bool":{"kms:GrantIsForAWSResource":true}}"#,
            ),
            &statement(
                r#""Effect":"Allow","Principal":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"kms:EncryptionContextKeys":["a","b"]},"Null":{"x":"false"},"NumericLessThan":{"y":7}}"#,
            ),
            &statement(
                r#""Effect":"Deny","Principal":"*","Condition":{"ForAllValues:StringEquals":{"kms:EncryptionContext:a":"b"}}"#,
            ),
            r#"{"Statement":{"Effect":"Allow","Principal":"*"}}"#,
            r#"{"Id":"x","Version":"2008-10-17","Statement":[]}"#,
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn documents_that_break_the_grammar() {
        let no_principal = "Policy contains a statement with no principal.";
        let invalid_principal = "Policy contains a statement with one or more invalid principals.";
        let grammar = "Policy does not keep the grammar of policies: ";
        for (text, expected) in [
            ("[]", grammar),
            ("\"x\"", grammar),
            ("{}", grammar),
            (r#"{"Statement":[],"Extra":1}"#, grammar),
            (r#"{"Version":"2020-01-01","Statement":[]}"#, grammar),
            (&statement(r#""Effect":"Allow","Principal":"*","Verb":"x""#), grammar),
            (&statement(r#""Effect":"Allow","Principal":"*","Action":{"a":1}"#), grammar),
            (&statement(r#""Effect":"Allow","Principal":{"Alien":"*"}"#), grammar),
            (&statement(r#""Effect":"Allow","Principal":"*","Condition":{"Bool":"x"}"#), grammar),
            (&statement(r#""Effect":"Allow""#), no_principal),
            (&statement(r#""Principal":"*""#), "Policy contains a statement with no effect."),
            (
                &statement(r#""Effect":"allow","Principal":"*""#),
                "Policy contains a statement whose Effect is neither Allow nor Deny.",
            ),
            (
                &statement(r#""Effect":"Allow","Principal":"*","NotPrincipal":"*""#),
                "Policy contains a statement with both Principal and NotPrincipal.",
            ),
            (
                &statement(r#""Effect":"Allow","Principal":"*","Action":"a","NotAction":"a""#),
                "Policy contains a statement with both Action and NotAction.",
            ),
            (
                &statement(r#""Effect":"Allow","Principal":"*","Resource":"a","NotResource":"a""#),
                "Policy contains a statement with both Resource and NotResource.",
            ),
            (&statement(r#""Effect":"Allow","Principal":"me""#), invalid_principal),
            (&statement(r#""Effect":"Allow","Principal":{"AWS":"alice"}"#), invalid_principal),
            (
                &statement(r#""Effect":"Allow","Principal":{"AWS":["*","arn:aws:iam::1:root"]}"#),
                invalid_principal,
            ),
            (
                &statement(r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:group/g"}"#),
                invalid_principal,
            ),
            (
                &statement(r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/"}"#),
                invalid_principal,
            ),
            (
                &statement(r#""Effect":"Allow","Principal":"*","Condition":{"StringIs":{"a":"b"}}"#),
                "Policy contains the unknown condition operator StringIs.",
            ),
            (
                &statement(
                    r#""Effect":"Allow","Principal":"*","Condition":{"ForSome:StringEquals":{"a":"b"}}"#,
                ),
                "Policy contains the unknown condition operator ForSome:StringEquals.",
            ),
            (
                &statement(
                    r#""Effect":"Allow","Principal":"*","Condition":{"ForAllValues:StringEquals":{"aws:RequestTag/a":"b"}}"#,
                ),
                "OverlyPermissiveCondition: ",
            ),
        ] {
            match check(text) {
                Err(Refusal::Malformed(sentence)) => {
                    assert!(sentence.starts_with(expected), "{text}: {sentence}")
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
