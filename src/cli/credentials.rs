//! The credentials of a call: an access key with its secret, as environment and configuration give them.
//!
//! They are found in the AWS CLI's order, by [`find`]. The command line proves with them who calls the local vault, and
//! signs what it sends to an endpoint. What says that there are none, or what they are worth, is decided there.

pub mod role;

use subtle::ConstantTimeEq;

use super::config::{Config, Section};
use super::environment::Environment;
use super::error::CliError;
use crate::crypto::secret::SecretBytes;
use crate::service::{Proof, SecretAccessKey};
use crate::sigv4::Credentials;

/// The command line knows the secret itself, and shows it.
impl Proof for Credentials {
    fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    fn is_by(&self, secret: &SecretAccessKey) -> bool {
        secret.expose().as_bytes().ct_eq(self.secret_access_key.expose()).into()
    }
}

/// The names that a place has for the parts of an access key. Of the two for the session token the first counts.
struct Names {
    access_key_id: &'static str,
    secret_access_key: &'static str,
    session_token: [&'static str; 2],
}

const VARIABLES: Names = Names {
    access_key_id: "AWS_ACCESS_KEY_ID",
    secret_access_key: "AWS_SECRET_ACCESS_KEY",
    session_token: ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"],
};

const KEYS: Names = Names {
    access_key_id: "aws_access_key_id",
    secret_access_key: "aws_secret_access_key",
    session_token: ["aws_security_token", "aws_session_token"],
};

/// The credentials that are given; none where there are none.
///
/// The environment's count unless the profile was chosen by `--profile`, then those of the profile in the credentials
/// file, then those in the configuration file.
///
/// # Errors
///
/// An access key without its secret.
pub fn find(environment: &Environment, config: &Config) -> Result<Option<Credentials>, CliError> {
    if let Some(found) = in_environment(environment).filter(|_| !config.is_chosen_by_option()) {
        return found.map(Some);
    }
    let files = [("shared-credentials-file", config.credentials()), ("config-file", config.profile())];
    for (place, section) in files {
        let key = |name: &str| section.and_then(|section: &Section| section.get(name)).map(String::as_str);
        if let Some(found) = read(place, &KEYS, key)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// What the environment has, of which the AWS CLI takes an empty variable for one that is not set.
fn in_environment(environment: &Environment) -> Option<Result<Credentials, CliError>> {
    let variable = |name: &str| environment.variable(name).filter(|value| !value.is_empty());
    read("env", &VARIABLES, variable).transpose()
}

/// What one place has.
fn read<'a>(
    place: &str,
    names: &Names,
    value: impl Fn(&str) -> Option<&'a str>,
) -> Result<Option<Credentials>, CliError> {
    let Some(access_key_id) = value(names.access_key_id) else { return Ok(None) };
    let Some(secret) = value(names.secret_access_key) else {
        let missing = names.secret_access_key;
        return Err(CliError::general(format!("Partial credentials found in {place}, missing: {missing}")));
    };
    let session_token = names.session_token.iter().find_map(|name| value(name));
    Ok(Some(Credentials {
        access_key_id: access_key_id.to_owned(),
        secret_access_key: SecretBytes::new(secret.as_bytes().to_vec()),
        session_token: session_token.filter(|token| !token.is_empty()).map(str::to_owned),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::error::ErrorFormat;

    const CONFIG: &str = "[default]\naws_access_key_id = C0\naws_secret_access_key = c0\n\
        [profile dev]\naws_access_key_id = C1\naws_secret_access_key = c1\naws_session_token = t1\n\
        [profile half]\naws_access_key_id = C2\n[profile none]\nregion = a-1\n\
        [profile mixed]\naws_access_key_id = C3\n";
    const CREDENTIALS: &str = "[default]\naws_access_key_id = F0\naws_secret_access_key = f0\n\
        [ci]\naws_access_key_id = F1\naws_secret_access_key = f1\naws_session_token = t2\naws_security_token = t3\n\
        [broken]\naws_access_key_id = F2\n[mixed]\naws_secret_access_key = f3\n";
    const KEY: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "E"), ("AWS_SECRET_ACCESS_KEY", "e")];

    /// Id, secret and token, or the error's text.
    fn found(option: Option<&str>, variables: &[(&str, &str)], with_files: bool) -> Result<String, String> {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".aws")).unwrap();
        if with_files {
            std::fs::write(home.path().join(".aws/config"), CONFIG).unwrap();
            std::fs::write(home.path().join(".aws/credentials"), CREDENTIALS).unwrap();
        }
        let variables =
            variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let environment = Environment { variables, home: Some(home.path().into()), ..Environment::default() };
        let mut config = Config::load(&environment).unwrap();
        if let Some(profile) = option {
            config.choose(profile);
        }
        let shown = |credentials: Credentials| {
            let secret = String::from_utf8(credentials.secret_access_key.expose().to_vec()).unwrap();
            let token = credentials.session_token.unwrap_or_default();
            format!("{} {secret} {token}", credentials.access_key_id).trim_end().to_owned()
        };
        match find(&environment, &config) {
            Ok(credentials) => Ok(credentials.map(shown).unwrap_or_default()),
            Err(error) => Err(error.render(ErrorFormat::Legacy).trim().replace("aws: [ERROR]: ", "")),
        }
    }

    #[test]
    fn the_first_place_that_has_an_access_key_counts() {
        let check = |option, variables: &[(&str, &str)], expected: Result<&str, &str>| {
            let found = found(option, variables, true);
            let found = found.as_deref().map_err(String::as_str);
            assert_eq!(found, expected, "{option:?} {variables:?}");
        };
        check(None, &KEY, Ok("E e"));
        check(None, &[], Ok("F0 f0"));
        check(Some("default"), &KEY, Ok("F0 f0"));
        check(Some("dev"), &KEY, Ok("C1 c1 t1"));
        check(Some("ci"), &KEY, Ok("F1 f1 t3"));
        check(Some("none"), &KEY, Ok(""));
        check(None, &[KEY[0], KEY[1], ("AWS_PROFILE", "dev")], Ok("E e"));
        check(None, &[("AWS_PROFILE", "dev"), ("AWS_SESSION_TOKEN", "t")], Ok("C1 c1 t1"));
        check(None, &[KEY[0], KEY[1], ("AWS_SESSION_TOKEN", "t")], Ok("E e t"));
        check(None, &[KEY[0], KEY[1], ("AWS_SESSION_TOKEN", "t"), ("AWS_SECURITY_TOKEN", "u")], Ok("E e u"));
        check(None, &[KEY[0], KEY[1], ("AWS_SESSION_TOKEN", "")], Ok("E e"));
        check(None, &[("AWS_ACCESS_KEY_ID", ""), KEY[1]], Ok("F0 f0"));
        check(None, &[KEY[1]], Ok("F0 f0"));

        let partial =
            |place: &str, missing: &str| format!("Partial credentials found in {place}, missing: {missing}");
        let in_environment = partial("env", "AWS_SECRET_ACCESS_KEY");
        check(None, &[KEY[0]], Err(&in_environment));
        check(None, &[KEY[0], ("AWS_SECRET_ACCESS_KEY", "")], Err(&in_environment));
        check(Some("half"), &KEY, Err(&partial("config-file", "aws_secret_access_key")));
        check(Some("mixed"), &KEY, Err(&partial("config-file", "aws_secret_access_key")));
        check(Some("broken"), &KEY, Err(&partial("shared-credentials-file", "aws_secret_access_key")));
    }

    #[test]
    fn without_any_there_are_none() {
        assert_eq!(found(None, &[], false), Ok(String::new()));
        assert_eq!(found(Some("dev"), &KEY, false), Ok(String::new()));
    }
}
