//! From the first word that is no option to what it names: an alias, help, a service, an operation.

use super::alias::{Alias, Aliases};
use super::argparse::{Grammar, Matches, Positional};
use super::error::CliError;
use super::{Globals, Run, command, services, settings};
use crate::model::Service;

/// The topics that `help` has beside the commands.
const HELP_TOPICS: &[&str] = &["config-vars", "return-codes", "topics"];

/// The global options that an alias cannot have, as it is looked up after they took effect.
const NOT_IN_ALIASES: [&str; 2] = ["debug", "profile"];

/// The first of the three readings: the global options out of all words, and the command.
pub(super) fn read_globals(
    globals: &clap::Command,
    words: &[String],
    aliases: &Aliases,
) -> Result<Matches, CliError> {
    let operations: Vec<String> = command::operation_names(Service::Kms).collect();
    let choices: Vec<&str> = (Service::ALL.map(Service::name).into_iter().chain(["help"]))
        .chain(operations.iter().map(String::as_str))
        .chain(command::own_names().chain(services::names()).map(|name| -> &str { name }))
        .chain(aliases.top_level_names())
        .collect();
    let positional = Positional { name: "command", choices: &choices, required: true };
    Grammar::new(globals, Some(positional)).read(words)
}

impl Run<'_, '_> {
    /// A command beside the services.
    pub(super) fn command(
        &mut self,
        name: &str,
        rest: Vec<String>,
        mut globals: Globals,
        mut aliases: Aliases,
    ) -> Result<u8, CliError> {
        match aliases.take_top_level(name)? {
            Some(Alias::Shell(line)) => return self.shell(&line, &rest),
            Some(Alias::Words(words)) => {
                let given = read_globals(&command::globals(), &words, &aliases)?;
                let stands_for = given.positional.clone().unwrap_or_default();
                let rest = globals.add(given, name, rest)?;
                return self.command(&stands_for, rest, globals, aliases);
            }
            None => {}
        }
        match name {
            "help" => {
                let help = clap::Command::new("help");
                let topic = Positional { name: "subcommand", choices: HELP_TOPICS, required: false };
                Grammar::new(&help, Some(topic)).read(&rest)?;
                self.help(None)
            }
            _ => match (Service::named(name), command::operation_named(Service::Kms, name)) {
                (Some(service), _) => self.service(service, &rest, globals, aliases),
                (None, Some(operation)) => self.operation(operation, &rest, globals),
                (None, None) if command::own_names().any(|own| own == name) => {
                    Err(CliError::Refused(format!("`{name}` must be the first word, before all options.")))
                }
                (None, None) => Err(services::refusal(name)),
            },
        }
    }

    /// The second reading: the operation.
    fn service(
        &mut self,
        service: Service,
        words: &[String],
        mut globals: Globals,
        mut aliases: Aliases,
    ) -> Result<u8, CliError> {
        let names: Vec<String> = command::operation_names(service).collect();
        let choices: Vec<&str> =
            names.iter().map(String::as_str).chain(["help"]).chain(aliases.names_of(service)).collect();
        let command = clap::Command::new(service.name());
        let positional = Positional { name: "operation", choices: &choices, required: true };
        let matches = Grammar::new(&command, Some(positional)).read(words)?;
        let name = matches.positional.unwrap_or_default();
        match aliases.take_of(service, &name)? {
            Some(Alias::Shell(line)) => return self.shell(&line, &matches.rest),
            Some(Alias::Words(words)) => {
                let given = Grammar::new(&command::globals(), None).read(&words)?;
                let words = globals.add(given, &name, matches.rest)?;
                return self.service(service, &words, globals, aliases);
            }
            None => {}
        }
        match command::operation_named(service, &name) {
            Some(operation) => self.operation(operation, &matches.rest, globals),
            None => self.help(Some(service.name())),
        }
    }

    /// Runs an alias's shell command with the remaining words behind it.
    fn shell(&mut self, line: &str, words: &[String]) -> Result<u8, CliError> {
        let mut line = line.to_owned();
        for word in words {
            let quoted = shlex::try_quote(word).map_err(|error| CliError::general(error.to_string()))?;
            line.push(' ');
            line.push_str(&quoted);
        }
        self.streams.shell(&line, self.environment).map_err(|error| CliError::general(error.to_string()))
    }
}

impl Globals {
    /// Adds the global options of an alias, and returns its other words before the remaining ones.
    fn add(&mut self, mut given: Matches, alias: &str, rest: Vec<String>) -> Result<Vec<String>, CliError> {
        if let Some(option) = NOT_IN_ALIASES.iter().find(|option| given.has(option)) {
            return Err(CliError::general(format!(
                "Global parameter \"--{option}\" detected in alias \"{alias}\" which is not supported in subcommand \
                 aliases."
            )));
        }
        let words = given.rest.drain(..).chain(rest).collect();
        self.matches.add(given);
        self.checked = settings::check_globals(&self.matches)?;
        Ok(words)
    }
}
