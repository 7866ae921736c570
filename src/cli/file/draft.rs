//! A new file that appears whole or not at all.
//!
//! Until it is published it has no name, so that a process that is killed leaves nothing behind. Where the system or
//! the file system cannot have files without a name, it lies beside its target under a name of its own; and a file that
//! takes the place of another has such a name for a moment. [`NAMES`] knows these names, for [`discard_all`].

use std::collections::BTreeSet;
use std::fs::{self, File, FileTimes, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::crypto::hex;
use crate::crypto::random::{Random, SystemRandom};

/// The names that drafts have for now. Who holds it gives, takes or changes them.
static NAMES: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// How much of a draft is sent to the disk at once, in bytes.
const STRIDE: u64 = 8 << 20;

/// What happens to a file that has the name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existing {
    /// It stays, and publishing fails with [`io::ErrorKind::AlreadyExists`].
    Keep,
    /// It goes, at the moment at which the new one is there.
    Replace,
}

/// A file that is not published yet. It is gone when this is dropped.
#[derive(Debug)]
pub(super) struct Draft {
    file: File,
    target: PathBuf,
    /// The name that it has for now.
    name: Option<PathBuf>,
}

impl Draft {
    /// Makes the file, for the owner only if it is to have the mode of another.
    pub(super) fn create(target: &Path, like: Option<&Metadata>) -> io::Result<Self> {
        let mode = if like.is_some() { 0o600 } else { 0o666 };
        match nameless(folder_of(target), mode) {
            Some(file) => Ok(Draft { file, target: target.to_owned(), name: None }),
            None => Draft::with_name(target, mode),
        }
    }

    fn with_name(target: &Path, mode: u32) -> io::Result<Self> {
        let name = beside(target)?;
        let mut names = names();
        let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&name)?;
        names.insert(name.clone());
        Ok(Draft { file, target: target.to_owned(), name: Some(name) })
    }

    /// Where to write.
    pub(super) fn sink(&self) -> Sink<'_> {
        Sink { file: &self.file, written: 0, sent: 0 }
    }

    /// Gives the file its name once its content is durable, with the mode and the modification time of the other file.
    /// The name is durable when its folder is, which is the caller's to see to, with [`sync_folder`].
    pub(super) fn publish(mut self, like: Option<&Metadata>, existing: Existing) -> io::Result<()> {
        if let Some(like) = like {
            self.file.set_permissions(Permissions::from_mode(like.permissions().mode() & 0o777))?;
            self.file.set_times(FileTimes::new().set_modified(like.modified()?))?;
        }
        self.file.sync_all()?;
        match existing {
            Existing::Keep => self.link(&self.target)?,
            Existing::Replace => {
                let mut names = names();
                let name = match self.name.take() {
                    Some(name) => name,
                    None => {
                        let name = beside(&self.target)?;
                        self.link(&name)?;
                        name
                    }
                };
                if let Err(error) = fs::rename(&name, &self.target) {
                    let _ = fs::remove_file(&name);
                    names.remove(&name);
                    return Err(error);
                }
                names.remove(&name);
            }
        }
        Ok(())
    }

    /// Gives the file one more name, which no other file may have.
    fn link(&self, name: &Path) -> io::Result<()> {
        match &self.name {
            Some(temporary) => fs::hard_link(temporary, name),
            None => link_nameless(&self.file, name),
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            let mut names = names();
            let _ = fs::remove_file(name);
            names.remove(name);
        }
    }
}

/// A draft that is written to, from its beginning to its end.
#[derive(Debug)]
pub(super) struct Sink<'d> {
    file: &'d File,
    written: u64,
    /// How much of it the system was asked to send to the disk.
    sent: u64,
}

impl Write for Sink<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let mut file = self.file;
        let written = file.write(buffer)?;
        self.written += written as u64;
        if self.written - self.sent >= STRIDE {
            send(self.file, self.sent, self.written - self.sent);
            self.sent = self.written;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Has the system begin to send a part of the file to the disk, which it would otherwise put off until the file is to
/// be durable: then it would be waited for. Nothing depends on it.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn send(file: &File, start: u64, length: u64) {
    use rustix::fs::{Advice, fadvise};
    // Of what is not on the disk yet, this begins the writing, and drops nothing.
    let _ = fadvise(file, start, std::num::NonZeroU64::new(length), Advice::DontNeed);
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn send(_: &File, _: u64, _: u64) {}

/// Removes all drafts that have a name, and lets none have one any more: the process is about to end.
pub(super) fn discard_all() {
    let names = names();
    for name in names.iter() {
        let _ = fs::remove_file(name);
    }
    std::mem::forget(names);
}

fn names() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    NAMES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the folder and those above it that are not there, durably.
pub(super) fn make_folders(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folders(above)?;
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_folder(above),
    }
}

/// Makes the names in the folder durable.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Not every file system can sync a folder, and those that cannot do it on their own.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        outcome => outcome,
    }
}

/// The folder that the path is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// A free name beside the target.
fn beside(target: &Path) -> io::Result<PathBuf> {
    let mut random = [0; 8];
    SystemRandom.fill(&mut random).map_err(io::Error::other)?;
    Ok(folder_of(target).join(format!(".airkms-{}", hex::encode(&random))))
}

#[cfg(target_os = "linux")]
fn nameless(folder: &Path, mode: u32) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let file: File = open(folder, flags, Mode::from_raw_mode(mode)).ok()?.into();
    fs::metadata(own_descriptor(&file)).is_ok().then_some(file)
}

#[cfg(target_os = "linux")]
fn link_nameless(file: &File, name: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, linkat};
    Ok(linkat(CWD, own_descriptor(file), CWD, name, AtFlags::SYMLINK_FOLLOW)?)
}

/// The name under which the system shows an open file.
#[cfg(target_os = "linux")]
fn own_descriptor(file: &File) -> PathBuf {
    use std::os::fd::AsRawFd;
    format!("/proc/self/fd/{}", file.as_raw_fd()).into()
}

#[cfg(not(target_os = "linux"))]
fn nameless(_: &Path, _: u32) -> Option<File> {
    None
}

#[cfg(not(target_os = "linux"))]
fn link_nameless(_: &File, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A draft as it is where files cannot be without a name.
    #[test]
    fn a_draft_with_a_name_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        let files = || fs::read_dir(folder.path()).unwrap().count();
        let draft = |text: &[u8]| {
            let draft = Draft::with_name(&target, 0o600).unwrap();
            draft.sink().write_all(text).unwrap();
            draft
        };
        drop(draft(b"never"));
        assert_eq!(files(), 0);
        draft(b"one").publish(None, Existing::Keep).unwrap();
        assert_eq!((fs::read(&target).unwrap(), files()), (b"one".to_vec(), 1));
        let refused = draft(b"two").publish(None, Existing::Keep).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!((fs::read(&target).unwrap(), files()), (b"one".to_vec(), 1));
        draft(b"three").publish(None, Existing::Replace).unwrap();
        assert_eq!((fs::read(&target).unwrap(), files()), (b"three".to_vec(), 1));
        fs::remove_file(&target).unwrap();
        fs::create_dir(&target).unwrap();
        draft(b"four").publish(None, Existing::Replace).unwrap_err();
        assert_eq!(files(), 1);
    }
}
