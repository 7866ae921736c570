//! GetGroup: a group, and the users in it.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, User};
use crate::message::identity::{GroupEntry, UserEntry};
use crate::message::listing::{OfGroup, page};
use crate::operations::iam::principal::authorized;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetGroupResponse {
    pub group: GroupEntry,
    pub users: Vec<UserEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Shows a group, and lists the users in it in the order of their names.
pub fn get_group(cx: &Context<'_>, request: OfGroup) -> Result<GetGroupResponse, Failure> {
    let group: Group = authorized(cx, "iam:GetGroup", &request.group_name)?;
    let partition = cx.region.partition();
    let listing = format!("GetGroup {} {}", cx.account, group.group_id);
    let members = users_in(cx, &group)?.into_iter().map(|user| UserEntry::listed(user, partition));
    let (users, marker) = page(listing, request.max_items, request.marker.as_deref(), members)?;
    let group = GroupEntry::of(group, partition);
    Ok(GetGroupResponse { group, users, is_truncated: marker.is_some(), marker })
}

/// The users in a group, in the order of their names.
pub(super) fn users_in(cx: &Context<'_>, group: &Group) -> Result<Vec<User>, Failure> {
    Ok(cx.list_identities::<User>()?.into_iter().filter(|user| user.is_in(&group.name)).collect())
}
