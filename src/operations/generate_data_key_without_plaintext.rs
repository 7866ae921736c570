//! GenerateDataKeyWithoutPlaintext: a fresh key, encrypted only.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::message::blob::Blob;
use crate::message::parameters::{DryRun, EncryptionContext, GrantTokens};
use crate::operations::generate_data_key::{DataKeySpec, data_key_length, new_data_key};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: AnyIdentifier,
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    pub key_spec: Option<DataKeySpec>,
    pub number_of_bytes: Option<u16>,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Blob,
    pub key_id: String,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Generates a data key that nobody has seen.
pub fn generate_data_key_without_plaintext(
    cx: &Context<'_>,
    request: GenerateDataKeyWithoutPlaintextRequest,
) -> Result<GenerateDataKeyWithoutPlaintextResponse, Failure> {
    let length = data_key_length(request.number_of_bytes, request.key_spec)?;
    let context = request.encryption_context.pairs(EncryptionAlgorithm::SymmetricDefault)?;
    let key = cx.authorize(Action::GenerateDataKeyWithoutPlaintext, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(EncryptionAlgorithm::SymmetricDefault, "GenerateDataKeyWithoutPlaintext")?;
    request.dry_run.check()?;
    let (_, ciphertext) = new_data_key(cx, &key, length, context)?;
    Ok(GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: ciphertext,
        key_id: key.arn().to_string(),
        key_material_id: key.shared.current_material_id().cloned(),
    })
}
