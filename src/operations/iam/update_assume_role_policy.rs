//! UpdateAssumeRolePolicy: replaces the trust policy of a role.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Name, Role};
use crate::operations::iam::document;
use crate::operations::iam::principal::{changeable, exceeds};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: Name,
    pub policy_document: String,
}

/// The most characters of a trust policy, white space apart.
const CHARACTERS: usize = 2_048;

/// Replaces the trust policy.
pub fn update_assume_role_policy(
    cx: &Context<'_>,
    request: UpdateAssumeRolePolicyRequest,
) -> Result<(), Failure> {
    let role = changeable(cx, "iam:UpdateAssumeRolePolicy", &request.role_name)?;
    check_trust_policy(cx, &request.policy_document)?;
    cx.put_identity(&Role { trust_policy: request.policy_document, ..role })
}

/// Lets a trust policy pass that keeps to the rules and whose principals exist.
pub(super) fn check_trust_policy(cx: &Context<'_>, text: &str) -> Result<(), Failure> {
    let policy = document::check_trust_policy(text)?;
    if document::characters(text) > CHARACTERS {
        return Err(exceeds("ACLSizePerRole", CHARACTERS).into());
    }
    match cx.unknown_principal(&policy)? {
        None => Ok(()),
        Some(name) => Err(document::invalid_principal(&name).into()),
    }
}
