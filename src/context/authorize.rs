//! The only way from an identifier to a key: look it up, and decide whether the caller may.
//!
//! The caller is the root user of the vault's account. Policies of customer managed keys, identity policies and grants
//! are not evaluated yet: the decision is that of the account alone, and of the policy that AWS managed keys have.

use crate::alias::AliasName;
use crate::api_enum::api_enum;
use crate::arn::{KeyArn, KeyId};
use crate::context::identifier::Identifier;
use crate::context::{AuthorizedKey, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::region::Region;

api_enum! {
    /// What IAM calls an operation on KMS.
    Action {
        CancelKeyDeletion = "kms:CancelKeyDeletion",
        CreateAlias = "kms:CreateAlias",
        CreateKey = "kms:CreateKey",
        Decrypt = "kms:Decrypt",
        DeleteAlias = "kms:DeleteAlias",
        DeleteImportedKeyMaterial = "kms:DeleteImportedKeyMaterial",
        DeriveSharedSecret = "kms:DeriveSharedSecret",
        DescribeKey = "kms:DescribeKey",
        DisableKey = "kms:DisableKey",
        DisableKeyRotation = "kms:DisableKeyRotation",
        EnableKey = "kms:EnableKey",
        EnableKeyRotation = "kms:EnableKeyRotation",
        Encrypt = "kms:Encrypt",
        GenerateDataKey = "kms:GenerateDataKey",
        GenerateDataKeyPair = "kms:GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "kms:GenerateDataKeyPairWithoutPlaintext",
        GenerateDataKeyWithoutPlaintext = "kms:GenerateDataKeyWithoutPlaintext",
        GenerateMac = "kms:GenerateMac",
        GenerateRandom = "kms:GenerateRandom",
        GetKeyLastUsage = "kms:GetKeyLastUsage",
        GetKeyPolicy = "kms:GetKeyPolicy",
        GetKeyRotationStatus = "kms:GetKeyRotationStatus",
        GetParametersForImport = "kms:GetParametersForImport",
        GetPublicKey = "kms:GetPublicKey",
        ImportKeyMaterial = "kms:ImportKeyMaterial",
        ListAliases = "kms:ListAliases",
        ListKeyPolicies = "kms:ListKeyPolicies",
        ListKeyRotations = "kms:ListKeyRotations",
        ListKeys = "kms:ListKeys",
        ListResourceTags = "kms:ListResourceTags",
        PutKeyPolicy = "kms:PutKeyPolicy",
        ReEncryptFrom = "kms:ReEncryptFrom",
        ReEncryptTo = "kms:ReEncryptTo",
        ReplicateKey = "kms:ReplicateKey",
        RotateKeyOnDemand = "kms:RotateKeyOnDemand",
        ScheduleKeyDeletion = "kms:ScheduleKeyDeletion",
        Sign = "kms:Sign",
        TagResource = "kms:TagResource",
        UntagResource = "kms:UntagResource",
        UpdateAlias = "kms:UpdateAlias",
        UpdateKeyDescription = "kms:UpdateKeyDescription",
        UpdatePrimaryRegion = "kms:UpdatePrimaryRegion",
        Verify = "kms:Verify",
        VerifyMac = "kms:VerifyMac",
    }
}

impl Context<'_> {
    /// The key that a request names, if the caller may do this with it.
    ///
    /// # Errors
    ///
    /// `NotFoundException`, `InvalidArnException`, `AccessDeniedException`.
    pub fn authorize(
        &self,
        action: Action,
        identifier: &impl Identifier,
    ) -> Result<AuthorizedKey<'_>, Failure> {
        let arn = identifier.resolve(self, action)?;
        if arn.account != *self.account {
            return Err(self.denied(action, "this resource").into());
        }
        self.authorize_key(action, &arn)?
            .ok_or_else(|| KmsError::not_found(format!("Key '{arn}' does not exist")).into())
    }

    /// The key that made a ciphertext, if the caller may do this with it.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`, also when there is no such key in the Region.
    pub fn authorize_ciphertext(&self, action: Action, key_id: KeyId) -> Result<AuthorizedKey<'_>, Failure> {
        let arn = KeyArn { region: self.region.clone(), account: self.account.clone(), key_id };
        self.authorize_key(action, &arn)?
            .ok_or_else(|| self.denied(action, "the resource associated with this ciphertext").into())
    }

    /// The related key in another Region, if the caller may do this with it.
    pub fn authorize_related(
        &self,
        action: Action,
        key: &KeyArn,
        region: &Region,
    ) -> Result<Option<AuthorizedKey<'_>>, Failure> {
        self.authorize_key(action, &KeyArn { region: region.clone(), ..key.clone() })
    }

    /// Lets an action pass that is on no key: on everything, or on an alias.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
    pub fn authorize_account(&self, action: Action, alias: Option<&AliasName>) -> Result<(), Failure> {
        // The root user of an account may do anything that only the account's own policies decide.
        let _ = (action, alias);
        Ok(())
    }

    fn authorize_key(&self, action: Action, arn: &KeyArn) -> Result<Option<AuthorizedKey<'_>>, Failure> {
        let current = self.current(&arn.region, &arn.key_id)?;
        let Some((key, shared)) = current.filter(|(key, _)| key.account == *self.account) else {
            return Ok(None);
        };
        self.require_policy(action, &key, &shared)?;
        Ok(Some(AuthorizedKey::new(self, key, shared)))
    }

    fn denied(&self, action: Action, resource: &str) -> KmsError {
        let caller = self.caller_arn();
        KmsError::new(
            ErrorCode::AccessDeniedException,
            format!(
                "User: {caller} is not authorized to perform: {action} on {resource} because the resource does not \
                 exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly \
                 denies access"
            ),
        )
    }
}
