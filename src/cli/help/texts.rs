//! The sentences of the help, from a file for each service: `texts.json` for KMS and for the options, `texts/iam.json`.
//!
//! A member's sentence is looked for under its operation, then under `Shape.Member`, then under `Member`, so that
//! one sentence serves wherever the meaning is the same. A test holds the files to the model in both directions.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::model::Service;

type Sentences = BTreeMap<String, String>;

/// What the help says about one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationTexts {
    /// What it does, in one sentence.
    pub summary: String,
    /// What else to know, a paragraph each.
    #[serde(default)]
    pub notes: Vec<String>,
    #[serde(default)]
    input: Sentences,
    #[serde(default)]
    output: Sentences,
    /// One command that does something with it.
    pub example: Example,
}

/// A command to try.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it does.
    pub text: String,
    /// The command.
    pub command: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    operations: BTreeMap<String, OperationTexts>,
    input: Sentences,
    output: Sentences,
    #[serde(default)]
    options: Sentences,
}

/// Whether a member goes into an operation or comes out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The request.
    Input,
    /// The answer.
    Output,
}

fn texts(service: Service) -> &'static Texts {
    static KMS: OnceLock<Texts> = OnceLock::new();
    static IAM: OnceLock<Texts> = OnceLock::new();
    static STS: OnceLock<Texts> = OnceLock::new();
    static CLOUDTRAIL: OnceLock<Texts> = OnceLock::new();
    let (texts, json) = match service {
        Service::Kms => (&KMS, include_str!("texts.json")),
        Service::Iam => (&IAM, include_str!("texts/iam.json")),
        Service::Sts => (&STS, include_str!("texts/sts.json")),
        Service::CloudTrail => (&CLOUDTRAIL, include_str!("texts/cloudtrail.json")),
    };
    texts.get_or_init(|| serde_json::from_str(json).expect("the texts are compiled in and tested"))
}

/// What the help says about the operation of this API name.
pub fn operation(service: Service, name: &str) -> Option<&'static OperationTexts> {
    texts(service).operations.get(name)
}

/// The sentence on a member of the structure `shape`, as the service's operation uses it.
pub fn member(operation: (Service, &str), side: Side, shape: &str, member: &str) -> Option<&'static str> {
    find(operation, side, shape, member).map(|(_, sentence)| sentence)
}

/// The sentence on an option that is not a member of an input, such as `--output`.
pub fn option(name: &str) -> Option<&'static str> {
    texts(Service::Kms).options.get(name).map(String::as_str)
}

/// The options that have a sentence.
#[cfg(test)]
pub(super) fn option_names() -> impl Iterator<Item = &'static str> {
    texts(Service::Kms).options.keys().map(String::as_str)
}

/// The sentence, and where in the file it stands.
fn find(
    (service, operation): (Service, &str),
    side: Side,
    shape: &str,
    member: &str,
) -> Option<(Place, &'static str)> {
    let texts = texts(service);
    let own = texts.operations.get(operation).map(|texts| match side {
        Side::Input => &texts.input,
        Side::Output => &texts.output,
    });
    let shared = match side {
        Side::Input => &texts.input,
        Side::Output => &texts.output,
    };
    let qualified = format!("{shape}.{member}");
    let places = [
        (own.filter(|_| is_outermost(service, operation, side, shape)), operation, member),
        (Some(shared), "", qualified.as_str()),
        (Some(shared), "", member),
    ];
    places.into_iter().find_map(|(sentences, operation, key)| {
        let sentence = sentences?.get(key)?;
        Some(((operation.to_owned(), side, key.to_owned()), sentence.as_str()))
    })
}

/// The operation, or nothing for a shared sentence; the side; the key.
type Place = (String, Side, String);

fn is_outermost(service: Service, operation: &str, side: Side, shape: &str) -> bool {
    service.operation(operation).is_some_and(|operation| match side {
        Side::Input => operation.input == shape,
        Side::Output => operation.output == Some(shape),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::cli::command;

    use super::*;

    /// Every (structure, member) that can be reached from a shape.
    fn members(service: Service, shape: &str, found: &mut BTreeSet<(&'static str, &'static str)>) {
        let shape = service.shape(shape);
        for member in shape.members.iter() {
            if found.insert((shape.name, member.name)) {
                members(service, member.shape, found);
            }
        }
        for inner in shape.member.iter().chain(&shape.value) {
            members(service, inner, found);
        }
    }

    #[test]
    fn every_operation_and_member_has_a_sentence_and_every_sentence_is_used() {
        Service::ALL.into_iter().for_each(check_sentences);
    }

    fn check_sentences(service: Service) {
        let mut missing = Vec::new();
        let mut used = BTreeSet::new();
        for name in service.operation_names() {
            let facts = service.operation(name).unwrap();
            if operation(service, name).is_none() {
                missing.push(name.to_owned());
            }
            for (side, shape) in [(Side::Input, Some(facts.input)), (Side::Output, facts.output)] {
                let mut reached = BTreeSet::new();
                shape.into_iter().for_each(|shape| members(service, shape, &mut reached));
                for (shape, member) in reached {
                    match find((service, name), side, shape, member) {
                        Some((place, _)) => drop(used.insert(place)),
                        None => missing.push(format!("{name}: {shape}.{member}")),
                    }
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new(), "no sentence");

        let texts = texts(service);
        let shared = [(Side::Input, &texts.input), (Side::Output, &texts.output)].into_iter().flat_map(
            |(side, sentences)| sentences.keys().map(move |key| (String::new(), side, key.clone())),
        );
        let own = texts.operations.iter().flat_map(|(name, texts)| {
            [(Side::Input, &texts.input), (Side::Output, &texts.output)].into_iter().flat_map(
                move |(side, sentences)| sentences.keys().map(move |key| (name.clone(), side, key.clone())),
            )
        });
        let orphans: Vec<_> = shared.chain(own).filter(|place| !used.contains(place)).collect();
        assert_eq!(orphans, [], "nothing for these sentences to describe");
        assert_eq!(texts.operations.len(), service.operation_names().count());
    }

    #[test]
    fn a_sentence_is_one_and_short() {
        Service::ALL.map(texts).into_iter().for_each(check_form);
    }

    fn check_form(texts: &Texts) {
        let summaries = texts.operations.values().map(|operation| &operation.summary);
        let own =
            texts.operations.values().flat_map(|texts| texts.input.values().chain(texts.output.values()));
        let shared = texts.input.values().chain(texts.output.values()).chain(texts.options.values());
        for sentence in summaries.chain(own).chain(shared) {
            let bounds = 1..=260;
            assert!(bounds.contains(&sentence.len()), "{}: {sentence}", sentence.len());
            assert!(sentence.ends_with('.') && sentence.is_ascii(), "{sentence}");
            assert!(sentence.starts_with(|first: char| first.is_ascii_uppercase()), "{sentence}");
        }
    }

    #[test]
    fn an_example_runs_its_operation() {
        for operation in
            Service::ALL.into_iter().flat_map(command::operations).map(|(_, operation)| operation)
        {
            let texts = self::operation(operation.service, operation.name).unwrap();
            let command = format!("airkms {} ", command::words(operation));
            let example = format!("{} ", texts.example.command);
            assert!(example.contains(&command), "{}: {example}", operation.name);
        }
    }

    #[test]
    fn a_member_of_an_inner_structure_is_not_described_by_its_operation() {
        let cases = [
            ("ListKeys", Side::Output, "KeyListEntry", "KeyId", Some("The id of the key.")),
            ("Encrypt", Side::Output, "EncryptResponse", "KeyId", Some("The ARN of the key that was used.")),
            ("Decrypt", Side::Output, "DecryptResponse", "KeyId", Some("The ARN of the key that decrypted.")),
            ("Encrypt", Side::Input, "EncryptRequest", "Nonce", None),
            ("Nothing", Side::Input, "EncryptRequest", "KeyId", None),
        ];
        for (operation, side, shape, name, expected) in cases {
            assert_eq!(
                member((Service::Kms, operation), side, shape, name),
                expected,
                "{operation} {shape}.{name}"
            );
        }
    }
}
