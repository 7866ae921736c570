//! ImportKeyMaterial: gives a key material that was made elsewhere.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::key::import::{Admission, ExpirationModel, ImportType, MAX_DAYS};
use crate::key::material::KeyMaterialId;
use crate::key::spec::Kind;
use crate::key::state::IMPORTING;
use crate::message::blob::Blob;
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ImportKeyMaterialRequest {
    pub key_id: KeyIdentifier,
    pub import_token: Blob,
    pub encrypted_key_material: Blob,
    pub valid_to: Option<Timestamp>,
    pub expiration_model: Option<ExpirationModel>,
    pub import_type: Option<ImportType>,
    pub key_material_description: Option<String>,
    pub key_material_id: Option<KeyMaterialId>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ImportKeyMaterialResponse {
    pub key_id: String,
    pub key_material_id: Option<KeyMaterialId>,
}

/// Imports material: the first of a key, one that it has had before, or a new one of a symmetric key, which waits for
/// RotateKeyOnDemand. A refused call does not use up the token.
pub fn import_key_material(
    cx: &Context<'_>,
    request: ImportKeyMaterialRequest,
) -> Result<ImportKeyMaterialResponse, Failure> {
    let model = request.expiration_model.unwrap_or(ExpirationModel::KeyMaterialExpires);
    require_valid_to(model, request.valid_to, cx.now)?;
    let mut key = cx.authorize(Action::ImportKeyMaterial, &request.key_id)?;
    let arn = key.arn();
    key.shared.require_external(&arn)?;
    key.require_state(IMPORTING)?;
    let admission = Admission {
        import_type: request.import_type,
        material_id: request.key_material_id,
        description: request.key_material_description,
    };
    key.shared.require_admissible(&admission)?;
    let wrapping_key = key.wrapping_key(&request.import_token.0)?;
    let (material, facts) = key.unwrap_material(&wrapping_key, &request.encrypted_key_material.0)?;
    key.shared.admit(facts, admission, &arn)?;
    key.put_import(&material, request.valid_to)?;
    Ok(ImportKeyMaterialResponse {
        key_id: arn.to_string(),
        key_material_id: (key.shared.spec.facts().kind == Kind::Symmetric).then_some(material.id),
    })
}

/// Lets a time pass that fits the model.
fn require_valid_to(
    model: ExpirationModel,
    valid_to: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), KmsError> {
    let sentence = match (model, valid_to) {
        (ExpirationModel::KeyMaterialExpires, None) => {
            "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES"
        }
        (ExpirationModel::KeyMaterialDoesNotExpire, Some(_)) => {
            "A validTo date cannot be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE"
        }
        (_, Some(date)) if date <= now => "ValidTo must be in the future",
        (_, Some(date)) if date > now.plus_days(MAX_DAYS) => "ValidTo must be at most 365 days in the future",
        _ => return Ok(()),
    };
    Err(KmsError::validation(sentence))
}
