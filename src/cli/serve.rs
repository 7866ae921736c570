//! `airkms serve`: the vault behind AWS's protocols over HTTP.
//!
//! Start at [`command`] for the grammar and [`run`] for what it does.

mod ephemeral;
mod identity;
mod vaults;

use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use self::identity::SELF_SIGNED;
use self::vaults::Vaults;
use super::environment::Environment;
use super::error::CliError;
use super::{own, process, seed};
use crate::http::tls::Identity;
use crate::http::{Authentication, Limits, Server, Settings};
use crate::region::Region;
use crate::service::{Door, Service, Turns};
use crate::time::Timestamp;
use crate::vault::{Location, SystemRandom};

/// The grammar of `airkms serve`.
pub fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
    };
    Command::new("serve")
        .about("Answer SDKs, the AWS CLI and Terraform over HTTP")
        .long_about(
            "Answer SDKs, the AWS CLI and Terraform over HTTP, on the same vault as the commands. The address is the \
             endpoint's URL for them: AWS_ENDPOINT_URL_KMS, or --endpoint-url. The Region is that of the signature.\n\n\
             Requests are to be signed by an access key of the vault (`airkms iam create-access-key`). A vault in which \
             none was ever made takes any credentials for those of the account's root user.\n\n\
             SIGTERM and an interrupt end it, when the calls that it has are answered.",
        )
        .arg(own::passphrase_fd())
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDRESS")
                .default_value("127.0.0.1:4599")
                .value_parser(|text: &str| text.parse::<SocketAddr>().map_err(|_| "not an address and a port"))
                .help("The address and port to listen on; port 0 takes a free one"),
        )
        .arg(
            Arg::new("auth")
                .long("auth")
                .value_name("HOW")
                .default_value("sigv4")
                .value_parser(PossibleValuesParser::new(["sigv4", "none"]))
                .help("sigv4 verifies signatures; none takes any signature, or none, for the caller's own"),
        )
        .arg(flag("insecure", "Allow calls without proof on an address that other machines reach"))
        .arg(
            Arg::new("tls")
                .long("tls")
                .value_name("self-signed|CERT,KEY")
                .help("Speak TLS: by a local authority kept beside the vault, or by these two files in PEM"),
        )
        .arg(
            Arg::new("tls-name")
                .long("tls-name")
                .value_name("NAME")
                .action(ArgAction::Append)
                .requires("tls")
                .help("A further name or address of this machine for --tls self-signed"),
        )
        .arg(own::region("The Region of requests that name none"))
        .arg(flag("ephemeral", "Serve an empty vault in memory, which is gone at the end"))
        .arg(Arg::new("seed").long("seed").value_name("FILE").help("Make the keys of this seed file first"))
        .arg(
            Arg::new("max-connections")
                .long("max-connections")
                .value_name("N")
                .default_value("512")
                .value_parser(value_parser!(u16).range(1..))
                .help("How many connections there are at once; more wait"),
        )
        .arg(flag("log", "Write a line of JSON on standard error for each request"))
}

/// Answers until a signal asks for the end.
pub fn run(
    arguments: &ArgMatches,
    location: Location,
    environment: &Environment,
    notices: &mut dyn Write,
) -> Result<(), CliError> {
    let general = |error: io::Error| CliError::General(error.to_string());
    let address: SocketAddr = *arguments.get_one("listen").expect("it has a default");
    let authentication = match arguments.get_one::<String>("auth").map(String::as_str) {
        Some("none") => Authentication::None,
        _ => Authentication::Signature,
    };
    let is_guarded = address.ip().is_loopback() || arguments.get_flag("insecure");
    if authentication == Authentication::None && !is_guarded {
        return Err(CliError::General(format!(
            "With --auth none, whoever reaches {address} has all keys. Add --insecure if that is wanted."
        )));
    }
    let region: &Region = arguments.get_one("region").expect("it has a default");
    let file = arguments.get_one::<String>("seed").map(|path| seed::read(path, environment)).transpose()?;
    let folder = location.vault.parent().unwrap_or(Path::new(".")).to_owned();
    let is_ephemeral = arguments.get_flag("ephemeral");
    let vaults = Arc::new(if is_ephemeral {
        Vaults::ephemeral(file, region.clone())?
    } else {
        let passphrase_fd = arguments.get_one("passphrase-fd").copied();
        Vaults::kept(own::open_or_create(location, passphrase_fd)?, file, region)?
    });
    if !is_guarded && !vaults.ask_for_credentials()? {
        return Err(CliError::General(format!(
            "No access key was ever made in the vault, so that whoever reaches {address} has all keys. Make one by \
             `airkms iam create-access-key`, or add --insecure if that is wanted."
        )));
    }
    let (identity, trusted) = match arguments.get_one::<String>("tls").map(String::as_str) {
        None => (None, None),
        Some(SELF_SIGNED) => {
            let names = arguments.get_many("tls-name").into_iter().flatten().cloned();
            let (identity, path) = identity::of_local_authority(&folder, address, names)?;
            (Some(identity), Some(path))
        }
        Some(files) => (Some(named_files(files, environment)?), None),
    };
    if identity.is_none() && !address.ip().is_loopback() {
        let _ = writeln!(notices, "airkms: answers are not encrypted on their way; --tls encrypts them");
    }
    let scheme = if identity.is_some() { "https" } else { "http" };
    let connections: u16 = *arguments.get_one("max-connections").expect("it has a default");
    let (resettable, ending) = (Arc::clone(&vaults), Arc::clone(&vaults));
    let turns = Turns::default();
    let last_turn = turns.clone();
    let settings = Settings {
        door: Box::new(move || -> Box<dyn Door> {
            let vaults = Arc::clone(&vaults);
            let open = move || vaults.connect();
            let service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
            Box::new(service.settled_together(turns.clone()))
        }),
        region: region.clone(),
        authentication,
        identity,
        limits: Limits { connections: connections.into(), ..Limits::default() },
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        reset: is_ephemeral.then(|| -> Box<crate::http::Reset> { Box::new(move || resettable.reset()) }),
        log: arguments.get_flag("log").then(|| -> crate::http::Log { Box::new(write_line) }),
        complain: Box::new(complain),
    };
    let server = Server::bind(address, settings)
        .map_err(|error| CliError::General(format!("Cannot listen on {address}: {error}.")))?;
    let address = server.address().map_err(general)?;
    process::set_interruptible(false);
    if let Some(path) = trusted {
        let _ = writeln!(notices, "airkms: clients trust it with AWS_CA_BUNDLE={}", path.display());
    }
    // Whoever does not read the line may know the address otherwise.
    let _ = writeln!(notices, "airkms: listening on {scheme}://{address}");
    let ended = server.run(process::asked_to_end()).map_err(general);
    last_turn.write_uses();
    ending.end();
    ended
}

fn named_files(files: &str, environment: &Environment) -> Result<Identity, CliError> {
    let (certificate, key) = files.split_once(',').ok_or_else(|| {
        CliError::General(format!("--tls takes {SELF_SIGNED}, or two files with a comma between them."))
    })?;
    identity::of_files(certificate, key, environment)
}

/// A line at a time, so that threads do not write into each other's.
fn write_line(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

fn complain(error: &dyn Display) {
    write_line(&format!("airkms: {error}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }
}
