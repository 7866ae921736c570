//! The service's validation of an input against the model: all violations in one sentence, in its words.
//!
//! The grammar of the sentence is recorded from AWS. Mutual dependencies of members are the operations' matter.
//! Unknown members are ignored, as the service does. Start at [`validate`].

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::{Kind, Operation, Shape};

/// Why an input is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invalid {
    /// A value has the wrong JSON type, or a blob is not base64. The service answers `SerializationException`.
    Type {
        /// Where, such as `tags.1.member.tagKey`.
        path: String,
    },
    /// The sentence of a `ValidationException`.
    Constraints(String),
}

/// Checks an input against the operation's input structure.
///
/// # Errors
///
/// [`Invalid::Type`] for the first value of a wrong type; otherwise [`Invalid::Constraints`] with all violations.
pub fn validate(operation: &Operation, input: &Map<String, Value>) -> Result<(), Invalid> {
    let mut check = Check { violations: Vec::new() };
    check.members(operation.input(), input, "")?;
    match check.violations.len() {
        0 => Ok(()),
        1 => {
            Err(Invalid::Constraints(format!("1 validation error detected: {}", check.violations.join("; "))))
        }
        n => Err(Invalid::Constraints(format!(
            "{n} validation errors detected: {}",
            check.violations.join("; ")
        ))),
    }
}

struct Check {
    violations: Vec<String>,
}

impl Check {
    fn members(&mut self, structure: &Shape, input: &Map<String, Value>, path: &str) -> Result<(), Invalid> {
        for member in structure.members.iter() {
            let path = || join(path, &lower_first(member.name));
            match input.get(member.name) {
                None | Some(Value::Null) => {
                    if member.required {
                        self.violations.push(format!(
                            "Value null at '{}' failed to satisfy constraint: Member must not be null",
                            path()
                        ));
                    }
                }
                Some(value) => self.value(member.shape(), value, &path())?,
            }
        }
        Ok(())
    }

    fn value(&mut self, shape: &Shape, value: &Value, path: &str) -> Result<(), Invalid> {
        let wrong_type = || Invalid::Type { path: path.to_owned() };
        match shape.kind {
            Kind::Structure => self.members(shape, value.as_object().ok_or_else(wrong_type)?, path),
            Kind::List => self.list(shape, value.as_array().ok_or_else(wrong_type)?, path),
            Kind::Map => {
                for (key, value) in value.as_object().ok_or_else(wrong_type)? {
                    self.value(shape.map_value(), value, &join(path, &format!("{key}.member")))?;
                }
                Ok(())
            }
            Kind::String => {
                self.string(shape, value.as_str().ok_or_else(wrong_type)?, path);
                Ok(())
            }
            Kind::Integer => {
                let number = value.as_i64().ok_or_else(wrong_type)?;
                self.bounds(shape, number, "value", path, Some(&number.to_string()));
                Ok(())
            }
            Kind::Blob => {
                let text = value.as_str().ok_or_else(wrong_type)?;
                let length = STANDARD.decode(text).map_err(|_| wrong_type())?.len();
                self.bounds(shape, length.try_into().unwrap_or(i64::MAX), "length", path, None);
                Ok(())
            }
            Kind::Boolean => value.as_bool().map(drop).ok_or_else(wrong_type),
            Kind::Timestamp => value.as_f64().map(drop).ok_or_else(wrong_type),
        }
    }

    fn list(&mut self, shape: &Shape, values: &[Value], path: &str) -> Result<(), Invalid> {
        let of = shape.element();
        if !of.values.is_empty() {
            return self.enum_list(of, values, path);
        }
        self.bounds(shape, values.len().try_into().unwrap_or(i64::MAX), "length", path, None);
        for (index, value) in values.iter().enumerate() {
            self.value(of, value, &format!("{path}.{}.member", index + 1))?;
        }
        Ok(())
    }

    /// The service reports a list of enum values as a whole.
    fn enum_list(&mut self, of: &Shape, values: &[Value], path: &str) -> Result<(), Invalid> {
        let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
        let texts = texts.ok_or_else(|| Invalid::Type { path: path.to_owned() })?;
        if texts.iter().any(|text| !of.values.contains(text)) {
            self.violations.push(format!(
                "Value '[{}]' at '{path}' failed to satisfy constraint: Member must satisfy constraint: \
                 [Member must satisfy enum value set: [{}]]",
                texts.join(", "),
                of.values.join(", ")
            ));
        }
        Ok(())
    }

    fn string(&mut self, shape: &Shape, text: &str, path: &str) {
        let shown = (!shape.sensitive).then_some(text);
        if !shape.values.is_empty() {
            if !shape.values.contains(&text) {
                let constraint = format!("satisfy enum value set: [{}]", shape.values.join(", "));
                self.violation(shown, path, &constraint);
            }
            return;
        }
        let length = text.chars().count().try_into().unwrap_or(i64::MAX);
        self.bounds(shape, length, "length", path, shown);
        if let Some(pattern) = &shape.pattern
            && !matches(pattern, text)
        {
            self.violation(shown, path, &format!("satisfy regular expression pattern: {pattern}"));
        }
    }

    fn bounds(&mut self, shape: &Shape, actual: i64, what: &str, path: &str, shown: Option<&str>) {
        if shape.min.is_some_and(|min| actual < min) {
            let constraint =
                format!("have {what} greater than or equal to {}", shape.min.unwrap_or_default());
            self.violation(shown, path, &constraint);
        }
        if shape.max.is_some_and(|max| actual > max) {
            let constraint = format!("have {what} less than or equal to {}", shape.max.unwrap_or_default());
            self.violation(shown, path, &constraint);
        }
    }

    /// Blobs and sensitive texts are not shown.
    fn violation(&mut self, shown: Option<&str>, path: &str, constraint: &str) {
        let mut text = String::from("Value ");
        if let Some(value) = shown {
            let _ = write!(text, "'{value}' ");
        }
        let _ = write!(text, "at '{path}' failed to satisfy constraint: Member must {constraint}");
        self.violations.push(text);
    }
}

/// The service's patterns match the whole text, whether or not they are anchored.
fn matches(pattern: &str, text: &str) -> bool {
    if pattern.contains(r"\p{") {
        return regex(&in_ascii(pattern)).is_ok_and(|regex| regex.is_match(&representatives(text)));
    }
    regex(pattern).is_ok_and(|regex| regex.is_match(text))
}

fn regex(pattern: &str) -> Result<regex_lite::Regex, regex_lite::Error> {
    regex_lite::Regex::new(&format!("^(?:{pattern})$"))
}

/// The classes of letters, numbers and separators, which the regular expressions here do not have, by their ASCII
/// characters. [`representatives`] does the same to a text.
fn in_ascii(pattern: &str) -> String {
    pattern.replace(r"\p{L}", "a-zA-Z").replace(r"\p{N}", "0-9").replace(r"\p{Z}", " ")
}

/// The text with an ASCII letter, digit or blank in place of every other one.
fn representatives(text: &str) -> String {
    let representative = |char: char| match char {
        _ if char.is_ascii() => char,
        _ if char.is_alphabetic() => 'a',
        _ if char.is_numeric() => '0',
        _ if char.is_whitespace() => ' ',
        _ => char,
    };
    text.chars().map(representative).collect()
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Entry, Service, index};
    use super::*;

    fn check(name: &str, input: Value, expected: Result<(), &str>) {
        let outcome = validate(Service::Kms.operation(name).unwrap(), input.as_object().unwrap());
        let expected = expected.map_err(|text| match text.strip_prefix("type ") {
            Some(path) => Invalid::Type { path: path.to_owned() },
            None => Invalid::Constraints(text.to_owned()),
        });
        assert_eq!(outcome, expected, "{name} {input}");
    }

    /// The sentences tagged as recorded in the specification, and the rules that they show.
    #[test]
    fn violations_are_told_in_the_words_of_the_service() {
        let key = "1234abcd-12ab-34cd-56ef-1234567890ab";
        let long = "x".repeat(129);
        check("DescribeKey", json!({"KeyId": key}), Ok(()));
        check("DescribeKey", json!({"KeyId": key, "Unknown": 1}), Ok(()));
        check(
            "DescribeKey",
            json!({}),
            Err(
                "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
            ),
        );
        check(
            "DescribeKey",
            json!({"KeyId": null}),
            Err(
                "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
            ),
        );
        check(
            "DescribeKey",
            json!({"KeyId": ""}),
            Err(
                "1 validation error detected: Value '' at 'keyId' failed to satisfy constraint: Member must have length greater than or equal to 1",
            ),
        );
        check(
            "GenerateRandom",
            json!({"NumberOfBytes": 0}),
            Err(
                "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
            ),
        );
        check(
            "GenerateRandom",
            json!({"NumberOfBytes": 1025}),
            Err(
                "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
            ),
        );
        check(
            "Encrypt",
            json!({"KeyId": key, "Plaintext": STANDARD.encode([0; 4097])}),
            Err(
                "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
            ),
        );
        check(
            "Encrypt",
            json!({"Plaintext": ""}),
            Err(
                "2 validation errors detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null; \
                 Value at 'plaintext' failed to satisfy constraint: Member must have length greater than or equal to 1",
            ),
        );
        check(
            "TagResource",
            json!({"KeyId": key, "Tags": [{"TagKey": long, "TagValue": ""}]}),
            Err(&format!(
                "1 validation error detected: Value '{long}' at 'tags.1.member.tagKey' failed to satisfy constraint: Member must have length less than or equal to 128"
            )),
        );
        check(
            "CreateAlias",
            json!({"AliasName": "alias/my-alias!", "TargetKeyId": key}),
            Err(
                "1 validation error detected: Value 'alias/my-alias!' at 'aliasName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$",
            ),
        );
        check(
            "GetKeyPolicy",
            json!({"KeyId": key, "PolicyName": "invalid-name"}),
            Err(
                r"1 validation error detected: Value 'invalid-name' at 'policyName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w]+",
            ),
        );
        check(
            "GenerateDataKey",
            json!({"KeyId": key, "KeySpec": "AES_512"}),
            Err(
                "1 validation error detected: Value 'AES_512' at 'keySpec' failed to satisfy constraint: Member must satisfy enum value set: [AES_256, AES_128]",
            ),
        );
        check(
            "Decrypt",
            json!({"CiphertextBlob": "AAAA", "DryRunModifiers": ["X"]}),
            Err(
                "1 validation error detected: Value '[X]' at 'dryRunModifiers' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [IGNORE_CIPHERTEXT]]",
            ),
        );
    }

    #[test]
    fn wrong_types_and_bad_base64_are_serialization_errors() {
        for (name, input, path) in [
            ("DescribeKey", json!({"KeyId": 1}), "type keyId"),
            ("Encrypt", json!({"KeyId": "x", "Plaintext": "%%"}), "type plaintext"),
            ("Encrypt", json!({"KeyId": "x", "Plaintext": "QQ"}), "type plaintext"),
            (
                "Encrypt",
                json!({"KeyId": "x", "Plaintext": "QQ==", "EncryptionContext": {"a": 1}}),
                "type encryptionContext.a.member",
            ),
            ("Encrypt", json!({"KeyId": "x", "Plaintext": "QQ==", "DryRun": "true"}), "type dryRun"),
            ("GenerateRandom", json!({"NumberOfBytes": 1.5}), "type numberOfBytes"),
            ("TagResource", json!({"KeyId": "x", "Tags": {}}), "type tags"),
            ("TagResource", json!({"KeyId": "x", "Tags": ["x"]}), "type tags.1.member"),
            ("Decrypt", json!({"DryRunModifiers": [1]}), "type dryRunModifiers"),
            (
                "ImportKeyMaterial",
                json!({"KeyId": "x", "ImportToken": "QQ==", "EncryptedKeyMaterial": "QQ==", "ValidTo": "x"}),
                "type validTo",
            ),
        ] {
            check(name, input, Err(path));
        }
    }

    #[test]
    fn every_pattern_of_the_model_compiles() {
        for service in Service::ALL {
            for Entry { name, .. } in &index(service).shapes {
                if let Some(pattern) = &service.shape(name).pattern {
                    assert!(regex(&in_ascii(pattern)).is_ok(), "{name}: {pattern}");
                }
            }
        }
        let tag = r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+";
        for (text, expected) in
            [("Größe 1", true), ("数²\u{a0}a=b@c", true), ("a#b", false), ("a\tb", false), ("☃", false)]
        {
            assert_eq!(matches(tag, text), expected, "{text}");
        }
        assert!(matches(r"[\u0009\u000A\u000D\u0020-\u00FF]+", "{\n\t\"a\" : \"ÿ\" }\r"));
        assert!(!matches(r"[\u0009\u000A\u000D\u0020-\u00FF]+", "Ā"));
    }
}
