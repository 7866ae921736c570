//! ListPolicies: managed policies, the account's own and those of AWS.

use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;

use crate::api_enum::api_enum;
use crate::context::{Context, Failure};
use crate::identity::{Group, ManagedPolicy, Permissions, Role, User, aws_managed, is_aws_managed};
use crate::message::identity::{PolicyEntry, Usage};
use crate::message::listing::page;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScope>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsage>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListPoliciesResponse {
    pub policies: Vec<PolicyEntry>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

api_enum! {
    /// Whose policies are listed.
    PolicyScope {
        All = "All",
        Aws = "AWS",
        Local = "Local",
    }
}

api_enum! {
    /// As what policies are used that are listed.
    PolicyUsage {
        PermissionsPolicy = "PermissionsPolicy",
        PermissionsBoundary = "PermissionsBoundary",
    }
}

/// Lists policies in the order of their names, without descriptions and tags.
pub fn list_policies(
    cx: &Context<'_>,
    request: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, Failure> {
    cx.authorize_identity("iam:ListPolicies", "*")?;
    let scope = request.scope.unwrap_or(PolicyScope::All);
    let (only_attached, filter) = (request.only_attached.unwrap_or(false), request.policy_usage_filter);
    let prefix = request.path_prefix.unwrap_or_else(|| "/".to_owned());
    let usage = usage(cx)?;

    let mut all: Vec<ManagedPolicy> = aws_managed(cx.account, cx.region.partition()).collect();
    all.extend(cx.list_identities::<ManagedPolicy>()?);
    all.sort_by(|one, other| (one.name.as_str(), &one.arn).cmp(&(other.name.as_str(), &other.arn)));
    let listed = all.into_iter().filter_map(|policy| {
        let usage = usage.get(&policy.arn).copied().unwrap_or_default();
        let is_in_scope = match scope {
            PolicyScope::All => true,
            PolicyScope::Aws => is_aws_managed(&policy.arn),
            PolicyScope::Local => !is_aws_managed(&policy.arn),
        };
        let is_used = match filter {
            None => true,
            Some(PolicyUsage::PermissionsPolicy) => usage.attached > 0,
            Some(PolicyUsage::PermissionsBoundary) => usage.boundary > 0,
        };
        let is_listed = is_in_scope && is_used && policy.path.starts_with(&prefix);
        (is_listed && (!only_attached || usage.attached > 0)).then(|| PolicyEntry {
            description: None,
            tags: None,
            ..PolicyEntry::of(policy, usage)
        })
    });
    let filter = filter.map_or("", PolicyUsage::as_str);
    let listing = format!("ListPolicies {} {scope} {only_attached} {filter} {prefix}", cx.account);
    let (policies, marker) = page(listing, request.max_items, request.marker.as_deref(), listed)?;
    Ok(ListPoliciesResponse { policies, is_truncated: marker.is_some(), marker })
}

/// How often the account's users, roles and groups have managed policies, by the policies' ARNs.
pub(super) fn usage(cx: &Context<'_>) -> Result<BTreeMap<String, Usage>, Failure> {
    let mut usage: BTreeMap<String, Usage> = BTreeMap::new();
    let mut count = |permissions: Permissions| {
        for arn in permissions.attached_policies {
            usage.entry(arn).or_default().attached += 1;
        }
        if let Some(arn) = permissions.permissions_boundary {
            usage.entry(arn).or_default().boundary += 1;
        }
    };
    cx.list_identities::<User>()?.into_iter().for_each(|user| count(user.permissions));
    cx.list_identities::<Role>()?.into_iter().for_each(|role| count(role.permissions));
    cx.list_identities::<Group>()?.into_iter().for_each(|group| count(group.permissions));
    Ok(usage)
}
