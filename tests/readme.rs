//! The README's examples, run as they stand there.
//!
//! All ```` ```console ```` blocks are one session of a shell, in a new home folder: after `$ ` stands a command, which
//! lines after `> ` continue, and then what it prints. What differs from run to run is compared by its form only.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use regex_lite::Regex;

/// The home folder that the README shows.
const HOME: &str = "/home/alice";
/// What is printed before each command, to tell their outputs apart.
const MARK: &str = "<<<next command>>>";

#[test]
fn the_examples_do_what_the_readme_says() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let examples = examples(&readme);
    assert!(examples.len() >= 10, "the README has examples");

    let home = tempfile::tempdir().unwrap();
    let outputs = session(home.path(), &examples);
    let form = Form::new(home.path());
    for (example, output) in examples.iter().zip(&outputs) {
        assert_eq!(form.of(&example.output), form.of(output), "$ {}", example.command);
    }
    assert_eq!(outputs.len(), examples.len());
}

#[test]
fn the_readme_names_the_commands_that_build_and_test() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for command in ["cargo run --release -- create-key --description \"first key\"", "cargo test"] {
        assert!(readme.lines().any(|line| line == command), "{command}");
    }
}

#[derive(Debug, PartialEq)]
struct Example {
    command: String,
    output: String,
}

fn examples(readme: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            _ => match (line.strip_prefix("$ "), line.strip_prefix("> "), examples.last_mut()) {
                (Some(command), ..) => {
                    examples.push(Example { command: command.to_owned(), output: String::new() });
                }
                (None, Some(more), Some(last)) if last.output.is_empty() => {
                    last.command.push('\n');
                    last.command.push_str(more);
                }
                (.., Some(last)) => {
                    last.output.push_str(line);
                    last.output.push('\n');
                }
                (.., None) => panic!("output without a command: {line}"),
            },
        }
    }
    examples
}

/// What each of the commands prints on stdout and stderr.
fn session(home: &Path, examples: &[Example]) -> Vec<String> {
    let binary = Path::new(env!("CARGO_BIN_EXE_airkms")).parent().unwrap();
    let path = format!("{}:{}", binary.display(), std::env::var("PATH").unwrap());
    // The mark leaves `$?` as the command before left it.
    let mark = format!("status=$?; printf '%s\\n' '{MARK}'; (exit $status)");
    let script: String = examples.iter().map(|example| format!("{mark}\n{}\n", example.command)).collect();
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{script}")])
        .env_clear()
        .envs([("HOME", home.as_os_str()), ("PATH", path.as_ref()), ("TZ", "UTC".as_ref())])
        .current_dir(home)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split(&format!("{MARK}\n")).skip(1).map(str::to_owned).collect()
}

/// Replaces what differs from run to run by the name of its form.
struct Form {
    home: String,
    patterns: Vec<(Regex, &'static str)>,
}

impl Form {
    fn new(home: &Path) -> Form {
        let patterns = [
            (r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<uuid>"),
            (r"mrk-[0-9a-f]{32}", "<multi-Region id>"),
            (r"\b[0-9a-f]{64}\b", "<64 hexadecimal digits>"),
            (r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})", "<time>"),
            (r"[A-Za-z0-9+/]{40,}={0,2}", "<base64>"),
        ];
        let patterns = patterns.map(|(pattern, name)| (Regex::new(pattern).unwrap(), name)).into();
        Form { home: home.to_str().unwrap().to_owned(), patterns }
    }

    fn of(&self, text: &str) -> String {
        let text = text.replace(&self.home, HOME);
        self.patterns
            .iter()
            .fold(text, |text, (pattern, name)| pattern.replace_all(&text, *name).into_owned())
    }
}

#[test]
fn examples_are_found_and_forms_hide_only_what_varies() {
    let readme = "a\n```console\n$ x \\\n>   y\none\n\n$ z\n```\n$ not this\n```sh\n$ nor this\n```\n";
    let found = examples(readme);
    let example = |command: &str, output: &str| Example { command: command.into(), output: output.into() };
    assert_eq!(found, [example("x \\\n  y", "one\n\n"), example("z", "")]);

    let form = Form::new(Path::new("/tmp/x"));
    let cases = [
        ("/tmp/x/.config", "/home/alice/.config"),
        ("key/1234abcd-12ab-34cd-56ef-1234567890ab.", "key/<uuid>."),
        ("2026-11-24T05:43:21.123000+00:00", "<time>"),
        ("\"AQICAHhqBCCY1MSimw8gOGcUma79cn4ANvTtQyv9iuBdbcEF1Q==\"", "\"<base64>\""),
        ("arn:aws:kms:us-east-1:111122223333:alias/app", "arn:aws:kms:us-east-1:111122223333:alias/app"),
        ("SGVsbG8=", "SGVsbG8="),
    ];
    for (text, expected) in cases {
        assert_eq!(form.of(text), expected);
    }
}
