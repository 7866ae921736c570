//! The values of a request, as patterns meet them.
//!
//! A condition key is asked for once, whatever number of conditions and variables name it, and what has been found out
//! about a value is kept with it. Start at [`Values::of`].

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::places::Places;
use super::request::Keys;

/// The values of a request's condition keys.
pub(super) struct Values<'k> {
    keys: &'k dyn Keys,
    known: RefCell<HashMap<String, Rc<[Value<'k>]>>>,
}

/// A text of the request.
pub(super) struct Value<'k> {
    text: Cow<'k, str>,
    folded: OnceCell<String>,
    places: OnceCell<Option<Places>>,
    arn: OnceCell<Option<Vec<Value<'static>>>>,
}

impl<'k> Values<'k> {
    /// Those that these keys have.
    pub(super) fn new(keys: &'k dyn Keys) -> Self {
        Values { keys, known: RefCell::default() }
    }

    /// The values of a key, whose name counts in any case of its letters.
    pub(super) fn of(&self, key: &str) -> Rc<[Value<'k>]> {
        let name = key.to_ascii_lowercase();
        if let Some(values) = self.known.borrow().get(&name) {
            return Rc::clone(values);
        }
        let values: Rc<[Value<'k>]> = self.keys.values(key).into_iter().map(Value::new).collect();
        self.known.borrow_mut().insert(name, Rc::clone(&values));
        values
    }
}

impl<'k> Value<'k> {
    /// A text.
    pub(super) fn new(text: impl Into<Cow<'k, str>>) -> Self {
        Value { text: text.into(), folded: OnceCell::new(), places: OnceCell::new(), arn: OnceCell::new() }
    }

    /// The text as it came.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The text in lower case, letter by letter.
    pub(super) fn folded(&self) -> &str {
        self.folded.get_or_init(|| self.text.chars().flat_map(char::to_lowercase).collect())
    }

    /// Where its letters are, unless that were too much to keep.
    pub(super) fn places(&self) -> Option<&Places> {
        self.places.get_or_init(|| Places::of(&self.text)).as_ref()
    }

    /// The six parts of an ARN, if it is one.
    pub(super) fn arn(&self) -> Option<&[Value<'static>]> {
        let split = || {
            let parts = self.text.splitn(ARN_PARTS, ':').map(|part| Value::new(part.to_owned()));
            let parts: Vec<Value<'static>> = parts.collect();
            let is_arn = parts.len() == ARN_PARTS && parts.first().is_some_and(|part| part.text == "arn");
            is_arn.then_some(parts)
        };
        self.arn.get_or_init(split).as_deref()
    }
}

/// The parts of an ARN between its colons; the last may have more of them.
pub(super) const ARN_PARTS: usize = 6;
