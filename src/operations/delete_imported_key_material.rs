//! DeleteImportedKeyMaterial: removes imported material at once. The same can be imported again.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::key::import::Admission;
use crate::key::material::KeyMaterialId;
use crate::key::spec::Kind;
use crate::key::state::MATERIAL_DELETABLE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteImportedKeyMaterialRequest {
    pub key_id: KeyIdentifier,
    pub key_material_id: Option<KeyMaterialId>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteImportedKeyMaterialResponse {
    pub key_id: String,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Deletes the current material, or another. What is known of it stays, unless it was pending rotation.
pub fn delete_imported_key_material(
    cx: &Context<'_>,
    request: DeleteImportedKeyMaterialRequest,
) -> Result<DeleteImportedKeyMaterialResponse, Failure> {
    let mut key = cx.authorize(Action::DeleteImportedKeyMaterial, &request.key_id)?;
    let arn = key.arn();
    key.shared.require_external(&arn)?;
    key.require_state(MATERIAL_DELETABLE)?;
    let named = Admission { material_id: request.key_material_id.clone(), ..Admission::default() };
    key.shared.require_admissible(&named)?;
    let material = match request.key_material_id {
        Some(named) => match key.shared.material(&named) {
            Some(material) => Some(material.id.clone()),
            None => {
                let sentence = format!("Key material (id: {named}) does not exist in KMS key {arn}.");
                return Err(KmsError::not_found(sentence).into());
            }
        },
        None => key.shared.current_material().map(|material| material.id.clone()),
    };
    if let Some(material) = &material {
        key.delete_import(material)?;
    }
    let symmetric = key.shared.spec.facts().kind == Kind::Symmetric;
    Ok(DeleteImportedKeyMaterialResponse {
        key_id: arn.to_string(),
        key_material_id: material.filter(|_| symmetric),
    })
}
