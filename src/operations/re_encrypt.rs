//! ReEncrypt: from one key to another, or to another encryption context, without showing the plaintext.

use serde::{Deserialize, Serialize};

use crate::context::identifier::{AnyIdentifier, Identifier};
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::message::blob::Blob;
use crate::message::parameters::{
    DryRun, DryRunModifier, EncryptionContext, GrantTokens, required_ciphertext,
};
use crate::operations::decrypt::Source;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Blob>,
    #[serde(default)]
    pub source_encryption_context: EncryptionContext,
    pub source_key_id: Option<AnyIdentifier>,
    pub destination_key_id: AnyIdentifier,
    #[serde(default)]
    pub destination_encryption_context: EncryptionContext,
    pub source_encryption_algorithm: Option<EncryptionAlgorithm>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithm>,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
    #[serde(default)]
    pub dry_run_modifiers: Vec<DryRunModifier>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Blob,
    pub source_key_id: String,
    pub key_id: String,
    pub source_encryption_algorithm: EncryptionAlgorithm,
    pub destination_encryption_algorithm: EncryptionAlgorithm,
    pub source_key_material_id: Option<KeyMaterialId>,
    pub destination_key_material_id: Option<KeyMaterialId>,
}

/// Re-encrypts. Both keys are authorized and checked before anything is decrypted.
pub fn re_encrypt(cx: &Context<'_>, request: ReEncryptRequest) -> Result<ReEncryptResponse, Failure> {
    let from = request.source_encryption_algorithm.unwrap_or(EncryptionAlgorithm::SymmetricDefault);
    let to = request.destination_encryption_algorithm.unwrap_or(EncryptionAlgorithm::SymmetricDefault);
    let source_context = request.source_encryption_context.pairs(from)?;
    let destination_context = request.destination_encryption_context.pairs(to)?;
    let blob = required_ciphertext(request.ciphertext_blob, request.dry_run, &request.dry_run_modifiers)?;
    let source = Source {
        action: Action::ReEncryptFrom,
        member: "sourceKeyId",
        key_id: request.source_key_id.as_ref(),
        algorithm: from,
    };
    cx.re_encrypts_with(request.destination_key_id.resolve(cx, Action::ReEncryptTo).ok());
    let (source_key, ciphertext) = source.authorize(cx, blob.as_ref())?;
    cx.re_encrypts_with(Some(source_key.arn()));
    let destination = cx.authorize(Action::ReEncryptTo, &request.destination_key_id)?;
    request.grant_tokens.check()?;
    source.check(&source_key, ciphertext.as_ref())?;
    destination.require_use(to, "ReEncrypt")?;
    request.dry_run.check()?;
    let (plaintext, material) = source.decrypt(&source_key, ciphertext, source_context)?;
    destination.shared.spec.require_plaintext(to, plaintext.len())?;
    Ok(ReEncryptResponse {
        ciphertext_blob: Blob(destination.encrypt(to, plaintext.expose(), destination_context)?),
        source_key_id: source_key.arn().to_string(),
        key_id: destination.arn().to_string(),
        source_encryption_algorithm: from,
        destination_encryption_algorithm: to,
        source_key_material_id: material,
        destination_key_material_id: destination.shared.current_material_id().cloned(),
    })
}
