//! The files under `man/` and `completions/` are those that `airkms generate` writes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use airkms::cli::generate;

#[test]
fn the_man_pages_are_current() {
    check("man", generate::man_pages());
}

#[test]
fn the_completions_are_current() {
    check("completions", generate::completions());
}

fn check(folder: &str, expected: Vec<(String, String)>) {
    let expected: BTreeMap<_, _> = expected.into_iter().collect();
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    let committed: BTreeMap<_, _> = entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), read(&entry.path())))
        .collect();
    let names = expected.keys().chain(committed.keys());
    let stale: Vec<_> = names.filter(|name| expected.get(*name) != committed.get(*name)).collect();
    assert!(stale.is_empty(), "run `cargo run -- generate {folder} {folder}` for {stale:?}");
}
