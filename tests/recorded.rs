//! Recorded invocations of AWS CLI 2.36.7 (Python 3.14), run in process against a canned door: the requests, stdout,
//! stderr and the exit code must be the same.
//!
//! Each line of `recorded/cases.jsonl` is one invocation: `argv`; `env` and `unset_env` on top of a base environment;
//! `config`, `credentials` and `files_b64`; `tty` with its columns; `stub_response`, the HTTP answers in turn. What
//! cannot or must not be the same is listed with its reason in `recorded/exceptions.rs`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "recorded/canned.rs"]
mod canned;
#[path = "recorded/exceptions.rs"]
mod exceptions;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use airkms::cli;
use airkms::cli::environment::{Environment, Streams};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;

use canned::{Answer, Canned, Request};
use exceptions::EXCEPTIONS;

#[derive(Deserialize)]
struct Case {
    id: String,
    argv: Vec<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(default)]
    unset_env: Vec<String>,
    config: Option<String>,
    credentials: Option<String>,
    #[serde(default)]
    files_b64: BTreeMap<String, String>,
    #[serde(default)]
    files_in_home: bool,
    #[serde(default)]
    stdin: String,
    tty: Option<Terminal>,
    #[serde(default)]
    stub_response: Vec<Answer>,
    #[serde(default)]
    requests: Vec<Request>,
    exit: u8,
    #[serde(default)]
    stdout: String,
    #[serde(default)]
    stderr: String,
    #[serde(default)]
    stderr_dropped: bool,
}

#[derive(Deserialize)]
struct Terminal {
    cols: usize,
}

/// What an invocation did.
#[derive(Debug, PartialEq)]
struct Outcome {
    exit: u8,
    stdout: String,
    stderr: String,
    requests: Vec<Request>,
}

/// A stream that keeps what is written. On a terminal stdout and stderr are the same one.
#[derive(Clone, Default)]
struct Kept(Rc<RefCell<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kept {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.borrow()).into_owned()
    }
}

fn run(case: &Case, root: &Path) -> Outcome {
    let (home, cwd) = (root.join("home"), root.join("cwd"));
    fs::create_dir_all(home.join(".aws")).unwrap();
    fs::create_dir_all(&cwd).unwrap();
    for (name, text) in [("config", &case.config), ("credentials", &case.credentials)] {
        if let Some(text) = text {
            fs::write(home.join(".aws").join(name), text).unwrap();
        }
    }
    for (name, content) in &case.files_b64 {
        let path = if case.files_in_home { &home } else { &cwd }.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, BASE64_STANDARD.decode(content).unwrap()).unwrap();
    }

    let base = [
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
        ("LANG", "C.UTF-8"),
        ("TZ", "UTC"),
        ("HOME", home.to_str().unwrap()),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secretkey"),
        ("AWS_DEFAULT_REGION", "us-east-1"),
    ];
    let mut variables: BTreeMap<String, String> =
        base.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    variables.retain(|name, _| !case.unset_env.contains(name));
    variables.extend(case.env.clone());
    let environment = Environment {
        variables,
        words: Vec::new(),
        home: Some(home),
        current_dir: cwd,
        stdout_terminal: case.tty.as_ref().map(|terminal| terminal.cols),
        stderr_is_terminal: false,
        stdin: Some(case.stdin.clone().into_bytes()),
    };

    let requests = Rc::default();
    let open = |_: &cli::VaultOptions| {
        Box::new(Canned::new(case.stub_response.clone(), Rc::clone(&requests)))
            as Box<dyn airkms::service::Door>
    };
    let (mut stdout, mut stderr) = (Kept::default(), Kept::default());
    if case.tty.is_some() {
        stderr = stdout.clone();
    }
    let (stdout_kept, stderr_kept) = (stdout.clone(), stderr.clone());
    let mut streams = Streams { stdout: &mut stdout, stderr: &mut stderr, are_inherited: false };
    let exit = cli::run(&case.argv, &environment, &open, &mut streams);
    let shown = |kept: &Kept| kept.text().replace(root.to_str().unwrap(), "/ROOT");
    let stderr = if case.tty.is_some() { String::new() } else { shown(&stderr_kept) };
    Outcome { exit, stdout: shown(&stdout_kept), stderr, requests: requests.take() }
}

/// `RECORDED=prefix` runs the cases of that prefix and shows each difference.
#[test]
fn every_recorded_invocation_is_the_same_or_listed() {
    let only = std::env::var("RECORDED").ok();
    let text = include_str!("recorded/cases.jsonl");
    let (mut passed, mut listed, mut wrong) = (0, 0, Vec::new());
    for line in text.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        if only.as_ref().is_some_and(|prefix| !case.id.starts_with(prefix)) {
            continue;
        }
        let root = tempfile::tempdir().unwrap();
        let outcome = run(&case, root.path());
        let expected = Outcome {
            exit: case.exit,
            stdout: case.stdout.clone(),
            stderr: if case.stderr_dropped { outcome.stderr.clone() } else { case.stderr.clone() },
            requests: case.requests.clone(),
        };
        let is_same = outcome == expected;
        let exception = EXCEPTIONS.iter().find(|(id, _)| *id == case.id);
        match (is_same, exception) {
            (true, None) => passed += 1,
            (false, Some(_)) => listed += 1,
            (true, Some(_)) => wrong.push(format!("{} passes and must not be listed", case.id)),
            (false, None) => {
                if only.is_some() {
                    eprintln!(
                        "{}: {:?}\n  expected {expected:?}\n  got      {outcome:?}",
                        case.id, case.argv
                    );
                }
                wrong.push(case.id);
            }
        }
    }
    eprintln!(
        "{passed} invocations are the same, {listed} are listed as exceptions, {} are wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn exceptions_are_recorded_cases() {
    let text = include_str!("recorded/cases.jsonl");
    for (id, _) in EXCEPTIONS {
        assert!(text.contains(&format!("\"id\":\"{id}\"")), "{id}");
    }
}
