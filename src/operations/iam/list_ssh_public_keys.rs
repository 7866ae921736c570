//! ListSSHPublicKeys: the public keys for SSH of a user.

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
pub struct ListSSHPublicKeysResponse {
    #[serde(rename = "SSHPublicKeys")]
    pub ssh_public_keys: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: no user has public keys for SSH here.
pub fn list_ssh_public_keys(
    cx: &Context<'_>,
    request: OfUserOrCaller,
) -> Result<ListSSHPublicKeysResponse, Failure> {
    user_or_caller(cx, "iam:ListSSHPublicKeys", request.user_name)?;
    nothing(request.marker.as_deref())?;
    Ok(ListSSHPublicKeysResponse { ssh_public_keys: [], is_truncated: false, marker: None })
}
