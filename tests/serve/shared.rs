//! A vault that a server has and other processes use too: the server sees at once what they change, and its readers wait
//! for none of them.

use std::fs::{self, File};
use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::program::{Program, airkms};
use crate::support::{Reply, request};

/// Runs `airkms` as another process on the folder's vault. What it prints, without the last line's end.
#[track_caller]
fn other(folder: &TempDir, arguments: &[&str]) -> String {
    let output = airkms(folder, arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

fn create_key(folder: &TempDir, alias: &str) -> String {
    let key = other(folder, &["create-key", "--query", "KeyMetadata.KeyId", "--output", "text"]);
    other(folder, &["create-alias", "--alias-name", alias, "--target-key-id", &key]);
    key
}

/// Connections of which each lane has some: every call is made on all of them.
struct Everywhere(Vec<BufReader<TcpStream>>);

impl Everywhere {
    fn new(program: &Program) -> Self {
        Everywhere((0..4).map(|_| BufReader::new(program.connect())).collect())
    }

    /// What all of them answer: a status, with the code of an error.
    #[track_caller]
    fn call(&mut self, operation: &str, input: &Value) -> String {
        let target = format!("TrentService.{operation}");
        let request = request(&[("X-Amz-Target", &target)], input.to_string().as_bytes());
        let answers = self.0.iter_mut().map(|stream| {
            stream.get_mut().write_all(&request).unwrap();
            let reply = Reply::read(stream).unwrap();
            let code = if reply.status == 200 { Value::Null } else { reply.json()["__type"].clone() };
            format!("{} {}", reply.status, code.as_str().unwrap_or_default()).trim_end().to_owned()
        });
        let mut answers: Vec<String> = answers.collect();
        answers.dedup();
        answers.join(", ")
    }
}

#[test]
fn the_next_call_sees_what_another_process_has_changed() {
    let folder = TempDir::new().unwrap();
    let key = create_key(&folder, "alias/a");
    let none = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"kms:PutKeyPolicy","Resource":"*"}}"#;
    let all = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}}"#;
    let policy = |policy| {
        vec!["put-key-policy", "--bypass-policy-lockout-safety-check", "--key-id", &key, "--policy", policy]
    };
    let program = Program::start_in(folder, &[]);
    let mut server = Everywhere::new(&program);
    let mut encrypts = |expected: &str, after: &[&str]| {
        let found = server.call("Encrypt", &json!({"KeyId": "alias/a", "Plaintext": "aGVsbG8="}));
        assert_eq!(found, expected, "{after:?}");
    };
    encrypts("200", &[]);
    for (command, expected) in [
        (vec!["disable-key", "--key-id", &key], "400 DisabledException"),
        (vec!["enable-key", "--key-id", &key], "200"),
        (policy(none), "400 AccessDeniedException"),
        (policy(all), "200"),
        (vec!["delete-alias", "--alias-name", "alias/a"], "400 NotFoundException"),
        (vec!["create-alias", "--alias-name", "alias/a", "--target-key-id", &key], "200"),
        (vec!["vault", "rekey"], "200"),
        (vec!["quota", "set", "CryptographicOperationsSymmetric", "1"], "200, 400 ThrottlingException"),
        (vec!["quota", "reset"], "200"),
        (vec!["schedule-key-deletion", "--key-id", &key], "400 KMSInvalidStateException"),
        (vec!["cancel-key-deletion", "--key-id", &key], "400 DisabledException"),
        (vec!["enable-key", "--key-id", &key], "200"),
        (vec!["schedule-key-deletion", "--key-id", &key], "400 KMSInvalidStateException"),
        (vec!["clock", "advance", "31d"], "400 NotFoundException"),
        (vec!["iam", "create-user", "--user-name", "alice"], "400 NotFoundException"),
        (vec!["iam", "create-access-key", "--user-name", "alice"], "400 MissingAuthenticationTokenException"),
    ] {
        other(&program.folder, &command);
        encrypts(expected, &command);
    }
    let (_, said, folder) = program.end(Signal::TERM);
    assert_eq!(said, "");
    other(&folder, &["vault", "verify"]);
}

#[test]
fn readers_wait_for_no_writer() {
    let folder = TempDir::new().unwrap();
    let key = create_key(&folder, "alias/a");
    let program = Program::start_in(folder, &[]);
    let mut server = Everywhere::new(&program);
    let vault =
        rusqlite::Connection::open(program.folder.path().join(".local/share/airkms/vault.db")).unwrap();
    vault.execute_batch("BEGIN IMMEDIATE; UPDATE cell SET bytes = bytes").unwrap();
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| program.call("CreateKey", &json!({})).status);
        while begun.elapsed() < Duration::from_millis(500) {
            for (operation, input) in [
                ("DescribeKey", json!({"KeyId": "alias/a"})),
                ("Encrypt", json!({"KeyId": key, "Plaintext": "aGVsbG8="})),
                ("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})),
                ("ListKeys", json!({})),
                ("ListAliases", json!({"KeyId": key})),
                ("GetKeyPolicy", json!({"KeyId": key})),
            ] {
                assert_eq!(server.call(operation, &input), "200", "{operation}");
            }
            assert!(!writer.is_finished());
        }
        vault.execute_batch("ROLLBACK").unwrap();
        assert_eq!(writer.join().unwrap(), 200);
    });
}

/// Runs `airkms vault` as another process, with these passphrases, one a line. What it says if it fails.
fn vault(folder: &TempDir, arguments: &[&str], passphrases: &str) -> Result<(), String> {
    let mut command = airkms(folder, &[&["vault"], arguments, &["--passphrase-fd", "0"]].concat());
    let output = command.stdin(lines(folder, passphrases)).output().unwrap();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8(output.stderr).unwrap()) }
}

/// A file to read these lines from.
fn lines(folder: &TempDir, lines: &str) -> File {
    let path = folder.path().join("lines");
    fs::write(&path, lines).unwrap();
    File::open(path).unwrap()
}

const CLOSED: &str = "500 KMSInternalException";

#[test]
fn a_server_goes_on_under_a_new_passphrase_and_a_new_root_key() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("passphrase");
    vault(&folder, &["init", "--protector", "passphrase"], "first\n").unwrap();
    fs::write(&file, "first\n").unwrap();
    let program = Program::start_as(folder, &[], |command| {
        command.env("AIRKMS_PASSPHRASE_FILE", &file);
    });
    let mut server = Everywhere::new(&program);
    let mut is = |expected: &str| {
        assert_eq!(server.call("ListKeys", &json!({})), expected);
        assert_eq!(server.call("CreateKey", &json!({})), expected);
    };
    let folder = &program.folder;
    is("200");
    // The root key stays: the server needs no passphrase.
    vault(folder, &["add-protector", "passphrase"], "first\nsecond\n").unwrap();
    vault(folder, &["remove-protector", "1"], "second\n").unwrap();
    is("200");
    // A new root key is under the new passphrase.
    vault(folder, &["rekey"], "second\nsecond\n").unwrap();
    is(CLOSED);
    fs::write(&file, "second\n").unwrap();
    is("200");
    fs::remove_file(&file).unwrap();
    is("200");
    vault(folder, &["rekey"], "second\nsecond\n").unwrap();
    is(CLOSED);
    fs::write(&file, "second\n").unwrap();
    is("200");
    let (code, said, folder) = program.end(Signal::TERM);
    // Every epoch of the trail is whole.
    vault(&folder, &["verify"], "second\n").unwrap();
    let mut said: Vec<&str> = said.lines().collect();
    said.dedup();
    assert_eq!((code, said.len()), (Some(0), 2), "{said:?}");
    assert!(said[0].starts_with("airkms: The passphrase does not open the vault "), "{said:?}");
    assert!(
        said[1].ends_with("passphrase cannot be used: No such file or directory (os error 2)."),
        "{said:?}"
    );
}

#[test]
fn a_server_that_nobody_gives_a_new_root_key_finds_it_in_the_keyring() {
    let folder = TempDir::new().unwrap();
    vault(&folder, &["init", "--protector", "passphrase"], "first\n").unwrap();
    let passphrase = lines(&folder, "first\n");
    let program = Program::start_as(folder, &["--passphrase-fd", "0"], |command| {
        command.stdin(passphrase);
    });
    let mut server = Everywhere::new(&program);
    assert_eq!(server.call("CreateKey", &json!({})), "200");
    vault(&program.folder, &["rekey"], "first\nfirst\n").unwrap();
    assert_eq!(server.call("ListKeys", &json!({})), CLOSED);
    match vault(&program.folder, &["unlock", "--for", "60s"], "first\n") {
        Ok(()) => {
            assert_eq!(server.call("ListKeys", &json!({})), "200");
            assert_eq!(server.call("CreateKey", &json!({})), "200");
            vault(&program.folder, &["lock"], "").unwrap();
            assert_eq!(server.call("ListKeys", &json!({})), "200");
        }
        // Past the test's captured output.
        Err(reason) => {
            std::io::stderr().write_all(format!("SKIPPED: no keyring: {reason}").as_bytes()).unwrap()
        }
    }
    let said = program.end(Signal::TERM).1;
    assert!(
        said.lines().all(|line| line.contains(" is locked; run `airkms vault unlock`")) && !said.is_empty()
    );
}

/// The server knows it at once on every connection, other processes a moment later, and at once when the server ends.
#[test]
fn the_last_use_of_a_key() {
    let folder = TempDir::new().unwrap();
    let key = create_key(&folder, "alias/a");
    let program = Program::start_in(folder, &[]);
    let query =
        ["get-key-last-usage", "--key-id", &key, "--query", "KeyLastUsage.KmsRequestId", "--output", "text"];
    let mut request_id = String::new();
    for (operation, input) in [
        ("Encrypt", json!({"KeyId": key, "Plaintext": "aGVsbG8="})),
        ("GenerateDataKeyWithoutPlaintext", json!({"KeyId": key, "KeySpec": "AES_256"})),
        ("Encrypt", json!({"KeyId": key, "Plaintext": "aGVsbG8="})),
        ("Encrypt", json!({"KeyId": key, "Plaintext": "aGVsbG8="})),
    ] {
        let reply = program.call(operation, &input);
        request_id = reply.header("x-amzn-requestid").unwrap().to_owned();
        for _ in 0..3 {
            let last = &program.call("GetKeyLastUsage", &json!({"KeyId": key})).json()["KeyLastUsage"];
            assert_eq!((&last["Operation"], &last["KmsRequestId"]), (&json!(operation), &json!(request_id)));
        }
    }
    let begun = Instant::now();
    while other(&program.folder, &query) != request_id {
        assert!(begun.elapsed() < Duration::from_secs(30), "it is never written");
    }
    let reply = program.call("Encrypt", &json!({"KeyId": key, "Plaintext": "aGVsbG8="}));
    let request_id = reply.header("x-amzn-requestid").unwrap().to_owned();
    let (_, _, folder) = program.end(Signal::TERM);
    assert_eq!(other(&folder, &query), request_id);
}
