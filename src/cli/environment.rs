//! What a command sees of the process around it. Everything is handed in, so that a test needs no process.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The process's surroundings.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// The environment's variables.
    pub variables: BTreeMap<String, String>,
    /// The working folder, against which the paths of values are taken.
    pub current_dir: PathBuf,
    /// The home folder.
    pub home: Option<PathBuf>,
    /// The width of the terminal that stdout is, in columns; none if it is no terminal.
    pub stdout_terminal: Option<usize>,
    /// Whether stderr is a terminal.
    pub stderr_is_terminal: bool,
    /// What stands in for standard input; none for that of the process.
    pub stdin: Option<Vec<u8>>,
    /// The command's words as they are: paths in them need not be UTF-8.
    pub words: Vec<OsString>,
}

/// The standard streams.
pub struct Streams<'a> {
    /// Standard output: data.
    pub stdout: &'a mut dyn Write,
    /// Standard error: all else.
    pub stderr: &'a mut dyn Write,
    /// Whether these are the process's own, so that a child process has them too.
    pub are_inherited: bool,
}

impl Streams<'_> {
    /// Runs a command in the shell and returns its exit code. Its output goes to these streams.
    pub fn shell(&mut self, command: &str, environment: &Environment) -> io::Result<u8> {
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(command);
        let status = if self.are_inherited {
            shell.status()?
        } else {
            shell.env_clear().envs(&environment.variables).current_dir(&environment.current_dir);
            let output = shell.stdin(Stdio::null()).output()?;
            self.stdout.write_all(&output.stdout)?;
            self.stderr.write_all(&output.stderr)?;
            output.status
        };
        Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(255))
    }
}

impl Environment {
    /// That of this process. Names and values that are not UTF-8 are read with replacement characters.
    pub fn of_process() -> Environment {
        let text = |text: OsString| text.to_string_lossy().into_owned();
        Environment {
            variables: std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect(),
            current_dir: std::env::current_dir().unwrap_or_default(),
            home: std::env::home_dir(),
            stdout_terminal: io::stdout().is_terminal().then(terminal_width),
            stderr_is_terminal: io::stderr().is_terminal(),
            stdin: None,
            words: std::env::args_os().skip(1).collect(),
        }
    }

    /// A variable's value.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// The word as it is, of which this is the text, for each of these words. They are in the command's order.
    pub fn as_they_are<'w>(&'w self, words: &'w [String]) -> impl Iterator<Item = OsString> + 'w {
        let mut left = self.words.iter();
        words.iter().map(move |word| {
            let found = left.find(|raw| raw.to_string_lossy() == word.as_str());
            found.cloned().unwrap_or_else(|| word.into())
        })
    }

    /// A path with `~` and `~/…` in place of the home folder, as Python's `os.path.expanduser` does it.
    pub fn expand_home(&self, path: &str) -> String {
        match (path.strip_prefix('~'), &self.home) {
            (Some(rest), Some(home)) if rest.is_empty() || rest.starts_with('/') => {
                format!("{}{rest}", home.to_string_lossy().trim_end_matches('/'))
            }
            _ => path.to_owned(),
        }
    }

    /// A path with `$NAME` and `${NAME}` in place of the variables that are set, as Python's
    /// `os.path.expandvars` does it.
    pub fn expand_variables(&self, path: &str) -> String {
        let mut out = String::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('$') {
            out.push_str(before);
            let (name, behind) = match after.strip_prefix('{').and_then(|braced| braced.split_once('}')) {
                Some((name, behind)) => (name, behind),
                None => {
                    let end = after.find(|char: char| !(char.is_ascii_alphanumeric() || char == '_'));
                    after.split_at(end.unwrap_or(after.len()))
                }
            };
            match self.variable(name).filter(|_| !name.is_empty()) {
                Some(value) => {
                    out.push_str(value);
                    rest = behind;
                }
                None => {
                    out.push('$');
                    rest = after;
                }
            }
        }
        out + rest
    }

    /// The content of a file that is named relative to the working folder.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match &self.stdin {
            Some(bytes) if matches!(path, "/dev/stdin" | "/dev/fd/0" | "/proc/self/fd/0") => {
                Ok(bytes.clone())
            }
            _ => fs::read(self.absolute(path)),
        }
    }

    /// The absolute path of a file named relative to the working folder.
    pub fn absolute(&self, path: &str) -> PathBuf {
        self.current_dir.join(Path::new(path))
    }
}

/// The columns of the terminal that stdout is, 80 if they are unknown.
fn terminal_width() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok();
    size.map(|size| usize::from(size.ws_col)).filter(|columns| *columns > 0).unwrap_or(80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_expanded() {
        let environment = Environment {
            variables: [("A", "x"), ("B_1", "y/z")].map(|(name, value)| (name.into(), value.into())).into(),
            home: Some("/home/u".into()),
            ..Environment::default()
        };
        let cases = [
            ("~", "/home/u"),
            ("~/f", "/home/u/f"),
            ("~other/f", "~other/f"),
            ("$A/f", "x/f"),
            ("a${B_1}b", "ay/zb"),
            ("$NONE/$", "$NONE/$"),
            ("${NONE}", "${NONE}"),
            ("${A", "${A"),
        ];
        for (path, expected) in cases {
            assert_eq!(environment.expand_variables(&environment.expand_home(path)), expected, "{path}");
        }
    }
}
