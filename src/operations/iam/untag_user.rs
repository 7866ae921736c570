//! UntagUser: takes tags from a user.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, User};
use crate::operations::iam::principal::{authorized, untag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UntagUserRequest {
    pub user_name: Name,
    pub tag_keys: Vec<String>,
}

/// Takes tags away.
pub fn untag_user(cx: &Context<'_>, request: UntagUserRequest) -> Result<(), Failure> {
    let mut user: User = authorized(cx, "iam:UntagUser", &request.user_name)?;
    untag(&mut user.tags, &request.tag_keys);
    cx.put_identity(&user)
}
