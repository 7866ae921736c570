//! ListAliases: the aliases of the caller's account and Region, or of one key.

use serde::{Deserialize, Serialize};

use crate::alias::{Alias, AliasName};
use crate::arn::KeyId;
use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
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
    pub target_key_id: KeyId,
    pub creation_date: Timestamp,
    pub last_updated_date: Timestamp,
}

/// Lists aliases by name.
pub fn list_aliases(cx: &Context<'_>, request: ListAliasesRequest) -> Result<ListAliasesResponse, Failure> {
    cx.authorize_account(Action::ListAliases, None)?;
    let (listing, mut aliases) = match &request.key_id {
        None => (format!("ListAliases {} {}", cx.account, cx.region), cx.list_aliases()?),
        Some(identifier) => {
            let key = cx.authorize(Action::ListAliases, identifier)?;
            let mut aliases = Vec::new();
            for name in &key.key.aliases {
                aliases.extend(cx.find_alias(name)?);
            }
            aliases.sort_by(|a, b| a.name.cmp(&b.name));
            (format!("ListAliases {}", key.arn()), aliases)
        }
    };
    let page = Page::of(listing, SIZES, request.limit, request.marker.as_deref())?;
    if let Some(last) = &page.after {
        aliases.retain(|alias| alias.name.as_str() > last.as_str());
    }
    let truncated = aliases.len() > page.limit;
    aliases.truncate(page.limit);
    let next_marker = aliases.last().filter(|_| truncated).map(|last| page.marker_after(last.name.as_str()));
    Ok(ListAliasesResponse { aliases: aliases.into_iter().map(entry).collect(), next_marker, truncated })
}

fn entry(alias: Alias) -> AliasListEntry {
    AliasListEntry {
        alias_arn: alias.arn(),
        alias_name: alias.name,
        target_key_id: alias.target,
        creation_date: alias.created,
        last_updated_date: alias.updated,
    }
}
