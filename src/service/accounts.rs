//! The vault's accounts: its first one, and others for practice across accounts.

use std::cell::RefCell;

use super::{CallError, Surroundings, by_root};
use crate::arn::AccountId;
use crate::context::Failure;
use crate::crypto::random::SystemRandom;
use crate::error::{ErrorCode, KmsError};
use crate::identity::{AccessKey, AccessKeyFacts, AccessKeyStatus, Account, SecretAccessKey, UniqueId};
use crate::region::Region;
use crate::time::Timestamp;
use crate::vault::{Vault, VaultError};

/// Account ids are of 12 digits, the first of them no zero.
const SMALLEST: u64 = 100_000_000_000;

/// Makes an account, with this id or a random one, and an access key of its root user.
///
/// # Errors
///
/// `EntityAlreadyExists` if there is an account of this id; the vault's.
pub fn create_account(
    vault: &mut Vault,
    system: Timestamp,
    id: Option<AccountId>,
    name: String,
) -> Result<(Account, AccessKey), CallError> {
    let first = vault.settings()?.account;
    let region = Region::default();
    let random = RefCell::new(Box::new(SystemRandom) as Box<_>);
    let (caller, call) = by_root(&first, &region);
    let surroundings = Surroundings { caller: &caller, call: &call, system, random: &random, trail: None };
    let made = vault.write(|transaction| {
        let cx = surroundings.context(transaction)?;
        let known = cx.list_accounts()?;
        let is_taken = |id: &AccountId| *id == first || known.iter().any(|account| account.id == *id);
        let id = match id {
            Some(id) if is_taken(&id) => {
                let sentence = format!("The vault has the account {id} already.");
                return Err(KmsError::new(ErrorCode::EntityAlreadyExists, sentence).into());
            }
            Some(id) => id,
            None => loop {
                let digits = SMALLEST + u64::from_be_bytes(cx.random_name()?) % (9 * SMALLEST);
                let id = AccountId::parse(&digits.to_string()).expect("the number has 12 digits");
                if !is_taken(&id) {
                    break id;
                }
            },
        };
        let facts = AccessKeyFacts {
            id: cx.unique_id(UniqueId::AccessKey)?,
            account: id.clone(),
            user: None,
            status: AccessKeyStatus::Active,
            created: cx.now,
        };
        let key = AccessKey { facts, secret: SecretAccessKey::of(cx.random_secret()?.expose()) };
        let account = Account { id, name };
        cx.put_account(&account)?;
        cx.put_access_key(&key)?;
        Ok::<_, Failure>((account, key))
    });
    Ok(made?)
}

/// The vault's accounts; its first one has no name.
///
/// # Errors
///
/// The vault's.
pub fn accounts(vault: &mut Vault) -> Result<Vec<Account>, VaultError> {
    let first = Account { id: vault.settings()?.account, name: String::new() };
    let rows = vault.read(|transaction| transaction.list::<Account>(&[], None, usize::MAX))?;
    let mut others: Vec<Account> = rows.into_iter().map(|(_, account)| account).collect();
    others.sort_by(|one, other| one.id.cmp(&other.id));
    Ok([first].into_iter().chain(others).collect())
}
