//! Whom and what a request of IAM names, and the answers where there is no such thing.

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{ManagedPolicy, is_aws_managed};

/// The answer to a request that names what does not exist.
pub(super) fn no_such_entity(sentence: String) -> KmsError {
    KmsError::new(ErrorCode::NoSuchEntity, sentence)
}

/// The path of a new user, role or policy.
pub(super) fn path(given: Option<String>) -> String {
    given.unwrap_or_else(|| "/".to_owned())
}

/// The managed policy of this ARN, of AWS or the caller's account, if the caller may do this with it.
///
/// # Errors
///
/// `InvalidInput` for what is no ARN, `AccessDenied`, `NoSuchEntity`.
pub(super) fn managed_policy(cx: &Context<'_>, action: &str, arn: &str) -> Result<ManagedPolicy, Failure> {
    check_arn(arn)?;
    cx.authorize_identity(action, arn)?;
    find_policy(cx, arn)?.ok_or_else(|| no_such_entity(format!("Policy {arn} was not found.")).into())
}

/// The managed policy of this ARN, of the caller's account, if the caller may do this with it. Nobody may change one of
/// AWS.
///
/// # Errors
///
/// `InvalidInput` for what is no ARN, `AccessDenied`, `NoSuchEntity`.
pub(super) fn own_policy(cx: &Context<'_>, action: &str, arn: &str) -> Result<ManagedPolicy, Failure> {
    let policy = managed_policy(cx, action, arn)?;
    if is_aws_managed(arn) {
        let caller = &cx.caller.arn;
        let sentence =
            format!("User: {caller} is not authorized to perform: {action} on resource: policy {arn}");
        return Err(KmsError::new(ErrorCode::AccessDenied, sentence).into());
    }
    Ok(policy)
}

/// The answer where a managed policy has no version of this id.
pub(super) fn no_such_version(arn: &str, id: &str) -> KmsError {
    no_such_entity(format!("Policy {arn} version {id} does not exist or is not attachable."))
}

/// The managed policy of this ARN, if it can be attached to users and roles of the caller's account.
///
/// # Errors
///
/// `InvalidInput` for what is no ARN, `NoSuchEntity`.
pub(super) fn attachable_policy(cx: &Context<'_>, arn: &str) -> Result<ManagedPolicy, Failure> {
    check_arn(arn)?;
    find_policy(cx, arn)?
        .ok_or_else(|| no_such_entity(format!("Policy {arn} does not exist or is not attachable.")).into())
}

fn find_policy(cx: &Context<'_>, arn: &str) -> Result<Option<ManagedPolicy>, Failure> {
    Ok(cx.managed_policy(arn)?.filter(|policy| policy.account == *cx.account))
}

/// Refuses what is no ARN.
///
/// # Errors
///
/// `InvalidInput`.
pub(super) fn check_arn(text: &str) -> Result<(), KmsError> {
    let is_arn = text.starts_with("arn:") && text.split(':').count() >= 6;
    if is_arn {
        Ok(())
    } else {
        Err(KmsError::new(ErrorCode::InvalidInput, format!("ARN {text} is not valid.")))
    }
}
