//! What the service decides for an action, from all documents and grants that count (AWS KMS Developer Guide, "Key
//! access and permissions"; IAM User Guide, "Policy evaluation logic").
//!
//! Pure: it is given the question, the documents and the grants, and looks nothing up. A [`Decision`] says of each
//! statement and grant why it counts or not, and a document that cannot be read never permits. Start at [`decide`];
//! `denial.rs` has the service's sentences, `explanation.rs` says it all in words.

use crate::grant::{Grant, GrantMismatch};
use crate::policy::{
    Bearer, Caller, Evaluation, Keys, Named, Policy, PolicyDocument, Refusal, Request, evaluate, named,
};

mod denial;
pub mod explanation;

pub use denial::{Denial, unreachable_key};

/// Who asks to do what to which resource.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// Who asks.
    pub caller: Caller<'a>,
    /// What for, such as `kms:Encrypt`.
    pub action: &'a str,
    /// The ARN of what it is done to, or `*`.
    pub resource: &'a str,
    /// The condition keys, for the policy of a resource.
    pub keys: &'a dyn Keys,
    /// The condition keys, for all other documents.
    pub own_keys: &'a dyn Keys,
}

impl<'a> Question<'a> {
    /// The condition keys for documents of a kind.
    fn keys_for(&self, kind: Kind) -> &'a dyn Keys {
        if kind == Kind::Resource { self.keys } else { self.own_keys }
    }
}

/// What a document is attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The resource: a key, a role that is to be assumed.
    Resource,
    /// The caller, or the role of its session.
    Identity,
    /// The caller, as the bounds of the others.
    Boundary,
    /// The caller's session.
    Session,
}

/// A document that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is attached to.
    pub kind: Kind,
    /// The name or ARN by which it is found there.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What it says.
    pub policy: Result<Policy, Refusal>,
}

impl Document {
    /// Reads a document.
    pub fn read(kind: Kind, name: &str, text: &str) -> Self {
        let bearer = if kind == Kind::Resource { Bearer::Resource } else { Bearer::Identity };
        let policy = Policy::read(text, bearer);
        Document { kind, name: name.to_owned(), text: text.to_owned(), policy }
    }
}

/// What a document says to the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Considered {
    /// What the document is attached to.
    pub kind: Kind,
    /// Its name or ARN.
    pub name: String,
    /// What its statements say, or why it cannot be read.
    pub evaluation: Result<Evaluation, Refusal>,
}

/// What a grant says to the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The grant, of which the caller is the grantee.
    pub grant: Grant,
    /// How its grantee is the caller.
    pub named: Named,
    /// Whether it covers the request.
    pub covers: Result<(), GrantMismatch>,
}

/// What permits an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// The policy of the resource alone, or with those of the caller in another account.
    Resource,
    /// The policies of the caller, to which that of the resource leaves it where there is one.
    Identity,
    /// The root user may do what its account decides.
    Root,
    /// A grant.
    Grant,
}

/// What is decided, and what has been considered for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The documents, that of the resource first.
    pub documents: Vec<Considered>,
    /// The grants, as far as they were asked for.
    pub grants: Vec<Judged>,
    /// Whether the action is permitted.
    pub verdict: Result<Permission, Denial>,
    /// What the account's own policies permit the caller.
    own: Result<Permission, Denial>,
}

/// The policy of a resource.
#[derive(Clone, Copy)]
pub struct OnResource<'a> {
    /// The account that has the resource.
    pub owner: &'a str,
    /// The policy.
    pub document: &'a Document,
    /// Whether other accounts can be permitted the action at all.
    pub across_accounts: bool,
}

/// Whether the caller is the root user of the account that has a key with the default policy: then it may do anything,
/// as [`decide`] would find.
pub fn is_root_by_default(caller: &Caller<'_>, owner: &str, key_policy: &PolicyDocument) -> bool {
    caller.is_root() && caller.account == owner && key_policy.is_default_of(caller.arn)
}

/// Decides by the policy of the resource, if it can have one, and the caller's own documents. What no document decides
/// grants still can permit, see [`Decision::ask_grant`].
pub fn decide(question: &Question<'_>, resource: Option<OnResource<'_>>, own: &[Document]) -> Decision {
    let asked = resource.map(|resource| resource.document).into_iter().chain(own);
    let documents: Vec<Considered> = asked.map(|document| consider(document, question)).collect();
    let own = own_side(question, &documents);
    let verdict = match (stopped(&documents), resource) {
        (Some(denial), _) => Err(denial),
        (None, None) => own,
        (None, Some(resource)) if question.caller.account == resource.owner => {
            match permission(&documents, Kind::Resource) {
                None => Err(Denial::NotPermitted(Kind::Resource)),
                // The bounds of a user or session do not reach what a resource of its account gives it by name.
                Some(Named::Itself) => Ok(Permission::Resource),
                Some(Named::Anyone | Named::Role) => match out_of_bounds(&documents) {
                    None => Ok(Permission::Resource),
                    Some(kind) => Err(Denial::NotPermitted(kind)),
                },
                Some(Named::Account) => own,
            }
        }
        (None, Some(resource)) if !resource.across_accounts => Err(Denial::NotAcross),
        (None, Some(_)) => match permission(&documents, Kind::Resource) {
            None => Err(Denial::NotPermitted(Kind::Resource)),
            Some(_) => own,
        },
    };
    Decision { documents, grants: Vec::new(), verdict, own }
}

/// Decides whether a grant may be retired: by its retiring principal, by its grantee if the grant permits that, and by
/// the account that made it as its policies say. Key policies have no say.
pub fn decide_retirement(question: &Question<'_>, grant: &Grant, own: &[Document]) -> Decision {
    let documents: Vec<Considered> = own.iter().map(|document| consider(document, question)).collect();
    let own = own_side(question, &documents);
    let terms = &grant.terms;
    let grantee = terms.grantee_principal.as_ref().filter(|_| grant.permits_retirement());
    let entitled = terms.retiring_principal.iter().chain(grantee);
    let named = entitled.filter_map(|principal| named(principal, &question.caller)).max();
    let of_issuer = grant.issuer.as_str() == question.caller.account;
    let verdict = match (stopped(&documents), named) {
        (Some(denial), _) => Err(denial),
        (None, Some(Named::Itself | Named::Role | Named::Anyone)) => Ok(Permission::Grant),
        (None, Some(Named::Account)) => own,
        (None, None) if of_issuer => own,
        (None, None) => Err(Denial::NotPermitted(Kind::Resource)),
    };
    Decision { documents, grants: Vec::new(), verdict, own }
}

impl Decision {
    /// Whether grants can make a difference.
    pub fn is_open(&self) -> bool {
        matches!(self.verdict, Err(Denial::NotPermitted(_)))
    }

    /// Lets a grant permit what no document decides.
    pub fn ask_grant(&mut self, judged: Judged) {
        if self.is_open() && self.permits(&judged) {
            self.verdict = Ok(Permission::Grant);
        }
        self.grants.push(judged);
    }

    /// The grants that permit the action.
    pub fn permitting_grants(&self) -> Vec<Grant> {
        let permitting = self.grants.iter().filter(|judged| self.permits(judged));
        permitting.map(|judged| judged.grant.clone()).collect()
    }

    /// A grant to an account leaves it to the policies there.
    fn permits(&self, judged: &Judged) -> bool {
        judged.covers.is_ok() && (judged.named != Named::Account || self.own.is_ok())
    }
}

fn consider(document: &Document, question: &Question<'_>) -> Considered {
    let Question { caller, action, resource, .. } = *question;
    let keys = question.keys_for(document.kind);
    let request = Request { caller, action, resource, keys };
    let evaluation = document.policy.as_ref().map(|policy| evaluate(policy, &request)).map_err(Clone::clone);
    Considered { kind: document.kind, name: document.name.clone(), evaluation }
}

/// What ends the matter whatever permits the action: a document that cannot be read, or one that forbids it.
fn stopped(documents: &[Considered]) -> Option<Denial> {
    let unreadable = documents.iter().any(|document| document.evaluation.is_err());
    let forbids = |document: &&Considered| {
        document.evaluation.as_ref().is_ok_and(|evaluation| evaluation.denial().is_some())
    };
    let forbidding = documents.iter().find(forbids).map(|document| Denial::Forbidden(document.kind));
    if unreadable { Some(Denial::Unreadable) } else { forbidding }
}

/// The strongest permission that documents of a kind give.
fn permission(documents: &[Considered], kind: Kind) -> Option<Named> {
    let of_kind = documents.iter().filter(|document| document.kind == kind);
    of_kind.filter_map(|document| document.evaluation.as_ref().ok()?.permission()).max()
}

/// The first bounds that there are and that do not permit the action.
fn out_of_bounds(documents: &[Considered]) -> Option<Kind> {
    [Kind::Boundary, Kind::Session].into_iter().find(|kind| {
        documents.iter().any(|document| document.kind == *kind) && permission(documents, *kind).is_none()
    })
}

/// What the policies of the caller's account permit it.
fn own_side(question: &Question<'_>, documents: &[Considered]) -> Result<Permission, Denial> {
    if question.caller.is_root() {
        return Ok(Permission::Root);
    }
    if permission(documents, Kind::Identity).is_none() {
        return Err(Denial::NotPermitted(Kind::Identity));
    }
    match out_of_bounds(documents) {
        None => Ok(Permission::Identity),
        Some(kind) => Err(Denial::NotPermitted(kind)),
    }
}
