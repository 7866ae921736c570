//! The role that a profile assumes: `role_arn` with `source_profile`, or with `credential_source = Environment`.
//!
//! The session is asked for anew by every command, and kept nowhere.

use serde_json::{Map, Value};

use super::{Credentials, KEYS, in_environment, read};
use crate::cli::config::Config;
use crate::cli::environment::Environment;
use crate::cli::error::CliError;
use crate::crypto::secret::SecretBytes;
use crate::model::Service;
use crate::region::Region;
use crate::service::{Call, Door, Proof};
use crate::time::Timestamp;

/// A role to assume, and whose credentials assume it.
#[derive(Debug)]
pub struct Role {
    input: Map<String, Value>,
    /// Whose credentials ask for the session; none once an endpoint's door has them.
    pub source: Option<Credentials>,
}

/// The members of `AssumeRole`'s input that a profile has, with their keys.
const TEXTS: [(&str, &str); 2] = [("RoleArn", "role_arn"), ("ExternalId", "external_id")];

/// The role that the chosen profile assumes; none where it assumes none, or the environment's credentials count.
///
/// # Errors
///
/// A profile that does not say whose credentials assume the role, or names some that cannot be had here.
pub fn find(environment: &Environment, config: &Config) -> Result<Option<Role>, CliError> {
    let Some(arn) = config.value("role_arn") else { return Ok(None) };
    if !config.is_chosen_by_option() && in_environment(environment).is_some() {
        return Ok(None);
    }
    let profile = config.name();
    for key in ["mfa_serial", "web_identity_token_file"] {
        if config.value(key).is_some() {
            return Err(unsupported(profile, key));
        }
    }
    let source = source(environment, config, arn)?;
    let texts = TEXTS.iter().filter_map(|(member, key)| Some((*member, Value::from(config.value(key)?))));
    let mut input: Map<String, Value> = texts.map(|(member, value)| (member.to_owned(), value)).collect();
    if let Some(duration) = config.value("duration_seconds") {
        input.insert("DurationSeconds".to_owned(), duration.parse::<i64>().unwrap_or_default().into());
    }
    let name = config.value("role_session_name").map(str::to_owned);
    let name = name.unwrap_or_else(|| format!("airkms-session-{}", Timestamp::now().as_millis() / 1000));
    input.insert("RoleSessionName".to_owned(), name.into());
    Ok(Some(Role { input, source: Some(source) }))
}

/// Whose credentials assume the role.
fn source(environment: &Environment, config: &Config, arn: &str) -> Result<Credentials, CliError> {
    let profile = config.name();
    let partial = |missing: &str| {
        CliError::general(format!("Partial credentials found in assume-role, missing: {missing}"))
    };
    match (config.value("source_profile"), config.value("credential_source")) {
        (Some(source), None) => {
            if !config.has(source) {
                return Err(CliError::general(format!(
                    "The source_profile \"{source}\" referenced in the profile \"{profile}\" does not exist."
                )));
            }
            if source != profile && config.value_in(source, "role_arn").is_some() {
                return Err(unsupported(source, "role_arn, which another role's source_profile names,"));
            }
            let found = read("assume-role", &KEYS, |key| config.value_in(source, key))?;
            found.ok_or_else(|| partial("aws_access_key_id"))
        }
        (None, Some("Environment")) => {
            in_environment(environment).unwrap_or_else(|| Err(partial("AWS_ACCESS_KEY_ID")))
        }
        (None, Some(_)) => Err(unsupported(profile, "credential_source")),
        (None, None) => Err(partial("source_profile or credential_source")),
        (Some(_), Some(_)) => Err(CliError::general(format!(
            "The profile \"{profile}\" contains both source_profile and credential_source, for the role {arn}."
        ))),
    }
}

fn unsupported(profile: &str, key: &str) -> CliError {
    CliError::general(format!("airkms cannot use {key} of the profile \"{profile}\"."))
}

impl Role {
    /// Asks STS behind this door for a session.
    ///
    /// # Errors
    ///
    /// What STS answers.
    pub fn assume(self, door: &mut dyn Door, region: &Region) -> Result<Credentials, CliError> {
        let operation = Service::Sts.operation("AssumeRole").expect("STS has it");
        let proof = self.source.as_ref().map(|source| source as &dyn Proof);
        let call =
            Call { service: Service::Sts, proof, ..Call::new(operation.name, region, self.input.clone()) };
        let answer = door.call(&call).map_err(|error| CliError::call(operation, error))?;
        let text = |member: &str| {
            let value = answer.get("Credentials").and_then(|credentials| credentials.get(member));
            value.and_then(Value::as_str).map(str::to_owned)
        };
        let parts = (text("AccessKeyId"), text("SecretAccessKey"), text("SessionToken"));
        let (Some(access_key_id), Some(secret), session_token) = parts else {
            return Err(CliError::general("STS has answered AssumeRole without credentials."));
        };
        let secret_access_key = SecretBytes::new(secret.into_bytes());
        Ok(Credentials { access_key_id, secret_access_key, session_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::error::ErrorFormat;
    use crate::cli::settings::tests::{Given, given};

    const CONFIG: &str = "[profile keys]\naws_access_key_id = K\naws_secret_access_key = k\n\
        [profile role]\nrole_arn = R\nsource_profile = keys\nexternal_id = x\nrole_session_name = me\n\
        duration_seconds = 900\n\
        [profile self]\nrole_arn = R\nsource_profile = self\naws_access_key_id = S\naws_secret_access_key = s\n\
        [profile env]\nrole_arn = R\ncredential_source = Environment\n\
        [profile ec2]\nrole_arn = R\ncredential_source = Ec2InstanceMetadata\n\
        [profile lost]\nrole_arn = R\nsource_profile = none\n[profile bare]\nrole_arn = R\n\
        [profile chain]\nrole_arn = R\nsource_profile = role\n[profile mfa]\nrole_arn = R\nmfa_serial = m\n\
        [profile empty]\nrole_arn = R\nsource_profile = nothing\n[profile nothing]\nregion = a-1\n";
    const KEY: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "E"), ("AWS_SECRET_ACCESS_KEY", "e")];

    fn found(words: &str, variables: &[(&str, &str)]) -> Result<Option<Role>, String> {
        let Given { environment, config, .. } = given(words, variables, CONFIG);
        find(&environment, &config)
            .map_err(|error| error.render(ErrorFormat::Legacy).trim().replace("aws: [ERROR]: ", ""))
    }

    #[test]
    fn a_profile_says_which_role_and_whose_credentials() {
        let check = |words: &str, variables: &[(&str, &str)], expected: Result<Option<&str>, &str>| {
            let found = found(words, variables)
                .map(|role| role.and_then(|role| role.source).map(|source| source.access_key_id));
            let found = found.as_ref().map(Option::as_deref).map_err(String::as_str);
            assert_eq!(found, expected, "{words} {variables:?}");
        };
        check("--profile keys", &[], Ok(None));
        check("--profile role", &KEY, Ok(Some("K")));
        check("", &[("AWS_PROFILE", "role")], Ok(Some("K")));
        check("", &[("AWS_PROFILE", "role"), KEY[0], KEY[1]], Ok(None));
        check("--profile self", &[], Ok(Some("S")));
        check("--profile env", &KEY, Ok(Some("E")));
        let partial = "Partial credentials found in assume-role, missing: ";
        check("--profile env", &[], Err(&format!("{partial}AWS_ACCESS_KEY_ID")));
        check("--profile empty", &[], Err(&format!("{partial}aws_access_key_id")));
        check("--profile bare", &[], Err(&format!("{partial}source_profile or credential_source")));
        let lost = "The source_profile \"none\" referenced in the profile \"lost\" does not exist.";
        check("--profile lost", &[], Err(lost));
        check("--profile ec2", &[], Err("airkms cannot use credential_source of the profile \"ec2\"."));
        check("--profile mfa", &[], Err("airkms cannot use mfa_serial of the profile \"mfa\"."));
        assert!(found("--profile chain", &[]).unwrap_err().contains("\"role\""));
    }

    #[test]
    fn the_input_is_what_the_profile_says() {
        let role = found("--profile role", &[]).unwrap().unwrap();
        let expected = serde_json::json!({
            "RoleArn": "R", "ExternalId": "x", "DurationSeconds": 900, "RoleSessionName": "me"
        });
        assert_eq!(Value::Object(role.input), expected);
    }
}
