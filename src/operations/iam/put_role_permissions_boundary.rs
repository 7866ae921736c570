//! PutRolePermissionsBoundary: sets the permissions boundary of a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, set_boundary};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: Name,
    pub permissions_boundary: String,
}

/// Sets the boundary.
pub fn put_role_permissions_boundary(
    cx: &Context<'_>,
    request: PutRolePermissionsBoundaryRequest,
) -> Result<(), Failure> {
    let mut role = changeable(cx, "iam:PutRolePermissionsBoundary", &request.role_name)?;
    set_boundary(cx, &mut role, request.permissions_boundary)?;
    cx.put_identity(&role)
}
