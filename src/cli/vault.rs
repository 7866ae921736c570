//! `airkms vault`: making, opening, checking and moving the vault.
//!
//! Start at [`command`] for the grammar and [`run`] for what each command does; `vault/report.rs` shows the results.

mod report;

use std::io::Write;
use std::path::PathBuf;
use std::time::SystemTime;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::{Map, Value, json};

use super::error::CliError;
use super::own;
use super::passphrase::PassphraseSources;
use crate::arn::AccountId;
use crate::trail;
use crate::vault::{
    Creation, Existing, Location, ProtectorKind, Settings, Status, SystemRandom, Vault, VaultError, lock,
    restore,
};

const KEY_FILE: &str = "key-file";
const PASSPHRASE: &str = "passphrase";
/// The longest time that a vault is kept unlocked: 31 days.
const MAX_SECONDS: u32 = 31 * 24 * 60 * 60;

/// The grammar of `airkms vault`.
pub fn command() -> Command {
    let protector = || PossibleValuesParser::new([KEY_FILE, PASSPHRASE]);
    Command::new("vault")
        .about("Makes, opens, checks, copies and restores the vault.")
        .long_about(
            "The vault is one encrypted file with all keys, aliases and policies in it. It is made by the first command \
             that needs it, and opened by its protectors: a key file, which is the default, or a passphrase.\n\n\
             The vault lies where --vault or AIRKMS_VAULT says, else in the user's folder for data; the key file where \
             AIRKMS_KEY_FILE says, else in the user's folder for configuration.\n\n\
             A passphrase is read from --passphrase-fd, from the file that AIRKMS_PASSPHRASE_FILE names, or from the \
             terminal.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own::options())
        .subcommand(
            Command::new("init")
                .about("Makes a vault, for another account or with another protector than the defaults.")
                .arg(
                    Arg::new("account")
                        .long("account")
                        .value_name("N")
                        .value_parser(|text: &str| AccountId::parse(text).map_err(|_| "an account has 12 digits"))
                        .help("The 12-digit account that the keys belong to [default: 111122223333]"),
                )
                .arg(
                    Arg::new("protector")
                        .long("protector")
                        .value_name("KIND")
                        .value_parser(protector())
                        .default_value(KEY_FILE)
                        .help("What opens the vault: key-file or passphrase"),
                ),
        )
        .subcommand(Command::new("status").about("Shows where the vault is, what is in it and what opens it."))
        .subcommand(
            Command::new("add-protector")
                .about("Lets a key file or a passphrase open the vault as well.")
                .arg(
                    Arg::new("kind")
                        .value_name("KIND")
                        .required(true)
                        .value_parser(protector())
                        .help("key-file, which is made if it is missing, or passphrase"),
                ),
        )
        .subcommand(
            Command::new("remove-protector")
                .about("Takes a protector away, but never the last one.")
                .long_about(
                    "Takes a protector away, but never the last one. Rekey the vault afterwards if others may know the \
                     protector and have an older copy of the vault.",
                )
                .arg(
                    Arg::new("number")
                        .value_name("NUMBER")
                        .required(true)
                        .value_parser(value_parser!(u8))
                        .help("The protector's number, as `airkms vault status` shows it"),
                ),
        )
        .subcommand(
            Command::new("rekey")
                .about("Gives the vault a new root key and seals everything anew.")
                .long_about(
                    "Gives the vault a new root key and seals everything anew, in one transaction. The protectors stay, and \
                     all must be at hand: the key file, and each passphrase, which is asked for. Remove a protector that \
                     is not at hand first.",
                ),
        )
        .subcommand(
            Command::new("backup")
                .about("Writes a checked copy of the vault to a new file, and of its trail beside it, while others go on using them.")
                .arg(file("The file to make; the same protectors open it")),
        )
        .subcommand(
            Command::new("restore")
                .about("Puts a checked copy of a backup where the vault is, and its trail where the trail is.")
                .arg(file("The backup; its protectors must be at hand"))
                .arg(
                    Arg::new("force")
                        .long("force")
                        .action(ArgAction::SetTrue)
                        .help("Replace a vault that is there, and keep it beside the new one"),
                ),
        )
        .subcommand(
            Command::new("verify")
                .about(
                    "Checks that everything in the vault and its trail is whole, and that nothing is missing or older than it \
                     should be.",
                ),
        )
        .subcommand(
            Command::new("unlock")
                .about("Keeps the vault open for your other commands, so that they need no passphrase (Linux).")
                .arg(
                    Arg::new("for")
                        .long("for")
                        .value_name("TIME")
                        .default_value("8h")
                        .value_parser(seconds)
                        .help("How long, such as 8h, 30m or 2d; at most 31 days"),
                ),
        )
        .subcommand(Command::new("lock").about("Forgets the key that unlock has kept."))
}

/// Carries out the command on the vault of this place, and shows its result.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (name, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let report = carry_out(name, arguments, location).map_err(CliError::Vault)?;
    own::show(arguments, &report, output)
}

fn carry_out(
    name: &str,
    arguments: &ArgMatches,
    location: Location,
) -> Result<Map<String, Value>, VaultError> {
    let passphrases = PassphraseSources::new(arguments.get_one("passphrase-fd").copied());
    let open = |location| Vault::open(location, Box::new(passphrases), Box::new(SystemRandom));
    let path = location.vault.display().to_string();
    let report = match name {
        "init" => init(arguments, location)?,
        "status" => report::status(&location, &Status::of(&location)?),
        "add-protector" => json!({"Protector": open(location)?.add_protector(kind(arguments, "kind"))?}),
        "remove-protector" => {
            let number = *arguments.get_one("number").expect("the grammar asks for it");
            open(location)?.remove_protector(number)?;
            json!({"Removed": number})
        }
        "rekey" => json!({"Vault": path, "SealedRows": open(location)?.rekey()?}),
        "backup" => {
            let target = path_of(arguments);
            let rows = open(location.clone())?.back_up(&target)?;
            let has_trail = trail::back_up(&location, &target, &mut SystemRandom)?;
            json!({"Backup": target.display().to_string(), "Rows": rows, "Trail": has_trail})
        }
        "restore" => {
            let existing = if arguments.get_flag("force") { Existing::KeepAside } else { Existing::Refuse };
            let mut passphrases = PassphraseSources::new(arguments.get_one("passphrase-fd").copied());
            let restored =
                restore(&path_of(arguments), &location, existing, &mut passphrases, Box::new(SystemRandom))?;
            let of_trail = trail::restore(&path_of(arguments), &location, &mut SystemRandom)?;
            let shown = |kept: Option<PathBuf>| kept.map(|kept| kept.display().to_string());
            json!({
                "Vault": path, "Rows": restored.rows, "Kept": shown(restored.kept), "Trail": of_trail.restored,
                "KeptTrail": shown(of_trail.kept),
            })
        }
        "verify" => {
            let mut vault = open(location.clone())?;
            let rows = vault.verify()?;
            let verified = trail::verify(&mut vault)?;
            json!({
                "Vault": path, "Rows": rows, "TrailRecords": verified.map_or(0, |verified| verified.records),
                "Whole": true,
            })
        }
        "unlock" => {
            let seconds = *arguments.get_one("for").expect("it has a default");
            open(location)?.keep_unlocked(seconds)?;
            json!({"Vault": path, "UnlockedForSeconds": seconds})
        }
        "lock" => json!({"Vault": path, "WasUnlocked": lock(&location)?}),
        name => unreachable!("the grammar has no command {name}"),
    };
    Ok(match report {
        Value::Object(report) => report,
        _ => Map::new(),
    })
}

fn init(arguments: &ArgMatches, location: Location) -> Result<Value, VaultError> {
    let account = arguments.get_one("account").cloned().unwrap_or_default();
    let settings = Settings { account, created: now() };
    let creation = Creation { settings, protector: kind(arguments, "protector") };
    let passphrases = PassphraseSources::new(arguments.get_one("passphrase-fd").copied());
    let mut vault = Vault::create(location, &creation, Box::new(passphrases), Box::new(SystemRandom))?;
    let settings = vault.settings()?;
    let Location { vault, key_file } = vault.location();
    let key_file = (creation.protector == ProtectorKind::KeyFile).then(|| key_file.display().to_string());
    Ok(json!({
        "Vault": vault.display().to_string(), "KeyFile": key_file, "Account": settings.account.as_str(),
    }))
}

fn file(help: &'static str) -> Arg {
    Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf)).help(help)
}

fn path_of(arguments: &ArgMatches) -> PathBuf {
    arguments.get_one::<PathBuf>("file").cloned().expect("the grammar asks for it")
}

fn kind(arguments: &ArgMatches, name: &str) -> ProtectorKind {
    match arguments.get_one::<String>(name).map(String::as_str) {
        Some(PASSPHRASE) => ProtectorKind::Passphrase,
        _ => ProtectorKind::KeyFile,
    }
}

/// The seconds of numbers with a unit each, such as `1h30m`.
fn seconds(text: &str) -> Result<u32, &'static str> {
    let malformed = "not a time such as 8h, 30m or 2d";
    let mut total = 0_u32;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, after) =
            rest.split_at(rest.find(|character: char| !character.is_ascii_digit()).ok_or(malformed)?);
        let mut units = after.chars();
        let unit = match units.next() {
            Some('s') => 1,
            Some('m') => 60,
            Some('h') => 60 * 60,
            Some('d') => 24 * 60 * 60,
            _ => return Err(malformed),
        };
        let number: u32 = number.parse().map_err(|_| malformed)?;
        total = number.checked_mul(unit).and_then(|part| total.checked_add(part)).unwrap_or(u32::MAX);
        rest = units.as_str();
    }
    match total {
        seconds if !(1..=MAX_SECONDS).contains(&seconds) => Err("from 1 second to 31 days"),
        seconds => Ok(seconds),
    }
}

/// In milliseconds since 1970-01-01T00:00:00Z.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    struct Home(tempfile::TempDir);

    impl Home {
        fn location(&self) -> Location {
            Location { vault: self.0.path().join("vault.db"), key_file: self.0.path().join("key") }
        }

        fn path(&self, name: &str) -> String {
            self.0.path().join(name).display().to_string()
        }

        /// The exit code, and the output with this folder as `~`.
        fn run(&self, words: &[&str]) -> (u8, String) {
            let matches = command().try_get_matches_from([&["vault"], words].concat()).unwrap();
            let mut output = Vec::new();
            let code =
                run(&matches, self.location(), &mut output).map_or_else(|error| error.exit_code(), |()| 0);
            let folder = self.0.path().display().to_string();
            (code, String::from_utf8(output).unwrap().replace(&folder, "~"))
        }

        fn check(&self, words: &[&str], code: u8, output: &str) {
            assert_eq!(self.run(words), (code, output.to_owned()), "{words:?}");
        }
    }

    #[test]
    fn a_vault_from_beginning_to_end() {
        let home = Home(tempfile::tempdir().unwrap());
        let backup = home.path("backup.db");
        home.check(&["status"], 10, "");
        home.check(
            &["init", "--account", "444455556666", "--output", "json"],
            0,
            "{\n  \"Vault\": \"~/vault.db\",\n  \"KeyFile\": \"~/key\",\n  \"Account\": \"444455556666\"\n}\n",
        );
        home.check(&["init"], 11, "");
        home.check(
            &["verify", "--output", "json"],
            0,
            "{\n  \"Vault\": \"~/vault.db\",\n  \"Rows\": 1,\n  \"TrailRecords\": 0,\n  \"Whole\": true\n}\n",
        );
        home.check(
            &["backup", &backup, "--output", "json"],
            0,
            "{\n  \"Backup\": \"~/backup.db\",\n  \"Rows\": 1,\n  \"Trail\": false\n}\n",
        );
        home.check(&["backup", &backup], 11, "");
        home.check(&["restore", &backup], 11, "");
        home.check(
            &["--output", "json", "restore", "--force", &backup],
            0,
            "{\n  \"Vault\": \"~/vault.db\",\n  \"Rows\": 1,\n  \"Kept\": \"~/vault.db.old-1\",\n  \"Trail\": false,\n  \
             \"KeptTrail\": null\n}\n",
        );
        home.check(
            &["rekey", "--output", "json"],
            0,
            "{\n  \"Vault\": \"~/vault.db\",\n  \"SealedRows\": 1\n}\n",
        );
        home.check(&["remove-protector", "1"], 37, "");
        home.check(&["remove-protector", "2"], 38, "");
    }

    #[test]
    fn passphrases_are_the_lines_of_a_descriptor() {
        use std::os::fd::AsRawFd;
        let home = Home(tempfile::tempdir().unwrap());
        let run = |words: &[&str], passphrases: &str| {
            std::fs::write(home.path("passphrases"), passphrases).unwrap();
            let file = std::fs::File::open(home.path("passphrases")).unwrap();
            let option = format!("--passphrase-fd={}", file.as_raw_fd());
            home.run(&[words, &[&option]].concat()).0
        };
        assert_eq!(run(&["init", "--protector", "passphrase"], "one\n"), 0);
        assert_eq!(run(&["verify"], "one\n"), 0);
        assert_eq!(run(&["verify"], "two\n"), 34);
        assert_eq!(run(&["verify"], ""), 34);
        assert_eq!(run(&["add-protector", "passphrase"], "one\n"), 36);
        assert_eq!(run(&["add-protector", "passphrase"], "one\ntwo\n"), 0);
        assert_eq!(run(&["rekey"], "one\none\n"), 34);
        assert_eq!(run(&["rekey"], "one\none\ntwo\n"), 0);
        assert_eq!(run(&["remove-protector", "1"], "two\n"), 0);
        assert_eq!(run(&["verify"], "one\n"), 34);
    }

    #[test]
    fn the_status_tells_what_it_can() {
        let home = Home(tempfile::tempdir().unwrap());
        assert_eq!(home.run(&["init"]).0, 0);
        let status = || -> Value {
            let (code, output) = home.run(&["status", "--output", "json"]);
            assert_eq!(code, 0);
            serde_json::from_str(&output).unwrap()
        };
        let open = status();
        for (member, expected) in [
            ("Vault", json!("~/vault.db")),
            ("KeyFile", json!("~/key")),
            ("State", json!("unlocked")),
            ("Account", json!("111122223333")),
            ("Schema", json!(1)),
            ("Size", json!(16384)),
            ("Protectors", json!([{"Number": 1, "Kind": "key-file"}])),
        ] {
            assert_eq!(open[member], expected, "{member}");
        }
        assert_eq!(open["Rows"]["Settings"], 1);
        std::fs::remove_file(home.location().key_file).unwrap();
        let closed = status();
        assert_eq!((&closed["State"], &closed["Account"]), (&json!("closed"), &Value::Null));
        assert!(closed["Reason"].as_str().unwrap().contains("is missing"), "{closed}");
    }

    #[test]
    fn wrong_words_are_refused() {
        for words in [
            &[][..],
            &["init", "--account", "1"],
            &["init", "--protector", "pin"],
            &["add-protector"],
            &["remove-protector", "256"],
            &["backup"],
            &["unlock", "--for", "32d"],
            &["status", "--output", "yaml"],
            &["status", "--passphrase", "secret"],
        ] {
            assert!(command().try_get_matches_from([&["vault"], words].concat()).is_err(), "{words:?}");
        }
    }

    #[test]
    fn times() {
        for (text, expected) in [
            ("8h", Some(28_800)),
            ("30m", Some(1_800)),
            ("1h30m", Some(5_400)),
            ("2d", Some(172_800)),
            ("1s", Some(1)),
            ("0s", None),
            ("-1h", None),
            ("31d", Some(2_678_400)),
            ("31d1s", None),
            ("99999999d99999999d", None),
            ("99999999999s", None),
            ("8 h", None),
            ("8é", None),
            ("h", None),
            ("8", None),
            ("", None),
        ] {
            assert_eq!(seconds(text).ok(), expected, "{text}");
        }
    }
}
