//! The real program in a home folder of its own.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A home folder that is removed at the end.
pub(crate) struct Home(tempfile::TempDir);

/// What a run of the program came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: Option<i32>,
}

impl Home {
    pub(crate) fn new() -> Self {
        Home(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The program with these arguments, in an environment that holds nothing but this home.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.command_of(Path::new(env!("CARGO_BIN_EXE_airkms")), arguments)
    }

    /// The same of the program under another name.
    pub(crate) fn command_of(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.path())
            .env("TZ", "UTC")
            .current_dir(self.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.command(arguments).output().unwrap().into()
    }

    /// Runs the program and gives its output; it must succeed and say nothing on stderr.
    #[track_caller]
    pub(crate) fn stdout(&self, arguments: &[&str]) -> String {
        let outcome = self.run(arguments);
        assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "{arguments:?}");
        outcome.stdout
    }

    /// Makes the vault, so that later commands need not say that they did.
    pub(crate) fn with_vault() -> Self {
        let home = Home::new();
        assert_eq!(home.run(&["vault", "init"]).code, Some(0));
        home
    }

    /// A new key's id.
    pub(crate) fn key(&self) -> String {
        let id = self.stdout(&["create-key", "--query", "KeyMetadata.KeyId", "--output", "text"]);
        id.trim_end().to_owned()
    }
}

impl From<Output> for Outcome {
    fn from(output: Output) -> Self {
        Outcome {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code(),
        }
    }
}
