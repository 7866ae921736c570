//! The pager: a program that shows the output page by page on a terminal.
//!
//! It is started at the first byte, so that a command without output starts none, and its own exit code is of no
//! interest. It is not run by a shell. Start at [`Pager`].

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};

use super::error::CliError;
use super::process;

/// What the pager `less` is told: quit if it fits one screen, colours as they are, the screen stays.
const LESS: &str = "FRX";

/// A pager that is not started yet, or runs.
#[derive(Debug)]
pub struct Pager {
    words: Vec<String>,
    less_is_set: bool,
    process: Option<Child>,
}

impl Pager {
    /// A pager by its command line, which is split into words as a shell does; none if there is no word in it.
    pub fn new(command_line: &str, less_is_set: bool) -> Result<Option<Pager>, CliError> {
        let words = shlex::split(command_line).ok_or_else(|| CliError::general("No closing quotation"))?;
        Ok((!words.is_empty()).then_some(Pager { words, less_is_set, process: None }))
    }

    /// Shows a text. A pager that was closed early is no error.
    pub fn show(&mut self, text: &[u8]) -> Result<(), CliError> {
        let pager = match &mut self.process {
            Some(pager) => pager,
            None => {
                let pager = self.process.insert(start(&self.words, self.less_is_set)?);
                process::set_interruptible(false);
                pager
            }
        };
        let mut stdin = pager.stdin.as_ref().expect("the pager's standard input is piped and kept");
        let _ = stdin.write_all(text);
        Ok(())
    }

    /// Waits until the pager is closed.
    pub fn wait(self) {
        if let Some(mut pager) = self.process {
            let _ = pager.wait();
            process::set_interruptible(true);
        }
    }
}

fn start(words: &[String], less_is_set: bool) -> Result<Child, CliError> {
    let (program, arguments) = words.split_first().expect("a pager has a word");
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    if !less_is_set {
        command.env("LESS", LESS);
    }
    command.spawn().map_err(|error| missing(program, &error))
}

fn missing(program: &str, error: &io::Error) -> CliError {
    let message = format!(
        "Unable to redirect output to pager. Received the following error when opening pager:\n{}: '{program}'\n\n\
         Learn more about configuring the output pager by running \"aws help config-vars\".",
        errno(error),
    );
    CliError::Configuration { code: "Pager", message }
}

/// Python's `[Errno 2] No such file or directory`.
pub fn errno(error: &io::Error) -> String {
    let text = error.to_string();
    match error.raw_os_error() {
        Some(code) => {
            let words = text.strip_suffix(&format!(" (os error {code})")).unwrap_or(&text);
            format!("[Errno {code}] {words}")
        }
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_pager_is_an_error_of_the_configuration() {
        let mut pager = Pager::new("/no/such 'pager' |", true).unwrap().unwrap();
        assert_eq!(pager.words, ["/no/such", "pager", "|"]);
        let Err(CliError::Configuration { code, message }) = pager.show(b"x") else { panic!() };
        let expected = "Unable to redirect output to pager. Received the following error when opening pager:\n\
            [Errno 2] No such file or directory: '/no/such'\n\nLearn more about configuring the output pager by \
            running \"aws help config-vars\".";
        assert_eq!((code, message.as_str()), ("Pager", expected));
    }

    #[test]
    fn what_is_no_command_line_is_no_pager() {
        assert!(Pager::new("  ", false).unwrap().is_none());
        assert!(matches!(Pager::new("less '", false), Err(CliError::General(_))));
    }

    #[test]
    fn a_pager_may_fail_or_close_early() {
        for command in ["false", "head -c 1"] {
            let mut pager = Pager::new(command, false).unwrap().unwrap();
            let text = vec![b'\n'; 1 << 20];
            pager.show(&text).unwrap();
            pager.show(&text).unwrap();
            pager.wait();
        }
    }
}
