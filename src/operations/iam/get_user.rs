//! GetUser: a user, or the caller.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::message::identity::UserEntry;
use crate::operations::iam::principal::user_or_caller;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetUserRequest {
    pub user_name: Option<Name>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetUserResponse {
    pub user: UserEntry,
}

/// Shows the user that is named, or the caller.
pub fn get_user(cx: &Context<'_>, request: GetUserRequest) -> Result<GetUserResponse, Failure> {
    let user = match user_or_caller(cx, "iam:GetUser", request.user_name)? {
        Some(user) => UserEntry::of(user, cx.region.partition()),
        None => root(cx),
    };
    Ok(GetUserResponse { user })
}

/// The root user, who has no name.
fn root(cx: &Context<'_>) -> UserEntry {
    UserEntry {
        user_id: cx.account.to_string(),
        arn: cx.root_arn(),
        path: None,
        user_name: None,
        create_date: None,
        permissions_boundary: None,
        tags: None,
    }
}
