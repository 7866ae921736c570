//! `airkms aws-link DIR`: a link named `aws` in front of a script that calls the AWS CLI.

use std::fs;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::symlink;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};

use super::environment::Environment;
use super::error::CliError;

/// The command's definition.
pub(super) fn command() -> Command {
    let folder = Arg::new("folder").value_name("DIR").required(true).help("The folder, one of PATH");
    Command::new("aws-link")
        .about("Puts a link named aws to airkms into a folder, so that scripts for the AWS CLI call airkms.")
        .arg(folder)
}

/// Carries the command out.
pub(super) fn run(
    matches: &ArgMatches,
    environment: &Environment,
    stdout: &mut dyn Write,
) -> Result<(), CliError> {
    let folder: &String = matches.get_one("folder").expect("clap requires it");
    let program = std::env::current_exe().map_err(|error| CliError::general(error.to_string()))?;
    let line = create(&environment.absolute(folder), &program)?;
    stdout.write_all(line.as_bytes()).map_err(CliError::Output)
}

/// Puts a link named `aws` to this program into the folder, and returns the line that says so. A link of ours is
/// renewed; what else is there is left alone.
fn create(folder: &Path, program: &Path) -> Result<String, CliError> {
    let link = folder.join("aws");
    let failed = |error: std::io::Error| CliError::general(format!("{}: {error}", link.display()));
    match fs::symlink_metadata(&link) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
        Ok(_) if is_ours(&link, program) => fs::remove_file(&link).map_err(failed)?,
        Ok(_) => {
            return Err(CliError::general(format!(
                "{} is there already and is no link to airkms; choose another folder or remove it.",
                link.display()
            )));
        }
    }
    symlink(program, &link).map_err(failed)?;
    Ok(format!("{} -> {}\n", link.display(), program.display()))
}

/// Whether the link leads to this program, or to one of its name that has moved.
fn is_ours(link: &Path, program: &Path) -> bool {
    fs::read_link(link).is_ok_and(|target| target == program || target.file_name() == program.file_name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_link_of_ours_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let program = Path::new("/opt/bin/airkms");
        create(path, Path::new("/old/airkms")).unwrap();
        create(path, program).unwrap();
        assert_eq!(fs::read_link(path.join("aws")).unwrap(), program);

        fs::remove_file(path.join("aws")).unwrap();
        fs::write(path.join("aws"), "the real one").unwrap();
        create(path, program).unwrap_err();
        assert_eq!(fs::read(path.join("aws")).unwrap(), b"the real one");
        create(&path.join("nowhere"), program).unwrap_err();
    }
}
