//! What the commands of airkms's own have in common: their options, the vault, the result on stdout.

use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, value_parser};
use serde_json::{Map, Value};

use super::error::CliError;
use super::passphrase::PassphraseSources;
use super::report;
use crate::arn::AccountId;
use crate::region::Region;
use crate::service::CallError;
use crate::time::Timestamp;
use crate::vault::{
    Creation, Location, NoPassphrases, Opened, ProtectorKind, Settings, SystemRandom, Vault, VaultError,
};

/// `--output` and `--passphrase-fd`.
pub(super) fn options() -> [Arg; 2] {
    [
        Arg::new("output")
            .long("output")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(["table", "json"]))
            .default_value("table")
            .global(true)
            .help("How results are shown: table or json"),
        passphrase_fd(),
    ]
}

/// `--passphrase-fd`.
pub(super) fn passphrase_fd() -> Arg {
    Arg::new("passphrase-fd")
        .long("passphrase-fd")
        .value_name("N")
        .value_parser(value_parser!(u32))
        .global(true)
        .help("Read passphrases from this open file descriptor, one a line")
}

/// `--region`, with what it is for.
pub(super) fn region(help: &'static str) -> Arg {
    Arg::new("region")
        .long("region")
        .value_name("REGION")
        .default_value("us-east-1")
        .value_parser(|text: &str| Region::parse(text).map_err(|_| "not the name of a Region"))
        .help(help)
}

/// Opens the vault.
pub(super) fn open(arguments: &ArgMatches, location: Location) -> Result<Vault, CliError> {
    let passphrases = PassphraseSources::new(arguments.get_one("passphrase-fd").copied());
    Vault::open(location, Box::new(passphrases), Box::new(SystemRandom)).map_err(CliError::Vault)
}

/// Opens the vault, and makes it with a key file and the default account if there is none.
///
/// # Errors
///
/// The vault's.
pub fn open_or_create(location: Location, passphrase_fd: Option<u32>) -> Result<Vault, VaultError> {
    let place = location.vault.display().to_string();
    let passphrases = PassphraseSources::new(passphrase_fd);
    let (vault, opened) =
        Vault::open_or_create(location, &usual(), Box::new(passphrases), Box::new(SystemRandom))?;
    if opened == Opened::Created {
        let line = format!("airkms: made a vault in {place}\n");
        // The vault is made, whether or not anyone can read so.
        let _ = io::stderr().write_all(line.as_bytes());
    }
    Ok(vault)
}

/// Makes a vault of the usual kind.
pub(super) fn create(location: Location) -> Result<Vault, VaultError> {
    Vault::create(location, &usual(), Box::new(NoPassphrases), Box::new(SystemRandom))
}

/// A vault for the default account with a key file.
fn usual() -> Creation {
    let settings = Settings { account: AccountId::default(), created: Timestamp::now().as_millis() };
    Creation { settings, protector: ProtectorKind::KeyFile }
}

/// Shows a result in the format that `--output` names.
pub(super) fn show(
    arguments: &ArgMatches,
    result: &Map<String, Value>,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let text = match arguments.get_one::<String>("output").map(String::as_str) {
        Some("json") => report::json(result),
        _ => report::table(result),
    };
    output.write_all(text.as_bytes()).map_err(CliError::Output)
}

/// The failure of a command of airkms's own that the service has refused.
pub(super) fn refused(error: CallError) -> CliError {
    match error {
        CallError::Vault(error) => CliError::Vault(error),
        CallError::Endpoint(sentence) => CliError::General(sentence),
        CallError::Service(error) => CliError::General(
            error.message.map_or(error.code.clone(), |message| format!("{}: {message}", error.code)),
        ),
    }
}
