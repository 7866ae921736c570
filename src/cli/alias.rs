//! The user's own names for commands: `~/.aws/cli/alias`.
//!
//! `[toplevel]` has names beside the services, `[command kms]` names beside the operations. A value is words of a
//! command line, or a shell command behind `!`.

use std::collections::BTreeMap;

use super::config::ini::{self, Section};
use super::environment::Environment;
use super::error::CliError;
use crate::model::Service;

/// The aliases of the file.
#[derive(Debug, Default)]
pub(super) struct Aliases {
    top_level: Section,
    services: BTreeMap<String, Section>,
}

/// What an alias stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Alias {
    /// The words of a command line.
    Words(Vec<String>),
    /// A command for the shell, to which the remaining words are added.
    Shell(String),
}

impl Aliases {
    /// Reads the file; without one there are no aliases.
    pub(super) fn load(environment: &Environment) -> Result<Aliases, CliError> {
        let path = environment.expand_home("~/.aws/cli/alias");
        let Ok(bytes) = environment.read(&path) else { return Ok(Aliases::default()) };
        let sections = String::from_utf8(bytes).ok().and_then(|text| ini::parse(&text));
        let sections =
            sections.ok_or_else(|| CliError::general(format!("Unable to parse config file: {path}")))?;
        let mut aliases = Aliases::default();
        for (title, section) in sections {
            match title.split_whitespace().collect::<Vec<_>>().as_slice() {
                ["toplevel"] => aliases.top_level = section,
                ["command", service] => drop(aliases.services.insert((*service).to_owned(), section)),
                _ => {}
            }
        }
        Ok(aliases)
    }

    /// The names beside the services.
    pub(super) fn top_level_names(&self) -> impl Iterator<Item = &str> {
        self.top_level.keys().map(String::as_str)
    }

    /// The names beside the operations of a service.
    pub(super) fn names_of(&self, service: Service) -> impl Iterator<Item = &str> {
        self.services.get(service.name()).into_iter().flat_map(Section::keys).map(String::as_str)
    }

    /// Takes out what a name beside the services stands for. Within its own words the name means what it would
    /// mean without the alias.
    pub(super) fn take_top_level(&mut self, name: &str) -> Result<Option<Alias>, CliError> {
        self.top_level.remove(name).map(|value| read(name, &value)).transpose()
    }

    /// The same for a name beside the operations of a service.
    pub(super) fn take_of(&mut self, service: Service, name: &str) -> Result<Option<Alias>, CliError> {
        let names = self.services.get_mut(service.name());
        names.and_then(|names| names.remove(name)).map(|value| read(name, &value)).transpose()
    }
}

fn read(name: &str, value: &str) -> Result<Alias, CliError> {
    let value = value.trim();
    if let Some(command) = value.strip_prefix('!') {
        return Ok(Alias::Shell(command.to_owned()));
    }
    shlex::split(value).map(Alias::Words).ok_or_else(|| {
        CliError::general(format!(
            "Value of alias \"{name}\" could not be parsed. Received error: No closing quotation when parsing:\n{value}"
        ))
    })
}
