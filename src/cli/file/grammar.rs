//! The options of `airkms file`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

use super::plan::{Paths, STANDARD};
use super::wrapping::Openers;
use crate::envelope::suite::{CommitmentPolicy, SUITES};
use crate::envelope::{FRAME_LENGTH, MAX_FRAME_LENGTH, RESERVED_PREFIX};

/// What the name of a result ends with.
const SUFFIXES: [(&str, &str); 3] =
    [("encrypt", ".encrypted"), ("decrypt", ".decrypted"), ("reencrypt", ".reencrypted")];

/// The grammar of `airkms file`.
pub fn command() -> Command {
    Command::new("file")
        .about("Encrypts and decrypts files of any size.")
        .long_about(
            "Encrypts and decrypts files of any size. Each file is encrypted with a data key of its own, which is stored \
             in the file, wrapped by one or more KMS keys: any one of them opens the file. The format is that of the \
             AWS Encryption SDK, which reads these files too.\n\n\
             A result appears whole or not at all. A file that is there already is kept unless --force is given. What \
             is read is never changed. Mode and modification time are kept.\n\n\
             Exit codes: 50 not an encrypted file; 51 damaged; 52 the commitment policy forbids its algorithm suite; \
             53 no wrapping key that may be used; 54 the encryption context lacks what was asked for; 55 the result is \
             there already; 56 no room left; 57 cannot be read; 58 cannot be written; 254 KMS has refused. Of several \
             files, the first that failed decides.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            streams(Command::new("encrypt").about("Encrypts files, or standard input."), "encrypt")
                .arg(keys("Wrap the data key with this key, by id, alias or ARN; may be given more than once"))
                .arg(
                    pairs("Bind the file to this pair, which can be read in it and is needed to decrypt it; may be given \
                           more than once")
                        .value_name("KEY=VALUE")
                        .value_parser(pair),
                )
                .arg(switch("sign", "Sign the file too, so that nobody who can only decrypt it can write another"))
                .arg(
                    Arg::new("algorithm")
                        .long("algorithm")
                        .value_name("NAME")
                        .value_parser(PossibleValuesParser::new(SUITES.iter().map(|suite| suite.name)))
                        .hide_possible_values(true)
                        .conflicts_with("sign")
                        .help("The algorithm suite, by its name in the AWS Encryption CLI"),
                )
                .arg(
                    Arg::new("frame-length")
                        .long("frame-length")
                        .value_name("BYTES")
                        .value_parser(value_parser!(u32).range(1..=i64::from(MAX_FRAME_LENGTH)))
                        .help(format!("The bytes that are encrypted at once [default: {FRAME_LENGTH}]")),
                ),
        )
        .subcommand(
            openers(streams(Command::new("decrypt").about("Decrypts files, or standard input."), "decrypt"), "key-id").arg(
                pairs("Decrypt only what is bound to this pair, or to some pair with this key; may be given more than \
                       once")
                .value_name("KEY[=VALUE]")
                .value_parser(value_parser!(String)),
            ),
        )
        .subcommand(
            openers(
                streams(
                    Command::new("reencrypt").about("Wraps the data keys of files with other keys; what is in them stays."),
                    "reencrypt",
                ),
                "source-key-id",
            )
            .arg(keys("Wrap the data key with this key instead, by id, alias or ARN; may be given more than once")),
        )
        .subcommand(
            Command::new("inspect")
                .about("Shows what encrypted files say of themselves, without any key.")
                .long_about(
                    "Shows what encrypted files say of themselves, without any key: the algorithm suite, the encryption \
                     context, the wrapping keys, the frames. None of it is authentic before the file is decrypted.",
                )
                .arg(
                    Arg::new("output")
                        .long("output")
                        .value_name("FORMAT")
                        .value_parser(PossibleValuesParser::new(["table", "json"]))
                        .default_value("table")
                        .help("How it is shown: table or json"),
                )
                .arg(sources()),
        )
}

/// The options of a command that makes files.
fn streams(command: Command, name: &'static str) -> Command {
    let suffix = suffix(name);
    command
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .help("The file to make, a directory to make files in, or - for standard output"),
        )
        .arg(
            Arg::new("suffix")
                .long("suffix")
                .value_name("SUFFIX")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("")
                .value_parser(value_parser!(OsString))
                .help(format!(
                    "What a result's name ends with where --output does not name it [default: {suffix}]"
                )),
        )
        .arg(switch("recursive", "Take the files in directories too").short('r').visible_short_alias('R'))
        .arg(switch("force", "Replace files that are there already"))
        .arg(switch("quiet", "Show no progress").short('q'))
        .arg(
            Arg::new("commitment-policy")
                .long("commitment-policy")
                .value_name("POLICY")
                .value_parser(PossibleValuesParser::new(CommitmentPolicy::ALL.map(|(name, _)| name)))
                .default_value("require-encrypt-require-decrypt")
                .help("Whether algorithm suites without key commitment are written and read"),
        )
        .args(connection())
        .arg(sources())
}

/// The options that say which keys may open a file.
fn openers(command: Command, key: &'static str) -> Command {
    command
        .arg(
            Arg::new("opener")
                .long(key)
                .value_name("KEY")
                .action(ArgAction::Append)
                .help("Use only this key, by id, alias or ARN; may be given more than once [default: any key of the file]"),
        )
        .arg(
            Arg::new("discovery-account")
                .long("discovery-account")
                .value_name("ACCOUNT")
                .action(ArgAction::Append)
                .conflicts_with("opener")
                .help("Use only keys of this account; may be given more than once"),
        )
        .arg(
            Arg::new("discovery-partition")
                .long("discovery-partition")
                .value_name("PARTITION")
                .conflicts_with("opener")
                .help("Use only keys of this partition, such as aws"),
        )
        .arg(
            Arg::new("max-encrypted-data-keys")
                .long("max-encrypted-data-keys")
                .value_name("N")
                .value_parser(value_parser!(u16).range(1..))
                .help("Refuse a file with more wrapping keys than this"),
        )
}

/// The options of the connection to KMS that take a value, as other commands have them.
const CONNECTION: [(&str, &str, &str); 4] = [
    ("region", "REGION", "The Region of keys whose name does not say it"),
    ("profile", "NAME", "The profile of the AWS configuration"),
    ("endpoint-url", "URL", "Have the KMS at this endpoint wrap data keys, in place of the local vault"),
    ("ca-bundle", "FILE", "Believe the authorities in this PEM file"),
];

/// Those that take none.
const CONNECTION_SWITCHES: [(&str, &str); 2] = [
    ("no-verify-ssl", "Believe every certificate of the endpoint"),
    ("no-sign-request", "Do not sign what is sent to the endpoint"),
];

fn connection() -> impl Iterator<Item = Arg> {
    let values = CONNECTION
        .into_iter()
        .map(|(name, value, help)| Arg::new(name).long(name).value_name(value).help(help));
    values.chain(CONNECTION_SWITCHES.into_iter().map(|(name, help)| switch(name, help)))
}

/// What is given of the connection's options, as words that every command has.
pub fn connection_words(matches: &ArgMatches) -> Vec<String> {
    let Some((_, arguments)) = matches.subcommand() else { return Vec::new() };
    let value = |name: &str| arguments.try_get_one::<String>(name).ok().flatten();
    let is_set = |name: &str| arguments.try_get_one::<bool>(name).ok().flatten() == Some(&true);
    let values = CONNECTION.iter().filter_map(|(name, ..)| Some(format!("--{name}={}", value(name)?)));
    let switches = CONNECTION_SWITCHES.iter().filter(|(name, _)| is_set(name));
    values.chain(switches.map(|(name, _)| format!("--{name}"))).collect()
}

fn keys(help: &'static str) -> Arg {
    Arg::new("key-id")
        .short('k')
        .long("key-id")
        .value_name("KEY")
        .required(true)
        .action(ArgAction::Append)
        .help(help)
}

fn pairs(help: &'static str) -> Arg {
    Arg::new("encryption-context").short('c').long("encryption-context").action(ArgAction::Append).help(help)
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn sources() -> Arg {
    Arg::new("path")
        .value_name("PATH")
        .num_args(0..)
        .default_value(STANDARD)
        .value_parser(value_parser!(PathBuf))
        .help("The files, or - for standard input")
}

fn suffix(name: &str) -> &'static str {
    SUFFIXES.iter().find(|(known, _)| *known == name).map_or("", |(_, suffix)| suffix)
}

/// A pair of the encryption context.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some(("", _)) | None => Err("a pair is written KEY=VALUE".to_owned()),
        Some((key, _)) if key.starts_with(RESERVED_PREFIX) => {
            Err(format!("keys that begin with {RESERVED_PREFIX} belong to the file format"))
        }
        Some((key, value)) => Ok((key.to_owned(), value.to_owned())),
    }
}

/// What the command line says of files.
pub(super) fn paths(name: &str, matches: &ArgMatches) -> Paths {
    let given = matches.get_one::<OsString>("suffix").cloned();
    Paths {
        sources: matches.get_many("path").into_iter().flatten().cloned().collect(),
        output: matches.get_one("output").cloned(),
        suffix: given.unwrap_or_else(|| suffix(name).into()).into_boxed_os_str(),
        recursive: matches.get_flag("recursive"),
    }
}

/// The keys that may open a file.
pub(super) fn openers_of(matches: &ArgMatches) -> Openers {
    match texts(matches, "opener") {
        keys if !keys.is_empty() => Openers::Named(keys),
        _ => Openers::Any {
            accounts: texts(matches, "discovery-account"),
            partition: matches.get_one("discovery-partition").cloned(),
        },
    }
}

/// The commitment policy.
pub(super) fn policy(matches: &ArgMatches) -> CommitmentPolicy {
    let name = matches.get_one::<String>("commitment-policy");
    let named = CommitmentPolicy::ALL.iter().find(|(known, _)| name.is_some_and(|name| name == known));
    named.map_or_else(CommitmentPolicy::default, |(_, policy)| *policy)
}

/// The values of an option that may be given more than once.
pub(super) fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many(name).into_iter().flatten().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn pairs_have_a_key() {
        for (text, expected) in [
            ("a=1", Some(("a", "1"))),
            ("a=", Some(("a", ""))),
            ("a=b=c,d", Some(("a", "b=c,d"))),
            ("=1", None),
            ("a", None),
            ("", None),
            ("aws-crypto-public-key=x", None),
            ("aws=x", Some(("aws", "x"))),
        ] {
            let expected = expected.map(|(key, value): (&str, &str)| (key.to_owned(), value.to_owned()));
            assert_eq!(pair(text).ok(), expected, "{text}");
        }
    }
}
