//! Which files are read and where the results go.
//!
//! | `--output` | read | result |
//! | --- | --- | --- |
//! | none | standard input | standard output |
//! | none | `PATH` | `PATH` with the suffix |
//! | `-` | one file or standard input | standard output |
//! | a directory | files | in it, the name with the suffix |
//! | a directory | a directory, `--recursive` | in it, the tree below with the suffix at each name |
//! | a file | one file or standard input | the file |

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::error::{FileError, Reason};

/// What a standard stream is called.
pub(super) const STANDARD: &str = "-";

/// What is read, and where the result goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Job {
    /// The file to read, or [`STANDARD`].
    pub(super) source: PathBuf,
    /// The file to make, or [`STANDARD`].
    pub(super) target: PathBuf,
}

/// What the command line says of files.
#[derive(Debug)]
pub(super) struct Paths {
    pub(super) sources: Vec<PathBuf>,
    pub(super) output: Option<PathBuf>,
    pub(super) suffix: Box<OsStr>,
    pub(super) recursive: bool,
}

impl Paths {
    /// All that is to be done, and what of it cannot be.
    pub(super) fn plan(self) -> Result<(Vec<Job>, Vec<FileError>), FileError> {
        let standard = Path::new(STANDARD);
        let output = self.output.as_deref();
        let into_folder = output.filter(|output| *output != standard && output.is_dir());
        let several = self.sources.len() > 1 || self.sources.iter().any(|source| source.is_dir());
        if several && (output.is_some() || self.sources.iter().any(|source| source == standard)) {
            into_folder.ok_or_else(|| FileError::new(output.unwrap_or(standard), Reason::NoFolder))?;
        }
        let (mut jobs, mut failures) = (Vec::new(), Vec::new());
        for source in &self.sources {
            if source == standard {
                let target = match (into_folder, output) {
                    (Some(folder), _) => return Err(FileError::new(folder, Reason::Directory)),
                    (None, target) => target.unwrap_or(standard).to_owned(),
                };
                jobs.push(Job { source: source.clone(), target });
            } else if source.is_dir() {
                match (self.recursive, into_folder) {
                    (false, _) => failures.push(FileError::new(source, Reason::Directory)),
                    (true, None) => failures.push(FileError::new(source, Reason::NoFolder)),
                    (true, Some(folder)) => self.tree(source, folder, &mut jobs, &mut failures),
                }
            } else {
                let name = source.file_name().unwrap_or_default();
                let target = match (into_folder, output) {
                    (Some(folder), _) => self.with_suffix(&folder.join(name)),
                    (None, Some(target)) => target.to_owned(),
                    (None, None) => self.with_suffix(source),
                };
                jobs.push(Job { source: source.clone(), target });
            }
        }
        let mut targets = BTreeSet::new();
        for Job { target, .. } in &jobs {
            if !targets.insert(target) {
                return Err(FileError::new(target, Reason::SameTarget));
            }
        }
        Ok((jobs, failures))
    }

    /// The files below the source, in the order of their names. Links to files are followed, links to directories not.
    fn tree(&self, source: &Path, target: &Path, jobs: &mut Vec<Job>, failures: &mut Vec<FileError>) {
        let results = fs::metadata(target).map(|metadata| identity(&metadata)).ok();
        let mut folders = vec![(source.to_owned(), target.to_owned())];
        while let Some((source, target)) = folders.pop() {
            let entries = fs::read_dir(&source).and_then(|entries| {
                entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<BTreeSet<_>, _>>()
            });
            let entries = match entries {
                Ok(entries) => entries,
                Err(error) => {
                    failures.push(FileError::new(source, Reason::Read(error)));
                    continue;
                }
            };
            for path in entries {
                let name = path.file_name().unwrap_or_default();
                match fs::metadata(&path) {
                    Err(error) => failures.push(FileError::new(path, Reason::Read(error))),
                    Ok(metadata) if metadata.is_file() => {
                        let target = self.with_suffix(&target.join(name));
                        jobs.push(Job { source: path, target });
                    }
                    Ok(metadata) if metadata.is_dir() => {
                        // The results may lie in the tree that is read: they are not of it.
                        if !path.is_symlink() && Some(identity(&metadata)) != results {
                            folders.push((path.clone(), target.join(name)));
                        }
                    }
                    Ok(_) => failures.push(FileError::new(path, Reason::NotAFile)),
                }
            }
        }
    }

    fn with_suffix(&self, path: &Path) -> PathBuf {
        let mut path = path.as_os_str().to_owned();
        path.push(&self.suffix);
        path.into()
    }
}

/// What tells a file from all others.
pub(super) fn identity(metadata: &Metadata) -> (u64, u64) {
    (metadata.dev(), metadata.ino())
}

/// Whether the file is one that bytes are sent to, such as a device or a pipe, and not one that keeps them.
pub(super) fn is_sent_to(metadata: &Metadata) -> bool {
    let kind = metadata.file_type();
    kind.is_char_device() || kind.is_fifo()
}
