//! TagUser: adds tags to a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, Tag, User};
use crate::operations::iam::principal::{authorized, tag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct TagUserRequest {
    pub user_name: Name,
    pub tags: Vec<Tag>,
}

/// Adds tags, or changes their values.
pub fn tag_user(cx: &Context<'_>, request: TagUserRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:TagUser", &request.user_name)?;
    tag(&mut user.tags, request.tags)?;
    cx.put_identity(&user)
}
