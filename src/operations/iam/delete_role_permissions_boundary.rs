//! DeleteRolePermissionsBoundary: takes the permissions boundary of a role away.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, remove_boundary};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: Name,
}

/// Takes the boundary away.
pub fn delete_role_permissions_boundary(
    cx: &Context<'_>,
    request: DeleteRolePermissionsBoundaryRequest,
) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:DeleteRolePermissionsBoundary", &request.role_name)?;
    remove_boundary(&mut role)?;
    cx.put_identity(&role)
}
