//! UpdateRole: changes a role's description and how long its sessions may last.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::operations::iam::create_role::SESSION_SECONDS;
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateRoleRequest {
    pub role_name: Name,
    pub description: Option<String>,
    pub max_session_duration: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateRoleResponse {}

/// Changes the description if there is one, and sets the duration, which is an hour if there is none.
pub fn update_role(cx: &Context<'_>, request: UpdateRoleRequest) -> Result<UpdateRoleResponse, Failure> {
    let role: Role = authorized(cx, "iam:UpdateRole", &request.role_name)?;
    let description = request.description.or_else(|| role.description.clone());
    let max_session_duration = request.max_session_duration.unwrap_or(SESSION_SECONDS);
    cx.put_identity(&Role { description, max_session_duration, ..role })?;
    Ok(UpdateRoleResponse {})
}
