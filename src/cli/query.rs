//! `--query`: JMESPath as Python's `jmespath` 1.0 has it, on which the AWS CLI's scripts rely.
//!
//! Where that library departs from the specification, so does this: literals in backticks need no quotes, strings
//! can be ordered, integers stay integers, an object keeps the order of its members. Its error messages are here
//! too. That is why the language is implemented here, and the `jmespath` crate only compared with.
//!
//! A text becomes tokens (`lexer`), an expression (`parser`), and is applied to data (`interpreter`). Start at
//! [`Query`].

use super::datum::Datum;
use super::error::CliError;

mod functions;
mod interpreter;
mod lexer;
mod parser;
mod syntax;

use syntax::Node;

/// A compiled `--query`.
#[derive(Debug)]
pub struct Query {
    root: Node,
}

impl Query {
    /// Compiles an expression. What is wrong with it is an error of the command line.
    pub fn compile(expression: &str) -> Result<Query, CliError> {
        let root = parser::parse(expression).map_err(|error| {
            CliError::parameter(format!("Bad value for --query {expression}: {}", error.explain(expression)))
        })?;
        Ok(Query { root })
    }

    /// What the expression finds in a value. A wrong type and an unknown function show only here.
    pub fn search(&self, datum: &Datum) -> Result<Datum, CliError> {
        interpreter::evaluate(&self.root, datum).map_err(CliError::general)
    }
}
