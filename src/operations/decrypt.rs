//! Decrypt: the plaintext of what Encrypt, ReEncrypt or a GenerateDataKey operation made.

use serde::{Deserialize, Serialize};

use crate::arn::KeyId;
use crate::context::cryptography::invalid_ciphertext;
use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::crypto::ciphertext::{self, Ciphertext, KeyIdKind};
use crate::crypto::secret::SecretBytes;
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::EncryptionAlgorithm;
use crate::key::material::KeyMaterialId;
use crate::key::spec::KeyUsage;
use crate::key::state::IN_USE;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{
    DryRun, DryRunModifier, EncryptionContext, GrantTokens, Recipient, missing, required_ciphertext,
};

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
    pub key_material_id: Option<KeyMaterialId>,
}

/// Decrypts. The ciphertext names its key; a key that the request names must be that one, or a related one.
pub fn decrypt(cx: &Context<'_>, request: DecryptRequest) -> Result<DecryptResponse, Failure> {
    let algorithm = request.encryption_algorithm.unwrap_or(EncryptionAlgorithm::SymmetricDefault);
    let context = request.encryption_context.pairs(algorithm)?;
    Recipient::refuse(request.recipient.as_ref())?;
    let blob = required_ciphertext(request.ciphertext_blob, request.dry_run, &request.dry_run_modifiers)?;
    let source =
        Source { action: Action::Decrypt, member: "keyId", key_id: request.key_id.as_ref(), algorithm };
    let (key, ciphertext) = source.authorize(cx, blob.as_ref())?;
    request.grant_tokens.check()?;
    source.check(&key, ciphertext.as_ref())?;
    request.dry_run.check()?;
    let (plaintext, material) = source.decrypt(&key, ciphertext, context)?;
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

/// What is to be decrypted.
pub(super) enum Sealed<'b> {
    /// The blob of a symmetric key, which names the key.
    Symmetric(Ciphertext<'b>),
    /// What was encrypted to a public key.
    ToPublicKey(&'b [u8]),
}

impl Source<'_> {
    /// The key that is to decrypt, and the ciphertext if it is not ignored.
    pub(super) fn authorize<'c, 'b>(
        &self,
        cx: &'c Context<'_>,
        blob: Option<&'b Blob>,
    ) -> Result<(AuthorizedKey<'c>, Option<Sealed<'b>>), Failure> {
        let symmetric = self.algorithm == EncryptionAlgorithm::SymmetricDefault;
        let sealed = match blob {
            Some(blob) if symmetric => {
                Some(Sealed::Symmetric(Ciphertext::parse(&blob.0).map_err(|_| invalid_ciphertext())?))
            }
            Some(blob) => Some(Sealed::ToPublicKey(&blob.0)),
            None => None,
        };
        let key = match (self.key_id, &sealed) {
            (Some(named), _) => cx.authorize(self.action, named)?,
            (None, Some(Sealed::Symmetric(ciphertext))) => {
                cx.authorize_ciphertext(self.action, key_of(ciphertext))?
            }
            (None, _) => return Err(missing(self.member).into()),
        };
        Ok((key, sealed))
    }

    /// Lets a key pass that is in use and can have made the ciphertext.
    ///
    /// # Errors
    ///
    /// The state's; `IncorrectKeyException` for another key or usage; `InvalidKeyUsageException` for the algorithm.
    pub(super) fn check(&self, key: &AuthorizedKey<'_>, sealed: Option<&Sealed<'_>>) -> Result<(), KmsError> {
        key.require_state(IN_USE)?;
        let other = match sealed {
            Some(Sealed::Symmetric(ciphertext)) => key_of(ciphertext) != key.key.key_id,
            _ => false,
        };
        if other || key.shared.usage != KeyUsage::EncryptDecrypt {
            return Err(KmsError::new(
                ErrorCode::IncorrectKeyException,
                "The key ID in the request does not identify a CMK that can perform this operation.",
            ));
        }
        key.shared.spec.require_algorithm(self.algorithm)
    }

    /// The plaintext and, for symmetric keys, the material that made the ciphertext. The key has been checked.
    ///
    /// # Errors
    ///
    /// `InvalidCiphertextException` without a sentence.
    pub(super) fn decrypt(
        &self,
        key: &AuthorizedKey<'_>,
        sealed: Option<Sealed<'_>>,
        context: &ciphertext::EncryptionContext,
    ) -> Result<(SecretBytes, Option<KeyMaterialId>), Failure> {
        match sealed.ok_or_else(invalid_ciphertext)? {
            Sealed::Symmetric(ciphertext) => {
                let (plaintext, material) = key.decrypt(&ciphertext, context)?;
                Ok((plaintext, key.shared.store.is_none().then_some(material)))
            }
            Sealed::ToPublicKey(ciphertext) => {
                Ok((key.decrypt_with_private_key(self.algorithm, ciphertext)?, None))
            }
        }
    }
}

fn key_of(ciphertext: &Ciphertext<'_>) -> KeyId {
    let header = ciphertext.header();
    KeyId::from_bytes(header.key_id, header.kind == KeyIdKind::MultiRegion)
}
