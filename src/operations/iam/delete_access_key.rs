//! DeleteAccessKey: deletes an access key.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{AccessKey, Name};
use crate::operations::iam::names::no_such_entity;
use crate::operations::iam::principal::user_or_caller;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<Name>,
    pub access_key_id: String,
}

/// Deletes an access key.
pub fn delete_access_key(cx: &Context<'_>, request: DeleteAccessKeyRequest) -> Result<(), Failure> {
    let key = access_key(cx, "iam:DeleteAccessKey", request.user_name, &request.access_key_id)?;
    cx.delete_access_key(&key.facts.id)
}

/// The access key of the user that is named, or of the caller, if the caller may do this with it.
pub(super) fn access_key(
    cx: &Context<'_>,
    action: &str,
    user: Option<Name>,
    id: &str,
) -> Result<AccessKey, Failure> {
    let user = user_or_caller(cx, action, user)?.map(|user| user.name);
    let found = cx.find_access_key(id)?;
    let found =
        found.filter(|key| key.facts.user.as_ref().map(Name::folded) == user.as_ref().map(Name::folded));
    found.ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")).into())
}
