//! UpdateAlias: points an alias at another key of the same type and usage.

use serde::Deserialize;

use crate::alias::{Alias, AliasName};
use crate::context::identifier::{AnyIdentifier, KeyIdentifier};
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::error::KmsError;
use crate::key::state::NOT_PENDING_DELETION;
use crate::operations::create_alias::add_alias;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: KeyIdentifier,
}

/// Points an alias at another key.
pub fn update_alias(cx: &Context<'_>, request: UpdateAliasRequest) -> Result<(), Failure> {
    let name = AliasName::of_customer(&request.alias_name)?;
    request.target_key_id.require_no_alias()?;
    cx.authorize_account(Action::UpdateAlias, Some(&name))?;
    let mut old = cx.authorize(Action::UpdateAlias, &AnyIdentifier(request.alias_name))?;
    let mut new = cx.authorize(Action::UpdateAlias, &request.target_key_id)?;
    new.require_state(NOT_PENDING_DELETION)?;
    require_alike(&name, &old, &new)?;
    cx.note_alias(&name);
    if old.key.key_id != new.key.key_id {
        old.key.aliases.retain(|alias| *alias != name);
        add_alias(&mut new, &name)?;
        cx.put_key(&old.key)?;
        cx.put_key(&new.key)?;
    }
    let created = cx.find_alias(&name)?.map_or(cx.now, |alias| alias.created);
    cx.put_alias(&Alias {
        account: cx.account.clone(),
        region: cx.region.clone(),
        name,
        target: new.key.key_id,
        created,
        updated: cx.now,
    })
}

/// A program that uses the alias must be able to go on: the keys must be of one type and usage.
fn require_alike(name: &AliasName, old: &AuthorizedKey<'_>, new: &AuthorizedKey<'_>) -> Result<(), KmsError> {
    let (from, to) = (old.shared.usage, new.shared.usage);
    if from == to {
        return Ok(());
    }
    Err(KmsError::validation(format!(
        "Alias {name} cannot be changed from a key with key usage {from} to a key with key usage {to}. The key usage of \
         the current key and the new key must be the same."
    )))
}
