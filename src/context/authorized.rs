//! A key that the caller may use: the only way to key material.

use crate::arn::KeyArn;
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::grant::Grant;
use crate::key::material::{KeyMaterial, KeyMaterialId};
use crate::key::spec::Algorithm;
use crate::key::state::{Allowed, IN_USE};
use crate::key::{Key, KeyState, SharedProperties};
use crate::policy::PolicyDocument;

/// A key, as [`Context::authorize`] gives it out.
pub struct AuthorizedKey<'a> {
    /// What the key has for itself.
    pub key: Key,
    /// What it shares with related keys.
    pub shared: SharedProperties,
    /// The grants that permit the action, where no policy does.
    pub(super) grants: Vec<Grant>,
    pub(super) cx: &'a Context<'a>,
}

impl<'a> AuthorizedKey<'a> {
    pub(super) fn new(cx: &'a Context<'a>, key: Key, shared: SharedProperties, grants: Vec<Grant>) -> Self {
        AuthorizedKey { key, shared, grants, cx }
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

    /// Lets an operation pass that uses this algorithm of the key. `operation` is its API name.
    ///
    /// # Errors
    ///
    /// In this order: the state's, `InvalidKeyUsageException` for the usage, then for the algorithm.
    pub fn require_use<A: Algorithm>(&self, algorithm: A, operation: &str) -> Result<(), KmsError> {
        self.require_state(IN_USE)?;
        self.shared.require_usage(A::USAGE, operation, &self.arn())?;
        self.shared.spec.require_algorithm(algorithm)
    }

    /// The key policy.
    pub fn policy(&self) -> Result<PolicyDocument, Failure> {
        self.cx.policy_of(&self.key)
    }

    /// Replaces the key policy.
    pub fn put_policy(&self, policy: &PolicyDocument) -> Result<(), Failure> {
        self.cx.put_policy(&self.key, policy)
    }

    /// The current material.
    pub(super) fn current_material(&self) -> Result<KeyMaterial, Failure> {
        let current = self.shared.current_material().ok_or_else(|| internal("the key has no material"))?;
        Ok(self.material(&current.id)?.ok_or_else(|| internal("the key's material is missing"))?)
    }

    pub(super) fn material(&self, id: &KeyMaterialId) -> Result<Option<KeyMaterial>, Failure> {
        self.cx.end_explanation()?;
        self.cx.note_use(&self.key, &self.shared);
        Ok(self.cx.vault.find::<KeyMaterial>(&[self.key.key_id.as_str(), id.as_str()])?)
    }
}

/// A record that no operation writes so.
pub(super) fn internal(what: &str) -> KmsError {
    KmsError::new(ErrorCode::KMSInternalException, format!("The vault is inconsistent: {what}."))
}
