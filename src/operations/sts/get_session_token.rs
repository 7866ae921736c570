//! GetSessionToken: temporary credentials of a user, or of the root user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{CallerKind, SessionOwner};
use crate::operations::sts::assume_role::{Credentials, begin_session, wrong_second_factor};

/// How long a user's session lasts where the request does not say it.
const HALF_A_DAY: u32 = 43_200;
/// How long a session of the root user lasts at most.
const HOUR: u32 = 3_600;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<u32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetSessionTokenResponse {
    pub credentials: Credentials,
}

/// Gives credentials with which the caller is who it is. It needs no permission, and no denial keeps it back.
pub fn get_session_token(
    cx: &Context<'_>,
    request: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Failure> {
    if cx.caller.token_issued().is_some() {
        return Err(with_session_credentials("GetSessionToken").into());
    }
    if request.serial_number.is_some() || request.token_code.is_some() {
        return Err(wrong_second_factor().into());
    }
    let asked = request.duration_seconds.unwrap_or(HALF_A_DAY);
    let (owner, seconds) = match &cx.caller.kind {
        CallerKind::User { user_name, user_id, .. } => {
            (SessionOwner::User { user_name: user_name.clone(), user_id: user_id.clone() }, asked)
        }
        CallerKind::Root | CallerKind::Session { .. } => (SessionOwner::Root, asked.min(HOUR)),
    };
    let credentials = begin_session(cx, cx.account.clone(), owner, seconds)?;
    Ok(GetSessionTokenResponse { credentials })
}

/// The refusal of an operation that wants long-term credentials.
pub(super) fn with_session_credentials(operation: &str) -> KmsError {
    KmsError::new(ErrorCode::AccessDenied, format!("Cannot call {operation} with session credentials"))
}
