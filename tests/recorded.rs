//! Recorded invocations of AWS CLI 2.36.7 (Python 3.14), run in process against an endpoint that answers what was
//! recorded: the requests, stdout, stderr and the exit code must be the same.
//!
//! Each line of `recorded/cases.jsonl` is one invocation: `argv`; `env` and `unset_env` on top of a base environment;
//! `config`, `credentials` and `files_b64`; `tty` with its columns; `stub_response`, the HTTP answers in turn. What
//! cannot or must not be the same is listed with its reason in `recorded/exceptions.rs`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stderr, reason = "a test tells what it has counted, and what differs")]

#[path = "recorded/endpoint.rs"]
mod endpoint;
#[path = "recorded/exceptions.rs"]
mod exceptions;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::sync::Mutex;
use std::thread;

use airkms::cli;
use airkms::cli::environment::{Environment, Streams};
use airkms::service::Door;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;

use Verdict::{Listed, Same};
use endpoint::{Answer, Endpoint, Request};
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

/// The endpoint of the recordings.
const RECORDED: &str = "http://127.0.0.1:18321";

fn run(case: &Case, root: &Path, endpoint: &Endpoint) -> Outcome {
    let here = |text: &str| text.replace(RECORDED, &endpoint.url);
    let (home, cwd) = (root.join("home"), root.join("cwd"));
    fs::create_dir_all(home.join(".aws")).unwrap();
    fs::create_dir_all(&cwd).unwrap();
    for (name, text) in [("config", &case.config), ("credentials", &case.credentials)] {
        if let Some(text) = text {
            fs::write(home.join(".aws").join(name), here(text)).unwrap();
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
        ("AWS_ENDPOINT_URL_KMS", RECORDED),
    ];
    let mut variables: BTreeMap<String, String> =
        base.iter().map(|(name, value)| ((*name).to_owned(), here(value))).collect();
    variables.retain(|name, _| !case.unset_env.contains(name));
    variables.extend(case.env.iter().map(|(name, value)| (name.clone(), here(value))));
    let environment = Environment {
        variables,
        words: Vec::new(),
        home: Some(home),
        current_dir: cwd,
        stdout_terminal: case.tty.as_ref().map(|terminal| terminal.cols),
        stderr_is_terminal: false,
        stdin: Some(case.stdin.clone().into_bytes()),
    };

    endpoint.script(case.stub_response.clone());
    let open = |_: &cli::VaultOptions| -> Box<dyn Door> { unreachable!("no vault is asked for") };
    let (mut stdout, mut stderr) = (Kept::default(), Kept::default());
    if case.tty.is_some() {
        stderr = stdout.clone();
    }
    let (stdout_kept, stderr_kept) = (stdout.clone(), stderr.clone());
    let mut streams = Streams { stdout: &mut stdout, stderr: &mut stderr, are_inherited: false };
    let argv: Vec<String> = case.argv.iter().map(|word| here(word)).collect();
    let exit = cli::run(&argv, &environment, &open, &mut streams);
    let shown =
        |kept: &Kept| kept.text().replace(root.to_str().unwrap(), "/ROOT").replace(&endpoint.url, RECORDED);
    let stderr = if case.tty.is_some() { String::new() } else { shown(&stderr_kept) };
    Outcome { exit, stdout: shown(&stdout_kept), stderr, requests: endpoint.requests() }
}

/// How many cases run at once. Some wait between attempts.
const WORKERS: usize = 8;

/// `RECORDED=prefix` runs the cases of that prefix and shows each difference.
#[test]
fn every_recorded_invocation_is_the_same_or_listed() {
    let only = std::env::var("RECORDED").ok();
    let cases = include_str!("recorded/cases.jsonl").lines().map(|line| serde_json::from_str(line).unwrap());
    let cases: Vec<Case> =
        cases.filter(|case: &Case| only.as_ref().is_none_or(|prefix| case.id.starts_with(prefix))).collect();
    let left = Mutex::new(cases.iter());
    let verdicts = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                let endpoint = Endpoint::start();
                loop {
                    let Some(case) = left.lock().unwrap().next() else { break };
                    let verdict = judge(case, &endpoint, only.is_some());
                    verdicts.lock().unwrap().push(verdict);
                }
            });
        }
    });
    let verdicts = verdicts.into_inner().unwrap();
    let wrong: Vec<_> = verdicts.iter().filter_map(|verdict| verdict.as_ref().err()).collect();
    let passed = verdicts.iter().filter(|verdict| **verdict == Ok(Same)).count();
    let listed = verdicts.iter().filter(|verdict| **verdict == Ok(Listed)).count();
    eprintln!(
        "{passed} invocations are the same, {listed} are listed as exceptions, {} are wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[derive(PartialEq)]
enum Verdict {
    Same,
    Listed,
}

/// Runs one case; the error says which went wrong.
fn judge(case: &Case, endpoint: &Endpoint, shown: bool) -> Result<Verdict, String> {
    let root = tempfile::tempdir().unwrap();
    let outcome = run(case, root.path(), endpoint);
    let expected = Outcome {
        exit: case.exit,
        stdout: case.stdout.clone(),
        stderr: if case.stderr_dropped { outcome.stderr.clone() } else { case.stderr.clone() },
        requests: case.requests.clone(),
    };
    match (outcome == expected, EXCEPTIONS.iter().any(|(id, _)| *id == case.id)) {
        (true, false) => Ok(Same),
        (false, true) => Ok(Listed),
        (true, true) => Err(format!("{} passes and must not be listed", case.id)),
        (false, false) => {
            if shown {
                eprintln!("{}: {:?}\n  expected {expected:?}\n  got      {outcome:?}", case.id, case.argv);
            }
            Err(case.id.clone())
        }
    }
}

#[test]
fn exceptions_are_recorded_cases() {
    let text = include_str!("recorded/cases.jsonl");
    for (id, _) in EXCEPTIONS {
        assert!(text.contains(&format!("\"id\":\"{id}\"")), "{id}");
    }
}
