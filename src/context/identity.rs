//! Who calls: the access key that a call was made with, looked up, and its proof asked for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::arn::AccountId;
use crate::context::identities::groups_of;
use crate::context::{Context, Failure};
use crate::identity::{
    AccessKey, AccessKeyStatus, Caller, CredentialsInUse, Proof, Rejection, Role, Session, SessionFacts,
    SessionOwner, UniqueId, User,
};
use crate::time::Timestamp;
use crate::vault::{Transaction, VaultError};

/// What tokens of sessions are sealed for.
const LABEL: &[u8] = b"airkms/v1/session";

/// Who calls with these credentials, or without any. `account` is the vault's own, `partition` that of the Region
/// which is called.
///
/// In a vault in which no access key was ever made, credentials count for nothing: the caller is the root user.
pub fn authenticate(
    vault: &Transaction<'_>,
    proof: Option<&dyn Proof>,
    account: &AccountId,
    partition: &str,
    now: Timestamp,
) -> Result<Result<Caller, Rejection>, VaultError> {
    let Some(proof) = proof else { return Ok(Ok(Caller::root(account.clone(), partition))) };
    if vault.find::<CredentialsInUse>(&[])?.is_none() {
        return Ok(Ok(Caller::root(account.clone(), partition)));
    }
    match proof.session_token() {
        Some(token) => of_session(vault, proof, token, partition, now),
        None => of_access_key(vault, proof, partition),
    }
}

fn of_access_key(
    vault: &Transaction<'_>,
    proof: &dyn Proof,
    partition: &str,
) -> Result<Result<Caller, Rejection>, VaultError> {
    let found = vault.find::<AccessKey>(&[proof.access_key_id()])?;
    let Some(key) = found.filter(|key| key.facts.status == AccessKeyStatus::Active) else {
        return Ok(Err(Rejection::Unknown));
    };
    if !proof.is_by(&key.secret) {
        return Ok(Err(Rejection::WrongSecret));
    }
    let caller = match &key.facts.user {
        None => Some(Caller::root(key.facts.account, partition)),
        Some(name) => match vault.find::<User>(&[key.facts.account.as_str(), name.folded()])? {
            Some(user) => Some(user_calls(vault, user, partition)?),
            None => None,
        },
    };
    let caller = caller.map(|caller| Caller { access_key_id: Some(key.facts.id), ..caller });
    Ok(caller.ok_or(Rejection::Unknown))
}

fn of_session(
    vault: &Transaction<'_>,
    proof: &dyn Proof,
    token: &str,
    partition: &str,
    now: Timestamp,
) -> Result<Result<Caller, Rejection>, VaultError> {
    let sealed = STANDARD.decode(token).ok();
    let content = sealed.and_then(|sealed| vault.open_token(LABEL, proof.access_key_id(), &sealed).ok());
    let Some(Session { facts, secret }) = content.and_then(|content| Session::decode(content.expose()))
    else {
        return Ok(Err(Rejection::Unknown));
    };
    if !proof.is_by(&secret) {
        return Ok(Err(Rejection::WrongSecret));
    }
    if facts.expires <= now {
        return Ok(Err(Rejection::Expired));
    }
    let SessionFacts { access_key_id, account, issued, expires, owner } = facts;
    let caller = match owner {
        SessionOwner::Role(session) => {
            let role = vault.find::<Role>(&[account.as_str(), session.role_name.folded()])?;
            let role = role.filter(|role| role.role_id == session.role_id);
            role.map(|role| Caller::session(role, session, (issued, expires), partition))
        }
        SessionOwner::User { user_name, user_id } => {
            let user = vault.find::<User>(&[account.as_str(), user_name.folded()])?;
            match user.filter(|user| user.user_id == user_id) {
                Some(user) => {
                    Some(Caller { session_issued: Some(issued), ..user_calls(vault, user, partition)? })
                }
                None => None,
            }
        }
        SessionOwner::Root => {
            Some(Caller { session_issued: Some(issued), ..Caller::root(account, partition) })
        }
    };
    let caller = caller.map(|caller| Caller { access_key_id: Some(access_key_id), ..caller });
    Ok(caller.ok_or(Rejection::Unknown))
}

fn user_calls(vault: &Transaction<'_>, user: User, partition: &str) -> Result<Caller, VaultError> {
    let groups = groups_of(vault, &user)?;
    Ok(Caller::user(user, groups, partition))
}

impl Context<'_> {
    /// A new id of this kind.
    pub fn unique_id(&self, kind: UniqueId) -> Result<String, Failure> {
        Ok(kind.of(self.random_name()?))
    }

    /// The token of a session.
    pub fn session_token(&self, session: &Session) -> Result<String, Failure> {
        Ok(STANDARD.encode(self.vault.seal_token(LABEL, &session.facts.access_key_id, &session.encode())?))
    }
}
