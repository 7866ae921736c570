//! Which endpoint answers, in the order in which the AWS CLI looks for one.

use crate::cli::VaultOptions;
use crate::cli::argparse::Matches;
use crate::cli::config::Config;
use crate::cli::environment::Environment;
use crate::cli::error::CliError;
use crate::model::Service;

/// The endpoint's URL for a service; none where the vault of this machine answers.
///
/// An option of the vault wins over what is configured, and cannot stand beside `--endpoint-url`.
///
/// # Errors
///
/// The profile names a section of services that does not exist. Options of both.
pub(super) fn find(
    service: Service,
    globals: &Matches,
    vault: &VaultOptions,
    environment: &Environment,
    config: &Config,
) -> Result<Option<String>, CliError> {
    let option = globals.word("endpoint-url").filter(|url| !url.is_empty());
    let of_vault = [
        ("vault", vault.path.is_some()),
        ("passphrase-fd", vault.passphrase_fd.is_some()),
        ("via-service", vault.via_service.is_some()),
    ];
    let of_vault = of_vault.iter().find(|(_, is_given)| *is_given).map(|(name, _)| *name);
    match (option, of_vault) {
        (Some(_), Some(name)) => Err(CliError::Refused(format!(
            "--{name} is about a vault of this machine, and --endpoint-url about one elsewhere; leave one out."
        ))),
        (Some(url), None) => Ok(Some(url.to_owned())),
        (None, Some(_)) => Ok(None),
        (None, None) => configured(service, environment, config),
    }
}

/// What environment and configuration say.
fn configured(
    service: Service,
    environment: &Environment,
    config: &Config,
) -> Result<Option<String>, CliError> {
    let ignored = environment
        .variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
        .or_else(|| config.value("ignore_configured_endpoint_urls"));
    if ignored.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
        return Ok(None);
    }
    let given = |url: &&str| !url.is_empty();
    let variables =
        [format!("AWS_ENDPOINT_URL_{}", service.name().to_uppercase()), "AWS_ENDPOINT_URL".to_owned()];
    let variable = variables.iter().find_map(|name| environment.variable(name).filter(given));
    if let Some(url) = variable {
        return Ok(Some(url.to_owned()));
    }
    let of_service = config.service_value(service.name(), "endpoint_url")?;
    Ok(of_service.or(config.value("endpoint_url")).filter(given).map(str::to_owned))
}

/// Whether a URL names a host.
pub(super) fn has_host(url: &str) -> bool {
    let host =
        url.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let host = host.rsplit('@').next().unwrap_or_default();
    !host.is_empty() && !host.starts_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::error::ErrorFormat;
    use crate::cli::settings::tests::{Given, given};

    const CONFIG: &str = "[default]\nendpoint_url = http://global\n\
        [profile local]\nservices = mine\nendpoint_url = http://global\n\
        [profile other]\nservices = theirs\nendpoint_url = http://global\n\
        [profile lost]\nservices = none\n\
        [services mine]\nkms =\n  endpoint_url = http://mine\n\
        [services theirs]\niam =\n  endpoint_url = http://iam\n";

    fn found(words: &str, vault: &VaultOptions, variables: &[(&str, &str)]) -> Result<String, String> {
        let Given { globals, environment, config, .. } = given(words, variables, CONFIG);
        find(Service::Kms, &globals, vault, &environment, &config)
            .map(Option::unwrap_or_default)
            .map_err(|error| error.render(ErrorFormat::Legacy).trim().to_owned())
    }

    #[test]
    fn the_first_endpoint_that_is_given_counts() {
        let check = |words: &str, variables: &[(&str, &str)], expected: &str| {
            assert_eq!(
                found(words, &VaultOptions::default(), variables).as_deref(),
                Ok(expected),
                "{words} {variables:?}"
            );
        };
        let both = [("AWS_ENDPOINT_URL_KMS", "http://kms"), ("AWS_ENDPOINT_URL", "http://all")];
        check("--endpoint-url http://option", &both, "http://option");
        check("", &both, "http://kms");
        check("", &both[1..], "http://all");
        check("", &[("AWS_ENDPOINT_URL_IAM", "http://iam")], "http://global");
        check("", &[("AWS_ENDPOINT_URL_KMS", "")], "http://global");
        check("--profile local", &[], "http://mine");
        check("--profile other", &[], "http://global");
        let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "True");
        check("", &[both[0], ignore], "");
        check("--endpoint-url http://option", &[ignore], "http://option");
        check("", &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "1")], "http://global");
    }

    #[test]
    fn a_section_of_services_must_be_there() {
        let error = found("--profile lost", &VaultOptions::default(), &[]).unwrap_err();
        let sentence = "The profile is configured to use the services section but the \"none\" services configuration \
                        does not exist.";
        assert!(error.ends_with(sentence), "{error}");
    }

    #[test]
    fn a_vault_that_is_asked_for_answers() {
        let vault = VaultOptions { path: Some("v".into()), ..VaultOptions::default() };
        assert_eq!(found("", &vault, &[("AWS_ENDPOINT_URL", "http://all")]).as_deref(), Ok(""));
        assert!(found("--endpoint-url http://h", &vault, &[]).unwrap_err().contains("--vault is about"));
    }
}
