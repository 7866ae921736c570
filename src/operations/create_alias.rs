//! CreateAlias: gives a key a second name.

use serde::Deserialize;

use crate::alias::{Alias, AliasName, MAX_ALIASES};
use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::state::NOT_PENDING_DELETION;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: KeyIdentifier,
}

/// Creates an alias of a key of the caller's account and Region.
pub fn create_alias(cx: &Context<'_>, request: CreateAliasRequest) -> Result<(), Failure> {
    let name = AliasName::of_customer(&request.alias_name)?;
    request.target_key_id.require_no_alias()?;
    cx.authorize_account(Action::CreateAlias, Some(&name))?;
    let mut key = cx.authorize(Action::CreateAlias, &request.target_key_id)?;
    key.require_state(NOT_PENDING_DELETION)?;
    if cx.find_alias(&name)?.is_some() {
        let arn = name.arn(cx.region, cx.account);
        return Err(KmsError::new(
            ErrorCode::AlreadyExistsException,
            format!("An alias with the name {arn} already exists"),
        )
        .into());
    }
    add_alias(&mut key, &name)?;
    cx.note_alias(&name);
    cx.put_key(&key.key)?;
    cx.put_alias(&Alias {
        account: cx.account.clone(),
        region: cx.region.clone(),
        name,
        target: key.key.key_id,
        created: cx.now,
        updated: cx.now,
    })
}

/// Adds a name to a key's own list.
///
/// # Errors
///
/// `LimitExceededException` for a key that has 50.
pub(super) fn add_alias(key: &mut AuthorizedKey<'_>, name: &AliasName) -> Result<(), KmsError> {
    if key.key.aliases.len() >= MAX_ALIASES {
        return Err(KmsError::new(
            ErrorCode::LimitExceededException,
            format!("The key {} has the maximum number of {MAX_ALIASES} aliases.", key.arn()),
        ));
    }
    key.key.aliases.push(name.clone());
    Ok(())
}
