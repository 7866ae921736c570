//! The calls that one command makes.
//!
//! Some operations answer in pages. Their pages are followed until the last, unless `--no-paginate` or a raw limit or
//! marker, as the service calls them, asks for one answer as it is. Start at [`answer`].

use std::io::Write;

use serde_json::{Map, Value};

use super::datum::Datum;
use super::error::CliError;
use super::output::{Format, Output, OutputSettings};
use super::shape;
use super::timestamp::Timestamps;
use crate::model::{self, Operation};
use crate::service::{Call, Door};

mod pages;
mod token;

use pages::{Page, Pages};
use token::StartingToken;

/// How a paginated operation's pages are asked for. Meaningless for the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paging {
    /// Whether pages are followed: no `--no-paginate`, and no raw limit or marker in the input.
    pub paginate: bool,
    /// `--max-items`.
    pub max_items: Option<i64>,
    /// `--starting-token`.
    pub starting_token: Option<String>,
    /// `--page-size`.
    pub page_size: Option<i64>,
}

impl Paging {
    /// The input of the first call, which has the page size and what the starting token says.
    pub fn first_input(
        &self,
        operation: &Operation,
        mut input: Map<String, Value>,
    ) -> Result<Map<String, Value>, CliError> {
        if let Some(pages) = operation.pages().filter(|_| self.paginate) {
            if let Some(token) = &self.starting_token {
                StartingToken::read(token, pages.members.marker)?.apply(&mut input);
            }
            if let Some(page_size) = self.page_size {
                input.insert(pages.members.limit.to_owned(), page_size.into());
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
    let timestamps =
        Timestamps::new(settings.timestamps, settings.time_zone.as_deref()).of(operation.service);
    let mut make = |call: &Call<'_>| {
        let output = door.call(call).map_err(|error| CliError::call(operation, error))?;
        shape::answer(operation, &output, &timestamps)
    };
    let Some(model) = operation.pages().filter(|_| paging.paginate) else {
        let answer = make(&call)?;
        let mut output = Output::new(settings, operation.name, stdout)?;
        let printed = output.print(answer);
        return output.finish(printed);
    };
    let mut output = Output::new(settings, operation.name, stdout)?;
    call.input = paging.first_input(operation, call.input)?;
    let mut pages = Pages::new(call, model, paging)?;
    let printed = match output.format() {
        Format::Text => print_text(&mut pages, model, &mut make, &mut output),
        Format::YamlStream => print_stream(&mut pages, &mut make, &mut output),
        Format::Off => all(&mut pages, model, &mut make).map(drop),
        Format::Json | Format::Table | Format::Yaml => {
            all(&mut pages, model, &mut make).and_then(|answer| output.print(answer))
        }
    };
    output.finish(printed)
}

type Make<'a> = dyn FnMut(&Call<'_>) -> Result<Datum, CliError> + 'a;

/// The items of all pages, what is the same on all, and the token where there are more.
fn all(pages: &mut Pages<'_>, model: model::Pages<'_>, make: &mut Make<'_>) -> Result<Datum, CliError> {
    let mut merged: Vec<(&str, Option<Vec<Datum>>)> = model.items.iter().map(|name| (*name, None)).collect();
    let mut once = None;
    while let Some(page) = pages.next(make)? {
        for (name, merged) in &mut merged {
            if let Some(found) = page.items(name) {
                merged.get_or_insert_default().extend_from_slice(found);
            }
        }
        once.get_or_insert_with(|| members(&page, model.once));
    }
    let merged = merged.into_iter().filter_map(|(name, items)| Some((name, Datum::list(items?))));
    let token = pages.resume_token().map(|token| ("NextToken", Datum::from(token)));
    Ok(Datum::object(merged.chain(once.into_iter().flatten()).chain(token)))
}

/// Each page by its items alone, the first with what is the same on all, and the token like one more page.
fn print_text(
    pages: &mut Pages<'_>,
    model: model::Pages<'_>,
    make: &mut Make<'_>,
    output: &mut Output<'_>,
) -> Result<(), CliError> {
    let mut once = model.once;
    while let Some(page) = pages.next(make)? {
        let found = |name: &&'static str| {
            let items = page.items(name).map(<[Datum]>::to_vec);
            (*name, items.map_or(Datum::Null, Datum::list))
        };
        output.print_page(Datum::object(
            members(&page, once).into_iter().chain(model.items.iter().map(found)),
        ))?;
        once = &[];
    }
    match pages.resume_token() {
        Some(token) => {
            let token = Datum::object([("NextToken", Datum::from(token))]);
            output.print_page(Datum::object([("NextToken", token)]))
        }
        None => Ok(()),
    }
}

/// Members of a page.
fn members(page: &Page, names: &[&'static str]) -> Vec<(&'static str, Datum)> {
    names.iter().filter_map(|name| Some((*name, page.member(name)?.clone()))).collect()
}

/// Each page as the service answered it, but for items that are cut off.
fn print_stream(pages: &mut Pages<'_>, make: &mut Make<'_>, output: &mut Output<'_>) -> Result<(), CliError> {
    while let Some(page) = pages.next(make)? {
        output.print_page(page.answer)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io;

    use serde_json::json;

    use super::super::output::{Color, TimestampFormat};
    use super::*;
    use crate::model::Service;
    use crate::region::Region;
    use crate::service::{CallError, ServiceError};

    /// Answers each call by the next of its answers; `null` is an error.
    struct Canned(Vec<Value>);

    impl Door for Canned {
        fn call(&mut self, _: &Call<'_>) -> Result<Map<String, Value>, CallError> {
            match self.0.remove(0) {
                Value::Object(output) => Ok(output),
                _ => Err(CallError::Service(ServiceError {
                    code: "KMSInternalException".into(),
                    message: None,
                    retries: None,
                })),
            }
        }
    }

    fn settings(output: &str) -> OutputSettings {
        OutputSettings {
            output: output.to_owned(),
            query: None,
            timestamps: TimestampFormat::Iso8601,
            color: Color::Auto,
            is_terminal: false,
            width: 80,
            time_zone: None,
            pager: None,
            less_is_set: false,
            encoding: None,
        }
    }

    fn run(operation: &str, answers: &[Value], format: &str, stdout: &mut dyn Write) -> Result<(), CliError> {
        let region = Region::default();
        let operation = Service::Kms.operation(operation).unwrap();
        let call = Call::new(operation.name, &region, Map::new());
        let paging = Paging { paginate: true, ..Paging::default() };
        answer(call, operation, &paging, &settings(format), &mut Canned(answers.to_vec()), stdout)
    }

    fn page(name: &str, marker: Option<&str>) -> Value {
        json!({"PolicyNames": [name], "Truncated": marker.is_some(), "NextMarker": marker})
    }

    #[test]
    fn all_members_with_items_are_merged_and_the_first_is_counted() {
        let operation = Service::Iam.operation("ListEntitiesForPolicy").unwrap();
        let page = |groups: &[&str], users: &[&str], marker: Option<&str>| {
            json!({
                "PolicyGroups": groups.iter().map(|name| json!({"GroupName": name})).collect::<Vec<_>>(),
                "PolicyUsers": users.iter().map(|name| json!({"UserName": name})).collect::<Vec<_>>(),
                "PolicyRoles": [], "IsTruncated": marker.is_some(), "Marker": marker,
            })
        };
        let answers = [page(&["a", "b"], &["u"], Some("m")), page(&["c"], &["v", "w"], None)];
        let token = |cut: i64| {
            token::encode(&Map::from_iter([("Marker".to_owned(), Value::Null)]), "Marker", Some(cut))
        };
        let all = "a,b,c u,v,w";
        for (max_items, starting_token, format, expected) in [
            (None, None, "json", all.to_owned()),
            (Some(3), None, "json", all.to_owned()),
            (Some(1), None, "json", format!("a u {}", token(1).unwrap())),
            (None, Some(token(1).unwrap()), "json", "b,c v,w".to_owned()),
        ] {
            let region = Region::default();
            let call = Call { service: Service::Iam, ..Call::new(operation.name, &region, Map::new()) };
            let paging =
                Paging { paginate: true, max_items, starting_token: starting_token.clone(), page_size: None };
            let mut door = Canned(answers.to_vec());
            let mut stdout = Vec::new();
            answer(call, operation, &paging, &settings(format), &mut door, &mut stdout).unwrap();
            let merged: Value = serde_json::from_slice(&stdout).unwrap();
            let names = |list: &str, member: &str| -> String {
                let items = merged[list].as_array().unwrap().iter();
                items.map(|item| item[member].as_str().unwrap()).collect::<Vec<_>>().join(",")
            };
            let shown =
                format!("{} {}", names("PolicyGroups", "GroupName"), names("PolicyUsers", "UserName"));
            let shown =
                merged["NextToken"].as_str().map_or(shown.clone(), |token| format!("{shown} {token}"));
            assert_eq!(shown, expected, "{max_items:?} {starting_token:?}");
        }
    }

    #[test]
    fn text_and_streams_show_the_pages_before_an_error_and_the_others_show_none() {
        let stream = "- NextMarker: m\n  PolicyNames:\n  - a\n  Truncated: true\n";
        let cases = [
            ("json", String::new()),
            ("yaml", String::new()),
            ("table", String::new()),
            ("off", String::new()),
            ("text", "POLICYNAMES\ta\n".to_owned()),
            ("yaml-stream", stream.to_owned()),
        ];
        for (format, expected) in cases {
            let mut stdout = Vec::new();
            let error = run("ListKeyPolicies", &[page("a", Some("m")), Value::Null], format, &mut stdout)
                .unwrap_err();
            assert_eq!((error.exit_code(), String::from_utf8(stdout).unwrap()), (254, expected), "{format}");
        }
    }

    #[test]
    fn a_marker_that_comes_again_is_an_error_after_its_page() {
        let mut stdout = Vec::new();
        let answers = [page("a", Some("m")), page("b", Some("m"))];
        let Err(CliError::General(message)) = run("ListKeyPolicies", &answers, "text", &mut stdout) else {
            panic!()
        };
        assert_eq!(
            message,
            "Error during pagination: The same next token was received twice: {'Marker': 'm'}"
        );
        assert_eq!(stdout, b"POLICYNAMES\ta\nPOLICYNAMES\tb\n");
    }

    #[test]
    fn an_unknown_format_is_found_before_the_request_only_where_pages_are_followed() {
        for (operation, exit_code) in [("ListKeyPolicies", 255), ("CreateKey", 254)] {
            let error = run(operation, &[Value::Null], "xml", &mut io::sink()).unwrap_err();
            assert_eq!(error.exit_code(), exit_code, "{operation}");
        }
        let Err(CliError::General(message)) = run("CreateKey", &[json!({})], "xml", &mut io::sink()) else {
            panic!()
        };
        assert_eq!(message, "Unknown output type: xml");
    }

    /// A stdout that cannot be written, for this reason.
    struct Unwritable(i32);

    impl Write for Unwritable {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::from_raw_os_error(self.0))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_has_gone_is_an_error_for_text_only_and_a_full_disk_always() {
        const EPIPE: i32 = 32;
        const ENOSPC: i32 = 28;
        for format in ["json", "yaml", "yaml-stream", "table", "text"] {
            let result = run("ListKeyPolicies", &[page("a", None)], format, &mut Unwritable(EPIPE));
            match result {
                Ok(()) => assert_ne!(format, "text"),
                Err(CliError::General(message)) => {
                    assert_eq!((format, message.as_str()), ("text", "[Errno 32] Broken pipe"));
                }
                Err(other) => panic!("{other:?}"),
            }
            let result = run("ListKeyPolicies", &[page("a", None)], format, &mut Unwritable(ENOSPC));
            let Err(CliError::General(message)) = result else { panic!("{format}") };
            assert_eq!(message, "[Errno 28] No space left on device");
        }
    }
}
