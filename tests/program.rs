//! The real program, as a user runs it: first use, many processes at once, kills, what the files show.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/program.rs"]
mod program;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use program::{Home, Outcome};
use serde_json::Value;

#[test]
fn the_first_command_makes_the_vault_and_says_where() {
    let home = Home::new();
    let outcome = home.run(&["create-key", "--description", "first key"]);
    let vault = home.path().join(".local/share/airkms/vault.db");
    let said = format!("airkms: made a vault in {}\n", vault.display());
    assert_eq!((outcome.code, outcome.stderr), (Some(0), said));
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(answer["KeyMetadata"]["Description"], "first key");
    let key_file = home.path().join(".config/airkms/key");
    for (path, mode) in [
        (vault.parent().unwrap(), 0o700),
        (&vault, 0o600),
        (key_file.parent().unwrap(), 0o700),
        (&key_file, 0o600),
    ] {
        let actual = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(format!("{actual:o}"), format!("{mode:o}"), "{}", path.display());
    }
    let listed = home.stdout(&["list-keys", "--query", "length(Keys)"]);
    assert_eq!(listed, "1\n");
}

/// Commands that differ only in how the program is called.
#[test]
fn scripts_for_the_aws_cli_run_unchanged() {
    let home = Home::with_vault();
    let key = home.key();
    let plain = home.stdout(&["describe-key", "--key-id", &key]);
    assert_eq!(home.stdout(&["kms", "describe-key", "--key-id", &key]), plain);
    let aws = home.path().join("aws");
    symlink(env!("CARGO_BIN_EXE_airkms"), &aws).unwrap();
    let outcome: Outcome =
        home.command_of(&aws, &["kms", "describe-key", "--key-id", &key]).output().unwrap().into();
    assert_eq!(outcome, Outcome { stdout: plain, stderr: String::new(), code: Some(0) });
    let other: Outcome = home.command_of(&aws, &["s3", "ls"]).output().unwrap().into();
    assert_eq!((other.code, other.stdout.as_str()), (Some(252), ""));
    assert_eq!(other.stderr.trim().lines().count(), 1, "{}", other.stderr);
}

#[test]
fn files_of_every_length_come_back() {
    let home = Home::with_vault();
    let key = home.key();
    let (plain, sealed) = (home.path().join("plain"), home.path().join("sealed"));
    let fileb = |path: &Path| format!("fileb://{}", path.display());
    for length in [1, 1000, 4096] {
        let content: Vec<u8> = (0..length).map(|place| u8::try_from(place % 251).unwrap()).collect();
        fs::write(&plain, &content).unwrap();
        let context = ["--encryption-context", "purpose=test,tenant=ü"];
        let encrypt =
            ["encrypt", "--key-id", &key, "--plaintext", &fileb(&plain), "--query", "CiphertextBlob"];
        let blob = home.stdout(&[&encrypt[..], &context, &["--output", "text"]].concat());
        fs::write(&sealed, base64_decode(&blob)).unwrap();
        let decrypt = ["decrypt", "--ciphertext-blob", &fileb(&sealed), "--query", "Plaintext"];
        let opened = home.stdout(&[&decrypt[..], &context, &["--output", "text"]].concat());
        assert_eq!(base64_decode(&opened), content);
        let without = home.run(&decrypt);
        let message = "\naws: [ERROR]: An error occurred (InvalidCiphertextException) when calling the Decrypt operation:\n";
        assert_eq!((without.code, without.stderr.as_str()), (Some(254), message));
    }
    fs::write(&plain, vec![0; 4097]).unwrap();
    let refused = home.run(&["encrypt", "--key-id", &key, "--plaintext", &fileb(&plain)]);
    assert_eq!(
        (refused.code, refused.stderr.as_str()),
        (
            Some(254),
            "\naws: [ERROR]: An error occurred (ValidationException) when calling the Encrypt operation: 1 validation \
             error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or \
             equal to 4096\n"
        )
    );
}

#[test]
fn sixty_four_processes_at_once_lose_nothing() {
    let home = Home::new();
    let created: Vec<Created> = thread::scope(|scope| {
        let workers: Vec<_> = (0..64).map(|_| scope.spawn(|| create_and_encrypt(&home))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let made = created.iter().filter(|created| created.said.contains("made a vault"));
    assert_eq!(made.count(), 1, "one vault is made, by one process");
    let listed = home.stdout(&["list-keys", "--query", "Keys[].KeyId", "--output", "json"]);
    let listed: BTreeSet<String> = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed, created.iter().map(|created| created.key.clone()).collect());
    for Created { key, blob, .. } in created {
        let opened = home.stdout(&["decrypt", "--ciphertext-blob", &blob, "--query", "Plaintext"]);
        assert_eq!(opened, "\"aGVsbG8=\"\n", "{key}");
    }
    assert_eq!(home.run(&["vault", "verify"]).code, Some(0));
}

/// What one of many processes did.
struct Created {
    key: String,
    blob: String,
    said: String,
}

/// In a home that may have no vault yet.
fn create_and_encrypt(home: &Home) -> Created {
    let text = |arguments: &[&str]| {
        let outcome = home.run(arguments);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        (outcome.stdout.trim_end().to_owned(), outcome.stderr)
    };
    let (key, said) = text(&["create-key", "--query", "KeyMetadata.KeyId", "--output", "text"]);
    let encrypt = ["encrypt", "--key-id", &key, "--plaintext", "aGVsbG8=", "--output", "text"];
    let (blob, _) = text(&[&encrypt[..], &["--query", "CiphertextBlob"]].concat());
    Created { key, blob, said }
}

/// Kills the program at random moments while it creates keys and tags them. Whatever it acknowledged is there.
#[test]
fn two_hundred_kills_lose_nothing() {
    const KILLS: u32 = 200;
    let home = Home::with_vault();
    let started = Instant::now();
    let (mut acknowledged, mut killed, mut round) = (BTreeSet::new(), 0, 0_u32);
    let usual = {
        let begun = Instant::now();
        acknowledged.insert(home.key());
        begun.elapsed()
    };
    while killed < KILLS && started.elapsed() < Duration::from_secs(120) {
        round += 1;
        let mut child = home
            .command(&["create-key", "--query", "KeyMetadata.KeyId", "--output", "text"])
            .spawn()
            .unwrap();
        // Moments spread evenly over the usual run, in an order without a pattern (golden-ratio steps).
        thread::sleep(usual.mul_f64(f64::from(round) * 0.618_034 % 1.0));
        child.kill().unwrap();
        let outcome: Outcome = child.wait_with_output().unwrap().into();
        match outcome.code {
            None => killed += 1,
            Some(code) => assert_eq!(code, 0, "{outcome:?}"),
        }
        if outcome.stdout.ends_with('\n') {
            acknowledged.insert(outcome.stdout.trim_end().to_owned());
        }
    }
    assert!(killed >= KILLS / 2, "only {killed} of {round} runs were hit while they ran");
    assert_eq!(home.run(&["vault", "verify"]).code, Some(0));
    let listed = home.stdout(&["list-keys", "--query", "Keys[].KeyId", "--output", "json"]);
    let listed: BTreeSet<String> = serde_json::from_str(&listed).unwrap();
    assert!(listed.is_superset(&acknowledged), "lost: {:?}", acknowledged.difference(&listed));
}

#[test]
fn the_files_show_no_word_of_what_they_hold() {
    let home = Home::with_vault();
    let policy = r#"{"Id":"secret-policy-id","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#;
    let key = home.key();
    let tagged = ["create-key", "--description", "secret-description", "--policy", policy];
    home.stdout(&[&tagged[..], &["--tags", "TagKey=secret-tag,TagValue=secret-value"]].concat());
    home.stdout(&["create-alias", "--alias-name", "alias/secret-alias", "--target-key-id", &key]);
    let folder = home.path().join(".local/share/airkms");
    let words =
        ["secret-", "alias", "arn:aws", "kms:", "Allow", "111122223333", "us-east-1", "SYMMETRIC", &key];
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let content = fs::read(&path).unwrap();
        files += 1;
        for word in words {
            let shown = content.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!shown, "{} shows {word}", path.display());
        }
    }
    assert!(files > 1, "the vault and its log");
}

/// Ctrl-C, while the program waits for more of its standard input.
#[test]
fn an_interrupt_ends_the_program_with_130() {
    let home = Home::with_vault();
    let key = home.key();
    let mut command = home.command(&["file", "encrypt", "--key-id", &key, "-"]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    // More than a pipe holds: when it is written, the program is reading.
    child.stdin.as_mut().unwrap().write_all(&[0; 1 << 18]).unwrap();
    let process = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(process, rustix::process::Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

/// A data key works as a key for another program.
#[test]
#[ignore = "needs openssl"]
fn openssl_decrypts_what_it_encrypted_under_a_data_key() {
    let home = Home::with_vault();
    let key = home.key();
    let answer = home.stdout(&["generate-data-key", "--key-id", &key, "--key-spec", "AES_256"]);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let opened = home.stdout(&["decrypt", "--ciphertext-blob", answer["CiphertextBlob"].as_str().unwrap()]);
    let opened: Value = serde_json::from_str(&opened).unwrap();
    let message = home.path().join("message");
    fs::write(&message, "attack at dawn").unwrap();
    let openssl = |direction: &str, data_key: &Value, from: &str, to: &str| {
        let key: String =
            base64_decode(data_key.as_str().unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
        let status = Command::new("openssl")
            .args(["enc", "-aes-256-cbc", direction, "-K", &key, "-iv", &"00".repeat(16)])
            .args(["-in", from, "-out", to])
            .current_dir(home.path())
            .status()
            .unwrap();
        assert!(status.success());
    };
    openssl("-e", &answer["Plaintext"], "message", "sealed");
    openssl("-d", &opened["Plaintext"], "sealed", "opened");
    assert_eq!(fs::read_to_string(home.path().join("opened")).unwrap(), "attack at dawn");
}

fn base64_decode(text: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text.trim_end()).unwrap()
}
