//! A key that the caller may use: the only way to key material.

use crate::arn::KeyArn;
use crate::context::{Context, Failure};
use crate::crypto::ciphertext::{self, Ciphertext, EncryptionContext, Header, KeyIdKind};
use crate::crypto::secret::SecretBytes;
use crate::error::{ErrorCode, KmsError};
use crate::key::material::{KeyMaterial, KeyMaterialId};
use crate::key::spec::{EncryptionAlgorithm, KeyUsage};
use crate::key::state::{Allowed, IN_USE};
use crate::key::{Key, KeyState, SharedProperties};
use crate::policy::PolicyDocument;
use crate::vault::records::KeyPolicy;

/// A key, as [`Context::authorize`] gives it out.
pub struct AuthorizedKey<'a> {
    /// What the key has for itself.
    pub key: Key,
    /// What it shares with related keys.
    pub shared: SharedProperties,
    cx: &'a Context<'a>,
}

impl<'a> AuthorizedKey<'a> {
    pub(super) fn new(cx: &'a Context<'a>, key: Key, shared: SharedProperties) -> Self {
        AuthorizedKey { key, shared, cx }
    }

    /// Its ARN.
    pub fn arn(&self) -> KeyArn {
        self.key.arn()
    }

    /// Its state.
    pub fn state(&self) -> KeyState {
        self.key.state(&self.shared)
    }

    /// Lets an operation pass that the key's state allows.
    ///
    /// # Errors
    ///
    /// `DisabledException`, `KMSInvalidStateException`.
    pub fn require_state(&self, allowed: Allowed) -> Result<(), KmsError> {
        self.state().require(allowed, &self.arn())
    }

    /// Lets an operation pass that encrypts or decrypts by this algorithm. `operation` is its API name.
    ///
    /// # Errors
    ///
    /// In this order: the state's, `InvalidKeyUsageException` for the usage, then for the algorithm.
    pub fn require_encryption(
        &self,
        algorithm: EncryptionAlgorithm,
        operation: &str,
    ) -> Result<(), KmsError> {
        self.require_state(IN_USE)?;
        self.shared.require_usage(KeyUsage::EncryptDecrypt, operation, &self.arn())?;
        self.shared.spec.require_algorithm(algorithm)
    }

    /// Encrypts under the current material. The key must be symmetric and in use.
    pub fn encrypt(&self, plaintext: &[u8], context: &EncryptionContext) -> Result<Vec<u8>, Failure> {
        let current = self.shared.current_material();
        let id = current.ok_or_else(|| internal("the key has no material"))?;
        let material = self.material(id)?.ok_or_else(|| internal("the key's material is missing"))?;
        let header = Header {
            kind: if self.key.key_id.is_multi_region() { KeyIdKind::MultiRegion } else { KeyIdKind::Uuid },
            key_id: self.key.key_id.to_bytes(),
            material_id: id.to_bytes(),
        };
        let mut random = self.cx.random.borrow_mut();
        Ok(ciphertext::seal(&material.secret, &header, context, plaintext, &mut **random)?)
    }

    /// Decrypts what this key or a related one made. Tells the material that made it.
    ///
    /// # Errors
    ///
    /// `InvalidCiphertextException` without a sentence, whatever is wrong.
    pub fn decrypt(
        &self,
        ciphertext: &Ciphertext<'_>,
        context: &EncryptionContext,
    ) -> Result<(SecretBytes, KeyMaterialId), Failure> {
        let id = KeyMaterialId::from_bytes(&ciphertext.header().material_id);
        let material = self.material(&id)?.ok_or_else(invalid_ciphertext)?;
        let plaintext = ciphertext.open(&material.secret, context).map_err(|_| invalid_ciphertext())?;
        Ok((plaintext, id))
    }

    /// The key policy.
    pub fn policy(&self) -> Result<PolicyDocument, Failure> {
        let id = [self.key.region.as_str(), self.key.key_id.as_str()];
        let kept =
            self.cx.vault.find::<KeyPolicy>(&id)?.ok_or_else(|| internal("the key's policy is missing"))?;
        Ok(PolicyDocument::kept(kept.policy))
    }

    /// Replaces the key policy.
    pub fn put_policy(&self, policy: &PolicyDocument) -> Result<(), Failure> {
        self.cx.put_policy(&self.key, policy)
    }

    fn material(&self, id: &KeyMaterialId) -> Result<Option<KeyMaterial>, Failure> {
        Ok(self.cx.vault.find::<KeyMaterial>(&[self.key.key_id.as_str(), id.as_str()])?)
    }
}

/// The one answer to every ciphertext that cannot be decrypted.
pub fn invalid_ciphertext() -> KmsError {
    KmsError::silent(ErrorCode::InvalidCiphertextException)
}

fn internal(what: &str) -> KmsError {
    KmsError::new(ErrorCode::KMSInternalException, format!("The vault is inconsistent: {what}."))
}
