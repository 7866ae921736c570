//! What documents would decide: IAM's simulator, by the same evaluation as the calls' own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::authorization::explanation::{Outcome, outcome};
use crate::authorization::{Decision, Document, Kind, OnResource, Question, decide};
use crate::context::{Context, Failure};
use crate::identity::{Name, Permissions};
use crate::policy::position::{Position, positions};
use crate::policy::{Caller, Effect, Keys, Refusal};

/// What is to be simulated.
pub struct Scenario<'s> {
    /// Whose documents decide: `user`, `role` or `group`, its name, and the documents; for a user those of its groups too.
    pub bearers: &'s [(&'static str, Name, Permissions)],
    /// Who calls.
    pub caller: Caller<'s>,
    /// Further documents of the caller.
    pub added: &'s [String],
    /// The bounds in place of the caller's own.
    pub boundary: Option<&'s [String]>,
    /// The document of the resource.
    pub resource_policy: Option<&'s str>,
    /// The account that has the resource.
    pub owner: &'s str,
    /// The condition keys, in lower case, with their values.
    pub keys: BTreeMap<String, Vec<String>>,
}

/// The documents of a scenario, gathered.
pub struct Simulated<'s> {
    scenario: Scenario<'s>,
    own: Vec<Document>,
    resource: Option<Document>,
}

/// A statement that decides.
#[derive(Debug, Clone)]
pub struct Matched {
    /// The name of its document in the simulation.
    pub source: String,
    /// Whether the document is the resource's.
    pub of_resource: bool,
    /// Where it stands.
    pub place: Option<(Position, Position)>,
}

/// What would be decided.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The decision.
    pub outcome: Outcome,
    /// The statements that decide.
    pub matched: Vec<Matched>,
    /// Whether the bounds permit it, where there are any.
    pub within_boundary: Option<bool>,
    /// What the caller's documents and that of the resource come to, each by itself, across accounts.
    pub sides: Option<[Outcome; 2]>,
}

impl Keys for Scenario<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let values = self.keys.get(&key.to_ascii_lowercase()).into_iter().flatten();
        values.map(|value| Cow::Borrowed(value.as_str())).collect()
    }
}

impl Context<'_> {
    /// Gathers the documents of a scenario.
    ///
    /// The outer error is the vault's, the inner one names a document of the request that cannot be read.
    pub fn simulate<'s>(
        &self,
        scenario: Scenario<'s>,
    ) -> Result<Result<Simulated<'s>, (String, Refusal)>, Failure> {
        let mut own = Vec::new();
        for (kind, name, permissions) in scenario.bearers {
            let inline = permissions.inline_policies.iter();
            own.extend(inline.map(|(policy, text)| {
                Document::read(Kind::Identity, &format!("{kind}_{name}_{policy}"), text)
            }));
            for arn in &permissions.attached_policies {
                own.push(self.named_document(Kind::Identity, arn)?);
            }
        }
        let boundary =
            scenario.bearers.iter().find_map(|(.., permissions)| permissions.permissions_boundary.as_ref());
        let given = |kind, list: &'static str, texts: &[String]| -> Vec<Document> {
            let numbered = texts.iter().zip(1..);
            numbered.map(|(text, number)| Document::read(kind, &format!("{list}.{number}"), text)).collect()
        };
        own.extend(given(Kind::Identity, "PolicyInputList", scenario.added));
        match (scenario.boundary, boundary) {
            (Some(texts), _) => {
                own.extend(given(Kind::Boundary, "PermissionsBoundaryPolicyInputList", texts));
            }
            (None, Some(arn)) => own.push(self.named_document(Kind::Boundary, arn)?),
            (None, None) => {}
        }
        let resource =
            scenario.resource_policy.map(|text| Document::read(Kind::Resource, "ResourcePolicy", text));
        let unreadable = own.iter().chain(&resource).find_map(|document| {
            let refusal = document.policy.as_ref().err()?;
            Some((document.name.clone(), refusal.clone()))
        });
        Ok(match unreadable {
            Some(unreadable) => Err(unreadable),
            None => Ok(Simulated { scenario, own, resource }),
        })
    }

    /// A managed policy under its name.
    fn named_document(&self, kind: Kind, arn: &str) -> Result<Document, Failure> {
        let document = self.managed_document(kind, arn)?;
        Ok(Document { name: arn.rsplit('/').next().unwrap_or(arn).to_owned(), ..document })
    }
}

impl Simulated<'_> {
    /// What would be decided for an action on a resource.
    pub fn verdict(&self, action: &str, resource: &str) -> Verdict {
        let Scenario { caller, owner, .. } = self.scenario;
        let question = Question { caller, action, resource, keys: &self.scenario, own_keys: &self.scenario };
        let by_caller = || decide(&question, None, &self.own);
        let decision = match &self.resource {
            None => by_caller(),
            Some(document) => {
                let on_resource = OnResource { owner, document, across_accounts: true };
                let decided = decide(&question, Some(on_resource), &self.own);
                // Only keys and roles are closed to policies of their account that their own policy does not let in.
                let is_open = !action.starts_with("kms:") && !action.starts_with("sts:");
                let is_own = caller.account == owner;
                let forbidden = outcome(decided.verdict) == Outcome::ExplicitDeny;
                if is_open && is_own && decided.verdict.is_err() && !forbidden {
                    by_caller()
                } else {
                    decided
                }
            }
        };
        let across = self.resource.as_ref().filter(|_| caller.account != owner);
        Verdict {
            outcome: outcome(decision.verdict),
            matched: self.matched(&decision),
            within_boundary: within_boundary(&decision),
            sides: across.map(|document| {
                let of_resource = OnResource { owner: caller.account, document, across_accounts: true };
                let alone = decide(&question, Some(of_resource), &[]);
                let permits = alone.documents.iter().any(|considered| {
                    considered.evaluation.as_ref().is_ok_and(|said| said.permission().is_some())
                });
                let of_resource = match outcome(alone.verdict) {
                    Outcome::ExplicitDeny => Outcome::ExplicitDeny,
                    _ if permits => Outcome::Allowed,
                    _ => Outcome::ImplicitDeny,
                };
                [outcome(by_caller().verdict), of_resource]
            }),
        }
    }

    /// The condition keys that the documents ask for and the scenario has not, each once.
    pub fn missing_keys(&self) -> Vec<String> {
        let mut missing: Vec<String> = Vec::new();
        for document in self.own.iter().chain(&self.resource) {
            let statements = document.policy.iter().flat_map(|policy| &policy.statements);
            for condition in statements.flat_map(|statement| &statement.conditions) {
                let key = &condition.key;
                let is_new = missing.iter().all(|other| !other.eq_ignore_ascii_case(key));
                if is_new && !self.scenario.keys.contains_key(&key.to_ascii_lowercase()) {
                    missing.push(key.clone());
                }
            }
        }
        missing
    }

    /// The statements by which the decision is what it is: those that permit, or those that forbid.
    fn matched(&self, decision: &Decision) -> Vec<Matched> {
        let wanted = match outcome(decision.verdict) {
            Outcome::Allowed => Effect::Allow,
            Outcome::ExplicitDeny => Effect::Deny,
            Outcome::ImplicitDeny => return Vec::new(),
        };
        let mut matched = Vec::new();
        for considered in &decision.documents {
            let document = self.own.iter().chain(&self.resource).find(|other| other.name == considered.name);
            let places = document.map(|document| positions(&document.text)).unwrap_or_default();
            let is_bound = considered.kind == Kind::Boundary && wanted == Effect::Allow;
            let answers = considered.evaluation.iter().flat_map(|said| &said.answers).enumerate();
            let deciding = answers.filter(|(_, answer)| answer.effect == wanted && answer.about.is_ok());
            matched.extend(deciding.filter(|_| !is_bound).map(|(number, _)| Matched {
                source: considered.name.clone(),
                of_resource: considered.kind == Kind::Resource,
                place: places.get(number).copied(),
            }));
        }
        matched
    }
}

/// Whether the bounds permit an action, where there are any.
fn within_boundary(decision: &Decision) -> Option<bool> {
    let bounds: Vec<_> =
        decision.documents.iter().filter(|document| document.kind == Kind::Boundary).collect();
    let said = || bounds.iter().filter_map(|document| document.evaluation.as_ref().ok());
    let permits = said().any(|said| said.permission().is_some());
    (!bounds.is_empty()).then(|| permits && said().all(|said| said.denial().is_none()))
}
