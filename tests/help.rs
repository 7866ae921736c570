//! Help, asked for in every way that it can be.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

use airkms::cli::help;
use airkms::cli::help::terminal::{Emphasis, render};

#[test]
fn help_shows_the_page_of_a_command() {
    let cases: &[(&[&str], Option<&str>)] = &[
        (&["help"], None),
        (&["--help"], None),
        (&["-h"], None),
        (&["--output", "text", "help"], None),
        (&["kms", "help"], Some("kms")),
        (&["encrypt", "help"], Some("encrypt")),
        (&["encrypt", "--help"], Some("encrypt")),
        (&["kms", "encrypt", "help"], Some("encrypt")),
        (&["kms", "list-keys", "help", "--region", "eu-west-1"], Some("list-keys")),
        (&["enable-key", "--key-id", "x", "help"], Some("enable-key")),
        (&["vault", "help"], Some("vault")),
        (&["vault", "--help"], Some("vault")),
        (&["vault", "init", "--help"], Some("vault")),
        (&["generate", "help"], Some("generate")),
        (&["aws-link", "help"], Some("aws-link")),
    ];
    for (arguments, command) in cases {
        let expected = render(&help::page(*command).unwrap(), 80, Emphasis::Plain);
        assert_eq!(run(arguments), (expected, String::new(), 0), "{arguments:?}");
    }
}

#[test]
fn help_on_nothing_is_an_error_of_the_command_line() {
    let cases: &[(&[&str], &str)] = &[
        (&["help", "encrypt"], "argument subcommand: Found invalid choice 'encrypt'"),
        (&["kms", "encrypt", "--help"], "the following arguments are required: --key-id, --plaintext"),
        (&["kms", "list-keys", "--help"], "Unknown options: --help"),
        (&["encryp", "help"], "Found invalid choice 'encryp'"),
        (&["kms", "encrypt", "help", "--output", "xml"], "argument --output: Found invalid choice 'xml'"),
    ];
    for (arguments, sentence) in cases {
        let (stdout, stderr, code) = run(arguments);
        assert!(
            stdout.is_empty() && stderr.contains(sentence) && code == 252,
            "{arguments:?}: {code} {stderr}"
        );
    }
}

/// What the program writes to stdout and stderr, and its exit code.
fn run(arguments: &[&str]) -> (String, String, i32) {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_airkms"))
        .args(arguments)
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}
