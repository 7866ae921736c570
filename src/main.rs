//! argv in, exit code out.

use std::io;
use std::process::ExitCode;

use airkms::cli::environment::{Environment, Streams};
use airkms::cli::{self, VaultOptions, open_or_create, process};
use airkms::service::{Door, Service};
use airkms::time::Timestamp;
use airkms::vault::{self, Location, SystemRandom};

fn main() -> ExitCode {
    process::harden();
    process::end_on_interrupt();
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let (mut stdout, mut stderr) = (io::stdout().lock(), io::stderr());
    let mut streams = Streams { stdout: &mut stdout, stderr: &mut stderr, are_inherited: true };
    cli::run(&arguments, &Environment::of_process(), &service, &mut streams).into()
}

/// The service on the user's vault, which the first call makes if there is none.
fn service(options: &VaultOptions) -> Box<dyn Door> {
    let options = options.clone();
    let open = move || {
        let location = Location::resolve(options.path.clone(), vault::Environment::of_process())?;
        open_or_create(location, options.passphrase_fd)
    };
    Box::new(Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now)))
}
