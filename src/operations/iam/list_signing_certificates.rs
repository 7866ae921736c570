//! ListSigningCertificates: the certificates of a user.

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
pub struct ListSigningCertificatesResponse {
    pub certificates: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: no user has certificates here.
pub fn list_signing_certificates(
    cx: &Context<'_>,
    request: OfUserOrCaller,
) -> Result<ListSigningCertificatesResponse, Failure> {
    user_or_caller(cx, "iam:ListSigningCertificates", request.user_name)?;
    nothing(request.marker.as_deref())?;
    Ok(ListSigningCertificatesResponse { certificates: [], is_truncated: false, marker: None })
}
