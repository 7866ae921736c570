//! AddUserToGroup: puts a user into a group.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name, User};
use crate::operations::iam::names::no_such_entity;
use crate::operations::iam::principal::{authorized, exceeds};

/// The most groups that a user is in.
const GROUPS: usize = 10;

/// The request on a user and a group.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct MembershipRequest {
    pub group_name: Name,
    pub user_name: Name,
}

/// Puts a user into a group; one who is in it stays so.
pub fn add_user_to_group(cx: &Context<'_>, request: MembershipRequest) -> Result<(), Failure> {
    let (group, mut user) = membership(cx, "iam:AddUserToGroup", &request)?;
    if user.is_in(&group.name) {
        return Ok(());
    }
    if user.groups.len() >= GROUPS {
        return Err(exceeds("GroupsPerUser", GROUPS).into());
    }
    user.groups.push(group.name);
    cx.put_identity(&user)
}

/// The group and the user, if the caller may do this with the group.
///
/// # Errors
///
/// `AccessDenied`, `NoSuchEntity`.
pub(super) fn membership(
    cx: &Context<'_>,
    action: &str,
    request: &MembershipRequest,
) -> Result<(Group, User), Failure> {
    let group = authorized(cx, action, &request.group_name)?;
    let name = &request.user_name;
    let user = cx.find_identity(name)?;
    let user = user.ok_or_else(|| no_such_entity(format!("The user with name {name} cannot be found.")))?;
    Ok((group, user))
}
