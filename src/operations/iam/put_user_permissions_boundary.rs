//! PutUserPermissionsBoundary: sets the permissions boundary of a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, set_boundary};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: Name,
    pub permissions_boundary: String,
}

/// Sets the boundary.
pub fn put_user_permissions_boundary(
    cx: &Context<'_>,
    request: PutUserPermissionsBoundaryRequest,
) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:PutUserPermissionsBoundary", &request.user_name)?;
    set_boundary(cx, &mut user, request.permissions_boundary)?;
    cx.put_identity(&user)
}
