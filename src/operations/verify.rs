//! Verify: whether a signature is one of a key and a message. One that is not, is an error.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::{MessageType, SigningAlgorithm};
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct VerifyRequest {
    pub key_id: AnyIdentifier,
    pub message: Plaintext,
    pub message_type: Option<MessageType>,
    pub signature: Blob,
    pub signing_algorithm: SigningAlgorithm,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct VerifyResponse {
    pub key_id: String,
    pub signature_valid: bool,
    pub signing_algorithm: SigningAlgorithm,
}

/// Verifies. It may be told the digest of what was signed as a message, or the other way round.
pub fn verify(cx: &Context<'_>, request: VerifyRequest) -> Result<VerifyResponse, Failure> {
    let algorithm = request.signing_algorithm;
    let key = cx.authorize(Action::Verify, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "Verify")?;
    let message = algorithm.message(request.message_type, request.message.0.expose())?;
    request.dry_run.check()?;
    key.verify(algorithm, message, &request.signature.0)?;
    Ok(VerifyResponse { key_id: key.arn().to_string(), signature_valid: true, signing_algorithm: algorithm })
}
