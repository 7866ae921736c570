//! Decrypt: the plaintext of what Encrypt, ReEncrypt or a GenerateDataKey operation made.

use serde::{Deserialize, Serialize};

use crate::context::authorized::invalid_ciphertext;
use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::crypto::ciphertext::{Ciphertext, KeyIdKind};
use crate::arn::KeyId;
use crate::error::{ErrorCode, KmsError};
use crate::key::material::KeyMaterialId;
use crate::key::spec::{EncryptionAlgorithm, KeyUsage};
use crate::key::state::IN_USE;
use crate::message::parameters::{
    DryRun, DryRunModifier, EncryptionContext, GrantTokens, Recipient, missing, required_ciphertext,
};
use crate::message::blob::{Blob, Plaintext};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Blob>,
    #[serde(default)]
    pub encryption_context: EncryptionContext,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    pub key_id: Option<AnyIdentifier>,
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    pub recipient: Option<Recipient>,
    #[serde(default)]
    pub dry_run: DryRun,
    #[serde(default)]
    pub dry_run_modifiers: Vec<DryRunModifier>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DecryptResponse {
    pub key_id: String,
    pub plaintext: Plaintext,
    pub encryption_algorithm: EncryptionAlgorithm,
    pub key_material_id: KeyMaterialId,
}

/// Decrypts. The ciphertext names its key; a key that the request names must be that one, or a related one.
pub fn decrypt(cx: &Context<'_>, request: DecryptRequest) -> Result<DecryptResponse, Failure> {
    let algorithm = request.encryption_algorithm.unwrap_or(EncryptionAlgorithm::SymmetricDefault);
    let context = request.encryption_context.pairs(algorithm)?;
    Recipient::refuse(request.recipient.as_ref())?;
    let blob = required_ciphertext(request.ciphertext_blob, request.dry_run, &request.dry_run_modifiers)?;
    let source = Source { action: Action::Decrypt, member: "keyId", key_id: request.key_id.as_ref(), algorithm };
    let (key, ciphertext) = source.authorize(cx, blob.as_ref())?;
    request.grant_tokens.check()?;
    source.check(&key, ciphertext.as_ref())?;
    request.dry_run.check()?;
    let (plaintext, material) = key.decrypt(&ciphertext.ok_or_else(invalid_ciphertext)?, context)?;
    Ok(DecryptResponse {
        key_id: key.arn().to_string(),
        plaintext: Plaintext(plaintext),
        encryption_algorithm: algorithm,
        key_material_id: material,
    })
}

/// Where a plaintext comes from: what Decrypt and ReEncrypt have in common.
pub(super) struct Source<'r> {
    /// What is to be done with the key.
    pub(super) action: Action,
    /// The request's member that names the key, as the service spells it.
    pub(super) member: &'static str,
    /// The key that the request names.
    pub(super) key_id: Option<&'r AnyIdentifier>,
    /// The algorithm of the ciphertext.
    pub(super) algorithm: EncryptionAlgorithm,
}

impl Source<'_> {
    /// The key that is to decrypt, and the ciphertext if it is not ignored.
    pub(super) fn authorize<'c, 'b>(
        &self,
        cx: &'c Context<'_>,
        blob: Option<&'b Blob>,
    ) -> Result<(AuthorizedKey<'c>, Option<Ciphertext<'b>>), Failure> {
        let symmetric = self.algorithm == EncryptionAlgorithm::SymmetricDefault;
        let ciphertext = match blob {
            Some(blob) if symmetric => Some(Ciphertext::parse(&blob.0).map_err(|_| invalid_ciphertext())?),
            _ => None,
        };
        let key = match (self.key_id, &ciphertext) {
            (Some(named), _) => cx.authorize(self.action, named)?,
            (None, Some(ciphertext)) => cx.authorize_ciphertext(self.action, key_of(ciphertext))?,
            (None, None) => return Err(missing(self.member).into()),
        };
        Ok((key, ciphertext))
    }

    /// Lets a key pass that is in use and can have made the ciphertext.
    ///
    /// # Errors
    ///
    /// The state's; `IncorrectKeyException` for another key or usage; `InvalidKeyUsageException` for the algorithm.
    pub(super) fn check(&self, key: &AuthorizedKey<'_>, ciphertext: Option<&Ciphertext<'_>>) -> Result<(), KmsError> {
        key.require_state(IN_USE)?;
        let other = ciphertext.is_some_and(|ciphertext| key_of(ciphertext) != key.key.key_id);
        if other || key.shared.usage != KeyUsage::EncryptDecrypt {
            return Err(KmsError::new(
                ErrorCode::IncorrectKeyException,
                "The key ID in the request does not identify a CMK that can perform this operation.",
            ));
        }
        key.shared.spec.require_algorithm(self.algorithm)
    }
}

fn key_of(ciphertext: &Ciphertext<'_>) -> KeyId {
    let header = ciphertext.header();
    KeyId::from_bytes(header.key_id, header.kind == KeyIdKind::MultiRegion)
}
