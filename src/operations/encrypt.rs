//! Encrypt: up to 4,096 bytes under a key.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, EncryptionContext, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct EncryptRequest {
    pub key_id: AnyIdentifier,
    pub plaintext: Plaintext,
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct EncryptResponse {
    pub ciphertext_blob: Blob,
    pub key_id: String,
    pub encryption_algorithm: EncryptionAlgorithm,
}

/// Encrypts.
pub fn encrypt(cx: &Context<'_>, request: EncryptRequest) -> Result<EncryptResponse, Failure> {
    let algorithm = request.encryption_algorithm.unwrap_or(EncryptionAlgorithm::SymmetricDefault);
    let context = request.encryption_context.pairs(algorithm)?;
    let key = cx.authorize(Action::Encrypt, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "Encrypt")?;
    let plaintext = request.plaintext.0.expose();
    key.shared.spec.require_plaintext(algorithm, plaintext.len())?;
    request.dry_run.check()?;
    if algorithm == EncryptionAlgorithm::SymmetricDefault {
        cx.note_fact("keyMaterialId", key.shared.current_material_id().map(KeyMaterialId::as_str));
    }
    Ok(EncryptResponse {
        ciphertext_blob: Blob(key.encrypt(algorithm, plaintext, context)?),
        key_id: key.arn().to_string(),
        encryption_algorithm: algorithm,
    })
}
