//! ListGroupsForUser: the groups that a user is in.

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::identity::GroupEntry;
use crate::message::listing::{OfUser, page};
use crate::operations::iam::list_groups::ListGroupsResponse;
use crate::operations::iam::principal::authorized;

/// Lists the groups, in the order in which the user came into them.
pub fn list_groups_for_user(cx: &Context<'_>, request: OfUser) -> Result<ListGroupsResponse, Failure> {
    let user: User = authorized(cx, "iam:ListGroupsForUser", &request.user_name)?;
    let listing = format!("ListGroupsForUser {} {}", cx.account, user.user_id);
    let all = cx.groups_of(&user)?.into_iter().map(|group| GroupEntry::of(group, cx.region.partition()));
    let (groups, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    Ok(ListGroupsResponse { groups, is_truncated: marker.is_some(), marker })
}
