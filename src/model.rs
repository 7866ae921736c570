//! The APIs of the services as data: operations, shapes, bounds, patterns, enums, errors.
//!
//! The facts are in a file for each [`Service`], such as `model/kms.json`, taken from the public service models of
//! botocore (named in `NOTICE`), without their documentation. This module reads them and never knows what an operation
//! does. Only an index of unparsed lines is built, and only for a service that is asked for; an operation or a shape is
//! parsed when asked for. Start at [`Service::operation`].

use std::fmt;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

mod service;
pub mod validation;

pub use service::{PageMembers, Protocol, Service};

/// An operation or a shape: its JSON, and what it stands for once that was asked for.
struct Entry<T> {
    name: &'static str,
    json: &'static str,
    parsed: OnceLock<Box<T>>,
}

/// In alphabetical order of the names.
type Entries<T> = Vec<Entry<T>>;

struct Index {
    operations: Entries<Operation>,
    shapes: Entries<Shape>,
}

/// The index of a service. Its file has one operation or shape a line, which a test holds it to: finding lines takes a
/// twentieth of the time of parsing, and every process pays it.
fn index(service: Service) -> &'static Index {
    static KMS: OnceLock<Index> = OnceLock::new();
    static IAM: OnceLock<Index> = OnceLock::new();
    static STS: OnceLock<Index> = OnceLock::new();
    static CLOUDTRAIL: OnceLock<Index> = OnceLock::new();
    let index = match service {
        Service::Kms => &KMS,
        Service::Iam => &IAM,
        Service::Sts => &STS,
        Service::CloudTrail => &CLOUDTRAIL,
    };
    index.get_or_init(|| {
        let (operations, shapes) =
            service.json().split_once(SHAPES).expect("the file has the line of the shapes");
        Index { operations: entries(operations), shapes: entries(shapes) }
    })
}

/// The line between the operations and the shapes.
const SHAPES: &str = "\n\"shapes\": {\n";

/// Lines of the form `"Name": {…}`, with a comma or without.
fn entries<T>(section: &'static str) -> Entries<T> {
    let entry = |line: &'static str| {
        let (name, json) = line.strip_prefix('"')?.split_once("\": ")?;
        let json = json.strip_suffix(',').unwrap_or(json);
        json.ends_with('}').then_some(Entry { name, json, parsed: OnceLock::new() })
    };
    section.lines().filter_map(entry).collect()
}

fn find<T>(entries: &'static Entries<T>, name: &str) -> Option<&'static Entry<T>> {
    let place = entries.binary_search_by_key(&name, |entry| entry.name).ok()?;
    entries.get(place)
}

/// One operation of an API.
#[derive(Debug, Deserialize)]
pub struct Operation {
    /// The service that has it.
    #[serde(skip)]
    pub service: Service,
    /// The API's name, such as `ReEncrypt`.
    #[serde(skip)]
    pub name: &'static str,
    /// The name of the input structure.
    pub input: &'static str,
    /// The name of the output structure, if there is output.
    pub output: Option<&'static str>,
    /// The exceptions that the model lists for it.
    pub errors: Vec<&'static str>,
    /// For a paginated operation the output members with the items. [`Service::page_members`] has the others.
    #[serde(default)]
    pub paginator: Vec<&'static str>,
    /// For a paginated operation the output members that are the same on all pages.
    #[serde(default)]
    pub once: Vec<&'static str>,
}

impl Operation {
    /// The input structure.
    pub fn input(&self) -> &'static Shape {
        self.service.shape(self.input)
    }

    /// The output structure, if there is output.
    pub fn output(&self) -> Option<&'static Shape> {
        self.output.map(|name| self.service.shape(name))
    }

    /// How a paginated operation pages.
    pub fn pages(&self) -> Option<Pages<'_>> {
        let primary = self.paginator.first()?;
        Some(Pages {
            primary,
            items: &self.paginator,
            once: &self.once,
            members: self.service.page_members(),
        })
    }
}

/// How a paginated operation pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pages<'o> {
    /// The output's member whose items are counted.
    pub primary: &'static str,
    /// The output's members with items.
    pub items: &'o [&'static str],
    /// The output's members that are the same on all pages.
    pub once: &'o [&'static str],
    /// The members that page.
    pub members: &'static PageMembers,
}

/// A shape: a type with its bounds.
#[derive(Debug, Deserialize)]
pub struct Shape {
    /// The service that has it.
    #[serde(skip)]
    pub service: Service,
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
    /// The exception's code on the wire, where that is not its name.
    pub code: Option<&'static str>,
    /// The exception's HTTP status, where the model has one.
    pub status: Option<u16>,
}

impl Shape {
    /// The shape of a list's elements.
    ///
    /// # Panics
    ///
    /// If it is no list.
    pub fn element(&self) -> &'static Shape {
        self.service.shape(self.member.expect("a list of the model names its elements' shape"))
    }

    /// The shape of a map's keys.
    ///
    /// # Panics
    ///
    /// If it is no map.
    pub fn map_key(&self) -> &'static Shape {
        self.service.shape(self.key.expect("a map of the model names its keys' shape"))
    }

    /// The shape of a map's values.
    ///
    /// # Panics
    ///
    /// If it is no map.
    pub fn map_value(&self) -> &'static Shape {
        self.service.shape(self.value.expect("a map of the model names its values' shape"))
    }
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
#[derive(Debug, Deserialize)]
pub struct Member {
    /// The service that has it.
    #[serde(skip)]
    service: Service,
    /// The API's name, such as `KeyId`.
    #[serde(skip)]
    pub name: &'static str,
    /// The name of its shape.
    pub shape: &'static str,
    /// Whether it must be there.
    #[serde(default)]
    pub required: bool,
    #[serde(skip)]
    found: OnceLock<&'static Shape>,
}

impl Member {
    /// The shape of its values.
    pub fn shape(&self) -> &'static Shape {
        self.found.get_or_init(|| self.service.shape(self.shape))
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

impl Service {
    /// The names of its operations, in alphabetical order.
    pub fn operation_names(self) -> impl Iterator<Item = &'static str> {
        index(self).operations.iter().map(|entry| entry.name)
    }

    /// The operation of this name, such as `ReEncrypt`.
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        let Entry { name, json, parsed } = find(&index(self).operations, name)?;
        Some(parsed.get_or_init(|| {
            let operation = serde_json::from_str(json).expect("every operation is parsed by a test");
            Box::new(Operation { service: self, name, ..operation })
        }))
    }

    /// The shape of this name.
    ///
    /// # Panics
    ///
    /// If there is none: shape names come from the model only.
    pub fn shape(self, name: &str) -> &'static Shape {
        let entry = find(&index(self).shapes, name).expect("shape names come from the model");
        let Entry { name, json, parsed } = entry;
        parsed.get_or_init(|| {
            let mut shape: Shape = serde_json::from_str(json).expect("every shape is parsed by a test");
            for member in &mut shape.members.0 {
                member.service = self;
            }
            Box::new(Shape { service: self, name, ..shape })
        })
    }

    /// The exceptions of its model.
    pub fn exceptions(self) -> impl Iterator<Item = &'static Shape> {
        index(self).shapes.iter().map(move |entry| self.shape(entry.name)).filter(|shape| shape.exception)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_shape_parses_and_refers_to_shapes_that_exist() {
        for service in Service::ALL {
            for name in service.operation_names() {
                let operation = service.operation(name).unwrap();
                assert_eq!(operation.input().kind, Kind::Structure);
                for error in &operation.errors {
                    assert!(service.shape(error).exception, "{error}");
                }
                let Some(Pages { primary: _, items, once, members }) = operation.pages() else { continue };
                let (input, output) = (operation.input(), operation.output().unwrap());
                for name in items {
                    assert_eq!(output.members.named(name).unwrap().shape().kind, Kind::List, "{name}");
                }
                assert!(once.iter().all(|name| output.members.named(name).is_some()), "{once:?}");
                for name in [Some(members.next_marker), members.is_truncated].into_iter().flatten() {
                    assert!(output.members.named(name).is_some(), "{name}");
                }
                for name in [members.marker, members.limit] {
                    assert!(input.members.named(name).is_some(), "{name}");
                }
            }
            for Entry { name, .. } in &index(service).shapes {
                let shape = service.shape(name);
                let referred = shape
                    .members
                    .iter()
                    .map(|member| member.shape)
                    .chain(shape.member)
                    .chain(shape.key)
                    .chain(shape.value);
                for other in referred {
                    assert!(find(&index(service).shapes, other).is_some(), "{name} refers to {other}");
                }
            }
        }
        let counts = Service::ALL.map(|service| service.operation_names().count());
        assert_eq!(counts, [54, 80, 4, 1]);
    }

    #[test]
    fn the_index_of_lines_is_that_of_the_json() {
        for service in Service::ALL {
            let whole: serde_json::Value = serde_json::from_str(service.json()).unwrap();
            let index = index(service);
            let operations: Vec<_> = index.operations.iter().map(|entry| (entry.name, entry.json)).collect();
            let shapes: Vec<_> = index.shapes.iter().map(|entry| (entry.name, entry.json)).collect();
            for (section, entries) in [("operations", operations), ("shapes", shapes)] {
                let parsed = entries
                    .iter()
                    .map(|(name, json)| ((*name).to_owned(), serde_json::from_str(json).unwrap()));
                assert_eq!(serde_json::Value::Object(parsed.collect()), whole[section]);
                assert!(entries.is_sorted(), "{section}");
            }
        }
    }

    #[test]
    fn a_name_that_two_services_have_is_each_ones_own() {
        let members = |service: Service| -> Vec<_> {
            service.shape("Tag").members.iter().map(|member| (member.name, member.shape().service)).collect()
        };
        assert_eq!(members(Service::Kms), [("TagKey", Service::Kms), ("TagValue", Service::Kms)]);
        assert_eq!(members(Service::Iam), [("Key", Service::Iam), ("Value", Service::Iam)]);
        assert!(
            Service::Sts.operation("Encrypt").is_none() && Service::Kms.operation("AssumeRole").is_none()
        );
    }

    #[test]
    fn members_keep_the_order_of_the_model() {
        let encrypt = Service::Kms.operation("Encrypt").unwrap().input();
        let names: Vec<_> = encrypt.members.iter().map(|member| member.name).collect();
        let expected =
            ["KeyId", "Plaintext", "EncryptionContext", "GrantTokens", "EncryptionAlgorithm", "DryRun"];
        assert_eq!(names, expected);
    }
}
