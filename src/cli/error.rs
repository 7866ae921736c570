//! Every way the command line can fail: its text on stderr and its exit code.
//!
//! The texts and codes are those of AWS CLI version 2 (2.34 and newer). Nothing is printed here: start at
//! [`CliError::render`] and [`CliError::exit_code`].

use std::fmt::Write as _;
use std::io;

use serde_json::{Map, Value};

use crate::model::{Operation, Protocol, Service};
use crate::service::{CallError, ServiceError};
use crate::vault::VaultError;

use super::file::FileError;
use super::output;

/// Why a command failed.
#[derive(Debug)]
pub enum CliError {
    /// The words of the command line do not fit the grammar: the message, then the usage. Exit 252.
    Usage {
        /// What is wrong.
        message: String,
        /// The usage that follows it.
        usage: &'static str,
    },
    /// Words that no parser knows, in the order in which they are reported. Exit 252.
    UnknownOptions(Vec<String>),
    /// A value is wrong: JSON, shorthand, a missing file, a missing member, a bad `--query`. Exit 252.
    Parameter(String),
    /// A command that the AWS CLI has and airkms has not, or airkms's own options used wrongly. Exit 252.
    Refused(String),
    /// The environment or the configuration lacks something, or has something wrong. Exit 253.
    Configuration {
        /// The kind, such as `Configuration` or `Pager`.
        code: &'static str,
        /// What is wrong.
        message: String,
    },
    /// The service answered with an error. Exit 254.
    Service {
        /// The service.
        service: Service,
        /// The operation's API name.
        operation: &'static str,
        /// The answer.
        error: ServiceError,
    },
    /// The vault could not be used.
    Vault(VaultError),
    /// A file was not encrypted, decrypted or read.
    File(FileError),
    /// Everything else. Exit 255.
    General(String),
    /// Standard output cannot be written. A broken pipe is not an error.
    Output(io::Error),
}

/// The usage that follows an error of the command line.
pub const USAGE: &str = "\
usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  aws help
  aws <command> help
  aws <command> <subcommand> help
";

/// The usage of the first reading, which knows `--profile` and `--debug` only.
pub const PROFILE_USAGE: &str = "usage: aws [--profile PROFILE] [--debug]\n";

/// How errors are shown: `--cli-error-format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ErrorFormat {
    /// The sentence, with members of the error that the model does not name.
    #[default]
    Enhanced,
    /// The sentence; usage and configuration errors without their code.
    Legacy,
    /// A JSON object.
    Json,
    /// A YAML mapping.
    Yaml,
    /// One line of tab-separated fields.
    Text,
    /// A table.
    Table,
}

impl ErrorFormat {
    /// The values of `--cli-error-format`, in the order of its help.
    pub const ALL: [(&'static str, ErrorFormat); 6] = [
        ("legacy", ErrorFormat::Legacy),
        ("json", ErrorFormat::Json),
        ("yaml", ErrorFormat::Yaml),
        ("text", ErrorFormat::Text),
        ("table", ErrorFormat::Table),
        ("enhanced", ErrorFormat::Enhanced),
    ];

    /// The format of this name, in any case.
    pub fn named(name: &str) -> Option<ErrorFormat> {
        Self::ALL.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, format)| *format)
    }
}

/// How an error is shown, and on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorStyle {
    /// The format.
    pub format: ErrorFormat,
    /// Whether the usage is in colour.
    pub colored_usage: bool,
    /// Whether the cells of a table are in colour.
    pub colored_table: bool,
    /// The width for a table, in columns.
    pub width: usize,
}

impl From<ErrorFormat> for ErrorStyle {
    fn from(format: ErrorFormat) -> ErrorStyle {
        ErrorStyle { format, colored_usage: false, colored_table: false, width: 80 }
    }
}

impl CliError {
    /// An error of the grammar, followed by the usage.
    pub fn usage(message: impl Into<String>) -> CliError {
        CliError::Usage { message: message.into(), usage: USAGE }
    }

    /// A wrong value.
    pub fn parameter(message: impl Into<String>) -> CliError {
        CliError::Parameter(message.into())
    }

    /// An error without a kind of its own.
    pub fn general(message: impl Into<String>) -> CliError {
        CliError::General(message.into())
    }

    /// What a call's failure is on the command line.
    pub fn call(operation: &Operation, error: CallError) -> CliError {
        match error {
            CallError::Service(error) => {
                CliError::Service { service: operation.service, operation: operation.name, error }
            }
            CallError::Vault(error) => CliError::Vault(error),
            CallError::Endpoint(sentence) => CliError::General(sentence),
        }
    }

    /// The process's exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            CliError::Usage { .. }
            | CliError::UnknownOptions(_)
            | CliError::Parameter(_)
            | CliError::Refused(_) => 252,
            CliError::Configuration { .. } => 253,
            CliError::Service { .. } => 254,
            CliError::General(_) => 255,
            CliError::Vault(error) => error.exit_code(),
            CliError::File(error) => error.exit_code(),
            CliError::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            CliError::Output(_) => 255,
        }
    }

    /// The text for stderr, to its last newline.
    pub fn render(&self, style: impl Into<ErrorStyle>) -> String {
        let style = style.into();
        match self {
            CliError::UnknownOptions(words) => {
                format!("\n{USAGE}\n\naws: [ERROR]: Unknown options: {}\n", words.join(", "))
            }
            CliError::General(message) => sentence(message),
            CliError::Refused(message) => format!("airkms: {message}\n"),
            CliError::Vault(error) => format!("airkms: {error}\n"),
            CliError::File(error) => format!("airkms: {error}\n"),
            CliError::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => String::new(),
            CliError::Output(error) => sentence(&error.to_string()),
            CliError::Usage { message, usage } => {
                let usage = match usage.strip_prefix("usage: ") {
                    Some(usage) if style.colored_usage => {
                        format!("\x1b[1;34musage: \x1b[0m\x1b[35m{usage}\x1b[0m")
                    }
                    _ => (*usage).to_owned(),
                };
                coded("ParamValidation", &format!("{message}\n\n{usage}"), style)
            }
            CliError::Parameter(message) => coded("ParamValidation", message, style),
            CliError::Configuration { code, message } => coded(code, message, style),
            CliError::Service { service, operation, error } => answered(*service, operation, error, style),
        }
    }
}

/// The line of an error: an empty line, the prefix, the message without outer white space.
fn sentence(message: &str) -> String {
    format!("\naws: [ERROR]: {}\n", message.trim())
}

/// An error that the command line itself found, which has a code.
fn coded(code: &str, message: &str, style: ErrorStyle) -> String {
    match style.format {
        ErrorFormat::Legacy => sentence(message),
        ErrorFormat::Enhanced => sentence(&format!("An error occurred ({code}): {message}")),
        _ => structured([("Code", code), ("Message", message)], style),
    }
}

/// An error that the service answered with.
fn answered(service: Service, operation: &str, error: &ServiceError, style: ErrorStyle) -> String {
    let code = error.code.as_str();
    let message = error.message.as_deref();
    let text = message.unwrap_or_default();
    match style.format {
        ErrorFormat::Legacy | ErrorFormat::Enhanced => {
            let mut line = format!("An error occurred ({code}) when calling the {operation} operation");
            if let Some(retries) = error.retries {
                let _ = write!(line, " (reached max retries: {retries})");
            }
            sentence(&format!("{line}: {text}"))
        }
        // In the order of the query protocol's elements.
        _ if matches!(service.protocol(), Protocol::Query { .. }) => {
            structured([("Code", code), ("Message", text)], style)
        }
        _ => {
            // An exception of the model brings its own members along, and all have just `message`.
            let modelled = message.filter(|_| service.exceptions().any(|shape| shape.name == code));
            let members = [("Message", text), ("Code", code)];
            structured(members.into_iter().chain(modelled.map(|message| ("message", message))), style)
        }
    }
}

fn structured<'a>(members: impl IntoIterator<Item = (&'a str, &'a str)>, style: ErrorStyle) -> String {
    let object: Map<String, Value> =
        members.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect();
    output::error_object(&Value::Object(object), style)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn not_found() -> CliError {
        let error =
            ServiceError { code: "NotFoundException".into(), message: Some("no key".into()), retries: None };
        CliError::Service { service: Service::Kms, operation: "DescribeKey", error }
    }

    #[test]
    fn each_error_has_its_text_and_exit_code() {
        let configuration = CliError::Configuration { code: "Configuration", message: "bad".into() };
        let cases: &[(CliError, ErrorFormat, u8, &str)] = &[
            (
                CliError::parameter("wrong"),
                ErrorFormat::Enhanced,
                252,
                "\naws: [ERROR]: An error occurred (ParamValidation): wrong\n",
            ),
            (CliError::parameter("wrong"), ErrorFormat::Legacy, 252, "\naws: [ERROR]: wrong\n"),
            (
                configuration,
                ErrorFormat::Json,
                253,
                "{\n    \"Code\": \"Configuration\",\n    \"Message\": \"bad\"\n}\n",
            ),
            (CliError::general("what"), ErrorFormat::Json, 255, "\naws: [ERROR]: what\n"),
            (
                not_found(),
                ErrorFormat::Json,
                254,
                "{\n    \"Message\": \"no key\",\n    \"Code\": \"NotFoundException\",\n    \"message\": \"no key\"\n}\n",
            ),
            (
                not_found(),
                ErrorFormat::Legacy,
                254,
                "\naws: [ERROR]: An error occurred (NotFoundException) when calling the DescribeKey operation: no key\n",
            ),
            (CliError::Refused("not here".into()), ErrorFormat::Json, 252, "airkms: not here\n"),
        ];
        for (error, format, exit, text) in cases {
            assert_eq!((error.exit_code(), error.render(*format).as_str()), (*exit, *text));
        }
    }

    #[test]
    fn an_error_without_a_sentence_ends_at_the_colon() {
        for message in [None, Some(String::new())] {
            let error = ServiceError { code: "404".into(), message, retries: Some(2) };
            let error = CliError::Service { service: Service::Kms, operation: "ListKeys", error };
            let expected = "\naws: [ERROR]: An error occurred (404) when calling the ListKeys operation (reached max retries: 2):\n";
            assert_eq!(error.render(ErrorFormat::Enhanced), expected);
        }
    }

    #[test]
    fn an_error_of_the_query_protocol_has_its_members_in_the_order_of_the_elements() {
        let error =
            ServiceError { code: "NoSuchEntity".into(), message: Some("no user".into()), retries: None };
        let error = CliError::Service { service: Service::Iam, operation: "GetUser", error };
        let sentence = "An error occurred (NoSuchEntity) when calling the GetUser operation: no user";
        for (format, expected) in [
            (ErrorFormat::Enhanced, format!("\naws: [ERROR]: {sentence}\n")),
            (ErrorFormat::Legacy, format!("\naws: [ERROR]: {sentence}\n")),
            (
                ErrorFormat::Json,
                "{\n    \"Code\": \"NoSuchEntity\",\n    \"Message\": \"no user\"\n}\n".to_owned(),
            ),
        ] {
            assert_eq!(error.render(format), expected);
        }
    }

    #[test]
    fn unknown_options_are_the_same_in_every_format() {
        let error = CliError::UnknownOptions(vec!["--bogus".into(), "1".into()]);
        for (_, format) in ErrorFormat::ALL {
            assert!(error.render(format).ends_with("\n\n\naws: [ERROR]: Unknown options: --bogus, 1\n"));
        }
    }
}
