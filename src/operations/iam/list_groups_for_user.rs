//! ListGroupsForUser: the groups that a user is in.

#[cfg(test)]
use serde::Deserialize;
use serde::Serialize;

use crate::context::{Context, Failure};
use crate::identity::User;
use crate::message::listing::{OfUser, nothing};
use crate::operations::iam::principal::authorized;

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListGroupsForUserResponse {
    pub groups: [(); 0],
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// Lists none: there are no groups here.
pub fn list_groups_for_user(cx: &Context<'_>, request: OfUser) -> Result<ListGroupsForUserResponse, Failure> {
    authorized::<User>(cx, "iam:ListGroupsForUser", &request.user_name)?;
    nothing(request.marker.as_deref())?;
    Ok(ListGroupsForUserResponse { groups: [], is_truncated: false, marker: None })
}
