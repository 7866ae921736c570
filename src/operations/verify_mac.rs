//! VerifyMac: whether an HMAC is that of a key and a message. One that is not, is an error.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::MacAlgorithm;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct VerifyMacRequest {
    pub message: Plaintext,
    pub key_id: AnyIdentifier,
    pub mac_algorithm: MacAlgorithm,
    pub mac: Blob,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct VerifyMacResponse {
    pub key_id: String,
    pub mac_valid: bool,
    pub mac_algorithm: MacAlgorithm,
}

/// Verifies a MAC, in its full length.
pub fn verify_mac(cx: &Context<'_>, request: VerifyMacRequest) -> Result<VerifyMacResponse, Failure> {
    let algorithm = request.mac_algorithm;
    let key = cx.authorize(Action::VerifyMac, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "VerifyMac")?;
    request.dry_run.check()?;
    key.verify_mac(algorithm, request.message.0.expose(), &request.mac.0)?;
    Ok(VerifyMacResponse { key_id: key.arn().to_string(), mac_valid: true, mac_algorithm: algorithm })
}
