//! The AWS CLI's configuration: `~/.aws/config` and `~/.aws/credentials`.
//!
//! Which of option, environment and file wins is decided where a setting is used: [`crate::cli::settings`].

use std::collections::BTreeMap;

use super::environment::Environment;
use super::error::CliError;

pub mod ini;

pub use ini::Section;

/// The profiles of both files.
#[derive(Debug, Default)]
pub struct Config {
    /// The profiles of the configuration file.
    profiles: BTreeMap<String, Section>,
    /// Those of the credentials file, which count first.
    credentials: BTreeMap<String, Section>,
    /// The sections of services of the configuration file, which a profile's `services` names.
    services: BTreeMap<String, Section>,
    /// The profile that was chosen; none for `default`, which need not exist.
    chosen: Option<String>,
    /// Whether the profile was chosen on the command line.
    chosen_by_option: bool,
}

impl Config {
    /// Reads both files. One that does not exist is empty.
    pub fn load(environment: &Environment) -> Result<Config, CliError> {
        let file = |variable: &str, default: &str| {
            let path = environment.expand_home(environment.variable(variable).unwrap_or(default));
            let path = environment.expand_variables(&path);
            let broken = || CliError::general(format!("Unable to parse config file: {path}"));
            match environment.read(&path) {
                Ok(bytes) => {
                    String::from_utf8(bytes).ok().and_then(|text| ini::parse(&text)).ok_or_else(broken)
                }
                Err(_) => Ok(Vec::new()),
            }
        };
        let mut profiles = BTreeMap::new();
        let sections = file("AWS_CONFIG_FILE", "~/.aws/config")?;
        // `[profile default]` wins over `[default]`.
        let named = |kind: &'static str| {
            move |(title, section): &(String, Section)| Some((name(title, kind)?, section.clone()))
        };
        let default = |(title, section): &(String, Section)| {
            (title == "default").then(|| (title.clone(), section.clone()))
        };
        profiles.extend(sections.iter().filter_map(default));
        profiles.extend(sections.iter().filter_map(named("profile")));
        let services = sections.iter().filter_map(named("services")).collect();
        let credentials = file("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")?.into_iter().collect();
        let chosen = environment.variable("AWS_PROFILE").or(environment.variable("AWS_DEFAULT_PROFILE"));
        Ok(Config {
            profiles,
            credentials,
            services,
            chosen: chosen.map(str::to_owned),
            chosen_by_option: false,
        })
    }

    /// Chooses the profile of `--profile`.
    pub fn choose(&mut self, profile: &str) {
        self.chosen = Some(profile.to_owned());
        self.chosen_by_option = true;
    }

    /// Whether `--profile` chose the profile, so that its credentials win over the environment's.
    pub fn is_chosen_by_option(&self) -> bool {
        self.chosen_by_option
    }

    /// What the configuration file has under the chosen profile.
    pub fn profile(&self) -> Option<&Section> {
        self.profiles.get(self.name())
    }

    /// What the credentials file has under the chosen profile.
    pub fn credentials(&self) -> Option<&Section> {
        self.credentials.get(self.name())
    }

    /// The value of a key in the chosen profile; none if the profile does not exist.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.value_in(self.name(), key)
    }

    /// Whether there is a profile of this name.
    pub fn has(&self, profile: &str) -> bool {
        self.profiles.contains_key(profile) || self.credentials.contains_key(profile)
    }

    /// The value of a key in a profile, of which the credentials file counts first.
    pub fn value_in(&self, profile: &str, key: &str) -> Option<&str> {
        let files = [&self.credentials, &self.profiles];
        files.iter().find_map(|file| file.get(profile)?.get(key)).map(String::as_str)
    }

    /// The value of a key that the chosen profile has for one service.
    ///
    /// # Errors
    ///
    /// The profile names a section of services that does not exist.
    pub fn service_value(&self, service: &str, key: &str) -> Result<Option<&str>, CliError> {
        let Some(name) = self.value("services") else { return Ok(None) };
        let section = self.services.get(name).filter(|section| !section.is_empty()).ok_or_else(|| {
            CliError::general(format!(
                "The profile is configured to use the services section but the \"{name}\" services configuration does \
                 not exist."
            ))
        })?;
        let block = section.get(service).and_then(|value| value.strip_prefix('\n')).unwrap_or_default();
        let mut pairs = block.lines().filter_map(|line| line.split_once('='));
        Ok(pairs.find(|(known, _)| known.trim() == key).map(|(_, value)| value.trim()))
    }

    /// The error that the chosen profile does not exist, if so.
    pub fn check_profile(&self) -> Result<(), CliError> {
        match &self.chosen {
            Some(name) if !self.has(name) => {
                Err(CliError::general(format!("The config profile ({name}) could not be found")))
            }
            _ => Ok(()),
        }
    }

    /// The name of the chosen profile.
    pub fn name(&self) -> &str {
        self.chosen.as_deref().unwrap_or("default")
    }
}

/// The name in `[KIND NAME]` or `[KIND "NAME"]`.
fn name(title: &str, kind: &str) -> Option<String> {
    let name = title.strip_prefix(kind)?;
    let name = name.strip_prefix([' ', '\t'])?.trim();
    let unquoted = ['"', '\''].iter().find_map(|quote| name.strip_prefix(*quote)?.strip_suffix(*quote));
    match unquoted {
        Some(name) => Some(name.to_owned()),
        None if name.contains([' ', '\t', '"', '\'']) || name.is_empty() => None,
        None => Some(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_named_in_brackets() {
        let cases = [
            ("profile dev", Some("dev")),
            ("profile  \"my dev\"", Some("my dev")),
            ("profile default", Some("default")),
            ("profile", None),
            ("profile a b", None),
            ("dev", None),
            ("profiledev", None),
        ];
        for (title, expected) in cases {
            assert_eq!(name(title, "profile").as_deref(), expected, "{title}");
        }
    }
}
