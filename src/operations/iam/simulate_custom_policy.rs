//! SimulateCustomPolicy: what documents would decide that nobody has yet.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::operations::iam::simulate_principal_policy::{
    ContextEntry, SimulatePolicyResponse, Source, simulate,
};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub action_names: Vec<String>,
    #[serde(default)]
    pub resource_arns: Vec<String>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    #[serde(default)]
    pub context_entries: Vec<ContextEntry>,
    /// It is about instances of EC2.
    #[serde(rename = "ResourceHandlingOption")]
    pub _resource_handling_option: Option<String>,
    pub max_items: Option<u32>,
    pub marker: Option<String>,
}

/// Decides on each action and resource by the documents of the request, and nothing of the vault.
pub fn simulate_custom_policy(
    cx: &Context<'_>,
    request: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Failure> {
    cx.authorize_identity("iam:SimulateCustomPolicy", "*")?;
    simulate(cx, "SimulateCustomPolicy", &Source::none(cx), &request)
}
