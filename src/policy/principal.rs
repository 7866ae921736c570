//! Whom a statement is about.

use super::request::{Caller, CallerKind};

/// A name in `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// `*`
    Anyone,
    /// An account: its root user, and whomever its own policies allow. Its 12 digits.
    Account(String),
    /// A user, a role with all its sessions, a session, a federated user.
    Arn(String),
    /// A user or a role by its unique id, as the service writes those that were deleted.
    Id(String),
    /// A service, an identity provider, a canonical user: none of them calls here.
    Other(String),
}

/// How a statement is about a caller, the strongest way last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// As one of an account, whose own policies decide.
    Account,
    /// As anyone.
    Anyone,
    /// As a session of a role.
    Role,
    /// By itself.
    Itself,
}

impl Principal {
    /// The principal of a name under `AWS`: `*`, an account, or the ARN of a root, user, role or session.
    pub(super) fn of_aws(name: &str) -> Option<Self> {
        if name == "*" {
            return Some(Principal::Anyone);
        }
        if is_account(name) {
            return Some(Principal::Account(name.to_owned()));
        }
        if is_unique_id(name) {
            return Some(Principal::Id(name.to_owned()));
        }
        let mut parts = name.splitn(6, ':');
        let mut next = || parts.next();
        let (arn, partition, service, region, account, resource) =
            (next()?, next()?, next()?, next()?, next()?, next()?);
        if arn != "arn" || !partition.starts_with("aws") || !region.is_empty() || !is_account(account) {
            return None;
        }
        let kinds: &[&str] = match service {
            "iam" if resource == "root" => return Some(Principal::Account(account.to_owned())),
            "iam" => &["user/", "role/"],
            "sts" => &["assumed-role/", "federated-user/"],
            _ => return None,
        };
        let named = kinds.iter().any(|kind| resource.strip_prefix(kind).is_some_and(|name| !name.is_empty()));
        named.then(|| Principal::Arn(name.to_owned()))
    }

    /// How this is the caller.
    pub(super) fn names(&self, caller: &Caller<'_>) -> Option<Named> {
        let is_session = matches!(caller.kind, CallerKind::Session { .. });
        match self {
            Principal::Anyone => Some(Named::Anyone),
            Principal::Account(account) => (account == caller.account).then_some(Named::Account),
            Principal::Arn(arn) if arn == caller.arn && caller.kind != CallerKind::Root => {
                Some(Named::Itself)
            }
            Principal::Arn(arn) => caller.arns().any(|own| own == arn).then_some(Named::Role),
            Principal::Id(id) => match caller.kind {
                CallerKind::User { id: own } | CallerKind::Session { id: own, .. } if own == id => {
                    Some(if is_session { Named::Role } else { Named::Itself })
                }
                _ => None,
            },
            Principal::Other(_) => None,
        }
    }
}

/// How a principal, as a document writes it, is the caller.
pub fn named(principal: &str, caller: &Caller<'_>) -> Option<Named> {
    Principal::of_aws(principal)?.names(caller)
}

/// Whether all that the caller is, is listed: its account, its role, itself. Only then does a denial of all but the
/// listed ones spare it (IAM User Guide, "NotPrincipal").
pub(super) fn spares(listed: &[Principal], caller: &Caller<'_>) -> bool {
    let has = |wanted: &dyn Fn(&Principal) -> bool| listed.iter().any(wanted);
    has(&|name| *name == Principal::Anyone)
        || has(&|name| matches!(name, Principal::Account(account) if account == caller.account))
            && caller.arns().all(|own| has(&|name| matches!(name, Principal::Arn(arn) if arn == own)))
}

/// Whether the text has the form of the unique id of a user or a role.
fn is_unique_id(text: &str) -> bool {
    let digits = ["AIDA", "AROA"].iter().find_map(|prefix| text.strip_prefix(prefix));
    digits.is_some_and(|digits| digits.len() >= 12 && digits.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether the text is an account's 12 digits.
pub(super) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
