//! What related multi-Region keys share (AWS KMS Developer Guide, "Shared properties of multi-Region keys").

use serde::{Deserialize, Serialize};

use crate::arn::{AccountId, KeyArn, KeyId};
use crate::error::{ErrorCode, KmsError};
use crate::key::material::{KeyMaterialId, MaterialFacts};
use crate::key::rotation::{AutomaticRotation, invalid_origin};
use crate::key::spec::{Algorithm, KeyManager, KeySpec, KeyUsage, Kind, Origin};
use crate::region::Region;

/// The properties of a key that are the same in all its Regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedProperties {
    /// Whose the keys are.
    pub account: AccountId,
    /// Their id.
    pub key_id: KeyId,
    /// The kind of their material.
    pub spec: KeySpec,
    /// What they are for.
    pub usage: KeyUsage,
    /// Where their material comes from.
    pub origin: Origin,
    /// Who manages them.
    pub manager: KeyManager,
    /// The Regions of a multi-Region key.
    pub multi_region: Option<MultiRegion>,
    /// Automatic rotation, if it is on.
    pub rotation: Option<AutomaticRotation>,
    /// The materials, oldest first; the last is the current one.
    pub materials: Vec<MaterialFacts>,
    /// The imported material that becomes the current one by the next rotation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<MaterialFacts>,
    /// The custom key store that the key is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyStoreOf>,
}

/// The custom key store of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyStoreOf {
    /// The store's id.
    pub id: String,
    /// The external key, in an external key store.
    pub xks_key_id: Option<String>,
    /// The store's cluster, in a CloudHSM key store. Found out when the key is looked at.
    #[serde(skip)]
    pub cluster_id: Option<String>,
    /// Whether KMS is connected to the store. Found out when the key is looked at.
    #[serde(skip)]
    pub connected: bool,
}

/// The Regions of related keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MultiRegion {
    /// Where the primary key is.
    pub primary: Region,
    /// Where the replicas are, in the order of their creation.
    pub replicas: Vec<Region>,
}

impl MultiRegion {
    /// All Regions, the primary's first.
    pub fn regions(&self) -> impl Iterator<Item = &Region> {
        std::iter::once(&self.primary).chain(&self.replicas)
    }
}

impl SharedProperties {
    /// A single-Region key of a customer, without material or rotation.
    pub fn new(arn: &KeyArn, spec: KeySpec, usage: KeyUsage, origin: Origin) -> Self {
        SharedProperties {
            account: arn.account.clone(),
            key_id: arn.key_id.clone(),
            spec,
            usage,
            origin,
            manager: KeyManager::Customer,
            multi_region: None,
            rotation: None,
            materials: Vec::new(),
            pending: None,
            store: None,
        }
    }

    /// The ARN of the key in this Region.
    pub fn arn(&self, region: &Region) -> KeyArn {
        KeyArn { region: region.clone(), account: self.account.clone(), key_id: self.key_id.clone() }
    }

    /// What is known of the current material.
    pub fn current_material(&self) -> Option<&MaterialFacts> {
        self.materials.last()
    }

    /// The current material's id, as the API tells it: of symmetric keys outside of custom key stores only.
    pub fn current_material_id(&self) -> Option<&KeyMaterialId> {
        let current = self
            .current_material()
            .filter(|_| self.spec.facts().kind == Kind::Symmetric && self.store.is_none());
        current.map(|material| &material.id)
    }

    /// The algorithms of a kind that the key has by its spec and usage; nothing where they are of another usage.
    pub fn algorithms<A: Algorithm>(&self) -> Option<Vec<A>> {
        (self.usage == A::USAGE).then(|| A::of(self.spec.facts()).to_vec())
    }

    /// The Regions of the key that is in this one.
    pub fn regions<'r>(&'r self, own: &'r Region) -> impl Iterator<Item = &'r Region> {
        let related = self.multi_region.iter().flat_map(MultiRegion::regions);
        related.chain(self.multi_region.is_none().then_some(own))
    }

    /// Lets a key pass that is in no custom key store.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException`.
    pub fn require_no_store(&self, key: &KeyArn) -> Result<(), KmsError> {
        if self.store.is_none() { Ok(()) } else { Err(invalid_origin(self.origin, key)) }
    }

    /// Whether the key in this Region is a replica.
    pub fn is_replica(&self, region: &Region) -> bool {
        self.multi_region.as_ref().is_some_and(|regions| regions.primary != *region)
    }

    /// Lets a usage pass that the key has; `operation` is the API's name of what is to be done.
    ///
    /// # Errors
    ///
    /// `InvalidKeyUsageException` for another.
    pub fn require_usage(&self, usage: KeyUsage, operation: &str, key: &KeyArn) -> Result<(), KmsError> {
        if self.usage == usage {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::InvalidKeyUsageException,
            format!("{key} key usage is {} which is not valid for {operation}.", self.usage),
        ))
    }

    /// Lets a multi-Region key's primary pass.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException` for a replica or a single-Region key.
    pub fn require_primary(&self, key: &KeyArn) -> Result<&MultiRegion, KmsError> {
        match &self.multi_region {
            Some(regions) if regions.primary == key.region => Ok(regions),
            _ => Err(not_primary(key)),
        }
    }
}

/// The refusal of what only a primary key can do.
pub fn not_primary(key: &KeyArn) -> KmsError {
    KmsError::new(
        ErrorCode::UnsupportedOperationException,
        format!("{key} is not a multi-region primary key."),
    )
}
