//! What the service decides for an action on a key, and its sentence where it refuses (AWS KMS Developer Guide,
//! "Troubleshooting AWS KMS permissions"; IAM User Guide, "Policy evaluation logic").
//!
//! Pure: it is given the request and the key policy. It looks nothing up. Start at [`decide`].

use crate::error::{ErrorCode, KmsError};
use crate::policy::{Bearer, CallerKind, Named, Policy, PolicyDocument, Refusal, Request, evaluate};

/// Why an action is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denial {
    /// A statement of the key policy forbids it.
    ForbiddenByKeyPolicy,
    /// No statement of the key policy permits it. A grant still may.
    NotPermittedByKeyPolicy,
}

/// Decides by the policy of a key that `owner` has. The caller is the root user of an account: what the account's own
/// policies have to permit, it may do.
///
/// # Errors
///
/// The [`Denial`], or why the document cannot be read: such a document permits nothing.
pub fn decide(
    request: &Request<'_>,
    owner: &str,
    key_policy: &PolicyDocument,
) -> Result<Result<(), Denial>, Refusal> {
    let same_account = request.caller.account == owner;
    if same_account
        && request.caller.kind == CallerKind::Root
        && key_policy.is_default_of(&request.caller.arn)
    {
        return Ok(Ok(()));
    }
    let policy = Policy::read(key_policy.as_str(), Bearer::Resource)?;
    let evaluation = evaluate(&policy, request);
    Ok(match (evaluation.denial(), evaluation.permission()) {
        (Some(_), _) => Err(Denial::ForbiddenByKeyPolicy),
        (None, Some(Named::Directly | Named::ByAccount)) => Ok(()),
        (None, None) => Err(Denial::NotPermittedByKeyPolicy),
    })
}

impl Denial {
    /// The service's sentence on a key that `owner` has. It tells nothing of the keys of other accounts.
    pub fn error(self, request: &Request<'_>, owner: &str) -> KmsError {
        let Request { caller, action, resource, .. } = request;
        if caller.account != owner {
            return unreachable_key(&caller.arn, action, "this resource");
        }
        match self {
            Denial::ForbiddenByKeyPolicy => refused(
                &caller.arn,
                action,
                &format!("on resource: {resource} with an explicit deny in a resource-based policy"),
            ),
            Denial::NotPermittedByKeyPolicy => not_permitted(&caller.arn, action, resource),
        }
    }
}

/// The sentence on an action that neither the key policy nor a grant permits.
pub fn not_permitted(caller: &str, action: &str, key: &str) -> KmsError {
    let why = format!("on resource: {key} because no resource-based policy allows the {action} action");
    refused(caller, action, &why)
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

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::policy::{Caller, Keys};

    struct NoKeys;

    impl Keys for NoKeys {
        fn values(&self, _: &str) -> Vec<Cow<'_, str>> {
            Vec::new()
        }
    }

    fn root_of(account: &str) -> Caller {
        Caller {
            account: account.to_owned(),
            arn: format!("arn:aws:iam::{account}:root"),
            kind: CallerKind::Root,
        }
    }

    fn policy(statements: &[(&str, &str, &str)]) -> PolicyDocument {
        let statements: Vec<_> = statements
            .iter()
            .map(|(effect, principal, action)| {
                format!(
                    r#"{{"Effect":"{effect}","Principal":{{"AWS":"{principal}"}},"Action":"{action}","Resource":"*"}}"#
                )
            })
            .collect();
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
        PolicyDocument::parse(&text, "aws").unwrap()
    }

    #[test]
    fn the_key_policy_decides() {
        const OWN: &str = "111122223333";
        const OTHER: &str = "444455556666";
        let user = "arn:aws:iam::111122223333:user/alice";
        let (forbidden, none) = (Denial::ForbiddenByKeyPolicy, Denial::NotPermittedByKeyPolicy);
        for (statements, own, other) in [
            (&[][..], Err(none), Err(none)),
            (&[("Allow", OWN, "kms:*")], Ok(()), Err(none)),
            (&[("Allow", OTHER, "kms:*")], Err(none), Ok(())),
            (&[("Allow", "*", "kms:Enc*")], Ok(()), Ok(())),
            (&[("Allow", "*", "kms:Decrypt")], Err(none), Err(none)),
            (&[("Allow", user, "kms:*")], Err(none), Err(none)),
            (&[("Allow", OWN, "kms:*"), ("Deny", user, "kms:*")], Ok(()), Err(none)),
            (&[("Allow", "*", "*"), ("Deny", OWN, "kms:Encrypt")], Err(forbidden), Ok(())),
            (&[("Deny", "*", "*"), ("Allow", "*", "*")], Err(forbidden), Err(forbidden)),
            (&[("Allow", "*", "*"), ("Deny", "*", "kms:Decrypt")], Ok(()), Ok(())),
        ] {
            for (account, expected) in [(OWN, own), (OTHER, other)] {
                let caller = root_of(account);
                let request =
                    Request { caller: &caller, action: "kms:Encrypt", resource: "key", keys: &NoKeys };
                assert_eq!(
                    decide(&request, OWN, &policy(statements)),
                    Ok(expected),
                    "{statements:?} {account}"
                );
            }
        }
    }

    #[test]
    fn a_document_that_cannot_be_read_permits_nothing() {
        let caller = root_of("111122223333");
        let request = Request { caller: &caller, action: "kms:Encrypt", resource: "key", keys: &NoKeys };
        let default = PolicyDocument::default_of_key(&caller.arn);
        assert_eq!(decide(&request, "111122223333", &default), Ok(Ok(())));
        for text in [
            "",
            "{",
            "[]",
            "{}",
            r#"{"Statement":[{"Effect":"Allow","Principal":"me"}]}"#,
            &default.as_str()[1..],
        ] {
            assert!(
                decide(&request, "111122223333", &PolicyDocument::kept(text.to_owned())).is_err(),
                "{text}"
            );
        }
    }
}
