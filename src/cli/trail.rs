//! `airkms trail`: how much is in the trail, and removing what is old.
//!
//! What the records say is told by `airkms cloudtrail lookup-events`; whether they are whole, by `airkms vault verify`.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::clock;
use super::error::CliError;
use super::own;
use crate::time::Timestamp;
use crate::trail::lookup::EventFacts;
use crate::trail::{Stored, Trail, path_of, prune};
use crate::vault::{Location, SystemRandom, Vault, VaultError};

/// The grammar of `airkms trail`.
pub fn command() -> Command {
    Command::new("trail")
        .about("Shows how long the audit trail is, and removes its oldest records.")
        .long_about(
            "Every call of every operation is a record in the trail, allowed or not, in the form of AWS CloudTrail. The trail is \
             an encrypted file beside the vault, and what is in it is chained: `airkms vault verify` finds a record that is \
             missing, changed or out of its order. `airkms cloudtrail lookup-events` shows the records of the last 90 days.\n\n\
             Records stay until they are pruned.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own::options())
        .subcommand(Command::new("status").about("Shows where the trail is, and from when to when it goes."))
        .subcommand(
            Command::new("prune")
                .about("Removes the records from before a time. What is left can still be verified.")
                .long_about(
                    "Removes the records from before a time, from the first on: a record that is not older ends it. What is left \
                     can still be verified. The last uses of keys are kept. A trail that was lost and made anew counts as whole \
                     afterwards.",
                )
                .arg(
                    Arg::new("before")
                        .long("before")
                        .value_name("TIME")
                        .required(true)
                        .value_parser(clock::time)
                        .help("Such as 2027-01-01T00:00:00Z, or 2027-01-01 for its beginning in UTC"),
                ),
        )
}

/// Carries out the command on the trail of the vault there, and shows its result.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (name, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let path = path_of(&location);
    let mut vault = own::open(arguments, location)?;
    let mut report = Map::from_iter([("Trail".to_owned(), json!(path.display().to_string()))]);
    let more = match name {
        "prune" => {
            let before = *arguments.get_one::<Timestamp>("before").expect("the grammar asks for it");
            pruned(&mut vault, before)
        }
        _ => status(&mut vault),
    };
    report.extend(more.map_err(CliError::Vault)?);
    own::show(arguments, &report, output)
}

fn pruned(vault: &mut Vault, before: Timestamp) -> Result<Map<String, Value>, VaultError> {
    let is_old = |text: &[u8]| time_of(text).is_some_and(|time| time < before);
    let pruned = prune(vault, is_old)?;
    let (removed, left) = pruned.map_or((0, 0), |pruned| (pruned.removed, pruned.left));
    Ok(Map::from_iter([("Removed".to_owned(), json!(removed)), ("Records".to_owned(), json!(left))]))
}

fn status(vault: &mut Vault) -> Result<Map<String, Value>, VaultError> {
    let keys = vault.read(|transaction| transaction.trail_keys())?;
    let ends = match Trail::open(vault.location(), Box::new(SystemRandom))? {
        Some(trail) => trail.ends(&keys)?,
        None => None,
    };
    let time = |stored: &Stored| {
        let time = time_of(stored.text.expose())?;
        Some(jiff::Timestamp::from_millisecond(time.as_millis()).ok()?.to_string())
    };
    let size = std::fs::metadata(path_of(vault.location())).map_or(0, |file| file.len());
    let records = ends.as_ref().map_or(0, |(first, last)| last.number - first.number + 1);
    Ok(Map::from_iter([
        ("Records".to_owned(), json!(records)),
        ("First".to_owned(), json!(ends.as_ref().and_then(|(first, _)| time(first)))),
        ("Last".to_owned(), json!(ends.as_ref().and_then(|(_, last)| time(last)))),
        ("Size".to_owned(), json!(size)),
    ]))
}

fn time_of(text: &[u8]) -> Option<Timestamp> {
    EventFacts::of(str::from_utf8(text).ok()?)?.time()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arn::AccountId;
    use crate::trail::{Batch, Packed, verify};
    use crate::vault::{Creation, Durability, NoPassphrases, ProtectorKind, Settings};

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    /// A vault whose trail has a record at noon of each of these days of January 2026.
    fn vault_with_records(location: &Location, days: &[u32]) -> Vault {
        let settings = Settings { account: AccountId::default(), created: 0 };
        let creation = Creation { settings, protector: ProtectorKind::KeyFile };
        let random = Box::new(SystemRandom);
        let mut vault = Vault::create(location.clone(), &creation, Box::new(NoPassphrases), random).unwrap();
        let keys = vault.read(|transaction| transaction.trail_keys());
        let keys: Result<_, VaultError> = keys;
        let keys = keys.unwrap();
        let trail = Trail::open_or_create(location, Box::new(SystemRandom), &keys, || Ok(None)).unwrap();
        let record = |day: &u32| {
            let time = format!("2026-01-{day:02}T12:00:00Z");
            let record = json!({
                "userIdentity": {}, "eventTime": time, "eventSource": "", "eventName": "", "awsRegion": "",
                "eventID": "", "readOnly": true, "recipientAccountId": "",
            });
            Packed::of(record.to_string().as_bytes())
        };
        let (records, uses) = (days.iter().map(record).collect(), Vec::new());
        trail.append_all(&[Batch { keys, records, uses, durability: Durability::Process }]).unwrap();
        vault
    }

    #[test]
    fn old_records_are_pruned() {
        let folder = tempfile::tempdir().unwrap();
        let location =
            Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
        // The clock was moved back between the third and the fourth.
        let mut vault = vault_with_records(&location, &[1, 2, 5, 3, 6]);
        let mut check = |words: &[&str], expected: Value| {
            let words = [&["trail"], words, &["--output", "json"]].concat();
            let (matches, mut output) = (command().get_matches_from(words), Vec::new());
            run(&matches, location.clone(), &mut output).unwrap();
            let mut shown: Map<String, Value> = serde_json::from_slice(&output).unwrap();
            shown.retain(|name, _| !["Trail", "Size"].contains(&name.as_str()));
            assert_eq!(Value::Object(shown), expected);
            verify(&mut vault).unwrap();
        };
        let (first, last) = ("2026-01-01T12:00:00Z", "2026-01-06T12:00:00Z");
        check(&["status"], json!({"Records": 5, "First": first, "Last": last}));
        check(&["prune", "--before", "2026-01-01"], json!({"Removed": 0, "Records": 5}));
        check(&["prune", "--before", "2026-01-04"], json!({"Removed": 2, "Records": 3}));
        check(&["prune", "--before", "2026-01-06T12:00:00Z"], json!({"Removed": 2, "Records": 1}));
        check(&["status"], json!({"Records": 1, "First": last, "Last": last}));
        check(&["prune", "--before", "2027-01-01"], json!({"Removed": 1, "Records": 0}));
        check(&["status"], json!({"Records": 0, "First": null, "Last": null}));
    }
}
