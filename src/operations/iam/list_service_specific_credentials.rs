//! ListServiceSpecificCredentials: the credentials of a user, or of all, for single services.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::message::listing::nothing;
use crate::operations::iam::principal::user_or_caller;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<Name>,
    /// Of none it makes no difference.
    #[serde(rename = "ServiceName")]
    pub _service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    /// Of none it makes no difference.
    #[serde(rename = "MaxItems")]
    pub _max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: no user has such credentials here.
pub fn list_service_specific_credentials(
    cx: &Context<'_>,
    request: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse, Failure> {
    match request.all_users {
        Some(true) => cx.authorize_identity("iam:ListServiceSpecificCredentials", "*")?,
        _ => drop(user_or_caller(cx, "iam:ListServiceSpecificCredentials", request.user_name)?),
    }
    nothing(request.marker.as_deref())?;
    Ok(ListServiceSpecificCredentialsResponse {
        service_specific_credentials: [],
        is_truncated: false,
        marker: None,
    })
}
