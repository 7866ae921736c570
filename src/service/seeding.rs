//! Seeding: the keys and aliases of a seed file are made in a vault, all or none; and a vault is written as such a file.

use std::cell::RefCell;

use super::{CallError, Surroundings, by_root};
use crate::context::{Failure, Seeded};
use crate::crypto::random::SystemRandom;
use crate::region::Region;
use crate::seed::SeedFile;
use crate::time::Timestamp;
use crate::vault::Vault;

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

/// Makes what is not there. Keys that name no Region are made in this one.
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
    let outcome = vault.write(|transaction| {
        let mut report = Report::default();
        let mut count = |seeded: Seeded| match seeded {
            Seeded::Made => report.made += 1,
            Seeded::Unchanged => report.unchanged += 1,
        };
        for key in &file.keys {
            let (account, region) =
                (key.account.as_ref().unwrap_or(&account), key.region.as_ref().unwrap_or(region));
            let (caller, call) = by_root(account, region);
            let surroundings =
                Surroundings { caller: &caller, call: &call, system, random: &random, trail: None };
            let cx = surroundings.context(transaction)?;
            count(cx.seed_key(key)?);
            for alias in &key.aliases {
                count(cx.seed_alias(alias, &key.key_id)?);
            }
        }
        for alias in &file.aliases {
            let owner = file.keys.iter().find(|key| key.key_id == alias.target_key_id);
            let account = owner.and_then(|key| key.account.as_ref()).unwrap_or(&account);
            let of_key = owner.and_then(|key| key.region.as_ref());
            let region = alias.region.as_ref().or(of_key).unwrap_or(region);
            let (caller, call) = by_root(account, region);
            let surroundings =
                Surroundings { caller: &caller, call: &call, system, random: &random, trail: None };
            count(surroundings.context(transaction)?.seed_alias(&alias.alias_name, &alias.target_key_id)?);
        }
        Ok::<_, Failure>(report)
    });
    Ok(outcome?)
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
