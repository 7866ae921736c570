//! ListInstanceProfiles: the instance profiles of the account.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::message::listing::{ByPath, nothing};

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: there are no instances here.
pub fn list_instance_profiles(
    cx: &Context<'_>,
    request: ByPath,
) -> Result<ListInstanceProfilesResponse, Failure> {
    let prefix = request.path_prefix.as_deref().unwrap_or("/");
    let scope = format!("arn:{}:iam::{}:instance-profile{prefix}", cx.region.partition(), cx.account);
    cx.authorize_identity("iam:ListInstanceProfiles", &scope)?;
    nothing(request.marker.as_deref())?;
    Ok(ListInstanceProfilesResponse { instance_profiles: [], is_truncated: false, marker: None })
}
