//! Where the vault and its key file lie.
//!
//! | file | place, the first that is known |
//! | --- | --- |
//! | vault | `--vault`, `AIRKMS_VAULT`, `airkms/vault.db` in the user's folder for data |
//! | key file | `AIRKMS_KEY_FILE`, `airkms/key` in the user's folder for configuration |

use std::path::PathBuf;

use super::VaultError;

/// The places that the environment names. An empty variable counts as unset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// `AIRKMS_VAULT`.
    pub vault: Option<PathBuf>,
    /// `AIRKMS_KEY_FILE`.
    pub key_file: Option<PathBuf>,
    /// The user's folder for data.
    pub data: Option<PathBuf>,
    /// The user's folder for configuration.
    pub configuration: Option<PathBuf>,
}

/// The vault's file and its key file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The vault's file.
    pub vault: PathBuf,
    /// The key file, which need not exist: a passphrase can do without.
    pub key_file: PathBuf,
}

impl Environment {
    /// The environment of this process.
    pub fn of_process() -> Self {
        let path = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        Environment {
            vault: path("AIRKMS_VAULT"),
            key_file: path("AIRKMS_KEY_FILE"),
            data: dirs::data_dir(),
            configuration: dirs::config_dir(),
        }
    }
}

impl Location {
    /// The places, given the value of `--vault`.
    pub fn resolve(vault: Option<PathBuf>, environment: Environment) -> Result<Self, VaultError> {
        let in_folder = |folder: Option<PathBuf>, name| folder.map(|folder| folder.join("airkms").join(name));
        Ok(Location {
            vault: vault
                .or(environment.vault)
                .or_else(|| in_folder(environment.data, "vault.db"))
                .ok_or(VaultError::NoPlace)?,
            key_file: environment
                .key_file
                .or_else(|| in_folder(environment.configuration, "key"))
                .ok_or(VaultError::NoPlace)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_place_wins() {
        let environment = || Environment {
            vault: Some("/env/v".into()),
            key_file: Some("/env/k".into()),
            data: Some("/data".into()),
            configuration: Some("/config".into()),
        };
        let unset = || Environment { vault: None, key_file: None, ..environment() };
        check(Some("/option"), environment(), Some(("/option", "/env/k")));
        check(None, environment(), Some(("/env/v", "/env/k")));
        check(None, unset(), Some(("/data/airkms/vault.db", "/config/airkms/key")));
        check(None, Environment { data: None, ..unset() }, None);
        check(
            Some("/option"),
            Environment { data: None, ..unset() },
            Some(("/option", "/config/airkms/key")),
        );
        check(Some("/option"), Environment { configuration: None, ..unset() }, None);
    }

    fn check(option: Option<&str>, environment: Environment, expected: Option<(&str, &str)>) {
        let location = Location::resolve(option.map(PathBuf::from), environment).ok();
        let expected =
            expected.map(|(vault, key_file)| Location { vault: vault.into(), key_file: key_file.into() });
        assert_eq!(location, expected);
    }
}
