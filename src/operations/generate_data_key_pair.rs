//! GenerateDataKeyPair: a fresh key pair for use outside of KMS, its private key in the clear and encrypted.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::crypto::ciphertext;
use crate::crypto::secret::SecretBytes;
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::key::spec::KeySpec;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, EncryptionContext, GrantTokens, Recipient};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyPairRequest {
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    pub key_id: AnyIdentifier,
    pub key_pair_spec: KeySpec,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    pub recipient: Option<Recipient>,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyPairResponse {
    pub private_key_ciphertext_blob: Blob,
    pub private_key_plaintext: Plaintext,
    pub public_key: Blob,
    pub key_id: String,
    pub key_pair_spec: KeySpec,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Generates a key pair. Nothing of it is kept.
pub fn generate_data_key_pair(
    cx: &Context<'_>,
    request: GenerateDataKeyPairRequest,
) -> Result<GenerateDataKeyPairResponse, Failure> {
    Recipient::refuse(request.recipient.as_ref())?;
    let context = request.encryption_context.pairs(EncryptionAlgorithm::SymmetricDefault)?;
    let key = cx.authorize(Action::GenerateDataKeyPair, &request.key_id)?;
    key.shared.require_no_store(&key.arn())?;
    request.grant_tokens.check()?;
    key.require_use(EncryptionAlgorithm::SymmetricDefault, "GenerateDataKeyPair")?;
    request.key_pair_spec.require_region(cx.region)?;
    request.dry_run.check()?;
    let pair = DataKeyPair::generate(cx, &key, request.key_pair_spec, context)?;
    Ok(GenerateDataKeyPairResponse {
        private_key_ciphertext_blob: pair.sealed,
        private_key_plaintext: Plaintext(pair.private_key),
        public_key: pair.public_key,
        key_id: key.arn().to_string(),
        key_pair_spec: request.key_pair_spec,
        key_material_id: key.shared.current_material_id().cloned(),
    })
}

/// A key pair that was made for a caller.
pub(super) struct DataKeyPair {
    /// The private key, in PKCS#8.
    pub(super) private_key: SecretBytes,
    /// The same, encrypted.
    pub(super) sealed: Blob,
    /// The public key.
    pub(super) public_key: Blob,
}

impl DataKeyPair {
    /// A fresh key pair of this spec, which the model allows for key pairs; encrypted under the key.
    pub(super) fn generate(
        cx: &Context<'_>,
        key: &AuthorizedKey<'_>,
        spec: KeySpec,
        context: &ciphertext::EncryptionContext,
    ) -> Result<Self, Failure> {
        let pair = cx.generate_key_pair(spec)?;
        let private_key = pair.to_pkcs8();
        let sealed = key.encrypt(EncryptionAlgorithm::SymmetricDefault, private_key.expose(), context)?;
        Ok(DataKeyPair { private_key, sealed: Blob(sealed), public_key: Blob(pair.public_key().to_spki()) })
    }
}
