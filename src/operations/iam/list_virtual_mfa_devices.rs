//! ListVirtualMFADevices: the virtual second factors of the account.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::message::listing::nothing;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListVirtualMFADevicesRequest {
    /// Of none it makes no difference.
    #[serde(rename = "AssignmentStatus")]
    pub _assignment_status: Option<String>,
    pub marker: Option<String>,
    /// Of none it makes no difference.
    #[serde(rename = "MaxItems")]
    pub _max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListVirtualMFADevicesResponse {
    #[serde(rename = "VirtualMFADevices")]
    pub virtual_mfa_devices: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: there are no second factors here.
pub fn list_virtual_mfa_devices(
    cx: &Context<'_>,
    request: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Failure> {
    cx.authorize_identity("iam:ListVirtualMFADevices", "*")?;
    nothing(request.marker.as_deref())?;
    Ok(ListVirtualMFADevicesResponse { virtual_mfa_devices: [], is_truncated: false, marker: None })
}
