//! ListKeyPolicies: the names of a key's policies. There is one.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::message::paging::{Page, Sizes};
use crate::operations::get_key_policy::DEFAULT_POLICY;

const SIZES: Sizes = Sizes { default: 100, max: 1000 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeyPoliciesRequest {
    pub key_id: KeyIdentifier,
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Vec<String>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

/// Lists the names of policies.
pub fn list_key_policies(
    cx: &Context<'_>,
    request: ListKeyPoliciesRequest,
) -> Result<ListKeyPoliciesResponse, Failure> {
    let key = cx.authorize(Action::ListKeyPolicies, &request.key_id)?;
    let page =
        Page::of(format!("ListKeyPolicies {}", key.arn()), SIZES, request.limit, request.marker.as_deref())?;
    let (policy_names, next_marker) = page.cut([DEFAULT_POLICY.to_owned()])?;
    Ok(ListKeyPoliciesResponse { policy_names, truncated: next_marker.is_some(), next_marker })
}
