//! The `yaml` and `yaml-stream` formats: block style, members in alphabetical order.
//!
//! The AWS CLI writes YAML with libyaml, and this sets the same characters: which quotes a text gets, where it is
//! folded, how it is escaped. A value that occurs twice is an alias the second time. Start at [`write()`].

use std::collections::HashMap;
use std::rc::Rc;

use crate::cli::datum::{Datum, Layout, Members, Number};

mod analysis;
mod emitter;

use emitter::{Emitter, Place};

/// Appends a document. A scalar is written as JSON, since in YAML it would need a line to end it; the empty
/// object is nothing.
pub(super) fn write(answer: &Datum, out: &mut String) {
    if answer.is_scalar() {
        out.push_str(&answer.to_json(Layout::Indented));
        out.push('\n');
    } else if !answer.is_empty_object() {
        write_document(answer, out);
    }
}

/// Appends an item of a stream, which is a list of which each page writes one element.
pub(super) fn write_item(page: &Datum, out: &mut String) {
    write_document(&Datum::list([page.clone()]), out);
}

fn write_document(datum: &Datum, out: &mut String) {
    let mut writer = Writer { emitter: Emitter::new(out), anchors: Anchors::default() };
    writer.anchors.find(datum);
    writer.value(datum, Place::Root);
    writer.emitter.end();
}

struct Writer<'a> {
    emitter: Emitter<'a>,
    anchors: Anchors,
}

impl Writer<'_> {
    fn value(&mut self, datum: &Datum, place: Place) {
        match self.anchors.of(datum) {
            Some(Anchor::Alias(name)) => return self.emitter.word(&format!("*{name}")),
            Some(Anchor::Definition(name)) => self.emitter.word(&format!("&{name}")),
            None => {}
        }
        match datum {
            Datum::List(elements) if elements.is_empty() => self.emitter.word("[]"),
            Datum::Object(members) if members.is_empty() => self.emitter.word("{}"),
            Datum::List(elements) => {
                let outer = self.emitter.begin_level(place, true);
                for element in elements.iter() {
                    self.emitter.element();
                    self.value(element, Place::Element);
                }
                self.emitter.end_level(outer);
            }
            Datum::Object(members) => {
                let outer = self.emitter.begin_level(place, false);
                for (name, member) in sorted(members) {
                    self.emitter.key(name);
                    self.value(member, Place::Member);
                }
                self.emitter.end_level(outer);
            }
            Datum::String(text) => self.emitter.text(text, true),
            Datum::Null => self.emitter.word("null"),
            Datum::Bool(value) => self.emitter.word(if *value { "true" } else { "false" }),
            Datum::Number(Number::Float(float)) if !float.is_finite() => {
                self.emitter
                    .word(&format!("{}.{}", if *float < 0.0 { "-" } else { "" }, float.abs()).to_lowercase());
            }
            Datum::Number(number) => self.emitter.word(&number.to_string()),
        }
    }
}

fn sorted(members: &Members) -> Vec<(&Rc<str>, &Datum)> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    sorted
}

/// How a value that occurs more than once is written.
enum Anchor {
    Definition(String),
    Alias(String),
}

/// The lists and objects of a document by their identity: a number for those that occur again, in the order in
/// which that is found, and whether they are written already.
#[derive(Default)]
struct Anchors {
    seen: HashMap<*const (), Option<(usize, bool)>>,
    count: usize,
}

impl Anchors {
    fn identity(datum: &Datum) -> Option<*const ()> {
        match datum {
            Datum::List(elements) => Some(Rc::as_ptr(elements).cast()),
            Datum::Object(members) => Some(Rc::as_ptr(members).cast()),
            _ => None,
        }
    }

    fn find(&mut self, datum: &Datum) {
        let Some(identity) = Self::identity(datum) else { return };
        if let Some(anchor) = self.seen.get_mut(&identity) {
            if anchor.is_none() {
                self.count += 1;
                *anchor = Some((self.count, false));
            }
            return;
        }
        self.seen.insert(identity, None);
        match datum {
            Datum::List(elements) => elements.iter().for_each(|element| self.find(element)),
            Datum::Object(members) => {
                sorted(members).into_iter().for_each(|(_, member)| self.find(member));
            }
            _ => {}
        }
    }

    fn of(&mut self, datum: &Datum) -> Option<Anchor> {
        let (number, is_written) = self.seen.get_mut(&Self::identity(datum)?)?.as_mut()?;
        let name = format!("id{number:03}");
        Some(if std::mem::replace(is_written, true) { Anchor::Alias(name) } else { Anchor::Definition(name) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::datum::reader;

    fn yaml(json: &str) -> String {
        let mut out = String::new();
        write(&reader::parse(json).unwrap(), &mut out);
        out
    }

    #[test]
    fn values_become_documents() {
        let cases = [
            ("{}", ""),
            ("[]", "[]\n"),
            ("null", "null\n"),
            ("\"a b\"", "\"a b\"\n"),
            (r#"{"b": {}, "a": [1, [2], {"c": []}]}"#, "a:\n- 1\n- - 2\n- c: []\nb: {}\n"),
            (
                "[null, true, false, 1e16, 1.0, NaN, Infinity, -Infinity]",
                "- null\n- true\n- false\n- 1e+16\n- 1.0\n- .nan\n- .inf\n- -.inf\n",
            ),
            (
                r#"["1", "yes", "a: b", "x\ty", "a\nb", "😀", ""]"#,
                "- '1'\n- yes\n- 'a: b'\n- \"x\\ty\"\n- 'a\n\n  b'\n- \"\\U0001F600\"\n- ''\n",
            ),
        ];
        for (json, expected) in cases {
            assert_eq!(yaml(json), expected, "{json}");
        }
    }

    #[test]
    fn a_value_that_occurs_again_is_an_alias() {
        let shared = reader::parse(r#"{"a": [1]}"#).unwrap();
        let list = Datum::list([shared.clone(), reader::parse(r#"{"a": [1]}"#).unwrap(), shared]);
        let mut out = String::new();
        write(&list, &mut out);
        assert_eq!(out, "- &id001\n  a:\n  - 1\n- a:\n  - 1\n- *id001\n");
    }
}
