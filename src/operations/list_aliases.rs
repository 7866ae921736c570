//! ListAliases: the aliases of the caller's account and Region, or of one key.

use serde::{Deserialize, Serialize};

use crate::alias::{Alias, AliasName};
use crate::arn::KeyId;
use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::key::managed::AwsService;
use crate::message::paging::{Page, Sizes};
use crate::time::Timestamp;

const SIZES: Sizes = Sizes { default: 50, max: 100 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAliasesRequest {
    pub key_id: Option<KeyIdentifier>,
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ListAliasesResponse {
    pub aliases: Vec<AliasListEntry>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AliasListEntry {
    pub alias_name: AliasName,
    pub alias_arn: String,
    pub target_key_id: Option<KeyId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

/// Lists aliases. A page is in the order of names; the pages of all aliases follow an order that stays the same while
/// aliases come and go, with the predefined ones that have no key yet in front.
pub fn list_aliases(cx: &Context<'_>, request: ListAliasesRequest) -> Result<ListAliasesResponse, Failure> {
    cx.authorize_account(Action::ListAliases, None)?;
    let page = |listing| Page::of(listing, SIZES, request.limit, request.marker.as_deref());
    let (page, listed) = match &request.key_id {
        None => {
            let page = page(format!("ListAliases {} {}", cx.account, cx.region))?;
            let listed = of_account(cx, &page)?;
            (page, listed)
        }
        Some(identifier) => {
            let key = cx.authorize(Action::ListAliases, identifier)?;
            let page = page(format!("ListAliases {}", key.arn()))?;
            let listed = of_key(cx, &key, &page)?;
            (page, listed)
        }
    };
    let (mut aliases, next_marker) = page.of_rows(listed);
    aliases.sort_by(|one, other| one.alias_name.cmp(&other.alias_name));
    Ok(ListAliasesResponse { aliases, truncated: next_marker.is_some(), next_marker })
}

/// One alias more than the page, which tells whether another page follows, each with its position.
fn of_account(cx: &Context<'_>, page: &Page) -> Result<Vec<(String, AliasListEntry)>, Failure> {
    let (predefined, row) = match page.after.as_deref() {
        None => (Some(""), None),
        Some(position) if position.starts_with("alias/") => (Some(position), None),
        Some(position) => (None, Some(position)),
    };
    let mut listed = Vec::new();
    for service in predefined.map_or(&[][..], |_| AwsService::all()) {
        let name = service.alias();
        if Some(name.as_str()) > predefined && cx.find_alias(&name)?.is_none() {
            listed.push((name.as_str().to_owned(), without_key(cx, name)));
        }
    }
    let rest = (page.limit + 1).saturating_sub(listed.len());
    let rows = cx.list_aliases(row, rest)?;
    listed.extend(rows.into_iter().map(|(position, alias)| (position, entry(alias))));
    Ok(listed)
}

fn of_key(
    cx: &Context<'_>,
    key: &AuthorizedKey<'_>,
    page: &Page,
) -> Result<Vec<(String, AliasListEntry)>, Failure> {
    let mut names: Vec<_> =
        key.key.aliases.iter().filter(|name| Some(name.as_str()) > page.after.as_deref()).collect();
    names.sort();
    let mut listed = Vec::new();
    for name in names.into_iter().take(page.limit + 1) {
        listed.extend(cx.find_alias(name)?.map(|alias| (name.as_str().to_owned(), entry(alias))));
    }
    Ok(listed)
}

fn entry(alias: Alias) -> AliasListEntry {
    AliasListEntry {
        alias_arn: alias.arn(),
        alias_name: alias.name,
        target_key_id: Some(alias.target),
        creation_date: Some(alias.created),
        last_updated_date: Some(alias.updated),
    }
}

/// A predefined alias of an AWS managed key that was never needed.
fn without_key(cx: &Context<'_>, name: AliasName) -> AliasListEntry {
    AliasListEntry {
        alias_arn: name.arn(cx.region, cx.account),
        alias_name: name,
        target_key_id: None,
        creation_date: None,
        last_updated_date: None,
    }
}
