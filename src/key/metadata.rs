//! KeyMetadata, as CreateKey, DescribeKey and ReplicateKey answer it.

use serde::Serialize;

use crate::api_enum::api_enum;
use crate::arn::{AccountId, KeyId};
use crate::key::algorithm::{EncryptionAlgorithm, KeyAgreementAlgorithm, MacAlgorithm, SigningAlgorithm};
use crate::key::import::{ExpirationModel, Import};
use crate::key::material::KeyMaterialId;
use crate::key::shared::MultiRegion;
use crate::key::spec::{KeyManager, KeySpec, KeyUsage, Origin};
use crate::key::{Key, KeyState, SharedProperties, Status};
use crate::region::Region;
use crate::time::Timestamp;

api_enum! {
    /// The role of a multi-Region key.
    MultiRegionKeyType {
        Primary = "PRIMARY",
        Replica = "REPLICA",
    }
}

/// What the API tells of a key.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct KeyMetadata {
    #[serde(rename = "AWSAccountId")]
    pub aws_account_id: AccountId,
    pub key_id: KeyId,
    pub arn: String,
    pub creation_date: Timestamp,
    pub enabled: bool,
    pub description: String,
    pub key_usage: KeyUsage,
    pub key_state: KeyState,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Origin,
    pub expiration_model: Option<ExpirationModel>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub key_manager: KeyManager,
    pub customer_master_key_spec: Option<KeySpec>,
    pub key_spec: KeySpec,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithm>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithm>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithm>>,
    pub multi_region: bool,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<u32>,
    pub mac_algorithms: Option<Vec<MacAlgorithm>>,
    pub xks_key_configuration: Option<XksKeyConfiguration>,
    pub current_key_material_id: Option<KeyMaterialId>,
}

/// The external key of a key in an external key store.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct XksKeyConfiguration {
    pub id: String,
}

/// The related keys of a multi-Region key.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: MultiRegionKeyType,
    pub primary_key: MultiRegionKey,
    pub replica_keys: Vec<MultiRegionKey>,
}

/// One of the related keys.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct MultiRegionKey {
    pub arn: String,
    pub region: Region,
}

impl KeyMetadata {
    /// The metadata of a key in its present state.
    pub fn of(key: &Key, shared: &SharedProperties) -> Self {
        let state = key.state(shared);
        let (facts, import) = (shared.spec.facts(), key.first_to_expire(shared));
        let (deletion_date, window) = match key.status {
            Status::PendingDeletion { date } => (Some(date), None),
            Status::PendingReplicaDeletion { window } => (None, Some(window)),
            Status::Enabled | Status::Disabled => (None, None),
        };
        KeyMetadata {
            aws_account_id: key.account.clone(),
            key_id: key.key_id.clone(),
            arn: key.arn().to_string(),
            creation_date: key.created,
            enabled: state == KeyState::Enabled,
            description: key.description.clone(),
            key_usage: shared.usage,
            key_state: state,
            deletion_date,
            valid_to: import.and_then(|import| import.expires),
            origin: shared.origin,
            expiration_model: import.map(Import::expiration_model),
            custom_key_store_id: shared.store.as_ref().map(|store| store.id.clone()),
            cloud_hsm_cluster_id: shared.store.as_ref().and_then(|store| store.cluster_id.clone()),
            key_manager: shared.manager,
            customer_master_key_spec: facts.customer_master_key_spec.then_some(shared.spec),
            key_spec: shared.spec,
            encryption_algorithms: shared.algorithms(),
            signing_algorithms: shared.algorithms(),
            key_agreement_algorithms: shared.algorithms(),
            multi_region: shared.multi_region.is_some(),
            multi_region_configuration: shared
                .multi_region
                .as_ref()
                .map(|regions| MultiRegionConfiguration::of(key, shared, regions)),
            pending_deletion_window_in_days: window,
            mac_algorithms: shared.algorithms(),
            xks_key_configuration: shared
                .store
                .as_ref()
                .and_then(|store| store.xks_key_id.clone())
                .map(|id| XksKeyConfiguration { id }),
            current_key_material_id: shared.current_material_id().cloned(),
        }
    }
}

impl MultiRegionConfiguration {
    fn of(key: &Key, shared: &SharedProperties, regions: &MultiRegion) -> Self {
        let named =
            |region: &Region| MultiRegionKey { arn: shared.arn(region).to_string(), region: region.clone() };
        MultiRegionConfiguration {
            multi_region_key_type: if shared.is_replica(&key.region) {
                MultiRegionKeyType::Replica
            } else {
                MultiRegionKeyType::Primary
            },
            primary_key: named(&regions.primary),
            replica_keys: regions.replicas.iter().map(named).collect(),
        }
    }
}
