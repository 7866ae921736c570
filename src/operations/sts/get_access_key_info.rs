//! GetAccessKeyInfo: the account that an access key is of.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::operations::sts::get_session_token::with_session_credentials;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetAccessKeyInfoResponse {
    pub account: String,
}

/// Says whose an access key is, of any account of the vault. Of sessions only the caller's own is known.
pub fn get_access_key_info(
    cx: &Context<'_>,
    request: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Failure> {
    if cx.caller.session_issued.is_some() {
        return Err(with_session_credentials("GetAccessKeyInfo").into());
    }
    cx.authorize_identity("sts:GetAccessKeyInfo", "*")?;
    let id = request.access_key_id;
    let account = match cx.caller.access_key_id.as_ref() == Some(&id) {
        true => Some(cx.account.clone()),
        false => cx.account_of_access_key(&id)?,
    };
    let account = account.ok_or_else(|| {
        KmsError::new(ErrorCode::ValidationError, format!("The access key {id} does not exist."))
    })?;
    Ok(GetAccessKeyInfoResponse { account: account.to_string() })
}
