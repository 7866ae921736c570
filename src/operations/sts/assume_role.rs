//! AssumeRole: temporary credentials of a role.

use serde::{Deserialize, Serialize};

use crate::arn::AccountId;
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{
    CallerKind, Role, RoleSession, SecretAccessKey, Session, SessionFacts, SessionOwner, Tag, UniqueId,
};
use crate::message::identity::{ShownSecret, whole_seconds};
use crate::operations::iam::document::check_identity_policy;
use crate::operations::iam::principal::tag;
use crate::time::Timestamp;

/// How long a session lasts where the request does not say it, and how long at most one that another session asks for.
const HOUR: u32 = 3_600;
/// The most characters of what bounds a session and of its tags.
const PACKED: usize = 2_048;
/// The most managed policies that bound a session.
const POLICIES: usize = 10;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptor>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<u32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    /// A condition key of the trust policy.
    #[serde(rename = "ExternalId")]
    pub _external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<serde::de::IgnoredAny>>,
}

/// A managed policy that bounds a session.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyDescriptor {
    pub arn: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AssumeRoleResponse {
    pub credentials: Credentials,
    pub assumed_role_user: AssumedRoleUser,
    pub packed_policy_size: Option<u32>,
}

/// A temporary access key.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: ShownSecret,
    pub session_token: String,
    pub expiration: Timestamp,
}

/// The session as a principal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

/// Gives an access key whose token says all that the session is: the vault keeps nothing of it.
pub fn assume_role(cx: &Context<'_>, request: AssumeRoleRequest) -> Result<AssumeRoleResponse, Failure> {
    refuse_what_is_not_there(&request)?;
    let tags = request.tags.unwrap_or_default();
    let actions = ["sts:AssumeRole", "sts:TagSession"].into_iter().take(if tags.is_empty() { 1 } else { 2 });
    let role = cx.authorize_assumption(&request.role_arn, actions)?;
    let seconds = duration(cx, &role, request.duration_seconds)?;
    if let Some(policy) = &request.policy {
        check_identity_policy(policy)?;
    }
    let policy_arns = managed_policies(cx, &role, request.policy_arns.unwrap_or_default())?;
    let mut session_tags = Vec::new();
    tag(&mut session_tags, tags)?;
    let packed_policy_size = packed_size(request.policy.as_deref(), &policy_arns, &session_tags)?;

    let session = RoleSession {
        role_name: role.name.clone(),
        role_id: role.role_id.clone(),
        session_name: request.role_session_name,
        policy: request.policy,
        policy_arns,
        tags: session_tags,
    };
    Ok(AssumeRoleResponse {
        assumed_role_user: AssumedRoleUser {
            assumed_role_id: format!("{}:{}", session.role_id, session.session_name),
            arn: role.session_arn(cx.region.partition(), &session.session_name),
        },
        credentials: begin_session(cx, role.account, SessionOwner::Role(session), seconds)?,
        packed_policy_size,
    })
}

/// The credentials of a session that begins now and lasts so many seconds.
pub(super) fn begin_session(
    cx: &Context<'_>,
    account: AccountId,
    owner: SessionOwner,
    seconds: u32,
) -> Result<Credentials, Failure> {
    let issued = whole_seconds(cx.now);
    let expires = issued.plus_millis(i64::from(seconds) * 1000);
    let access_key_id = cx.unique_id(UniqueId::SessionKey)?;
    let facts = SessionFacts { access_key_id, account, issued, expires, owner };
    let session = Session { facts, secret: SecretAccessKey::of(cx.random_secret()?.expose()) };
    let session_token = cx.session_token(&session)?;
    Ok(Credentials {
        access_key_id: session.facts.access_key_id,
        secret_access_key: ShownSecret(session.secret),
        session_token,
        expiration: expires,
    })
}

/// The refusal of a second factor, which nobody has here.
pub(super) fn wrong_second_factor() -> KmsError {
    KmsError::new(
        ErrorCode::AccessDenied,
        "MultiFactorAuthentication failed with invalid MFA one time pass code.",
    )
}

/// Refuses what airkms has not, rather than leave it out of a session that shall have it.
fn refuse_what_is_not_there(request: &AssumeRoleRequest) -> Result<(), KmsError> {
    if request.serial_number.is_some() || request.token_code.is_some() {
        return Err(wrong_second_factor());
    }
    let members = [
        ("TransitiveTagKeys", request.transitive_tag_keys.as_ref().is_some_and(|keys| !keys.is_empty())),
        ("SourceIdentity", request.source_identity.is_some()),
        ("ProvidedContexts", request.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty())),
    ];
    match members.into_iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((name, _)) => Err(invalid(&format!("airkms does not support {name}."))),
    }
}

fn invalid(sentence: &str) -> KmsError {
    KmsError::new(ErrorCode::ValidationError, sentence)
}

/// How long the session lasts, in seconds.
fn duration(cx: &Context<'_>, role: &Role, asked: Option<u32>) -> Result<u32, KmsError> {
    let seconds = asked.unwrap_or(HOUR);
    if seconds > role.max_session_duration {
        return Err(invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    if seconds > HOUR && matches!(cx.caller.kind, CallerKind::Session { .. }) {
        return Err(invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    Ok(seconds)
}

/// The ARNs of managed policies that exist in the role's account or are AWS's.
fn managed_policies(
    cx: &Context<'_>,
    role: &Role,
    named: Vec<PolicyDescriptor>,
) -> Result<Vec<String>, Failure> {
    let arns: Vec<String> = named.into_iter().filter_map(|policy| policy.arn).collect();
    if arns.len() > POLICIES {
        return Err(invalid(&format!(
            "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length \
             less than or equal to {POLICIES}"
        ))
        .into());
    }
    for arn in &arns {
        let found = cx.managed_policy(arn)?;
        let is_own = |account: &str| account == "aws" || account == role.account.as_str();
        if found.is_none() || !arn.split(':').nth(4).is_some_and(is_own) {
            return Err(invalid(&format!("PolicyArn {arn} does not exist or is not attachable.")).into());
        }
    }
    Ok(arns)
}

/// How much of the room for a session's policies and tags they take, in percent; nothing if there are none.
fn packed_size(policy: Option<&str>, arns: &[String], tags: &[Tag]) -> Result<Option<u32>, KmsError> {
    let length = |text: &str| text.chars().count();
    let characters = policy.map_or(0, length)
        + arns.iter().map(|arn| length(arn)).sum::<usize>()
        + tags.iter().map(|tag| length(&tag.key) + length(&tag.value)).sum::<usize>();
    let percent = (characters * 100).div_ceil(PACKED);
    if percent > 100 {
        return Err(KmsError::new(
            ErrorCode::PackedPolicyTooLarge,
            format!("Packed policy consumes {percent}% of allotted space, please use smaller policy."),
        ));
    }
    Ok(u32::try_from(percent).ok().filter(|percent| *percent > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_and_tags_share_the_room() {
        let tag = |length: usize| Tag { key: "k".to_owned(), value: "v".repeat(length) };
        let long = "x".repeat(2_048);
        for (policy, arns, tags, expected) in [
            (None, vec![], vec![], Ok(None)),
            (Some("x"), vec![], vec![], Ok(Some(1))),
            (Some(&long[..1_024]), vec!["a".repeat(512)], vec![tag(511)], Ok(Some(100))),
            (
                Some(&long),
                vec![],
                vec![tag(0)],
                Err("Packed policy consumes 101% of allotted space, please use smaller policy."),
            ),
        ] {
            let outcome = packed_size(policy, &arns, &tags).map_err(|error| error.message.unwrap());
            assert_eq!(outcome, expected.map_err(str::to_owned));
        }
    }
}
