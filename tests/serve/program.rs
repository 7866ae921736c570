//! `airkms serve` as a process: its ready line, its vaults, its certificates, its end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use tempfile::TempDir;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::support::{Reply, request};

const SEED: &str = "\
Keys:
  - KeyId: 11111111-2222-4333-8444-555555555555
    Aliases: [alias/seeded]
";

/// The running program.
pub(crate) struct Program {
    child: Child,
    stderr: BufReader<ChildStderr>,
    /// The lines before the ready line.
    notices: String,
    url: String,
    pub(crate) folder: TempDir,
}

/// `airkms` with these arguments, at home in the folder.
pub(crate) fn airkms(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_airkms"));
    command.args(arguments).env_clear().env("HOME", folder.path());
    command.current_dir(folder.path()).stdin(Stdio::null());
    command
}

fn command(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = airkms(folder, &[&["serve"], arguments].concat());
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

impl Program {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
        Self::start_in(folder, arguments)
    }

    pub(crate) fn start_in(folder: TempDir, arguments: &[&str]) -> Self {
        Self::start_as(folder, arguments, |_| {})
    }

    /// Starts it after this change of its command.
    pub(crate) fn start_as(folder: TempDir, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Self {
        let mut command = command(&folder, &[&["--listen", "127.0.0.1:0"], arguments].concat());
        change(&mut command);
        let mut child = command.spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut notices = String::new();
        let url = loop {
            let mut line = String::new();
            assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "{notices}");
            if let Some(url) = line.strip_prefix("airkms: listening on ") {
                break url.trim_end().to_owned();
            }
            notices.push_str(&line);
        };
        Program { child, stderr, notices, url, folder }
    }

    pub(crate) fn address(&self) -> &str {
        self.url.split_once("://").unwrap().1
    }

    /// The most memory that it has had, in KiB, as Linux tells.
    pub(crate) fn peak_memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    fn send(&self, bytes: &[u8]) -> Reply {
        let mut stream = self.connect();
        stream.write_all(bytes).unwrap();
        Reply::read(&mut BufReader::new(stream)).unwrap()
    }

    pub(crate) fn call(&self, operation: &str, input: &serde_json::Value) -> Reply {
        let target = format!("TrentService.{operation}");
        self.send(&request(&[("X-Amz-Target", &target)], input.to_string().as_bytes()))
    }

    /// The file of the vault that the process has open, where the system tells.
    fn open_vault(&self) -> Option<std::path::PathBuf> {
        let open = std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).ok()?;
        let mut files = open.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
        let vault = files.find(|file| file.ends_with("vault.db"));
        assert!(vault.as_ref().is_some_and(|vault| vault.exists()));
        vault
    }

    /// Asks for the end by this signal; the exit code, and what was left on standard error.
    pub(crate) fn end(mut self, signal: Signal) -> (Option<i32>, String, TempDir) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).unwrap();
        let code = self.child.wait().unwrap().code();
        let folder = std::mem::replace(&mut self.folder, TempDir::new().unwrap());
        (code, rest, folder)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What `airkms serve` says when it does not start.
fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let output = command(&TempDir::new().unwrap(), arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn signals_end_it_and_the_vault_stays() {
    let mut folder = TempDir::new().unwrap();
    for (signal, keys) in [(Signal::TERM, 1), (Signal::INT, 2)] {
        let program = Program::start_in(folder, &[]);
        assert_eq!(program.call("CreateKey", &json!({})).status, 200);
        assert_eq!(program.call("ListKeys", &json!({})).json()["Keys"].as_array().unwrap().len(), keys);
        let (code, rest, kept) = program.end(signal);
        assert_eq!((code, rest.as_str()), (Some(0), ""));
        folder = kept;
    }
}

#[test]
fn an_ephemeral_vault_is_seeded_reset_and_gone() {
    let program = Program::start(&["--ephemeral", "--seed", "seed.yaml"]);
    assert_eq!(program.notices, "");
    let describe = |program: &Program| program.call("DescribeKey", &json!({"KeyId": "alias/seeded"})).status;
    let keys =
        |program: &Program| program.call("ListKeys", &json!({})).json()["Keys"].as_array().unwrap().len();
    assert_eq!(describe(&program), 200);
    for _ in 0..3 {
        assert_eq!(program.call("CreateKey", &json!({})).status, 200);
    }
    assert_eq!(keys(&program), 4);
    let reset = program.send(b"POST /_airkms/reset HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    assert_eq!((reset.status, reset.body.as_slice()), (200, &b"reset\n"[..]));
    for _ in 0..20 {
        assert_eq!((keys(&program), describe(&program)), (1, 200));
    }
    let vault = program.open_vault();
    let (code, rest, folder) = program.end(Signal::TERM);
    assert_eq!((code, rest.as_str()), (Some(0), ""));
    assert!(vault.is_none_or(|vault| !vault.exists()));
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["seed.yaml"]);
}

#[test]
fn the_first_answer_comes_soon() {
    let begun = Instant::now();
    let program = Program::start(&["--ephemeral"]);
    assert_eq!(program.call("ListKeys", &json!({})).status, 200);
    // Optimized it is under 50 ms; this says that nothing waits.
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[test]
fn requests_are_logged_on_demand_and_nothing_secret() {
    let program = Program::start(&["--ephemeral", "--log", "--seed", "seed.yaml"]);
    let secret = "aGVsbG8gc2VjcmV0";
    assert_eq!(program.call("Encrypt", &json!({"KeyId": "alias/seeded", "Plaintext": secret})).status, 200);
    assert_eq!(program.call("DescribeKey", &json!({"KeyId": "nope"})).status, 400);
    let (_, log, _) = program.end(Signal::TERM);
    assert!(!log.contains(secret), "{log}");
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let facts: Vec<_> = lines
        .iter()
        .map(|line| (line["operation"].as_str(), line["status"].as_u64(), line["error"].as_str()))
        .collect();
    assert_eq!(
        facts,
        [(Some("Encrypt"), Some(200), None), (Some("DescribeKey"), Some(400), Some("NotFoundException"))]
    );
}

#[test]
fn what_does_not_start() {
    let (code, sentence) = refused(&["--auth", "none", "--listen", "0.0.0.0:0"]);
    assert_eq!(code, Some(255));
    assert!(sentence.contains("Add --insecure if that is wanted."), "{sentence}");
    let (code, sentence) = refused(&["--listen", "0.0.0.0:0"]);
    assert_eq!(code, Some(255));
    assert!(sentence.contains("No access key was ever made in the vault"), "{sentence}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, sentence) = refused(&["--ephemeral", "--listen", &address]);
    assert_eq!(code, Some(255));
    assert!(sentence.contains(&format!("Cannot listen on {address}: ")), "{sentence}");
    for (arguments, expected) in [
        (
            &["--ephemeral", "--tls", "one.pem"][..],
            "--tls takes self-signed, or two files with a comma between them.",
        ),
        (&["--ephemeral", "--tls", "one.pem,two.pem"], "one.pem: "),
        (&["--ephemeral", "--seed", "none.yaml"], "none.yaml: "),
    ] {
        let (code, sentence) = refused(arguments);
        assert_eq!(code, Some(255), "{sentence}");
        assert!(sentence.contains(expected), "{sentence}");
    }
    assert_eq!(refused(&["--listen", "somewhere"]).0, Some(252));
}

/// A TLS connection that trusts these certificates.
fn trusting(program: &Program, certificate: &[u8]) -> std::io::Result<Reply> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(certificate) {
        roots.add(certificate.unwrap()).unwrap();
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connection = ClientConnection::new(Arc::new(config), "localhost".try_into().unwrap()).unwrap();
    let mut stream = StreamOwned::new(connection, program.connect());
    stream.write_all(&request(&[("X-Amz-Target", "TrentService.ListKeys")], b"{}"))?;
    Ok(Reply::read(&mut BufReader::new(stream)).unwrap())
}

#[test]
fn a_local_authority_is_made_once_and_trusted() {
    let mut folder = TempDir::new().unwrap();
    let mut kept = Vec::new();
    for _ in 0..2 {
        let program = Program::start_in(folder, &["--tls", "self-signed", "--tls-name", "kms.internal"]);
        assert!(program.url.starts_with("https://127.0.0.1:"), "{}", program.url);
        let line = program.notices.lines().find_map(|line| line.split_once("AWS_CA_BUNDLE="));
        let certificate = std::fs::read(line.unwrap().1).unwrap();
        assert_eq!(trusting(&program, &certificate).unwrap().status, 200);
        kept.push(certificate);
        folder = program.end(Signal::TERM).2;
    }
    assert_eq!(kept[0], kept[1]);

    let other = Program::start(&["--ephemeral", "--tls", "self-signed"]);
    let error = trusting(&other, &kept[0]).unwrap_err();
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
    // Who speaks no TLS gets no answer.
    let mut stream = other.connect();
    stream.write_all(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP/1.1"));
}
