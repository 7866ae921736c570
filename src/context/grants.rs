//! The grants of keys: kept once, found by key, grantee, retiring principal and name.

use serde_json::Value;

use crate::arn::KeyArn;
use crate::context::identifier::Identifier;
use crate::context::{Action, AuthorizedKey, Context, Failure};
use crate::crypto::hex;
use crate::error::{ErrorCode, KmsError};
use crate::grant::{Grant, GrantMismatch, GrantToken, MAX_GRANTS, Terms};
use crate::key::Key;
use crate::region::Region;
use crate::vault::RowId;
use crate::vault::records::GrantPointer;

const GRANTEE: &str = "grantee";
const RETIRING: &str = "retiring";
const NAME: &str = "name";

/// Rows that are read at a time.
const CHUNK: usize = 1_000;
/// The rows that are read first of those of a grantee, who has few grants of a key, and mostly one that covers.
const FEW: usize = 8;

impl AuthorizedKey<'_> {
    /// Lets terms pass that the caller may pass on, where grants alone permit it to make one.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
    pub fn require_parent(&self, terms: &Terms) -> Result<(), KmsError> {
        if self.grants.is_empty() || self.grants.iter().any(|grant| grant.may_pass_on(terms)) {
            return Ok(());
        }
        let (caller, action, arn) = (&self.cx.caller.arn, Action::CreateGrant, self.arn());
        Err(KmsError::new(
            ErrorCode::AccessDeniedException,
            format!(
                "User: {caller} is not authorized to perform: {action} on resource: {arn} because no resource-based \
                 policy allows the {action} action"
            ),
        ))
    }

    /// Lets a key pass that may have one more grant.
    ///
    /// # Errors
    ///
    /// `LimitExceededException`.
    pub fn require_room_for_grant(&self) -> Result<(), KmsError> {
        if self.key.grants < MAX_GRANTS {
            return Ok(());
        }
        let sentence = format!("The key {} has the maximum number of {MAX_GRANTS} grants.", self.arn());
        Err(KmsError::new(ErrorCode::LimitExceededException, sentence))
    }
}

impl Context<'_> {
    /// Shows the grants of a key that a principal is the grantee of, until there is enough.
    pub(super) fn each_grant_of(
        &self,
        key: &Key,
        grantee: &str,
        mut goes_on: impl FnMut(Grant) -> bool,
    ) -> Result<(), Failure> {
        let (mut after, mut limit) = (None, FEW);
        loop {
            let found =
                self.pointed_at(GRANTEE, &key.region, key.key_id.as_str(), grantee, after.as_deref(), limit)?;
            let is_last = found.len() < limit;
            for (row, grant) in found {
                after = Some(row);
                if !goes_on(grant) {
                    return Ok(());
                }
            }
            if is_last {
                return Ok(());
            }
            limit = CHUNK;
        }
    }

    /// The ids of the grants whose tokens the request has, where tokens make a difference.
    pub(super) fn grants_of_tokens(&self) -> Vec<String> {
        if self.simulation.grant_delay_seconds == 0 {
            return Vec::new();
        }
        let tokens = self.input.get("GrantTokens").and_then(Value::as_array).into_iter().flatten();
        tokens.filter_map(|token| Some(GrantToken::read(token.as_str()?)?.grant_id)).collect()
    }

    /// Whether a grant counts already for a request with these grants' tokens.
    pub(super) fn is_delayed(&self, grant: &Grant, tokens: &[String]) -> Result<(), GrantMismatch> {
        let counts = self.simulation.grant_counts_from(grant.created) <= self.now;
        if counts || tokens.contains(&grant.grant_id) { Ok(()) } else { Err(GrantMismatch::NotYet) }
    }

    /// Writes a grant in another's place.
    pub(super) fn replace_grant(&self, before: &Grant, grant: &Grant) -> Result<(), Failure> {
        self.erase_grant(before)?;
        self.vault.put(grant)?;
        for pointer in pointers(grant) {
            self.vault.put(&pointer)?;
        }
        Ok(())
    }

    /// The grant of a key that has this name and these terms. Only a name makes two grants the same.
    pub fn grant_of_terms(&self, key: &Key, terms: &Terms) -> Result<Option<Grant>, Failure> {
        let Some(name) = &terms.name else { return Ok(None) };
        let named = self.pointed_at(NAME, &key.region, key.key_id.as_str(), name, None, usize::MAX)?;
        Ok(named
            .into_iter()
            .map(|(_, grant)| grant)
            .find(|grant| grant.terms == *terms && grant.issuer == *self.account))
    }

    /// Makes a grant on a key and gives its id.
    pub fn create_grant(&self, key: &mut Key, terms: Terms) -> Result<String, Failure> {
        let grant = Grant {
            account: key.account.clone(),
            region: key.region.clone(),
            key_id: key.key_id.clone(),
            grant_id: hex::encode(&self.random_name::<32>()?),
            created: self.now,
            issuer: self.account.clone(),
            terms,
        };
        self.vault.put(&grant)?;
        for pointer in pointers(&grant) {
            self.vault.put(&pointer)?;
        }
        key.grants += 1;
        self.put_key(key)?;
        Ok(grant.grant_id)
    }

    /// A new token of a grant.
    pub fn grant_token(&self, grant_id: &str) -> Result<String, Failure> {
        let random = self.random_name()?;
        GrantToken::issue(grant_id, random).ok_or_else(|| super::internal("a grant's id is malformed").into())
    }

    /// Removes a grant.
    pub fn delete_grant(&self, grant: &Grant) -> Result<(), Failure> {
        self.note_key(&grant.key_arn());
        self.note_fact("grantId", grant.grant_id.as_str());
        self.erase_grant(grant)?;
        if let Some(mut key) = self.find_key(&grant.region, &grant.key_id)? {
            key.grants = key.grants.saturating_sub(1);
            self.put_key(&key)?;
        }
        Ok(())
    }

    /// Removes all grants of a key that goes.
    pub(super) fn erase_grants(&self, key: &Key) -> Result<(), Failure> {
        let parent = [key.region.as_str(), key.key_id.as_str()];
        for (_, grant) in self.vault.list::<Grant>(&parent, None, usize::MAX)? {
            self.erase_grant(&grant)?;
        }
        Ok(())
    }

    fn erase_grant(&self, grant: &Grant) -> Result<(), Failure> {
        for pointer in pointers(grant) {
            self.vault.delete::<GrantPointer>(&[&pointer.role, &pointer.grant_id])?;
        }
        self.vault.delete::<Grant>(&[&grant.grant_id])?;
        Ok(())
    }

    /// The grant of a key by its id.
    ///
    /// # Errors
    ///
    /// `InvalidGrantIdException`, `NotFoundException`.
    pub fn grant_of_key(&self, key: &KeyArn, grant_id: &str) -> Result<Grant, Failure> {
        if hex::decode::<32>(grant_id).is_none() {
            let sentence = format!("The grant ID {grant_id} is not valid.");
            return Err(KmsError::new(ErrorCode::InvalidGrantIdException, sentence).into());
        }
        let found = self.vault.find::<Grant>(&[grant_id])?.filter(|grant| grant.key_arn() == *key);
        found.ok_or_else(|| unknown_grant(grant_id).into())
    }

    /// The grant that is to be retired, of a key to which the caller needs no permission.
    ///
    /// # Errors
    ///
    /// As of [`Context::grant_of_key`].
    pub fn grant_to_retire(&self, key: &impl Identifier, grant_id: &str) -> Result<Grant, Failure> {
        let arn = key.resolve(self, Action::RetireGrant)?;
        if self.find_key(&arn.region, &arn.key_id)?.is_none_or(|key| key.account != arn.account) {
            return Err(KmsError::not_found(format!("Key '{arn}' does not exist")).into());
        }
        self.grant_of_key(&arn, grant_id)
    }

    /// The grant of a token.
    ///
    /// # Errors
    ///
    /// `InvalidGrantTokenException`, `NotFoundException`.
    pub fn grant_of_token(&self, token: &str) -> Result<Grant, Failure> {
        let GrantToken { grant_id } = GrantToken::read(token).ok_or_else(|| {
            KmsError::new(ErrorCode::InvalidGrantTokenException, "The grant token is not valid.")
        })?;
        let found = self.vault.find::<Grant>(&[&grant_id])?.filter(|grant| grant.region == *self.region);
        found.ok_or_else(|| unknown_grant(&grant_id).into())
    }

    /// Lets the caller pass who may retire a grant: the account that made it, its retiring principal, and its grantee
    /// if the grant permits that.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
    pub fn require_retirement(&self, grant: &Grant) -> Result<(), Failure> {
        self.decide_on_retirement(grant)
    }

    /// The grants of a key that pass the filter, with their positions, at most `limit` after the one at `after`.
    pub fn list_grants(
        &self,
        key: &Key,
        after: Option<&str>,
        limit: usize,
        filter: impl Fn(&Grant) -> bool,
    ) -> Result<Vec<(String, Grant)>, Failure> {
        let parent = [key.region.as_str(), key.key_id.as_str()];
        let mut after = position(after)?;
        let mut found = Vec::new();
        loop {
            let rows = self.vault.list::<Grant>(&parent, after.as_ref(), CHUNK)?;
            let read = rows.len();
            after = rows.last().map(|(row, _)| *row);
            let wanted = rows.into_iter().filter(|(_, grant)| filter(grant));
            found.extend(wanted.map(|(row, grant)| (row.to_hex(), grant)));
            if found.len() >= limit || read < CHUNK {
                found.truncate(limit);
                return Ok(found);
            }
        }
    }

    /// The grants of the Region with this retiring principal, with their positions.
    pub fn list_retirable_grants(
        &self,
        principal: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, Grant)>, Failure> {
        self.pointed_at(RETIRING, self.region, "", principal, after, limit)
    }

    fn pointed_at(
        &self,
        role: &str,
        region: &Region,
        key_id: &str,
        text: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, Grant)>, Failure> {
        let parent = [role, region.as_str(), key_id, text];
        let rows = self.vault.list::<GrantPointer>(&parent, position(after)?.as_ref(), limit)?;
        rows.into_iter()
            .map(|(row, pointer)| match self.vault.find::<Grant>(&[&pointer.grant_id])? {
                Some(grant) => Ok((row.to_hex(), grant)),
                None => Err(super::internal("a grant is missing").into()),
            })
            .collect()
    }
}

/// Where a grant is found but by its key.
fn pointers(grant: &Grant) -> Vec<GrantPointer> {
    let Terms { name, grantee_principal, grantee_service_principal, retiring_principal, .. } = &grant.terms;
    let key_id = grant.key_id.as_str();
    let grantee = grantee_principal.as_ref().or(grantee_service_principal.as_ref());
    let retiring = retiring_principal.as_ref().or(grant.terms.retiring_service_principal.as_ref());
    [(GRANTEE, key_id, grantee), (RETIRING, "", retiring), (NAME, key_id, name.as_ref())]
        .into_iter()
        .filter_map(|(role, key_id, text)| {
            Some(GrantPointer {
                role: role.to_owned(),
                region: grant.region.clone(),
                key_id: key_id.to_owned(),
                text: text?.clone(),
                grant_id: grant.grant_id.clone(),
            })
        })
        .collect()
}

fn position(after: Option<&str>) -> Result<Option<RowId>, KmsError> {
    after.map(|position| RowId::from_hex(position).ok_or_else(KmsError::invalid_marker)).transpose()
}

fn unknown_grant(grant_id: &str) -> KmsError {
    KmsError::not_found(format!("Grant ID {grant_id} not found"))
}
