//! TagRole: adds tags to a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, Role, Tag};
use crate::operations::iam::principal::{authorized, tag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct TagRoleRequest {
    pub role_name: Name,
    pub tags: Vec<Tag>,
}

/// Adds tags, or changes their values.
pub fn tag_role(cx: &Context<'_>, request: TagRoleRequest) -> Result<(), Failure> {
    let mut role: Role = authorized(cx, "iam:TagRole", &request.role_name)?;
    tag(&mut role.tags, request.tags)?;
    cx.put_identity(&role)
}
