//! An answer as data for output: the model's members in the model's order, timestamps shown.
//!
//! Members that the model does not have, and members that are `null`, are dropped; maps keep the order of the
//! wire. IAM's policies, which go over the wire as percent-encoded JSON, are shown as what they say. It never checks an
//! answer: what does not fit the model is shown as it is. Start at [`answer`].

use serde_json::{Map, Value};

use super::datum::Datum;
use super::error::CliError;
use super::timestamp::Timestamps;
use crate::model::{Kind, Operation, Service, Shape};

/// The answer of an operation. An operation without output has an empty one.
pub fn answer(
    operation: &Operation,
    output: &Map<String, Value>,
    timestamps: &Timestamps,
) -> Result<Datum, CliError> {
    match operation.output() {
        Some(shape) => structure(shape, output, timestamps),
        None => Ok(Datum::object::<&str>([])),
    }
}

/// The shape of IAM's policy documents.
const POLICY: &str = "policyDocumentType";

/// The text without percent-encoding; none if that makes no UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match after {
            [high, low, after @ ..] if *first == b'%' && digit(*high).is_some() && digit(*low).is_some() => {
                bytes.push(digit(*high)? << 4 | digit(*low)?);
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
}

fn structure(
    shape: &Shape,
    members: &Map<String, Value>,
    timestamps: &Timestamps,
) -> Result<Datum, CliError> {
    let mut shown = Vec::new();
    for member in shape.members.iter() {
        if let Some(value) = members.get(member.name).filter(|value| !value.is_null()) {
            shown.push((member.name, shaped(member.shape(), value, timestamps)?));
        }
    }
    Ok(Datum::object(shown))
}

fn shaped(shape: &Shape, value: &Value, timestamps: &Timestamps) -> Result<Datum, CliError> {
    match (shape.kind, value) {
        (Kind::Structure, Value::Object(members)) => structure(shape, members, timestamps),
        (Kind::List, Value::Array(elements)) => {
            let element = shape.element();
            let elements: Result<Vec<_>, _> =
                elements.iter().map(|value| shaped(element, value, timestamps)).collect();
            Ok(Datum::list(elements?))
        }
        (Kind::Timestamp, _) => timestamps.show(value),
        (Kind::String, Value::String(text)) if shape.service == Service::Iam && shape.name == POLICY => {
            let policy = percent_decode(text).and_then(|json| serde_json::from_str(&json).ok());
            Ok(Datum::from(&policy.unwrap_or_else(|| value.clone())))
        }
        _ => Ok(Datum::from(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::datum::Layout;
    use super::super::output::TimestampFormat;
    use super::*;

    #[test]
    fn policies_are_shown_decoded() {
        let cases = [
            ("%7B%22a%22%3A%20%5B1%5D%7D", r#"{"a":[1]}"#),
            ("%7b%22%C3%A9%22%3A%22100%%25%22%7D", r#"{"\u00e9":"100%%"}"#),
            ("{\"a\": 1}", r#"{"a":1}"#),
            ("no policy%2", r#""no policy%2""#),
            ("%FF", r#""%FF""#),
        ];
        let timestamps = Timestamps::new(TimestampFormat::Iso8601, Some("UTC"));
        let operation = Service::Iam.operation("GetUserPolicy").unwrap();
        for (document, expected) in cases {
            let output = Map::from_iter([("PolicyDocument".to_owned(), Value::from(document))]);
            let shown = answer(operation, &output, &timestamps).unwrap();
            assert_eq!(shown.to_json(Layout::Compact), format!("{{\"PolicyDocument\":{expected}}}"));
        }
    }

    #[test]
    fn answers_follow_the_model() {
        let cases = [
            // Order, unknown members, null members, nested structures.
            (
                "DescribeKey",
                r#"{"New": 1, "KeyMetadata": {"Arn": "a", "KeyId": "k", "X": 1, "Description": null, "CreationDate": 1.5}}"#,
                r#"{"KeyMetadata":{"KeyId":"k","Arn":"a","CreationDate":"1970-01-01T00:00:01.500000+00:00"}}"#,
            ),
            // Maps keep their order and their null values.
            (
                "ListGrants",
                r#"{"Grants": [{"Constraints": {"EncryptionContextSubset": {"b": "1", "a": null}}}, null]}"#,
                r#"{"Grants":[{"Constraints":{"EncryptionContextSubset":{"b":"1","a":null}}},null]}"#,
            ),
            ("ListKeys", r#"{"Keys": null, "Truncated": false}"#, r#"{"Truncated":false}"#),
            ("DisableKey", r#"{"KeyId": "k"}"#, "{}"),
            ("ListKeys", r#"{"Keys": "what"}"#, r#"{"Keys":"what"}"#),
        ];
        let timestamps = Timestamps::new(TimestampFormat::Iso8601, Some("UTC"));
        for (name, output, expected) in cases {
            let output = serde_json::from_str(output).unwrap();
            let shown = answer(Service::Kms.operation(name).unwrap(), &output, &timestamps).unwrap();
            assert_eq!(shown.to_json(Layout::Compact), expected);
        }
    }
}
