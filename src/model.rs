//! The KMS API as data: operations, shapes, bounds, patterns, enums, errors.
//!
//! The facts are in `model/kms.json`, taken from the public service model of botocore (named in `NOTICE`),
//! without its documentation. This module reads them and never knows what an operation does. Only an index of
//! unparsed lines is built at the start of the process; an operation or a shape is parsed when asked for. Start at
//! [`operation`].

use std::fmt;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

pub mod validation;

const KMS: &str = include_str!("model/kms.json");

/// Names and their JSON, in alphabetical order.
type Entries = Vec<(&'static str, &'static str)>;

struct Index {
    operations: Entries,
    shapes: Entries,
}

/// The index. The file has one operation or shape a line, which a test holds it to: finding lines takes a twentieth of
/// the time of parsing, and every process pays it.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let (operations, shapes) = KMS.split_once(SHAPES).expect("kms.json has the line of the shapes");
        Index { operations: entries(operations), shapes: entries(shapes) }
    })
}

/// The line between the operations and the shapes.
const SHAPES: &str = "\n\"shapes\": {\n";

/// Lines of the form `"Name": {…}`, with a comma or without.
fn entries(section: &'static str) -> Entries {
    let entry = |line: &'static str| {
        let (name, json) = line.strip_prefix('"')?.split_once("\": ")?;
        let json = json.strip_suffix(',').unwrap_or(json);
        json.ends_with('}').then_some((name, json))
    };
    section.lines().filter_map(entry).collect()
}

fn find(entries: &Entries, name: &str) -> Option<(&'static str, &'static str)> {
    let place = entries.binary_search_by_key(&name, |(name, _)| name).ok()?;
    entries.get(place).copied()
}

/// One operation of the API.
#[derive(Debug, Deserialize)]
pub struct Operation {
    /// The API's name, such as `ReEncrypt`.
    #[serde(skip)]
    pub name: &'static str,
    /// The name of the input structure.
    pub input: &'static str,
    /// The name of the output structure, if there is output.
    pub output: Option<&'static str>,
    /// The exceptions that the model lists for it.
    pub errors: Vec<&'static str>,
    /// For a paginated operation the output member with the items. All page by `Limit`, `Marker`, `NextMarker`
    /// and `Truncated`.
    pub paginator: Option<&'static str>,
}

impl Operation {
    /// The input structure.
    pub fn input(&self) -> Shape {
        shape(self.input)
    }

    /// The output structure, if there is output.
    pub fn output(&self) -> Option<Shape> {
        self.output.map(shape)
    }
}

/// A shape: a type with its bounds.
#[derive(Debug, Deserialize)]
pub struct Shape {
    /// The name, such as `KeyIdType`.
    #[serde(skip)]
    pub name: &'static str,
    /// The type.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// Structure: the members in the model's order.
    #[serde(default)]
    pub members: Members,
    /// List: the name of the element's shape.
    pub member: Option<&'static str>,
    /// Map: the name of the key's shape.
    pub key: Option<&'static str>,
    /// Map: the name of the value's shape.
    pub value: Option<&'static str>,
    /// Smallest length (characters, bytes, elements) or value.
    pub min: Option<i64>,
    /// Greatest length (characters, bytes, elements) or value.
    pub max: Option<i64>,
    /// The pattern of a string, in the notation of the service's messages.
    pub pattern: Option<String>,
    /// The values of an enum.
    #[serde(rename = "enum", default)]
    pub values: Vec<&'static str>,
    /// Whether a value must not be shown.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether the structure is an exception.
    #[serde(default)]
    pub exception: bool,
    /// Whether the exception is the service's fault (HTTP 500).
    #[serde(default)]
    pub fault: bool,
}

/// The types of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the API's own names")]
pub enum Kind {
    Structure,
    List,
    Map,
    String,
    Integer,
    Boolean,
    Blob,
    Timestamp,
}

/// A member of a structure.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Member {
    /// The API's name, such as `KeyId`.
    #[serde(skip)]
    pub name: &'static str,
    /// The name of its shape.
    pub shape: &'static str,
    /// Whether it must be there.
    #[serde(default)]
    pub required: bool,
}

impl Member {
    /// The shape of its values.
    pub fn shape(&self) -> Shape {
        shape(self.shape)
    }
}

/// The members of a structure, in the model's order.
#[derive(Debug, Default)]
pub struct Members(Vec<Member>);

impl Members {
    /// The member of this name.
    pub fn named(&self, name: &str) -> Option<&Member> {
        self.0.iter().find(|member| member.name == name)
    }
}

impl std::ops::Deref for Members {
    type Target = [Member];

    fn deref(&self) -> &[Member] {
        &self.0
    }
}

impl<'de: 'static> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de: 'static> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the members of a structure")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some((name, member)) = map.next_entry::<&'static str, Member>()? {
                    members.push(Member { name, ..member });
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// The names of all operations, in alphabetical order.
pub fn operation_names() -> impl Iterator<Item = &'static str> {
    index().operations.iter().map(|(name, _)| *name)
}

/// The operation of this name, such as `ReEncrypt`.
pub fn operation(name: &str) -> Option<Operation> {
    let (name, json) = find(&index().operations, name)?;
    let operation = serde_json::from_str(json).expect("every operation of kms.json is parsed by a test");
    Some(Operation { name, ..operation })
}

/// The shape of this name.
///
/// # Panics
///
/// If there is none: shape names come from the model only.
pub fn shape(name: &str) -> Shape {
    let (name, json) = find(&index().shapes, name).expect("shape names come from the model");
    let shape = serde_json::from_str(json).expect("every shape of kms.json is parsed by a test");
    Shape { name, ..shape }
}

/// The exceptions of the model.
pub fn exceptions() -> impl Iterator<Item = Shape> {
    index().shapes.iter().map(|(name, _)| shape(name)).filter(|shape| shape.exception)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_shape_parses_and_refers_to_shapes_that_exist() {
        let operations: Vec<_> = operation_names().map(|name| operation(name).unwrap()).collect();
        assert_eq!(operations.len(), 54);
        for operation in &operations {
            assert_eq!(operation.input().kind, Kind::Structure);
            for error in &operation.errors {
                assert!(shape(error).exception, "{error}");
            }
            if let Some(items) = operation.paginator {
                let output = operation.output().unwrap();
                assert_eq!(output.members.named(items).unwrap().shape().kind, Kind::List);
                for name in ["Truncated", "NextMarker"] {
                    assert!(output.members.named(name).is_some());
                }
            }
        }
        for (name, _) in &index().shapes {
            let shape = shape(name);
            let referred = shape
                .members
                .iter()
                .map(|member| member.shape)
                .chain(shape.member)
                .chain(shape.key)
                .chain(shape.value);
            for other in referred {
                assert!(find(&index().shapes, other).is_some(), "{name} refers to {other}");
            }
        }
    }

    #[test]
    fn the_index_of_lines_is_that_of_the_json() {
        let whole: serde_json::Value = serde_json::from_str(KMS).unwrap();
        for (section, entries) in [("operations", &index().operations), ("shapes", &index().shapes)] {
            let parsed =
                entries.iter().map(|(name, json)| ((*name).to_owned(), serde_json::from_str(json).unwrap()));
            assert_eq!(serde_json::Value::Object(parsed.collect()), whole[section]);
            assert!(entries.is_sorted(), "{section}");
        }
    }

    #[test]
    fn members_keep_the_order_of_the_model() {
        let names: Vec<_> =
            operation("Encrypt").unwrap().input().members.iter().map(|member| member.name).collect();
        let expected =
            ["KeyId", "Plaintext", "EncryptionContext", "GrantTokens", "EncryptionAlgorithm", "DryRun"];
        assert_eq!(names, expected);
    }
}
