//! From an operation's words to the input of a call.
//!
//! The stages, in the order in which the AWS CLI goes through them (the first that fails is what the user sees):
//!
//! 1. [`read`]: each option's value, in the model's order: a file's content, then JSON, [`shorthand`], integers.
//! 2. [`fill_up`]: `--cli-input-json` or `--cli-input-yaml` gives what the options left out.
//! 3. [`blob::decode`] and [`validation::check`], which the caller does when the Region is known.
//!
//! Nothing here knows the service or a file other than those that a value names.

use serde_json::{Map, Value};

use super::argparse::{Matches, Words};
use super::command::cli_name;
use super::environment::Environment;
use super::error::CliError;
use super::python;
use crate::model::{Kind, Operation, Shape};

use json::Dictionaries;
use parameter::{Object, Parameter};
use shorthand::ShorthandError;

pub mod blob;
pub mod json;
pub mod parameter;
pub mod paramfile;
pub mod shorthand;
pub mod skeleton;
pub mod timestamp;
pub mod validation;
pub mod yaml;

/// The input that the options give.
pub fn read(operation: &Operation, matches: &Matches, environment: &Environment) -> Result<Object, CliError> {
    let mut input = Object::default();
    for member in operation.input().members.iter() {
        let name = cli_name(member.name);
        let shape = member.shape();
        if shape.kind == Kind::Boolean {
            if let Some((given, _)) = matches.last_of(&[&name, &format!("no-{name}")]) {
                input.insert(member.name, Parameter::Bool(given == name));
            }
        } else if let Some(words) = matches.words(&name) {
            let option = CommandOption { name: format!("--{name}"), environment };
            let value = option.load(words)?;
            input.insert(member.name, option.convert(value, shape)?);
        }
    }
    Ok(input)
}

/// The value of an option that is not a member of the input, or the content of the file that it names.
pub fn option(
    name: &str,
    matches: &Matches,
    environment: &Environment,
) -> Result<Option<Parameter>, CliError> {
    let option = CommandOption { name: format!("--{name}"), environment };
    matches.words(name).map(|words| option.load(words)).transpose()
}

/// The input as it goes over the wire: blobs as base64, timestamps as epoch seconds.
pub fn wire(mut input: Object, shape: &Shape) -> Map<String, Value> {
    for member in shape.members.iter().filter(|member| member.shape().kind == Kind::Timestamp) {
        if let Some(value) = input.get_mut(member.name)
            && let Some(seconds) = timestamp::seconds(value)
        {
            *value = Parameter::Integer(seconds.into());
        }
    }
    input.into_wire()
}

/// Adds the members of `--cli-input-json` or `--cli-input-yaml` that no option gave.
pub fn fill_up(input: &mut Object, matches: &Matches, environment: &Environment) -> Result<(), CliError> {
    let json = option("cli-input-json", matches, environment)?;
    let yaml = option("cli-input-yaml", matches, environment)?;
    let (name, loaded) = match (json, yaml) {
        (None, None) => return Ok(()),
        (Some(_), Some(_)) => {
            return Err(CliError::parameter("Only one --cli-input- parameter may be specified."));
        }
        (Some(text), None) => {
            ("cli-input-json", input_text(text).and_then(|text| json::parse(&text, Dictionaries::Plain).ok()))
        }
        (None, Some(text)) => ("cli-input-yaml", input_text(text).and_then(|text| yaml::parse(&text).ok())),
    };
    let Some(loaded) = loaded else {
        let format = if name == "cli-input-json" { "JSON" } else { "YAML" };
        return Err(CliError::parameter(format!(
            "Error parsing parameter '{name}': Invalid {format} received."
        )));
    };
    let Parameter::Object(loaded) = loaded else {
        return Err(CliError::parameter(format!(
            "Error parsing parameter '--{name}': Invalid type: expecting map, received <class '{}'>",
            loaded.type_name()
        )));
    };
    for (member, value) in loaded.iter() {
        if input.get(member).is_none() {
            input.insert(member, value.clone());
        }
    }
    Ok(())
}

/// The text of `--cli-input-json` or `--cli-input-yaml`, which a `fileb://` may have given as bytes.
fn input_text(value: Parameter) -> Option<String> {
    match value {
        Parameter::Text(text) => Some(text),
        Parameter::Bytes(bytes) => {
            String::from_utf8(bytes).ok().map(|text| text.trim_start_matches('\u{feff}').to_owned())
        }
        _ => None,
    }
}

/// An integer, as Python's `int()` reads it.
pub fn integer(text: &str) -> Result<i128, CliError> {
    python::int(text).ok_or_else(|| not_an_integer(&python::quote(text)))
}

fn not_an_integer(quoted: &str) -> CliError {
    CliError::general(format!("invalid literal for int() with base 10: {quoted}"))
}

/// An option whose value is read. The errors name it.
struct CommandOption<'a> {
    /// With the hyphens.
    name: String,
    environment: &'a Environment,
}

impl CommandOption<'_> {
    fn error(&self, message: impl std::fmt::Display) -> CliError {
        CliError::parameter(format!("Error parsing parameter '{}': {message}", self.name))
    }

    /// The words, or the content of the file that the only word names.
    fn load(&self, words: &Words) -> Result<Parameter, CliError> {
        let only = match words {
            Words::One(word) => Some(word),
            Words::Many(words) => words.first().filter(|_| words.len() == 1),
            Words::None => None,
        };
        if let Some(word) = only {
            let loaded = paramfile::load(word, self.environment).map_err(|message| self.error(message))?;
            if let Some(content) = loaded {
                return Ok(content);
            }
        }
        Ok(match words {
            Words::One(word) => Parameter::Text(word.clone()),
            Words::Many(words) => Parameter::List(words.iter().cloned().map(Parameter::Text).collect()),
            Words::None => Parameter::None,
        })
    }

    /// The value for a member of this shape.
    fn convert(&self, value: Parameter, shape: &Shape) -> Result<Parameter, CliError> {
        match shape.kind {
            Kind::Integer => match value {
                Parameter::Text(text) => integer(&text).map(Parameter::Integer),
                Parameter::Bytes(bytes) => {
                    let number = std::str::from_utf8(&bytes).ok().and_then(python::int);
                    number.map(Parameter::Integer).ok_or_else(|| not_an_integer(&python::quote_bytes(&bytes)))
                }
                other => Ok(other),
            },
            Kind::List => self.list(value, shape),
            Kind::Structure | Kind::Map => self.dictionary(value, shape),
            Kind::String | Kind::Boolean | Kind::Blob | Kind::Timestamp => Ok(value),
        }
    }

    /// A structure or a map: JSON if it begins like an object or a list, else shorthand.
    fn dictionary(&self, value: Parameter, shape: &Shape) -> Result<Parameter, CliError> {
        let text = match value {
            Parameter::Text(text) => text,
            Parameter::Bytes(bytes) => return Err(shorthand_of_bytes(&bytes)),
            other => return Ok(other),
        };
        match text.trim_start().chars().next() {
            Some('{') => self.json(&text),
            Some('[') => Err(self.error(format!("Invalid JSON:\n{text}"))),
            _ => self.shorthand(&text, shape),
        }
    }

    fn list(&self, value: Parameter, shape: &Shape) -> Result<Parameter, CliError> {
        let element = shape.element();
        let is_nested = matches!(element.kind, Kind::Structure | Kind::List | Kind::Map);
        match value {
            // A file's content. Python takes a text that is no JSON for a list of its characters.
            Parameter::Text(text) => match text.trim_start().chars().next() {
                Some('[') => self.json(&text),
                Some('{') if is_nested => self.elements(text.chars().map(String::from), element),
                _ if is_nested => self.shorthand(&text, shape),
                Some(_) => self.elements(text.chars().map(String::from), element),
                None => Err(CliError::general("string index out of range")),
            },
            Parameter::Bytes(bytes) if is_nested => Err(shorthand_of_bytes(&bytes)),
            Parameter::Bytes(bytes) => {
                Ok(Parameter::List(bytes.iter().map(|byte| Parameter::Integer(i128::from(*byte))).collect()))
            }
            Parameter::List(words) => self.words(words, shape, element, is_nested),
            other => Ok(other),
        }
    }

    /// The words of a list: one JSON array, or an element each.
    fn words(
        &self,
        words: Vec<Parameter>,
        shape: &Shape,
        element: &Shape,
        is_nested: bool,
    ) -> Result<Parameter, CliError> {
        let words: Vec<String> = words.iter().map(Parameter::to_string).collect();
        let begins = |word: &String| word.trim().chars().next();
        match words.as_slice() {
            [only] if begins(only) == Some('[') => self.json(only),
            [first, ..] if is_nested && !matches!(begins(first), Some('[' | '{')) => {
                let read = words.iter().map(|word| self.parse_shorthand(word)).collect::<Result<_, _>>()?;
                let mut list = Parameter::List(read);
                shorthand::adapt(&mut list, shape)?;
                Ok(list)
            }
            _ => self.elements(words.into_iter(), element),
        }
    }

    fn elements(&self, words: impl Iterator<Item = String>, element: &Shape) -> Result<Parameter, CliError> {
        let read = |word: String| match element.kind {
            Kind::Structure | Kind::Map => match word.trim_start().chars().next() {
                Some('{') => self.json(&word),
                Some(_) => Err(self.error(format!("Invalid JSON:\n{word}"))),
                None => Err(CliError::general("string index out of range")),
            },
            _ => self.convert(Parameter::Text(word), element),
        };
        words.map(read).collect::<Result<_, _>>().map(Parameter::List)
    }

    fn json(&self, text: &str) -> Result<Parameter, CliError> {
        json::parse(text, Dictionaries::Ordered)
            .map_err(|error| self.error(format!("Invalid JSON: {error}\nJSON received: {text}")))
    }

    fn shorthand(&self, text: &str, shape: &Shape) -> Result<Parameter, CliError> {
        let mut value = self.parse_shorthand(text)?;
        shorthand::adapt(&mut value, shape)?;
        Ok(value)
    }

    fn parse_shorthand(&self, text: &str) -> Result<Parameter, CliError> {
        shorthand::parse(text, self.environment).map_err(|error| match error {
            ShorthandError::Syntax(message) => self.error(message),
            ShorthandError::File(message) => CliError::General(message),
        })
    }
}

/// What Python says to bytes where it reads shorthand.
fn shorthand_of_bytes(bytes: &[u8]) -> CliError {
    CliError::general(if bytes.is_empty() {
        "a bytes-like object is required, not 'str'"
    } else {
        "'in <string>' requires string as left operand, not int"
    })
}
