//! DeleteRole: deletes a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::principal::{changeable, check_without_policies};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteRoleRequest {
    pub role_name: Name,
}

/// Deletes a role that has no policies. Its sessions end with it.
pub fn delete_role(cx: &Context<'_>, request: DeleteRoleRequest) -> Result<(), Failure> {
    let role = changeable(cx, "iam:DeleteRole", &request.role_name)?;
    check_without_policies(&role)?;
    cx.bury_principal(&role.arn(cx.region.partition()), &role.role_id)?;
    cx.delete_identity(&role)
}
