//! A decision in words: of each document, statement and grant what it says, and why it does or does not count.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Considered, Decision, Denial, Document, Judged, Kind, Permission, Question};
use crate::error::KmsError;
use crate::grant::{Grant, GrantMismatch, GrantOperation, Pairs};
use crate::policy::{Answer, CallerKind, Checked, Effect, Incomparable, Keys, Mismatch, Named};

/// A decision, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Explained {
    /// What for, such as `kms:Encrypt`.
    pub action: String,
    /// The ARN of what it is done to, or `*`.
    pub resource: String,
    /// What is asked under which circumstances, if it is not whether the caller may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<&'static str>,
    /// The answer.
    pub decision: Outcome,
    /// The rule that has decided.
    pub because: String,
    /// The documents, that of the resource first.
    pub documents: Vec<ExplainedDocument>,
    /// What is to be said of grants as a whole; nothing where no grant can count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_grants: Option<&'static str>,
    /// The grants that were considered.
    pub grants: Vec<ExplainedGrant>,
    /// The exception and the sentence with which the service refuses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Refused>,
}

/// What a decision comes to, as IAM's simulator names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Permitted.
    Allowed,
    /// Forbidden by a statement.
    ExplicitDeny,
    /// Not permitted by anything.
    ImplicitDeny,
}

impl Outcome {
    /// The name in IAM's API.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Allowed => "allowed",
            Outcome::ExplicitDeny => "explicitDeny",
            Outcome::ImplicitDeny => "implicitDeny",
        }
    }
}

/// The service's refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Refused {
    /// The exception.
    pub code: &'static str,
    /// The sentence.
    pub message: String,
}

/// A document, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExplainedDocument {
    /// What kind of document it is, such as `key policy`.
    pub kind: &'static str,
    /// Its name or ARN.
    pub name: String,
    /// Why it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unreadable: Option<String>,
    /// Its statements.
    pub statements: Vec<ExplainedStatement>,
}

/// A statement, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExplainedStatement {
    /// Its place in the document, from 1.
    pub number: usize,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// `Allow` or `Deny`.
    pub effect: &'static str,
    /// Whether it is about the request.
    pub matches: bool,
    /// How it names the caller, if it is about the request and names anyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_as: Option<&'static str>,
    /// The element by which it is not about the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mismatch: Option<ExplainedMismatch>,
    /// The conditions that were checked: none after one that does not hold.
    pub conditions: Vec<ExplainedCondition>,
}

/// An element that is not about the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExplainedMismatch {
    /// The element, such as `NotAction`.
    pub element: String,
    /// What it says; nothing if the statement has it not, and for conditions, which say it themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Value>,
    /// What the request has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<String>,
}

/// A condition, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExplainedCondition {
    /// The operator.
    pub operator: String,
    /// The key.
    pub key: String,
    /// The values of the document.
    pub wanted: Vec<String>,
    /// The values of the request; none if it has not the key.
    pub found: Vec<String>,
    /// Whether it holds.
    pub holds: bool,
    /// Why the values could not be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<&'static str>,
}

/// A grant, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ExplainedGrant {
    /// Its id.
    pub grant_id: String,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// To whom it is.
    pub grantee_principal: String,
    /// Whether it permits the action.
    pub permits: bool,
    /// Why it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mismatch: Option<ExplainedMismatch>,
}

/// Explains a decision that these documents, in the order of the decision's, have come to.
pub fn explain<'d>(
    question: &Question<'_>,
    decision: &Decision,
    documents: impl IntoIterator<Item = &'d Document>,
    error: Option<&KmsError>,
) -> Explained {
    let documents =
        documents.into_iter().zip(&decision.documents).map(|pair| of_document(question, pair)).collect();
    Explained {
        action: question.action.to_owned(),
        resource: question.resource.to_owned(),
        purpose: None,
        decision: outcome(decision.verdict),
        because: because(question, decision),
        documents,
        on_grants: on_grants(question, decision),
        grants: decision.grants.iter().map(|judged| of_grant(question, decision, judged)).collect(),
        error: error.map(|error| Refused {
            code: error.code.as_str(),
            message: error.message.clone().unwrap_or_default(),
        }),
    }
}

/// What a verdict comes to.
pub fn outcome(verdict: Result<Permission, Denial>) -> Outcome {
    match verdict {
        Ok(_) => Outcome::Allowed,
        Err(Denial::Forbidden(_)) => Outcome::ExplicitDeny,
        Err(Denial::Unreadable | Denial::NotPermitted(_) | Denial::NotAcross) => Outcome::ImplicitDeny,
    }
}

fn is_about_role(question: &Question<'_>) -> bool {
    question.action.starts_with("sts:")
}

fn kind_of(question: &Question<'_>, kind: Kind) -> &'static str {
    match kind {
        Kind::Resource if is_about_role(question) => "trust policy",
        Kind::Resource => "key policy",
        Kind::Identity => "identity policy",
        Kind::Boundary => "permissions boundary",
        Kind::Session => "session policy",
    }
}

fn because(question: &Question<'_>, decision: &Decision) -> String {
    let kind = |kind| kind_of(question, kind);
    let on_resource = decision.documents.iter().any(|document| document.kind == Kind::Resource);
    let resource = kind(Kind::Resource);
    match decision.verdict {
        Ok(Permission::Resource) => format!("the {resource} permits it to the caller"),
        Ok(Permission::Identity) if on_resource => {
            format!("the {resource} leaves it to the caller's account, where an identity policy permits it")
        }
        Ok(Permission::Identity) => "an identity policy permits it".to_owned(),
        Ok(Permission::Root) if on_resource => {
            format!("the {resource} leaves it to the caller's account, whose root user may do anything")
        }
        Ok(Permission::Root) => "the root user of an account may do anything in it".to_owned(),
        Ok(Permission::Grant) if on_resource => "a grant permits it".to_owned(),
        Ok(Permission::Grant) => "the grant names the caller as one who may retire it".to_owned(),
        Err(Denial::Unreadable) => "a document that counts cannot be read".to_owned(),
        Err(Denial::Forbidden(by)) => format!("a statement of the {} forbids it", kind(by)),
        Err(Denial::NotPermitted(Kind::Identity)) if on_resource => {
            format!("the {resource} leaves it to the caller's account, where no identity policy permits it")
        }
        Err(Denial::NotPermitted(Kind::Identity)) => "no identity policy permits it".to_owned(),
        Err(Denial::NotPermitted(Kind::Resource)) if !on_resource => {
            "the grant does not name the caller as one who may retire it".to_owned()
        }
        Err(Denial::NotPermitted(by)) => format!("the {} does not permit it", kind(by)),
        Err(Denial::NotAcross) => "it is never permitted on keys of other accounts".to_owned(),
    }
}

fn on_grants(question: &Question<'_>, decision: &Decision) -> Option<&'static str> {
    let name = question.action.strip_prefix("kms:")?;
    decision.documents.iter().find(|document| document.kind == Kind::Resource)?;
    let is_open = !decision.grants.is_empty() || decision.is_open();
    let can_be_granted = GrantOperation::ALL.iter().any(|operation| operation.as_str() == name);
    match (is_open, can_be_granted) {
        (false, _) => Some("not asked, the documents decide"),
        (true, false) => Some("cannot permit this action"),
        (true, true) if decision.grants.is_empty() => Some("none on this key is to the caller"),
        (true, true) => None,
    }
}

fn of_document(
    question: &Question<'_>,
    (document, considered): (&Document, &Considered),
) -> ExplainedDocument {
    let statements = written_statements(&document.text);
    let evaluation = considered.evaluation.as_ref();
    let answers = evaluation.map(|evaluation| evaluation.answers.as_slice()).unwrap_or_default();
    let explained = answers.iter().enumerate().map(|(place, answer)| {
        let written = statements.get(place).and_then(Value::as_object);
        of_statement(question, considered.kind, place + 1, answer, written)
    });
    ExplainedDocument {
        kind: kind_of(question, considered.kind),
        name: considered.name.clone(),
        unreadable: evaluation.err().map(ToString::to_string),
        statements: explained.collect(),
    }
}

/// The statements as the document writes them.
fn written_statements(text: &str) -> Vec<Value> {
    let document = serde_json::from_str(text).unwrap_or_default();
    match document {
        Value::Object(mut members) => match members.remove("Statement") {
            Some(Value::Array(statements)) => statements,
            Some(statement) => vec![statement],
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn of_statement(
    question: &Question<'_>,
    kind: Kind,
    number: usize,
    answer: &Answer,
    written: Option<&Map<String, Value>>,
) -> ExplainedStatement {
    let named = answer.about.ok().filter(|_| kind == Kind::Resource);
    ExplainedStatement {
        number,
        sid: answer.sid.clone(),
        effect: match answer.effect {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        },
        matches: answer.about.is_ok(),
        caller_as: named.map(|named| match named {
            Named::Account => "one of its account",
            Named::Anyone => "anyone",
            Named::Role => "a session of its role",
            Named::Itself => "itself",
        }),
        mismatch: answer.about.err().map(|mismatch| of_mismatch(question, mismatch, written)),
        conditions: answer
            .conditions
            .iter()
            .map(|checked| of_condition(question.keys_for(kind), checked))
            .collect(),
    }
}

fn of_mismatch(
    question: &Question<'_>,
    mismatch: Mismatch,
    written: Option<&Map<String, Value>>,
) -> ExplainedMismatch {
    let one = |text: &str| vec![text.to_owned()];
    let (names, found): (_, Vec<String>) = match mismatch {
        Mismatch::Principal => {
            let role = match question.caller.kind {
                CallerKind::Session { role, .. } => Some(role),
                CallerKind::Root | CallerKind::User { .. } => None,
            };
            let arns = [question.caller.arn].into_iter().chain(role);
            (["Principal", "NotPrincipal"], arns.map(str::to_owned).collect())
        }
        Mismatch::Action => (["Action", "NotAction"], one(question.action)),
        Mismatch::Resource => (["Resource", "NotResource"], one(question.resource)),
        Mismatch::Condition => (["Condition"; 2], Vec::new()),
    };
    let is_condition = mismatch == Mismatch::Condition;
    let [usual, _] = names;
    let element = names.into_iter().find(|name| written.is_some_and(|written| written.contains_key(*name)));
    let wanted = element.and_then(|name| written?.get(name)).filter(|_| !is_condition);
    ExplainedMismatch { element: element.unwrap_or(usual).to_owned(), wanted: wanted.cloned(), found }
}

fn of_condition(keys: &dyn Keys, checked: &Checked) -> ExplainedCondition {
    ExplainedCondition {
        operator: checked.operator.clone(),
        key: checked.key.clone(),
        wanted: checked.wanted.iter().map(|wanted| wanted.as_str().to_owned()).collect(),
        found: keys.values(&checked.key).into_iter().map(Cow::into_owned).collect(),
        holds: checked.holds,
        remark: checked.incomparable.map(|why| match why {
            Incomparable::Unresolved => "a variable has no value",
            Incomparable::Type => "not of the operator's type",
        }),
    }
}

fn of_grant(question: &Question<'_>, decision: &Decision, judged: &Judged) -> ExplainedGrant {
    let Judged { grant, covers, .. } = judged;
    let permits = decision.permits(judged);
    let to_account = || ExplainedMismatch {
        element: "GranteePrincipal".to_owned(),
        wanted: Some("an account, whose policies decide".into()),
        found: vec!["no identity policy that permits it".to_owned()],
    };
    let mismatch = match covers {
        Err(mismatch) => Some(of_grant_mismatch(question, grant, *mismatch)),
        Ok(()) => (!permits).then(to_account),
    };
    ExplainedGrant {
        grant_id: grant.grant_id.clone(),
        name: grant.terms.name.clone(),
        grantee_principal: grant.terms.grantee_principal.clone().unwrap_or_default(),
        permits,
        mismatch,
    }
}

fn of_grant_mismatch(question: &Question<'_>, grant: &Grant, mismatch: GrantMismatch) -> ExplainedMismatch {
    let constraints = grant.terms.constraints.as_ref();
    let context = || {
        let keys = question.keys.values("kms:EncryptionContextKeys");
        keys.iter()
            .map(|key| {
                let values = question.keys.values(&format!("kms:EncryptionContext:{key}"));
                format!("{key}={}", values.join(","))
            })
            .collect()
    };
    let pairs = |pairs: Option<&Option<Pairs>>| {
        let pairs = pairs?.as_ref()?.iter();
        Some(Value::Object(pairs.map(|(key, value)| (key.clone(), value.as_str().into())).collect()))
    };
    let (element, wanted, found) = match mismatch {
        GrantMismatch::Operation => {
            let operations = grant.terms.operations.iter().map(|operation| operation.as_str().into());
            let action = question.action.trim_start_matches("kms:").to_owned();
            ("Operations", Some(Value::Array(operations.collect())), vec![action])
        }
        GrantMismatch::SourceArn => {
            let wanted = constraints.and_then(|constraints| constraints.source_arn.clone());
            ("SourceArn", wanted.map(Value::from), Vec::new())
        }
        GrantMismatch::EncryptionContextSubset => (
            "EncryptionContextSubset",
            pairs(constraints.map(|constraints| &constraints.encryption_context_subset)),
            context(),
        ),
        GrantMismatch::EncryptionContextEquals => (
            "EncryptionContextEquals",
            pairs(constraints.map(|constraints| &constraints.encryption_context_equals)),
            context(),
        ),
        GrantMismatch::NotYet => {
            ("GrantTokens", Some("the token of this grant, which is new".into()), Vec::new())
        }
    };
    ExplainedMismatch { element: element.to_owned(), wanted, found }
}
