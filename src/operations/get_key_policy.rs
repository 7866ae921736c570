//! GetKeyPolicy: the policy of a key, in the service's formatting.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;

/// The name of the one policy that a key has.
pub const DEFAULT_POLICY: &str = "default";

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyPolicyRequest {
    pub key_id: KeyIdentifier,
    pub policy_name: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetKeyPolicyResponse {
    pub policy: String,
    pub policy_name: String,
}

/// Gets the key policy, in any state of the key.
pub fn get_key_policy(
    cx: &Context<'_>,
    request: GetKeyPolicyRequest,
) -> Result<GetKeyPolicyResponse, Failure> {
    let key = cx.authorize(Action::GetKeyPolicy, &request.key_id)?;
    if request.policy_name.is_some_and(|name| name != DEFAULT_POLICY) {
        return Err(KmsError::not_found("No such policy exists").into());
    }
    Ok(GetKeyPolicyResponse {
        policy: key.policy()?.as_str().to_owned(),
        policy_name: DEFAULT_POLICY.to_owned(),
    })
}
