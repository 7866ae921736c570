//! `airkms generate`: the files that a package carries beside the program, man pages and shell completions.
//!
//! Both come from the tree of commands and the sentences of the help, so that neither can say something else.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use clap::builder::{PossibleValue, PossibleValuesParser};
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
    let write = |(shell, name, beginning, skip): (Shell, &str, &str, &str)| {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut tree, "airkms", &mut script);
        let script = String::from_utf8(script).expect("completions are text");
        let (before, after) = script.split_once(beginning).expect("clap_complete begins so");
        let more = if shell == Shell::Fish { explained_in_fish() } else { String::new() };
        (name.to_owned(), [before, beginning, skip, after, &more].concat())
    };
    SCRIPTS.map(write).into()
}

/// A shell, its script, a line of it that is there once, before anything is completed, and what follows there: behind the
/// name of the command that is explained, the words are completed as if `explain` were none of them.
const SCRIPTS: [(Shell, &str, &str, &str); 3] = [
    (
        Shell::Bash,
        "airkms.bash",
        "    COMPREPLY=()\n",
        r#"    if [[ "${COMP_CWORD}" -gt 2 && "${COMP_WORDS[1]}" == explain ]]; then
        COMP_WORDS=("${COMP_WORDS[0]}" "${COMP_WORDS[@]:2}")
        COMP_CWORD=$((COMP_CWORD - 1))
    fi
"#,
    ),
    (
        Shell::Zsh,
        "_airkms",
        "    local ret=1\n",
        r#"    if (( CURRENT > 3 )) && [[ "$words[2]" == explain ]]; then
        words=("$words[1]" "${(@)words[3,-1]}")
        (( CURRENT -= 1 ))
    fi
"#,
    ),
    (
        Shell::Fish,
        "airkms.fish",
        "    set -e cmd[1]\n",
        r#"    if set -q cmd[2]; and test "$cmd[1]" = explain
        set -e cmd[1]
    end
"#,
    ),
];

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
        None if inner.get_name() == "explain" => {
            let words = explained().map(|(name, about)| PossibleValue::new(name).help(about));
            inner.mut_arg("COMMAND", |command| command.value_parser(PossibleValuesParser::new(words)))
        }
        None => operation(Service::Kms, inner),
    })
}

/// The words that may follow `explain`, and what they are: KMS's commands, and the services.
fn explained() -> impl Iterator<Item = (String, String)> {
    let of_kms = command::operations(Service::Kms).map(|(name, operation)| {
        let about = texts::operation(Service::Kms, operation.name).map(|texts| texts.summary.clone());
        (name, about.unwrap_or_default())
    });
    let services = Service::ALL
        .map(|service| (service.name().to_owned(), format!("The commands of {}.", service.full_name())));
    of_kms.chain(services)
}

/// The completion of these words for fish, for which `clap_complete` writes those of options and subcommands only.
fn explained_in_fish() -> String {
    explained().fold(String::new(), |mut lines, (name, about)| {
        let about = about.replace('\\', r"\\").replace('\'', r"\'");
        let condition = "__fish_airkms_using_subcommand explain";
        let _ = writeln!(lines, "complete -c airkms -n \"{condition}\" -f -a \"{name}\" -d '{about}'");
        lines
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
