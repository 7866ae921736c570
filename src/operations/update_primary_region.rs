//! UpdatePrimaryRegion: makes a replica the primary key of its set.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::key::state::IN_USE;
use crate::key::{KeyState, Passing};
use crate::region::Region;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdatePrimaryRegionRequest {
    pub key_id: KeyIdentifier,
    pub primary_region: Region,
}

/// Exchanges the roles of the primary key and a replica. They are done when the call answers, unless the
/// state Updating lasts.
pub fn update_primary_region(cx: &Context<'_>, request: UpdatePrimaryRegionRequest) -> Result<(), Failure> {
    let mut primary = cx.authorize(Action::UpdatePrimaryRegion, &request.key_id)?;
    let arn = primary.arn();
    primary.shared.require_primary(&arn)?;
    let region = request.primary_region;
    if region == *cx.region {
        return Err(KmsError::validation(format!("{arn} is already the primary key in {region}.")).into());
    }
    let mut replica = cx.authorize_related(Action::UpdatePrimaryRegion, &arn, &region)?.ok_or_else(|| {
        KmsError::not_found(format!("Key '{}' does not exist", primary.shared.arn(&region)))
    })?;
    primary.require_state(IN_USE)?;
    replica.require_state(IN_USE)?;
    if let Some(regions) = &mut primary.shared.multi_region {
        for other in &mut regions.replicas {
            if *other == region {
                other.clone_from(cx.region);
            }
        }
        regions.primary = region;
    }
    if let Some(until) = cx.simulation.transition_end(cx.now) {
        for key in [&mut primary.key, &mut replica.key] {
            key.passing = Some(Passing { state: KeyState::Updating, until });
            cx.put_key(key)?;
        }
    }
    cx.note_elsewhere("UpdatePrimaryRegion", replica.arn());
    cx.put_shared(&primary.shared)
}
