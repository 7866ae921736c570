//! argv in, exit code out.

use std::io;
use std::process::ExitCode;

use airkms::arn::AccountId;
use airkms::cli::environment::{Environment, Streams};
use airkms::cli::passphrase::PassphraseSources;
use airkms::cli::{self, VaultOptions, process};
use airkms::service::{Door, Service};
use airkms::time::Timestamp;
use airkms::vault::{self, Creation, Location, Opened, ProtectorKind, Settings, SystemRandom, Vault};

fn main() -> ExitCode {
    process::harden();
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
        let settings = Settings { account: AccountId::default(), created: Timestamp::now().as_millis() };
        let creation = Creation { settings, protector: ProtectorKind::KeyFile };
        let passphrases = PassphraseSources::new(options.passphrase_fd);
        let place = location.vault.display().to_string();
        let (vault, opened) =
            Vault::open_or_create(location, &creation, Box::new(passphrases), Box::new(SystemRandom))?;
        if opened == Opened::Created {
            let line = format!("airkms: made a vault in {place}\n");
            // The vault is made, whether or not anyone can read so.
            let _ = io::Write::write_all(&mut io::stderr(), line.as_bytes());
        }
        Ok(vault)
    };
    Box::new(Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now)))
}
