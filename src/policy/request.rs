//! What a decision is about: who wants to do what to which resource, in which circumstances.

use std::borrow::Cow;

/// A question to documents.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub caller: Caller<'a>,
    /// What for, such as `kms:Encrypt`.
    pub action: &'a str,
    /// The ARN of what it is done to, or `*`.
    pub resource: &'a str,
    /// The circumstances.
    pub keys: &'a dyn Keys,
}

/// The condition keys of a request. They are asked for one by one, so that nobody has to list them all.
pub trait Keys {
    /// The values of this key, whose name counts in any case of its letters; policies ask in lower case. None, if the
    /// request has not the key.
    fn values(&self, key: &str) -> Vec<Cow<'_, str>>;
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller<'a> {
    /// The account's 12 digits.
    pub account: &'a str,
    /// The caller's ARN.
    pub arn: &'a str,
    /// What the caller is.
    pub kind: CallerKind<'a>,
}

/// What a caller is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerKind<'a> {
    /// The root user of the account.
    Root,
    /// A user, or a federated user.
    User {
        /// The id that no other user ever had.
        id: &'a str,
    },
    /// A session of this role.
    Session {
        /// The role's ARN.
        role: &'a str,
        /// The id that no other role ever had.
        id: &'a str,
    },
}

impl<'a> Caller<'a> {
    /// Whether this is the root user of its account.
    pub fn is_root(&self) -> bool {
        self.kind == CallerKind::Root
    }

    /// The ARNs under which a document may name the caller, beside its account's.
    pub(super) fn arns(&self) -> impl Iterator<Item = &'a str> {
        let role = match self.kind {
            CallerKind::Session { role, .. } => Some(role),
            CallerKind::Root | CallerKind::User { .. } => None,
        };
        let own = (self.kind != CallerKind::Root).then_some(self.arn);
        role.into_iter().chain(own)
    }
}
