//! The tree of commands, built by walking the model: the one definition of which options exist, with their names,
//! order, values, which are hidden and which required.
//!
//! The API's commands are read from it by [`crate::cli::argparse`], airkms's own by clap itself; completions and
//! manual pages walk [`tree`]. A run builds only what it needs: [`globals`] and the one [`operation`].

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, value_parser};

use super::error::ErrorFormat;
use super::output::Format;
use super::{account, clock, explain, file, generate, link, quota, seed, serve, simulate, trail, vault};
use crate::model::{Kind, Member, Operation, Service};

/// The options of airkms itself, which the AWS CLI does not have. They take one value, are taken out of the words
/// before all else and are never abbreviated.
pub const OWN_OPTIONS: [(&str, &str, &str); 3] = [
    ("vault", "PATH", "Uses the vault in this file, in place of AIRKMS_VAULT and the usual place."),
    ("via-service", "NAME", "Makes the call as this AWS service would on your behalf, such as s3."),
    ("passphrase-fd", "N", "Reads the vault's passphrase from this open file descriptor."),
];

/// All commands with all options.
pub fn tree() -> Command {
    let operations = |service| operations(service).map(|(_, operation)| self::operation(operation));
    let service = |service: Service| {
        let about = match service {
            Service::Kms => "The same commands, under the name that the AWS CLI has for them.".to_owned(),
            other => format!("The commands of {}.", other.full_name()),
        };
        Command::new(service.name()).about(about).subcommands(operations(service))
    };
    let own_options = OWN_OPTIONS.map(|(name, value, help)| {
        Arg::new(name).long(name).value_name(value).help(help).num_args(1).global(true)
    });
    globals()
        .name("airkms")
        .args(own_options)
        .subcommands(operations(Service::Kms))
        .subcommands(Service::ALL.map(service))
        .subcommands(own())
}

/// Makes the grammar of a command.
type Make = fn() -> Command;

/// The commands that are not the API's, by name, so that a command of the API makes none of their grammars.
const OWN: [(&str, Make); 12] = [
    ("file", file::command),
    ("vault", vault::command),
    ("explain", explain::command),
    ("trail", trail::command),
    ("serve", serve::command),
    ("account", account::command),
    ("clock", clock::command),
    ("quota", quota::command),
    ("seed", seed::command),
    ("simulate", simulate::command),
    ("aws-link", link::command),
    ("generate", generate::command),
];

/// The commands that are not the API's.
pub fn own() -> Vec<Command> {
    OWN.iter().map(|(_, command)| command()).collect()
}

/// Their names.
pub fn own_names() -> impl Iterator<Item = &'static str> {
    OWN.iter().map(|(name, _)| *name)
}

/// The one of this name.
pub fn own_named(name: &str) -> Option<Command> {
    OWN.iter().find(|(own, _)| *own == name).map(|(_, command)| command())
}

/// The program with the options that every command takes, in the AWS CLI's order.
pub fn globals() -> Command {
    let choice = |name: &'static str, choices: Vec<&'static str>| {
        value(name).value_parser(PossibleValuesParser::new(choices))
    };
    let root = Command::new("aws")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true);
    root.args([
        flag("debug"),
        value("endpoint-url"),
        flag("no-verify-ssl"),
        flag("no-paginate"),
        choice("output", Format::ALL.map(|(name, _)| name).to_vec()),
        value("query"),
        value("profile"),
        value("region"),
        Arg::new("version").long("version").action(ArgAction::Version),
        choice("color", vec!["on", "off", "auto"]),
        flag("no-sign-request"),
        value("ca-bundle"),
        value("cli-read-timeout"),
        value("cli-connect-timeout"),
        choice("cli-binary-format", vec!["base64", "raw-in-base64-out"]),
        flag("no-cli-pager"),
        flag("cli-auto-prompt"),
        flag("no-cli-auto-prompt"),
        choice("cli-error-format", ErrorFormat::ALL.map(|(name, _)| name).to_vec()),
    ])
}

/// The options of the first reading, which comes before all others.
pub fn first_reading() -> Command {
    Command::new("aws").args([value("profile"), flag("debug")])
}

/// The options that page, in the order in which errors name them.
pub const PAGING_OPTIONS: [&str; 3] = ["starting-token", "page-size", "max-items"];

/// The option that pages and stands in the place of a member's: IAM has a `MaxItems` of its own, which can be given only
/// where pages are not followed.
pub fn shadow(operation: &Operation) -> Option<&'static str> {
    let limit = operation.pages()?.members.limit;
    PAGING_OPTIONS.into_iter().find(|option| *option == cli_name(limit))
}

/// An operation's command: an option for each member of the input, in the model's order, then those that every
/// operation has.
pub fn operation(operation: &Operation) -> Command {
    let (pages, shadow) = (operation.pages(), shadow(operation));
    let number = |name| value(name).value_parser(value_parser!(i64));
    let mut command = Command::new(cli_name(operation.name)).disable_help_flag(true);
    for member in operation.input().members.iter() {
        let name = cli_name(member.name);
        let shape = member.shape();
        if let Some(option) = shadow.filter(|option| *option == name) {
            command = command.arg(number(option));
            continue;
        }
        let hidden =
            pages.is_some_and(|pages| [pages.members.marker, pages.members.limit].contains(&member.name));
        let argument = Arg::new(name.clone()).long(name.clone()).hide(hidden).required(member.required);
        command = match shape.kind {
            Kind::Boolean => {
                let opposite = format!("no-{name}");
                command
                    .arg(argument.action(ArgAction::SetTrue))
                    .arg(Arg::new(opposite.clone()).long(opposite).action(ArgAction::SetFalse))
            }
            Kind::List => {
                let values = Suggested(&shape.element().values);
                command.arg(argument.action(ArgAction::Set).num_args(0..).value_parser(values))
            }
            _ => command.arg(argument.action(ArgAction::Set).value_parser(Suggested(&shape.values))),
        };
    }
    command = command.args([value("cli-input-json"), value("cli-input-yaml")]);
    if pages.is_some() {
        let max_items = Some(number("max-items")).filter(|_| shadow.is_none());
        command = command.args([value("starting-token"), number("page-size")]).args(max_items);
    }
    let skeletons = PossibleValuesParser::new(["input", "output", "yaml-input"]);
    command.arg(value("generate-cli-skeleton").num_args(0..=1).value_parser(skeletons))
}

/// The names of the commands of a service's operations, in alphabetical order.
pub fn operation_names(service: Service) -> impl Iterator<Item = String> {
    service.operation_names().map(cli_name)
}

/// The operations of a service with their commands' names, in alphabetical order.
pub fn operations(service: Service) -> impl Iterator<Item = (String, &'static Operation)> {
    service.operation_names().map(move |name| {
        let operation = service.operation(name).expect("the name is the model's");
        (cli_name(name), operation)
    })
}

/// The operation of a command's name.
pub fn operation_named(service: Service, command: &str) -> Option<&'static Operation> {
    let name = service.operation_names().find(|name| cli_name(name) == command)?;
    service.operation(name)
}

/// The words that call the operation: those of KMS need no service.
pub fn words(operation: &Operation) -> String {
    match operation.service {
        Service::Kms => cli_name(operation.name),
        service => format!("{} {}", service.name(), cli_name(operation.name)),
    }
}

/// The operation that these words call.
pub fn operation_called(words: &str) -> Option<&'static Operation> {
    match words.split_once(' ') {
        None => operation_named(Service::Kms, words),
        Some((service, name)) => operation_named(Service::named(service)?, name),
    }
}

/// The member of the operation's input that an option of this name gives.
pub fn member(operation: &Operation, option: &str) -> Option<&'static Member> {
    let given = |member: &&Member| cli_name(member.name) == option && shadow(operation) != Some(option);
    operation.input().members.iter().find(given)
}

/// The command line's name for a name of the API: `KeyId` is `key-id`.
pub fn cli_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    let mut previous_is_lower = false;
    let mut chars = name.chars().peekable();
    while let Some(char) = chars.next() {
        let begins_word = char.is_ascii_uppercase()
            && (previous_is_lower || chars.peek().is_some_and(char::is_ascii_lowercase));
        if begins_word && !out.is_empty() {
            out.push('-');
        }
        previous_is_lower = char.is_ascii_lowercase() || char.is_ascii_digit();
        out.push(char.to_ascii_lowercase());
    }
    out
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn value(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::Set)
}

/// A value of which some are known and others are accepted: the service decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion(pub String);

#[derive(Clone)]
struct Suggested(&'static [&'static str]);

impl TypedValueParser for Suggested {
    type Value = Suggestion;

    fn parse_ref(
        &self,
        _: &Command,
        _: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<Suggestion, clap::Error> {
        Ok(Suggestion(value.to_string_lossy().into_owned()))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.0.is_empty() {
            return None;
        }
        Some(Box::new(self.0.iter().map(|value| PossibleValue::new(*value))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_sound_and_has_every_operation_of_kms_twice() {
        let tree = tree();
        tree.clone().debug_assert();
        for service in Service::ALL {
            let command = tree.find_subcommand(service.name()).unwrap();
            for (name, _) in operations(service) {
                assert!(command.find_subcommand(&name).is_some(), "{name}");
                assert_eq!(tree.find_subcommand(&name).is_some(), service == Service::Kms, "{name}");
            }
        }
    }

    #[test]
    fn own_commands_are_found_by_their_names() {
        assert!(own_names().eq(own().iter().map(Command::get_name)));
        assert!(own_names().all(|name| own_named(name).is_some_and(|own| own.get_name() == name)));
        assert!(own_named("encrypt").is_none());
    }

    #[test]
    fn no_option_of_an_operation_is_a_global_one() {
        let globals = globals();
        for (name, operation) in Service::ALL.into_iter().flat_map(operations) {
            for option in self::operation(operation).get_arguments() {
                let long = option.get_long().unwrap();
                assert!(
                    globals.get_arguments().all(|global| global.get_long() != Some(long)),
                    "{name} --{long}"
                );
                assert!(OWN_OPTIONS.iter().all(|(own, ..)| *own != long), "{name} --{long}");
            }
        }
    }

    #[test]
    fn names_are_hyphenated_at_the_words() {
        let cases = [
            ("KeyId", "key-id"),
            ("ReEncrypt", "re-encrypt"),
            ("GenerateDataKeyPairWithoutPlaintext", "generate-data-key-pair-without-plaintext"),
            ("XksProxyUriEndpoint", "xks-proxy-uri-endpoint"),
            ("GenerateMac", "generate-mac"),
            ("CloudHsmClusterId", "cloud-hsm-cluster-id"),
            ("PolicySourceArn", "policy-source-arn"),
            ("ListAttachedUserPolicies", "list-attached-user-policies"),
        ];
        for (name, expected) in cases {
            assert_eq!(cli_name(name), expected);
        }
    }
}
