//! What options, environment and configuration come to: for each setting the first that is given wins.

use super::argparse::Matches;
use super::client::Timeouts;
use super::config::Config;
use super::environment::Environment;
use super::error::{CliError, ErrorFormat};
use super::input::blob::BinaryFormat;
use super::output::{Color, OutputSettings, TimestampFormat};
use super::python;
use super::query::Query;

/// The first of these settings that the environment or the chosen profile has.
pub(super) fn configured<'a>(
    environment: &'a Environment,
    config: &'a Config,
    variables: &[&str],
    key: &str,
) -> Option<&'a str> {
    variables.iter().find_map(|name| environment.variable(name)).or_else(|| config.value(key))
}

/// How errors are shown. A configured name that does not exist means the default.
///
/// Where the chosen profile does not exist, the AWS CLI falls back to its legacy texts.
pub fn error_format(globals: Option<&Matches>, environment: &Environment, config: &Config) -> ErrorFormat {
    if let Some(format) =
        globals.and_then(|globals| globals.word("cli-error-format")).and_then(ErrorFormat::named)
    {
        return format;
    }
    if config.check_profile().is_err() {
        return ErrorFormat::Legacy;
    }
    configured(environment, config, &["AWS_CLI_ERROR_FORMAT"], "cli_error_format")
        .and_then(ErrorFormat::named)
        .unwrap_or_default()
}

/// What the AWS CLI checks of the global options before it looks at the operation.
#[derive(Debug)]
pub struct Checked {
    /// `--query`.
    pub query: Option<Query>,
    /// `--cli-read-timeout` and `--cli-connect-timeout`.
    pub timeouts: Timeouts,
}

/// Compiles `--query` and checks the options of the connection.
pub fn check_globals(globals: &Matches) -> Result<Checked, CliError> {
    let query = globals.word("query").map(Query::compile).transpose()?;
    if let Some(url) = globals.word("endpoint-url").filter(|url| !has_scheme(url)) {
        return Err(CliError::parameter(format!(
            "Bad value for --endpoint-url \"{url}\": scheme is missing.  Must be of the form http://<hostname>/ or \
             https://<hostname>/"
        )));
    }
    let seconds = |name| globals.word(name).map_or(Ok(60), super::input::integer);
    let timeouts = Timeouts { read: seconds("cli-read-timeout")?, connect: seconds("cli-connect-timeout")? };
    Ok(Checked { query, timeouts })
}

fn has_scheme(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
    })
}

/// What the configuration says about values, checked before the operation is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Formats {
    /// `cli_timestamp_format`.
    pub timestamps: TimestampFormat,
    /// `--cli-binary-format`, `cli_binary_format`.
    pub binary: BinaryFormat,
}

/// The formats of values. A profile that does not exist is no error yet.
pub fn formats(globals: &Matches, config: &Config) -> Result<Formats, CliError> {
    let timestamps = match config.value("cli_timestamp_format") {
        None | Some("iso8601") => TimestampFormat::Iso8601,
        Some("wire") => TimestampFormat::Wire,
        Some(other) => {
            return Err(CliError::Configuration {
                code: "Configuration",
                message: format!(
                    "Unknown cli_timestamp_format value: {other}, valid values are \"wire\" or \"iso8601\""
                ),
            });
        }
    };
    let binary =
        globals.word("cli-binary-format").or_else(|| config.value("cli_binary_format")).unwrap_or("base64");
    let binary = BinaryFormat::named(binary).ok_or_else(|| CliError::general(python::quote(binary)))?;
    Ok(Formats { timestamps, binary })
}

/// How the answer is shown.
pub fn output(
    globals: &Matches,
    query: Option<Query>,
    formats: Formats,
    environment: &Environment,
    config: &Config,
) -> OutputSettings {
    let text = |value: Option<&str>| value.map(str::to_owned);
    let output =
        globals.word("output").or_else(|| configured(environment, config, &["AWS_DEFAULT_OUTPUT"], "output"));
    let pager = configured(environment, config, &["AWS_PAGER"], "cli_pager")
        .or_else(|| environment.variable("PAGER"));
    let pager =
        Some(pager.unwrap_or("less")).filter(|pager| !pager.is_empty() && !globals.has("no-cli-pager"));
    OutputSettings {
        output: output.unwrap_or("json").to_owned(),
        query,
        timestamps: formats.timestamps,
        color: color(globals),
        is_terminal: environment.stdout_terminal.is_some(),
        width: environment.stdout_terminal.unwrap_or(80),
        time_zone: text(environment.variable("TZ")),
        pager: text(pager),
        less_is_set: environment.variable("LESS").is_some(),
        encoding: text(environment.variable("AWS_CLI_OUTPUT_ENCODING")),
    }
}

/// `--color`.
pub fn color(globals: &Matches) -> Color {
    match globals.word("color") {
        Some("on") => Color::On,
        Some("off") => Color::Off,
        _ => Color::Auto,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::cli::argparse::Grammar;
    use crate::cli::command;

    type Variables = &'static [(&'static str, &'static str)];

    /// What options, environment and files come to.
    pub(crate) struct Given {
        pub(crate) globals: Matches,
        pub(crate) environment: Environment,
        pub(crate) config: Config,
        _home: tempfile::TempDir,
    }

    /// The words of the command line, the variables, the text of `~/.aws/config`.
    pub(crate) fn given(words: &str, variables: &[(&str, &str)], config: &str) -> Given {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".aws")).unwrap();
        std::fs::write(home.path().join(".aws/config"), config).unwrap();
        let variables =
            variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let environment = Environment { variables, home: Some(home.path().into()), ..Environment::default() };
        let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
        let globals = Grammar::new(&command::globals(), None).read(&words).unwrap();
        let mut config = Config::load(&environment).unwrap();
        if let Some(profile) = globals.word("profile") {
            config.choose(profile);
        }
        Given { globals, environment, config, _home: home }
    }

    const CONFIG: &str = "[default]\nregion = a-1\noutput = yaml\ncli_pager = p\n[profile dev]\nregion = b-1\n\
                          cli_error_format = json\noutput = text\n";

    #[test]
    fn output_and_pager_are_the_first_that_are_given() {
        let cases: &[(&str, Variables, &str, &str, Option<&str>)] = &[
            ("", &[], "", "json", Some("less")),
            ("", &[("PAGER", "more")], "", "json", Some("more")),
            ("", &[("PAGER", "more")], CONFIG, "yaml", Some("p")),
            ("", &[("AWS_PAGER", "q"), ("AWS_DEFAULT_OUTPUT", "off")], CONFIG, "off", Some("q")),
            ("", &[("AWS_PAGER", "")], CONFIG, "yaml", None),
            (
                "--output table --no-cli-pager",
                &[("AWS_PAGER", "q"), ("AWS_DEFAULT_OUTPUT", "off")],
                CONFIG,
                "table",
                None,
            ),
            ("--profile dev", &[], CONFIG, "text", Some("less")),
        ];
        for (words, variables, config, format, pager) in cases {
            let Given { globals, environment, config, _home } = given(words, variables, config);
            let formats = formats(&globals, &config).unwrap();
            let settings = output(&globals, None, formats, &environment, &config);
            assert_eq!((settings.output.as_str(), settings.pager.as_deref()), (*format, *pager), "{words}");
        }
    }

    #[test]
    fn errors_are_shown_in_the_first_format_that_is_given() {
        let cases: &[(&str, Variables, ErrorFormat)] = &[
            ("", &[], ErrorFormat::Enhanced),
            ("--profile dev", &[], ErrorFormat::Json),
            ("--profile dev", &[("AWS_CLI_ERROR_FORMAT", "TEXT")], ErrorFormat::Text),
            ("--profile dev", &[("AWS_CLI_ERROR_FORMAT", "x")], ErrorFormat::Enhanced),
            ("--profile nope", &[("AWS_CLI_ERROR_FORMAT", "text")], ErrorFormat::Legacy),
            ("--cli-error-format yaml", &[("AWS_CLI_ERROR_FORMAT", "text")], ErrorFormat::Yaml),
        ];
        for (words, variables, expected) in cases {
            let Given { globals, environment, config, _home } = given(words, variables, CONFIG);
            assert_eq!(
                error_format(Some(&globals), &environment, &config),
                *expected,
                "{words} {variables:?}"
            );
        }
    }
}
