//! GetRole: a role.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::message::identity::{RoleEntry, RoleLastUsed};
use crate::operations::iam::principal::authorized;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetRoleRequest {
    pub role_name: Name,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetRoleResponse {
    pub role: RoleEntry,
}

/// Shows a role.
pub fn get_role(cx: &Context<'_>, request: GetRoleRequest) -> Result<GetRoleResponse, Failure> {
    let role: Role = authorized(cx, "iam:GetRole", &request.role_name)?;
    let role = RoleEntry::of(role, cx.region.partition());
    Ok(GetRoleResponse { role: RoleEntry { role_last_used: Some(RoleLastUsed::default()), ..role } })
}
