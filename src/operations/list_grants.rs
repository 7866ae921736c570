//! ListGrants: the grants of a key.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::grant::{Grant, GrantConstraints, GrantOperation};
use crate::message::paging::{Page, Sizes};
use crate::time::Timestamp;

/// The sizes of the pages of grants.
pub(super) const SIZES: Sizes = Sizes { default: 50, max: 100 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListGrantsRequest {
    pub limit: Option<u32>,
    pub marker: Option<String>,
    pub key_id: KeyIdentifier,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListGrantsResponse {
    pub grants: Vec<GrantListEntry>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GrantListEntry {
    pub key_id: String,
    pub grant_id: String,
    pub name: String,
    pub creation_date: Timestamp,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: String,
    pub operations: Vec<GrantOperation>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

/// Lists grants, in an order that stays the same while grants come and go.
pub fn list_grants(cx: &Context<'_>, request: ListGrantsRequest) -> Result<ListGrantsResponse, Failure> {
    let key = cx.authorize(Action::ListGrants, &request.key_id)?;
    let listing = format!("ListGrants {}", key.arn());
    let page = Page::of(listing, SIZES, request.limit, request.marker.as_deref())?;
    let wanted = |given: &Option<String>, own: Option<&str>| given.is_none() || given.as_deref() == own;
    let filter = |grant: &Grant| {
        wanted(&request.grant_id, Some(&grant.grant_id))
            && wanted(&request.grantee_principal, grant.terms.grantee_principal.as_deref())
            && wanted(&request.grantee_service_principal, grant.terms.grantee_service_principal.as_deref())
    };
    let rows = cx.list_grants(&key.key, page.after.as_deref(), page.limit + 1, filter)?;
    Ok(answer(&page, rows, cx))
}

/// A page of grants, of which there may be one too many.
pub(super) fn answer(page: &Page, rows: Vec<(String, Grant)>, cx: &Context<'_>) -> ListGrantsResponse {
    let (grants, next_marker) = page.of_rows(rows);
    let grants = grants.into_iter().map(|grant| entry(grant, cx)).collect();
    ListGrantsResponse { grants, truncated: next_marker.is_some(), next_marker }
}

fn entry(grant: Grant, cx: &Context<'_>) -> GrantListEntry {
    GrantListEntry {
        key_id: grant.key_arn().to_string(),
        grant_id: grant.grant_id,
        name: grant.terms.name.unwrap_or_default(),
        creation_date: grant.created,
        grantee_principal: grant.terms.grantee_principal,
        retiring_principal: grant.terms.retiring_principal,
        issuing_account: grant.issuer.root_arn(cx.region.partition()),
        operations: grant.terms.operations,
        constraints: grant.terms.constraints,
        grantee_service_principal: grant.terms.grantee_service_principal,
        retiring_service_principal: grant.terms.retiring_service_principal,
    }
}
