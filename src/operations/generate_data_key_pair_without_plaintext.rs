//! GenerateDataKeyPairWithoutPlaintext: a fresh key pair, its private key encrypted only.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::key::spec::KeySpec;
use crate::message::blob::Blob;
use crate::message::parameters::{DryRun, EncryptionContext, GrantTokens};
use crate::operations::generate_data_key_pair::DataKeyPair;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    pub key_id: AnyIdentifier,
    pub key_pair_spec: KeySpec,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    pub private_key_ciphertext_blob: Blob,
    pub public_key: Blob,
    pub key_id: String,
    pub key_pair_spec: KeySpec,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Generates a key pair whose private key nobody has seen.
pub fn generate_data_key_pair_without_plaintext(
    cx: &Context<'_>,
    request: GenerateDataKeyPairWithoutPlaintextRequest,
) -> Result<GenerateDataKeyPairWithoutPlaintextResponse, Failure> {
    let context = request.encryption_context.pairs(EncryptionAlgorithm::SymmetricDefault)?;
    let key = cx.authorize(Action::GenerateDataKeyPairWithoutPlaintext, &request.key_id)?;
    key.shared.require_no_store(&key.arn())?;
    request.grant_tokens.check()?;
    key.require_use(EncryptionAlgorithm::SymmetricDefault, "GenerateDataKeyPairWithoutPlaintext")?;
    request.key_pair_spec.require_region(cx.region)?;
    request.dry_run.check()?;
    let pair = DataKeyPair::generate(cx, &key, request.key_pair_spec, context)?;
    Ok(GenerateDataKeyPairWithoutPlaintextResponse {
        private_key_ciphertext_blob: pair.sealed,
        public_key: pair.public_key,
        key_id: key.arn().to_string(),
        key_pair_spec: request.key_pair_spec,
        key_material_id: key.shared.current_material_id().cloned(),
    })
}
