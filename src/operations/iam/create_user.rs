//! CreateUser: makes a user.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::{Name, Permissions, Tag, UniqueId, User};
use crate::message::identity::UserEntry;
use crate::operations::iam::names::path;
use crate::operations::iam::principal::{authorize_new, set_boundary, tag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: Name,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateUserResponse {
    pub user: UserEntry,
}

/// Makes a user without permissions.
pub fn create_user(cx: &Context<'_>, request: CreateUserRequest) -> Result<CreateUserResponse, Failure> {
    let mut user = User {
        account: cx.account.clone(),
        name: request.user_name,
        path: path(request.path),
        user_id: cx.unique_id(UniqueId::User)?,
        created: cx.now,
        permissions: Permissions::default(),
        tags: Vec::new(),
        groups: Vec::new(),
    };
    authorize_new(cx, "iam:CreateUser", &user)?;
    tag(&mut user.tags, request.tags.unwrap_or_default())?;
    if let Some(arn) = request.permissions_boundary {
        set_boundary(cx, &mut user, arn)?;
    }
    cx.put_identity(&user)?;
    Ok(CreateUserResponse { user: UserEntry::of(user, cx.region.partition()) })
}
