//! Vaults with many keys, for measurements: all keys are made by CreateKey, in one transaction.

use std::cell::RefCell;
use std::error::Error;

use airkms::arn::AccountId;
use airkms::context::{Context, Failure};
use airkms::crypto::random::{Random, SystemRandom};
use airkms::identity::Caller;
use airkms::operations;
use airkms::region::Region;
use airkms::time::Timestamp;
use airkms::vault::{Creation, Location, NoPassphrases, ProtectorKind, Settings, Vault};
use serde_json::{Map, Value, json};

/// Makes a vault with so many keys in the default account and Region, and aliases `alias/<number>-<number>` of each. The
/// answer is the vault, and the id of the key in the middle.
pub(crate) fn vault_with_keys(
    location: Location,
    count: usize,
    aliases: usize,
) -> Result<(Vault, String), Box<dyn Error>> {
    let (account, region, now) = (AccountId::default(), Region::default(), Timestamp::now());
    let settings = Settings { account: account.clone(), created: now.as_millis() };
    let creation = Creation { settings, protector: ProtectorKind::KeyFile };
    let mut vault = Vault::create(location, &creation, Box::new(NoPassphrases), Box::new(SystemRandom))?;

    let random: RefCell<Box<dyn Random>> = RefCell::new(Box::new(SystemRandom));
    let create_key = operations::handler("CreateKey").ok_or("CreateKey has a handler")?;
    let create_alias = operations::handler("CreateAlias").ok_or("CreateAlias has a handler")?;
    let mut key_id = None;
    vault
        .write(|transaction| {
            let (caller, input) = (Caller::root(account, region.partition()), Map::new());
            let cx = Context::new(&caller, &region, now, &input, transaction, &random);
            for number in 0..count {
                let answer = (create_key.run)(&cx, Map::new())?;
                let id = answer.get("KeyMetadata").and_then(|metadata| metadata.get("KeyId")?.as_str());
                for alias in 0..aliases {
                    let name = format!("alias/{number}-{alias}");
                    let input = json!({"AliasName": name, "TargetKeyId": id});
                    let Value::Object(input) = input else { unreachable!("inputs are objects") };
                    (create_alias.run)(&cx, input)?;
                }
                if number == count / 2 {
                    key_id = id.map(str::to_owned);
                }
            }
            Ok::<_, Failure>(())
        })
        .map_err(|failure| format!("{failure:?}"))?;
    Ok((vault, key_id.ok_or("the count is not zero")?))
}
