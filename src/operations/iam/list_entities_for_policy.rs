//! ListEntitiesForPolicy: who has a managed policy.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::context::{Context, Failure};
use crate::identity::{Group, Role, User};
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
    pub policy_groups: Vec<PolicyGroup>,
    pub policy_users: Vec<PolicyUser>,
    pub policy_roles: Vec<PolicyRole>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// A group that has the policy.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyGroup {
    pub group_name: String,
    pub group_id: String,
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
    Group(PolicyGroup),
    User(PolicyUser),
    Role(PolicyRole),
}

/// Lists groups, users and roles that have the policy attached or as their boundary, each in the order of their names.
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
    if kind.is_none_or(|kind| kind == EntityType::Group) {
        let entity =
            |group: Group| PolicyGroup { group_name: group.name.to_string(), group_id: group.group_id };
        all.extend(having(cx, &policy.arn, usage, prefix)?.map(|group| Entity::Group(entity(group))));
    }
    if kind.is_none_or(|kind| kind == EntityType::User) {
        let entity = |user: User| PolicyUser { user_name: user.name.to_string(), user_id: user.user_id };
        all.extend(having(cx, &policy.arn, usage, prefix)?.map(|user| Entity::User(entity(user))));
    }
    if kind.is_none_or(|kind| kind == EntityType::Role) {
        let entity = |role: Role| PolicyRole { role_name: role.name.to_string(), role_id: role.role_id };
        all.extend(having(cx, &policy.arn, usage, prefix)?.map(|role| Entity::Role(entity(role))));
    }
    let (entities, marker) = page(listing, request.max_items, request.marker.as_deref(), all)?;
    let is_truncated = marker.is_some();
    let (policy_groups, policy_users, policy_roles) = (Vec::new(), Vec::new(), Vec::new());
    let mut listed =
        ListEntitiesForPolicyResponse { policy_groups, policy_users, policy_roles, is_truncated, marker };
    for entity in entities {
        match entity {
            Entity::Group(group) => listed.policy_groups.push(group),
            Entity::User(user) => listed.policy_users.push(user),
            Entity::Role(role) => listed.policy_roles.push(role),
        }
    }
    Ok(listed)
}

/// The users, roles or groups that have the policy of this ARN in this use, in the order of their names.
fn having<P: Principal>(
    cx: &Context<'_>,
    arn: &str,
    usage: Option<PolicyUsage>,
    prefix: &str,
) -> Result<impl Iterator<Item = P>, Failure> {
    Ok(cx.list_identities::<P>()?.into_iter().filter(move |one| has(one, arn, usage, prefix)))
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
