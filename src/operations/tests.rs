//! The catalogue as a catalogue: the typed requests and responses agree with the model, in both directions.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeOwned, Visitor};
use serde_json::json;

use super::*;
use crate::error::ErrorCode;
use crate::grant::{GrantConstraints, GrantOperation};
use crate::identity::{self, AccessKeyStatus};
use crate::key::algorithm::{
    EncryptionAlgorithm, KeyAgreementAlgorithm, MacAlgorithm, MessageType, SigningAlgorithm,
    WrappingAlgorithm,
};
use crate::key::import::{ExpirationModel, ImportState, ImportType};
use crate::key::last_use::TrackedOperation;
use crate::key::metadata::{
    KeyMetadata, MultiRegionConfiguration, MultiRegionKey, MultiRegionKeyType, XksKeyConfiguration,
};
use crate::key::rotation::RotationType;
use crate::key::spec::{KeyManager, KeySpec, KeyUsage, Origin};
use crate::key::{KeyState, SharedProperties};
use crate::key_store::xks::XksProxyConnectivity;
use crate::key_store::{ConnectionErrorCode, ConnectionState, CustomKeyStoreType};
use crate::message::identity::{
    AttachedPermissionsBoundary, AttachedPolicy, GroupEntry, PolicyEntry, PolicyVersionEntry, RoleEntry,
    RoleLastUsed, UserEntry,
};
use crate::message::parameters::{DryRunModifier, Recipient};
use crate::model::{Kind, Operation, Service, Shape};
use crate::operations::create_custom_key_store::XksProxyAuthenticationCredential;
use crate::operations::describe_custom_key_stores::{CustomKeyStoresListEntry, XksProxyConfiguration};
use crate::operations::generate_data_key::DataKeySpec;
use crate::operations::get_key_last_usage::KeyLastUsageData;
use crate::operations::iam::create_access_key::AccessKeyEntry;
use crate::operations::iam::get_access_key_last_used::AccessKeyLastUsed;
use crate::operations::iam::get_login_profile::LoginProfile;
use crate::operations::iam::list_access_keys::AccessKeyMetadata;
use crate::operations::iam::list_entities_for_policy::{EntityType, PolicyGroup, PolicyRole, PolicyUser};
use crate::operations::iam::list_policies::{PolicyScope, PolicyUsage};
use crate::operations::iam::simulate_principal_policy::{
    ContextEntry, EvaluationResult, PermissionsBoundaryDecisionDetail, Place, ResourceSpecificResult,
    Statement,
};
use crate::operations::list_aliases::AliasListEntry;
use crate::operations::list_grants::GrantListEntry;
use crate::operations::list_key_rotations::{IncludeKeyMaterial, KeyMaterialState, RotationsListEntry};
use crate::operations::list_keys::KeyListEntry;
use crate::operations::sts::assume_role::{AssumedRoleUser, Credentials, PolicyDescriptor};
use crate::tag::Tag;

/// What the types of an operation say of it.
pub(super) struct Contract {
    operation: &'static str,
    request: BTreeSet<&'static str>,
    response: BTreeSet<&'static str>,
    accepts: fn(Value) -> bool,
}

impl Contract {
    pub(super) fn of<Request: DeserializeOwned, Response: DeserializeOwned>(
        operation: &'static str,
        _: fn(&Context<'_>, Request) -> Result<Response, Failure>,
    ) -> Self {
        Contract {
            operation,
            request: members::<Request>(),
            response: members::<Response>(),
            accepts: |input| serde_json::from_value::<Request>(input).is_ok(),
        }
    }
}

/// What the types of all operations say, service by service.
fn all_contracts() -> impl Iterator<Item = (&'static Operation, Contract)> {
    let services = [
        (Service::Kms, contracts()),
        (Service::Iam, iam::contracts()),
        (Service::Sts, sts::contracts()),
        (Service::CloudTrail, cloudtrail::contracts()),
    ];
    services.into_iter().flat_map(|(service, contracts)| {
        contracts.into_iter().map(move |contract| (service.operation(contract.operation).unwrap(), contract))
    })
}

/// Members of the model that no answer of this version has, for want of the keys, or the uses, that would have them.
const NEVER_ANSWERED: &[(&str, &[&str])] = &[
    ("AssumeRoleResponse", &["SourceIdentity"]),
    ("EvaluationResult", &["OrganizationsDecisionDetail"]),
    ("User", &["PasswordLastUsed"]),
    ("DecryptResponse", &["CiphertextForRecipient"]),
    ("DeriveSharedSecretResponse", &["CiphertextForRecipient"]),
    ("GenerateDataKeyPairResponse", &["CiphertextForRecipient"]),
    ("GenerateDataKeyResponse", &["CiphertextForRecipient"]),
    ("GenerateRandomResponse", &["CiphertextForRecipient"]),
];

#[test]
fn every_operation_has_a_handler() {
    for (service, handler) in [
        (Service::Kms, handler as fn(&str) -> Option<Handler>),
        (Service::Iam, iam::handler),
        (Service::Sts, sts::handler),
        (Service::CloudTrail, cloudtrail::handler),
    ] {
        let without: Vec<_> = service.operation_names().filter(|name| handler(name).is_none()).collect();
        assert_eq!(without, [""; 0], "{service:?}");
    }
}

#[test]
fn requests_and_responses_have_the_members_of_the_model() {
    for (operation, contract) in all_contracts() {
        assert_eq!(contract.request, names(operation.input()), "{}", operation.input);
        let output = operation.output().map(answered).unwrap_or_default();
        assert_eq!(contract.response, output, "{}: output", contract.operation);
    }
}

#[test]
fn structures_inside_have_the_members_of_the_model() {
    for (name, typed) in [
        ("AliasListEntry", members::<AliasListEntry>()),
        ("CustomKeyStoresListEntry", members::<CustomKeyStoresListEntry>()),
        ("XksKeyConfigurationType", members::<XksKeyConfiguration>()),
        ("XksProxyAuthenticationCredentialType", members::<XksProxyAuthenticationCredential>()),
        ("XksProxyConfigurationType", members::<XksProxyConfiguration>()),
        ("GrantConstraints", members::<GrantConstraints>()),
        ("GrantListEntry", members::<GrantListEntry>()),
        ("KeyLastUsageData", members::<KeyLastUsageData>()),
        ("KeyListEntry", members::<KeyListEntry>()),
        ("KeyMetadata", members::<KeyMetadata>()),
        ("MultiRegionConfiguration", members::<MultiRegionConfiguration>()),
        ("MultiRegionKey", members::<MultiRegionKey>()),
        ("RecipientInfo", members::<Recipient>()),
        ("RotationsListEntry", members::<RotationsListEntry>()),
        ("Tag", members::<Tag>()),
    ] {
        assert_eq!(typed, answered(Service::Kms.shape(name)), "{name}");
    }
    for (name, typed) in [
        ("AccessKey", members::<AccessKeyEntry>()),
        ("AccessKeyLastUsed", members::<AccessKeyLastUsed>()),
        ("AccessKeyMetadata", members::<AccessKeyMetadata>()),
        ("AttachedPermissionsBoundary", members::<AttachedPermissionsBoundary>()),
        ("AttachedPolicy", members::<AttachedPolicy>()),
        ("ContextEntry", members::<ContextEntry>()),
        ("EvaluationResult", members::<EvaluationResult>()),
        ("ResourceSpecificResult", members::<ResourceSpecificResult>()),
        ("Statement", members::<Statement>()),
        ("Position", members::<Place>()),
        ("PermissionsBoundaryDecisionDetail", members::<PermissionsBoundaryDecisionDetail>()),
        ("LoginProfile", members::<LoginProfile>()),
        ("Policy", members::<PolicyEntry>()),
        ("Group", members::<GroupEntry>()),
        ("PolicyGroup", members::<PolicyGroup>()),
        ("PolicyRole", members::<PolicyRole>()),
        ("PolicyUser", members::<PolicyUser>()),
        ("PolicyVersion", members::<PolicyVersionEntry>()),
        ("Role", members::<RoleEntry>()),
        ("RoleLastUsed", members::<RoleLastUsed>()),
        ("Tag", members::<identity::Tag>()),
        ("User", members::<UserEntry>()),
    ] {
        assert_eq!(typed, answered(Service::Iam.shape(name)), "{name}");
    }
    for (name, typed) in [
        ("AssumedRoleUser", members::<AssumedRoleUser>()),
        ("Credentials", members::<Credentials>()),
        ("PolicyDescriptorType", members::<PolicyDescriptor>()),
        ("Tag", members::<identity::Tag>()),
    ] {
        assert_eq!(typed, answered(Service::Sts.shape(name)), "{name}");
    }
}

#[test]
fn requests_need_exactly_the_members_that_the_model_requires() {
    for (operation, contract) in all_contracts() {
        let input = operation.input();
        let required = |left_out: Option<&str>| {
            let needed = input.members.iter().filter(|member| member.required);
            let there = needed.filter(|member| Some(member.name) != left_out);
            Value::Object(there.map(|member| (member.name.to_owned(), sample(member.shape()))).collect())
        };
        assert!((contract.accepts)(required(None)), "{}: {}", contract.operation, required(None));
        for member in input.members.iter().filter(|member| member.required) {
            let without = required(Some(member.name));
            assert!(!(contract.accepts)(without.clone()), "{}: {without}", contract.operation);
        }
    }
}

#[test]
fn enums_have_the_values_of_the_model() {
    fn texts<T: Copy>(all: &[T], text: fn(T) -> &'static str) -> BTreeSet<&'static str> {
        all.iter().map(|value| text(*value)).collect()
    }
    for (name, typed) in [
        ("ConnectionErrorCodeType", texts(ConnectionErrorCode::ALL, ConnectionErrorCode::as_str)),
        ("ConnectionStateType", texts(ConnectionState::ALL, ConnectionState::as_str)),
        ("CustomKeyStoreType", texts(CustomKeyStoreType::ALL, CustomKeyStoreType::as_str)),
        ("XksProxyConnectivityType", texts(XksProxyConnectivity::ALL, XksProxyConnectivity::as_str)),
        ("DataKeySpec", texts(DataKeySpec::ALL, DataKeySpec::as_str)),
        ("GrantOperation", texts(GrantOperation::ALL, GrantOperation::as_str)),
        ("DryRunModifierType", texts(DryRunModifier::ALL, DryRunModifier::as_str)),
        ("ExpirationModelType", texts(ExpirationModel::ALL, ExpirationModel::as_str)),
        ("ImportState", texts(ImportState::ALL, ImportState::as_str)),
        ("ImportType", texts(ImportType::ALL, ImportType::as_str)),
        ("AlgorithmSpec", texts(WrappingAlgorithm::ALL, WrappingAlgorithm::as_str)),
        ("KeyAgreementAlgorithmSpec", texts(KeyAgreementAlgorithm::ALL, KeyAgreementAlgorithm::as_str)),
        ("MacAlgorithmSpec", texts(MacAlgorithm::ALL, MacAlgorithm::as_str)),
        ("MessageType", texts(MessageType::ALL, MessageType::as_str)),
        ("SigningAlgorithmSpec", texts(SigningAlgorithm::ALL, SigningAlgorithm::as_str)),
        ("EncryptionAlgorithmSpec", texts(EncryptionAlgorithm::ALL, EncryptionAlgorithm::as_str)),
        ("IncludeKeyMaterial", texts(IncludeKeyMaterial::ALL, IncludeKeyMaterial::as_str)),
        ("KeyLastUsageTrackingOperation", texts(TrackedOperation::ALL, TrackedOperation::as_str)),
        ("KeyManagerType", texts(KeyManager::ALL, KeyManager::as_str)),
        ("KeyMaterialState", texts(KeyMaterialState::ALL, KeyMaterialState::as_str)),
        ("KeySpec", texts(KeySpec::ALL, KeySpec::as_str)),
        ("KeyState", texts(KeyState::ALL, KeyState::as_str)),
        ("KeyUsageType", texts(KeyUsage::ALL, KeyUsage::as_str)),
        ("MultiRegionKeyType", texts(MultiRegionKeyType::ALL, MultiRegionKeyType::as_str)),
        ("OriginType", texts(Origin::ALL, Origin::as_str)),
        ("RotationType", texts(RotationType::ALL, RotationType::as_str)),
    ] {
        assert_eq!(typed, Service::Kms.shape(name).values.iter().copied().collect(), "{name}");
    }
    for (name, typed) in [
        ("statusType", texts(AccessKeyStatus::ALL, AccessKeyStatus::as_str)),
        ("EntityType", texts(EntityType::ALL, EntityType::as_str)),
        ("policyScopeType", texts(PolicyScope::ALL, PolicyScope::as_str)),
        ("PolicyUsageType", texts(PolicyUsage::ALL, PolicyUsage::as_str)),
    ] {
        let values: BTreeSet<_> = Service::Iam.shape(name).values.iter().copied().collect();
        assert!(typed.is_subset(&values), "{name}");
        assert!(values.difference(&typed).all(|value| *value == "Expired"), "{name}");
    }
    let deprecated = KeySpec::ALL.iter().filter(|spec| spec.facts().customer_master_key_spec);
    let deprecated: BTreeSet<_> = deprecated.map(|spec| spec.as_str()).collect();
    let pairs = KeySpec::ALL.iter().filter(|spec| spec.facts().data_key_pair);
    let pairs: BTreeSet<_> = pairs.map(|spec| spec.as_str()).collect();
    assert_eq!(pairs, Service::Kms.shape("DataKeyPairSpec").values.iter().copied().collect());
    assert_eq!(deprecated, Service::Kms.shape("CustomerMasterKeySpec").values.iter().copied().collect());
}

/// Codes that the service uses on the wire but does not model.
const UNMODELLED: &[ErrorCode] = &[
    ErrorCode::AccessDenied,
    ErrorCode::AccessDeniedException,
    ErrorCode::ExpiredToken,
    ErrorCode::InvalidClientTokenId,
    ErrorCode::InvalidSignatureException,
    ErrorCode::MalformedInput,
    ErrorCode::NotAuthorizedException,
    ErrorCode::SerializationException,
    ErrorCode::SignatureDoesNotMatch,
    ErrorCode::ThrottlingException,
    ErrorCode::UnknownOperationException,
    ErrorCode::UnrecognizedClientException,
    ErrorCode::ValidationError,
    ErrorCode::ValidationException,
];

#[test]
fn error_codes_are_exceptions_of_the_model() {
    let all = Service::ALL.into_iter().flat_map(Service::exceptions);
    let modelled: BTreeSet<_> = all.map(|shape| shape.code.unwrap_or(shape.name)).collect();
    for code in ErrorCode::ALL {
        assert_eq!(modelled.contains(code.as_str()), !UNMODELLED.contains(code), "{}", code.as_str());
    }
}

#[test]
fn a_record_of_an_earlier_version_can_be_read() {
    let kept = json!({
        "account": "111122223333", "key_id": "1234abcd-12ab-34cd-56ef-1234567890ab", "spec": "SYMMETRIC_DEFAULT",
        "usage": "ENCRYPT_DECRYPT", "origin": "AWS_KMS", "manager": "CUSTOMER", "multi_region": null, "rotation": null,
        "materials": [{"id": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "rotation": null}],
    });
    let shared: SharedProperties = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(serde_json::to_value(shared).unwrap(), kept);
}

fn names(shape: &Shape) -> BTreeSet<&'static str> {
    shape.members.iter().map(|member| member.name).collect()
}

fn answered(shape: &Shape) -> BTreeSet<&'static str> {
    let never =
        NEVER_ANSWERED.iter().find(|(name, _)| *name == shape.name).map_or(&[][..], |(_, never)| never);
    let all = names(shape);
    for member in never {
        assert!(all.contains(member), "{} has no {member}", shape.name);
    }
    all.into_iter().filter(|name| !never.contains(name)).collect()
}

/// A value that keeps the shape's bounds.
fn sample(shape: &Shape) -> Value {
    match shape.kind {
        Kind::Structure => {
            let members = shape.members.iter().filter(|member| member.required);
            Value::Object(members.map(|member| (member.name.to_owned(), sample(member.shape()))).collect())
        }
        Kind::List => json!([sample(shape.element())]),
        Kind::Map => json!({}),
        Kind::String => json!(shape.values.first().copied().unwrap_or("us-east-1")),
        Kind::Integer => json!(shape.min.unwrap_or(1)),
        Kind::Boolean => json!(true),
        Kind::Blob => json!("QQ=="),
        Kind::Timestamp => json!(0.0),
    }
}

/// The members that a type's derived decoder knows.
fn members<T: DeserializeOwned>() -> BTreeSet<&'static str> {
    match T::deserialize(Asking) {
        Err(Told(members)) => members.into_iter().collect(),
        Ok(_) => BTreeSet::new(),
    }
}

/// A source of nothing that learns which members are asked for.
struct Asking;

#[derive(Debug)]
struct Told(Vec<&'static str>);

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.0)
    }
}

impl std::error::Error for Told {}

impl serde::de::Error for Told {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Told(Vec::new())
    }
}

impl<'de> serde::Deserializer<'de> for Asking {
    type Error = Told;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        members: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Told> {
        Err(Told(members.to_vec()))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Told> {
        visitor.visit_unit()
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Told> {
        Err(Told(Vec::new()))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit_struct newtype_struct seq
        tuple tuple_struct map enum identifier ignored_any
    }
}
