//! UpdateRoleDescription: changes a role's description, as UpdateRole does too.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::message::identity::RoleEntry;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: Name,
    pub description: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateRoleDescriptionResponse {
    pub role: RoleEntry,
}

/// Changes the description, and shows the role.
pub fn update_role_description(
    cx: &Context<'_>,
    request: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Failure> {
    let role: Role = authorized(cx, "iam:UpdateRoleDescription", &request.role_name)?;
    let role = Role { description: Some(request.description), ..role };
    cx.put_identity(&role)?;
    Ok(UpdateRoleDescriptionResponse { role: RoleEntry::of(role, cx.region.partition()) })
}
