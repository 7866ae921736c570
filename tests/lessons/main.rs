//! What courses and exams say of AWS KMS, a hundred facts of it, as shell commands and what they print.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../support/program.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod program;

mod access;
mod life;
mod trail;
mod usage;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use program::Home;

/// The fact, after its numbers if it is one of the hundred; the commands, on a vault of their own; what they print.
type Lesson = (&'static str, &'static str, &'static str);

/// Shell functions of all lessons: a new key's id, encryption and decryption, the exception of a call, a key's state, the
/// material of a ciphertext, the vault's clock; and a key.
const TOOLS: &str = r#"
key() { airkms create-key "$@" --query KeyMetadata.KeyId --output text; }
encrypt() { airkms encrypt --plaintext aGVsbG8= --query CiphertextBlob --output text --key-id "$@"; }
decrypt() { airkms decrypt --query Plaintext --output text --ciphertext-blob "$@"; }
refused() { "$@" 2>&1 > ignored | sed -n 's/.*An error occurred (\(.*\)) when calling.*/\1/p'; }
state() { airkms describe-key --query KeyMetadata.KeyState --output text --key-id "$@"; }
material() { airkms decrypt --query KeyMaterialId --output text --ciphertext-blob "$@"; }
advance() { airkms clock advance "$1" > ignored; }
K=$(key)
"#;

/// Runs each lesson after these tools and those of all, and tells of all that print something else.
fn check(tools: &str, lessons: &[Lesson]) {
    let mut failures = Vec::new();
    for (fact, commands, expected) in lessons {
        let home = Home::with_vault();
        let binary = Path::new(env!("CARGO_BIN_EXE_airkms")).parent().unwrap();
        let output = Command::new("sh")
            .args(["-c", &format!("{TOOLS}{tools}{commands}\n")])
            .env_clear()
            .env("HOME", home.path())
            .env("PATH", format!("{}:{}", binary.display(), std::env::var("PATH").unwrap()))
            .current_dir(home.path())
            .output()
            .unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap().replace('\t', " ");
        let stderr = String::from_utf8(output.stderr).unwrap();
        if (stdout.as_str(), stderr.as_str()) != (*expected, "") {
            failures.push(format!("{fact}:\n{stdout}{stderr}--- but:\n{expected}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn each_of_the_hundred_facts_has_a_lesson() {
    let lessons = [
        access::LESSONS,
        life::LESSONS,
        life::WITH_OPENSSL,
        trail::LESSONS,
        usage::LESSONS,
        usage::WITH_OPENSSL,
    ];
    let numbers = |(fact, ..): &Lesson| {
        let numbers = fact.split_once(": ").map_or("", |(numbers, _)| numbers);
        numbers.split(", ").map_while(|number| number.parse().ok()).collect::<Vec<u32>>()
    };
    let told: BTreeSet<u32> = lessons.into_iter().flatten().flat_map(numbers).collect();
    assert_eq!((1..=100).filter(|number| !told.contains(number)).collect::<Vec<_>>(), []);
}
