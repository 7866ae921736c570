//! An answer as data for output: the model's members in the model's order, timestamps shown.
//!
//! Members that the model does not have, and members that are `null`, are dropped; maps keep the order of the
//! wire. It never checks an answer: what does not fit the model is shown as it is. Start at [`answer`].

use serde_json::{Map, Value};

use super::datum::Datum;
use super::error::CliError;
use super::timestamp::Timestamps;
use crate::model::{self, Kind, Operation, Shape};

/// The answer of an operation. An operation without output has an empty one.
pub fn answer(
    operation: &Operation,
    output: &Map<String, Value>,
    timestamps: &Timestamps,
) -> Result<Datum, CliError> {
    match operation.output() {
        Some(shape) => structure(&shape, output, timestamps),
        None => Ok(Datum::object::<&str>([])),
    }
}

fn structure(
    shape: &Shape,
    members: &Map<String, Value>,
    timestamps: &Timestamps,
) -> Result<Datum, CliError> {
    let mut shown = Vec::new();
    for member in shape.members.iter() {
        if let Some(value) = members.get(member.name).filter(|value| !value.is_null()) {
            shown.push((member.name, shaped(&member.shape(), value, timestamps)?));
        }
    }
    Ok(Datum::object(shown))
}

fn shaped(shape: &Shape, value: &Value, timestamps: &Timestamps) -> Result<Datum, CliError> {
    match (shape.kind, value) {
        (Kind::Structure, Value::Object(members)) => structure(shape, members, timestamps),
        (Kind::List, Value::Array(elements)) => {
            let element = model::shape(shape.member.expect("a list of the model names its elements' shape"));
            let elements: Result<Vec<_>, _> =
                elements.iter().map(|value| shaped(&element, value, timestamps)).collect();
            Ok(Datum::list(elements?))
        }
        (Kind::Timestamp, _) => timestamps.show(value),
        _ => Ok(Datum::from(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::datum::Layout;
    use super::super::output::TimestampFormat;
    use super::*;

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
            let shown = answer(&model::operation(name).unwrap(), &output, &timestamps).unwrap();
            assert_eq!(shown.to_json(Layout::Compact), expected);
        }
    }
}
