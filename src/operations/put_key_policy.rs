//! PutKeyPolicy: replaces the policy of a key.

use serde::Deserialize;

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::operations::create_key::parse_policy;
use crate::operations::get_key_policy::DEFAULT_POLICY;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PutKeyPolicyRequest {
    pub key_id: KeyIdentifier,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

/// Replaces the key policy, in any state of the key.
pub fn put_key_policy(cx: &Context<'_>, request: PutKeyPolicyRequest) -> Result<(), Failure> {
    let key = cx.authorize(Action::PutKeyPolicy, &request.key_id)?;
    if request.policy_name.is_some_and(|name| name != DEFAULT_POLICY) {
        return Err(KmsError::new(
            ErrorCode::UnsupportedOperationException,
            "Only default policy is supported",
        )
        .into());
    }
    let policy = parse_policy(cx, &request.policy)?;
    cx.require_no_lockout(&key.key, &key.shared, &policy, request.bypass_policy_lockout_safety_check)?;
    key.put_policy(&policy)
}
