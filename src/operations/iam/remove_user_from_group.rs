//! RemoveUserFromGroup: takes a user out of a group.

use crate::context::{Context, Failure};
use crate::operations::iam::add_user_to_group::{MembershipRequest, membership};
use crate::operations::iam::names::no_such_entity;

/// Takes a user out of a group.
pub fn remove_user_from_group(cx: &Context<'_>, request: MembershipRequest) -> Result<(), Failure> {
    let (group, mut user) = membership(cx, "iam:RemoveUserFromGroup", &request)?;
    if !user.is_in(&group.name) {
        let sentence = format!("User {} is not in group {}.", user.name, group.name);
        return Err(no_such_entity(sentence).into());
    }
    user.groups.retain(|name| name.folded() != group.name.folded());
    cx.put_identity(&user)
}
