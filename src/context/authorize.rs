//! The only way from an identifier to a key: look it up, and decide whether the caller may.
//!
//! The caller is the root user of the vault's account; the key policy and the key's grants decide. There are no users and roles yet, so that
//! what only the policies of identities decide is permitted.

use crate::alias::AliasName;
use crate::api_enum::api_enum;
use crate::arn::{KeyArn, KeyId};
use crate::authorization::{self, Denial, unreachable_key};
use crate::context::authorized::internal;
use crate::context::condition_keys::ConditionKeys;
use crate::context::identifier::Identifier;
use crate::context::{AuthorizedKey, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::grant::Grant;
use crate::key::{Key, SharedProperties};
use crate::policy::{Caller, CallerKind, PolicyDocument, Request};
use crate::region::Region;

api_enum! {
    /// What IAM calls an operation on KMS.
    Action {
        CancelKeyDeletion = "kms:CancelKeyDeletion",
        ConnectCustomKeyStore = "kms:ConnectCustomKeyStore",
        CreateAlias = "kms:CreateAlias",
        CreateCustomKeyStore = "kms:CreateCustomKeyStore",
        CreateGrant = "kms:CreateGrant",
        CreateKey = "kms:CreateKey",
        Decrypt = "kms:Decrypt",
        DeleteAlias = "kms:DeleteAlias",
        DeleteCustomKeyStore = "kms:DeleteCustomKeyStore",
        DeleteImportedKeyMaterial = "kms:DeleteImportedKeyMaterial",
        DeriveSharedSecret = "kms:DeriveSharedSecret",
        DescribeCustomKeyStores = "kms:DescribeCustomKeyStores",
        DescribeKey = "kms:DescribeKey",
        DisableKey = "kms:DisableKey",
        DisableKeyRotation = "kms:DisableKeyRotation",
        DisconnectCustomKeyStore = "kms:DisconnectCustomKeyStore",
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
        ListGrants = "kms:ListGrants",
        ListKeyPolicies = "kms:ListKeyPolicies",
        ListKeyRotations = "kms:ListKeyRotations",
        ListKeys = "kms:ListKeys",
        ListResourceTags = "kms:ListResourceTags",
        ListRetirableGrants = "kms:ListRetirableGrants",
        PutKeyPolicy = "kms:PutKeyPolicy",
        ReEncryptFrom = "kms:ReEncryptFrom",
        ReEncryptTo = "kms:ReEncryptTo",
        ReplicateKey = "kms:ReplicateKey",
        RetireGrant = "kms:RetireGrant",
        RevokeGrant = "kms:RevokeGrant",
        RotateKeyOnDemand = "kms:RotateKeyOnDemand",
        ScheduleKeyDeletion = "kms:ScheduleKeyDeletion",
        Sign = "kms:Sign",
        TagResource = "kms:TagResource",
        UntagResource = "kms:UntagResource",
        UpdateAlias = "kms:UpdateAlias",
        UpdateCustomKeyStore = "kms:UpdateCustomKeyStore",
        UpdateKeyDescription = "kms:UpdateKeyDescription",
        UpdatePrimaryRegion = "kms:UpdatePrimaryRegion",
        Verify = "kms:Verify",
        VerifyMac = "kms:VerifyMac",
    }
}

/// The actions that an account may be permitted on the keys of another.
const ACROSS_ACCOUNTS: &[Action] = &[
    Action::CreateGrant,
    Action::Decrypt,
    Action::DeriveSharedSecret,
    Action::DescribeKey,
    Action::Encrypt,
    Action::GenerateDataKey,
    Action::GenerateDataKeyPair,
    Action::GenerateDataKeyPairWithoutPlaintext,
    Action::GenerateDataKeyWithoutPlaintext,
    Action::GenerateMac,
    Action::GetKeyRotationStatus,
    Action::GetPublicKey,
    Action::ListGrants,
    Action::ReEncryptFrom,
    Action::ReEncryptTo,
    Action::RetireGrant,
    Action::RevokeGrant,
    Action::Sign,
    Action::Verify,
    Action::VerifyMac,
];

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
        self.authorize_key(action, &arn)?.ok_or_else(|| {
            if arn.account == *self.account {
                KmsError::not_found(format!("Key '{arn}' does not exist")).into()
            } else {
                unreachable_key(&self.caller.arn, action.as_str(), "this resource").into()
            }
        })
    }

    /// The key that made a ciphertext, if the caller may do this with it.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`, also when there is no such key in the Region.
    pub fn authorize_ciphertext(&self, action: Action, key_id: KeyId) -> Result<AuthorizedKey<'_>, Failure> {
        let refused = || {
            unreachable_key(&self.caller.arn, action.as_str(), "the resource associated with this ciphertext")
        };
        let (key, shared) = self.current(self.region, &key_id)?.ok_or_else(refused)?;
        let grants = self.decide(action, &key, &shared, &self.policy_of(&key)?)?.map_err(|_| refused())?;
        Ok(AuthorizedKey::new(self, key, shared, grants))
    }

    /// The related key in another Region, if the caller may do this with it.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
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

    /// Lets an operation of IAM, STS or CloudTrail pass: an action such as `iam:CreateUser` on what has this ARN, or on `*`.
    ///
    /// # Errors
    ///
    /// `AccessDenied`.
    pub fn authorize_identity(&self, action: &str, resource: &str) -> Result<(), Failure> {
        if self.caller.is_root() {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::AccessDenied,
            format!(
                "User: {} is not authorized to perform: {action} on resource: {resource} because no identity-based \
                 policy allows the {action} action",
                self.caller.arn
            ),
        )
        .into())
    }

    /// Lets a new policy of a key pass under which the caller can replace it again.
    ///
    /// # Errors
    ///
    /// `MalformedPolicyDocumentException`, unless the caller bypasses this check.
    pub fn require_no_lockout(
        &self,
        key: &Key,
        shared: &SharedProperties,
        policy: &PolicyDocument,
        bypass: Option<bool>,
    ) -> Result<(), Failure> {
        if bypass == Some(true) || self.decide(Action::PutKeyPolicy, key, shared, policy)?.is_ok() {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::MalformedPolicyDocumentException,
            "The new key policy will not allow you to update the key policy in the future.",
        )
        .into())
    }

    fn authorize_key(&self, action: Action, arn: &KeyArn) -> Result<Option<AuthorizedKey<'_>>, Failure> {
        let current = self.current(&arn.region, &arn.key_id)?;
        let Some((key, shared)) = current.filter(|(key, _)| key.account == arn.account) else {
            return Ok(None);
        };
        // Whether aliases may be listed is not a matter of any key's policy.
        let grants = match action {
            Action::ListAliases => Vec::new(),
            _ => self.decide(action, &key, &shared, &self.policy_of(&key)?)??,
        };
        Ok(Some(AuthorizedKey::new(self, key, shared, grants)))
    }

    /// What this policy of a key decides, and the key's grants where it does not: they are given where they permit it.
    fn decide(
        &self,
        action: Action,
        key: &Key,
        shared: &SharedProperties,
        policy: &PolicyDocument,
    ) -> Result<Result<Vec<Grant>, KmsError>, Failure> {
        let (arn, owner) = (key.arn().to_string(), key.account.as_str());
        let caller = Caller {
            account: self.account.to_string(),
            arn: self.caller.arn.clone(),
            kind: CallerKind::Root,
        };
        let keys = ConditionKeys { cx: self, action, key, shared };
        let request = Request { caller: &caller, action: action.as_str(), resource: &arn, keys: &keys };
        if key.account != *self.account && !ACROSS_ACCOUNTS.contains(&action) {
            return Ok(Err(Denial::NotPermittedByKeyPolicy.error(&request, owner)));
        }
        let decision = authorization::decide(&request, owner, policy)
            .map_err(|_| internal("the key's policy cannot be read"))?;
        let Err(denial) = decision else { return Ok(Ok(Vec::new())) };
        if denial == Denial::NotPermittedByKeyPolicy {
            let grants = self.grants_that_cover(key, &keys)?;
            if !grants.is_empty() {
                return Ok(Ok(grants));
            }
        }
        Ok(Err(denial.error(&request, owner)))
    }
}
