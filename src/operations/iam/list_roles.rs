//! ListRoles: the roles of the account.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::message::identity::{RoleEntry, page};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRolesResponse {
    pub roles: Vec<RoleEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the roles whose path begins so, in the order of their names, without boundaries and tags.
pub fn list_roles(cx: &Context<'_>, request: ListRolesRequest) -> Result<ListRolesResponse, Failure> {
    let (partition, prefix) = (cx.region.partition(), request.path_prefix.unwrap_or_else(|| "/".to_owned()));
    let scope = format!("arn:{partition}:iam::{}:role{prefix}", cx.account);
    cx.authorize_identity("iam:ListRoles", &scope)?;
    let all = cx.list_identities::<Role>()?.into_iter().filter(|role| role.path.starts_with(&prefix));
    let listing = format!("ListRoles {} {prefix}", cx.account);
    let (roles, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    let shown = |role| {
        let entry = RoleEntry::of(role, partition);
        RoleEntry { permissions_boundary: None, tags: None, ..entry }
    };
    let roles = roles.into_iter().map(shown).collect();
    Ok(ListRolesResponse { roles, is_truncated: marker.is_some(), marker })
}
