//! RotateKeyOnDemand: gives a symmetric key new material now, or makes the imported one current that is pending rotation.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::material::MaterialFacts;
use crate::key::rotation::{MAX_ON_DEMAND, RotationType};
use crate::key::shared::not_primary;
use crate::key::spec::Origin;
use crate::key::state::IN_USE;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RotateKeyOnDemandRequest {
    pub key_id: KeyIdentifier,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct RotateKeyOnDemandResponse {
    pub key_id: String,
}

/// Rotates a key, whether or not automatic rotation is on; its schedule does not change.
pub fn rotate_key_on_demand(
    cx: &Context<'_>,
    request: RotateKeyOnDemandRequest,
) -> Result<RotateKeyOnDemandResponse, Failure> {
    let mut key = cx.authorize(Action::RotateKeyOnDemand, &request.key_id)?;
    let arn = key.arn();
    key.shared.require_rotatable_spec()?;
    key.shared.require_no_store(&arn)?;
    if key.shared.is_replica(cx.region) {
        return Err(not_primary(&arn).into());
    }
    key.require_state(IN_USE)?;
    let imported = match &key.shared.pending {
        Some(pending) if key.is_imported_everywhere(&pending.id)? => Some(pending.clone()),
        _ => None,
    };
    if key.shared.origin == Origin::External && imported.is_none() {
        return Err(KmsError::new(
            ErrorCode::KMSInvalidStateException,
            format!("No available key material pending rotation for the key: {arn}."),
        )
        .into());
    }
    if key.shared.on_demand_rotations() >= MAX_ON_DEMAND {
        return Err(KmsError::new(
            ErrorCode::LimitExceededException,
            format!(
                "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be \
                 performed for this key: {arn}"
            ),
        )
        .into());
    }
    let rotation = Some((RotationType::OnDemand, cx.now));
    match imported {
        Some(pending) => {
            key.shared.pending = None;
            key.shared.materials.push(MaterialFacts { rotation, ..pending });
        }
        None => cx.add_material(&mut key.shared, rotation)?,
    }
    cx.note_rotation(&key.shared, RotationType::OnDemand, cx.now);
    cx.put_shared(&key.shared)?;
    Ok(RotateKeyOnDemandResponse { key_id: arn.to_string() })
}
