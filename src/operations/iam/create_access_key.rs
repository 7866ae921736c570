//! CreateAccessKey: makes an access key.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{AccessKey, AccessKeyFacts, AccessKeyStatus, Name, SecretAccessKey, UniqueId};
use crate::message::identity::{ShownSecret, whole_seconds};
use crate::operations::iam::principal::{exceeds, user_or_caller};
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<Name>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKeyEntry,
}

/// An access key with its secret.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AccessKeyEntry {
    /// None for a key of the root user.
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: AccessKeyStatus,
    pub secret_access_key: ShownSecret,
    pub create_date: Timestamp,
}

/// The most access keys of a user.
const KEYS: usize = 2;

/// Makes an access key of the user that is named, or of the caller.
pub fn create_access_key(
    cx: &Context<'_>,
    request: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Failure> {
    let user = user_or_caller(cx, "iam:CreateAccessKey", request.user_name)?.map(|user| user.name);
    if cx.list_access_keys(user.as_ref())?.len() >= KEYS {
        return Err(exceeds("AccessKeysPerUser", KEYS).into());
    }
    let facts = AccessKeyFacts {
        id: cx.unique_id(UniqueId::AccessKey)?,
        account: cx.account.clone(),
        user,
        status: AccessKeyStatus::Active,
        created: cx.now,
    };
    let key = AccessKey { facts, secret: SecretAccessKey::of(cx.random_secret()?.expose()) };
    cx.put_access_key(&key)?;
    Ok(CreateAccessKeyResponse { access_key: AccessKeyEntry::of(key) })
}

impl AccessKeyEntry {
    fn of(key: AccessKey) -> Self {
        AccessKeyEntry {
            user_name: key.facts.user.map(String::from),
            access_key_id: key.facts.id,
            status: key.facts.status,
            secret_access_key: ShownSecret(key.secret),
            create_date: whole_seconds(key.facts.created),
        }
    }
}
