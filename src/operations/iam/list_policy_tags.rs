//! ListPolicyTags: the tags of a managed policy.

use crate::context::{Context, Failure};
use crate::message::listing::{OfPolicy, Tags, page};
use crate::operations::iam::names::managed_policy;

/// Lists the tags, in the order in which they were given.
pub fn list_policy_tags(cx: &Context<'_>, request: OfPolicy) -> Result<Tags, Failure> {
    let policy = managed_policy(cx, "iam:ListPolicyTags", &request.policy_arn)?;
    let listing = format!("ListPolicyTags {}", policy.arn);
    let (tags, marker) = page(listing, request.max_items, request.marker.as_deref(), policy.tags)?;
    Ok(Tags { tags, is_truncated: marker.is_some(), marker })
}
