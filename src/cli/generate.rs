//! `airkms generate`: the files that a package carries beside the program, man pages and shell completions.
//!
//! Both come from the tree of commands and the sentences of the help, so that neither can say something else.

use std::fs;
use std::path::Path;

use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use super::command;
use super::error::CliError;
use super::help::{self, roff, texts};
use crate::model::Service;

/// The command's definition.
pub fn command() -> Command {
    let folder = Arg::new("DIR")
        .required(true)
        .value_parser(value_parser!(std::path::PathBuf))
        .value_hint(ValueHint::DirPath)
        .help("The folder, which is made if it is missing.");
    Command::new("generate")
        .about("Writes the man pages or the shell completions into a folder.")
        .subcommand_required(true)
        .subcommand(Command::new("man").about("Writes a man page for every command.").arg(folder.clone()))
        .subcommand(
            Command::new("completions").about("Writes completions for bash, zsh and fish.").arg(folder),
        )
}

/// Carries the command out: the folder's files are replaced, others in it are left alone.
pub fn run(matches: &clap::ArgMatches) -> Result<(), CliError> {
    let (files, matches) = match matches.subcommand() {
        Some(("man", matches)) => (man_pages(), matches),
        Some(("completions", matches)) => (completions(), matches),
        _ => return Err(CliError::usage("the following arguments are required: man or completions")),
    };
    let folder: &Path = matches.get_one::<std::path::PathBuf>("DIR").expect("clap requires it");
    let failed = |path: &Path, error| CliError::general(format!("{}: {error}", path.display()));
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

/// The man pages: each file's name and text.
pub fn man_pages() -> Vec<(String, String)> {
    help::pages().map(|page| (format!("{}.1", page.name), roff::render(&page))).collect()
}

/// The completions: each file's name and text.
pub fn completions() -> Vec<(String, String)> {
    let mut tree = described(command::tree());
    let files = [(Shell::Bash, "airkms.bash"), (Shell::Zsh, "_airkms"), (Shell::Fish, "airkms.fish")];
    let write = |(shell, name): (Shell, &str)| {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut tree, "airkms", &mut script);
        (name.to_owned(), String::from_utf8(script).expect("completions are text"))
    };
    files.map(write).into()
}

/// The tree with the sentences of the help, its global options on every command.
fn described(tree: Command) -> Command {
    let tree = tree.mut_args(|option| {
        let sentence = help::option_sentence(&option);
        let option = match option.get_action() {
            // Only the root has a version in clap's eyes; here it is a flag that every command takes.
            ArgAction::Version => option.action(ArgAction::SetTrue),
            _ => option,
        };
        option.global(true).help(sentence)
    });
    tree.mut_subcommands(|inner| match Service::named(inner.get_name()) {
        Some(service) => inner.mut_subcommands(|command| operation(service, command)),
        None => operation(Service::Kms, inner),
    })
}

/// An operation's command with the sentences of the help; any other as it is.
fn operation(service: Service, command: Command) -> Command {
    let Some(operation) = command::operation_named(service, command.get_name()) else { return command };
    let input = operation.input();
    let summary = texts::operation(service, operation.name).map_or("", |texts| &texts.summary);
    command.about(summary).mut_args(|option| {
        let name = option.get_id().as_str();
        let name = name.strip_prefix("no-").unwrap_or(name);
        let sentence = match command::member(operation, name) {
            Some(member) => {
                texts::member((service, operation.name), texts::Side::Input, input.name, member.name)
                    .unwrap_or_default()
                    .to_owned()
            }
            None => help::option_sentence(&option),
        };
        option.help(sentence)
    })
}
