//! DeriveSharedSecret: the raw secret that a key shares with the owner of another on the same curve.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::KeyAgreementAlgorithm;
use crate::key::spec::Origin;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, GrantTokens, Recipient};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeriveSharedSecretRequest {
    pub key_id: AnyIdentifier,
    pub key_agreement_algorithm: KeyAgreementAlgorithm,
    pub public_key: Blob,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
    pub recipient: Option<Recipient>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeriveSharedSecretResponse {
    pub key_id: String,
    pub shared_secret: Plaintext,
    pub key_agreement_algorithm: KeyAgreementAlgorithm,
    pub key_origin: Origin,
}

/// Derives the secret. No key derivation function is applied to it.
pub fn derive_shared_secret(
    cx: &Context<'_>,
    request: DeriveSharedSecretRequest,
) -> Result<DeriveSharedSecretResponse, Failure> {
    Recipient::refuse(request.recipient.as_ref())?;
    let algorithm = request.key_agreement_algorithm;
    let key = cx.authorize(Action::DeriveSharedSecret, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "DeriveSharedSecret")?;
    let peer = key
        .shared
        .spec
        .peer_key(&request.public_key.0)
        .ok_or_else(|| KmsError::silent(ErrorCode::ValidationException))?;
    request.dry_run.check()?;
    Ok(DeriveSharedSecretResponse {
        key_id: key.arn().to_string(),
        shared_secret: Plaintext(key.agree(&peer)?),
        key_agreement_algorithm: algorithm,
        key_origin: key.shared.origin,
    })
}
