//! What the server proves its name with: files of the user's, or a certificate of a local authority that is kept
//! beside the vault.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::cli::environment::Environment;
use crate::cli::error::CliError;
use crate::http::certificates::Authority;
use crate::http::tls::Identity;

/// The value of `--tls` that asks for a local authority.
pub(super) const SELF_SIGNED: &str = "self-signed";

/// The authority's certificate and key, by the ends of their files' names.
const CERTIFICATE: &str = "ca.pem";
const KEY: &str = "ca-key.pem";

/// The identity of these two files in PEM.
pub(super) fn of_files(
    certificate: &str,
    key: &str,
    environment: &Environment,
) -> Result<Identity, CliError> {
    let read =
        |path: &str| environment.read(path).map_err(|error| CliError::General(format!("{path}: {error}")));
    Identity::read(&read(certificate)?, &zeroize::Zeroizing::new(read(key)?))
        .map_err(|invalid| CliError::General(invalid.0))
}

/// An identity for this address by the local authority in the folder, which is made there if there is none. The file
/// that clients are to trust comes with it.
pub(super) fn of_local_authority(
    folder: &Path,
    address: SocketAddr,
    names: impl Iterator<Item = String>,
) -> Result<(Identity, PathBuf), CliError> {
    let general = |error: &dyn std::fmt::Display| CliError::General(error.to_string());
    let year = year();
    let (certificate_path, key_path) = (folder.join(CERTIFICATE), folder.join(KEY));
    let failed = |path: &Path, error: &dyn std::fmt::Display| {
        CliError::General(format!("{}: {error}", path.display()))
    };
    let authority = match fs::read_to_string(&key_path) {
        Ok(key) => {
            let key = zeroize::Zeroizing::new(key);
            Authority::read(&key).map_err(|error| failed(&key_path, &error))?
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            // A server of an ephemeral vault may be the first to need the folder.
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(folder)
                .map_err(|error| failed(folder, &error))?;
            let authority = Authority::make().map_err(|error| general(&error))?;
            write(&key_path, authority.key().expose_text(), 0o600)
                .map_err(|error| failed(&key_path, &error))?;
            let certificate = authority.certificate(year).map_err(|error| general(&error))?;
            write(&certificate_path, &certificate, 0o644)
                .map_err(|error| failed(&certificate_path, &error))?;
            authority
        }
        Err(error) => return Err(failed(&key_path, &error)),
    };
    if !certificate_path.exists() {
        let certificate = authority.certificate(year).map_err(|error| general(&error))?;
        write(&certificate_path, &certificate, 0o644).map_err(|error| failed(&certificate_path, &error))?;
    }
    let mut names: Vec<String> = names.collect();
    if !address.ip().is_unspecified() {
        names.push(address.ip().to_string());
    }
    let issued = authority.issue(&names, year).map_err(|error| general(&error))?;
    let identity = Identity::read(issued.certificate.as_bytes(), issued.key.expose_text().as_bytes())
        .map_err(|invalid| CliError::General(invalid.0))?;
    Ok((identity, certificate_path))
}

fn year() -> i32 {
    i32::from(jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).year())
}

/// A new file with these permissions.
fn write(path: &Path, text: &str, mode: u32) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
