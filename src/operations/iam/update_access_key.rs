//! UpdateAccessKey: switches an access key off, or on.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{AccessKey, AccessKeyFacts, AccessKeyStatus, Name};
use crate::operations::iam::delete_access_key::access_key;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<Name>,
    pub access_key_id: String,
    pub status: AccessKeyStatus,
}

/// Sets whether the key can be used.
pub fn update_access_key(cx: &Context<'_>, request: UpdateAccessKeyRequest) -> Result<(), Failure> {
    let key = access_key(cx, "iam:UpdateAccessKey", request.user_name, &request.access_key_id)?;
    let facts = AccessKeyFacts { status: request.status, ..key.facts };
    cx.put_access_key(&AccessKey { facts, ..key })
}
