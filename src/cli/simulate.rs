//! `airkms simulate`: what stands for the world around KMS, and what goes wrong in it.
//!
//! Clusters, proxies and external keys made here are records of the vault and say so: nothing is protected by hardware or
//! kept by another program. Start at [`command`] for the grammar and [`run`] for what each command does.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Map, Value, json};

use super::error::CliError;
use super::own;
use crate::crypto::secret::SecretKey;
use crate::key_store::ConnectionErrorCode;
use crate::key_store::cluster::{Cluster, ClusterState};
use crate::key_store::credential::Fingerprint;
use crate::key_store::xks::{
    ExternalKey, ExternalKeyFacts, XksFault, XksProxy, XksProxyAddress, XksProxyConnectivity,
};
use crate::simulation::Simulation;
use crate::vault::{Location, Random, SystemRandom, Transaction, VaultError};

const NONE: &str = "NONE";

/// The grammar of `airkms simulate`.
pub fn command() -> Command {
    let id = |help: &'static str| Arg::new("id").value_name("ID").required(true).help(help);
    let password = || Arg::new("password").long("kmsuser-password").value_name("PASSWORD");
    let hsms =
        || Arg::new("hsms").long("hsms").value_name("N").value_parser(value_parser!(u32).range(0..=28));
    let proxy = || {
        [
            Arg::new("endpoint")
                .long("endpoint")
                .value_name("URL")
                .required(true)
                .help("Such as https://xks.example.com"),
            Arg::new("path")
                .long("path")
                .value_name("PATH")
                .default_value("/kms/xks/v1")
                .help("The path at the endpoint"),
        ]
    };
    let cluster = group("cluster", "Simulated CloudHSM clusters")
        .subcommand(
            Command::new("create")
                .about("Make a simulated cluster, and show its id and the certificate of its owner")
                .arg(password().default_value("kmsPswd").help("The password of the cluster's user kmsuser"))
                .arg(hsms().default_value("2").help("How many HSMs are active"))
                .arg(
                    Arg::new("backup-of")
                        .long("backup-of")
                        .value_name("ID")
                        .help("The cluster from whose backup this one is made"),
                ),
        )
        .subcommand(
            Command::new("set")
                .about("Change a simulated cluster, or break it")
                .arg(id("The cluster"))
                .arg(password().help("The password of the cluster's user kmsuser"))
                .arg(hsms().help("How many HSMs are active"))
                .arg(
                    choice("state", ClusterState::ALL.iter().map(|state| state.as_str()))
                        .help("The cluster's state"),
                )
                .arg(
                    choice("fault", ConnectionErrorCode::ALL.iter().map(|code| code.as_str()).chain([NONE]))
                        .help("What keeps KMS from connecting, or NONE"),
                ),
        )
        .subcommand(Command::new("delete").about("Take a simulated cluster away").arg(id("The cluster")));
    let xks_proxy =
        group("xks-proxy", "Simulated proxies of external key managers")
            .subcommand(
                Command::new("create")
                    .about("Make a simulated proxy, and show the credential that it knows")
                    .args(proxy())
                    .arg(Arg::new("vpc-service").long("vpc-service").value_name("NAME").help(
                        "The VPC endpoint service by which it is reached; a public endpoint if not given",
                    ))
                    .arg(
                        Arg::new("access-key-id")
                            .long("access-key-id")
                            .value_name("ID")
                            .help("The id of the credential that it knows; made up if not given"),
                    )
                    .arg(
                        Arg::new("raw-secret-access-key")
                            .long("raw-secret-access-key")
                            .value_name("SECRET")
                            .help("The secret of that credential; made up if not given"),
                    ),
            )
            .subcommand(
                Command::new("set").about("Break a simulated proxy, or repair it").args(proxy()).arg(
                    choice("fault", XksFault::ALL.iter().map(|fault| fault.as_str()).chain([NONE]))
                        .required(true)
                        .help("What is wrong with it, or NONE"),
                ),
            )
            .subcommand(Command::new("delete").about("Take a simulated proxy away").args(proxy()));
    let xks_key = group("xks-key", "Simulated keys of external key managers")
        .subcommand(
            Command::new("create").about("Make a simulated external key").arg(id("Its id")).args(proxy()),
        )
        .subcommand(
            Command::new("set")
                .about("Change a simulated external key")
                .arg(id("The key"))
                .args(proxy())
                .arg(
                    choice("status", ["ENABLED", "DISABLED", "PENDING_DELETION"])
                        .help("Whether it can be used"),
                )
                .arg(choice("spec", ["AES_128", "AES_256", "RSA_2048"]).help("Its key spec"))
                .arg(
                    choice("usage", ["ENCRYPT", "DECRYPT", "SIGN", "VERIFY", "WRAP", "UNWRAP"])
                        .num_args(1..)
                        .help("What it may be used for"),
                ),
        )
        .subcommand(
            Command::new("delete").about("Destroy a simulated external key").arg(id("The key")).args(proxy()),
        );
    group(
        "simulate",
        "Make and break what is simulated around KMS: clusters, external keys, states that pass",
    )
    .args(own::options())
    .subcommand(
        Command::new("transitions")
            .about(
                "Let the states Creating, Updating, CONNECTING and DISCONNECTING last, by the vault's clock",
            )
            .arg(
                Arg::new("seconds")
                    .value_name("SECONDS")
                    .required(true)
                    .value_parser(value_parser!(u32))
                    .help("How long they last; 0 and they pass at once"),
            ),
    )
    .subcommand(
        Command::new("grant-delay")
            .about(
                "Let new grants count for requests with their tokens only, for a while by the vault's clock",
            )
            .arg(
                Arg::new("seconds")
                    .value_name("SECONDS")
                    .required(true)
                    .value_parser(value_parser!(u32))
                    .help("How long; 0 and they count at once"),
            ),
    )
    .subcommand(cluster)
    .subcommand(xks_proxy)
    .subcommand(xks_key)
}

fn group(name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about).subcommand_required(true).arg_required_else_help(true)
}

fn choice(name: &'static str, values: impl IntoIterator<Item = &'static str>) -> Arg {
    let values: Vec<_> = values.into_iter().collect();
    Arg::new(name).long(name).value_name(name.to_uppercase()).value_parser(PossibleValuesParser::new(values))
}

/// Carries out the command on the vault there, and shows what it made or changed.
pub fn run(matches: &ArgMatches, location: Location, output: &mut dyn Write) -> Result<(), CliError> {
    let (what, arguments) = matches.subcommand().expect("the grammar asks for a subcommand");
    let mut vault = own::open(arguments, location)?;
    let result = vault.write(|transaction| {
        let (verb, inner) = arguments.subcommand().unwrap_or(("", arguments));
        let place = Place { transaction, arguments: inner };
        match what {
            "cluster" => place.cluster(verb),
            "xks-proxy" => place.xks_proxy(verb),
            "xks-key" => place.xks_key(verb),
            "grant-delay" => place.grant_delay(),
            _ => place.transitions(),
        }
    })?;
    own::show(arguments, &result, output)
}

impl From<VaultError> for CliError {
    fn from(error: VaultError) -> Self {
        CliError::Vault(error)
    }
}

type Report = Map<String, Value>;

/// The transaction of a command, and its words.
struct Place<'a> {
    transaction: &'a Transaction<'a>,
    arguments: &'a ArgMatches,
}

impl Place<'_> {
    fn word(&self, name: &str) -> Option<String> {
        self.arguments.try_get_one::<String>(name).ok().flatten().cloned()
    }

    fn required(&self, name: &str) -> String {
        self.word(name).expect("the grammar asks for it, or has a default")
    }

    fn transitions(&self) -> Result<Report, CliError> {
        let transition_seconds = *self.arguments.get_one("seconds").expect("the grammar asks for it");
        let simulation: Simulation = self.transaction.find(&[])?.unwrap_or_default();
        self.transaction.put(&Simulation { transition_seconds, ..simulation })?;
        Ok(report(json!({"TransitionSeconds": transition_seconds})))
    }

    fn grant_delay(&self) -> Result<Report, CliError> {
        let grant_delay_seconds = *self.arguments.get_one("seconds").expect("the grammar asks for it");
        let simulation: Simulation = self.transaction.find(&[])?.unwrap_or_default();
        self.transaction.put(&Simulation { grant_delay_seconds, ..simulation })?;
        Ok(report(json!({"GrantDelaySeconds": grant_delay_seconds})))
    }

    fn cluster(&self, verb: &str) -> Result<Report, CliError> {
        if verb == "create" {
            let id =
                format!("cluster-{}", base32(random::<8>()?).get(..11).unwrap_or_default().to_lowercase());
            let origin = match self.word("backup-of") {
                Some(other) => self.found::<Cluster>(&[&other], &other)?.origin,
                None => id.clone(),
            };
            let trust_anchor = format!(
                "-----BEGIN SIMULATED CERTIFICATE-----\n{}\n-----END SIMULATED CERTIFICATE-----\n",
                STANDARD.encode(random::<32>()?)
            );
            let cluster = Cluster {
                password: Fingerprint::of(&id, &self.required("password")),
                hsms: *self.arguments.get_one("hsms").expect("it has a default"),
                state: ClusterState::Active,
                fault: None,
                origin,
                trust_anchor,
                id,
            };
            self.transaction.put(&cluster)?;
            return Ok(cluster_report(&cluster));
        }
        let id = self.required("id");
        let mut cluster = self.found::<Cluster>(&[&id], &id)?;
        if verb == "delete" {
            self.transaction.delete::<Cluster>(&[&id])?;
            return Ok(report(json!({"Deleted": id})));
        }
        if let Some(password) = self.word("password") {
            cluster.password = Fingerprint::of(&id, &password);
        }
        if let Some(hsms) = self.arguments.get_one("hsms") {
            cluster.hsms = *hsms;
        }
        if let Some(state) = self.word("state") {
            cluster.state = named(ClusterState::ALL, ClusterState::as_str, &state).unwrap_or(cluster.state);
        }
        if let Some(fault) = self.word("fault") {
            cluster.fault = named(ConnectionErrorCode::ALL, ConnectionErrorCode::as_str, &fault);
        }
        self.transaction.put(&cluster)?;
        Ok(cluster_report(&cluster))
    }

    fn xks_proxy(&self, verb: &str) -> Result<Report, CliError> {
        let (endpoint, path) = (self.required("endpoint"), self.required("path"));
        if verb == "create" {
            let vpc_service = self.word("vpc-service");
            let connectivity = match vpc_service {
                Some(_) => XksProxyConnectivity::VpcEndpointService,
                None => XksProxyConnectivity::PublicEndpoint,
            };
            let access_key_id = self.word("access-key-id").unwrap_or(base32(random::<15>()?));
            let secret = self.word("raw-secret-access-key").unwrap_or(STANDARD.encode(random::<32>()?));
            let proxy = XksProxy {
                address: XksProxyAddress {
                    connectivity,
                    endpoint,
                    path,
                    vpc_service,
                    vpc_service_owner: None,
                },
                secret: Fingerprint::of(&access_key_id, &secret),
                access_key_id,
                fault: None,
            };
            self.transaction.put(&proxy)?;
            let mut made = proxy_report(&proxy);
            made.insert("RawSecretAccessKey".to_owned(), json!(secret));
            return Ok(made);
        }
        let mut proxy = self.found::<XksProxy>(&[&endpoint, &path], &format!("{endpoint}{path}"))?;
        if verb == "delete" {
            self.transaction.delete::<XksProxy>(&[&endpoint, &path])?;
            return Ok(report(json!({"Deleted": format!("{endpoint}{path}")})));
        }
        proxy.fault = named(XksFault::ALL, XksFault::as_str, &self.required("fault"));
        self.transaction.put(&proxy)?;
        Ok(proxy_report(&proxy))
    }

    fn xks_key(&self, verb: &str) -> Result<Report, CliError> {
        let (endpoint, path, id) = (self.required("endpoint"), self.required("path"), self.required("id"));
        self.found::<XksProxy>(&[&endpoint, &path], &format!("{endpoint}{path}"))?;
        if verb == "create" {
            if self.transaction.find::<ExternalKey>(&[&endpoint, &path, &id])?.is_some() {
                return Err(CliError::General(format!("There is a simulated external key {id} already.")));
            }
            let secret = SecretKey::from_slice(&random::<32>()?).expect("32 bytes are a key");
            let usage = ["ENCRYPT", "DECRYPT"].map(str::to_owned).to_vec();
            let (spec, status) = ("AES_256".to_owned(), "ENABLED".to_owned());
            let key =
                ExternalKey { facts: ExternalKeyFacts { id, endpoint, path, spec, status, usage }, secret };
            self.transaction.put(&key)?;
            return Ok(key_report(&key.facts));
        }
        let mut key = self.found::<ExternalKey>(&[&endpoint, &path, &id], &id)?;
        if verb == "delete" {
            self.transaction.delete::<ExternalKey>(&[&endpoint, &path, &id])?;
            return Ok(report(json!({"Deleted": id})));
        }
        key.facts.status = self.word("status").unwrap_or(key.facts.status);
        key.facts.spec = self.word("spec").unwrap_or(key.facts.spec);
        if let Some(usage) = self.arguments.get_many::<String>("usage") {
            key.facts.usage = usage.cloned().collect();
        }
        self.transaction.put(&key)?;
        Ok(key_report(&key.facts))
    }

    fn found<R: crate::vault::Record>(&self, id: &[&str], name: &str) -> Result<R, CliError> {
        let found = self.transaction.find(id)?;
        found.ok_or_else(|| CliError::General(format!("Nothing simulated is named {name}.")))
    }
}

fn named<T: Copy>(all: &[T], text: fn(T) -> &'static str, name: &str) -> Option<T> {
    all.iter().copied().find(|value| text(*value) == name)
}

fn report(value: Value) -> Report {
    match value {
        Value::Object(report) => report,
        _ => Report::new(),
    }
}

fn cluster_report(cluster: &Cluster) -> Report {
    report(json!({
        "Simulated": "CloudHSM cluster, a record of this vault: no hardware protects its keys",
        "CloudHsmClusterId": cluster.id, "State": cluster.state, "ActiveHsms": cluster.hsms,
        "BackupHistoryOf": cluster.origin, "Fault": cluster.fault, "TrustAnchorCertificate": cluster.trust_anchor,
    }))
}

fn proxy_report(proxy: &XksProxy) -> Report {
    report(json!({
        "Simulated": "external key manager, a record of this vault: its keys lie beside those of KMS",
        "XksProxyConnectivity": proxy.address.connectivity, "XksProxyUriEndpoint": proxy.address.endpoint,
        "XksProxyUriPath": proxy.address.path, "XksProxyVpcEndpointServiceName": proxy.address.vpc_service,
        "Fault": proxy.fault, "AccessKeyId": proxy.access_key_id,
    }))
}

fn key_report(key: &ExternalKeyFacts) -> Report {
    report(json!({
        "Simulated": "key of an external key manager, a record of this vault", "XksKeyId": key.id,
        "KeySpec": key.spec, "Status": key.status, "KeyUsage": key.usage,
    }))
}

fn random<const N: usize>() -> Result<[u8; N], CliError> {
    let mut bytes = [0; N];
    SystemRandom.fill(&mut bytes).map_err(|error| CliError::General(error.to_string()))?;
    Ok(bytes)
}

/// RFC 4648, without padding.
fn base32<const N: usize>(bytes: [u8; N]) -> String {
    const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bit = |index: usize| bytes.get(index / 8).is_some_and(|byte| byte >> (7 - index % 8) & 1 == 1);
    let digit = |start: usize| (0..5).fold(0, |value, offset| value * 2 + usize::from(bit(start + offset)));
    let digits = (0..N * 8).step_by(5).filter_map(|start| DIGITS.get(digit(start)));
    digits.map(|digit| char::from(*digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        command().debug_assert();
    }

    /// RFC 4648, section 10.
    #[test]
    fn base32_has_the_digits_of_the_standard() {
        assert_eq!(base32(*b"foobar"), "MZXW6YTBOI");
        assert_eq!(base32(*b"fooba"), "MZXW6YTB");
        assert_eq!(base32(*b"f"), "MY");
    }
}
