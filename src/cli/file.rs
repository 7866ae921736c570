//! `airkms file`: encrypting, decrypting and reading files in the format of the AWS Encryption SDK.
//!
//! `file/grammar.rs` has the options, `file/plan.rs` says which file becomes which, `file/draft.rs` makes files that
//! appear whole or not at all, `file/wrapping.rs` has KMS wrap data keys. The format is [`crate::envelope`]. Start at
//! [`run`].

mod draft;
mod error;
mod grammar;
mod inspect;
mod plan;
mod progress;
mod publish;
mod work;
mod wrapping;

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;

use super::error::CliError;
use super::process;

pub use error::{FileError, Reason};
pub use grammar::{command, connection_words};
pub use wrapping::Wrapping;

use draft::Existing;
use plan::{Job, STANDARD};
use progress::{Progress, Show};
use publish::publishing;
use work::Work;

/// Carries out the command.
///
/// # Errors
///
/// The first failure; the others are shown on stderr. After a failure of the vault, or of KMS while a
/// data key is made, nothing more is tried.
pub fn run(matches: &ArgMatches, wrapping: Wrapping<'_>, output: &mut dyn Write) -> Result<(), CliError> {
    let (name, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    if name == "inspect" {
        return inspect::run(arguments, output);
    }
    let (jobs, mut failures) = grammar::paths(name, arguments).plan()?;
    let existing = if arguments.get_flag("force") { Existing::Replace } else { Existing::Keep };
    let show = if arguments.get_flag("quiet") { Show::Nothing } else { Show::Progress };
    if name != "decrypt" && jobs.iter().any(|job| job.target == *STANDARD) && io::stdout().is_terminal() {
        return Err(FileError::new(STANDARD, Reason::Terminal).into());
    }
    // Where no signal can be waited for, an interrupt is like a kill.
    let _ = process::end_after(draft::discard_all);
    let mut work = Work::new(name, arguments, wrapping)?;
    let mut progress = Progress::new(total(&jobs), show);
    let (mut failed, unpublished) = publishing(jobs.len(), existing, |publisher| {
        let mut failed = Vec::new();
        for (number, job) in jobs.iter().enumerate() {
            match work.carry_out(job, existing, &mut progress) {
                Ok(None) => {}
                Ok(Some(finished)) => {
                    publisher
                        .send((number, finished))
                        .expect("the threads end when nothing more can be sent");
                }
                Err(error) => {
                    let last = work.ends_with(&error);
                    failed.push((number, error));
                    if last {
                        break;
                    }
                }
            }
        }
        failed
    });
    drop(progress);
    failed.extend(unpublished);
    failed.sort_by_key(|(number, _)| *number);
    failures.extend(failed.into_iter().map(|(_, error)| error));
    let mut failures = failures.into_iter();
    let Some(first) = failures.next() else { return Ok(()) };
    for failure in failures {
        // There is nowhere left to say that stderr is closed.
        let _ = writeln!(io::stderr(), "airkms: {failure}");
    }
    Err(first.into())
}

/// How much is to be read, in bytes, if that is known.
fn total(jobs: &[Job]) -> Option<u64> {
    jobs.iter()
        .map(|job| job.source.metadata().ok().filter(|found| found.is_file()).map(|found| found.len()))
        .sum()
}
