//! ListUserTags: the tags of a user.

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::listing::{OfUser, Tags, page};
use crate::operations::iam::principal::authorized;

/// Lists the tags, in the order in which they were given.
pub fn list_user_tags(cx: &Context<'_>, request: OfUser) -> Result<Tags, Failure> {
    let user: User = authorized(cx, "iam:ListUserTags", &request.user_name)?;
    let listing = format!("ListUserTags {} {}", cx.account, user.user_id);
    let (tags, marker) = page(listing, request.max_items, request.marker.as_deref(), user.tags)?;
    Ok(Tags { tags, is_truncated: marker.is_some(), marker })
}
