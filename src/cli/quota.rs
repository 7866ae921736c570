//! `airkms quota`: request quotas, so that a program meets `ThrottlingException`.
//!
//! Start at [`command`] for the grammar and [`run`] for what each command does.

use std::io::Write;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};

use super::error::CliError;
use super::own;
use crate::quota::RequestQuota;
use crate::simulation::Simulation;
use crate::vault::{Location, VaultError};

const ALL: &str = "all";

/// The grammar of `airkms quota`.
pub fn command() -> Command {
    let names = || PossibleValuesParser::new(RequestQuota::all().iter().map(|quota| quota.name).chain([ALL]));
    let name = || Arg::new("name").value_name("NAME").value_parser(names()).hide_possible_values(true);
    Command::new("quota")
        .about("Turn request quotas on, so that calls beyond them are throttled")
        .long_about(
            "Turn request quotas on, so that calls beyond them are answered by ThrottlingException. Each quota allows so \
             many calls a second in an account and Region, by the vault's clock: those of a second may come at once. They \
             are off at first.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own::options())
        .subcommand(
            Command::new("set")
                .about("Turn a quota on, or all of them")
                .arg(name().required(true).help("A name that `airkms quota list` shows, or all"))
                .arg(
                    Arg::new("rate")
                        .value_name("RATE")
                        .value_parser(rate)
                        .help("Calls a second, such as 5 or 0.25 [default: AWS's value in us-east-1]"),
                ),
        )
        .subcommand(Command::new("list").about("Show the quotas that are on, and AWS's values"))
        .subcommand(
            Command::new("reset")
                .about("Turn a quota off, or all of them")
                .arg(name().default_value(ALL).help("A name, or all")),
        )
}

/// Carries out the command on the vault there, and shows the quotas that are on.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (verb, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let mut vault = own::open(arguments, location)?;
    let name = || arguments.get_one::<String>("name").map(String::as_str).unwrap_or(ALL);
    let named = |quota: &&RequestQuota| name() == ALL || quota.name == name();
    let simulation = vault.write(|transaction| {
        let mut simulation: Simulation = transaction.find(&[])?.unwrap_or_default();
        match verb {
            "set" => {
                let rate = arguments.get_one::<f64>("rate");
                for quota in RequestQuota::all().iter().filter(named) {
                    simulation
                        .request_quotas
                        .insert(quota.name.to_owned(), rate.copied().unwrap_or(quota.rate));
                }
            }
            "reset" => simulation.request_quotas.retain(|kept, _| name() != ALL && kept != name()),
            _ => return Ok::<_, VaultError>(simulation),
        }
        transaction.put(&simulation)?;
        Ok(simulation)
    })?;
    let shown = RequestQuota::all().iter().filter(|_| verb == "list").map(|quota| {
        let on = simulation.request_quotas.get(quota.name);
        (quota.name.to_owned(), json!({"CallsPerSecond": on, "OfAws": quota.rate}))
    });
    let on = simulation.request_quotas.iter().filter(|_| verb != "list");
    let report: Map<String, Value> =
        shown.chain(on.map(|(name, rate)| (name.clone(), json!(rate)))).collect();
    own::show(arguments, &report, output)
}

fn rate(text: &str) -> Result<f64, &'static str> {
    match text.parse::<f64>() {
        Ok(rate) if rate.is_finite() && rate > 0.0 => Ok(rate),
        _ => Err("not a number of calls a second, such as 5 or 0.25"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn rates_are_positive() {
        for (text, expected) in [
            ("5", Some(5.0)),
            ("0.25", Some(0.25)),
            ("0", None),
            ("-1", None),
            ("inf", None),
            ("NaN", None),
            ("x", None),
        ] {
            assert_eq!(rate(text).ok(), expected, "{text}");
        }
    }
}
