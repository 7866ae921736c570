//! The condition keys of a request, which policies ask for one by one (AWS KMS Developer Guide, "AWS KMS condition
//! keys"; IAM User Guide, "AWS global condition context keys").
//!
//! What a key says of the request's parameters is read from the input as it came: one table, whatever operation it is.
//! `kms:ResourceAliases` has a value in [`OwnKeys`] alone: it works in policies of identities only. Keys of what is not here are
//! absent, as they are from AWS's requests that have not got them: VPCs, organizations, services that call by themselves,
//! federation, second factors, attestation documents.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use serde_json::Value;

use crate::context::{Action, Context};
use crate::grant::{Grant, GrantConstraints, GrantOperation};
use crate::identity::CallerKind;
use crate::key::managed::AwsService;
use crate::key::{Key, SharedProperties};
use crate::policy::Keys;
use crate::region::Region;
use crate::time::Timestamp;
use Action::{
    ConnectCustomKeyStore, CreateCustomKeyStore, CreateGrant, CreateKey, Decrypt, DeleteCustomKeyStore,
    DeriveSharedSecret, DescribeCustomKeyStores, DescribeKey, DisconnectCustomKeyStore, EnableKeyRotation,
    Encrypt, GenerateDataKey, GenerateDataKeyPair, GenerateDataKeyPairWithoutPlaintext,
    GenerateDataKeyWithoutPlaintext, GenerateMac, GetParametersForImport, GetPublicKey, ImportKeyMaterial,
    ListGrants, PutKeyPolicy, ReEncryptFrom, ReEncryptTo, ReplicateKey, RevokeGrant, ScheduleKeyDeletion,
    Sign, UpdateCustomKeyStore, UpdatePrimaryRegion, Verify, VerifyMac,
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
    (
        "kms:bypasspolicylockoutsafetycheck",
        &[PutKeyPolicy, CreateKey],
        "BypassPolicyLockoutSafetyCheck",
        None,
    ),
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
    ("kms:keyorigin", &[CreateKey], "Origin", Some("AWS_KMS")),
    ("kms:keyusage", &[CreateKey], "KeyUsage", Some("ENCRYPT_DECRYPT")),
    ("kms:customermasterkeyusage", &[CreateKey], "KeyUsage", Some("ENCRYPT_DECRYPT")),
    ("kms:macalgorithm", &[GenerateMac, VerifyMac], "MacAlgorithm", None),
    ("kms:messagetype", &[Sign, Verify], "MessageType", Some("RAW")),
    ("kms:multiregion", &[CreateKey], "MultiRegion", Some("false")),
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

/// The actions on custom key stores, which have the caller's account beside the keys of all actions.
const ON_KEY_STORES: &[Action] = &[
    ConnectCustomKeyStore,
    CreateCustomKeyStore,
    DeleteCustomKeyStore,
    DescribeCustomKeyStores,
    DisconnectCustomKeyStore,
    UpdateCustomKeyStore,
];

/// The condition keys of IAM and STS that are a member of the input.
const OF_IDENTITIES: [(&str, &str); 4] = [
    ("iam:permissionsboundary", "PermissionsBoundary"),
    ("iam:policyarn", "PolicyArn"),
    ("sts:externalid", "ExternalId"),
    ("sts:rolesessionname", "RoleSessionName"),
];

/// What an action is done to.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    /// No key: everything, an alias, or what IAM has.
    None,
    /// A key.
    Key(&'a Key, &'a SharedProperties),
    /// A replica that is to be made, of which no more is known than what it shares.
    Replica(&'a SharedProperties),
    /// A grant that is to be retired.
    Grant(&'a Grant),
    /// What KMS asks of another service in the caller's name, for a role that is linked to a service or not.
    Dependent { linked_to: Option<&'static str> },
}

/// The condition keys of an action.
pub(super) struct ConditionKeys<'a> {
    pub(super) cx: &'a Context<'a>,
    /// Nothing for the actions of IAM and STS.
    pub(super) action: Option<Action>,
    pub(super) subject: Subject<'a>,
    /// The Region in which the action is done.
    pub(super) region: &'a Region,
    /// Whole days since the key was used, for the actions that ask.
    pub(super) unused_days: Option<i64>,
    /// The values of the encryption context by their keys in lower case: a document can ask for a thousand of thousands.
    pairs: OnceCell<HashMap<String, Vec<&'a str>>>,
}

/// The condition keys as policies of identities see them.
pub(super) struct OwnKeys<'a>(pub(super) &'a ConditionKeys<'a>);

/// The most aliases that a key can have for `kms:ResourceAliases` to work.
const MOST_ALIASES: usize = 50;

impl Keys for OwnKeys<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        match self.0.subject {
            Subject::Key(subject, _) if key.eq_ignore_ascii_case("kms:ResourceAliases") => {
                let aliases = subject.aliases.iter().filter(|_| subject.aliases.len() <= MOST_ALIASES);
                aliases.map(|alias| Cow::Borrowed(alias.as_str())).collect()
            }
            _ => self.0.values(key),
        }
    }
}

impl Keys for ConditionKeys<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let name = key.to_ascii_lowercase();
        let named = |prefix: &str| name.starts_with(prefix).then(|| key.get(prefix.len()..)).flatten();
        if let Some(pair) = name.strip_prefix("kms:encryptioncontext:") {
            let values = self.pairs.get_or_init(|| self.pairs()).get(pair);
            return values.into_iter().flatten().map(|value| Cow::Borrowed(*value)).collect();
        }
        if let Some(tag) = named("aws:resourcetag/") {
            let Subject::Key(key, _) = self.subject else { return Vec::new() };
            let tags = key.tags.iter().filter(|own| own.tag_key.eq_ignore_ascii_case(tag));
            return tags.map(|own| Cow::Borrowed(own.tag_value.as_str())).collect();
        }
        if let Some(tag) = named("aws:principaltag/") {
            let tags = self.cx.caller.tags.iter().filter(|own| own.key.eq_ignore_ascii_case(tag));
            return tags.map(|own| Cow::Borrowed(own.value.as_str())).collect();
        }
        if let Some(tag) = named("aws:requesttag/") {
            let values = self.requested_tags().filter(|(key, _)| key.eq_ignore_ascii_case(tag));
            return values.map(|(_, value)| Cow::Borrowed(value)).collect();
        }
        if let Some(value) = self.property(&name) {
            return vec![Cow::Borrowed(value)];
        }
        let is = |(key, actions, ..): &&Parameter| *key == name && self.is(actions);
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
            "kms:grantconstrainttype" if self.is(&[CreateGrant]) => {
                let given = |name: &&str| self.constraint(name).is_some();
                CONSTRAINTS.into_iter().filter(given).map(Cow::Borrowed).collect()
            }
            "aws:calledvia" => self.called_via().collect(),
            "aws:tagkeys" => {
                let tags = self.requested_tags().map(|(key, _)| Cow::Borrowed(key));
                tags.chain(self.cx.input.get("TagKeys").into_iter().flat_map(texts)).collect()
            }
            _ => Vec::new(),
        };
        if list.is_empty() { self.single(&name).into_iter().collect() } else { list }
    }
}

const CONSTRAINTS: [&str; 2] = ["EncryptionContextEquals", "EncryptionContextSubset"];

impl<'a> ConditionKeys<'a> {
    /// Those of an action that does not ask how long a key was not used.
    pub(super) fn new(
        cx: &'a Context<'a>,
        action: Option<Action>,
        subject: Subject<'a>,
        region: &'a Region,
    ) -> Self {
        ConditionKeys { cx, action, subject, region, unused_days: None, pairs: OnceCell::new() }
    }

    fn pairs(&self) -> HashMap<String, Vec<&'a str>> {
        let mut pairs: HashMap<String, Vec<&str>> = HashMap::new();
        for (key, value) in self.encryption_context() {
            pairs.entry(key.to_ascii_lowercase()).or_default().push(value);
        }
        pairs
    }

    /// The value of a key that has one at most. The name is in lower case.
    fn single(&self, name: &str) -> Option<Cow<'a, str>> {
        let cx = self.cx;
        let is_dependent = matches!(self.subject, Subject::Dependent { .. });
        let (is_through, kind) = (is_dependent || cx.via_service.is_some(), &cx.caller.kind);
        let borrowed = |text: &'a str| Some(Cow::Borrowed(text));
        let owned = |text: String| Some(Cow::Owned(text));
        let boolean = |value: bool| Some(Cow::Borrowed(if value { "true" } else { "false" }));
        match name {
            "aws:principalaccount" => borrowed(cx.account.as_str()),
            "kms:calleraccount" if self.is_on_key() || self.is(ON_KEY_STORES) => {
                borrowed(cx.account.as_str())
            }
            "aws:userid" => owned(cx.caller.user_id()),
            "aws:username" => match kind {
                CallerKind::User { user_name, .. } => borrowed(user_name.as_str()),
                CallerKind::Root | CallerKind::Session { .. } => None,
            },
            "aws:principalarn" => match kind {
                CallerKind::Session { role_arn, .. } => borrowed(role_arn),
                CallerKind::Root | CallerKind::User { .. } => borrowed(&cx.caller.arn),
            },
            "aws:principaltype" => borrowed(match kind {
                CallerKind::Root => "Account",
                CallerKind::User { .. } => "User",
                CallerKind::Session { .. } => "AssumedRole",
            }),
            "aws:principalisawsservice" => boolean(false),
            "aws:tokenissuetime" => cx.caller.token_issued().and_then(date).map(Cow::Owned),
            // Long-term credentials have not this key, and no session here begins with a second factor.
            "aws:multifactorauthpresent" => cx.caller.token_issued().and_then(|_| boolean(false)),
            "aws:resourceaccount" => borrowed(match self.subject {
                Subject::Key(key, _) => key.account.as_str(),
                Subject::Grant(grant) => grant.account.as_str(),
                Subject::None | Subject::Replica(_) | Subject::Dependent { .. } => cx.account.as_str(),
            }),
            "aws:requestedregion" => borrowed(self.region.as_str()),
            "aws:useragent" => borrowed(cx.origin.user_agent),
            "aws:calledviafirst" => self.called_via().next(),
            "aws:calledvialast" => self.called_via().last(),
            "kms:grantconstraintsourcearn" if self.is(&[CreateGrant]) => {
                self.constraint("SourceArn").and_then(Value::as_str).and_then(borrowed)
            }
            "kms:trailingdayswithoutkeyusage" => self.unused_days.map(|days| Cow::Owned(days.to_string())),
            "kms:keyspec" | "kms:customermasterkeyspec" if self.is(&[CreateKey]) => {
                let given = ["KeySpec", "CustomerMasterKeySpec"].iter().find_map(|name| cx.input.get(*name));
                given.and_then(Value::as_str).or(SYMMETRIC).and_then(borrowed)
            }
            // A replica is made by this action too, and known by what it shares.
            "kms:multiregionkeytype" if self.is(&[CreateKey]) => {
                let is_multi_region = cx.input.get("MultiRegion").and_then(Value::as_bool) == Some(true);
                is_multi_region.then_some(Cow::Borrowed("PRIMARY"))
            }
            "kms:reencryptonsamekey" if self.is(&[ReEncryptFrom, ReEncryptTo]) => {
                let Subject::Key(key, _) = self.subject else { return None };
                cx.other_key.borrow().as_ref().and_then(|other| boolean(*other == key.arn()))
            }
            "aws:securetransport" => boolean(true),
            "aws:sourceip" if !is_through => borrowed(cx.origin.source_ip),
            "aws:viaawsservice" => boolean(is_through),
            "aws:currenttime" => date(cx.now).map(Cow::Owned),
            "aws:epochtime" => owned(cx.now.as_millis().div_euclid(1000).to_string()),
            "kms:grantisforawsresource" if self.is(&[CreateGrant, ListGrants, RevokeGrant]) => {
                boolean(is_through)
            }
            "kms:requestalias" => self.alias().and_then(borrowed),
            "kms:viaservice" if self.is_on_key() => {
                cx.via_service.map(|name| Cow::Owned(AwsService::host_of(name, cx.region)))
            }
            "iam:awsservicename" => match self.subject {
                Subject::Dependent { linked_to } => linked_to.and_then(borrowed),
                Subject::None | Subject::Key(..) | Subject::Replica(_) | Subject::Grant(_) => None,
            },
            _ if self.action.is_none() && !is_dependent => {
                let (_, member) = OF_IDENTITIES.iter().find(|(key, _)| *key == name)?;
                cx.input.get(*member).and_then(Value::as_str).and_then(borrowed)
            }
            _ => None,
        }
    }

    /// What a key says of the key that the action is on. The name is in lower case.
    fn property(&self, name: &str) -> Option<&'a str> {
        let (shared, region) = match self.subject {
            Subject::Key(key, shared) => (shared, Some(&key.region)),
            Subject::Replica(shared) => (shared, None),
            Subject::None | Subject::Grant(_) | Subject::Dependent { .. } => return None,
        };
        match name {
            "kms:customermasterkeyspec" | "kms:keyspec" => Some(shared.spec.as_str()),
            "kms:customermasterkeyusage" | "kms:keyusage" => Some(shared.usage.as_str()),
            "kms:keyorigin" => Some(shared.origin.as_str()),
            "kms:multiregion" => Some(if shared.multi_region.is_some() { "true" } else { "false" }),
            "kms:multiregionkeytype" if shared.multi_region.is_some() => {
                let is_replica = region.is_none_or(|region| shared.is_replica(region));
                Some(if is_replica { "REPLICA" } else { "PRIMARY" })
            }
            _ => None,
        }
    }

    /// The services that call in the caller's name, one through the other.
    fn called_via(&self) -> impl Iterator<Item = Cow<'a, str>> {
        let kms = matches!(self.subject, Subject::Dependent { .. }).then_some("kms");
        self.cx.via_service.into_iter().chain(kms).map(|name| Cow::Owned(format!("{name}.amazonaws.com")))
    }

    /// Whether the action is done to a key, if only to one that is to be made.
    fn is_on_key(&self) -> bool {
        matches!(self.subject, Subject::Key(..) | Subject::Replica(_) | Subject::Grant(_))
    }

    fn is(&self, actions: &[Action]) -> bool {
        self.action.is_some_and(|action| actions.contains(&action))
    }

    /// The action as grants name it, if they can permit it.
    pub(super) fn grant_operation(&self) -> Option<&'static str> {
        let name = self.action?.as_str().strip_prefix("kms:")?;
        GrantOperation::ALL.iter().map(|operation| operation.as_str()).find(|operation| *operation == name)
    }

    /// The encryption context that binds grants, of an action that has one.
    pub(super) fn bound_context(&self) -> Option<Vec<(&'a str, &'a str)>> {
        let bound = self.is(&[Encrypt, Decrypt, ReEncryptFrom, ReEncryptTo]) || self.is(DATA_KEYS);
        bound.then(|| self.encryption_context().collect())
    }

    /// The pairs of the request's encryption context, or of a grant's constraints.
    fn encryption_context(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let input = self.cx.input;
        let contexts = match self.action {
            Some(Encrypt | Decrypt) => [input.get("EncryptionContext"), None],
            Some(ReEncryptFrom) => [input.get("SourceEncryptionContext"), None],
            Some(ReEncryptTo) => [input.get("DestinationEncryptionContext"), None],
            Some(CreateGrant) => CONSTRAINTS.map(|name| self.constraint(name)),
            _ if self.is(DATA_KEYS) => [input.get("EncryptionContext"), None],
            _ => [None, None],
        };
        let grant = match self.subject {
            Subject::Grant(grant) => grant.terms.constraints.as_ref(),
            Subject::None | Subject::Key(..) | Subject::Replica(_) | Subject::Dependent { .. } => None,
        };
        let of_grant = grant.into_iter().flat_map(GrantConstraints::pairs);
        let of_grant = of_grant.map(|(key, value)| (key.as_str(), value.as_str()));
        let pairs = contexts.into_iter().flatten().filter_map(Value::as_object).flatten();
        pairs.filter_map(|(key, value)| Some((key.as_str(), value.as_str()?))).chain(of_grant)
    }

    fn constraint(&self, name: &str) -> Option<&'a Value> {
        self.cx.input.get("Constraints").and_then(|constraints| constraints.get(name))
    }

    /// The tags of the request: KMS and the others name their members otherwise.
    fn requested_tags(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let tags = self.cx.input.get("Tags").and_then(Value::as_array).into_iter().flatten();
        tags.filter_map(|tag| {
            let of_kms = member(tag, "TagKey").zip(member(tag, "TagValue"));
            of_kms.or_else(|| member(tag, "Key").zip(member(tag, "Value")))
        })
    }

    /// The name of the alias in the request, also where it is in an ARN.
    fn alias(&self) -> Option<&'a str> {
        let member = match self.action? {
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

fn date(time: Timestamp) -> Option<String> {
    jiff::Timestamp::from_millisecond(time.as_millis()).ok().map(|time| time.to_string())
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
