//! `--query`.

use super::datum::Datum;
use super::error::CliError;

/// A compiled `--query`.
#[derive(Debug)]
pub struct Query {
    /// The expression as it was given.
    pub expression: String,
}

impl Query {
    /// Compiles an expression.
    pub fn compile(expression: &str) -> Result<Query, CliError> {
        Ok(Query { expression: expression.to_owned() })
    }

    /// Looks up.
    pub fn search(&self, datum: &Datum) -> Result<Datum, CliError> {
        Ok(datum.clone())
    }
}
