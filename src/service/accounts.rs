//! The vault's accounts: its first one, and others for practice across accounts.

use std::cell::RefCell;

use serde_json::{Map, json};

use super::recording::{Recorded, Recording, write_recorded};
use super::{Call, CallError, Origin, Surroundings, by_root};
use crate::arn::AccountId;
use crate::context::Failure;
use crate::crypto::random::{Random, SystemRandom};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{AccessKey, AccessKeyFacts, AccessKeyStatus, Account, SecretAccessKey, UniqueId};
use crate::model;
use crate::region::Region;
use crate::time::Timestamp;
use crate::trail::TrailBeside;
use crate::vault::{Transaction, Vault, VaultError};

/// Account ids are of 12 digits, the first of them no zero.
const SMALLEST: u64 = 100_000_000_000;

/// Where the record of an account's first access key says that it comes from.
const ORIGIN: Origin<'static> =
    Origin { user_agent: concat!("airkms/", env!("CARGO_PKG_VERSION"), " account"), ..Origin::LOCAL };

/// Makes an account, with this id or a random one, and an access key of its root user, which the account's trail has as if
/// that user had made it.
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
    let made = write_recorded(vault, |transaction, trail, recorded| {
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
        record_key(recorded, trail, transaction, (system, &random), &key.facts)?;
        Ok((account, key))
    });
    Ok(made?)
}

fn record_key(
    recorded: &mut Recorded,
    trail: &TrailBeside,
    transaction: &Transaction<'_>,
    (system, random): (Timestamp, &RefCell<Box<dyn Random>>),
    key: &AccessKeyFacts,
) -> Result<(), Failure> {
    let region = Region::default();
    let (caller, call) = by_root(&key.account, &region);
    let (service, operation) = (model::Service::Iam, "CreateAccessKey");
    let call = Call { service, operation, origin: ORIGIN, ..call };
    let surroundings = Surroundings { caller: &caller, call: &call, system, random, trail: Some(trail) };
    let operation = service.operation(operation).expect("IAM has the operation");
    let shown = json!({"AccessKeyId": key.id, "Status": key.status, "CreateDate": key.created});
    let output = Map::from_iter([("AccessKey".to_owned(), shown)]);
    let cx = surroundings.context(transaction)?;
    recorded.add(&Recording::of(trail, operation, &call, random)?, &cx, &output)
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
