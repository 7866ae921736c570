//! UntagRole: takes tags from a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::operations::iam::principal::{authorized, untag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UntagRoleRequest {
    pub role_name: Name,
    pub tag_keys: Vec<String>,
}

/// Takes tags away.
pub fn untag_role(cx: &Context<'_>, request: UntagRoleRequest) -> Result<(), Failure> {
    let mut role: Role = authorized(cx, "iam:UntagRole", &request.role_name)?;
    untag(&mut role.tags, &request.tag_keys);
    cx.put_identity(&role)
}
