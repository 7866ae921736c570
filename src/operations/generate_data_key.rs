//! GenerateDataKey: a fresh key, in the clear and encrypted.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::crypto::ciphertext;
use crate::crypto::secret::SecretBytes;
use crate::error::KmsError;
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, EncryptionContext, GrantTokens, Recipient};

api_enum! {
    /// The length of a data key, by the name of the cipher that it is for.
    DataKeySpec {
        Aes256 = "AES_256",
        Aes128 = "AES_128",
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateDataKeyRequest {
    pub key_id: AnyIdentifier,
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    pub number_of_bytes: Option<u16>,
    pub key_spec: Option<DataKeySpec>,
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
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Blob,
    pub plaintext: Plaintext,
    pub key_id: String,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Generates a data key.
pub fn generate_data_key(
    cx: &Context<'_>,
    request: GenerateDataKeyRequest,
) -> Result<GenerateDataKeyResponse, Failure> {
    Recipient::refuse(request.recipient.as_ref())?;
    let length = data_key_length(request.number_of_bytes, request.key_spec)?;
    let context = request.encryption_context.pairs(EncryptionAlgorithm::SymmetricDefault)?;
    let key = cx.authorize(Action::GenerateDataKey, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(EncryptionAlgorithm::SymmetricDefault, "GenerateDataKey")?;
    request.dry_run.check()?;
    let (plaintext, ciphertext) = new_data_key(cx, &key, length, context)?;
    Ok(GenerateDataKeyResponse {
        ciphertext_blob: ciphertext,
        plaintext: Plaintext(plaintext),
        key_id: key.arn().to_string(),
        key_material_id: key.shared.current_material_id().cloned(),
    })
}

/// The bytes of a data key, which a request names in exactly one of two ways.
///
/// # Errors
///
/// `ValidationException` for neither or both.
pub(super) fn data_key_length(bytes: Option<u16>, spec: Option<DataKeySpec>) -> Result<usize, KmsError> {
    match (bytes, spec) {
        (Some(bytes), None) => Ok(bytes.into()),
        (None, Some(DataKeySpec::Aes256)) => Ok(32),
        (None, Some(DataKeySpec::Aes128)) => Ok(16),
        _ => Err(KmsError::validation("Please specify either number of bytes or key spec.")),
    }
}

/// A fresh data key of this length, in the clear and encrypted.
pub(super) fn new_data_key(
    cx: &Context<'_>,
    key: &AuthorizedKey<'_>,
    length: usize,
    context: &ciphertext::EncryptionContext,
) -> Result<(SecretBytes, Blob), Failure> {
    let plaintext = cx.random_bytes(length)?;
    let ciphertext = key.encrypt(EncryptionAlgorithm::SymmetricDefault, plaintext.expose(), context)?;
    Ok((plaintext, Blob(ciphertext)))
}
