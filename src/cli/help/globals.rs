//! The options that every command takes, and those that the command line adds to an operation's own.

use clap::Arg;

use super::command::takes_value;
use super::page::{Block, Section};
use super::texts;
use crate::cli::command::{self, OWN_OPTIONS};

/// The section on the options of every command.
pub(super) fn section() -> Section {
    Section::new("GLOBAL OPTIONS", arguments().iter().map(entry).collect())
}

/// A line of a synopsis for each of the options.
pub(super) fn synopsis() -> Vec<String> {
    let form = |option: &Arg| match takes_value(option) {
        true => format!("[--{} <value>]", option.get_id()),
        false => format!("[--{}]", option.get_id()),
    };
    arguments().iter().map(form).collect()
}

/// What an option is called, what it takes and what it does.
pub(super) fn entry(option: &Arg) -> Block {
    let name = format!("--{}", option.get_id());
    let values: Vec<_> =
        option.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let help = sentence(option).unwrap_or_default();
    let mut body = vec![Block::text(help)];
    if takes_value(option) && !values.is_empty() {
        body.push(Block::Bullets(vec![format!("Values: {}", values.join(", "))]));
    }
    let remark = if takes_value(option) { "(string)" } else { "(boolean)" };
    Block::Entry { term: name, remark: remark.to_owned(), body }
}

/// The sentence on an option: its definition's, or that of the texts.
pub(super) fn sentence(option: &Arg) -> Option<String> {
    let name = format!("--{}", option.get_id());
    option.get_help().map(ToString::to_string).or(texts::option(&name).map(str::to_owned))
}

fn arguments() -> Vec<Arg> {
    let globals = command::globals();
    let own = OWN_OPTIONS.map(|(name, value, help)| Arg::new(name).long(name).value_name(value).help(help));
    globals.get_arguments().cloned().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Service;

    #[test]
    fn every_option_has_a_sentence_and_no_sentence_is_left_over() {
        let operations = || Service::ALL.into_iter().flat_map(command::operations);
        let own = operations().flat_map(|(_, operation)| {
            let options: Vec<_> = command::operation(operation).get_arguments().cloned().collect();
            options.into_iter().filter(move |option| {
                let name = option.get_id().as_str();
                command::member(operation, name.strip_prefix("no-").unwrap_or(name)).is_none()
            })
        });
        let mut used = BTreeSet::new();
        for option in arguments().into_iter().chain(own) {
            assert!(sentence(&option).is_some(), "{}", option.get_id());
            used.insert(format!("--{}", option.get_id()));
        }
        let orphans: Vec<_> = texts::option_names().filter(|name| !used.contains(*name)).collect();
        assert_eq!(orphans, Vec::<&str>::new());
    }
}
