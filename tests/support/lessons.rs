//! Lessons: shell commands on a vault of their own, and what they print.

use std::path::Path;
use std::process::Command;

use crate::program::Home;

/// The fact, the commands, what they print.
pub(crate) type Lesson = (&'static str, &'static str, &'static str);

/// Runs each lesson after the tools that all of them use, and tells of all that print something else.
pub(crate) fn check(tools: &str, lessons: &[Lesson]) {
    let mut failures = Vec::new();
    for (fact, commands, expected) in lessons {
        let home = Home::with_vault();
        let binary = Path::new(env!("CARGO_BIN_EXE_airkms")).parent().unwrap();
        let output = Command::new("sh")
            .args(["-c", &format!("{tools}{commands}\n")])
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
