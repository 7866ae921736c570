//! ListRetirableGrants: the grants of a Region that a principal may retire as their retiring principal.

use serde::Deserialize;

use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::grant::is_principal;
use crate::message::paging::Page;
use crate::operations::list_grants::{ListGrantsResponse, SIZES, answer};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListRetirableGrantsRequest {
    pub limit: Option<u32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

/// Lists grants of all keys of the Region.
pub fn list_retirable_grants(
    cx: &Context<'_>,
    request: ListRetirableGrantsRequest,
) -> Result<ListGrantsResponse, Failure> {
    let principal = match (request.retiring_principal, request.retiring_service_principal) {
        (Some(arn), None) if is_principal(&arn) => arn,
        (Some(arn), None) => {
            let sentence = format!("{arn} is not a valid principal.");
            return Err(KmsError::new(ErrorCode::InvalidArnException, sentence).into());
        }
        (None, Some(service)) => service,
        _ => {
            return Err(KmsError::validation(
                "Either RetiringPrincipal or RetiringServicePrincipal must be given.",
            )
            .into());
        }
    };
    cx.authorize_account(Action::ListRetirableGrants, None)?;
    let listing = format!("ListRetirableGrants {} {} {principal}", cx.account, cx.region);
    let page = Page::of(listing, SIZES, request.limit, request.marker.as_deref())?;
    let rows = cx.list_retirable_grants(&principal, page.after.as_deref(), page.limit + 1)?;
    Ok(answer(&page, rows, cx))
}
