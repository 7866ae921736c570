//! The AWS CLI face: argv in, exit code out.
//!
//! [`run`] is the whole way of a command. [`command`] defines the options, [`argparse`] reads the words, `dispatch`
//! finds what they name, [`input`] makes a call's input of them, [`pagination`] makes the calls and [`output`] shows
//! the answers; [`settings`] says which of options, environment and configuration counts. Everything around the
//! process comes in as an [`Environment`] and [`Streams`], the service as a [`Door`], so that a test runs a command
//! without a process.

use std::path::PathBuf;

use crate::model::Service;
use crate::service::Door;
use crate::vault::Location;

pub mod account;
mod alias;
pub mod argparse;
pub mod client;
pub mod clock;
pub mod command;
pub mod config;
pub mod credentials;
pub mod datum;
mod dispatch;
pub mod environment;
pub mod error;
pub mod explain;
pub mod file;
pub mod generate;
pub mod help;
pub mod input;
mod link;
mod operation;
pub mod output;
mod own;
mod own_options;
pub mod pager;
pub mod pagination;
pub mod passphrase;
pub mod process;
pub mod python;
pub mod query;
pub mod quota;
mod report;
pub mod seed;
pub mod serve;
mod services;
pub mod settings;
pub mod shape;
pub mod simulate;
mod spinner;
pub mod timestamp;
pub mod trail;
pub mod vault;

pub use own::open_or_create;

use alias::Aliases;
use argparse::{Grammar, Matches};
use client::Client;
use config::Config;
use environment::{Environment, Streams};
use error::{CliError, ErrorFormat, ErrorStyle, PROFILE_USAGE};
use output::Color;

/// Which vault to use, and how: the options that the AWS CLI does not have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VaultOptions {
    /// `--vault`.
    pub path: Option<PathBuf>,
    /// `--passphrase-fd`.
    pub passphrase_fd: Option<u32>,
    /// `--via-service`.
    pub via_service: Option<String>,
}

/// Gives the service on a vault, without opening the vault before the first call.
pub type OpenDoor<'a> = dyn Fn(&VaultOptions) -> Box<dyn Door> + 'a;

/// Runs one command and returns the exit code.
///
/// `arguments` are those after the program's name. Data goes to stdout, all else to stderr.
pub fn run(
    arguments: &[String],
    environment: &Environment,
    open: &OpenDoor<'_>,
    streams: &mut Streams<'_>,
) -> u8 {
    let mut run = Run {
        environment,
        open,
        streams,
        vault: VaultOptions::default(),
        config: Config::default(),
        error_format: ErrorFormat::default(),
        color: Color::default(),
        is_explained: false,
    };
    let outcome = run
        .words(arguments)
        .and_then(|code| run.streams.stdout.flush().map(|()| code).map_err(CliError::Output));
    outcome.unwrap_or_else(|error| {
        let text = error.render(run.error_style());
        // There is nowhere left to say that stderr is closed.
        let _ = run.streams.stderr.write_all(text.as_bytes());
        error.exit_code()
    })
}

/// One run, with what is known so far.
struct Run<'a, 's> {
    environment: &'a Environment,
    open: &'a OpenDoor<'a>,
    streams: &'a mut Streams<'s>,
    vault: VaultOptions,
    config: Config,
    /// How an error is shown if it happens now.
    error_format: ErrorFormat,
    color: Color,
    /// Whether the call is to be explained instead of made.
    is_explained: bool,
}

/// What the readings before the operation's have found.
struct Globals {
    matches: Matches,
    checked: settings::Checked,
    formats: settings::Formats,
}

impl Run<'_, '_> {
    fn words(&mut self, words: &[String]) -> Result<u8, CliError> {
        let (mut words, vault) = own_options::take(words)?;
        self.vault = vault;
        if let Some(explained) = explain::take(&words)? {
            (words, self.is_explained) = (explained, true);
        }
        if let Some(code) = self.own_command(&words)? {
            return Ok(code);
        }
        if let Some(command) = asks_for_help(&words) {
            return self.help(command);
        }

        let first_reading = command::first_reading();
        Grammar::new(&first_reading, None).with_usage(PROFILE_USAGE).read(&words)?;
        self.config = Config::load(self.environment)?;
        check_prompts(&words)?;
        let aliases = Aliases::load(self.environment)?;

        self.error_format = settings::error_format(None, self.environment, &self.config);
        let globals = command::globals();
        let matches = dispatch::read_globals(&globals, &words, &aliases)?;
        if matches.version {
            return self.version();
        }
        self.error_format = settings::error_format(Some(&matches), self.environment, &self.config);
        self.color = settings::color(&matches);
        let checked = settings::check_globals(&matches)?;
        if let Some(profile) = matches.word("profile").filter(|profile| !profile.is_empty()) {
            self.config.choose(profile);
        }
        output::check_encoding(self.environment.variable("AWS_CLI_OUTPUT_ENCODING"))?;
        let formats = settings::formats(&matches, &self.config)?;
        self.error_format = settings::error_format(Some(&matches), self.environment, &self.config);

        let command = matches.positional.clone().unwrap_or_default();
        let rest = matches.rest.clone();
        self.command(&command, rest, Globals { matches, checked, formats }, aliases)
    }

    /// How an error is shown if it happens now. Colours depend on stdout, as in the AWS CLI.
    fn error_style(&self) -> ErrorStyle {
        let variable = |name: &str| self.environment.variable(name).unwrap_or_default();
        let is_terminal = self.environment.stdout_terminal.is_some();
        ErrorStyle {
            format: self.error_format,
            colored_usage: variable("NO_COLOR").is_empty()
                && (!variable("FORCE_COLOR").is_empty() || is_terminal && variable("TERM") != "dumb"),
            colored_table: match self.color {
                Color::On => true,
                Color::Off => false,
                Color::Auto => is_terminal,
            },
            width: self.environment.stdout_terminal.unwrap_or(80),
        }
    }

    fn version(&mut self) -> Result<u8, CliError> {
        let version = concat!("airkms/", env!("CARGO_PKG_VERSION"));
        writeln!(self.streams.stdout, "{version} {}/{}", std::env::consts::OS, std::env::consts::ARCH)
            .map_err(CliError::Output)?;
        Ok(0)
    }

    /// A command of airkms's own, which clap reads.
    fn own_command(&mut self, words: &[String]) -> Result<Option<u8>, CliError> {
        let Some(named) = words.first().and_then(|word| command::own_named(word)) else { return Ok(None) };
        let takes_descriptor = named.get_arguments().any(|argument| argument.get_id() == "passphrase-fd");
        if words.get(1).is_some_and(|word| word == "help") {
            return self.help(words.first().map(String::as_str)).map(Some);
        }
        let parser = clap::Command::new("airkms").no_binary_name(true).subcommand(named);
        let descriptor = self
            .vault
            .passphrase_fd
            .filter(|_| takes_descriptor)
            .map(|number| format!("--passphrase-fd={number}").into());
        let matches = match parser.try_get_matches_from(self.environment.as_they_are(words).chain(descriptor))
        {
            Ok(matches) => matches,
            Err(message) if message.use_stderr() => {
                let _ = write!(self.streams.stderr, "{message}");
                return Ok(Some(252));
            }
            Err(_) => return self.help(words.first().map(String::as_str)).map(Some),
        };
        let surroundings = crate::vault::Environment::of_process();
        let location = || Location::resolve(self.vault.path.clone(), surroundings).map_err(CliError::Vault);
        match matches.subcommand() {
            Some(("trail", matches)) => trail::run(matches, location()?, self.streams.stdout)?,
            Some(("account", matches)) => account::run(matches, location()?, self.streams.stdout)?,
            Some(("clock", matches)) => clock::run(matches, location()?, self.streams.stdout)?,
            Some(("quota", matches)) => quota::run(matches, location()?, self.streams.stdout)?,
            Some(("seed", matches)) => {
                seed::run(matches, location()?, self.environment, self.streams.stdout)?;
            }
            Some(("serve", matches)) => {
                serve::run(matches, location()?, self.environment, self.streams.stderr)?;
            }
            Some(("simulate", matches)) => simulate::run(matches, location()?, self.streams.stdout)?,
            Some(("vault", matches)) => vault::run(matches, location()?, self.streams.stdout)?,
            Some(("file", matches)) => self.file(matches)?,
            Some(("aws-link", matches)) => link::run(matches, self.environment, self.streams.stdout)?,
            Some(("generate", matches)) => generate::run(matches)?,
            _ => {}
        }
        Ok(Some(0))
    }

    /// `airkms file`, with the client that its options, or the configuration, say.
    fn file(&mut self, matches: &clap::ArgMatches) -> Result<(), CliError> {
        self.config = Config::load(self.environment)?;
        let words = file::connection_words(matches);
        let globals = Grammar::new(&command::globals(), None).read(&words)?;
        if let Some(profile) = globals.word("profile") {
            self.config.choose(profile);
        }
        let timeouts = settings::check_globals(&globals)?.timeouts;
        timeouts.check()?;
        let mut client =
            Client::new(Service::Kms, &globals, timeouts, &self.vault, self.environment, &self.config)?;
        let mut door = client.door(self.open, &self.vault)?;
        let via_service = self.vault.via_service.as_deref();
        let (region, proof) = (&client.region, client.proof());
        let wrapping = file::Wrapping { door: door.as_mut(), region, via_service, proof };
        file::run(matches, wrapping, self.streams.stdout)
    }

    fn help(&mut self, command: Option<&str>) -> Result<u8, CliError> {
        let page = help::page(command).expect("help is asked for by a command's own name");
        help::show(&page, self.environment, self.streams.stdout)?;
        Ok(0)
    }
}

/// The command that `--help` is asked of. The AWS CLI does not have that option, so that `kms` in front of a command
/// makes it the AWS CLI's error.
fn asks_for_help(words: &[String]) -> Option<Option<&str>> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--help" | "-h"] => Some(None),
        [name, "--help" | "-h"] if command::operation_called(name).is_some() => Some(Some(name)),
        _ => None,
    }
}

/// The AWS CLI's interactive prompt is not part of airkms.
fn check_prompts(words: &[String]) -> Result<(), CliError> {
    let has = |option: &str| words.iter().any(|word| word == option);
    match (has("--cli-auto-prompt"), has("--no-cli-auto-prompt")) {
        (true, true) => Err(CliError::parameter(
            "Both --cli-auto-prompt and --no-cli-auto-prompt cannot be specified at the same time.",
        )),
        (true, false) => Err(CliError::Refused(
            "airkms has no interactive prompt; leave --cli-auto-prompt out.".to_owned(),
        )),
        (false, _) => Ok(()),
    }
}
