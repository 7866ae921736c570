//! Giving finished files their names.
//!
//! Waiting until a file is durable takes longer than encrypting a small one, and a disk makes many files durable in the
//! time of one. So several threads wait, and the names in a folder are made durable once, at the end.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::draft::{Draft, Existing, folder_of, sync_folder};
use super::error::{FileError, Reason};

/// How many files are waited for at once.
const THREADS: usize = 16;

/// A file that is finished but for its name.
pub(super) struct Finished {
    pub(super) draft: Draft,
    /// Its name.
    pub(super) target: PathBuf,
    /// The file whose mode and time it is to have.
    pub(super) like: Option<Metadata>,
}

/// Hands each finished file that `work` sends on to a thread that publishes it, and returns what `work` returned, and
/// the files that could not be published by the numbers that they were sent with.
pub(super) fn publishing<T>(
    files: usize,
    existing: Existing,
    work: impl FnOnce(&SyncSender<(usize, Finished)>) -> T,
) -> (T, Vec<(usize, FileError)>) {
    let (sender, receiver) = sync_channel(THREADS);
    let receiver = Mutex::new(receiver);
    let outcome = Mutex::new((BTreeSet::new(), Vec::new()));
    let result = thread::scope(|scope| {
        for _ in 0..THREADS.min(files) {
            scope.spawn(|| {
                while let Some((number, finished)) = next(&receiver) {
                    let Finished { draft, target, like } = finished;
                    let published = draft.publish(like.as_ref(), existing);
                    let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
                    match published {
                        Ok(()) => drop(outcome.0.insert(folder_of(&target).to_owned())),
                        Err(error) => outcome.1.push((number, write_error(target)(error))),
                    }
                }
            });
        }
        let result = work(&sender);
        drop(sender);
        result
    });
    let (folders, mut failures) = outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
    for folder in folders {
        if let Err(error) = sync_folder(&folder) {
            failures.push((files, write_error(folder)(error)));
        }
    }
    (result, failures)
}

/// The error of a file that cannot be written.
pub(super) fn write_error(target: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> FileError {
    move |error| {
        let reason = match error.kind() {
            io::ErrorKind::AlreadyExists => Reason::Exists,
            _ => Reason::Write(error),
        };
        FileError::new(target, reason)
    }
}

fn next(receiver: &Mutex<Receiver<(usize, Finished)>>) -> Option<(usize, Finished)> {
    receiver.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
