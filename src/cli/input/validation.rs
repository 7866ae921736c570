//! The check that the AWS CLI makes before it calls: required members, types, least lengths and values. All else is
//! left to the service.

use std::fmt::Write;

use super::parameter::{Object, Parameter};
use super::timestamp;
use crate::cli::error::CliError;
use crate::model::{Kind, Shape};

/// Checks the members of a structure. All violations are reported, in the order of the members given.
pub fn check(input: &Object, shape: &Shape) -> Result<(), CliError> {
    let mut report = String::new();
    check_structure(input, shape, "", &mut report);
    if report.is_empty() {
        return Ok(());
    }
    Err(CliError::parameter(format!("Parameter validation failed:{report}")))
}

fn check_structure(object: &Object, shape: &Shape, name: &str, report: &mut String) {
    let shown = if name.is_empty() { "input" } else { name };
    for member in shape.members.iter().filter(|member| member.required && object.get(member.name).is_none()) {
        add(report, format_args!("Missing required parameter in {shown}: \"{}\"", member.name));
    }
    for (unknown, _) in object.iter().filter(|(name, _)| shape.members.named(name).is_none()) {
        let known: Vec<&str> = shape.members.iter().map(|member| member.name).collect();
        let known = known.join(", ");
        add(report, format_args!("Unknown parameter in {shown}: \"{unknown}\", must be one of: {known}"));
    }
    for (member, value) in object.iter() {
        if let Some(known) = shape.members.named(member) {
            let name = if name.is_empty() { member.to_owned() } else { format!("{name}.{member}") };
            check_value(value, known.shape(), &name, report);
        }
    }
}

fn check_value(value: &Parameter, shape: &Shape, name: &str, report: &mut String) {
    match (shape.kind, value) {
        (Kind::Structure, Parameter::Object(object)) => check_structure(object, shape, name, report),
        (Kind::Map, Parameter::Object(object)) => {
            let keys = shape.map_key();
            let values = shape.map_value();
            for (key, value) in object.iter() {
                check_least(key.chars().count(), keys, &format!("{name} (key: {key})"), report);
                check_value(value, values, &format!("{name}.{key}"), report);
            }
        }
        (Kind::List, Parameter::List(elements)) => {
            check_least(elements.len(), shape, name, report);
            let shape = shape.element();
            for (index, element) in elements.iter().enumerate() {
                check_value(element, shape, &format!("{name}[{index}]"), report);
            }
        }
        (Kind::String, Parameter::Text(text)) => check_least(text.chars().count(), shape, name, report),
        (Kind::Integer, Parameter::Integer(number)) => check_least_value(*number, shape, name, report),
        // In Python a truth value is an integer.
        (Kind::Integer, Parameter::Bool(value)) => check_least_value(i128::from(*value), shape, name, report),
        (Kind::Blob, Parameter::Bytes(_) | Parameter::Text(_)) | (Kind::Boolean, Parameter::Bool(_)) => {}
        (Kind::Timestamp, value) if timestamp::seconds(value).is_some() => {}
        _ => {
            let types = match shape.kind {
                Kind::Structure | Kind::Map => "<class 'dict'>",
                Kind::List => "<class 'list'>, <class 'tuple'>",
                Kind::String => "<class 'str'>",
                Kind::Integer => "<class 'int'>",
                Kind::Boolean => "<class 'bool'>",
                Kind::Blob => "<class 'bytes'>, <class 'bytearray'>, file-like object",
                Kind::Timestamp => "<class 'datetime.datetime'>, timestamp-string",
            };
            let kind = value.type_name();
            add(
                report,
                format_args!(
                    "Invalid type for parameter {name}, value: {value}, type: <class '{kind}'>, valid types: {types}"
                ),
            );
        }
    }
}

fn check_least(length: usize, shape: &Shape, name: &str, report: &mut String) {
    if let Some(min) = shape.min.filter(|min| i64::try_from(length).is_ok_and(|length| length < *min)) {
        let text =
            format_args!("Invalid length for parameter {name}, value: {length}, valid min length: {min}");
        add(report, text);
    }
}

fn check_least_value(number: i128, shape: &Shape, name: &str, report: &mut String) {
    if let Some(min) = shape.min.filter(|min| number < i128::from(*min)) {
        add(
            report,
            format_args!("Invalid value for parameter {name}, value: {number}, valid min value: {min}"),
        );
    }
}

fn add(report: &mut String, line: std::fmt::Arguments<'_>) {
    write!(report, "\n{line}").expect("a string can be written to");
}

#[cfg(test)]
mod tests {
    use super::super::json::{self, Dictionaries};
    use super::*;
    use crate::cli::error::ErrorFormat;
    use crate::model::Service;

    #[test]
    fn every_violation_is_reported() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("DescribeKey", r#"{"KeyId":"a"}"#, &[]),
            ("DescribeKey", r#"{}"#, &[r#"Missing required parameter in input: "KeyId""#]),
            (
                "DescribeKey",
                r#"{"KeyId":""}"#,
                &["Invalid length for parameter KeyId, value: 0, valid min length: 1"],
            ),
            (
                "CreateKey",
                r#"{"Tags":[{"TagKey":"a"},{"TagKey":1,"TagValue":"x"},{"Foo":"x"}],"KeySpec":"WRONG"}"#,
                &[
                    r#"Missing required parameter in Tags[0]: "TagValue""#,
                    "Invalid type for parameter Tags[1].TagKey, value: 1, type: <class 'int'>, valid types: <class 'str'>",
                    r#"Missing required parameter in Tags[2]: "TagKey""#,
                    r#"Missing required parameter in Tags[2]: "TagValue""#,
                    r#"Unknown parameter in Tags[2]: "Foo", must be one of: TagKey, TagValue"#,
                ],
            ),
            (
                "GenerateRandom",
                r#"{"NumberOfBytes":0,"CustomKeyStoreId":["a"]}"#,
                &[
                    "Invalid value for parameter NumberOfBytes, value: 0, valid min value: 1",
                    "Invalid type for parameter CustomKeyStoreId, value: ['a'], type: <class 'list'>, valid types: \
                     <class 'str'>",
                ],
            ),
            ("GenerateRandom", r#"{"NumberOfBytes":true}"#, &[]),
            (
                "Encrypt",
                r#"{"KeyId":"a","Plaintext":{"a":"b"},"EncryptionContext":{"a":null},"GrantTokens":"t","DryRun":1}"#,
                &[
                    "Invalid type for parameter Plaintext, value: {'a': 'b'}, type: <class 'dict'>, valid types: <class \
                     'bytes'>, <class 'bytearray'>, file-like object",
                    "Invalid type for parameter EncryptionContext.a, value: None, type: <class 'NoneType'>, valid \
                     types: <class 'str'>",
                    "Invalid type for parameter GrantTokens, value: t, type: <class 'str'>, valid types: <class \
                     'list'>, <class 'tuple'>",
                    "Invalid type for parameter DryRun, value: 1, type: <class 'int'>, valid types: <class 'bool'>",
                ],
            ),
        ];
        for (operation, input, expected) in cases {
            let Parameter::Object(input) = json::parse(input, Dictionaries::Plain).unwrap() else { panic!() };
            let report = match check(&input, Service::Kms.operation(operation).unwrap().input()) {
                Ok(()) => String::new(),
                Err(error) => error.render(ErrorFormat::Legacy),
            };
            let lines: Vec<&str> = report.trim_end().lines().skip(2).collect();
            assert_eq!(lines, *expected);
        }
    }
}
