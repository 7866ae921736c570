//! ListGroups: the groups of the account.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::Group;
use crate::message::identity::GroupEntry;
use crate::message::listing::ByPath;
use crate::operations::iam::principal::listed;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListGroupsResponse {
    pub groups: Vec<GroupEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists the groups whose path begins so, in the order of their names.
pub fn list_groups(cx: &Context<'_>, request: ByPath) -> Result<ListGroupsResponse, Failure> {
    let (page, marker) = listed::<Group>(cx, "ListGroups", request)?;
    let groups = page.into_iter().map(|group| GroupEntry::of(group, cx.region.partition())).collect();
    Ok(ListGroupsResponse { groups, is_truncated: marker.is_some(), marker })
}
