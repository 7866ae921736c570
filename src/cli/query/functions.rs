//! The functions of JMESPath, by name: what they take and what they give.
//!
//! The types of arguments are checked by a function's `Signature`; the function itself is in `builtins`.

use super::syntax::Node;
use crate::cli::datum::Datum;

mod builtins;

/// An argument.
#[derive(Debug, Clone)]
pub(super) enum Argument<'a> {
    /// A value.
    Value(Datum),
    /// `&expression`.
    Expression(&'a Node),
}

/// The types that an argument may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Number,
    String,
    Array,
    Object,
    ArrayNumber,
    ArrayString,
    Expref,
}

impl Type {
    fn name(self) -> &'static str {
        match self {
            Type::Number => "number",
            Type::String => "string",
            Type::Array => "array",
            Type::Object => "object",
            Type::ArrayNumber => "array-number",
            Type::ArrayString => "array-string",
            Type::Expref => "expref",
        }
    }

    /// Whether a value is of this type, elements aside.
    fn accepts(self, argument: &Argument<'_>) -> bool {
        matches!(
            (self, argument),
            (Type::Number, Argument::Value(Datum::Number(_)))
                | (Type::String, Argument::Value(Datum::String(_)))
                | (Type::Object, Argument::Value(Datum::Object(_)))
                | (Type::Array | Type::ArrayNumber | Type::ArrayString, Argument::Value(Datum::List(_)))
                | (Type::Expref, Argument::Expression(_))
        )
    }

    /// Whether an element is of the type that this list has.
    fn accepts_element(self, element: &Datum) -> bool {
        match self {
            Type::ArrayNumber => matches!(element, Datum::Number(_)),
            Type::ArrayString => matches!(element, Datum::String(_)),
            _ => true,
        }
    }
}

/// A function: what its arguments may be, none for anything; whether the last may be repeated, unchecked then.
struct Function {
    name: &'static str,
    parameters: &'static [&'static [Type]],
    is_variadic: bool,
    call: fn(&[Argument<'_>]) -> Result<Datum, String>,
}

const fn function(
    name: &'static str,
    parameters: &'static [&'static [Type]],
    call: fn(&[Argument<'_>]) -> Result<Datum, String>,
) -> Function {
    Function { name, parameters, is_variadic: false, call }
}

const FUNCTIONS: [Function; 26] = {
    use Type::{Array, ArrayNumber, ArrayString, Expref, Number, Object, String};
    [
        function("abs", &[&[Number]], builtins::abs),
        function("avg", &[&[ArrayNumber]], builtins::avg),
        function("ceil", &[&[Number]], builtins::ceil),
        function("contains", &[&[Array, String], &[]], builtins::contains),
        function("ends_with", &[&[String], &[String]], builtins::ends_with),
        function("floor", &[&[Number]], builtins::floor),
        function("join", &[&[String], &[ArrayString]], builtins::join),
        function("keys", &[&[Object]], builtins::keys),
        function("length", &[&[String, Array, Object]], builtins::length),
        function("map", &[&[Expref], &[Array]], builtins::map),
        function("max", &[&[ArrayNumber, ArrayString]], builtins::max),
        function("max_by", &[&[Array], &[Expref]], builtins::max_by),
        Function { is_variadic: true, ..function("merge", &[&[Object]], builtins::merge) },
        function("min", &[&[ArrayNumber, ArrayString]], builtins::min),
        function("min_by", &[&[Array], &[Expref]], builtins::min_by),
        Function { is_variadic: true, ..function("not_null", &[&[]], builtins::not_null) },
        function("reverse", &[&[Array, String]], builtins::reverse),
        function("sort", &[&[ArrayString, ArrayNumber]], builtins::sort),
        function("sort_by", &[&[Array], &[Expref]], builtins::sort_by),
        function("starts_with", &[&[String], &[String]], builtins::starts_with),
        function("sum", &[&[ArrayNumber]], builtins::sum),
        function("to_array", &[&[]], builtins::to_array),
        function("to_number", &[&[]], builtins::to_number),
        function("to_string", &[&[]], builtins::to_string),
        function("type", &[&[]], builtins::type_name),
        function("values", &[&[Object]], builtins::values),
    ]
};

/// Calls a function.
pub(super) fn call(name: &str, arguments: &[Argument<'_>]) -> Result<Datum, String> {
    let function = FUNCTIONS
        .iter()
        .find(|function| function.name == name)
        .ok_or_else(|| format!("Unknown function: {name}()"))?;
    let (expected, received) = (function.parameters.len(), arguments.len());
    if received < expected || (received > expected && !function.is_variadic) {
        let at_least = if function.is_variadic { "at least " } else { "" };
        let plural = if expected == 1 { "" } else { "s" };
        return Err(format!(
            "Expected {at_least}{expected} argument{plural} for function {name}(), received {received}"
        ));
    }
    for (types, argument) in function.parameters.iter().zip(arguments) {
        check(name, types, argument)?;
    }
    (function.call)(arguments)
}

fn check(name: &str, types: &[Type], argument: &Argument<'_>) -> Result<(), String> {
    if types.is_empty() {
        return Ok(());
    }
    let names = || types.iter().copied().map(Type::name).collect::<Vec<_>>();
    if !types.iter().any(|expected| expected.accepts(argument)) {
        let (value, received) = match argument {
            Argument::Value(datum) => (datum.to_string(), jmespath_type(datum)),
            Argument::Expression(_) => ("<jmespath.visitor._Expression object>".to_owned(), "expref"),
        };
        return Err(wrong_type(name, &value, &names(), received));
    }
    let Argument::Value(Datum::List(elements)) = argument else { return Ok(()) };
    // Of several types of lists the first element decides.
    let list_type = elements
        .first()
        .and_then(|first| types.iter().find(|expected| expected.accepts_element(first)))
        .or(types.first());
    match elements.iter().find(|element| list_type.is_some_and(|expected| !expected.accepts_element(element)))
    {
        Some(element) => Err(wrong_type(name, &element.to_string(), &names(), element.python_type())),
        None => Ok(()),
    }
}

fn wrong_type(function: &str, value: &str, expected: &[&str], received: &str) -> String {
    let expected = Datum::list(expected.iter().map(|name| Datum::from(*name)));
    format!(
        "In function {function}(), invalid type for value: {value}, expected one of: {expected}, \
         received: \"{received}\""
    )
}

fn jmespath_type(datum: &Datum) -> &'static str {
    match datum {
        Datum::Null => "null",
        Datum::Bool(_) => "boolean",
        Datum::Number(_) => "number",
        Datum::String(_) => "string",
        Datum::List(_) => "array",
        Datum::Object(_) => "object",
    }
}
