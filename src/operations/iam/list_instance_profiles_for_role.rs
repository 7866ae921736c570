//! ListInstanceProfilesForRole: the instance profiles that a role is in.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::message::listing::{OfRole, nothing};
use crate::operations::iam::principal::authorized;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: there are no instances here.
pub fn list_instance_profiles_for_role(
    cx: &Context<'_>,
    request: OfRole,
) -> Result<ListInstanceProfilesForRoleResponse, Failure> {
    authorized::<Role>(cx, "iam:ListInstanceProfilesForRole", &request.role_name)?;
    nothing(request.marker.as_deref())?;
    Ok(ListInstanceProfilesForRoleResponse { instance_profiles: [], is_truncated: false, marker: None })
}
