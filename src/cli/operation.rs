//! A command of the API: its words, its input, its call.

use serde_json::{Map, Value};

use super::argparse::{Grammar, Matches, Positional, Words};
use super::client::Client;
use super::command::PAGING_OPTIONS;
use super::error::CliError;
use super::input::parameter::{Object, Parameter};
use super::input::{self, blob, skeleton, validation};
use super::pagination::{self, Paging};
use super::spinner::Spinning;
use super::{Globals, Run, clock, command, explain, output, python, settings};
use crate::model::Operation;
use crate::service::{Call, CallError, Door};

impl Run<'_, '_> {
    /// Reads the operation's words and carries it out.
    pub(super) fn operation(
        &mut self,
        operation: &Operation,
        words: &[String],
        globals: Globals,
    ) -> Result<u8, CliError> {
        if words == ["help"] {
            return self.help(Some(&command::words(operation)));
        }
        let matches = read_words(operation, words)?;
        if matches.positional.as_deref() == Some("help") {
            return self.help(Some(&command::words(operation)));
        }
        let unknown: Vec<String> = matches
            .rest
            .iter()
            .cloned()
            .chain(matches.positional.clone().filter(|word| !word.is_empty()))
            .collect();
        if !unknown.is_empty() {
            return Err(CliError::UnknownOptions(unknown));
        }

        let raw =
            operation.pages().map(|pages| [pages.members.marker, pages.members.limit]).unwrap_or_default();
        let shadow = command::shadow(operation);
        let is_raw = |member: &&str| {
            let option = command::cli_name(member);
            shadow.is_none_or(|shadow| shadow != option) && matches.has(&option)
        };
        let mut paginate =
            operation.pages().is_some() && !globals.matches.has("no-paginate") && !raw.iter().any(is_raw);
        check_paging_options(&matches, operation, paginate, shadow)?;
        let mut input = input::read(operation, &matches, self.environment)?;
        // While pages are followed, the option in a member's place pages.
        raw.iter().filter(|_| paginate).for_each(|member| drop(input.remove(member)));
        self.add_paging(&mut input, &matches, operation, shadow.filter(|_| !paginate))?;
        input::fill_up(&mut input, &matches, self.environment)?;
        if paginate && raw.iter().any(|member| input.get(member).is_some()) {
            paginate = false;
            check_paging_options(&matches, operation, paginate, None)?;
        }

        match matches.word("generate-cli-skeleton") {
            Some(name) if self.is_explained && !name.is_empty() => Err(CliError::Refused(
                "There is no call to explain; leave --generate-cli-skeleton out.".to_owned(),
            )),
            None | Some("") => self.call(operation, input, paginate, globals, None),
            Some("output") => {
                let output = operation.output().map(|shape| (skeleton::output(shape), shape));
                let fabricated =
                    output.map(|(output, shape)| validation::check(&output, shape).map(|()| output));
                let output = fabricated.transpose()?.unwrap_or_default();
                self.call(operation, input, false, globals, Some(output.into_wire()))
            }
            Some(name) => {
                let shape = operation.input();
                let text = if name == "yaml-input" {
                    skeleton::yaml::input(operation)
                } else {
                    output::json(&skeleton::input(shape)) + "\n"
                };
                self.streams.stdout.write_all(text.as_bytes()).map_err(CliError::Output)?;
                Ok(0)
            }
        }
    }

    /// Puts the paging options, without one that was given for a member, where `--cli-input-json` can have them too.
    fn add_paging(
        &mut self,
        input: &mut Object,
        matches: &Matches,
        operation: &Operation,
        for_member: Option<&str>,
    ) -> Result<(), CliError> {
        if operation.pages().is_none() {
            return Ok(());
        }
        let members = ["StartingToken", "PageSize", "MaxItems"];
        let mut paging = Object::default();
        let options = PAGING_OPTIONS.into_iter().zip(members);
        for (name, member) in options.filter(|(name, _)| for_member != Some(*name)) {
            let Some(value) = input::option(name, matches, self.environment)? else { continue };
            let value = match python::int(&value.to_string()).filter(|_| member != "StartingToken") {
                Some(number) => Parameter::Integer(number),
                None => value,
            };
            if member == "MaxItems" && matches!(value, Parameter::Integer(..=0)) {
                let warning =
                    "warning: Non-positive values for --max-items may result in undefined behavior.\n";
                let _ = self.streams.stderr.write_all(warning.as_bytes());
            }
            paging.insert(member, value);
        }
        if paging.iter().next().is_some() {
            input.insert("PaginationConfig", Parameter::Object(paging));
        }
        Ok(())
    }

    /// Makes the call, or shows a fabricated answer, with all that is checked before.
    fn call(
        &mut self,
        operation: &Operation,
        mut input: Object,
        paginate: bool,
        globals: Globals,
        fabricated: Option<Map<String, Value>>,
    ) -> Result<u8, CliError> {
        let Globals { matches, checked, formats } = globals;
        let mut client = Client::new(
            operation.service,
            &matches,
            checked.timeouts,
            &self.vault,
            self.environment,
            &self.config,
        )?;
        if self.is_explained && client.is_remote() {
            return Err(CliError::Refused(
                "An endpoint decides by itself; explain asks the vault of this machine. Leave the endpoint out.".to_owned(),
            ));
        }
        let shape = operation.input();
        let is_tree = !matches.has("output") && checked.query.is_none();
        let settings = settings::output(&matches, checked.query, formats, self.environment, &self.config);
        let mut paging = Paging::default();
        if paginate {
            // The AWS CLI makes the formatter for pages before it makes a request.
            settings.format()?;
            paging = take_paging(&mut input)?;
            for (member, value) in paging.first_input(operation, Map::new())? {
                input.insert(member, Parameter::from(value));
            }
        }
        blob::decode(&mut input, shape, formats.binary)?;
        let unchecked = self.config.value("parameter_validation").is_some_and(|value| value == "false");
        if !unchecked {
            validation::check(&input, shape)?;
        }
        if fabricated.is_none() {
            checked.timeouts.check()?;
        }
        let mut door: Box<dyn Door> = match fabricated {
            Some(answer) => Box::new(Fabricated(answer)),
            None => client.door(self.open, &self.vault)?,
        };
        if self.environment.stderr_is_terminal && !self.is_explained {
            door = Box::new(Spinning(door));
        }
        let call = Call {
            service: operation.service,
            proof: client.proof(),
            via_service: self.vault.via_service.as_deref(),
            ..Call::new(operation.name, &client.region, input::wire(input, shape))
        };
        let answered = if self.is_explained {
            let settings = Some(&settings).filter(|_| !is_tree);
            explain::answer(&call, operation, settings, door.as_mut(), self.streams.stdout)
        } else {
            pagination::answer(call, operation, &paging, &settings, door.as_mut(), self.streams.stdout)
        };
        if let Some(offset) =
            clock::offset(door.clock_offset()).filter(|_| self.environment.stderr_is_terminal)
        {
            let _ = writeln!(self.streams.stderr, "airkms: the clock of this vault is moved by {offset}");
        }
        answered?;
        Ok(0)
    }
}

/// Reads the operation's words. An option that gives the input as a whole, or asks for a skeleton, lifts the
/// requirements where it stands as a word of its own.
fn read_words(operation: &Operation, words: &[String]) -> Result<Matches, CliError> {
    let tree = command::operation(operation);
    let help = Positional { name: "help", choices: &[], required: false };
    let grammar = Grammar::new(&tree, Some(help));
    let lifts = ["--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"];
    let nothing_required = words.iter().any(|word| lifts.contains(&word.as_str()));
    if nothing_required { grammar.with_nothing_required().read(words) } else { grammar.read(words) }
}

/// Refuses the paging options, but for one that is given for a member, where pages are not followed.
fn check_paging_options(
    matches: &Matches,
    operation: &Operation,
    paginate: bool,
    for_member: Option<&str>,
) -> Result<(), CliError> {
    // Python takes an empty text and a zero for not given.
    let is_given = |name: &&str| match matches.words(name) {
        Some(Words::One(word)) => !word.is_empty() && python::int(word) != Some(0),
        _ => false,
    };
    let options = PAGING_OPTIONS.iter().filter(|name| for_member != Some(**name));
    let given: Vec<String> = options.filter(|name| is_given(name)).map(|name| format!("--{name}")).collect();
    if paginate || operation.pages().is_none() || given.is_empty() {
        return Ok(());
    }
    Err(CliError::parameter(format!(
        "Cannot specify --no-paginate along with pagination arguments: {}",
        given.join(", ")
    )))
}

/// Takes the paging out of the input.
fn take_paging(input: &mut Object) -> Result<Paging, CliError> {
    let mut paging = Paging { paginate: true, ..Paging::default() };
    let Some(Parameter::Object(config)) = input.remove("PaginationConfig") else { return Ok(paging) };
    let number = |member: &str| match config.get(member) {
        None | Some(Parameter::None) => Ok(None),
        Some(Parameter::Integer(number)) => Ok(Some(*number)),
        Some(other) => input::integer(&other.to_string()).map(Some),
    };
    let narrow = |number: i128| i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX });
    paging.max_items = number("MaxItems")?.map(narrow);
    if let Some(size) = number("PageSize")? {
        paging.page_size = Some(narrow(size));
    }
    paging.starting_token = match config.get("StartingToken") {
        None | Some(Parameter::None) => None,
        Some(token) => Some(token.to_string()),
    };
    Ok(paging)
}

/// A door behind which nothing happens: the answer of `--generate-cli-skeleton output`.
struct Fabricated(Map<String, Value>);

impl Door for Fabricated {
    fn call(&mut self, _: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        Ok(self.0.clone())
    }
}
