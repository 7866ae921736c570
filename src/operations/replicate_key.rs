//! ReplicateKey: makes a replica of a multi-Region primary key in another Region.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::metadata::KeyMetadata;
use crate::key::state::REPLICABLE;
use crate::key::{Key, KeyState, Passing};
use crate::operations::create_key::key_policy;
use crate::region::Region;
use crate::tag::{Tag, check_tags};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ReplicateKeyRequest {
    pub key_id: KeyIdentifier,
    pub replica_region: Region,
    pub policy: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ReplicateKeyResponse {
    pub replica_key_metadata: KeyMetadata,
    pub replica_policy: String,
    pub replica_tags: Option<Vec<Tag>>,
}

/// Replicates a key. Nothing of its policy, description, tags or aliases is copied.
pub fn replicate_key(
    cx: &Context<'_>,
    request: ReplicateKeyRequest,
) -> Result<ReplicateKeyResponse, Failure> {
    let region = request.replica_region;
    let mut primary = cx.authorize(Action::ReplicateKey, &request.key_id)?;
    let arn = primary.arn();
    primary.shared.require_primary(&arn)?;
    if !region.exists() || region.partition() != cx.region.partition() {
        return Err(KmsError::validation(format!(
            "{region} is not a Region of the partition {}.",
            cx.region.partition()
        ))
        .into());
    }
    primary.require_state(REPLICABLE)?;
    let related =
        primary.shared.multi_region.iter().any(|regions| regions.regions().any(|other| *other == region));
    if related {
        return Err(KmsError::new(
            ErrorCode::AlreadyExistsException,
            format!("Region {region} already has a key related to {arn}."),
        )
        .into());
    }
    let tags = request.tags.unwrap_or_default();
    check_tags(&tags)?;
    cx.authorize_replica(Action::CreateKey, &primary.shared, &region)?;
    if !tags.is_empty() {
        cx.authorize_replica(Action::TagResource, &primary.shared, &region)?;
    }
    let policy = key_policy(cx, request.policy.as_deref())?;

    cx.require_room_for_key(&region)?;
    let description = request.description.unwrap_or_default();
    let passing =
        cx.simulation.transition_end(cx.now).map(|until| Passing { state: KeyState::Creating, until });
    let replica = Key { description, tags, passing, ..Key::new(primary.shared.arn(&region), cx.now) };
    let bypass = request.bypass_policy_lockout_safety_check;
    if request.policy.is_some() {
        cx.require_no_lockout(&replica, &primary.shared, &policy, bypass)?;
    }
    if let Some(regions) = &mut primary.shared.multi_region {
        regions.replicas.push(region);
    }
    cx.put_shared(&primary.shared)?;
    cx.put_policy(&replica, &policy)?;
    cx.put_key(&replica)?;
    cx.note_elsewhere("CreateKey", replica.arn());
    cx.note_synchronization(&primary.shared, cx.now);

    // The answer shows the replica as it is made; the next call finds it ready, unless such states last.
    let metadata = KeyMetadata {
        key_state: KeyState::Creating,
        enabled: false,
        current_key_material_id: None,
        ..KeyMetadata::of(&replica, &primary.shared)
    };
    Ok(ReplicateKeyResponse {
        replica_key_metadata: metadata,
        replica_policy: policy.as_str().to_owned(),
        replica_tags: (!replica.tags.is_empty()).then_some(replica.tags),
    })
}
