//! The only way from an identifier to a key: look it up, and decide whether the caller may.
//!
//! What counts for a decision is gathered in `decisions.rs`; what it comes to is decided in `authorization`.

use crate::alias::AliasName;
use crate::api_enum::api_enum;
use crate::arn::{KeyArn, KeyId};
use crate::authorization::{Denial, Kind, unreachable_key};
use crate::context::condition_keys::Subject;
use crate::context::identifier::Identifier;
use crate::context::{AuthorizedKey, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::Role;
use crate::key::{Key, SharedProperties};
use crate::policy::PolicyDocument;
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
        let hidden = || {
            unreachable_key(&self.caller.arn, action.as_str(), "the resource associated with this ciphertext")
        };
        let (key, shared) = self.current(self.region, &key_id)?.ok_or_else(hidden)?;
        self.note_key(&key.arn());
        let is_own = key.account == *self.account;
        // What the caller's own policies refuse tells nothing of the key.
        let refusal = |denial, error| match denial {
            Denial::Forbidden(kind) | Denial::NotPermitted(kind) if kind != Kind::Resource && is_own => error,
            _ => hidden(),
        };
        let policy = self.policy_of(&key)?;
        let grants = self.decide_on_key(action, (&key, &shared), &policy, None, refusal)?;
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
        let alias = alias.map(|alias| alias.arn(self.region, self.account));
        let resource = alias.as_deref().unwrap_or("*");
        self.decide_on_account(action, resource, Subject::None, self.region)
    }

    /// Lets an action pass that makes a replica in another Region.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
    pub fn authorize_replica(
        &self,
        action: Action,
        shared: &SharedProperties,
        region: &Region,
    ) -> Result<(), Failure> {
        self.decide_on_account(action, "*", Subject::Replica(shared), region)
    }

    /// Lets an operation of IAM, STS or CloudTrail pass: an action such as `iam:CreateUser` on what has this ARN, or on `*`.
    ///
    /// # Errors
    ///
    /// `AccessDenied`.
    pub fn authorize_identity(&self, action: &str, resource: &str) -> Result<(), Failure> {
        let code = match action.split_once(':') {
            Some(("iam" | "sts", _)) => ErrorCode::AccessDenied,
            _ => ErrorCode::AccessDeniedException,
        };
        self.decide_on_identity(action, resource, Subject::None, code)
    }

    /// The role of this ARN, of any account, if the caller may do all of this with it: `sts:AssumeRole`, and
    /// `sts:TagSession` where the session has tags.
    ///
    /// # Errors
    ///
    /// `AccessDenied`, also where there is no such role.
    pub fn authorize_assumption<'n>(
        &self,
        arn: &str,
        actions: impl IntoIterator<Item = &'n str>,
    ) -> Result<Role, Failure> {
        if self.caller.is_root() {
            let sentence = "Roles may not be assumed by root accounts.";
            return Err(KmsError::new(ErrorCode::AccessDenied, sentence).into());
        }
        let refused = |action: &str| {
            let caller = &self.caller.arn;
            let sentence =
                format!("User: {caller} is not authorized to perform: {action} on resource: {arn}");
            KmsError::new(ErrorCode::AccessDenied, sentence)
        };
        let role = self.find_role(arn)?.ok_or_else(|| refused("sts:AssumeRole"))?;
        for action in actions {
            self.decide_on_role(action, &role, || refused(action))?;
        }
        Ok(role)
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
        if bypass == Some(true) {
            return Ok(());
        }
        let purpose = Some("whether the new key policy lets the caller replace it again");
        self.decide_on_key(Action::PutKeyPolicy, (key, shared), policy, purpose, |_, _| {
            KmsError::new(
                ErrorCode::MalformedPolicyDocumentException,
                "The new key policy will not allow you to update the key policy in the future.",
            )
        })?;
        Ok(())
    }

    fn authorize_key(&self, action: Action, arn: &KeyArn) -> Result<Option<AuthorizedKey<'_>>, Failure> {
        let current = self.current(&arn.region, &arn.key_id)?;
        let Some((key, shared)) = current.filter(|(key, _)| key.account == arn.account) else {
            return Ok(None);
        };
        self.note_key(arn);
        // Whether aliases may be listed is not a matter of any key's policy.
        let grants = match action {
            Action::ListAliases if key.account == *self.account => Vec::new(),
            Action::ListAliases => return Ok(None),
            _ => {
                let policy = self.policy_of(&key)?;
                self.decide_on_key(action, (&key, &shared), &policy, None, |_, error| error)?
            }
        };
        Ok(Some(AuthorizedKey::new(self, key, shared, grants)))
    }
}
