//! The real program on one vault: many processes at once, and what its files show.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PROCESSES: usize = 64;

fn start(home: &Path, words: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_airkms"))
        .args(words)
        .env_clear()
        .env("HOME", home)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What the process said, if it succeeded.
fn answer(output: Output) -> Value {
    let (stdout, stderr) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{stdout}{stderr}");
    serde_json::from_str(&stdout).unwrap_or_default()
}

fn run(home: &Path, words: &[&str]) -> Value {
    answer(start(home, words).wait_with_output().unwrap())
}

#[test]
fn processes_that_start_at_once_create_and_encrypt() {
    let home = TempDir::new().unwrap();
    let creating: Vec<_> = (0..PROCESSES).map(|_| start(home.path(), &["create-key"])).collect();
    let outputs: Vec<_> = creating.into_iter().map(|process| process.wait_with_output().unwrap()).collect();
    let made =
        outputs.iter().filter(|output| String::from_utf8_lossy(&output.stderr).contains("made a vault"));
    assert_eq!(made.count(), 1);
    let keys: BTreeSet<String> = outputs
        .into_iter()
        .map(|output| answer(output)["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(keys.len(), PROCESSES);

    let encrypting: Vec<_> = keys
        .iter()
        .map(|key| start(home.path(), &["encrypt", "--key-id", key, "--plaintext", "aGVsbG8="]))
        .collect();
    for process in encrypting {
        let encrypted = answer(process.wait_with_output().unwrap());
        let blob = encrypted["CiphertextBlob"].as_str().unwrap();
        let decrypted = run(home.path(), &["decrypt", "--ciphertext-blob", blob]);
        assert_eq!(decrypted["Plaintext"], "aGVsbG8=");
    }
    let listed: BTreeSet<String> = run(home.path(), &["list-keys"])["Keys"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key["KeyId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(listed, keys);
    let verified = run(home.path(), &["vault", "verify", "--output", "json"]);
    assert_eq!(verified["Whole"], true);
}

#[test]
fn the_files_show_no_word_of_the_keys() {
    let home = TempDir::new().unwrap();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Accountants","Effect":"Allow",
        "Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}"#;
    let words = ["create-key", "--description", "ledger of 2026", "--policy", policy];
    let tags = ["--tags", "TagKey=Department,TagValue=Finance"];
    let created = run(home.path(), &[&words[..], &tags].concat());
    let key = created["KeyMetadata"]["KeyId"].as_str().unwrap();
    run(home.path(), &["create-alias", "--alias-name", "alias/payroll", "--target-key-id", key]);
    run(home.path(), &["enable-key-rotation", "--key-id", key]);

    let shown = [
        "ledger",
        "payroll",
        "alias/",
        "Department",
        "Finance",
        "arn:aws",
        "Accountants",
        "Statement",
        "Principal",
        "111122223333",
        "us-east-1",
        "SYMMETRIC",
        "AWS_KMS",
        "Enabled",
        key,
    ];
    let folder = home.path().join(".local/share/airkms");
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        files += 1;
        for word in shown {
            let found = bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()));
            assert!(!found, "{word} in {}", path.display());
        }
    }
    assert_eq!(files, 3);
}
