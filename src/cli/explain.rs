//! `airkms explain COMMAND`: which permissions a command needs, and why the caller has them or not.
//!
//! The words behind `explain` are read as ever, up to the call; then the door explains instead of answering. Without
//! `--output` and `--query` the explanation is a tree, which `tree.rs` draws.

mod tree;

use std::io::Write;

use clap::{Arg, Command};
use serde_json::{Value, json};

use super::command::own_names;
use super::datum::Datum;
use super::error::CliError;
use super::output::{Output, OutputSettings};
use crate::model::Operation;
use crate::service::explaining::Explanation;
use crate::service::{Call, Door};

/// The grammar of `airkms explain`, for its help: its words are those of another command.
pub fn command() -> Command {
    Command::new("explain")
        .about("Shows which permissions a command needs, and why you have them or not.")
        .long_about(
            "Shows which permissions a command needs, and why you have them or not: each statement of each document and each \
             grant that is considered, in order, with the element or condition by which it does not match, and the rule that \
             decides. The command is not carried out: nothing changes, no key is used, there is no record in the trail, and no \
             quota counts it. A denial does not end the explanation, so that all that is missing is seen at once.\n\n\
             The command is that of an operation, with its options and your credentials. With --output or --query \
             the explanation is data, as any answer; without, it is a tree. Whoever explains sees the documents that decide, \
             also if they could not read them otherwise. An endpoint explains nothing.\n\n\
             The exit code is 0 if the call is permitted, and 254 with the service's error on standard error if it is denied, or if \
             it fails otherwise before a key is used.",
        )
        .arg(
            Arg::new("COMMAND")
                .required(true)
                .num_args(1..)
                .trailing_var_arg(true)
                .allow_hyphen_values(true)
                .help("A command of an operation, such as encrypt, with its options"),
        )
}

/// The words of the command that is to be explained; nothing if the words do not ask for an explanation of one.
///
/// # Errors
///
/// A command that is no operation's.
pub(super) fn take(words: &[String]) -> Result<Option<Vec<String>>, CliError> {
    match words {
        [explain, first, ..] if explain == "explain" && own_names().any(|name| name == first) => {
            Err(CliError::Refused(format!("`{first}` is no call of a service: it needs no permission.")))
        }
        [explain, first, ..]
            if explain == "explain" && ["help", "--help", "-h"].contains(&first.as_str()) =>
        {
            Ok(None)
        }
        [explain, rest @ ..] if explain == "explain" && !rest.is_empty() => Ok(Some(rest.to_vec())),
        _ => Ok(None),
    }
}

/// Explains a call in place of making it: as data that is shown so, or as a tree.
pub(super) fn answer(
    call: &Call<'_>,
    operation: &Operation,
    settings: Option<&OutputSettings>,
    door: &mut dyn Door,
    stdout: &mut dyn Write,
) -> Result<(), CliError> {
    let explanation = door.explain(call).map_err(|error| CliError::call(operation, error))?;
    match settings {
        None => {
            let text = tree::draw(operation, &explanation);
            stdout.write_all(text.as_bytes()).map_err(CliError::Output)?;
        }
        Some(settings) => {
            let mut output = Output::new(settings, operation.name, stdout)?;
            let printed = output.print(Datum::from(&data(operation, &explanation)));
            output.finish(printed)?;
        }
    }
    let service = operation.service;
    match explanation.error {
        None => Ok(()),
        Some(error) => Err(CliError::Service { service, operation: operation.name, error }),
    }
}

fn data(operation: &Operation, explanation: &Explanation) -> Value {
    let Explanation { caller, actions, error } = explanation;
    let mut data = json!({
        "Caller": caller,
        "Service": operation.service.name(),
        "Operation": operation.name,
        "Permitted": !explanation.is_denied(),
        "Actions": actions,
    });
    if let (Value::Object(data), Some(error)) = (&mut data, error) {
        data.insert("Error".to_owned(), json!({ "Code": error.code, "Message": error.message }));
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_behind_it_are_those_of_an_operation() {
        check("explain encrypt --key-id k", Ok(Some("encrypt --key-id k")));
        check("explain kms list-keys", Ok(Some("kms list-keys")));
        check("explain --region us-east-1 iam list-users", Ok(Some("--region us-east-1 iam list-users")));
        check("encrypt --key-id explain", Ok(None));
        check("explain", Ok(None));
        check("explain help", Ok(None));
        check("explain --help", Ok(None));
        check(
            "explain vault status",
            Err("airkms: `vault` is no call of a service: it needs no permission.\n"),
        );
        check(
            "explain explain encrypt",
            Err("airkms: `explain` is no call of a service: it needs no permission.\n"),
        );
    }

    fn check(words: &str, expected: Result<Option<&str>, &str>) {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let taken = take(&words).map(|words| words.map(|words| words.join(" ")));
        let taken = taken.map_err(|error| error.render(crate::cli::error::ErrorFormat::Legacy));
        let expected = expected.map(|words| words.map(str::to_owned)).map_err(str::to_owned);
        assert_eq!(taken, expected, "{words:?}");
    }
}
