//! ListKeyRotations: the completed rotations of a key, or all its materials.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::key::import::{ExpirationModel, Import, ImportState};
use crate::key::material::{KeyMaterialId, MaterialFacts};
use crate::key::rotation::RotationType;
use crate::key::spec::Origin;
use crate::message::paging::{Page, Sizes};
use crate::time::Timestamp;

const SIZES: Sizes = Sizes { default: 100, max: 1000 };

api_enum! {
    /// Which materials are listed.
    IncludeKeyMaterial {
        AllKeyMaterial = "ALL_KEY_MATERIAL",
        RotationsOnly = "ROTATIONS_ONLY",
    }
}

api_enum! {
    /// What a material is used for.
    KeyMaterialState {
        NonCurrent = "NON_CURRENT",
        Current = "CURRENT",
        PendingRotation = "PENDING_ROTATION",
        PendingMultiRegionImportAndRotation = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeyRotationsRequest {
    pub key_id: KeyIdentifier,
    pub include_key_material: Option<IncludeKeyMaterial>,
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeyRotationsResponse {
    pub rotations: Vec<RotationsListEntry>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RotationsListEntry {
    pub key_id: String,
    pub key_material_id: KeyMaterialId,
    pub key_material_description: Option<String>,
    pub import_state: Option<ImportState>,
    pub key_material_state: KeyMaterialState,
    pub expiration_model: Option<ExpirationModel>,
    pub valid_to: Option<Timestamp>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<RotationType>,
}

/// Lists rotations, newest first. The first material came by none.
pub fn list_key_rotations(
    cx: &Context<'_>,
    request: ListKeyRotationsRequest,
) -> Result<ListKeyRotationsResponse, Failure> {
    let key = cx.authorize(Action::ListKeyRotations, &request.key_id)?;
    key.shared.require_rotatable_spec()?;
    key.shared.require_no_store(&key.arn())?;
    let page =
        Page::of(format!("ListKeyRotations {}", key.arn()), SIZES, request.limit, request.marker.as_deref())?;
    let all = request.include_key_material == Some(IncludeKeyMaterial::AllKeyMaterial);
    let pending = key.shared.pending.iter().filter(|_| all);
    let newest_first = pending.chain(key.shared.materials.iter().rev());
    let listed = newest_first.filter(|material| all || material.rotation.is_some());
    let entries = listed.map(|material| entry(&key, material)).collect::<Result<Vec<_>, _>>()?;
    let (rotations, next_marker) = page.cut(entries)?;
    Ok(ListKeyRotationsResponse { rotations, truncated: next_marker.is_some(), next_marker })
}

fn entry(key: &AuthorizedKey<'_>, material: &MaterialFacts) -> Result<RotationsListEntry, Failure> {
    let import = key.key.import_of(&material.id);
    let external = key.shared.origin == Origin::External;
    Ok(RotationsListEntry {
        key_id: key.key.key_id.to_string(),
        key_material_id: material.id.clone(),
        key_material_description: material.description.clone(),
        import_state: external.then_some(match import {
            Some(_) => ImportState::Imported,
            None => ImportState::PendingImport,
        }),
        key_material_state: state(key, material)?,
        expiration_model: import.map(Import::expiration_model),
        valid_to: import.and_then(|import| import.expires),
        rotation_date: material.rotation.map(|(_, date)| date),
        rotation_type: material.rotation.map(|(kind, _)| kind),
    })
}

fn state(key: &AuthorizedKey<'_>, material: &MaterialFacts) -> Result<KeyMaterialState, Failure> {
    if key.shared.pending.as_ref() == Some(material) {
        return Ok(if key.is_imported_everywhere(&material.id)? {
            KeyMaterialState::PendingRotation
        } else {
            KeyMaterialState::PendingMultiRegionImportAndRotation
        });
    }
    let current = key.shared.current_material() == Some(material);
    Ok(if current { KeyMaterialState::Current } else { KeyMaterialState::NonCurrent })
}
