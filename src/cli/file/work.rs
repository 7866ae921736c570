//! What is done with one file.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::path::Path;

use clap::ArgMatches;

use super::draft::{Draft, Existing, folder_of, make_folders};
use super::error::{FileError, Reason};
use super::grammar::{openers_of, policy, texts};
use super::plan::{Job, STANDARD, identity, is_sent_to};
use super::progress::Progress;
use super::publish::{Finished, write_error};
use super::wrapping::{Openers, Wrapping};
use crate::cli::error::CliError;
use crate::crypto::random::SystemRandom;
use crate::crypto::secret::SecretBytes;
use crate::envelope::suite::CommitmentPolicy;
use crate::envelope::{
    EncryptionContext, EncryptionMaterials, FRAME_LENGTH, Header, MessageError, PUBLIC_KEY, Release, Sealed,
    Sealing, Signer, StreamError, Suite,
};
use crate::service::CallError;

/// One of the commands that make files, with what it needs for each.
pub(super) struct Work<'d> {
    wrapping: Wrapping<'d>,
    policy: CommitmentPolicy,
    kind: Kind,
}

enum Kind {
    Encrypt { keys: Vec<String>, context: EncryptionContext, suite: &'static Suite, frame_length: u32 },
    Decrypt { opening: Opening, required: Vec<String> },
    Reencrypt { opening: Opening, keys: Vec<String> },
}

/// Which messages are opened, and by which keys.
struct Opening {
    openers: Openers,
    max_data_keys: Option<u16>,
}

impl<'d> Work<'d> {
    /// The command of this name.
    ///
    /// # Errors
    ///
    /// An algorithm suite that the commitment policy forbids.
    pub(super) fn new(name: &str, matches: &ArgMatches, wrapping: Wrapping<'d>) -> Result<Self, CliError> {
        let policy = policy(matches);
        let opening = || Opening {
            openers: openers_of(matches),
            max_data_keys: matches.get_one("max-encrypted-data-keys").copied(),
        };
        let kind = match name {
            "decrypt" => Kind::Decrypt { opening: opening(), required: texts(matches, "encryption-context") },
            "reencrypt" => Kind::Reencrypt { opening: opening(), keys: texts(matches, "key-id") },
            _ => {
                let named = matches.get_one::<String>("algorithm").and_then(|name| Suite::named(name));
                let suite = named.unwrap_or_else(|| policy.suite(matches.get_flag("sign")));
                if !policy.allows_encryption(suite) {
                    let name = suite.name;
                    return Err(CliError::Refused(format!(
                        "--commitment-policy does not allow to write the algorithm suite {name}"
                    )));
                }
                Kind::Encrypt {
                    keys: texts(matches, "key-id"),
                    context: matches.get_many("encryption-context").into_iter().flatten().cloned().collect(),
                    suite,
                    frame_length: matches.get_one("frame-length").copied().unwrap_or(FRAME_LENGTH),
                }
            }
        };
        Ok(Work { wrapping, policy, kind })
    }

    /// Whether the error would be that of every other file too.
    pub(super) fn ends_with(&self, error: &FileError) -> bool {
        match &error.reason {
            Reason::Call { error: CallError::Vault(_) | CallError::Endpoint(_), .. }
            | Reason::NoRandomness => true,
            Reason::Call { .. } => !matches!(self.kind, Kind::Decrypt { .. }),
            Reason::Write(error) => error.kind() == io::ErrorKind::BrokenPipe,
            _ => false,
        }
    }

    /// Makes the target of the source, but for its name if it is to have one.
    pub(super) fn carry_out(
        &mut self,
        job: &Job,
        existing: Existing,
        progress: &mut Progress,
    ) -> Result<Option<Finished>, FileError> {
        let read_error = |error| FileError::new(&job.source, Reason::Read(error));
        let (source, like) = open(&job.source).map_err(read_error)?;
        let source = progress.counting(source);
        if job.target == *STANDARD {
            let sink = standard(io::stdout()).map_err(write_error(&job.target))?;
            self.stream(source, &sink, Release::AsAuthenticated).map_err(|reason| blame(job, reason))?;
            return Ok(None);
        }

        match fs::metadata(&job.target) {
            Ok(target) if is_sent_to(&target) => {
                let sink = OpenOptions::new().write(true).open(&job.target);
                let sink = sink.map_err(write_error(&job.target))?;
                self.stream(source, &sink, Release::AsAuthenticated).map_err(|reason| blame(job, reason))?;
                return Ok(None);
            }
            Ok(target) if like.as_ref().is_some_and(|like| identity(like) == identity(&target)) => {
                return Err(FileError::new(&job.target, Reason::SameFile));
            }
            Ok(target) if target.is_dir() => {
                return Err(write_error(&job.target)(io::ErrorKind::IsADirectory.into()));
            }
            Ok(_) if existing == Existing::Keep => return Err(FileError::new(&job.target, Reason::Exists)),
            _ => {}
        }
        // A link to a file stays, and the file changes.
        let target = fs::canonicalize(&job.target).unwrap_or_else(|_| job.target.clone());
        make_folders(folder_of(&target)).map_err(write_error(&job.target))?;
        let like = like.filter(Metadata::is_file);
        let draft = Draft::create(&target, like.as_ref()).map_err(write_error(&job.target))?;
        self.stream(source, draft.sink(), Release::AtTheEnd).map_err(|reason| blame(job, reason))?;
        Ok(Some(Finished { draft, target: job.target.clone(), like }))
    }

    fn stream<R: Read + Send, W: Write + Send>(
        &mut self,
        source: R,
        sink: W,
        release: Release,
    ) -> Result<(), Reason> {
        let random = &mut SystemRandom;
        match &self.kind {
            Kind::Encrypt { keys, context, suite, frame_length } => {
                let signer = Signer::for_suite(suite, random).map_err(StreamError::from)?;
                let context = with_public_key(context, signer.as_ref());
                let (data_key, data_keys) = self.wrapping.generate(keys, &context, suite.key_length)?;
                let materials = EncryptionMaterials { suite, context, data_key, data_keys, signer };
                Sealing::new(materials, *frame_length, random)?.encrypt(source, sink, random)?;
            }
            Kind::Decrypt { opening, required } => {
                let sealed = Sealed::read(source)?;
                check_context(sealed.header(), required)?;
                let data_key = opening.data_key(sealed.header(), self.policy, &mut self.wrapping)?;
                sealed.open(&data_key)?.decrypt(sink, release)?;
            }
            Kind::Reencrypt { opening, keys } => {
                let sealed = Sealed::read(source)?;
                let header = sealed.header();
                let data_key = opening.data_key(header, self.policy, &mut self.wrapping)?;
                let signer = Signer::for_suite(header.suite, random).map_err(StreamError::from)?;
                let context = with_public_key(&header.context, signer.as_ref());
                let opened = sealed.open(&data_key)?;
                let data_keys = self.wrapping.wrap(keys, &context, &data_key)?;
                opened.reencrypt(context, data_keys, signer, sink, random)?;
            }
        }
        Ok(())
    }
}

impl Opening {
    /// The data key of a message that may be opened.
    fn data_key(
        &self,
        header: &Header,
        policy: CommitmentPolicy,
        wrapping: &mut Wrapping<'_>,
    ) -> Result<SecretBytes, Reason> {
        if !policy.allows_decryption(header.suite) {
            return Err(Reason::ForbiddenSuite { suite: header.suite.name });
        }
        if self.max_data_keys.is_some_and(|limit| header.data_keys.len() > usize::from(limit)) {
            let what = "it has more wrapping keys than --max-encrypted-data-keys allows";
            return Err(MessageError::Malformed { what }.into());
        }
        wrapping.unwrap(header, &self.openers)
    }
}

/// Opens a source, and says what it is if it has a name.
fn open(path: &Path) -> io::Result<(File, Option<Metadata>)> {
    if path == STANDARD {
        return Ok((standard(io::stdin())?, None));
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    Ok((file, Some(metadata)))
}

/// A standard stream, without the buffer that text has.
fn standard(stream: impl AsFd) -> io::Result<File> {
    stream.as_fd().try_clone_to_owned().map(File::from)
}

/// Each pair, or key of a pair, that must be there, is.
fn check_context(header: &Header, required: &[String]) -> Result<(), Reason> {
    for pair in required {
        let found = match pair.split_once('=') {
            Some((key, value)) => header.context.get(key).is_some_and(|found| found == value),
            None => header.context.contains_key(pair),
        };
        if !found {
            return Err(Reason::MissingContext { pair: pair.clone() });
        }
    }
    Ok(())
}

fn with_public_key(context: &EncryptionContext, signer: Option<&Signer>) -> EncryptionContext {
    let mut context = context.clone();
    if let Some(signer) = signer {
        context.insert(PUBLIC_KEY.to_owned(), signer.public_key());
    }
    context
}

/// The error of the file that it is about.
fn blame(job: &Job, reason: Reason) -> FileError {
    match reason {
        Reason::Write(_) => FileError::new(&job.target, reason),
        _ => FileError::new(&job.source, reason),
    }
}
