//! DeleteAlias: removes a second name. The key is not touched.

use serde::Deserialize;

use crate::alias::AliasName;
use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

/// Deletes an alias of the caller's account and Region.
pub fn delete_alias(cx: &Context<'_>, request: DeleteAliasRequest) -> Result<(), Failure> {
    let name = AliasName::of_customer(&request.alias_name)?;
    cx.authorize_account(Action::DeleteAlias, Some(&name))?;
    cx.note_alias(&name);
    let mut key = cx.authorize(Action::DeleteAlias, &AnyIdentifier(request.alias_name))?;
    key.key.aliases.retain(|alias| *alias != name);
    cx.put_key(&key.key)?;
    cx.delete_alias(&name)
}
