//! CreatePolicy: makes a managed policy.

use serde::{Deserialize, Serialize};

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{ManagedPolicy, Name, PolicyVersion, Tag, UniqueId};
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
    check_managed_policy(&request.policy_document)?;
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
        created: cx.now,
        default: PolicyVersion::first(request.policy_document, cx.now),
        others: Vec::new(),
        versions_made: 1,
        tags,
    };
    cx.put_identity(&policy)?;
    // The answer does not repeat the description, and tags only where there are some.
    let shown = PolicyEntry::of(policy, Usage::default());
    let tags = shown.tags.filter(|tags| !tags.is_empty());
    Ok(CreatePolicyResponse { policy: PolicyEntry { description: None, tags, ..shown } })
}

/// Lets a document of a managed policy pass that keeps to the rules.
///
/// # Errors
///
/// `MalformedPolicyDocument`, `LimitExceeded`.
pub(super) fn check_managed_policy(text: &str) -> Result<(), KmsError> {
    document::check_identity_policy(text)?;
    if document::characters(text) > CHARACTERS {
        return Err(exceeds("PolicySize", CHARACTERS));
    }
    Ok(())
}
