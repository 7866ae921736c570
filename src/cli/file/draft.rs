//! A new file that appears whole or not at all.
//!
//! Until it is published it has no name, so that a process that is killed leaves nothing behind. Where the system or
//! the file system cannot have files without a name, it lies beside its target under a name of its own; and a file that
//! takes the place of another has such a name for a moment. [`NAMES`] knows these names, for [`discard_all`].
//!
//! The name follows from the target's, and a draft is locked for as long as its process lives: a draft of the same
//! target that finds the name taken by a file without a lock removes what a killed process has left there.

use std::collections::BTreeSet;
use std::fs::{self, File, FileTimes, Metadata, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::crypto::hash::Hash;
use crate::crypto::hex;

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
            Some(file) => {
                // Where files cannot be locked, none is taken for a dead process's.
                let _ = file.try_lock();
                Ok(Draft { file, target: target.to_owned(), name: None })
            }
            None => Draft::with_name(target, mode),
        }
    }

    fn with_name(target: &Path, mode: u32) -> io::Result<Self> {
        let mut names = names();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(mode);
        loop {
            let (name, file) = beside(target, |name| options.open(name))?;
            // Before it was locked, it could be taken for a dead process's.
            let is_removed = file.try_lock().is_err_and(|error| matches!(error, TryLockError::WouldBlock));
            if !is_removed && is_name_of(&name, &file) {
                names.insert(name.clone());
                return Ok(Draft { file, target: target.to_owned(), name: Some(name) });
            }
        }
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
                    None => beside(&self.target, |name| self.link(name))?.0,
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

/// Has a file made under the first name for drafts of this target that is free, or that a dead process has left.
fn beside<T>(target: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    let hash = Hash::Sha256.digest(target.file_name().unwrap_or_default().as_bytes());
    let name = hex::encode(&hash).split_at(16).0.to_owned();
    for number in 0.. {
        let path = folder_of(target).join(format!(".airkms-{name}-{number}"));
        loop {
            match make(&path) {
                Ok(made) => return Ok((path, made)),
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                Err(_) if remove_left(&path) => {}
                Err(_) => break,
            }
        }
    }
    unreachable!("a folder cannot hold that many files")
}

/// Removes a draft whose process is dead. Whether the name may be free now.
fn remove_left(path: &Path) -> bool {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return error.kind() == io::ErrorKind::NotFound,
    };
    // Who has the lock is the only one to remove the name, unless it is another file's meanwhile.
    file.try_lock().is_ok() && is_name_of(path, &file) && fs::remove_file(path).is_ok()
}

/// Whether the path is a name of this regular file, and not of one that links to it.
fn is_name_of(path: &Path, file: &File) -> bool {
    let (Ok(named), Ok(opened)) = (fs::symlink_metadata(path), file.metadata()) else { return false };
    named.is_file() && (named.dev(), named.ino()) == (opened.dev(), opened.ino())
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

    /// Drafts without a name and with one.
    #[test]
    fn what_a_dead_process_has_left_is_removed_and_what_a_living_one_has_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        let other = folder.path().join("other");
        let names = || {
            let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
            names.filter(|name| name.to_string_lossy().starts_with(".airkms-")).count()
        };
        let replace = |create: fn(&Path) -> io::Result<Draft>| {
            create(&target).unwrap().publish(None, Existing::Replace).unwrap();
        };
        let create: [fn(&Path) -> io::Result<Draft>; 2] =
            [|target| Draft::create(target, None), |target| Draft::with_name(target, 0o600)];
        let name = |number: u32| {
            beside(&target, |name| Ok(name.to_owned()))
                .map(|(path, _)| {
                    path.with_file_name(
                        path.file_name().unwrap().to_str().unwrap().replace("-0", &format!("-{number}")),
                    )
                })
                .unwrap()
        };
        for create in create {
            // Dead ones: of this target, and of another.
            fs::write(name(0), "left").unwrap();
            let (kept, ()) = beside(&other, |name| fs::write(name, "of another")).unwrap();
            replace(create);
            assert!(!name(0).exists() && kept.exists());
            fs::remove_file(kept).unwrap();

            // A living one, and a dead one behind it.
            fs::write(name(0), "in use").unwrap();
            fs::write(name(1), "left").unwrap();
            let living = File::open(name(0)).unwrap();
            living.try_lock().unwrap();
            replace(create);
            assert_eq!((fs::read(name(0)).unwrap(), names()), (b"in use".to_vec(), 1));
            drop(living);
            replace(create);
            assert_eq!(names(), 0);

            // What is no draft.
            fs::create_dir(name(0)).unwrap();
            std::os::unix::fs::symlink(&target, name(1)).unwrap();
            replace(create);
            assert!(name(0).is_dir() && name(1).is_symlink() && names() == 2);
            fs::remove_dir(name(0)).unwrap();
            fs::remove_file(name(1)).unwrap();

            // Two that live at once.
            let (one, two) = (create(&target).unwrap(), create(&target).unwrap());
            one.publish(None, Existing::Replace).unwrap();
            two.publish(None, Existing::Replace).unwrap();
            assert_eq!(names(), 0);
        }
    }
}
