//! Parameters that recur in requests, and their rules.

use serde::Deserialize;

use crate::api_enum::api_enum;
use crate::crypto::ciphertext;
use crate::error::{ErrorCode, KmsError};
use crate::grant::GrantToken;
use crate::key::algorithm::EncryptionAlgorithm;
use crate::message::blob::Blob;

/// The most bytes of all keys and values of an encryption context. AWS names no bound.
const MAX_CONTEXT_BYTES: usize = 8_192;

/// The pairs that a ciphertext is bound to. An empty one is the same as none.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct EncryptionContext(ciphertext::EncryptionContext);

impl EncryptionContext {
    /// The pairs, for use with this algorithm.
    ///
    /// # Errors
    ///
    /// `ValidationException` for more than 8,192 bytes, or for any pair with an asymmetric algorithm.
    pub fn pairs(&self, algorithm: EncryptionAlgorithm) -> Result<&ciphertext::EncryptionContext, KmsError> {
        if algorithm != EncryptionAlgorithm::SymmetricDefault && !self.0.is_empty() {
            return Err(KmsError::validation("EncryptionContext is not supported with asymmetric keys"));
        }
        let bytes: usize = self.0.iter().map(|(key, value)| key.len() + value.len()).sum();
        if bytes > MAX_CONTEXT_BYTES {
            return Err(KmsError::validation(format!(
                "The encryption context exceeds the maximum size of {MAX_CONTEXT_BYTES} bytes."
            )));
        }
        Ok(&self.0)
    }
}

/// Tokens of grants, whose use makes no difference: a grant is in effect as soon as it is made. One of a deleted grant
/// passes.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct GrantTokens(Vec<String>);

impl GrantTokens {
    /// Lets tokens pass that were issued.
    ///
    /// # Errors
    ///
    /// `InvalidGrantTokenException`.
    pub fn check(&self) -> Result<(), KmsError> {
        if self.0.iter().all(|token| GrantToken::read(token).is_some()) {
            return Ok(());
        }
        Err(KmsError::new(ErrorCode::InvalidGrantTokenException, "The grant token is not valid."))
    }
}

/// Whether a request shall only be tried.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(transparent)]
pub struct DryRun(bool);

impl DryRun {
    /// Ends a request here that is only tried.
    ///
    /// # Errors
    ///
    /// `DryRunOperationException`.
    pub fn check(self) -> Result<(), KmsError> {
        if self.0 {
            return Err(KmsError::new(
                ErrorCode::DryRunOperationException,
                "The request would have succeeded, but the DryRun option is set.",
            ));
        }
        Ok(())
    }
}

api_enum! {
    /// What a dry run of Decrypt or ReEncrypt leaves out.
    DryRunModifier {
        IgnoreCiphertext = "IGNORE_CIPHERTEXT",
    }
}

/// The ciphertext of Decrypt and ReEncrypt, unless a dry run ignores it.
///
/// # Errors
///
/// `ValidationException` if there is none but must be, or for the modifier without a dry run.
pub fn required_ciphertext(
    blob: Option<Blob>,
    dry_run: DryRun,
    modifiers: &[DryRunModifier],
) -> Result<Option<Blob>, KmsError> {
    if modifiers.contains(&DryRunModifier::IgnoreCiphertext) {
        if dry_run.0 {
            return Ok(None);
        }
        return Err(KmsError::validation("DryRunModifiers can only be used when DryRun is set to true."));
    }
    match blob {
        Some(blob) => Ok(Some(blob)),
        None => Err(missing("ciphertextBlob")),
    }
}

/// The model's own sentence, for a member that is required by its companions.
pub fn missing(member: &str) -> KmsError {
    KmsError::validation(format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
    ))
}

/// An attestation document of an enclave, to whose key an answer is to be encrypted.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Recipient {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<Blob>,
}

impl Recipient {
    /// No attestation document can be honoured yet.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException` if there is one.
    pub fn refuse(recipient: Option<&Self>) -> Result<(), KmsError> {
        match recipient {
            None => Ok(()),
            Some(_) => Err(KmsError::new(
                ErrorCode::UnsupportedOperationException,
                "airkms does not encrypt answers to the recipient of an attestation document yet.",
            )),
        }
    }
}
