//! A value of the input before it is known to fit the model.
//!
//! The AWS CLI names the types and prints the values of Python in its messages, so that a [`Parameter`] keeps apart
//! what JSON does not: text and bytes, integers and floating-point numbers, plain and ordered dictionaries.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Number, Value};

use crate::cli::{datum, python};

/// A value of the input.
#[derive(Debug, Clone, PartialEq)]
pub enum Parameter {
    /// `None`.
    None,
    /// A truth value.
    Bool(bool),
    /// An integer.
    Integer(i128),
    /// A floating-point number.
    Float(f64),
    /// A string.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A date of a YAML text.
    Date(Date),
    /// A list.
    List(Vec<Parameter>),
    /// A dictionary.
    Object(Object),
}

/// A date of a YAML text, with or without a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Date {
    /// As Python prints it.
    pub text: String,
    /// Epoch seconds; none for a date without a time, which is no timestamp.
    pub seconds: Option<i64>,
}

/// A dictionary: its members in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    members: Vec<(String, Parameter)>,
    /// Whether it prints as an `OrderedDict`: those of an option's JSON do.
    pub ordered: bool,
}

impl Object {
    /// An empty one that prints as an `OrderedDict`.
    pub fn ordered() -> Object {
        Object { ordered: true, ..Object::default() }
    }

    /// The member of this name.
    pub fn get(&self, name: &str) -> Option<&Parameter> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, member)| member)
    }

    /// The member of this name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Parameter> {
        self.members.iter_mut().find(|(known, _)| known == name).map(|(_, member)| member)
    }

    /// Sets a member. One that was there keeps its place.
    pub fn insert(&mut self, name: impl Into<String>, value: Parameter) {
        let name = name.into();
        match self.get_mut(&name) {
            Some(member) => *member = value,
            None => self.members.push((name, value)),
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Parameter> {
        let index = self.members.iter().position(|(known, _)| known == name)?;
        Some(self.members.remove(index).1)
    }

    /// The members in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Parameter)> {
        self.members.iter().map(|(name, member)| (name.as_str(), member))
    }

    /// The members in order.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Parameter> {
        self.members.iter_mut().map(|(_, member)| member)
    }

    /// The members as they go over the wire.
    pub fn into_wire(self) -> Map<String, Value> {
        self.members.into_iter().map(|(name, member)| (name, member.into_wire())).collect()
    }
}

impl Parameter {
    /// The name of the Python type.
    pub fn type_name(&self) -> &'static str {
        match self {
            Parameter::None => "NoneType",
            Parameter::Bool(_) => "bool",
            Parameter::Integer(_) => "int",
            Parameter::Float(_) => "float",
            Parameter::Text(_) => "str",
            Parameter::Bytes(_) => "bytes",
            Parameter::Date(Date { seconds: Some(_), .. }) => "datetime.datetime",
            Parameter::Date(_) => "datetime.date",
            Parameter::List(_) => "list",
            Parameter::Object(Object { ordered: false, .. }) => "dict",
            Parameter::Object(_) => "collections.OrderedDict",
        }
    }

    /// The value as it goes over the wire: bytes as base64.
    pub fn into_wire(self) -> Value {
        match self {
            Parameter::None => Value::Null,
            Parameter::Bool(value) => Value::Bool(value),
            // Beyond 64 bits, where no bound of the model lies, the nearest floating-point number.
            #[expect(clippy::cast_precision_loss, reason = "JSON numbers of other programs are no better")]
            Parameter::Integer(value) => {
                Number::from_i128(value).map_or_else(|| Value::from(value as f64), Value::Number)
            }
            Parameter::Float(value) => Value::from(value),
            Parameter::Text(text) => Value::String(text),
            Parameter::Bytes(bytes) => Value::String(BASE64_STANDARD.encode(bytes)),
            Parameter::Date(date) => date.seconds.map_or(Value::String(date.text), Value::from),
            Parameter::List(elements) => elements.into_iter().map(Parameter::into_wire).collect(),
            Parameter::Object(object) => Value::Object(object.into_wire()),
        }
    }

    fn repr(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Parameter::None => out.write_str("None"),
            Parameter::Bool(true) => out.write_str("True"),
            Parameter::Bool(false) => out.write_str("False"),
            Parameter::Integer(value) => write!(out, "{value}"),
            Parameter::Float(value) => write!(out, "{}", datum::Number::Float(*value)),
            Parameter::Text(text) => out.write_str(&python::quote(text)),
            Parameter::Bytes(bytes) => out.write_str(&python::quote_bytes(bytes)),
            Parameter::Date(date) => out.write_str(&date.text),
            Parameter::List(elements) => {
                out.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    element.repr(out)?;
                }
                out.write_str("]")
            }
            Parameter::Object(object) => {
                let (open, close) = match (object.ordered, object.members.is_empty()) {
                    (false, _) => ("{", "}"),
                    (true, false) => ("OrderedDict({", "})"),
                    (true, true) => ("OrderedDict(", ")"),
                };
                out.write_str(open)?;
                for (index, (name, member)) in object.members.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    write!(out, "{}: ", python::quote(name))?;
                    member.repr(out)?;
                }
                out.write_str(close)
            }
        }
    }
}

impl From<Value> for Parameter {
    fn from(value: Value) -> Parameter {
        match value {
            Value::Null => Parameter::None,
            Value::Bool(value) => Parameter::Bool(value),
            Value::Number(number) => match number.as_i128() {
                Some(integer) => Parameter::Integer(integer),
                None => Parameter::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Parameter::Text(text),
            Value::Array(elements) => Parameter::List(elements.into_iter().map(Parameter::from).collect()),
            Value::Object(members) => {
                let mut object = Object::default();
                for (name, member) in members {
                    object.insert(name, Parameter::from(member));
                }
                Parameter::Object(object)
            }
        }
    }
}

/// Python's `str`.
impl fmt::Display for Parameter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Parameter::Text(text) => out.write_str(text),
            _ => self.repr(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_print_as_in_python() {
        let mut object = Object::default();
        object.insert(
            "a",
            Parameter::List(vec![Parameter::None, Parameter::Bool(true), Parameter::Integer(-1)]),
        );
        object.insert("b", Parameter::Object(Object::ordered()));
        object.insert(
            "a",
            Parameter::List(vec![Parameter::Text("it's".into()), Parameter::Bytes(vec![0, 65])]),
        );
        assert_eq!(Parameter::Object(object).to_string(), r#"{'a': ["it's", b'\x00A'], 'b': OrderedDict()}"#);
        assert_eq!(Parameter::Text("a\n".into()).to_string(), "a\n");
    }
}
