//! GetCallerIdentity: who calls.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetCallerIdentityRequest {}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetCallerIdentityResponse {
    pub user_id: String,
    pub account: String,
    pub arn: String,
}

/// Says who calls. It needs no permission, and no denial keeps it back.
pub fn get_caller_identity(
    cx: &Context<'_>,
    _: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Failure> {
    Ok(GetCallerIdentityResponse {
        user_id: cx.caller.user_id(),
        account: cx.account.to_string(),
        arn: cx.caller.arn.clone(),
    })
}
