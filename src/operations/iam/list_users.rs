//! ListUsers: the users of the account.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::identity::{UserEntry, page};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

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
pub fn list_users(cx: &Context<'_>, request: ListUsersRequest) -> Result<ListUsersResponse, Failure> {
    let (partition, prefix) = (cx.region.partition(), request.path_prefix.unwrap_or_else(|| "/".to_owned()));
    let scope = format!("arn:{partition}:iam::{}:user{prefix}", cx.account);
    cx.authorize_identity("iam:ListUsers", &scope)?;
    let all = cx.list_identities::<User>()?.into_iter().filter(|user| user.path.starts_with(&prefix));
    let listing = format!("ListUsers {} {prefix}", cx.account);
    let (users, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    let shown = |user| {
        let entry = UserEntry::of(user, partition);
        UserEntry { permissions_boundary: None, tags: None, ..entry }
    };
    let users = users.into_iter().map(shown).collect();
    Ok(ListUsersResponse { users, is_truncated: marker.is_some(), marker })
}
