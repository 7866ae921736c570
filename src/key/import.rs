//! Imported key material: what may be imported into which key, and what an import changes (AWS KMS Developer Guide,
//! "Import key material").
//!
//! [`SharedProperties`] know the materials of a key, whether their bytes are there or not; each [`Key`] knows which of
//! them were imported in its Region, and for how long. A key can be used where all its materials are.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::KeyArn;
use crate::crypto::key_pair::KeyType;
use crate::crypto::rsa::max_plaintext;
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::WrappingAlgorithm;
use crate::key::material::{KeyMaterialId, MaterialFacts};
use crate::key::rotation::invalid_origin;
use crate::key::shared::not_primary;
use crate::key::spec::{KeySpec, Kind, Origin};
use crate::key::{Key, SharedProperties};
use crate::time::Timestamp;

/// The longest time that imported material may be there, in days.
pub const MAX_DAYS: u32 = 365;

api_enum! {
    /// Whether imported material expires.
    ExpirationModel {
        KeyMaterialExpires = "KEY_MATERIAL_EXPIRES",
        KeyMaterialDoesNotExpire = "KEY_MATERIAL_DOES_NOT_EXPIRE",
    }
}

api_enum! {
    /// Whether material is new to its key.
    ImportType {
        NewKeyMaterial = "NEW_KEY_MATERIAL",
        ExistingKeyMaterial = "EXISTING_KEY_MATERIAL",
    }
}

api_enum! {
    /// Whether a material is there.
    ImportState {
        Imported = "IMPORTED",
        PendingImport = "PENDING_IMPORT",
    }
}

/// A material that was imported in a Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its id.
    pub material: KeyMaterialId,
    /// When it is removed, if ever.
    pub expires: Option<Timestamp>,
}

impl Import {
    /// Whether its time is over.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }

    /// The API's name of its expiry.
    pub fn expiration_model(&self) -> ExpirationModel {
        match self.expires {
            Some(_) => ExpirationModel::KeyMaterialExpires,
            None => ExpirationModel::KeyMaterialDoesNotExpire,
        }
    }
}

impl Key {
    /// The import of this material in the key's Region.
    pub fn import_of(&self, material: &KeyMaterialId) -> Option<&Import> {
        self.imports.iter().find(|import| import.material == *material)
    }

    /// Whether all materials are there that the key is made of.
    pub fn has_all_material(&self, shared: &SharedProperties) -> bool {
        let there = |material: &MaterialFacts| self.import_of(&material.id).is_some();
        !shared.materials.is_empty()
            && (shared.origin != Origin::External || shared.materials.iter().all(there))
    }

    /// The import that ends first among those of the materials that the key is made of, if all are there.
    pub fn first_to_expire(&self, shared: &SharedProperties) -> Option<&Import> {
        if !self.has_all_material(shared) {
            return None;
        }
        let imports = shared.materials.iter().filter_map(|material| self.import_of(&material.id));
        imports.min_by_key(|import| (import.expires.is_none(), import.expires))
    }
}

/// What an importer says of the material.
#[derive(Debug, Default)]
pub struct Admission {
    /// Whether it is new to the key.
    pub import_type: Option<ImportType>,
    /// Which one it is, if it is not.
    pub material_id: Option<KeyMaterialId>,
    /// A description.
    pub description: Option<String>,
}

impl SharedProperties {
    /// Lets a key pass whose material is imported.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException`.
    pub fn require_external(&self, key: &KeyArn) -> Result<(), KmsError> {
        if self.origin == Origin::External { Ok(()) } else { Err(invalid_origin(self.origin, key)) }
    }

    /// Lets what is said of a material pass if the key can have several.
    ///
    /// # Errors
    ///
    /// `ValidationException` for a key that is not symmetric.
    pub fn require_admissible(&self, admission: &Admission) -> Result<(), KmsError> {
        let several = self.spec.facts().kind == Kind::Symmetric;
        let said = admission.import_type.is_some()
            || admission.material_id.is_some()
            || admission.description.is_some();
        if several || !said {
            return Ok(());
        }
        Err(KmsError::validation(
            "ImportType, KeyMaterialId and KeyMaterialDescription are supported only for symmetric encryption keys.",
        ))
    }

    /// Takes a material among those of the key, or finds it there. The first becomes the current one; a later one waits
    /// for the next rotation.
    ///
    /// # Errors
    ///
    /// `IncorrectKeyMaterialException` without a sentence if it is not the one it is said to be;
    /// `KMSInvalidStateException` if another waits already; `UnsupportedOperationException` for new material of a
    /// replica; `ValidationException` for new material with an id.
    pub fn admit(
        &mut self,
        material: MaterialFacts,
        admission: Admission,
        key: &KeyArn,
    ) -> Result<(), KmsError> {
        let incorrect = || KmsError::silent(ErrorCode::IncorrectKeyMaterialException);
        let first = self.materials.is_empty() && self.pending.is_none();
        let default = if first { ImportType::NewKeyMaterial } else { ImportType::ExistingKeyMaterial };
        let description = admission.description;
        match admission.import_type.unwrap_or(default) {
            ImportType::NewKeyMaterial if admission.material_id.is_some() => Err(KmsError::validation(
                "KeyMaterialId cannot be specified when ImportType is NEW_KEY_MATERIAL.",
            )),
            ImportType::NewKeyMaterial if self.is_replica(&key.region) => Err(not_primary(key)),
            ImportType::NewKeyMaterial if self.material(&material.id).is_some() => Err(incorrect()),
            ImportType::NewKeyMaterial => {
                if let Some(pending) = &self.pending {
                    return Err(KmsError::new(
                        ErrorCode::KMSInvalidStateException,
                        format!(
                            "New key material (id: {}) cannot be imported into KMS key {key}, because another key \
                             material (id: {}) is pending rotation.",
                            material.id, pending.id
                        ),
                    ));
                }
                let material = MaterialFacts { description, ..material };
                if self.materials.is_empty() {
                    self.materials.push(material);
                } else {
                    self.pending = Some(material);
                }
                Ok(())
            }
            ImportType::ExistingKeyMaterial => {
                let described = !self.is_replica(&key.region);
                let known = self.known_material(&material.id).ok_or_else(incorrect)?;
                if admission.material_id.is_some_and(|named| named != material.id) {
                    return Err(incorrect());
                }
                if described && description.is_some() {
                    known.description = description;
                }
                Ok(())
            }
        }
    }

    /// The material of this id, be it current, former or pending rotation.
    pub fn material(&self, id: &KeyMaterialId) -> Option<&MaterialFacts> {
        self.materials.iter().chain(&self.pending).find(|material| material.id == *id)
    }

    /// The material of this id, be it current, former or pending rotation.
    fn known_material(&mut self, id: &KeyMaterialId) -> Option<&mut MaterialFacts> {
        self.materials.iter_mut().chain(&mut self.pending).find(|material| material.id == *id)
    }
}

impl KeySpec {
    /// Lets a wrapping pass that can carry material of this spec.
    ///
    /// # Errors
    ///
    /// `ValidationException`.
    pub fn require_wrapping(self, algorithm: WrappingAlgorithm, key: KeySpec) -> Result<(), KmsError> {
        if !self.facts().import.contains(&algorithm) {
            return Err(KmsError::validation(format!(
                "WrappingAlgorithm {algorithm} is not valid for key material of key spec {self}."
            )));
        }
        let too_long = match (algorithm.oaep_hash(), key.facts().kind) {
            (Some(hash), Kind::KeyPair(KeyType::Rsa(bits))) => {
                self.facts().kind.pkcs8_length() > max_plaintext(bits, hash)
            }
            _ => false,
        };
        if too_long {
            return Err(KmsError::validation(format!(
                "Key material of key spec {self} is too long to be wrapped by {algorithm} with {key}."
            )));
        }
        Ok(())
    }
}

/// Lets a wrapping algorithm pass that this kind of wrapping key has.
///
/// # Errors
///
/// `ValidationException`.
pub fn require_wrapping_key(algorithm: WrappingAlgorithm, key: KeySpec) -> Result<(), KmsError> {
    if algorithm == WrappingAlgorithm::RsaesPkcs1V15 {
        return Err(KmsError::validation("WrappingAlgorithm RSAES_PKCS1_V1_5 is no longer supported."));
    }
    if (algorithm == WrappingAlgorithm::Sm2Pke) == (key == KeySpec::Sm2) {
        return Ok(());
    }
    Err(KmsError::validation(format!(
        "WrappingAlgorithm {algorithm} is not compatible with WrappingKeySpec {key}."
    )))
}
