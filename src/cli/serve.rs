//! `airkms serve`: the vault behind AWS's HTTP protocol.
//!
//! Start at [`command`] for the grammar and [`run`] for what it does.

use std::io::Write;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::thread;

use clap::{Arg, ArgMatches, Command};

use super::error::CliError;
use super::{own, process};
use crate::http::{Limits, Server, Settings};
use crate::region::Region;
use crate::service::{Door, Service};
use crate::time::Timestamp;
use crate::vault::{Location, SystemRandom};

/// The grammar of `airkms serve`.
pub fn command() -> Command {
    Command::new("serve")
        .about("Answer SDKs, the AWS CLI and Terraform over HTTP")
        .arg(own::passphrase_fd())
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDRESS")
                .default_value("127.0.0.1:4599")
                .value_parser(|text: &str| {
                    text.parse::<SocketAddr>().map_err(|_| "not an address and a port")
                })
                .help("The address and port to listen on; port 0 takes a free one"),
        )
}

/// Answers until a signal asks for the end.
pub fn run(arguments: &ArgMatches, location: Location, notices: &mut dyn Write) -> Result<(), CliError> {
    let general = |error: std::io::Error| CliError::General(error.to_string());
    let passphrase_fd = arguments.get_one("passphrase-fd").copied();
    let address: SocketAddr = *arguments.get_one("listen").expect("it has a default");
    drop(own::open_or_create(location.clone(), passphrase_fd)?);
    let settings = Settings {
        door: Box::new(move || -> Box<dyn Door> {
            let location = location.clone();
            let open = move || own::open_or_create(location.clone(), passphrase_fd);
            Box::new(Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now)))
        }),
        region: Region::default(),
        limits: Limits::default(),
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    let server = Server::bind(address, settings)
        .map_err(|error| CliError::General(format!("Cannot listen on {address}: {error}.")))?;
    let address = server.address().map_err(general)?;
    process::set_interruptible(false);
    // Whoever does not read the line may know the address otherwise.
    let _ = writeln!(notices, "airkms: listening on http://{address}");
    server.run(process::asked_to_end()).map_err(general)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }
}
