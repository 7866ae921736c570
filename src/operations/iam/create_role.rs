//! CreateRole: makes a role.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{Name, Permissions, Role, Tag, UniqueId};
use crate::message::identity::RoleEntry;
use crate::operations::iam::names::path;
use crate::operations::iam::principal::{authorize_new, set_boundary, tag};
use crate::operations::iam::update_assume_role_policy::check_trust_policy;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: Name,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<u32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateRoleResponse {
    pub role: RoleEntry,
}

/// How long a session may last where the request does not say it, in seconds.
pub const SESSION_SECONDS: u32 = 3_600;

/// Makes a role without permissions.
pub fn create_role(cx: &Context<'_>, request: CreateRoleRequest) -> Result<CreateRoleResponse, Failure> {
    let mut role = Role {
        account: cx.account.clone(),
        name: request.role_name,
        path: path(request.path),
        role_id: cx.unique_id(UniqueId::Role)?,
        created: cx.now,
        permissions: Permissions::default(),
        tags: Vec::new(),
        trust_policy: request.assume_role_policy_document,
        description: request.description,
        max_session_duration: request.max_session_duration.unwrap_or(SESSION_SECONDS),
    };
    authorize_new(cx, "iam:CreateRole", &role)?;
    if role.is_service_linked() {
        let sentence = "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles";
        return Err(KmsError::new(ErrorCode::InvalidInput, sentence).into());
    }
    check_trust_policy(cx, &role.trust_policy)?;
    tag(&mut role.tags, request.tags.unwrap_or_default())?;
    if let Some(arn) = request.permissions_boundary {
        set_boundary(cx, &mut role, arn)?;
    }
    cx.put_identity(&role)?;
    let shown = RoleEntry::of(role, cx.region.partition());
    // The answer repeats a duration only if it was given.
    Ok(CreateRoleResponse { role: RoleEntry { max_session_duration: request.max_session_duration, ..shown } })
}
