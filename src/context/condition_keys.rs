//! The condition keys of a request, which policies ask for one by one (AWS KMS Developer Guide, "AWS KMS condition
//! keys"; IAM User Guide, "AWS global condition context keys").
//!
//! What a key says of the request's parameters is read from the input as it came: one table, whatever operation it is.
//! `kms:ResourceAliases` has no value here: it works in policies of identities only.

use std::borrow::Cow;

use serde_json::Value;

use crate::context::{Action, Context};
use crate::key::managed::AwsService;
use crate::key::{Key, SharedProperties};
use crate::policy::Keys;
use Action::{
    CreateGrant, Decrypt, DeriveSharedSecret, DescribeKey, EnableKeyRotation, Encrypt, GenerateDataKey,
    GenerateDataKeyPair, GenerateDataKeyPairWithoutPlaintext, GenerateDataKeyWithoutPlaintext, GenerateMac,
    GetParametersForImport, GetPublicKey, ImportKeyMaterial, ListGrants, PutKeyPolicy, ReEncryptFrom,
    ReEncryptTo, ReplicateKey, RevokeGrant, ScheduleKeyDeletion, Sign, UpdatePrimaryRegion, Verify,
    VerifyMac,
};

/// A condition key, the actions that have it, the member of the input that is its value, and the value without one.
type Parameter = (&'static str, &'static [Action], &'static str, Option<&'static str>);

const ENCRYPTION_ALGORITHM: &str = "kms:encryptionalgorithm";
const SYMMETRIC: Option<&str> = Some("SYMMETRIC_DEFAULT");
const DATA_KEYS: &[Action] = &[
    GenerateDataKey,
    GenerateDataKeyWithoutPlaintext,
    GenerateDataKeyPair,
    GenerateDataKeyPairWithoutPlaintext,
];

/// The names are in lower case.
const PARAMETERS: &[Parameter] = &[
    ("kms:bypasspolicylockoutsafetycheck", &[PutKeyPolicy], "BypassPolicyLockoutSafetyCheck", None),
    ("kms:datakeypairspec", &[GenerateDataKeyPair, GenerateDataKeyPairWithoutPlaintext], "KeyPairSpec", None),
    (ENCRYPTION_ALGORITHM, &[Encrypt, Decrypt], "EncryptionAlgorithm", SYMMETRIC),
    (ENCRYPTION_ALGORITHM, DATA_KEYS, "EncryptionAlgorithm", SYMMETRIC),
    (ENCRYPTION_ALGORITHM, &[ReEncryptFrom], "SourceEncryptionAlgorithm", SYMMETRIC),
    (ENCRYPTION_ALGORITHM, &[ReEncryptTo], "DestinationEncryptionAlgorithm", SYMMETRIC),
    ("kms:expirationmodel", &[ImportKeyMaterial], "ExpirationModel", None),
    ("kms:grantoperations", &[CreateGrant], "Operations", None),
    ("kms:granteeprincipal", &[CreateGrant], "GranteePrincipal", None),
    ("kms:granteeserviceprincipal", &[CreateGrant], "GranteeServicePrincipal", None),
    ("kms:keyagreementalgorithm", &[DeriveSharedSecret], "KeyAgreementAlgorithm", None),
    ("kms:macalgorithm", &[GenerateMac, VerifyMac], "MacAlgorithm", None),
    ("kms:messagetype", &[Sign, Verify], "MessageType", Some("RAW")),
    ("kms:primaryregion", &[UpdatePrimaryRegion], "PrimaryRegion", None),
    ("kms:replicaregion", &[ReplicateKey], "ReplicaRegion", None),
    ("kms:retiringprincipal", &[CreateGrant], "RetiringPrincipal", None),
    ("kms:retiringserviceprincipal", &[CreateGrant], "RetiringServicePrincipal", None),
    ("kms:rotationperiodindays", &[EnableKeyRotation], "RotationPeriodInDays", None),
    ("kms:schedulekeydeletionpendingwindowindays", &[ScheduleKeyDeletion], "PendingWindowInDays", Some("30")),
    ("kms:signingalgorithm", &[Sign, Verify], "SigningAlgorithm", None),
    ("kms:validto", &[ImportKeyMaterial], "ValidTo", None),
    ("kms:wrappingalgorithm", &[GetParametersForImport], "WrappingAlgorithm", None),
    ("kms:wrappingkeyspec", &[GetParametersForImport], "WrappingKeySpec", None),
];

/// The actions for which the alias counts under which the key was named.
const BY_ALIAS: &[Action] = &[
    Encrypt,
    Decrypt,
    ReEncryptFrom,
    ReEncryptTo,
    GenerateDataKey,
    GenerateDataKeyWithoutPlaintext,
    GenerateDataKeyPair,
    GenerateDataKeyPairWithoutPlaintext,
    GenerateMac,
    VerifyMac,
    Sign,
    Verify,
    DeriveSharedSecret,
    DescribeKey,
    GetPublicKey,
];

/// The condition keys of an action on a key.
pub(super) struct ConditionKeys<'a> {
    pub(super) cx: &'a Context<'a>,
    pub(super) action: Action,
    pub(super) key: &'a Key,
    pub(super) shared: &'a SharedProperties,
}

impl Keys for ConditionKeys<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let name = key.to_ascii_lowercase();
        let named = |prefix: &str| name.starts_with(prefix).then(|| key.get(prefix.len()..)).flatten();
        if let Some(pair) = named("kms:encryptioncontext:") {
            return self
                .encryption_context()
                .filter(|(key, _)| key.eq_ignore_ascii_case(pair))
                .flat_map(|(_, value)| texts(value))
                .collect();
        }
        if let Some(tag) = named("aws:resourcetag/") {
            let tags = self.key.tags.iter().filter(|own| own.tag_key.eq_ignore_ascii_case(tag));
            return tags.map(|own| Cow::Borrowed(own.tag_value.as_str())).collect();
        }
        if let Some(tag) = named("aws:requesttag/") {
            let is = |requested: &&Value| {
                member(requested, "TagKey").is_some_and(|key| key.eq_ignore_ascii_case(tag))
            };
            let values = self.requested_tags().filter(is).filter_map(|tag| member(tag, "TagValue"));
            return values.map(Cow::Borrowed).collect();
        }
        let is = |(key, actions, ..): &&Parameter| *key == name && actions.contains(&self.action);
        if let Some((_, _, member, default)) = PARAMETERS.iter().find(is) {
            return match self.cx.input.get(*member) {
                Some(value) if !value.is_null() => texts(value),
                _ => default.iter().map(|text| Cow::Borrowed(*text)).collect(),
            };
        }
        let list = match name.as_str() {
            "kms:encryptioncontextkeys" => {
                self.encryption_context().map(|(key, _)| Cow::Borrowed(key)).collect()
            }
            "kms:grantconstrainttype" if self.action == CreateGrant => {
                let given = |name: &&str| self.constraint(name).is_some();
                CONSTRAINTS.into_iter().filter(given).map(Cow::Borrowed).collect()
            }
            "aws:tagkeys" => {
                let tags = self.requested_tags().filter_map(|tag| member(tag, "TagKey")).map(Cow::Borrowed);
                tags.chain(self.cx.input.get("TagKeys").into_iter().flat_map(texts)).collect()
            }
            _ => Vec::new(),
        };
        if list.is_empty() { self.single(&name).into_iter().collect() } else { list }
    }
}

const CONSTRAINTS: [&str; 2] = ["EncryptionContextEquals", "EncryptionContextSubset"];

impl<'a> ConditionKeys<'a> {
    /// The value of a key that has one at most. The name is in lower case.
    fn single(&self, name: &str) -> Option<Cow<'a, str>> {
        let (cx, key, shared) = (self.cx, self.key, self.shared);
        let borrowed = |text: &'a str| Some(Cow::Borrowed(text));
        let owned = |text: String| Some(Cow::Owned(text));
        let boolean = |value: bool| Some(Cow::Borrowed(if value { "true" } else { "false" }));
        match name {
            "aws:principalaccount" | "aws:userid" | "kms:calleraccount" => borrowed(cx.account.as_str()),
            "aws:principalarn" => borrowed(&cx.caller.arn),
            "aws:principaltype" => borrowed("Account"),
            "aws:resourceaccount" => borrowed(key.account.as_str()),
            "aws:requestedregion" => borrowed(cx.region.as_str()),
            "kms:grantconstraintsourcearn" if self.action == CreateGrant => {
                self.constraint("SourceArn").and_then(Value::as_str).and_then(borrowed)
            }
            "aws:securetransport" => boolean(true),
            "aws:sourceip" if cx.via_service.is_none() => borrowed("127.0.0.1"),
            "aws:viaawsservice" => boolean(cx.via_service.is_some()),
            "aws:currenttime" => jiff::Timestamp::from_millisecond(cx.now.as_millis())
                .ok()
                .map(|now| Cow::Owned(now.to_string())),
            "aws:epochtime" => owned(cx.now.as_millis().div_euclid(1000).to_string()),
            "kms:customermasterkeyspec" | "kms:keyspec" => borrowed(shared.spec.as_str()),
            "kms:customermasterkeyusage" | "kms:keyusage" => borrowed(shared.usage.as_str()),
            "kms:keyorigin" => borrowed(shared.origin.as_str()),
            "kms:multiregion" => boolean(shared.multi_region.is_some()),
            "kms:multiregionkeytype" if shared.multi_region.is_some() => {
                borrowed(if shared.is_replica(&key.region) { "REPLICA" } else { "PRIMARY" })
            }
            "kms:grantisforawsresource" if matches!(self.action, CreateGrant | ListGrants | RevokeGrant) => {
                boolean(cx.via_service.is_some())
            }
            "kms:requestalias" => self.alias().and_then(borrowed),
            "kms:viaservice" => cx.via_service.map(|name| Cow::Owned(AwsService::host_of(name, cx.region))),
            _ => None,
        }
    }

    /// The encryption context that binds grants, of an action that has one.
    pub(super) fn bound_context(&self) -> Option<Vec<(&'a str, &'a str)>> {
        let bound = matches!(self.action, Encrypt | Decrypt | ReEncryptFrom | ReEncryptTo)
            || DATA_KEYS.contains(&self.action);
        bound.then(|| {
            self.encryption_context().filter_map(|(key, value)| Some((key, value.as_str()?))).collect()
        })
    }

    /// The pairs of the request's encryption context, or of a grant's constraints.
    fn encryption_context(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let input = self.cx.input;
        let contexts = match self.action {
            Encrypt | Decrypt => [input.get("EncryptionContext"), None],
            action if DATA_KEYS.contains(&action) => [input.get("EncryptionContext"), None],
            ReEncryptFrom => [input.get("SourceEncryptionContext"), None],
            ReEncryptTo => [input.get("DestinationEncryptionContext"), None],
            CreateGrant => CONSTRAINTS.map(|name| self.constraint(name)),
            _ => [None, None],
        };
        let pairs = contexts.into_iter().flatten().filter_map(Value::as_object).flatten();
        pairs.map(|(key, value)| (key.as_str(), value))
    }

    fn constraint(&self, name: &str) -> Option<&'a Value> {
        self.cx.input.get("Constraints").and_then(|constraints| constraints.get(name))
    }

    fn requested_tags(&self) -> impl Iterator<Item = &'a Value> {
        self.cx.input.get("Tags").and_then(Value::as_array).into_iter().flatten()
    }

    /// The name of the alias in the request, also where it is in an ARN.
    fn alias(&self) -> Option<&'a str> {
        let member = match self.action {
            ReEncryptFrom => "SourceKeyId",
            ReEncryptTo => "DestinationKeyId",
            action if BY_ALIAS.contains(&action) => "KeyId",
            _ => return None,
        };
        let text = self.cx.input.get(member)?.as_str()?;
        let resource = if text.starts_with("arn:") { text.splitn(6, ':').nth(5)? } else { text };
        resource.starts_with("alias/").then_some(resource)
    }
}

fn member<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

/// A scalar, or the scalars of a list, as texts.
fn texts(value: &Value) -> Vec<Cow<'_, str>> {
    match value {
        Value::String(text) => vec![Cow::Borrowed(text)],
        Value::Bool(_) | Value::Number(_) => vec![Cow::Owned(value.to_string())],
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Null | Value::Object(_) => Vec::new(),
    }
}
