//! DeleteUserPermissionsBoundary: takes the permissions boundary of a user away.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, remove_boundary};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: Name,
}

/// Takes the boundary away.
pub fn delete_user_permissions_boundary(
    cx: &Context<'_>,
    request: DeleteUserPermissionsBoundaryRequest,
) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:DeleteUserPermissionsBoundary", &request.user_name)?;
    remove_boundary(&mut user)?;
    cx.put_identity(&user)
}
