//! What the commands of airkms's own have in common: their options, the vault, the result on stdout.

use std::io::Write;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, value_parser};
use serde_json::{Map, Value};

use super::error::CliError;
use super::passphrase::PassphraseSources;
use super::report;
use crate::service::CallError;
use crate::vault::{Location, SystemRandom, Vault};

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
        Arg::new("passphrase-fd")
            .long("passphrase-fd")
            .value_name("N")
            .value_parser(value_parser!(u32))
            .global(true)
            .help("Read passphrases from this open file descriptor, one a line"),
    ]
}

/// Opens the vault.
pub(super) fn open(arguments: &ArgMatches, location: Location) -> Result<Vault, CliError> {
    let passphrases = PassphraseSources::new(arguments.get_one("passphrase-fd").copied());
    Vault::open(location, Box::new(passphrases), Box::new(SystemRandom)).map_err(CliError::Vault)
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
        CallError::Service(error) => CliError::General(
            error.message.map_or(error.code.clone(), |message| format!("{}: {message}", error.code)),
        ),
    }
}
