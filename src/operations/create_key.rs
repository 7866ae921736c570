//! CreateKey: makes a key in the caller's account and Region.

use serde::{Deserialize, Serialize};

use crate::arn::{KeyArn, KeyId};
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::ServiceLinkedRole;
use crate::key::metadata::KeyMetadata;
use crate::key::shared::MultiRegion;
use crate::key::spec::{KeySpec, KeyUsage, Origin};
use crate::key::{Key, SharedProperties};
use crate::key_store::{ConnectionState, CustomKeyStore, CustomKeyStoreType};
use crate::policy::PolicyDocument;
use crate::tag::{Tag, check_tags};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsage>,
    pub customer_master_key_spec: Option<KeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<Origin>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateKeyResponse {
    pub key_metadata: KeyMetadata,
}

/// Creates a key.
pub fn create_key(cx: &Context<'_>, mut request: CreateKeyRequest) -> Result<CreateKeyResponse, Failure> {
    let spec = spec(&request)?;
    let usage = spec.usage(request.key_usage)?;
    let origin = request.origin.unwrap_or(Origin::AwsKms);
    let multi_region = request.multi_region.unwrap_or(false);
    let tags = request.tags.take().unwrap_or_default();
    check_tags(&tags)?;
    cx.authorize_account(Action::CreateKey, None)?;
    if !tags.is_empty() {
        cx.authorize_account(Action::TagResource, None)?;
    }
    if multi_region {
        cx.require_service_linked_role(&ServiceLinkedRole::MULTI_REGION_KEYS)?;
    }
    let policy = key_policy(cx, request.policy.as_deref())?;
    spec.require_region(cx.region)?;
    require_origin(spec, origin, multi_region)?;
    cx.require_room_for_key(cx.region)?;
    let store = store(cx, spec, origin, &request)?;
    let random = cx.random_name()?;
    let key_id = if multi_region { KeyId::multi_region(random) } else { KeyId::single_region(random) };
    let arn = KeyArn { region: cx.region.clone(), account: cx.account.clone(), key_id };
    let mut shared = SharedProperties::new(&arn, spec, usage, origin);
    shared.multi_region =
        multi_region.then(|| MultiRegion { primary: cx.region.clone(), replicas: Vec::new() });
    let description = request.description.unwrap_or_default();
    let key = Key { description, tags, ..Key::new(arn, cx.now) };
    if request.policy.is_some() {
        cx.require_no_lockout(&key, &shared, &policy, request.bypass_policy_lockout_safety_check)?;
    }
    if origin != Origin::External {
        cx.add_material(&mut shared, None)?;
    }
    if let Some(store) = store {
        cx.join(&store, &mut shared, request.xks_key_id)?;
    }
    cx.put_shared(&shared)?;
    cx.put_policy(&key, &policy)?;
    cx.put_key(&key)?;
    cx.note_key(&key.arn());
    Ok(CreateKeyResponse { key_metadata: KeyMetadata::of(&key, &shared) })
}

fn spec(request: &CreateKeyRequest) -> Result<KeySpec, KmsError> {
    match (request.key_spec, request.customer_master_key_spec) {
        (Some(_), Some(_)) => Err(KmsError::validation(
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is \
             deprecated.",
        )),
        (named, deprecated) => Ok(named.or(deprecated).unwrap_or(KeySpec::SymmetricDefault)),
    }
}

/// ML-DSA keys cannot be imported; custom key stores have symmetric keys of one Region.
fn require_origin(spec: KeySpec, origin: Origin, multi_region: bool) -> Result<(), KmsError> {
    let refused = |what: &str| {
        let sentence = format!("{what} is not supported for Origin {origin}");
        Err(KmsError::new(ErrorCode::UnsupportedOperationException, sentence))
    };
    let in_store = matches!(origin, Origin::AwsCloudHsm | Origin::ExternalKeyStore);
    if (in_store && spec != KeySpec::SymmetricDefault)
        || (origin == Origin::External && spec.facts().import.is_empty())
    {
        return refused(&format!("KeySpec {spec}"));
    }
    if in_store && multi_region { refused("MultiRegion") } else { Ok(()) }
}

/// The custom key store that the key is to be in, connected and of the origin's kind.
fn store(
    cx: &Context<'_>,
    spec: KeySpec,
    origin: Origin,
    request: &CreateKeyRequest,
) -> Result<Option<CustomKeyStore>, Failure> {
    let kind = match origin {
        Origin::AwsCloudHsm => Some(CustomKeyStoreType::AwsCloudHsm),
        Origin::ExternalKeyStore => Some(CustomKeyStoreType::ExternalKeyStore),
        Origin::AwsKms | Origin::External => None,
    };
    if kind.is_some() != request.custom_key_store_id.is_some() {
        return Err(KmsError::validation(
            "CustomKeyStoreId is required for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE, and for no other.",
        )
        .into());
    }
    if (origin == Origin::ExternalKeyStore) != request.xks_key_id.is_some() {
        return Err(KmsError::validation(
            "XksKeyId is required for the origin EXTERNAL_KEY_STORE, and for no other.",
        )
        .into());
    }
    let (Some(kind), Some(id)) = (kind, &request.custom_key_store_id) else { return Ok(None) };
    if spec != KeySpec::SymmetricDefault || request.multi_region == Some(true) {
        return Err(KmsError::new(
            ErrorCode::UnsupportedOperationException,
            "Keys in custom key stores are symmetric and in a single Region.",
        )
        .into());
    }
    let store = cx.custom_key_store(id)?;
    if store.kind() != kind {
        return Err(KmsError::validation(format!(
            "The custom key store {id} has no keys of the origin {origin}."
        ))
        .into());
    }
    store.require_state(&[ConnectionState::Connected])?;
    Ok(Some(store))
}

/// The policy of a new key: the given one, or the default.
///
/// # Errors
///
/// As of [`parse_policy`].
pub(super) fn key_policy(cx: &Context<'_>, text: Option<&str>) -> Result<PolicyDocument, Failure> {
    match text {
        Some(text) => parse_policy(cx, text),
        None => Ok(PolicyDocument::default_of_key(&cx.root_arn())),
    }
}

/// A key policy, checked.
///
/// # Errors
///
/// `LimitExceededException` for more than 32 KB, `MalformedPolicyDocumentException` for what is no policy.
pub(super) fn parse_policy(cx: &Context<'_>, text: &str) -> Result<PolicyDocument, Failure> {
    use crate::policy::Refusal;
    let policy = PolicyDocument::parse(text, cx.region.partition()).map_err(|refusal| match refusal {
        Refusal::TooLarge => KmsError::new(ErrorCode::LimitExceededException, refusal.to_string()),
        Refusal::NotJson => KmsError::silent(ErrorCode::MalformedPolicyDocumentException),
        Refusal::Malformed(sentence) => KmsError::new(ErrorCode::MalformedPolicyDocumentException, sentence),
    })?;
    cx.require_principals(policy.as_str())?;
    Ok(policy)
}
