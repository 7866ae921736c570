//! The fuzz targets on their corpus and on a bounded number of its mutations: no panic, and no input that takes long.
//!
//! `FUZZ_ROUNDS=100000 cargo test --release --test fuzz` goes on for longer; `cargo +nightly fuzz run NAME` is guided
//! by coverage.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use airkms::crypto::random::{Random, SeededRandom};

/// Mutations of each corpus where none are asked for.
const ROUNDS: usize = 2_000;
/// More than any input takes, also without optimization.
const LONG: Duration = Duration::from_secs(5);

#[test]
fn ciphertext() {
    run("ciphertext", targets::ciphertext);
}

#[test]
fn key_documents() {
    run("key_documents", targets::key_documents);
}

#[test]
fn signature() {
    run("signature", targets::signature);
}

#[test]
fn import_token() {
    run("import_token", targets::import_token);
}

#[test]
fn policy() {
    run("policy", targets::policy);
}

#[test]
fn decision() {
    run("decision", targets::decision);
}

#[test]
fn wrapped_material() {
    run("wrapped_material", targets::wrapped_material);
}

#[test]
fn message() {
    run("message", targets::message);
}

fn run(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let corpus: Vec<_> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(!corpus.is_empty(), "{name} has a corpus");
    target(&[]);
    corpus.iter().for_each(|input| target(input));
    let rounds = std::env::var("FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    let mut dice = Dice(SeededRandom::new(name.as_bytes()));
    for _ in 0..rounds {
        let input = dice.mutation(&corpus);
        let start = Instant::now();
        target(&input);
        assert!(start.elapsed() < LONG, "{name} takes {:?} for {input:02x?}", start.elapsed());
    }
}

/// Repeatable choices.
struct Dice(SeededRandom);

impl Dice {
    /// A number below the bound; 0 if there is none.
    fn below(&mut self, bound: usize) -> usize {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes).unwrap();
        usize::try_from(u32::from_le_bytes(bytes)).unwrap() % bound.max(1)
    }

    /// One of the corpus with one to four changes.
    fn mutation(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut input = corpus.get(self.below(corpus.len())).unwrap().clone();
        for _ in 0..=self.below(4) {
            let at = self.below(input.len());
            let byte = u8::try_from(self.below(256)).unwrap();
            match self.below(7) {
                0 => input.truncate(at),
                1 => input.insert(at, byte),
                2 => input.extend(vec![byte; self.below(64)]),
                3 => drop(input.drain(at..(at + self.below(16)).min(input.len()))),
                4 => {
                    let other = corpus.get(self.below(corpus.len())).unwrap();
                    let from = self.below(other.len());
                    input.splice(at.., other.iter().skip(from).copied());
                }
                5 => input.iter_mut().skip(at).take(1).for_each(|changed| *changed ^= 1 << (byte % 8)),
                _ => input.iter_mut().skip(at).take(1).for_each(|changed| *changed = byte),
            }
        }
        input
    }
}
