//! The client of a call, as the AWS CLI makes one before it makes a request: in which Region, with whose credentials,
//! at which endpoint.
//!
//! Without an endpoint the vault of this machine answers, and what only a connection needs is checked and not used.

use std::time::Duration;

use super::argparse::Matches;
use super::config::Config;
use super::credentials::role::Role;
use super::environment::Environment;
use super::error::CliError;
use super::settings::configured;
use super::{OpenDoor, VaultOptions, credentials, input, python};
use crate::model::Service;
use crate::region::Region;
use crate::remote::{Connection, Remote, Trust, proxy};
use crate::service::{Door, Proof};
use crate::sigv4::Credentials;

mod endpoint;

/// Where a call goes, and who makes it.
#[derive(Debug)]
pub struct Client {
    /// The Region to call in.
    pub region: Region,
    /// Whose access key is used; none where none is, or where it is not to be.
    credentials: Option<Credentials>,
    /// The role whose session is to make the call.
    role: Option<Role>,
    /// Where STS answers, if an endpoint does.
    sts: Option<String>,
    /// The connection to the endpoint; none where the vault of this machine answers.
    connection: Option<Connection>,
    /// `--no-sign-request`.
    is_unsigned: bool,
}

impl Client {
    /// The client that options, environment and configuration come to.
    ///
    /// # Errors
    ///
    /// Those that the AWS CLI has here: a profile that does not exist, half a pair of credentials, no Region for an
    /// endpoint, a Region that is no host label, an endpoint without host, an empty `--ca-bundle`, a retry setting that
    /// is none. And an endpoint together with options that are about a vault.
    pub fn new(
        service: Service,
        globals: &Matches,
        timeouts: Timeouts,
        vault: &VaultOptions,
        environment: &Environment,
        config: &Config,
    ) -> Result<Client, CliError> {
        config.check_profile()?;
        let is_unsigned = globals.has("no-sign-request");
        let role = credentials::role::find(environment, config)?.filter(|_| !is_unsigned);
        let credentials = match role {
            Some(_) => None,
            None => credentials::find(environment, config)?.filter(|_| !is_unsigned),
        };
        let sts = match role {
            Some(_) => endpoint::find(Service::Sts, globals, vault, environment, config)?,
            None => None,
        };
        let url = endpoint::find(service, globals, vault, environment, config)?;
        let region = region(globals, url.is_some() && !service.is_global(), environment, config)?;
        if let Some(url) = url.as_deref().filter(|url| !endpoint::has_host(url)) {
            return Err(CliError::general(format!("Invalid endpoint: {url}")));
        }
        let trust = trust(globals, environment, config)?;
        let attempts = attempts(environment, config)?;
        let connection = url.map(|url| Connection {
            proxy: proxy::configured(&url, |name| environment.variable(name)),
            url,
            attempts,
            connect_timeout: seconds(timeouts.connect),
            read_timeout: seconds(timeouts.read),
            trust,
        });
        Ok(Client { region, credentials, role, sts, connection, is_unsigned })
    }

    /// The door that answers.
    ///
    /// # Errors
    ///
    /// An endpoint asks for credentials, and there are none.
    pub fn door(&mut self, open: &OpenDoor<'_>, vault: &VaultOptions) -> Result<Box<dyn Door>, CliError> {
        let role = self.role.take();
        let Some(connection) = self.connection.take() else {
            let mut door = open(vault);
            if let Some(role) = role {
                self.credentials = Some(role.assume(door.as_mut(), &self.region)?);
            }
            return Ok(door);
        };
        if let Some(mut role) = role {
            let url = self.sts.take().unwrap_or_else(|| connection.url.clone());
            let source = role.source.take();
            let mut sts = remote(Connection { url, ..connection.clone() }, source)?;
            self.credentials = Some(role.assume(sts.as_mut(), &self.region)?);
        }
        if self.credentials.is_none() && !self.is_unsigned {
            return Err(CliError::Configuration {
                code: "NoCredentials",
                message:
                    "Unable to locate credentials. You can configure credentials by running \"aws login\"."
                        .to_owned(),
            });
        }
        remote(connection, self.credentials.take())
    }

    /// Whether an endpoint answers, and not the vault of this machine.
    pub fn is_remote(&self) -> bool {
        self.connection.is_some()
    }

    /// What the vault of this machine is shown of the credentials.
    pub fn proof(&self) -> Option<&dyn Proof> {
        self.credentials.as_ref().map(|credentials| credentials as &dyn Proof)
    }
}

fn remote(connection: Connection, credentials: Option<Credentials>) -> Result<Box<dyn Door>, CliError> {
    match Remote::new(connection, credentials) {
        Ok(remote) => Ok(Box::new(remote)),
        Err(invalid) => Err(CliError::general(format!("Invalid endpoint: {}", invalid.0))),
    }
}

/// The Region to call in. The vault has one by itself, and a global service needs none.
fn region(
    globals: &Matches,
    is_needed: bool,
    environment: &Environment,
    config: &Config,
) -> Result<Region, CliError> {
    let variables = ["AWS_REGION", "AWS_DEFAULT_REGION"];
    match globals.word("region").or_else(|| configured(environment, config, &variables, "region")) {
        None if is_needed => Err(CliError::Configuration {
            code: "NoRegion",
            message:
                "You must specify a region. You can also configure your region by running \"aws configure\"."
                    .to_owned(),
        }),
        None => Ok(Region::default()),
        Some("") => Err(CliError::general("Invalid endpoint: https://kms..amazonaws.com")),
        Some(name) => Region::parse(name)
            .ok()
            .filter(|_| !name.bytes().all(|byte| byte.is_ascii_digit()))
            .ok_or_else(|| {
                CliError::general(format!(
                    "Provided region_name {} doesn't match a supported format.",
                    python::quote(name)
                ))
            }),
    }
}

/// Which certificates are believed.
fn trust(globals: &Matches, environment: &Environment, config: &Config) -> Result<Trust, CliError> {
    let bundle = globals
        .word("ca-bundle")
        .or_else(|| configured(environment, config, &["AWS_CA_BUNDLE"], "ca_bundle"))
        .or_else(|| environment.variable("REQUESTS_CA_BUNDLE"));
    match bundle {
        _ if globals.has("no-verify-ssl") => Ok(Trust::Anyone),
        None => Ok(Trust::Public),
        Some(path) if path.trim().is_empty() => Err(CliError::general(
            "Invalid CA bundle: the configured value (ca_bundle, AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE, or verify) \
             resolved to an empty or whitespace-only string. Provide a valid path to a CA bundle file.",
        )),
        Some(path) => Ok(Trust::Bundle(environment.absolute(path))),
    }
}

/// How often a call is tried. Both of the AWS CLI's modes try alike here.
fn attempts(environment: &Environment, config: &Config) -> Result<u32, CliError> {
    let attempts = configured(environment, config, &["AWS_MAX_ATTEMPTS"], "max_attempts");
    let attempts = attempts.map_or(Ok(3), input::integer)?;
    match configured(environment, config, &["AWS_RETRY_MODE"], "retry_mode") {
        None | Some("standard" | "adaptive" | "legacy") => {
            Ok(u32::try_from(attempts.max(1)).unwrap_or(u32::MAX))
        }
        Some(mode) => Err(CliError::general(format!(
            "Invalid value provided to \"mode\": \"{mode}\" must be one of: \"standard\" or \"adaptive\""
        ))),
    }
}

/// `--cli-read-timeout` and `--cli-connect-timeout`, in seconds.
#[derive(Debug, Clone, Copy)]
pub struct Timeouts {
    /// The longest time to wait for the next bytes of an answer.
    pub read: i128,
    /// The longest time to wait for a connection.
    pub connect: i128,
}

impl Timeouts {
    /// The error that the AWS CLI has when it makes its connection with a time that is none.
    pub fn check(self) -> Result<(), CliError> {
        let times = [("connect", self.connect), ("read", self.read)];
        match times.iter().find(|(_, seconds)| *seconds < 0) {
            None => Ok(()),
            Some((name, seconds)) => Err(CliError::general(format!(
                "Attempted to set {name} timeout to {seconds}, but the timeout cannot be set to a value less than or \
                 equal to 0."
            ))),
        }
    }
}

/// The time to wait; none for as long as it takes, which 0 stands for.
fn seconds(seconds: i128) -> Option<Duration> {
    u32::try_from(seconds)
        .ok()
        .filter(|seconds| *seconds > 0)
        .map(|seconds| Duration::from_secs(seconds.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::error::ErrorFormat;
    use crate::cli::settings::tests::{Given, given};

    type Variables = &'static [(&'static str, &'static str)];

    const CONFIG: &str = "[default]\nregion = a-1\n[profile dev]\nregion = b-1\n";
    const TIMEOUTS: Timeouts = Timeouts { read: 60, connect: 60 };

    fn client(words: &str, variables: &[(&str, &str)], config: &str) -> Result<Client, String> {
        let Given { globals, environment, config, .. } = given(words, variables, config);
        let client =
            Client::new(Service::Kms, &globals, TIMEOUTS, &VaultOptions::default(), &environment, &config);
        client.map_err(|error| {
            let text = error.render(ErrorFormat::Legacy);
            text.trim_start_matches("\naws: [ERROR]: ").trim_end().to_owned()
        })
    }

    #[test]
    fn the_region_is_the_first_that_is_given() {
        let cases: &[(&str, Variables, &str, Result<&str, &str>)] = &[
            ("", &[], "", Ok("us-east-1")),
            ("", &[], CONFIG, Ok("a-1")),
            ("--profile dev", &[], CONFIG, Ok("b-1")),
            ("", &[("AWS_PROFILE", "dev")], CONFIG, Ok("b-1")),
            ("", &[("AWS_DEFAULT_PROFILE", "dev"), ("AWS_PROFILE", "default")], CONFIG, Ok("a-1")),
            ("--profile dev", &[("AWS_DEFAULT_REGION", "c-1")], CONFIG, Ok("c-1")),
            ("", &[("AWS_DEFAULT_REGION", "c-1"), ("AWS_REGION", "d-1")], CONFIG, Ok("d-1")),
            ("--region e-1", &[("AWS_REGION", "d-1")], CONFIG, Ok("e-1")),
            ("--region a_b", &[], "", Err("Provided region_name 'a_b' doesn't match a supported format.")),
            ("--region 123", &[], "", Err("Provided region_name '123' doesn't match a supported format.")),
            ("--region=", &[], "", Err("Invalid endpoint: https://kms..amazonaws.com")),
            ("--profile nope", &[], CONFIG, Err("The config profile (nope) could not be found")),
            ("", &[("AWS_PROFILE", "")], CONFIG, Err("The config profile () could not be found")),
            (
                "",
                &[("AWS_ACCESS_KEY_ID", "A")],
                "",
                Err("Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"),
            ),
            (
                "",
                &[],
                "[default]\naws_access_key_id = A\n",
                Err("Partial credentials found in config-file, missing: aws_secret_access_key"),
            ),
            (
                "--ca-bundle=",
                &[],
                "",
                Err(
                    "Invalid CA bundle: the configured value (ca_bundle, AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE, or verify) resolved to an empty or whitespace-only string. Provide a valid path to a CA bundle file.",
                ),
            ),
            ("--region a-1 --endpoint-url http://:80", &[], "", Err("Invalid endpoint: http://:80")),
            ("", &[("AWS_MAX_ATTEMPTS", "x")], "", Err("invalid literal for int() with base 10: 'x'")),
            (
                "",
                &[("AWS_RETRY_MODE", "x")],
                "",
                Err("Invalid value provided to \"mode\": \"x\" must be one of: \"standard\" or \"adaptive\""),
            ),
        ];
        for (words, variables, config, expected) in cases {
            let region = client(words, variables, config).map(|client| client.region.as_str().to_owned());
            assert_eq!(region.as_deref().map_err(String::as_str), *expected, "{words} {variables:?}");
        }
    }

    #[test]
    fn connections_are_made_as_configured() {
        let key = [("AWS_ACCESS_KEY_ID", "A"), ("AWS_SECRET_ACCESS_KEY", "s"), ("AWS_REGION", "us-east-1")];
        let url = ("AWS_ENDPOINT_URL", "https://h");
        let connection = |words: &str, variables: &[(&str, &str)], config: &str| {
            let variables = [&key[..], &[url], variables].concat();
            client(words, &variables, config).unwrap().connection.unwrap()
        };
        assert_eq!(connection("", &[], "").trust, Trust::Public);
        assert_eq!(connection("--no-verify-ssl", &[("AWS_CA_BUNDLE", "/b")], "").trust, Trust::Anyone);
        assert_eq!(connection("", &[("AWS_CA_BUNDLE", "/b")], "").trust, Trust::Bundle("/b".into()));
        assert_eq!(connection("", &[("REQUESTS_CA_BUNDLE", "/r")], "").trust, Trust::Bundle("/r".into()));
        let configured = "[default]\nca_bundle = /c\nmax_attempts = 7\n";
        assert_eq!(
            connection("", &[("REQUESTS_CA_BUNDLE", "/r")], configured).trust,
            Trust::Bundle("/c".into())
        );
        assert_eq!(connection("", &[], configured).attempts, 7);
        assert_eq!(connection("", &[("AWS_MAX_ATTEMPTS", "2")], configured).attempts, 2);
        assert_eq!(connection("", &[("AWS_MAX_ATTEMPTS", "-5")], "").attempts, 1);
        assert_eq!(connection("", &[], "").attempts, 3);
        assert_eq!(connection("", &[("https_proxy", "p:1")], "").proxy.as_deref(), Some("http://p:1"));
        assert_eq!(connection("", &[], "").read_timeout, Some(Duration::from_secs(60)));
        assert_eq!(seconds(0), None);
    }

    #[test]
    fn an_endpoint_asks_for_region_and_credentials() {
        let region = client("--endpoint-url http://h", &[], "").unwrap_err();
        assert!(region.starts_with("You must specify a region."), "{region}");
        let never = |_: &VaultOptions| -> Box<dyn Door> { unreachable!("the endpoint answers") };
        let door = |words: &str, variables: &[(&str, &str)]| {
            let mut client = client(words, variables, CONFIG).unwrap();
            client.door(&never, &VaultOptions::default()).map(|_| ()).map_err(|error| error.exit_code())
        };
        let key = [("AWS_ACCESS_KEY_ID", "A"), ("AWS_SECRET_ACCESS_KEY", "s")];
        assert_eq!(door("--endpoint-url http://h", &[]), Err(253));
        assert_eq!(door("--endpoint-url http://h --no-sign-request", &[]), Ok(()));
        assert_eq!(door("--endpoint-url http://h", &key), Ok(()));
        assert_eq!(door("--endpoint-url ftp://h", &key), Err(255));
    }
}
