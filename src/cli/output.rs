//! Output in the formats of the AWS CLI.

use serde_json::Value;

use super::error::{CliError, ErrorFormat};
use super::query::Query;

/// All that decides how an answer is shown.
#[derive(Debug)]
pub struct OutputSettings {
    /// `--output`, `AWS_DEFAULT_OUTPUT`, the profile's `output` or `json`. Not checked yet: the AWS CLI finds a
    /// wrong configured value only when it makes the formatter.
    pub output: String,
    /// `--query`.
    pub query: Option<Query>,
    /// The profile's `cli_timestamp_format`.
    pub timestamps: TimestampFormat,
    /// `--color`.
    pub color: Color,
    /// Whether stdout is a terminal.
    pub is_terminal: bool,
    /// The terminal's width in columns, 80 if stdout is none.
    pub width: usize,
    /// The environment's `TZ`.
    pub time_zone: Option<String>,
    /// The pager's command line; none for no paging.
    pub pager: Option<String>,
    /// Whether the environment sets `LESS`.
    pub less_is_set: bool,
    /// The environment's `AWS_CLI_OUTPUT_ENCODING`.
    pub encoding: Option<String>,
}

impl OutputSettings {
    /// The format, or the error that it does not exist.
    pub fn format(&self) -> Result<Format, CliError> {
        Format::ALL
            .iter()
            .find(|(name, _)| *name == self.output)
            .map(|(_, format)| *format)
            .ok_or_else(|| CliError::general(format!("Unknown output type: {}", self.output)))
    }
}

/// The output formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the AWS CLI's own names")]
pub enum Format {
    Json,
    Text,
    Table,
    Yaml,
    YamlStream,
    Off,
}

impl Format {
    /// The values of `--output`.
    pub const ALL: [(&'static str, Format); 6] = [
        ("json", Format::Json),
        ("text", Format::Text),
        ("table", Format::Table),
        ("yaml", Format::Yaml),
        ("yaml-stream", Format::YamlStream),
        ("off", Format::Off),
    ];
}

/// How timestamps are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimestampFormat {
    /// ISO 8601 in the local time zone.
    #[default]
    Iso8601,
    /// The number that the service sent.
    Wire,
}

/// When colour is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    On,
    /// Never.
    Off,
}

/// The members of an error on stderr, for the structured values of `--cli-error-format`.
pub fn error_object(object: &Value, format: ErrorFormat) -> String {
    let _ = format;
    json(object) + "\n"
}

/// JSON as Python's `json.dumps(…, indent=4, ensure_ascii=False)` writes it, without a newline at the end.
pub fn json(value: &Value) -> String {
    let mut text = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    serde::Serialize::serialize(value, &mut serde_json::Serializer::with_formatter(&mut text, indent))
        .expect("a JSON value can be written to memory");
    String::from_utf8(text).expect("serde_json writes UTF-8")
}
