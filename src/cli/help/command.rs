//! The page of a command that is airkms's own, from its clap definition.

use clap::{Arg, ArgAction, Command};

use super::page::{Block, Page, Section};

/// Columns that the form of a command may take.
const WIDTH: usize = 66;

/// The page of the command: its own options, then each of its subcommands.
pub fn page(command: &Command) -> Page {
    let program = format!("airkms {}", command.get_name());
    let mut sections = vec![
        Section::new("DESCRIPTION", description(command)),
        Section::new("SYNOPSIS", vec![Block::Lines(synopsis(command, &program).join("\n"))]),
    ];
    let options: Vec<_> = shown(command).map(entry).collect();
    if !options.is_empty() {
        sections.push(Section::new("OPTIONS", options));
    }
    let commands: Vec<_> = subcommands(command).map(subcommand).collect();
    if !commands.is_empty() {
        sections.push(Section::new("COMMANDS", commands));
    }
    Page { name: program.replace(' ', "-"), summary: summary(command), sections }
}

/// What the command does, without a full stop.
pub(super) fn summary(command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    about.trim_end_matches('.').to_owned()
}

fn description(command: &Command) -> Vec<Block> {
    let text = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    paragraphs(&text)
}

/// The paragraphs of a text, which blank lines divide, as sentences.
fn paragraphs(text: &str) -> Vec<Block> {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.is_empty())
        .map(|text| Block::text(sentence(text)))
        .collect()
}

/// The text with a full stop at its end.
pub(super) fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

fn subcommands(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help")
}

fn subcommand(command: &Command) -> Block {
    let remark = shown(command).map(usage).collect::<Vec<_>>().join(" ");
    let remark = if remark.len() > WIDTH { String::new() } else { remark };
    let body = description(command).into_iter().chain(shown(command).map(entry)).collect();
    Block::Entry { term: command.get_name().to_owned(), remark, body }
}

/// A line for the command, or for each of its subcommands.
fn synopsis(command: &Command, program: &str) -> Vec<String> {
    let mut lines: Vec<String> = subcommands(command)
        .flat_map(|inner| synopsis(inner, &format!("{program} {}", inner.get_name())))
        .collect();
    if lines.is_empty() {
        let mut line = program.to_owned();
        for argument in shown(command).map(usage) {
            let rest = line.rsplit('\n').next().unwrap_or_default();
            let separator = if rest.len() + argument.len() > WIDTH { "\n    " } else { " " };
            line.push_str(separator);
            line.push_str(&argument);
        }
        lines.push(line);
    }
    lines
}

fn shown(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|argument| !argument.is_hide_set() && argument.get_id() != "help")
}

/// The argument as a synopsis has it, such as `[--account <ACCOUNT>]`.
fn usage(argument: &Arg) -> String {
    let form = match argument.get_long() {
        Some(long) => {
            format!("--{long}{}", value(argument).map(|value| format!(" {value}")).unwrap_or_default())
        }
        None => value(argument).unwrap_or_default(),
    };
    if argument.is_required_set() { form } else { format!("[{form}]") }
}

/// Columns that choices may take in the form of a command.
const SHORT: usize = 40;

fn choices(argument: &Arg) -> Vec<String> {
    if argument.is_hide_possible_values_set() {
        return Vec::new();
    }
    argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
}

pub(super) fn takes_value(argument: &Arg) -> bool {
    matches!(argument.get_action(), ArgAction::Set | ArgAction::Append)
}

/// The value that the argument takes, such as `<ACCOUNT>` or `key-file|passphrase`.
fn value(argument: &Arg) -> Option<String> {
    if !takes_value(argument) {
        return None;
    }
    let choices = choices(argument);
    if (1..=SHORT).contains(&choices.join("|").len()) {
        return Some(choices.join("|"));
    }
    let names: Vec<_> = argument
        .get_value_names()
        .map(|names| names.iter().map(ToString::to_string).collect())
        .unwrap_or_else(|| vec![argument.get_id().as_str().to_uppercase()]);
    Some(names.iter().map(|name| format!("<{name}>")).collect::<Vec<_>>().join(" "))
}

/// The argument's name, value and help.
pub(super) fn entry(argument: &Arg) -> Block {
    let value = value(argument).unwrap_or_default();
    let (term, remark) = match argument.get_long() {
        Some(long) => (format!("--{long}"), value),
        None => (value, String::new()),
    };
    let help = argument.get_long_help().or(argument.get_help()).map(ToString::to_string).unwrap_or_default();
    let mut body = paragraphs(&help);
    if takes_value(argument) {
        let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
        let choices = Some(choices(argument)).filter(|choices| choices.join("|").len() > SHORT);
        let facts = [("Values", choices.unwrap_or_default()), ("Default", defaults.collect())];
        let facts = facts.into_iter().filter(|(_, values)| !values.is_empty());
        let facts: Vec<_> = facts.map(|(what, values)| format!("{what}: {}", values.join(", "))).collect();
        if !facts.is_empty() {
            body.push(Block::Bullets(facts));
        }
    }
    Block::Entry { term, remark, body }
}

#[cfg(test)]
mod tests {
    use super::super::terminal::{Emphasis, render};
    use super::*;

    #[test]
    fn subcommands_stand_on_the_page_of_their_command() {
        let init = Command::new("init").about("Makes a vault.").long_about("Makes a vault.\n\nOnce.").args([
            Arg::new("account").long("account").value_name("ACCOUNT").help("Twelve digits."),
            Arg::new("kind")
                .long("kind")
                .value_parser(["file", "phrase"])
                .default_value("file")
                .help("What protects it"),
            Arg::new("force").long("force").action(ArgAction::SetTrue).help("Does it anyway."),
            Arg::new("FILE").required(true).help("Where."),
            Arg::new("secret").long("secret").hide(true),
        ]);
        let hidden = Command::new("debug").hide(true);
        let command = Command::new("vault").about("Keeps keys.").subcommands([init, hidden]);
        let expected = "\
NAME
       airkms-vault - Keeps keys

DESCRIPTION
       Keeps keys.

SYNOPSIS
           airkms vault init [--account <ACCOUNT>] [--kind file|phrase]
               [--force] <FILE>

COMMANDS
       init [--account <ACCOUNT>] [--kind file|phrase] [--force] <FILE>
           Makes a vault.

           Once.

           --account <ACCOUNT>
               Twelve digits.

           --kind file|phrase
               What protects it.

               - Default: file

           --force
               Does it anyway.

           <FILE>
               Where.
";
        assert_eq!(render(&page(&command), 80, Emphasis::Plain), expected);
    }
}
