//! Refusals in the service's words.

use super::{Kind, Question};
use crate::error::{ErrorCode, KmsError};

/// Why an action is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denial {
    /// A document cannot be read.
    Unreadable,
    /// A statement of a document of this kind forbids it.
    Forbidden(Kind),
    /// No document of this kind permits it, where one had to.
    NotPermitted(Kind),
    /// The resource is another account's, which cannot permit the action.
    NotAcross,
}

impl Kind {
    fn article(self) -> &'static str {
        match self {
            Kind::Identity => "an",
            Kind::Resource | Kind::Boundary | Kind::Session => "a",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Kind::Resource => "resource-based policy",
            Kind::Identity => "identity-based policy",
            Kind::Boundary => "permissions boundary",
            Kind::Session => "session policy",
        }
    }
}

impl Denial {
    /// The service's sentence on a resource that `owner` has. It tells nothing of the keys of other accounts.
    pub fn error(self, question: &Question<'_>, owner: &str) -> KmsError {
        let Question { caller, action, resource, .. } = question;
        let is_own_document = matches!(self, Denial::Forbidden(kind) if kind != Kind::Resource);
        if caller.account != owner && !is_own_document {
            return unreachable_key(caller.arn, action, "this resource");
        }
        let why = match self {
            Denial::Unreadable => {
                return KmsError::new(
                    ErrorCode::KMSInternalException,
                    format!("The vault is inconsistent: a policy that counts for {resource} cannot be read."),
                );
            }
            Denial::NotAcross => return unreachable_key(caller.arn, action, "this resource"),
            Denial::Forbidden(kind) => {
                format!(
                    "on resource: {resource} with an explicit deny in {} {}",
                    kind.article(),
                    kind.words()
                )
            }
            Denial::NotPermitted(kind) => {
                format!("on resource: {resource} because no {} allows the {action} action", kind.words())
            }
        };
        refused(caller.arn, action, &why)
    }
}

/// The sentence that does not tell whether there is such a key.
pub fn unreachable_key(caller: &str, action: &str, resource: &str) -> KmsError {
    refused(
        caller,
        action,
        &format!(
            "on {resource} because the resource does not exist in this Region, no resource-based policies allow \
             access, or a resource-based policy explicitly denies access"
        ),
    )
}

fn refused(caller: &str, action: &str, why: &str) -> KmsError {
    KmsError::new(
        ErrorCode::AccessDeniedException,
        format!("User: {caller} is not authorized to perform: {action} {why}"),
    )
}
