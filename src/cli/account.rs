//! `airkms account`: other accounts in the vault, for practice across accounts.
//!
//! Start at [`command`] for the grammar and [`run`] for what each command does.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::error::CliError;
use super::own;
use crate::arn::AccountId;
use crate::service::accounts::{accounts, create_account};
use crate::time::Timestamp;
use crate::vault::Location;

/// The grammar of `airkms account`.
pub fn command() -> Command {
    Command::new("account")
        .about("Make other accounts in the vault, for practice across accounts")
        .long_about(
            "Make other accounts in the vault, for practice across accounts. Commands call as an account's root user, \
             or as its users, with their access keys in the environment or a profile.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own::options())
        .subcommand(
            Command::new("create")
                .about("Make an account, and an access key of its root user")
                .long_about(
                    "Make an account, and an access key of its root user, whose secret is shown this once. From the first \
                     access key of a vault on, credentials that are given must be right; without any the caller is the \
                     root user of the vault's first account.",
                )
                .arg(
                    Arg::new("name")
                        .long("name")
                        .value_name("TEXT")
                        .default_value("")
                        .hide_default_value(true)
                        .help("A name for readers"),
                )
                .arg(
                    Arg::new("account")
                        .long("account")
                        .value_name("ACCOUNT")
                        .value_parser(|text: &str| AccountId::parse(text).map_err(|_| "not 12 digits"))
                        .help("The account's 12 digits [default: random ones]"),
                ),
        )
        .subcommand(Command::new("list").about("Show the vault's accounts, its first one at the top"))
}

/// Carries out the command on the vault there, which is made if there is none.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (verb, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let mut vault = own::open_or_create(location, arguments.get_one("passphrase-fd").copied())
        .map_err(CliError::Vault)?;
    let report: Map<String, Value> = if verb == "create" {
        let name: String = arguments.get_one("name").cloned().expect("it has a default");
        let id: Option<AccountId> = arguments.get_one("account").cloned();
        let (account, key) = create_account(&mut vault, Timestamp::now(), id, name).map_err(own::refused)?;
        Map::from_iter([
            ("Account".to_owned(), json!(account.id)),
            ("Name".to_owned(), json!(account.name)),
            ("AccessKeyId".to_owned(), json!(key.facts.id)),
            ("SecretAccessKey".to_owned(), json!(key.secret.expose())),
        ])
    } else {
        let accounts = accounts(&mut vault)?.into_iter();
        let shown = accounts.map(|account| json!({"Account": account.id, "Name": account.name}));
        Map::from_iter([("Accounts".to_owned(), shown.collect::<Vec<Value>>().into())])
    };
    own::show(arguments, &report, output)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn an_account_has_twelve_digits() {
        for (account, expected) in
            [("444455556666", true), ("44445555666", false), ("44445555666x", false), ("", false)]
        {
            let outcome = command().try_get_matches_from(["account", "create", "--account", account]);
            assert_eq!(outcome.is_ok(), expected, "{account}");
        }
    }
}
