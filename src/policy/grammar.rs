//! The grammar of policy documents (IAM User Guide, "Grammar of the IAM JSON policy language"): from JSON to
//! [`Policy`], as far as a document is checked by it when it is put.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Refusal;
use super::condition::Condition;
use super::document::{Bearer, Policy};
use super::operator::{Operator, Set};
use super::pattern::{Pattern, Variables};
use super::principal::Principal;
use super::reading::Reading;
use super::statement::{Effect, Listed, Statement};

/// Reads a document that is known to be JSON.
pub(super) fn read(text: &str, bearer: Bearer) -> Result<Policy, Refusal> {
    let document: Document =
        serde_json::from_str(text).map_err(|error| malformed(&grammar_sentence(&error)))?;
    let variables = match document.version {
        Some(Version::Current) => Variables::Replaced,
        Some(Version::First) | None => Variables::Literal,
    };
    let read = |statement: RawStatement| statement.read(bearer, variables);
    Ok(Policy { statements: document.statement.into_vec().into_iter().map(read).collect::<Result<_, _>>()? })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Document {
    version: Option<Version>,
    #[serde(rename = "Id")]
    _id: Option<String>,
    statement: OneOrMore<RawStatement>,
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
    fn into_vec(self) -> Vec<T> {
        match self {
            OneOrMore::One(element) => vec![*element],
            OneOrMore::More(elements) => elements,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct RawStatement {
    sid: Option<String>,
    effect: Option<String>,
    principal: Option<Principals>,
    not_principal: Option<Principals>,
    action: Option<OneOrMore<String>>,
    not_action: Option<OneOrMore<String>>,
    resource: Option<OneOrMore<String>>,
    not_resource: Option<OneOrMore<String>>,
    condition: Option<Members<Members<OneOrMore<Scalar>>>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Principals {
    Anyone(String),
    Named(Named),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    #[serde(rename = "AWS")]
    aws: Option<OneOrMore<String>>,
    #[serde(rename = "Service")]
    service: Option<OneOrMore<String>>,
    #[serde(rename = "Federated")]
    federated: Option<OneOrMore<String>>,
    #[serde(rename = "CanonicalUser")]
    canonical_user: Option<OneOrMore<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Bool(bool),
    Number(serde_json::Number),
}

/// The members of an object in the order of their names, none of which comes twice.
struct Members<T>(BTreeMap<String, T>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Members(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MembersVisitor<T> {
    type Value = Members<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<T>, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, T>()? {
            if members.contains_key(&name) {
                return Err(A::Error::custom(format!("duplicate member {name}")));
            }
            members.insert(name, value);
        }
        Ok(Members(members))
    }
}

impl RawStatement {
    fn read(self, bearer: Bearer, variables: Variables) -> Result<Statement, Refusal> {
        let effect = match self.effect.as_deref() {
            Some("Allow") => Effect::Allow,
            Some("Deny") => Effect::Deny,
            Some(_) => {
                return Err(malformed("Policy contains a statement whose Effect is neither Allow nor Deny."));
            }
            None => return Err(malformed("Policy contains a statement with no effect.")),
        };
        let principal = listed("Principal", self.principal, self.not_principal, Principals::read)?;
        match (bearer, &principal) {
            (Bearer::Resource, None) => {
                return Err(malformed("Policy contains a statement with no principal."));
            }
            (Bearer::Identity, Some(_)) => {
                return Err(malformed("Policy document should not specify a principal."));
            }
            (Bearer::Identity, None) | (Bearer::Resource, Some(_)) => {}
        }
        let actions = |texts| {
            patterns(texts, |text| {
                Pattern::new(&text.to_ascii_lowercase(), Reading::Wild, Variables::Literal)
            })
        };
        let resources = |texts| patterns(texts, |text| Pattern::new(text, Reading::Wild, variables));
        let action = listed("Action", self.action, self.not_action, actions)?;
        let resource = listed("Resource", self.resource, self.not_resource, resources)?;
        if bearer == Bearer::Identity && action.is_none() {
            return Err(malformed("Policy statement must contain actions."));
        }
        if bearer == Bearer::Identity && resource.is_none() {
            return Err(malformed("Policy statement must contain resources."));
        }
        Ok(Statement {
            sid: self.sid,
            effect,
            principal,
            action,
            resource,
            conditions: conditions(self.condition.unwrap_or_default(), effect, variables)?,
        })
    }
}

/// The element or its `Not…` twin, if there is one of them.
fn listed<T, U>(
    name: &str,
    only: Option<T>,
    all_but: Option<T>,
    read: impl FnOnce(T) -> Result<Vec<U>, Refusal>,
) -> Result<Option<Listed<U>>, Refusal> {
    match (only, all_but) {
        (Some(_), Some(_)) => {
            Err(malformed(&format!("Policy contains a statement with both {name} and Not{name}.")))
        }
        (Some(listed), None) => Ok(Some(Listed::Only(read(listed)?))),
        (None, Some(listed)) => Ok(Some(Listed::AllBut(read(listed)?))),
        (None, None) => Ok(None),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a reader of `listed`, as that of principals, which can fail")]
fn patterns(texts: OneOrMore<String>, pattern: impl Fn(&str) -> Pattern) -> Result<Vec<Pattern>, Refusal> {
    Ok(texts.into_vec().iter().map(|text| pattern(text)).collect())
}

fn conditions(
    operators: Members<Members<OneOrMore<Scalar>>>,
    effect: Effect,
    variables: Variables,
) -> Result<Vec<Condition>, Refusal> {
    let mut conditions = Vec::new();
    for (name, keys) in operators.0 {
        let operator = Operator::parse(&name)
            .ok_or_else(|| malformed(&format!("Policy contains the unknown condition operator {name}.")))?;
        for (key, values) in keys.0 {
            let named = key.to_ascii_lowercase();
            let single_valued =
                named.starts_with("kms:encryptioncontext:") || named.starts_with("aws:requesttag/");
            if operator.set == Some(Set::All) && effect == Effect::Allow && single_valued {
                return Err(overly_permissive(&key));
            }
            let values = values.into_vec().into_iter().map(|value| {
                let text = match value {
                    Scalar::Text(text) => text,
                    Scalar::Bool(value) => value.to_string(),
                    Scalar::Number(value) => value.to_string(),
                };
                operator.value(&text, variables)
            });
            conditions.push(Condition { values: values.collect(), operator: operator.clone(), key });
        }
    }
    Ok(conditions)
}

impl Principals {
    fn read(self) -> Result<Vec<Principal>, Refusal> {
        let named = match self {
            Principals::Anyone(text) if text == "*" => return Ok(vec![Principal::Anyone]),
            Principals::Anyone(_) => return Err(invalid_principals()),
            Principals::Named(named) => named,
        };
        let texts = |names: Option<OneOrMore<String>>| names.map(OneOrMore::into_vec).unwrap_or_default();
        let aws =
            texts(named.aws).into_iter().map(|name| Principal::of_aws(&name).ok_or_else(invalid_principals));
        let others = [named.service, named.federated, named.canonical_user].into_iter().flat_map(texts);
        aws.chain(others.map(|name| Ok(Principal::Other(name)))).collect()
    }
}

fn invalid_principals() -> Refusal {
    malformed("Policy contains a statement with one or more invalid principals.")
}

fn malformed(sentence: &str) -> Refusal {
    Refusal::Malformed(sentence.to_owned())
}

/// The service's sentence for a set operator that lets requests pass which lack the key.
fn overly_permissive(key: &str) -> Refusal {
    let what = if key.to_ascii_lowercase().starts_with("kms:") { "encryption context" } else { "tag" };
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
            assert_eq!(read(text, Bearer::Resource).err(), None, "{text}");
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
            match read(text, Bearer::Resource) {
                Err(Refusal::Malformed(sentence)) => {
                    assert!(sentence.starts_with(expected), "{text}: {sentence}")
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
