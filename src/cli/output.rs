//! Output in the formats of the AWS CLI.
//!
//! An answer goes through `--query`, becomes a text in its format, and goes to stdout or to the pager. This is the
//! only place that prints answers. Start at [`Output`].

use std::io::{self, Write};

use serde_json::Value;

use super::datum::{Datum, Layout};
use super::error::{CliError, ErrorFormat, ErrorStyle};
use super::pager::{self, Pager};
use super::query::Query;

mod encoding;
mod table;
mod text;
mod yaml;

use encoding::Encoding;
use table::Style;

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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    Page,
}

/// The output of one command.
pub struct Output<'a> {
    settings: &'a OutputSettings,
    title: &'a str,
    format: Format,
    encoding: Encoding,
    stdout: &'a mut dyn Write,
    pager: Option<Pager>,
}

impl<'a> Output<'a> {
    /// Output in the format of the settings. The title is that of tables.
    pub fn new(
        settings: &'a OutputSettings,
        title: &'a str,
        stdout: &'a mut dyn Write,
    ) -> Result<Output<'a>, CliError> {
        let format = settings.format()?;
        let encoding = settings.encoding.as_deref().map_or(Ok(Encoding::Utf8), Encoding::named)?;
        let pager = match settings.pager.as_deref().filter(|_| settings.is_terminal) {
            Some(command_line) => Pager::new(command_line, settings.less_is_set)?,
            None => None,
        };
        Ok(Output { settings, title, format, encoding, stdout, pager })
    }

    /// The format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Prints an answer. An empty object is nothing in every format.
    pub fn print(&mut self, answer: Datum) -> Result<(), CliError> {
        self.print_part(answer, Part::Whole)
    }

    /// Prints one of the pages of an answer. In a stream an empty object is one too.
    pub fn print_page(&mut self, page: Datum) -> Result<(), CliError> {
        self.print_part(page, Part::Page)
    }

    fn print_part(&mut self, answer: Datum, part: Part) -> Result<(), CliError> {
        if self.format == Format::Off {
            return Ok(());
        }
        let answer = match &self.settings.query {
            Some(query) => query.search(&answer)?,
            None => answer,
        };
        let mut text = String::new();
        let formatted = match self.format {
            Format::Json => {
                write_json(&answer, &mut text);
                Ok(())
            }
            Format::Text => text::write(&answer, &mut text),
            Format::Table => table::write(&answer, self.title, self.settings.width, self.style(), &mut text),
            Format::Yaml => {
                yaml::write(&answer, &mut text);
                Ok(())
            }
            Format::YamlStream if part == Part::Whole && answer.is_empty_object() => Ok(()),
            Format::YamlStream => {
                yaml::write_item(&answer, &mut text);
                Ok(())
            }
            Format::Off => Ok(()),
        };
        self.write(&text)?;
        formatted
    }

    fn style(&self) -> Style {
        match self.settings.color {
            Color::Off => Style::Plain,
            Color::Auto if !self.settings.is_terminal => Style::Plain,
            Color::Auto | Color::On if self.pager.is_some() => Style::Colored,
            Color::Auto | Color::On => Style::ColoredPieces,
        }
    }

    /// Ends the output, and waits for the pager.
    pub fn finish(mut self, printed: Result<(), CliError>) -> Result<(), CliError> {
        if let Some(pager) = self.pager.take() {
            pager.wait();
        }
        // The AWS CLI leaves the terminal without colour.
        if self.format == Format::Table && self.settings.is_terminal && self.style() != Style::Plain {
            let reset = self.stdout.write_all(table::RESET.as_bytes());
            reset.or_else(|error| self.unwritable(&error))?;
        }
        let flushed = self.stdout.flush().or_else(|error| self.unwritable(&error));
        printed.and(flushed)
    }

    fn write(&mut self, text: &str) -> Result<(), CliError> {
        if text.is_empty() {
            return Ok(());
        }
        let bytes = self.encoding.encode(text)?;
        match &mut self.pager {
            Some(pager) => pager.show(&bytes),
            None => self.stdout.write_all(&bytes).or_else(|error| self.unwritable(&error)),
        }
    }

    /// A reader that has gone is no error, except, in the AWS CLI, for text. A full disk is one in every format:
    /// the AWS CLI's silence about it would lose an answer that cannot be asked for again.
    fn unwritable(&self, error: &io::Error) -> Result<(), CliError> {
        if error.kind() == io::ErrorKind::BrokenPipe && self.format != Format::Text {
            return Ok(());
        }
        Err(CliError::general(pager::errno(error)))
    }
}

fn write_json(answer: &Datum, out: &mut String) {
    if !answer.is_empty_object() {
        out.push_str(&answer.to_json(Layout::Indented));
        out.push('\n');
    }
}

/// The members of an error on stderr, for the structured values of `--cli-error-format`.
pub fn error_object(object: &Value, style: ErrorStyle) -> String {
    let error = Datum::from(object);
    let mut out = String::new();
    match style.format {
        ErrorFormat::Yaml => yaml::write(&error, &mut out),
        ErrorFormat::Text => text::write(&error, &mut out).expect("an object of texts can be printed"),
        ErrorFormat::Table => {
            let cells = if style.colored_table { Style::Colored } else { Style::Plain };
            table::write(&error, "error", style.width, cells, &mut out)
                .expect("an object of texts can be printed");
            if style.colored_table {
                out.push_str(table::RESET);
            }
        }
        ErrorFormat::Json | ErrorFormat::Enhanced | ErrorFormat::Legacy => write_json(&error, &mut out),
    }
    out
}

/// JSON as Python's `json.dumps(…, indent=4, ensure_ascii=False)` writes it, without a newline at the end.
pub fn json(value: &Value) -> String {
    Datum::from(value).to_json(Layout::Indented)
}

/// The error of an `AWS_CLI_OUTPUT_ENCODING` that does not exist, if so.
pub fn check_encoding(name: Option<&str>) -> Result<(), CliError> {
    name.map_or(Ok(()), |name| Encoding::named(name).map(drop))
}
