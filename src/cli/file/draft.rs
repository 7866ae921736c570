//! A new file that appears whole or not at all.
//!
//! Until it is published it has no name, so that a process that is killed leaves nothing behind. Where the system or
//! the file system cannot have files without a name, it lies beside its target under a name of its own.

use std::fs::{self, File, FileTimes, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::crypto::hex;
use crate::crypto::random::{Random, SystemRandom};

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
        if let Some(file) = nameless(folder_of(target), mode) {
            return Ok(Draft { file, target: target.to_owned(), name: None });
        }
        let name = beside(target)?;
        let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&name)?;
        Ok(Draft { file, target: target.to_owned(), name: Some(name) })
    }

    /// Where to write.
    pub(super) fn file(&self) -> &File {
        &self.file
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
                if self.name.is_none() {
                    let name = beside(&self.target)?;
                    self.link(&name)?;
                    self.name = Some(name);
                }
                let name = self.name.as_ref().expect("it was given one");
                fs::rename(name, &self.target)?;
                self.name = None;
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
            let _ = fs::remove_file(name);
        }
    }
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
