//! DeleteUser: deletes a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::delete_group::USERS_FIRST;
use crate::operations::iam::principal::{authorized, check_without_policies, delete_conflict};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteUserRequest {
    pub user_name: Name,
}

/// Deletes a user who has no access keys and no policies, and is in no group.
pub fn delete_user(cx: &Context<'_>, request: DeleteUserRequest) -> Result<(), Failure> {
    let user: User = authorized(cx, "iam:DeleteUser", &request.user_name)?;
    if !cx.list_access_keys(Some(&user.name))?.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must delete access keys first.").into());
    }
    check_without_policies(&user)?;
    if !user.groups.is_empty() {
        return Err(delete_conflict(USERS_FIRST).into());
    }
    cx.bury_principal(&user.arn(cx.region.partition()), &user.user_id)?;
    cx.delete_identity(&user)
}
