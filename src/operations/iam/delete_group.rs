//! DeleteGroup: deletes a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::get_group::users_in;
use crate::operations::iam::principal::{authorized, check_without_policies, delete_conflict};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteGroupRequest {
    pub group_name: Name,
}

/// The sentence on a group that has users, and on a user who is in groups.
pub(super) const USERS_FIRST: &str = "Cannot delete entity, must remove users from group first.";

/// Deletes a group that has no users and no policies.
pub fn delete_group(cx: &Context<'_>, request: DeleteGroupRequest) -> Result<(), Failure> {
    let group: Group = authorized(cx, "iam:DeleteGroup", &request.group_name)?;
    if !users_in(cx, &group)?.is_empty() {
        return Err(delete_conflict(USERS_FIRST).into());
    }
    check_without_policies(&group)?;
    cx.delete_identity(&group)
}
