//! ListEntitiesForPolicy: who has a managed policy.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::context::{Context, Failure};
use crate::identity::{Role, User};
use crate::message::listing::page;
use crate::operations::iam::list_policies::PolicyUsage;
use crate::operations::iam::names::managed_policy;
use crate::operations::iam::principal::Principal;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsage>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: [(); 0],
    pub policy_users: Vec<PolicyUser>,
    pub policy_roles: Vec<PolicyRole>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// A user who has the policy.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyUser {
    pub user_name: String,
    pub user_id: String,
}

/// A role that has the policy.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyRole {
    pub role_name: String,
    pub role_id: String,
}

api_enum! {
    /// What is listed.
    EntityType {
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AwsManagedPolicy = "AWSManagedPolicy",
    }
}

enum Entity {
    User(PolicyUser),
    Role(PolicyRole),
}

/// Lists users and roles that have the policy attached or as their boundary, each in the order of their names.
pub fn list_entities_for_policy(
    cx: &Context<'_>,
    request: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Failure> {
    let policy = managed_policy(cx, "iam:ListEntitiesForPolicy", &request.policy_arn)?;
    let (kind, usage) = (request.entity_filter, request.policy_usage_filter);
    let prefix = request.path_prefix.as_deref().unwrap_or("/");
    let listing = format!(
        "ListEntitiesForPolicy {} {} {} {prefix}",
        policy.arn,
        kind.map_or("", EntityType::as_str),
        usage.map_or("", PolicyUsage::as_str)
    );

    let mut all = Vec::new();
    if kind.is_none_or(|kind| kind == EntityType::User) {
        let users =
            cx.list_identities::<User>()?.into_iter().filter(|user| has(user, &policy.arn, usage, prefix));
        let entity = |user: User| PolicyUser { user_name: user.name.to_string(), user_id: user.user_id };
        all.extend(users.map(|user| Entity::User(entity(user))));
    }
    if kind.is_none_or(|kind| kind == EntityType::Role) {
        let roles =
            cx.list_identities::<Role>()?.into_iter().filter(|role| has(role, &policy.arn, usage, prefix));
        let entity = |role: Role| PolicyRole { role_name: role.name.to_string(), role_id: role.role_id };
        all.extend(roles.map(|role| Entity::Role(entity(role))));
    }
    let (entities, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    let (mut policy_users, mut policy_roles) = (Vec::new(), Vec::new());
    for entity in entities {
        match entity {
            Entity::User(user) => policy_users.push(user),
            Entity::Role(role) => policy_roles.push(role),
        }
    }
    let is_truncated = marker.is_some();
    Ok(ListEntitiesForPolicyResponse { policy_groups: [], policy_users, policy_roles, is_truncated, marker })
}

fn has(principal: &impl Principal, arn: &str, usage: Option<PolicyUsage>, prefix: &str) -> bool {
    let permissions = principal.permissions();
    let attached = || permissions.attached_policies.iter().any(|other| other == arn);
    let bounds = || permissions.permissions_boundary.as_deref() == Some(arn);
    principal.path().starts_with(prefix)
        && match usage {
            None => attached() || bounds(),
            Some(PolicyUsage::PermissionsPolicy) => attached(),
            Some(PolicyUsage::PermissionsBoundary) => bounds(),
        }
}
