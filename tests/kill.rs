//! A process killed at any moment leaves a vault that opens, verifies, and has everything it said was written.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/vault.rs"]
#[expect(dead_code, reason = "shared with the other tests of the vault")]
mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use airkms::vault::{Random, SystemRandom};
use support::{Home, Note, notes};

const KILLS: u32 = 200;

/// Not a test of its own: writes until it is killed, and says what it has written.
#[test]
fn writer() {
    let Some(folder) = std::env::var_os("AIRKMS_TEST_FOLDER") else { return };
    let round = std::env::var("AIRKMS_TEST_ROUND").unwrap();
    let home = Home::at(Path::new(&folder));
    let mut output = std::io::stderr();
    for number in 0_u32.. {
        let mut vault = home.open();
        // Ten notes, replaced again and again, and some that come and go.
        let note = Note::new("folder", &format!("note-{}", number % 10), &format!("{round}-{number}"));
        vault.write(|transaction| transaction.put(&note)).unwrap();
        // In one write, which a kill does not cut.
        output.write_all(format!("{} {}\n", note.name, note.text).as_bytes()).unwrap();
        let passing = Note::new("passing", &number.to_string(), &"x".repeat(5000));
        vault.write(|transaction| transaction.put(&passing)).unwrap();
        vault.write(|transaction| transaction.delete::<Note>(&["passing", &passing.name])).unwrap();
        if number % 8 == 7 {
            vault.rekey().unwrap();
        }
    }
}

#[test]
fn kills_at_random_moments_lose_nothing() {
    let home = Home::empty();
    let mut written = BTreeMap::new();
    let mut said = 0;
    for round in 0..KILLS {
        let acknowledged = run_and_kill(&home, round);
        said += acknowledged.len();
        written.extend(acknowledged);
        // The very first kills may have come before there was a vault.
        if !home.location.vault.exists() {
            assert!(written.is_empty());
            continue;
        }
        let mut vault = home.open();
        vault.verify().unwrap();
        let found: BTreeMap<String, String> =
            notes(&mut vault, "folder").unwrap().into_iter().map(|note| (note.name, note.text)).collect();
        for (name, text) in &written {
            let now = found.get(name).unwrap_or_else(|| panic!("round {round}: {name} is lost"));
            assert!(order(now) >= order(text), "round {round}: {name} is {now}, but {text} was written");
        }
    }
    assert!(said > 100, "only {said} writes were acknowledged");
    eprintln!("{KILLS} kills, {said} acknowledged writes");
}

/// What was acknowledged before the kill.
fn run_and_kill(home: &Home, round: u32) -> Vec<(String, String)> {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writer", "--nocapture"])
        .env("AIRKMS_TEST_FOLDER", home.folder())
        .env("AIRKMS_TEST_ROUND", round.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut random = [0; 3];
    SystemRandom.fill(&mut random).unwrap();
    let [count, moment @ ..] = random;
    // Every other round is killed wherever it is by then, at first perhaps while it makes the vault.
    let awaited = if round.is_multiple_of(2) { 0 } else { usize::from(count % 16) };
    let mut said: Vec<String> = lines.by_ref().take(awaited).collect();
    let longest = if awaited == 0 { 65_536 } else { 8_192 };
    let moment = u64::from(u16::from_be_bytes(moment)) % longest;
    thread::sleep(Duration::from_micros(moment));
    process.kill().unwrap();
    said.extend(lines);
    let status = process.wait().unwrap();
    assert_eq!(status.signal(), Some(9), "round {round}: {said:?}");
    said.iter()
        .filter_map(|line| line.split_once(' ').map(|(name, text)| (name.to_owned(), text.to_owned())))
        .collect()
}

/// Round and number of a note's text.
fn order(text: &str) -> (u32, u32) {
    let (round, number) = text.split_once('-').unwrap();
    (round.parse().unwrap(), number.parse().unwrap())
}
