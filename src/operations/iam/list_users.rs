//! ListUsers: the users of the account.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::identity::UserEntry;
use crate::message::listing::ByPath;
use crate::operations::iam::principal::listed;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUsersResponse {
    pub users: Vec<UserEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the users whose path begins so, in the order of their names, without boundaries and tags.
pub fn list_users(cx: &Context<'_>, request: ByPath) -> Result<ListUsersResponse, Failure> {
    let (page, marker) = listed::<User>(cx, "ListUsers", request)?;
    let users = page.into_iter().map(|user| UserEntry::listed(user, cx.region.partition())).collect();
    Ok(ListUsersResponse { users, is_truncated: marker.is_some(), marker })
}
