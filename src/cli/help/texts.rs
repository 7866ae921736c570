//! The sentences of the help, from `texts.json`.
//!
//! A member's sentence is looked for under its operation, then under `Shape.Member`, then under `Member`, so that
//! one sentence serves wherever the meaning is the same. A test holds the file to the model in both directions.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

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

fn texts() -> &'static Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    TEXTS.get_or_init(|| {
        serde_json::from_str(include_str!("texts.json")).expect("texts.json is compiled in and tested")
    })
}

/// What the help says about the operation of this API name.
pub fn operation(name: &str) -> Option<&'static OperationTexts> {
    texts().operations.get(name)
}

/// The sentence on a member of the structure `shape`, as `operation` uses it.
pub fn member(operation: &str, side: Side, shape: &str, member: &str) -> Option<&'static str> {
    find(operation, side, shape, member).map(|(_, sentence)| sentence)
}

/// The sentence on an option that is not a member of an input, such as `--output`.
pub fn option(name: &str) -> Option<&'static str> {
    texts().options.get(name).map(String::as_str)
}

/// The options that have a sentence.
#[cfg(test)]
pub(super) fn option_names() -> impl Iterator<Item = &'static str> {
    texts().options.keys().map(String::as_str)
}

/// The sentence, and where in the file it stands.
fn find(operation: &str, side: Side, shape: &str, member: &str) -> Option<(Place, &'static str)> {
    let texts = texts();
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
        (own.filter(|_| is_outermost(operation, side, shape)), operation, member),
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

fn is_outermost(operation: &str, side: Side, shape: &str) -> bool {
    crate::model::operation(operation).is_some_and(|operation| match side {
        Side::Input => operation.input == shape,
        Side::Output => operation.output == Some(shape),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model;

    /// Every (structure, member) that can be reached from a shape.
    fn members(shape: &str, found: &mut BTreeSet<(&'static str, &'static str)>) {
        let shape = model::shape(shape);
        for member in shape.members.iter() {
            if found.insert((shape.name, member.name)) {
                members(member.shape, found);
            }
        }
        for inner in shape.member.iter().chain(&shape.value) {
            members(inner, found);
        }
    }

    #[test]
    fn every_operation_and_member_has_a_sentence_and_every_sentence_is_used() {
        let mut missing = Vec::new();
        let mut used = BTreeSet::new();
        for name in model::operation_names() {
            let facts = model::operation(name).unwrap();
            if operation(name).is_none() {
                missing.push(name.to_owned());
            }
            for (side, shape) in [(Side::Input, Some(facts.input)), (Side::Output, facts.output)] {
                let mut reached = BTreeSet::new();
                shape.into_iter().for_each(|shape| members(shape, &mut reached));
                for (shape, member) in reached {
                    match find(name, side, shape, member) {
                        Some((place, _)) => drop(used.insert(place)),
                        None => missing.push(format!("{name}: {shape}.{member}")),
                    }
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new(), "no sentence");

        let texts = texts();
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
        assert_eq!(texts.operations.len(), model::operation_names().count());
    }

    #[test]
    fn a_sentence_is_one_and_short() {
        let texts = texts();
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
        for (name, texts) in &texts().operations {
            let command = format!("airkms {} ", crate::cli::command::cli_name(name));
            let example = format!("{} ", texts.example.command);
            assert!(example.contains(&command), "{name}: {example}");
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
            assert_eq!(member(operation, side, shape, name), expected, "{operation} {shape}.{name}");
        }
    }
}
