//! GetLoginProfile: since when a user has a password.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::identity::Name;
use crate::operations::iam::names::no_such_entity;
use crate::operations::iam::principal::user_or_caller;
use crate::time::Timestamp;

/// The request on the password of a user, or of who calls.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct LoginProfileRequest {
    pub user_name: Option<Name>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

/// That a user has a password.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: Timestamp,
    pub password_reset_required: Option<bool>,
}

/// Finds none: no user has a password here.
pub fn get_login_profile(
    cx: &Context<'_>,
    request: LoginProfileRequest,
) -> Result<GetLoginProfileResponse, Failure> {
    Err(no_password(cx, "iam:GetLoginProfile", request))
}

/// The answer on a password, if the caller may do this with it.
pub(super) fn no_password(cx: &Context<'_>, action: &str, request: LoginProfileRequest) -> Failure {
    match user_or_caller(cx, action, request.user_name) {
        Err(failure) => failure,
        Ok(user) => {
            let name = user.map_or_else(|| "root".to_owned(), |user| user.name.to_string());
            no_such_entity(format!("Login Profile for User {name} cannot be found.")).into()
        }
    }
}
