//! CreateGroup: makes a group of users.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Group, Name, Permissions, UniqueId};
use crate::message::identity::GroupEntry;
use crate::operations::iam::names::path;
use crate::operations::iam::principal::authorize_new;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: Name,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateGroupResponse {
    pub group: GroupEntry,
}

/// Makes a group without users and permissions.
pub fn create_group(cx: &Context<'_>, request: CreateGroupRequest) -> Result<CreateGroupResponse, Failure> {
    let group = Group {
        account: cx.account.clone(),
        name: request.group_name,
        path: path(request.path),
        group_id: cx.unique_id(UniqueId::Group)?,
        created: cx.now,
        permissions: Permissions::default(),
    };
    authorize_new(cx, "iam:CreateGroup", &group)?;
    cx.put_identity(&group)?;
    Ok(CreateGroupResponse { group: GroupEntry::of(group, cx.region.partition()) })
}
