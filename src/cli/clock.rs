//! `airkms clock`: the vault's clock, by which every command lives.
//!
//! Start at [`command`] for the grammar and [`run`] for what each command does.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, SpanRound, Unit, civil};
use serde_json::{Map, Value, json};

use super::error::CliError;
use super::own;
use crate::service::clock::{move_clock, vault_time};
use crate::time::Timestamp;
use crate::vault::Location;

/// The grammar of `airkms clock`.
pub fn command() -> Command {
    Command::new("clock")
        .about("Shows or moves the vault's clock, so that a waiting period or a year passes in a moment.")
        .long_about(
            "Shows or moves the vault's clock. Every command lives by it: waiting periods end, keys rotate, imported key \
             material and import tokens expire. It goes on from where it is set.\n\n\
             A key whose waiting period has ended is gone, also when the clock is moved back.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own::options())
        .subcommand(Command::new("show").about("Shows the time of the vault and of the system."))
        .subcommand(
            Command::new("set").about("Sets the vault's clock.").arg(
                Arg::new("time")
                    .value_name("TIME")
                    .required(true)
                    .value_parser(time)
                    .help("Such as 2027-01-01T00:00:00Z, or 2027-01-01 for its beginning in UTC"),
            ),
        )
        .subcommand(
            Command::new("advance").about("Moves the vault's clock on.").arg(
                Arg::new("span")
                    .value_name("SPAN")
                    .required(true)
                    .allow_hyphen_values(true)
                    .value_parser(span)
                    .help("Such as 31d, 1y, 2h30m or P1M; with a minus sign, back"),
            ),
        )
        .subcommand(Command::new("reset").about("Lets the vault's clock show the system's time again."))
}

/// Carries out the command on the vault there, and shows the time afterwards.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (name, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let mut vault = own::open(arguments, location)?;
    let system = Timestamp::now();
    let present = vault_time(&mut vault, system).map_err(own::refused)?;
    let asked =
        match name {
            "set" => Some(*arguments.get_one::<Timestamp>("time").expect("the grammar asks for it")),
            "advance" => {
                let span = arguments.get_one::<Span>("span").expect("the grammar asks for it");
                let moved = advance(present, span);
                Some(moved.ok_or_else(|| {
                    CliError::General("The vault's clock cannot show that time.".to_owned())
                })?)
            }
            "reset" => Some(system),
            _ => None,
        };
    let time = match asked {
        Some(asked) => move_clock(&mut vault, system, |_| asked).map_err(own::refused)?,
        None => present,
    };
    own::show(arguments, &report(time, system), output)
}

fn report(vault: Timestamp, system: Timestamp) -> Map<String, Value> {
    let text = |time: Timestamp| {
        jiff::Timestamp::from_millisecond(time.as_millis())
            .map_or_else(|error| error.to_string(), |time| time.to_string())
    };
    let ahead = vault.as_millis().saturating_sub(system.as_millis());
    match json!({"VaultTime": text(vault), "SystemTime": text(system), "Ahead": offset(ahead)}) {
        Value::Object(report) => report,
        _ => Map::new(),
    }
}

/// An offset of the vault's clock, such as `31d`; nothing if there is none.
pub(super) fn offset(millis: i64) -> Option<String> {
    if millis == 0 {
        return None;
    }
    let round = SpanRound::new().largest(Unit::Day).smallest(Unit::Millisecond).days_are_24_hours();
    let span = Span::try_from(SignedDuration::from_millis(millis)).and_then(|span| span.round(round));
    Some(span.map_or_else(|_| format!("{millis}ms"), |span| format!("{span:#}")))
}

fn advance(from: Timestamp, span: &Span) -> Option<Timestamp> {
    let from = jiff::Timestamp::from_millisecond(from.as_millis()).ok()?.to_zoned_datetime(TimeZone::UTC);
    Some(Timestamp::from_millis(from.checked_add(*span).ok()?.timestamp().as_millisecond()))
}

pub(super) fn time(text: &str) -> Result<Timestamp, String> {
    let time = text.parse::<jiff::Timestamp>().or_else(|_| {
        let date: civil::Date = text.parse()?;
        Ok::<_, jiff::Error>(date.to_zoned_datetime(TimeZone::UTC)?.timestamp())
    });
    match time {
        Ok(time) => Ok(Timestamp::from_millis(time.as_millisecond())),
        Err(_) => Err("not a time such as 2027-01-01T00:00:00Z".to_owned()),
    }
}

fn span(text: &str) -> Result<Span, String> {
    text.parse().map_err(|_| "not a span of time such as 31d, 1y or 2h30m".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn spans_follow_the_calendar() {
        let at = |text: &str| time(text).unwrap();
        for (from, step, to) in [
            ("2026-01-31", "31d", "2026-03-03"),
            ("2026-01-31", "1mo", "2026-02-28"),
            ("2027-02-28T23:59:59Z", "1s", "2027-03-01"),
            ("2028-02-29", "1y", "2029-02-28"),
            ("2026-01-01", "2h30m", "2026-01-01T02:30:00Z"),
            ("2026-01-01", "P1M2DT3H", "2026-02-03T03:00:00Z"),
            ("2026-02-01", "-1d", "2026-01-31"),
            ("2026-01-01T02:00:00+02:00", "0s", "2026-01-01"),
        ] {
            assert_eq!(advance(at(from), &span(step).unwrap()), Some(at(to)), "{from} {step}");
        }
        assert_eq!(advance(at("2026-01-01"), &span("9000y").unwrap()), None);
    }

    #[test]
    fn texts_that_are_no_time_or_span() {
        for text in ["", "tomorrow", "2026-13-01", "2026-02-30", "12:00", "31d"] {
            assert!(time(text).is_err(), "{text}");
        }
        for text in ["", "d", "31", "31x", "2026-01-01"] {
            assert!(span(text).is_err(), "{text}");
        }
    }

    #[test]
    fn offsets_in_words() {
        const DAY: i64 = 86_400_000;
        for (millis, text) in [
            (0, None),
            (31 * DAY, Some("31d")),
            (DAY + 1, Some("1d 1ms")),
            (-2 * DAY, Some("2d ago")),
            (9_000_000, Some("2h 30m")),
        ] {
            assert_eq!(offset(millis).as_deref(), text, "{millis}");
        }
    }
}
