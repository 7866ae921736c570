//! SimulatePrincipalPolicy: what the documents of a user or role would decide.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::context::simulated::{Matched, Scenario, Verdict};
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{Group, Name, Permissions, Role, Tag, User};
use crate::message::listing::page;
use crate::operations::iam::names::no_such_entity;
use crate::operations::iam::principal::Principal;
use crate::operations::iam::simulate_custom_policy::SimulateCustomPolicyRequest;
use crate::policy::position::Position;
use crate::policy::{Caller, CallerKind};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    #[serde(default)]
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

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    #[serde(default)]
    pub context_key_values: Vec<String>,
    /// Documents say by their operators how values are compared.
    #[serde(rename = "ContextKeyType")]
    pub _context_key_type: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Vec<EvaluationResult>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: String,
    pub eval_decision: String,
    pub matched_statements: Vec<Statement>,
    pub missing_context_values: Vec<String>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<Map<String, Value>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: String,
    pub matched_statements: Vec<Statement>,
    pub missing_context_values: Vec<String>,
    pub eval_decision_details: Option<Map<String, Value>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Statement {
    pub source_policy_id: String,
    pub source_policy_type: String,
    pub start_position: Option<Place>,
    pub end_position: Option<Place>,
}

/// A position in a text.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: bool,
}

/// Decides on each action and resource by the documents of the user or role, and nothing else of the vault: the policies of
/// its keys count only where the request gives them.
pub fn simulate_principal_policy(
    cx: &Context<'_>,
    request: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Failure> {
    let source = Source::find(cx, &request.policy_source_arn)?;
    let asked = SimulateCustomPolicyRequest {
        policy_input_list: request.policy_input_list,
        permissions_boundary_policy_input_list: request.permissions_boundary_policy_input_list,
        action_names: request.action_names,
        resource_arns: request.resource_arns,
        resource_policy: request.resource_policy,
        resource_owner: request.resource_owner,
        caller_arn: request.caller_arn,
        context_entries: request.context_entries,
        _resource_handling_option: request._resource_handling_option,
        max_items: request.max_items,
        marker: request.marker,
    };
    simulate(cx, "SimulatePrincipalPolicy", &source, &asked)
}

/// Decides by the documents of a user or role and those of the request.
pub(super) fn simulate(
    cx: &Context<'_>,
    operation: &str,
    source: &Source,
    request: &SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Failure> {
    if let Some(action) = request.action_names.iter().find(|action| !action.contains(':')) {
        return Err(invalid(format!("Invalid action name: {action}")).into());
    }
    let is_user = source.kind == "user";
    let caller_arn = match &request.caller_arn {
        Some(caller) if !caller.contains(":user/") => {
            return Err(invalid(format!("Invalid Caller Arn: {caller} is not the ARN of a user.")).into());
        }
        Some(caller) => caller.as_str(),
        None if !is_user && request.resource_policy.is_some() => {
            let what = match source.kind {
                "role" => "a role is",
                "group" => "a group is",
                _ => "policies are",
            };
            return Err(invalid(format!(
                "CallerArn is required where {what} simulated with a ResourcePolicy."
            ))
            .into());
        }
        None => source.arn.as_str(),
    };
    let account = |arn: &str| arn.split(':').nth(4).unwrap_or(arn).to_owned();
    let caller_account = account(caller_arn);
    let owner = request.resource_owner.as_deref().map_or_else(|| caller_account.clone(), account);
    let kind = match source.kind == "role" && request.caller_arn.is_none() {
        true => CallerKind::Session { role: &source.arn, id: &source.id },
        false => CallerKind::User { id: &source.id },
    };
    let scenario = Scenario {
        bearers: &source.bearers,
        caller: Caller { account: &caller_account, arn: caller_arn, kind },
        added: &request.policy_input_list,
        boundary: request.permissions_boundary_policy_input_list.as_deref(),
        resource_policy: request.resource_policy.as_deref(),
        owner: &owner,
        keys: keys(source, caller_arn, &request.context_entries),
    };
    let simulated = cx.simulate(scenario)?.map_err(|(name, refusal)| {
        invalid(format!("The policy {name} is not valid: {}", refusal.to_string().trim_end_matches('.')))
    })?;
    let missing = simulated.missing_keys();
    let on = |action: &str, resource: &str| {
        ResourceSpecificResult::of(resource, &simulated.verdict(action, resource), &missing)
    };
    let anything = ["*".to_owned()];
    let (resources, is_named) = match request.resource_arns.as_slice() {
        [] => (&anything[..], false),
        [one] => (&request.resource_arns[..], one != "*"),
        several => (several, true),
    };
    let results = request.action_names.iter().map(|action| {
        let of_each = resources.iter().map(|resource| on(action, resource)).collect();
        EvaluationResult::of(action, of_each, is_named)
    });
    let results: Vec<_> = results.collect();
    let listing = format!("{operation} {} {}", source.arn, request.action_names.join(","));
    let (evaluation_results, marker) = page(listing, request.max_items, request.marker.as_deref(), results)?;
    Ok(SimulatePolicyResponse { evaluation_results, is_truncated: marker.is_some(), marker })
}

/// The user, role or group whose documents decide.
pub(super) struct Source {
    /// `user`, `role` or `group`; nothing where only documents of the request decide.
    kind: &'static str,
    arn: String,
    id: String,
    /// It, and the groups of a user.
    bearers: Vec<(&'static str, Name, Permissions)>,
    tags: Vec<Tag>,
}

impl Source {
    /// Nobody, in the caller's account.
    pub(super) fn none(cx: &Context<'_>) -> Self {
        Source { kind: "", arn: cx.root_arn(), id: String::new(), bearers: Vec::new(), tags: Vec::new() }
    }

    /// The user, role or group of this ARN, if the caller may simulate it.
    ///
    /// # Errors
    ///
    /// `InvalidInput`, `AccessDenied`, `NoSuchEntity`.
    fn find(cx: &Context<'_>, arn: &str) -> Result<Self, Failure> {
        let mut parts = arn.splitn(6, ':').skip(2);
        let (service, account, entity) = (parts.next(), parts.nth(1), parts.next().unwrap_or_default());
        let (kind, path) = entity.split_once('/').unwrap_or_default();
        let is_entity =
            service == Some("iam") && ["user", "role", "group"].contains(&kind) && !path.is_empty();
        if !is_entity || account != Some(cx.account.as_str()) {
            let sentence = format!("Invalid Entity Arn: {arn} does not clearly define entity type and name.");
            return Err(invalid(sentence).into());
        }
        cx.authorize_identity("iam:SimulatePrincipalPolicy", arn)?;
        let name = Name::from(path.rsplit('/').next().unwrap_or_default());
        let found = match kind {
            "user" => cx.find_identity::<User>(&name)?.map(|user| Self::of_user(cx, user)).transpose()?,
            "role" => cx.find_identity::<Role>(&name)?.map(|role| Self::of(cx, role, Vec::new())),
            _ => cx.find_identity::<Group>(&name)?.map(|group| Self::of(cx, group, Vec::new())),
        };
        let found = found.filter(|source| source.arn == arn);
        Ok(found.ok_or_else(|| no_such_entity(format!("Entity {arn} does not exist.")))?)
    }

    fn of_user(cx: &Context<'_>, user: User) -> Result<Self, Failure> {
        let groups = cx.groups_of(&user)?;
        let bearers = groups.into_iter().map(|group| ("group", group.name, group.permissions)).collect();
        Ok(Self::of(cx, user, bearers))
    }

    fn of<P: Principal>(
        cx: &Context<'_>,
        principal: P,
        groups: Vec<(&'static str, Name, Permissions)>,
    ) -> Self {
        let own = (P::KIND, principal.name().clone(), principal.permissions().clone());
        Source {
            kind: P::KIND,
            arn: principal.arn(cx.region.partition()),
            id: principal.unique_id().to_owned(),
            bearers: [own].into_iter().chain(groups).collect(),
            tags: principal.tags().to_vec(),
        }
    }
}

/// The condition keys that are given, and those that follow from who calls.
fn keys(source: &Source, caller_arn: &str, entries: &[ContextEntry]) -> BTreeMap<String, Vec<String>> {
    let account = caller_arn.split(':').nth(4).unwrap_or_default();
    let mut keys = BTreeMap::new();
    let mut set =
        |key: &str, value: &str| drop(keys.insert(key.to_ascii_lowercase(), vec![value.to_owned()]));
    let (is_user, is_role) = (caller_arn.contains(":user/"), source.kind == "role");
    if is_user || is_role {
        set("aws:PrincipalArn", caller_arn);
        set("aws:PrincipalAccount", account);
    }
    if is_user {
        set("aws:PrincipalType", "User");
        set("aws:username", caller_arn.rsplit('/').next().unwrap_or_default());
        if source.kind == "user" {
            set("aws:userid", &source.id);
        }
    } else if is_role {
        set("aws:PrincipalType", "AssumedRole");
    }
    for tag in &source.tags {
        set(&format!("aws:PrincipalTag/{}", tag.key), &tag.value);
    }
    for entry in entries {
        if let Some(name) = &entry.context_key_name {
            keys.insert(name.to_ascii_lowercase(), entry.context_key_values.clone());
        }
    }
    keys
}

impl ResourceSpecificResult {
    fn of(resource: &str, verdict: &Verdict, missing: &[String]) -> Self {
        let sides = ["IAM Policy", "Resource Policy"].into_iter().zip(verdict.sides.into_iter().flatten());
        let details = sides.map(|(name, outcome)| (name.to_owned(), outcome.as_str().into()));
        ResourceSpecificResult {
            eval_resource_name: resource.to_owned(),
            eval_resource_decision: verdict.outcome.as_str().to_owned(),
            matched_statements: verdict.matched.iter().map(Statement::of).collect(),
            missing_context_values: missing.to_vec(),
            eval_decision_details: verdict.sides.map(|_| details.collect()),
            permissions_boundary_decision_detail: verdict.within_boundary.map(|allowed| {
                PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: allowed }
            }),
        }
    }
}

impl EvaluationResult {
    /// One for an action, by its results on each resource. On several resources it is what is decided on the worst.
    fn of(action: &str, mut of_each: Vec<ResourceSpecificResult>, is_named: bool) -> Self {
        let severity = |result: &&ResourceSpecificResult| match result.eval_resource_decision.as_str() {
            "explicitDeny" => 2,
            "implicitDeny" => 1,
            _ => 0,
        };
        let worst = of_each.iter().max_by_key(severity).cloned();
        let worst = worst.expect("an action is decided on one resource at least");
        let is_one = of_each.len() == 1;
        let shown = |list: Vec<Statement>| if is_one { list } else { Vec::new() };
        let missing = if is_one { worst.missing_context_values } else { Vec::new() };
        let details = worst.eval_decision_details.unwrap_or_default();
        if !is_named {
            of_each.clear();
        }
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: if is_one { worst.eval_resource_name } else { "*".to_owned() },
            eval_decision: worst.eval_resource_decision,
            matched_statements: shown(worst.matched_statements),
            missing_context_values: missing,
            permissions_boundary_decision_detail: worst.permissions_boundary_decision_detail,
            eval_decision_details: is_named.then_some(details),
            resource_specific_results: is_named.then_some(of_each),
        }
    }
}

impl Statement {
    fn of(matched: &Matched) -> Self {
        let place = |position: Position| Place { line: position.line, column: position.column };
        Statement {
            source_policy_id: matched.source.clone(),
            source_policy_type: if matched.of_resource { "Resource Policy" } else { "IAM Policy" }.to_owned(),
            start_position: matched.place.map(|(start, _)| place(start)),
            end_position: matched.place.map(|(_, end)| place(end)),
        }
    }
}

fn invalid(sentence: String) -> KmsError {
    KmsError::new(ErrorCode::InvalidInput, sentence)
}
