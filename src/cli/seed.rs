//! `airkms seed`: keys with given ids and material out of a file, or a file out of the vault.
//!
//! Start at [`command`] for the grammar and [`run`] for what it does.

use std::io::Write;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::environment::Environment;
use super::error::CliError;
use super::input::parameter::Parameter;
use super::input::yaml;
use super::{own, report};
use crate::seed::SeedFile;
use crate::service::seeding::{Material, dump, seed};
use crate::time::Timestamp;
use crate::vault::Location;

/// The grammar of `airkms seed`.
pub fn command() -> Command {
    Command::new("seed")
        .about("Make keys with given ids, material and aliases out of a file, or write such a file")
        .long_about(
            "Make the keys and aliases of a YAML or JSON file, all or none. What is there already stays as it is, so that \
             seeding again changes nothing; a key that is there otherwise is an error. The seed files of nsmithuk's \
             local-kms are read too.\n\n\
             --dump writes the customer managed keys of the vault as a file that makes them again: with fresh key \
             material, unless the material is in the file.",
        )
        .args(own::options())
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required_unless_present("dump")
                .conflicts_with("dump")
                .help("The file; - for standard input"),
        )
        .arg(own::region("Where keys are made that name no Region"))
        .arg(
            Arg::new("dump").long("dump").action(ArgAction::SetTrue).help("Write the vault's keys as a seed file"),
        )
        .arg(
            Arg::new("danger-include-material")
                .long("danger-include-material")
                .action(ArgAction::SetTrue)
                .requires("dump")
                .help("Write the key material too, in the clear: whoever reads the file has the keys"),
        )
}

/// Carries out the command on the vault there.
pub fn run(
    arguments: &ArgMatches,
    location: Location,
    environment: &Environment,
    output: &mut dyn Write,
) -> Result<(), CliError> {
    let mut vault = own::open_or_create(location, arguments.get_one("passphrase-fd").copied())?;
    let system = Timestamp::now();
    if arguments.get_flag("dump") {
        let with = arguments.get_flag("danger-include-material");
        let material = if with { Material::Included } else { Material::Left };
        let file = dump(&mut vault, system, material).map_err(own::refused)?;
        return output.write_all(report::json(&file.write()).as_bytes()).map_err(CliError::Output);
    }
    let path: &String = arguments.get_one("file").expect("the grammar asks for it");
    let file = read(path, environment)?;
    let region = arguments.get_one("region").expect("it has a default");
    let result = seed(&mut vault, system, region, &file).map_err(own::refused)?;
    let report = match json!({"Made": result.made, "Unchanged": result.unchanged}) {
        Value::Object(report) => report,
        _ => Map::new(),
    };
    own::show(arguments, &report, output)
}

/// The seed file there; `-` is standard input.
pub(super) fn read(path: &str, environment: &Environment) -> Result<SeedFile, CliError> {
    let bytes = environment.read(if path == "-" { "/dev/stdin" } else { path });
    let bytes = bytes.map_err(|error| CliError::General(format!("{path}: {error}")))?;
    parse(&bytes).map_err(|reason| CliError::General(format!("{path}: {reason}")))
}

fn parse(bytes: &[u8]) -> Result<SeedFile, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "not UTF-8".to_owned())?;
    let file = yaml::parse(text).map(Parameter::into_wire).map_err(|_| "neither YAML nor JSON".to_owned())?;
    SeedFile::read(file).map_err(|invalid| invalid.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn files_that_cannot_be_read() {
        for (text, expected) in [
            ("Keys: [", "neither YAML nor JSON"),
            ("Keys: [{}]", "missing field `KeyId`"),
            ("Keys: [{KeyId: x}]", "not a valid name"),
            ("Kays: []", "unknown field `Kays`, expected `Keys` or `Aliases`"),
            (
                "Keys: {Asymmetric: {Ecc: [{Metadata: {KeyId: 800d5768-3fd7-4edd-a4b8-4c81c3e4c147}}]}}",
                "The key 800d5768-3fd7-4edd-a4b8-4c81c3e4c147 has no PrivateKeyPem.",
            ),
        ] {
            assert_eq!(parse(text.as_bytes()).unwrap_err(), expected, "{text}");
        }
    }
}
