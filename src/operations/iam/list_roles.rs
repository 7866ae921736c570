//! ListRoles: the roles of the account.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::Role;
use crate::message::identity::RoleEntry;
use crate::message::listing::ByPath;
use crate::operations::iam::principal::listed;

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
pub fn list_roles(cx: &Context<'_>, request: ByPath) -> Result<ListRolesResponse, Failure> {
    let (page, marker) = listed::<Role>(cx, "ListRoles", request)?;
    let entry = |role| RoleEntry::of(role, cx.region.partition());
    let shown = |role| RoleEntry { permissions_boundary: None, tags: None, ..entry(role) };
    let roles = page.into_iter().map(shown).collect();
    Ok(ListRolesResponse { roles, is_truncated: marker.is_some(), marker })
}
