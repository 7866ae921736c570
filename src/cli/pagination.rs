//! The calls that one command makes.
//!
//! Eight operations answer in pages. Their pages are followed until the last, unless `--no-paginate` or a raw
//! `Limit` or `Marker` asks for one answer as it is. Start at [`answer`].

use std::io::Write;

use serde_json::{Map, Value};

use super::datum::Datum;
use super::error::CliError;
use super::output::{Format, Output, OutputSettings};
use super::shape;
use super::timestamp::Timestamps;
use crate::model::Operation;
use crate::service::{Call, Door};

mod pages;
mod token;

use pages::Pages;
use token::StartingToken;

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

impl Paging {
    /// What stands on stderr before anything is done.
    pub fn warning(&self) -> Option<&'static str> {
        let message = "warning: Non-positive values for --max-items may result in undefined behavior.\n";
        self.max_items.filter(|max_items| *max_items <= 0).map(|_| message)
    }

    /// Whether pages are followed.
    pub fn follows(&self, operation: &Operation) -> bool {
        self.paginate && operation.paginator.is_some()
    }

    /// The input of the first call, which has the page size and what the starting token says.
    pub fn first_input(
        &self,
        operation: &Operation,
        mut input: Map<String, Value>,
    ) -> Result<Map<String, Value>, CliError> {
        if self.follows(operation) {
            if let Some(token) = &self.starting_token {
                StartingToken::read(token)?.apply(&mut input);
            }
            if let Some(page_size) = self.page_size {
                input.insert("Limit".to_owned(), page_size.into());
            }
        }
        Ok(input)
    }
}

/// Makes the call, or the calls for all pages, and prints what comes back.
///
/// A wrong configured format is found before the request only if pages are followed.
pub fn answer(
    mut call: Call<'_>,
    operation: &Operation,
    paging: &Paging,
    settings: &OutputSettings,
    door: &mut dyn Door,
    stdout: &mut dyn Write,
) -> Result<(), CliError> {
    let timestamps = Timestamps::new(settings.timestamps, settings.time_zone.as_deref());
    let mut make = |call: &Call<'_>| {
        let output = door.call(call).map_err(|error| CliError::call(operation.name, error))?;
        shape::answer(operation, &output, &timestamps)
    };
    let Some(items) = operation.paginator.filter(|_| paging.paginate) else {
        let answer = make(&call)?;
        let mut output = Output::new(settings, operation.name, stdout)?;
        let printed = output.print(answer);
        return output.finish(printed);
    };
    let mut output = Output::new(settings, operation.name, stdout)?;
    call.input = paging.first_input(operation, call.input)?;
    let mut pages = Pages::new(call, items, paging)?;
    let printed = match output.format() {
        Format::Text => print_text(&mut pages, items, &mut make, &mut output),
        Format::YamlStream => print_stream(&mut pages, &mut make, &mut output),
        Format::Off => all(&mut pages, items, &mut make).map(drop),
        Format::Json | Format::Table | Format::Yaml => {
            all(&mut pages, items, &mut make).and_then(|answer| output.print(answer))
        }
    };
    output.finish(printed)
}

type Make<'a> = dyn FnMut(&Call<'_>) -> Result<Datum, CliError> + 'a;

/// The items of all pages, and the token where there are more.
fn all(pages: &mut Pages<'_>, items: &str, make: &mut Make<'_>) -> Result<Datum, CliError> {
    let mut merged = None;
    while let Some(page) = pages.next(make)? {
        if let Some(found) = page.items {
            merged.get_or_insert_with(Vec::new).extend(found);
        }
    }
    let merged = merged.map(|merged| (items, Datum::list(merged)));
    let token = pages.resume_token().map(|token| ("NextToken", Datum::from(token)));
    Ok(Datum::object(merged.into_iter().chain(token)))
}

/// Each page by its items alone, and the token like one more page.
fn print_text(
    pages: &mut Pages<'_>,
    items: &str,
    make: &mut Make<'_>,
    output: &mut Output<'_>,
) -> Result<(), CliError> {
    while let Some(page) = pages.next(make)? {
        let found = page.items.map_or(Datum::Null, Datum::list);
        output.print_page(Datum::object([(items, found)]))?;
    }
    match pages.resume_token() {
        Some(token) => {
            let token = Datum::object([("NextToken", Datum::from(token))]);
            output.print_page(Datum::object([("NextToken", token)]))
        }
        None => Ok(()),
    }
}

/// Each page as the service answered it, but for items that are cut off.
fn print_stream(pages: &mut Pages<'_>, make: &mut Make<'_>, output: &mut Output<'_>) -> Result<(), CliError> {
    while let Some(page) = pages.next(make)? {
        output.print_page(page.answer)?;
    }
    Ok(())
}
