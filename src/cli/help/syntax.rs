//! How a value is written on the command line, and within which bounds: derived from its shape.

use crate::model::{Kind, Shape};

/// The type's name, as the AWS CLI shows it.
pub(super) fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Structure => "structure",
        Kind::List => "list",
        Kind::Map => "map",
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Blob => "blob",
        Kind::Timestamp => "timestamp",
    }
}

/// The bounds of a value, a line each.
pub(super) fn bounds(shape: &Shape) -> Vec<String> {
    let element = inner_scalar(shape);
    let own = own_bounds(shape).into_iter().map(|(what, bound)| format!("{what}: {bound}"));
    let inner = element
        .into_iter()
        .flat_map(own_bounds)
        .map(|(what, bound)| format!("{what} of an element: {bound}"));
    own.chain(inner).collect()
}

fn own_bounds(shape: &Shape) -> Vec<(&'static str, String)> {
    let range = |what, unit| range(shape, unit).map(|range| (what, range));
    let values = Some(("Values", shape.values.join(", "))).filter(|_| !shape.values.is_empty());
    let size = match shape.kind {
        Kind::String if values.is_none() => range("Length", " characters"),
        Kind::Blob => range("Length", " bytes"),
        Kind::List => range("Elements", ""),
        Kind::Integer => range("Range", ""),
        Kind::String | Kind::Structure | Kind::Map | Kind::Boolean | Kind::Timestamp => None,
    };
    let pattern = shape.pattern.clone().map(|pattern| ("Pattern", pattern));
    values.into_iter().chain(size).chain(pattern).collect()
}

/// The forms in which an option's value of this shape can be written: a title and an example each.
pub(super) fn forms(shape: &Shape) -> Vec<(&'static str, String)> {
    match shape.kind {
        Kind::List if inner_scalar(shape).is_some() => {
            let element = shorthand(shape);
            vec![("Syntax:", format!("{element} {element} ..."))]
        }
        Kind::List => vec![
            ("Shorthand syntax:", format!("{} ...", shorthand(shape))),
            ("JSON syntax:", json(shape, "")),
        ],
        Kind::Map | Kind::Structure => {
            vec![("Shorthand syntax:", shorthand(shape)), ("JSON syntax:", json(shape, ""))]
        }
        Kind::Blob => vec![("Syntax:", "BASE64 | fileb://FILE".to_owned())],
        Kind::Timestamp => vec![("Syntax:", "2027-06-30T12:00:00Z | SECONDS-SINCE-1970".to_owned())],
        Kind::String | Kind::Integer | Kind::Boolean => Vec::new(),
    }
}

/// The element of a list whose elements are plain values.
fn inner_scalar(list: &Shape) -> Option<&'static Shape> {
    list.member
        .map(|_| list.element())
        .filter(|element| !matches!(element.kind, Kind::Structure | Kind::Map | Kind::List))
}

fn range(shape: &Shape, unit: &str) -> Option<String> {
    match (shape.min, shape.max) {
        (Some(min), Some(max)) if min == max => Some(format!("{min}{unit}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}")),
        (Some(min), None) => Some(format!("{min} or more{unit}")),
        (None, Some(max)) => Some(format!("{max} or less{unit}")),
        (None, None) => None,
    }
}

/// The value in shorthand syntax; of a list one element.
fn shorthand(outer: &Shape) -> String {
    match outer.kind {
        Kind::Structure => {
            let members = outer.members.iter().map(|member| {
                let value = member.shape();
                match value.kind {
                    Kind::Structure | Kind::Map => format!("{}={{{}}}", member.name, shorthand(value)),
                    Kind::List => format!("{}=[{}]", member.name, shorthand(value)),
                    _ => format!("{}={}", member.name, type_name(value.kind)),
                }
            });
            members.collect::<Vec<_>>().join(",")
        }
        Kind::Map => {
            let value = outer.value.map_or("string", |_| type_name(outer.map_value().kind));
            format!("KeyName1={value},KeyName2={value}")
        }
        Kind::List => outer.member.map(|_| shorthand(outer.element())).unwrap_or_default(),
        Kind::String => "\"string\"".to_owned(),
        kind => type_name(kind).to_owned(),
    }
}

/// The value in JSON, its lines after the first indented by `indent`.
fn json(outer: &Shape, indent: &str) -> String {
    let deeper = format!("{indent}  ");
    let bracket = |open: &str, lines: Vec<String>, close: &str| {
        format!("{open}\n{deeper}{}\n{indent}{close}", lines.join(&format!("\n{deeper}")))
    };
    match outer.kind {
        Kind::Structure => {
            let last = outer.members.len().saturating_sub(1);
            let members = outer.members.iter().enumerate().map(|(position, member)| {
                let comma = if position == last { "" } else { "," };
                format!("\"{}\": {}{comma}", member.name, json(member.shape(), &deeper))
            });
            bracket("{", members.collect(), "}")
        }
        Kind::Map => {
            let value = outer.value.map_or("\"string\"".to_owned(), |_| json(outer.map_value(), &deeper));
            bracket("{", vec![format!("\"string\": {value}"), "...".to_owned()], "}")
        }
        Kind::List => {
            let element = outer.member.map(|_| json(outer.element(), &deeper));
            bracket("[", element.into_iter().chain(["...".to_owned()]).collect(), "]")
        }
        Kind::String if !outer.values.is_empty() => format!("\"{}\"", outer.values.join("\"|\"")),
        Kind::String => "\"string\"".to_owned(),
        Kind::Boolean => "true|false".to_owned(),
        kind => type_name(kind).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Service;

    #[test]
    fn bounds_are_named_by_what_they_count() {
        let cases: &[(&str, &[&str])] = &[
            ("KeyIdType", &["Length: 1 to 2048 characters"]),
            ("PlaintextType", &["Length: 1 to 4096 bytes"]),
            ("NumberOfBytesType", &["Range: 1 to 1024"]),
            ("DataKeySpec", &["Values: AES_256, AES_128"]),
            ("DryRunModifierList", &["Values of an element: IGNORE_CIPHERTEXT"]),
            ("GrantTokenList", &["Elements: 0 to 10", "Length of an element: 1 to 8192 characters"]),
            ("CiphertextType", &["Length: 1 to 6144 bytes"]),
            ("BackingKeyIdType", &["Length: 64 characters", "Pattern: ^[a-f0-9]+$"]),
            ("TagList", &[]),
            ("DateType", &[]),
        ];
        for (name, expected) in cases {
            assert_eq!(bounds(Service::Kms.shape(name)), *expected, "{name}");
        }
    }

    #[test]
    fn forms_show_shorthand_and_json() {
        let tags = "[\n  {\n    \"TagKey\": \"string\",\n    \"TagValue\": \"string\"\n  }\n  ...\n]";
        let context = "{\n  \"string\": \"string\"\n  ...\n}";
        let recipient =
            "{\n  \"KeyEncryptionAlgorithm\": \"RSAES_OAEP_SHA_256\",\n  \"AttestationDocument\": blob\n}";
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("KeyIdType", &[]),
            ("GrantTokenList", &[("Syntax:", "\"string\" \"string\" ...")]),
            (
                "TagList",
                &[("Shorthand syntax:", "TagKey=string,TagValue=string ..."), ("JSON syntax:", tags)],
            ),
            (
                "EncryptionContextType",
                &[("Shorthand syntax:", "KeyName1=string,KeyName2=string"), ("JSON syntax:", context)],
            ),
            (
                "RecipientInfo",
                &[
                    ("Shorthand syntax:", "KeyEncryptionAlgorithm=string,AttestationDocument=blob"),
                    ("JSON syntax:", recipient),
                ],
            ),
        ];
        for (name, expected) in cases {
            let forms = forms(Service::Kms.shape(name));
            let shown: Vec<_> = forms.iter().map(|(title, text)| (*title, text.as_str())).collect();
            assert_eq!(shown, *expected, "{name}");
        }
        let grant = forms(Service::Kms.shape("GrantConstraints"));
        assert_eq!(
            grant[0].1,
            "EncryptionContextSubset={KeyName1=string,KeyName2=string},\
             EncryptionContextEquals={KeyName1=string,KeyName2=string},SourceArn=string"
        );
    }
}
