//! Key identifiers as requests carry them, and what they name.

use serde::Deserialize;

use crate::alias::AliasName;
use crate::arn::{AccountId, KeyArn, KeyId, KmsArn};
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::region::Region;

/// A key id, key ARN, alias name or alias ARN.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct AnyIdentifier(pub String);

/// A key id or key ARN: for operations that take no alias.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct KeyIdentifier(pub String);

/// A text of a request that names a key.
pub trait Identifier {
    /// What the text names, for this action. Nothing is looked up in the vault but an alias.
    ///
    /// # Errors
    ///
    /// `InvalidArnException` or `NotFoundException`.
    fn resolve(&self, cx: &Context<'_>, action: Action) -> Result<KeyArn, Failure>;
}

impl Identifier for AnyIdentifier {
    fn resolve(&self, cx: &Context<'_>, action: Action) -> Result<KeyArn, Failure> {
        let text = &self.0;
        let (account, resource) = split(text, cx)?;
        match AliasName::to_look_up(resource) {
            Some(name) => match cx.alias_at(&account, cx.region, &name)? {
                Some(alias) => Ok(KeyArn { region: cx.region.clone(), account, key_id: alias.target }),
                None => {
                    if account == *cx.account {
                        cx.first_use(&name, action)?;
                    }
                    let arn = name.arn(cx.region, &account);
                    Err(KmsError::not_found(format!("Alias {arn} is not found.")).into())
                }
            },
            None => Ok(named_key(resource, cx.region, account)?),
        }
    }
}

impl Identifier for KeyIdentifier {
    fn resolve(&self, cx: &Context<'_>, _: Action) -> Result<KeyArn, Failure> {
        let (account, resource) = split(&self.0, cx)?;
        if resource.starts_with("alias/") {
            return Err(KmsError::new(
                ErrorCode::InvalidArnException,
                "Key Aliases are not supported for this operation.",
            )
            .into());
        }
        Ok(named_key(resource, cx.region, account)?)
    }
}

impl KeyIdentifier {
    /// The key that an alias shall name.
    ///
    /// # Errors
    ///
    /// `ValidationException` if this is itself an alias.
    pub fn require_no_alias(&self) -> Result<(), KmsError> {
        let resource = KmsArn::parse(&self.0).map_or(self.0.as_str(), |arn| arn.resource);
        if resource.starts_with("alias/") {
            return Err(KmsError::validation("Aliases must refer to keys. Not aliases"));
        }
        Ok(())
    }
}

/// The account and the resource that a text names; a bare key id is the resource `key/…`-less.
fn split<'t>(text: &'t str, cx: &Context<'_>) -> Result<(AccountId, &'t str), KmsError> {
    if !text.starts_with("arn:") {
        return Ok((cx.account.clone(), text));
    }
    let invalid = || KmsError::new(ErrorCode::InvalidArnException, format!("Invalid arn {text}"));
    let arn = KmsArn::parse(text).map_err(|_| invalid())?;
    if arn.region != cx.region.as_str() {
        return Err(KmsError::not_found(format!("Invalid arn {}", arn.region)));
    }
    let account = AccountId::parse(arn.account).map_err(|_| invalid())?;
    Ok((account, arn.resource.strip_prefix("key/").unwrap_or(arn.resource)))
}

fn named_key(id: &str, region: &Region, account: AccountId) -> Result<KeyArn, KmsError> {
    match KeyId::parse(id) {
        Ok(key_id) => Ok(KeyArn { region: region.clone(), account, key_id }),
        Err(_) => Err(KmsError::not_found(format!("Invalid keyId '{id}'"))),
    }
}
