//! The tokens by which a list is continued: `--starting-token`, `NextToken`.
//!
//! A token is Base64 of JSON as Python writes it: the next call's members, and how many items of that page are
//! known already.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::cli::datum::{Datum, Layout};
use crate::cli::error::CliError;
use crate::cli::python;

/// The member with the number of items to skip.
const SKIP: &str = "boto_truncate_amount";

/// Where a list is continued.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StartingToken {
    /// The members of the next call's input; `null` for one that is absent.
    pub(super) members: Map<String, Value>,
    /// The number of items to skip on its page; from the end if negative.
    pub(super) skip: i64,
}

impl StartingToken {
    /// A token as it was printed, or a marker as it is, or a marker, `___` and the number of items to skip. The service's
    /// name for the marker is given.
    pub(super) fn read(token: &str, name: &str) -> Result<StartingToken, CliError> {
        let bad = || CliError::general(format!("Bad starting token: {token}"));
        let (marker, skip) = match decode(token) {
            Some(Value::Object(mut members)) => {
                let skip = match members.shift_remove(SKIP) {
                    None => 0,
                    Some(skip) => skip.as_i64().ok_or_else(bad)?,
                };
                return Ok(StartingToken { members, skip });
            }
            // Python's complaint about other JSON; a list is taken for a marker.
            Some(other) if !other.is_array() => {
                let found = Datum::from(&other).python_type();
                return Err(CliError::general(format!("'{found}' object has no attribute 'pop'")));
            }
            _ => match token.split("___").collect::<Vec<_>>().as_slice() {
                [marker, skip] => match python::int(skip).and_then(|skip| i64::try_from(skip).ok()) {
                    Some(skip) => (*marker, skip),
                    None => (token, 0),
                },
                [_] => (token, 0),
                _ => return Err(bad()),
            },
        };
        let marker = if marker == "None" { Value::Null } else { Value::from(marker) };
        Ok(StartingToken { members: Map::from_iter([(name.to_owned(), marker)]), skip })
    }

    /// Puts the members into an input.
    pub(super) fn apply(&self, input: &mut Map<String, Value>) {
        for (name, value) in &self.members {
            if value.is_null() || value == "None" {
                input.shift_remove(name);
            } else {
                input.insert(name.clone(), value.clone());
            }
        }
    }
}

/// The JSON in a token. Characters beyond the alphabet do not count.
fn decode(token: &str) -> Option<Value> {
    let in_alphabet = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
    let token: Vec<u8> = token.bytes().filter(in_alphabet).collect();
    serde_json::from_slice(&STANDARD.decode(token).ok()?).ok()
}

/// The token that continues at a call with these members, some items of whose page are known.
pub(super) fn encode(
    members: &Map<String, Value>,
    marker: &str,
    skip: Option<i64>,
) -> Result<String, CliError> {
    let known = members.iter().map(|(name, value)| (name.as_str(), Datum::from(value)));
    let skip = skip.map(|skip| (SKIP, Datum::from(i128::from(skip))));
    let token = Datum::object(known.chain(skip));
    // A starting token of other members cannot be continued.
    if members.len() != 1 || !members.contains_key(marker) {
        return Err(CliError::general(format!("Bad starting token: {token}")));
    }
    Ok(STANDARD.encode(token.to_json(Layout::Spaced)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn members(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn tokens_are_read_in_their_forms() {
        let cases = [
            ("eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==", json!({"Marker": null}), 1),
            ("eyJNYXJrZXIiOiAibWFya2VyLTEifQ==\n", json!({"Marker": "marker-1"}), 0),
            ("eyJGb28iOiAieCJ9", json!({"Foo": "x"}), 0),
            ("marker-1", json!({"Marker": "marker-1"}), 0),
            ("marker-1___2", json!({"Marker": "marker-1"}), 2),
            ("marker___x", json!({"Marker": "marker___x"}), 0),
            ("None___-1", json!({"Marker": null}), -1),
            ("W10=", json!({"Marker": "W10="}), 0),
            ("", json!({"Marker": ""}), 0),
        ];
        for (token, expected, skip) in cases {
            let expected = StartingToken { members: members(expected), skip };
            assert_eq!(StartingToken::read(token, "Marker").unwrap(), expected, "{token}");
        }
        let wrong = [
            ("a___b___c", "Bad starting token: a___b___c"),
            ("a___1___2", "Bad starting token: a___1___2"),
            ("bnVsbA==", "'NoneType' object has no attribute 'pop'"),
        ];
        for (token, expected) in wrong {
            let Err(CliError::General(message)) = StartingToken::read(token, "Marker") else {
                panic!("{token}")
            };
            assert_eq!(message, expected);
        }
    }

    #[test]
    fn tokens_are_written_as_python_writes_them() {
        let cases = [
            (
                json!({"Marker": null}),
                Some(1),
                "eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==",
            ),
            (json!({"Marker": "marker-1"}), None, "eyJNYXJrZXIiOiAibWFya2VyLTEifQ=="),
        ];
        for (value, skip, token) in cases {
            assert_eq!(encode(&members(value), "Marker", skip).unwrap(), token);
        }
        let Err(CliError::General(message)) = encode(&members(json!({})), "Marker", Some(1)) else {
            panic!()
        };
        assert_eq!(message, "Bad starting token: {'boto_truncate_amount': 1}");
    }
}
