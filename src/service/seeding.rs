//! Seeding: the keys and aliases of a seed file are made in a vault, all or none; and a vault is written as such a file.

use std::cell::RefCell;

use serde_json::{Map, Value, json};

use super::recording::{Recorded, Recording, write_recorded};
use super::{Call, CallError, Origin, Surroundings, by_root};
use crate::arn::{AccountId, KeyId};
use crate::context::{Context, Failure, Seeded};
use crate::crypto::random::{Random, SystemRandom};
use crate::region::Region;
use crate::seed::{SeedFile, SeedKey};
use crate::time::Timestamp;
use crate::trail::TrailBeside;
use crate::vault::{Transaction, Vault};

/// What seeding has found and made.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Keys and aliases that were made.
    pub made: usize,
    /// Those that were there as they should be.
    pub unchanged: usize,
}

/// Whether a vault is written with its material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Material {
    /// Without.
    Left,
    /// With it, in the clear.
    Included,
}

/// Where the records of what was seeded say that it comes from.
const ORIGIN: Origin<'static> =
    Origin { user_agent: concat!("airkms/", env!("CARGO_PKG_VERSION"), " seed"), ..Origin::LOCAL };

/// Makes what is not there. Keys that name no Region are made in this one. The trail has it as if the root users of the
/// accounts had made it, by CreateKey and CreateAlias.
///
/// # Errors
///
/// What is there otherwise than it should be, or cannot be made; then nothing has changed.
pub fn seed(
    vault: &mut Vault,
    system: Timestamp,
    region: &Region,
    file: &SeedFile,
) -> Result<Report, CallError> {
    let account = vault.settings()?.account;
    let random = RefCell::new(Box::new(SystemRandom) as Box<_>);
    let outcome = write_recorded(vault, |transaction, trail, recorded| {
        let mut sowing =
            Sowing { transaction, system, random: &random, trail, report: Report::default(), recorded };
        for key in &file.keys {
            let (account, region) =
                (key.account.as_ref().unwrap_or(&account), key.region.as_ref().unwrap_or(region));
            sowing.sow(
                account,
                region,
                "CreateKey",
                creation(key),
                |cx| cx.seed_key(key),
                |metadata| object(json!({"KeyMetadata": metadata})),
            )?;
            for alias in &key.aliases {
                sowing.sow_alias(account, region, alias, &key.key_id)?;
            }
        }
        for alias in &file.aliases {
            let owner = file.keys.iter().find(|key| key.key_id == alias.target_key_id);
            let account = owner.and_then(|key| key.account.as_ref()).unwrap_or(&account);
            let of_key = owner.and_then(|key| key.region.as_ref());
            let region = alias.region.as_ref().or(of_key).unwrap_or(region);
            sowing.sow_alias(account, region, &alias.alias_name, &alias.target_key_id)?;
        }
        Ok(sowing.report)
    });
    Ok(outcome?)
}

/// A seeding that goes on.
struct Sowing<'s> {
    transaction: &'s Transaction<'s>,
    system: Timestamp,
    random: &'s RefCell<Box<dyn Random>>,
    trail: &'s TrailBeside,
    report: Report,
    recorded: &'s mut Recorded,
}

impl Sowing<'_> {
    /// Makes a key or an alias, as the root user would by this call. `output` gives the call's answer.
    fn sow<T>(
        &mut self,
        account: &AccountId,
        region: &Region,
        operation: &'static str,
        input: Map<String, Value>,
        make: impl FnOnce(&Context<'_>) -> Result<Seeded<T>, Failure>,
        output: impl FnOnce(T) -> Map<String, Value>,
    ) -> Result<(), Failure> {
        let (caller, call) = by_root(account, region);
        let call = Call { operation, origin: ORIGIN, input, ..call };
        let (system, random) = (self.system, self.random);
        let surroundings =
            Surroundings { caller: &caller, call: &call, system, random, trail: Some(self.trail) };
        let cx = surroundings.context(self.transaction)?;
        match make(&cx)? {
            Seeded::Unchanged => self.report.unchanged += 1,
            Seeded::Made(made) => {
                self.report.made += 1;
                let operation = call.service.operation(operation).expect("KMS has both operations");
                let recording = Recording::of(self.trail, operation, &call, random)?;
                self.recorded.add(&recording, &cx, &output(made))?;
            }
        }
        Ok(())
    }

    fn sow_alias(
        &mut self,
        account: &AccountId,
        region: &Region,
        name: &str,
        target: &KeyId,
    ) -> Result<(), Failure> {
        let input = object(json!({"AliasName": name, "TargetKeyId": target}));
        let make = |cx: &Context<'_>| cx.seed_alias(name, target);
        self.sow(account, region, "CreateAlias", input, make, |()| Map::new())
    }
}

/// The input of CreateKey that comes nearest.
fn creation(key: &SeedKey) -> Map<String, Value> {
    let tags = key.tags.iter().flatten();
    let tags: Vec<Value> = tags.map(|(name, value)| json!({"TagKey": name, "TagValue": value})).collect();
    let policy = key.policy.as_ref().map(|policy| match policy {
        Value::String(text) => text.clone(),
        document => document.to_string(),
    });
    let input = json!({
        "Description": key.description, "KeySpec": key.key_spec, "KeyUsage": key.key_usage, "Origin": key.origin,
        "Policy": policy, "MultiRegion": key.key_id.is_multi_region(), "Tags": tags,
    });
    object(input)
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The vault's customer managed keys outside of custom key stores.
///
/// # Errors
///
/// The vault's.
pub fn dump(vault: &mut Vault, system: Timestamp, material: Material) -> Result<SeedFile, CallError> {
    let (account, region) = (vault.settings()?.account, Region::default());
    let random = RefCell::new(Box::new(SystemRandom) as Box<_>);
    let (caller, call) = by_root(&account, &region);
    let surroundings = Surroundings { caller: &caller, call: &call, system, random: &random, trail: None };
    let keys = vault
        .read(|transaction| surroundings.context(transaction)?.dump_keys(material == Material::Included));
    Ok(SeedFile { keys: keys?, aliases: Vec::new() })
}
