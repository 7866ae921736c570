//! CreateGrant: permits a principal to use a key.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::grant::{GrantConstraints, GrantOperation, Terms};
use crate::key::state::GRANTABLE;
use crate::message::parameters::{DryRun, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateGrantRequest {
    pub key_id: KeyIdentifier,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<GrantOperation>,
    pub constraints: Option<GrantConstraints>,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    pub name: Option<String>,
    #[serde(default)]
    pub dry_run: DryRun,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateGrantResponse {
    pub grant_token: String,
    pub grant_id: String,
}

/// Creates a grant, or names the one again that has the same name and terms.
pub fn create_grant(cx: &Context<'_>, request: CreateGrantRequest) -> Result<CreateGrantResponse, Failure> {
    let mut operations = Vec::new();
    for operation in request.operations {
        if !operations.contains(&operation) {
            operations.push(operation);
        }
    }
    let terms = Terms {
        name: request.name,
        grantee_principal: request.grantee_principal,
        grantee_service_principal: request.grantee_service_principal,
        retiring_principal: request.retiring_principal,
        retiring_service_principal: request.retiring_service_principal,
        operations,
        constraints: request.constraints.filter(|constraints| !constraints.is_empty()),
    };
    terms.check()?;
    for principal in [&terms.grantee_principal, &terms.retiring_principal].into_iter().flatten() {
        cx.require_principal(principal)?;
    }
    let mut key = cx.authorize(Action::CreateGrant, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_state(GRANTABLE)?;
    terms.check_for(&key.shared)?;
    key.require_parent(&terms)?;
    let same = cx.grant_of_terms(&key.key, &terms)?;
    if same.is_none() {
        key.require_room_for_grant()?;
    }
    request.dry_run.check()?;
    let grant_id = match same {
        Some(grant) => grant.grant_id,
        None => cx.create_grant(&mut key.key, terms)?,
    };
    Ok(CreateGrantResponse { grant_token: cx.grant_token(&grant_id)?, grant_id })
}
