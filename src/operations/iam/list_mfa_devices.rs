//! ListMFADevices: the second factors of a user.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::message::listing::{OfUserOrCaller, nothing};
use crate::operations::iam::principal::user_or_caller;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListMFADevicesResponse {
    #[serde(rename = "MFADevices")]
    pub mfa_devices: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: no user has second factors here.
pub fn list_mfa_devices(
    cx: &Context<'_>,
    request: OfUserOrCaller,
) -> Result<ListMFADevicesResponse, Failure> {
    user_or_caller(cx, "iam:ListMFADevices", request.user_name)?;
    nothing(request.marker.as_deref())?;
    Ok(ListMFADevicesResponse { mfa_devices: [], is_truncated: false, marker: None })
}
