//! The rules by which the AWS CLI reads words: those of Python's `argparse`.
//!
//! clap's own reader differs from them in abbreviations, in the order of errors and in every text, so that the
//! words of the API's commands are read here, over the options that the clap tree defines. The AWS CLI reads three
//! times: the global options out of all words, the operation out of what remains, the operation's options out of
//! the rest. Each reading is a [`Grammar`]; start at [`Grammar::read`].

mod close_matches;
mod reader;

use std::any::TypeId;

use clap::{Arg, ArgAction, Command};

use super::error::{CliError, USAGE};

pub use close_matches::close_matches;
use reader::Reader;

/// What one reading accepts.
pub struct Grammar<'a> {
    options: Vec<Opt<'a>>,
    positional: Option<Positional<'a>>,
    usage: &'static str,
}

/// An option of the clap tree, as argparse sees it.
struct Opt<'a> {
    /// With the hyphens.
    name: String,
    argument: &'a Arg,
    takes: Takes,
    choices: Vec<String>,
    required: bool,
    is_version: bool,
    is_integer: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    One,
    OneOrDefault,
    Any,
}

/// The one word that is not an option.
pub struct Positional<'a> {
    /// The name in error messages.
    pub name: &'static str,
    /// The words that are accepted; any if there are none.
    pub choices: &'a [&'a str],
    /// Whether it must be there.
    pub required: bool,
}

/// What follows an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Nothing.
    None,
    /// One word.
    One(String),
    /// A list's words.
    Many(Vec<String>),
}

/// The outcome of a reading.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Matches {
    given: Vec<(String, Words)>,
    /// The word that is not an option.
    pub positional: Option<String>,
    /// The words that this reading does not know, for the next one.
    pub rest: Vec<String>,
    /// Whether `--version` was met. The reading ends there.
    pub version: bool,
}

impl Matches {
    /// What was last given for any of these options, by their names without hyphens, and for which.
    pub fn last_of(&self, names: &[&str]) -> Option<(&str, &Words)> {
        let found = self.given.iter().rev().find(|(given, _)| names.contains(&given.as_str()));
        found.map(|(name, words)| (name.as_str(), words))
    }

    /// What was last given for an option.
    pub fn words(&self, name: &str) -> Option<&Words> {
        self.last_of(&[name]).map(|(_, words)| words)
    }

    /// The word that was last given for an option.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.words(name)? {
            Words::One(word) => Some(word),
            Words::None | Words::Many(_) => None,
        }
    }

    /// Adds what another reading was given. Of an option that both have, the other's counts.
    pub fn add(&mut self, other: Matches) {
        self.given.extend(other.given);
    }

    /// Whether the option was given.
    pub fn has(&self, name: &str) -> bool {
        self.words(name).is_some()
    }
}

/// How a word that starts with a hyphen can be understood: as one option or as several (ambiguous), each with the
/// text after `=`, or as an option that is not known.
enum Reading {
    Unknown,
    Options(Vec<(usize, Option<String>)>),
}

impl<'a> Grammar<'a> {
    /// The options of a command of the clap tree, and a positional word.
    pub fn new(command: &'a Command, positional: Option<Positional<'a>>) -> Grammar<'a> {
        let options = command.get_arguments().filter_map(Opt::new).collect();
        Grammar { options, positional, usage: USAGE }
    }

    /// The same with another usage in its errors.
    pub fn with_usage(self, usage: &'static str) -> Grammar<'a> {
        Grammar { usage, ..self }
    }

    /// The same without required options.
    pub fn with_nothing_required(mut self) -> Grammar<'a> {
        for option in &mut self.options {
            option.required = false;
        }
        self
    }

    /// Reads the words.
    pub fn read(&self, words: &[String]) -> Result<Matches, CliError> {
        let mut reader = Reader::new(self, words);
        reader.run()?;
        if !reader.matches.version {
            self.check_required(&reader.matches, reader.positional_done)?;
        }
        Ok(reader.matches)
    }

    fn check_required(&self, matches: &Matches, positional_done: bool) -> Result<(), CliError> {
        let options = self.options.iter().filter(|option| option.required).map(|option| option.name.as_str());
        let missing = options.filter(|name| !matches.has(name.trim_start_matches('-')));
        let positional =
            self.positional.as_ref().filter(|positional| positional.required && !positional_done);
        let missing: Vec<&str> = missing.chain(positional.map(|positional| positional.name)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(self.error(format!("the following arguments are required: {}", missing.join(", "))))
    }

    fn error(&self, message: String) -> CliError {
        CliError::Usage { message, usage: self.usage }
    }

    /// What the word is as an option; `None` if it is a value.
    fn classify(&self, word: &str) -> Option<Reading> {
        if !word.starts_with('-') {
            return None;
        }
        if let Some(index) = self.position(word) {
            return Some(Reading::Options(vec![(index, None)]));
        }
        if word == "-" {
            return None;
        }
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word, None),
        };
        if let (Some(index), Some(_)) = (self.position(name), &value) {
            return Some(Reading::Options(vec![(index, value)]));
        }
        if name.starts_with("--") {
            let matching =
                self.options.iter().enumerate().filter(|(_, option)| option.name.starts_with(name));
            let matching: Vec<_> = matching.map(|(index, _)| (index, value.clone())).collect();
            if !matching.is_empty() {
                return Some(Reading::Options(matching));
            }
        }
        let is_negative_number = {
            let after = word.strip_prefix('-').unwrap_or_default();
            after.strip_prefix('.').unwrap_or(after).starts_with(|first: char| first.is_ascii_digit())
        };
        if is_negative_number || word.contains(' ') { None } else { Some(Reading::Unknown) }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.options.iter().position(|option| option.name == name)
    }
}

impl<'a> Opt<'a> {
    fn new(argument: &'a Arg) -> Option<Opt<'a>> {
        let name = format!("--{}", argument.get_long()?);
        let takes = match (argument.get_action(), argument.get_num_args()) {
            (ArgAction::SetTrue | ArgAction::SetFalse | ArgAction::Version, _) => Takes::Nothing,
            (_, Some(range)) if range.max_values() > 1 => Takes::Any,
            (_, Some(range)) if range.min_values() == 0 => Takes::OneOrDefault,
            _ => Takes::One,
        };
        // A parser of `String` that names its values is a list of choices. One of `Suggestion` is not.
        let kind = argument.get_value_parser().type_id();
        let choices = match takes {
            Takes::One | Takes::OneOrDefault if kind == TypeId::of::<String>() => {
                argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
            }
            _ => Vec::new(),
        };
        Some(Opt {
            name,
            takes,
            choices,
            required: argument.is_required_set(),
            is_version: matches!(argument.get_action(), ArgAction::Version),
            is_integer: kind == TypeId::of::<i64>(),
            argument,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command;
    use crate::cli::error::ErrorFormat;
    use crate::model::Service;

    /// The outcome on one line: what was given, the positional word, the rest; or the message.
    fn read(grammar: &Grammar<'_>, words: &[&str]) -> String {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        match grammar.read(&words) {
            Ok(matches) => {
                let given: Vec<String> = matches
                    .given
                    .iter()
                    .map(|(name, words)| match words {
                        Words::None => name.clone(),
                        Words::One(word) => format!("{name}={word}"),
                        Words::Many(words) => format!("{name}=[{}]", words.join("|")),
                    })
                    .collect();
                let positional = matches.positional.map(|word| format!(" <{word}>")).unwrap_or_default();
                let rest = if matches.rest.is_empty() {
                    String::new()
                } else {
                    format!(" rest={}", matches.rest.join("|"))
                };
                format!("{}{positional}{rest}", given.join(" "))
            }
            Err(error) => {
                let text = error.render(ErrorFormat::Legacy);
                let message = text.trim_start().trim_start_matches("aws: [ERROR]: ");
                message.split("\n\nusage: ").next().unwrap_or_default().trim_end().to_owned()
            }
        }
    }

    #[test]
    fn an_operations_words_are_read_as_argparse_reads_them() {
        let tree = command::operation(Service::Kms.operation("CreateGrant").unwrap());
        let help = Positional { name: "help", choices: &[], required: false };
        let grammar = Grammar::new(&tree, Some(help));
        let cases: &[(&[&str], &str)] = &[
            (&[], "the following arguments are required: --key-id, --operations"),
            (&["--key-id", "a", "--operations"], "key-id=a operations=[]"),
            (&["--key-id=a=b", "--operations", "x", "y"], "key-id=a=b operations=[x|y]"),
            (&["--key-id=", "--operations=x", "y"], "key-id= operations=[x] <y>"),
            (&["--k", "a", "--op", "x", "--", "y", "z"], "key-id=a operations=[x] <y> rest=z"),
            (
                &["--k", "a", "--op", "x", "--op", "y", "--dry", "--no-d"],
                "key-id=a operations=[x] operations=[y] dry-run no-dry-run",
            ),
            (&["x", "y", "--key-id", "a", "--operations", "b"], "key-id=a operations=[b] <x> rest=y"),
            (
                &["--bogus", "1", "--other=2", "--k=a", "--op=b"],
                "key-id=a operations=[b] <1> rest=--bogus|--other=2",
            ),
            (&["--key-id", "-1", "--operations", "-.5x", "- a", "-"], "key-id=-1 operations=[-.5x|- a|-]"),
            (&["--key-id", "-x"], "argument --key-id: expected one argument"),
            (&["--key-id", "--operations"], "argument --key-id: expected one argument"),
            (&["--key-id", "--", "a"], "argument --key-id: expected one argument"),
            (&["--key-id"], "argument --key-id: expected one argument"),
            (
                &["--grant", "x"],
                "ambiguous option: --grant could match --grantee-principal, --grant-tokens, --grantee-service-principal",
            ),
            (
                &["--grant=x"],
                "ambiguous option: --grant=x could match --grantee-principal, --grant-tokens, --grantee-service-principal",
            ),
            (&["--dry-run=true"], "argument --dry-run: ignored explicit argument 'true'"),
            (&["--dry-run="], "argument --dry-run: ignored explicit argument ''"),
            (
                &["--generate-cli-skeleton", "--k=a", "--op=b"],
                "generate-cli-skeleton=input key-id=a operations=[b]",
            ),
            (
                &["--gen", "outputs"],
                "argument --generate-cli-skeleton: Found invalid choice 'outputs'\n\nMaybe you meant:\n\n  * output",
            ),
            (&["--k=a", "--op=b", ""], "key-id=a operations=[b] <>"),
            (&["--op=b", "--k=a", ""], "operations=[b] key-id=a <>"),
        ];
        for (words, expected) in cases {
            assert_eq!(read(&grammar, words), *expected, "{words:?}");
        }
    }

    #[test]
    fn the_global_reading_passes_the_rest_on() {
        let tree = command::globals();
        let command = Positional { name: "command", choices: &["kms", "help"], required: true };
        let grammar = Grammar::new(&tree, Some(command));
        let cases: &[(&[&str], &str)] = &[
            (&[], "the following arguments are required: command"),
            (
                &["kms", "encrypt", "--key-id", "a", "--out", "text"],
                "output=text <kms> rest=encrypt|--key-id|a",
            ),
            (&["--debug", "kms", "--q", "x", "list-keys", "-v"], "debug query=x <kms> rest=list-keys|-v"),
            (&["--", "kms", "--output", "x"], " <kms> rest=--output|x"),
            (&["kms", "list-keys", "--", "--output", "x"], " <kms> rest=list-keys|--|--output|x"),
            (&["kms", "--v", "--output", "xml"], "version <kms>"),
            (&["kms", "--output", "xml", "--version"], "argument --output: Found invalid choice 'xml'"),
            (
                &["kmss", "--version"],
                "argument command: Found invalid choice 'kmss'\n\nMaybe you meant:\n\n  * kms",
            ),
            (&["--key-id", "kms"], " <kms> rest=--key-id"),
            (
                &["kms", "--c", "x"],
                "ambiguous option: --c could match --color, --ca-bundle, --cli-read-timeout, --cli-connect-timeout, --cli-binary-format, --cli-auto-prompt, --cli-error-format",
            ),
        ];
        for (words, expected) in cases {
            assert_eq!(read(&grammar, words), *expected, "{words:?}");
        }
    }
}
