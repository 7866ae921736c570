//! DeleteLoginProfile: takes a user's password away.

use crate::context::{Context, Failure};
use crate::operations::iam::get_login_profile::{LoginProfileRequest, no_password};

/// Finds none: no user has a password here.
pub fn delete_login_profile(cx: &Context<'_>, request: LoginProfileRequest) -> Result<(), Failure> {
    Err(no_password(cx, "iam:DeleteLoginProfile", request))
}
