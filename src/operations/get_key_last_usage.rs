//! GetKeyLastUsage: when a key was last used in a cryptographic operation, and in which.

use serde::{Deserialize, Serialize};

use crate::arn::KeyId;
use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::last_use::{LastUse, TrackedOperation};
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyLastUsageRequest {
    pub key_id: KeyIdentifier,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyLastUsageResponse {
    pub key_id: KeyId,
    pub key_last_usage: KeyLastUsageData,
    pub tracking_start_date: Timestamp,
    pub key_creation_date: Timestamp,
}

/// The use, or no member where there was none.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct KeyLastUsageData {
    pub operation: Option<TrackedOperation>,
    pub timestamp: Option<Timestamp>,
    pub cloud_trail_event_id: Option<String>,
    pub kms_request_id: Option<String>,
}

/// Tells the last use of a key, in any state of the key. Uses are tracked from the key's creation on.
pub fn get_key_last_usage(
    cx: &Context<'_>,
    request: GetKeyLastUsageRequest,
) -> Result<GetKeyLastUsageResponse, Failure> {
    let key = cx.authorize(Action::GetKeyLastUsage, &request.key_id)?.key;
    Ok(GetKeyLastUsageResponse {
        key_last_usage: cx.last_use(&key)?.map(KeyLastUsageData::from).unwrap_or_default(),
        tracking_start_date: key.created,
        key_creation_date: key.created,
        key_id: key.key_id,
    })
}

impl From<LastUse> for KeyLastUsageData {
    fn from(last: LastUse) -> Self {
        KeyLastUsageData {
            operation: Some(last.operation),
            timestamp: Some(last.time),
            cloud_trail_event_id: Some(last.event_id),
            kms_request_id: Some(last.request_id),
        }
    }
}
