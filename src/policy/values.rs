//! The values of a request, as patterns meet them.
//!
//! A condition key is asked for once, whatever number of conditions and variables name it, and what has been found out
//! about its values is kept with them. Start at [`Values::of`].

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::binary::{self, is_binary};
use super::pattern::folded;
use super::places::Places;
use super::points::{Points, Scale};
use super::reading::ARN_COLONS;
use super::request::Keys;

/// The values of a request's condition keys.
pub(super) struct Values<'k> {
    keys: &'k dyn Keys,
    known: RefCell<HashMap<String, Rc<Texts<'k>>>>,
}

/// The values of one key.
pub(super) struct Texts<'k> {
    texts: Vec<Cow<'k, str>>,
    are_short: bool,
    folded: OnceCell<Rc<Texts<'static>>>,
    places: OnceCell<Places>,
    points: [OnceCell<Points>; Scale::COUNT],
    letters: OnceCell<usize>,
    colons: OnceCell<usize>,
    digits: OnceCell<usize>,
    arns: OnceCell<usize>,
    binaries: OnceCell<usize>,
}

impl<'k> Values<'k> {
    /// Those that these keys have.
    pub(super) fn new(keys: &'k dyn Keys) -> Self {
        Values { keys, known: RefCell::default() }
    }

    /// The values of a key, whose name is in lower case.
    pub(super) fn of(&self, key: &str) -> Rc<Texts<'k>> {
        if let Some(values) = self.known.borrow().get(key) {
            return Rc::clone(values);
        }
        let values = Rc::new(Texts::new(self.keys.values(key)));
        self.known.borrow_mut().insert(key.to_owned(), Rc::clone(&values));
        values
    }
}

impl<'k> Texts<'k> {
    /// These texts.
    pub(super) fn new(texts: Vec<Cow<'k, str>>) -> Self {
        let are_short = texts.iter().map(|text| text.len() + BESIDE).sum::<usize>() <= MOST_SHORT;
        Texts {
            texts,
            are_short,
            folded: OnceCell::new(),
            places: OnceCell::new(),
            points: Default::default(),
            letters: OnceCell::new(),
            colons: OnceCell::new(),
            digits: OnceCell::new(),
            arns: OnceCell::new(),
            binaries: OnceCell::new(),
        }
    }

    pub(super) fn as_slice(&self) -> &[Cow<'k, str>] {
        &self.texts
    }

    /// The first text.
    pub(super) fn first(&self) -> &str {
        self.texts.first().map(Cow::as_ref).unwrap_or_default()
    }

    /// The texts in lower case, letter by letter.
    pub(super) fn folded(&self) -> Rc<Texts<'static>> {
        let fold = || Rc::new(Texts::new(self.texts.iter().map(|text| Cow::Owned(folded(text))).collect()));
        Rc::clone(self.folded.get_or_init(fold))
    }

    /// Where their letters are.
    pub(super) fn places(&self) -> &Places {
        self.places.get_or_init(|| Places::of(&self.texts))
    }

    /// What they are on a scale.
    pub(super) fn points(&self, scale: Scale) -> &Points {
        let all = || Points::of(&self.texts, scale);
        self.points.get(scale as usize).expect("each scale has its points").get_or_init(all)
    }

    /// The letters of the first text.
    pub(super) fn letters(&self) -> usize {
        *self.letters.get_or_init(|| self.first().chars().count())
    }

    /// The colons of the first text.
    pub(super) fn colons(&self) -> usize {
        *self.colons.get_or_init(|| self.first().matches(':').count())
    }

    /// The digits of base64 with which the first text begins.
    pub(super) fn digits(&self) -> usize {
        *self.digits.get_or_init(|| binary::digits(self.first()))
    }

    /// Whether they are so few and short that they are compared one after the other.
    pub(super) fn are_short(&self) -> bool {
        self.are_short
    }

    /// How many come before the first that is no ARN.
    pub(super) fn arns(&self) -> usize {
        let is_arn =
            |text: &Cow<'_, str>| text.starts_with("arn:") && text.matches(':').count() >= ARN_COLONS;
        *self.arns.get_or_init(|| self.texts.iter().take_while(|text| is_arn(text)).count())
    }

    /// How many come before the first that is not in base64.
    pub(super) fn binaries(&self) -> usize {
        *self.binaries.get_or_init(|| self.texts.iter().take_while(|text| is_binary(text)).count())
    }
}

/// The bytes as which each text counts beside its own.
const BESIDE: usize = 8;

/// The most bytes of texts that are compared one after the other.
const MOST_SHORT: usize = 256;
