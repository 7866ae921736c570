//! RetireGrant: ends a grant, as its retiring principal, its grantee or the account that made it.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Context, Failure};
use crate::error::KmsError;
use crate::message::parameters::DryRun;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RetireGrantRequest {
    pub grant_token: Option<String>,
    pub key_id: Option<KeyIdentifier>,
    pub grant_id: Option<String>,
    #[serde(default)]
    pub dry_run: DryRun,
}

/// Retires a grant, in any state of the key. The key's policy has no say.
pub fn retire_grant(cx: &Context<'_>, request: RetireGrantRequest) -> Result<(), Failure> {
    let grant = match (&request.grant_token, &request.key_id, &request.grant_id) {
        (Some(token), None, None) => cx.grant_of_token(token)?,
        (None, Some(key), Some(grant_id)) => cx.grant_to_retire(key, grant_id)?,
        _ => {
            return Err(KmsError::validation(
                "Either a GrantToken, or a KeyId and a GrantId must be given, and not both.",
            )
            .into());
        }
    };
    cx.require_retirement(&grant)?;
    request.dry_run.check()?;
    cx.delete_grant(&grant)
}
