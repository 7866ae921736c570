//! Grants: permissions on one key for one principal (AWS KMS Developer Guide, "Grants in AWS KMS").
//!
//! Pure: it says what a grant may be and what it covers, and is not asked who may make one. Start at [`Grant::covers`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::{AccountId, KeyArn, KeyId};
use crate::error::{ErrorCode, KmsError};
use crate::key::SharedProperties;
use crate::key::spec::{KeySpec, KeyUsage};
use crate::region::Region;
use crate::time::Timestamp;

pub mod token;

pub use token::GrantToken;

/// The most grants of a key.
pub const MAX_GRANTS: u32 = 50_000;
/// The most pairs of all constraints of a grant.
const MAX_PAIRS: usize = 8;
/// The most characters of a key or a value of a constraint.
const MAX_PAIR_CHARACTERS: usize = 384;

api_enum! {
    /// What a grant may permit.
    GrantOperation {
        Decrypt = "Decrypt",
        Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext",
        ReEncryptFrom = "ReEncryptFrom",
        ReEncryptTo = "ReEncryptTo",
        Sign = "Sign",
        Verify = "Verify",
        GetPublicKey = "GetPublicKey",
        CreateGrant = "CreateGrant",
        RetireGrant = "RetireGrant",
        DescribeKey = "DescribeKey",
        GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateMac = "GenerateMac",
        VerifyMac = "VerifyMac",
        DeriveSharedSecret = "DeriveSharedSecret",
    }
}

/// Pairs of an encryption context.
pub type Pairs = BTreeMap<String, String>;

/// What requests must have for a grant to cover them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct GrantConstraints {
    /// The encryption context has these pairs, and maybe others.
    pub encryption_context_subset: Option<Pairs>,
    /// The encryption context has these pairs and no others.
    pub encryption_context_equals: Option<Pairs>,
    /// The service makes the request for this resource.
    pub source_arn: Option<String>,
}

/// A grant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Whose the key is.
    pub account: AccountId,
    /// Where the key is.
    pub region: Region,
    /// The key.
    pub key_id: KeyId,
    /// 64 hexadecimal digits.
    pub grant_id: String,
    /// When it was made.
    pub created: Timestamp,
    /// The account that made it.
    pub issuer: AccountId,
    /// What it is made of.
    #[serde(flatten)]
    pub terms: Terms,
}

/// What the maker of a grant says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The name that makes a repetition the same grant.
    pub name: Option<String>,
    /// The ARN of who is permitted.
    pub grantee_principal: Option<String>,
    /// The service that is permitted.
    pub grantee_service_principal: Option<String>,
    /// The ARN of who may retire the grant.
    pub retiring_principal: Option<String>,
    /// The service that may retire it.
    pub retiring_service_principal: Option<String>,
    /// What is permitted.
    pub operations: Vec<GrantOperation>,
    /// On which conditions.
    pub constraints: Option<GrantConstraints>,
}

/// Why a grant does not cover a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrantMismatch {
    /// The action is none of its operations.
    Operation,
    /// The request is not made for the resource of its constraint.
    SourceArn,
    /// The encryption context has not the pairs of its constraint.
    EncryptionContextSubset,
    /// The encryption context has other pairs than its constraint.
    EncryptionContextEquals,
    /// It is so new that it counts for requests with its token only.
    NotYet,
}

/// The encryption context of a request, where the action has one.
pub type RequestContext<'a> = Option<&'a [(&'a str, &'a str)]>;

impl Grant {
    /// Whether one whom only this grant permits CreateGrant may make a grant of these terms: no operation more, and
    /// constraints as strict.
    pub fn may_pass_on(&self, terms: &Terms) -> bool {
        let operations = terms.operations.iter().all(|operation| self.terms.operations.contains(operation));
        operations
            && self
                .terms
                .constraints
                .as_ref()
                .is_none_or(|own| own.allow_constraints(terms.constraints.as_ref()))
    }

    /// The ARN of the key.
    pub fn key_arn(&self) -> KeyArn {
        KeyArn { region: self.region.clone(), account: self.account.clone(), key_id: self.key_id.clone() }
    }

    /// Whether it permits its grantee the action, by its name without `kms:`.
    ///
    /// # Errors
    ///
    /// The first [`GrantMismatch`].
    pub fn covers(&self, action: &str, context: RequestContext<'_>) -> Result<(), GrantMismatch> {
        if !self.terms.operations.iter().any(|operation| operation.as_str() == action) {
            return Err(GrantMismatch::Operation);
        }
        self.terms.constraints.as_ref().map_or(Ok(()), |constraints| constraints.allow(context))
    }

    /// Whether its grantee may retire it.
    pub fn permits_retirement(&self) -> bool {
        self.terms.operations.contains(&GrantOperation::RetireGrant)
    }
}

impl GrantConstraints {
    /// Whether the constraints bind nothing.
    pub fn is_empty(&self) -> bool {
        let none = |pairs: &Option<Pairs>| pairs.as_ref().is_none_or(Pairs::is_empty);
        none(&self.encryption_context_subset)
            && none(&self.encryption_context_equals)
            && self.source_arn.is_none()
    }

    /// Keys count in any case of their letters, values as they are. Actions without an encryption context are bound by
    /// none. No request here is made for a resource of a service.
    fn allow(&self, context: RequestContext<'_>) -> Result<(), GrantMismatch> {
        if self.source_arn.is_some() {
            return Err(GrantMismatch::SourceArn);
        }
        let Some(context) = context else { return Ok(()) };
        let has = |(key, value): (&String, &String)| {
            context.iter().any(|(name, content)| key.eq_ignore_ascii_case(name) && value == content)
        };
        let subset = self.encryption_context_subset.as_ref().is_none_or(|pairs| pairs.iter().all(has));
        let equals = self
            .encryption_context_equals
            .as_ref()
            .is_none_or(|pairs| pairs.is_empty() || pairs.len() == context.len() && pairs.iter().all(has));
        match (subset, equals) {
            (true, true) => Ok(()),
            (false, _) => Err(GrantMismatch::EncryptionContextSubset),
            (true, false) => Err(GrantMismatch::EncryptionContextEquals),
        }
    }

    fn allow_constraints(&self, child: Option<&GrantConstraints>) -> bool {
        let Some(child) = child else { return self.is_empty() };
        let contain = |pairs: &Option<Pairs>, wanted: &Pairs| {
            pairs
                .as_ref()
                .is_some_and(|pairs| wanted.iter().all(|(key, value)| pairs.get(key) == Some(value)))
        };
        let bound = |pairs: &'_ Option<Pairs>| pairs.clone().filter(|pairs| !pairs.is_empty());
        let subset = bound(&self.encryption_context_subset).is_none_or(|wanted| {
            contain(&child.encryption_context_subset, &wanted)
                || contain(&child.encryption_context_equals, &wanted)
        });
        let equals = bound(&self.encryption_context_equals)
            .is_none_or(|wanted| child.encryption_context_equals.as_ref() == Some(&wanted));
        subset && equals && (self.source_arn.is_none() || self.source_arn == child.source_arn)
    }

    /// The pairs of all constraints.
    pub fn pairs(&self) -> impl Iterator<Item = (&String, &String)> {
        [&self.encryption_context_subset, &self.encryption_context_equals].into_iter().flatten().flatten()
    }
}

impl Terms {
    /// Lets terms pass that a grant may have, whatever the key.
    ///
    /// # Errors
    ///
    /// `ValidationException`; `InvalidArnException` for a principal that is none.
    pub fn check(&self) -> Result<(), KmsError> {
        if self.operations.iter().all(|operation| *operation == GrantOperation::CreateGrant) {
            return Err(KmsError::validation("Grants must not contain only the CreateGrant operation."));
        }
        if self.grantee_principal.is_some() == self.grantee_service_principal.is_some() {
            return Err(KmsError::validation(
                "A grant has either a GranteePrincipal or a GranteeServicePrincipal.",
            ));
        }
        if self.retiring_principal.is_some() && self.retiring_service_principal.is_some() {
            return Err(KmsError::validation(
                "A grant has either a RetiringPrincipal or a RetiringServicePrincipal.",
            ));
        }
        let pairs = || self.constraints.iter().flat_map(GrantConstraints::pairs);
        let long = |text: &str| text.chars().count() > MAX_PAIR_CHARACTERS;
        if pairs().count() > MAX_PAIRS || pairs().any(|(key, value)| long(key) || long(value)) {
            return Err(KmsError::validation(format!(
                "The constraints of a grant have at most {MAX_PAIRS} pairs of at most {MAX_PAIR_CHARACTERS} characters \
                 each."
            )));
        }
        let principals = [&self.grantee_principal, &self.retiring_principal];
        match principals.into_iter().flatten().find(|arn| !is_principal(arn)) {
            Some(arn) => {
                Err(KmsError::new(ErrorCode::InvalidArnException, format!("{arn} is not a valid principal.")))
            }
            None => Ok(()),
        }
    }

    /// Lets terms pass that a grant on this key may have.
    ///
    /// # Errors
    ///
    /// `ValidationException`.
    pub fn check_for(&self, shared: &SharedProperties) -> Result<(), KmsError> {
        let fits = operations_of(shared.spec, shared.usage);
        if let Some(operation) = self.operations.iter().find(|operation| !fits.contains(operation)) {
            return Err(KmsError::validation(format!(
                "The grant operation {operation} is not supported for key spec {}.",
                shared.spec
            )));
        }
        let bound = self.constraints.iter().any(|constraints| constraints.pairs().next().is_some());
        if bound && shared.spec != KeySpec::SymmetricDefault {
            return Err(KmsError::validation(
                "Encryption context constraints are supported for symmetric encryption keys only.",
            ));
        }
        Ok(())
    }
}

fn operations_of(spec: KeySpec, usage: KeyUsage) -> &'static [GrantOperation] {
    use GrantOperation::{
        CreateGrant, Decrypt, DeriveSharedSecret, DescribeKey, Encrypt, GenerateDataKey, GenerateDataKeyPair,
        GenerateDataKeyPairWithoutPlaintext, GenerateDataKeyWithoutPlaintext, GenerateMac, GetPublicKey,
        ReEncryptFrom, ReEncryptTo, RetireGrant, Sign, Verify, VerifyMac,
    };
    match usage {
        KeyUsage::EncryptDecrypt if spec == KeySpec::SymmetricDefault => &[
            Encrypt,
            Decrypt,
            ReEncryptFrom,
            ReEncryptTo,
            GenerateDataKey,
            GenerateDataKeyWithoutPlaintext,
            GenerateDataKeyPair,
            GenerateDataKeyPairWithoutPlaintext,
            CreateGrant,
            RetireGrant,
            DescribeKey,
        ],
        KeyUsage::EncryptDecrypt => &[
            Encrypt,
            Decrypt,
            ReEncryptFrom,
            ReEncryptTo,
            GetPublicKey,
            CreateGrant,
            RetireGrant,
            DescribeKey,
        ],
        KeyUsage::SignVerify => &[Sign, Verify, GetPublicKey, CreateGrant, RetireGrant, DescribeKey],
        KeyUsage::KeyAgreement => &[DeriveSharedSecret, GetPublicKey, CreateGrant, RetireGrant, DescribeKey],
        KeyUsage::GenerateVerifyMac => &[GenerateMac, VerifyMac, CreateGrant, RetireGrant, DescribeKey],
    }
}

/// Whether the text is the ARN of an account's root user, a user, a role, a session or a federated user.
pub fn is_principal(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts.as_slice() else { return false };
    let kinds: &[&str] = match *service {
        "iam" => &["user/", "role/"],
        "sts" => &["assumed-role/", "federated-user/"],
        _ => return false,
    };
    let named = kinds.iter().any(|kind| resource.strip_prefix(kind).is_some_and(|name| !name.is_empty()));
    partition.starts_with("aws")
        && AccountId::parse(account).is_ok()
        && (named || (*service == "iam" && *resource == "root"))
}
