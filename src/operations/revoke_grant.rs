//! RevokeGrant: ends a grant, by a permission on its key.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::message::parameters::DryRun;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RevokeGrantRequest {
    pub key_id: KeyIdentifier,
    pub grant_id: String,
    #[serde(default)]
    pub dry_run: DryRun,
}

/// Revokes a grant, in any state of the key. The grants that were made by it stay.
pub fn revoke_grant(cx: &Context<'_>, request: RevokeGrantRequest) -> Result<(), Failure> {
    let key = cx.authorize(Action::RevokeGrant, &request.key_id)?;
    let grant = cx.grant_of_key(&key.arn(), &request.grant_id)?;
    request.dry_run.check()?;
    cx.delete_grant(&grant)
}
