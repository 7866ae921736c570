//! CreatePolicy: makes a managed policy.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{ManagedPolicy, Name, Tag, UniqueId};
use crate::message::identity::{PolicyEntry, Usage};
use crate::operations::iam::document;
use crate::operations::iam::names::path;
use crate::operations::iam::principal::{exceeds, tag};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreatePolicyRequest {
    pub policy_name: Name,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreatePolicyResponse {
    pub policy: PolicyEntry,
}

/// The most characters of a managed policy, white space apart.
const CHARACTERS: usize = 6_144;

/// Makes a managed policy of the account.
pub fn create_policy(
    cx: &Context<'_>,
    request: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, Failure> {
    let (name, path) = (request.policy_name, path(request.path));
    let arn = format!("arn:{}:iam::{}:policy{path}{name}", cx.region.partition(), cx.account);
    cx.authorize_identity("iam:CreatePolicy", &arn)?;
    document::check_identity_policy(&request.policy_document)?;
    if document::characters(&request.policy_document) > CHARACTERS {
        return Err(exceeds("PolicySize", CHARACTERS).into());
    }
    if cx.find_identity::<ManagedPolicy>(&name)?.is_some() {
        return Err(KmsError::new(
            ErrorCode::EntityAlreadyExists,
            format!("A policy called {name} already exists. Duplicate names are not allowed."),
        )
        .into());
    }
    let mut tags = Vec::new();
    tag(&mut tags, request.tags.unwrap_or_default())?;
    let policy = ManagedPolicy {
        account: cx.account.clone(),
        arn,
        name,
        path,
        policy_id: cx.unique_id(UniqueId::ManagedPolicy)?,
        description: request.description,
        document: request.policy_document,
        version_id: "v1".to_owned(),
        created: cx.now,
        updated: cx.now,
        tags,
    };
    cx.put_identity(&policy)?;
    // The answer does not repeat the description, and tags only where there are some.
    let shown = PolicyEntry::of(policy, Usage::default());
    let tags = shown.tags.filter(|tags| !tags.is_empty());
    Ok(CreatePolicyResponse { policy: PolicyEntry { description: None, tags, ..shown } })
}
