//! Sign: a signature of up to 4,096 bytes, or of a digest.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::{MessageType, SigningAlgorithm};
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SignRequest {
    pub key_id: AnyIdentifier,
    pub message: Plaintext,
    pub message_type: Option<MessageType>,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    pub signing_algorithm: SigningAlgorithm,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SignResponse {
    pub key_id: String,
    pub signature: Blob,
    pub signing_algorithm: SigningAlgorithm,
}

/// Signs.
pub fn sign(cx: &Context<'_>, request: SignRequest) -> Result<SignResponse, Failure> {
    let algorithm = request.signing_algorithm;
    let key = cx.authorize(Action::Sign, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "Sign")?;
    let message = algorithm.message(request.message_type, request.message.0.expose())?;
    request.dry_run.check()?;
    Ok(SignResponse {
        key_id: key.arn().to_string(),
        signature: Blob(key.sign(algorithm, message)?),
        signing_algorithm: algorithm,
    })
}
