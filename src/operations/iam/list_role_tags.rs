//! ListRoleTags: the tags of a role.

use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::message::listing::{OfRole, Tags, page};
use crate::operations::iam::principal::authorized;

/// Lists the tags, in the order in which they were given.
pub fn list_role_tags(cx: &Context<'_>, request: OfRole) -> Result<Tags, Failure> {
    let role: Role = authorized(cx, "iam:ListRoleTags", &request.role_name)?;
    let listing = format!("ListRoleTags {} {}", cx.account, role.role_id);
    let (tags, marker) = page(listing, request.max_items, request.marker.as_deref(), role.tags)?;
    Ok(Tags { tags, is_truncated: marker.is_some(), marker })
}
