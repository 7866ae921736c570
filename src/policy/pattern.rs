//! Patterns of texts: `*`, `?`, and variables such as `${aws:username}` (IAM User Guide, "IAM policy elements:
//! Variables and tags").

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use memchr::memmem;

use super::values::{Value, Values};

/// A text of a document, in which `*` stands for any characters, `?` for one, and variables for values of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    pieces: Vec<Piece>,
}

/// What a text may have beside itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Variables {
    /// Version 2012-10-17 of the language.
    Replaced,
    /// The version before it, in which they are texts as others.
    Literal,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Run,
    One,
    Variable { key: String, default: Option<String> },
}

/// The request has not the one value that a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unresolved;

impl Pattern {
    /// Reads a pattern with wildcards.
    pub(super) fn new(text: &str, variables: Variables) -> Self {
        Pattern { text: text.to_owned(), pieces: pieces(text, variables, true) }
    }

    /// Reads a text in which `*` and `?` are themselves.
    pub(super) fn exact(text: &str, variables: Variables) -> Self {
        Pattern { text: text.to_owned(), pieces: pieces(text, variables, false) }
    }

    /// The text as the document has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the text is of the pattern.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn matches(&self, value: &Value<'_>, values: &Values<'_>) -> Result<bool, Unresolved> {
        match self.pieces.as_slice() {
            [] => Ok(value.as_str().is_empty()),
            [Piece::Run] => Ok(true),
            [Piece::Text(only)] => Ok(only == value.as_str()),
            _ => Ok(matches(&self.resolve(values)?, value)),
        }
    }

    /// Whether the text is that of the pattern, which has no wildcards, but for the case of its letters.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn matches_in_any_case(
        &self,
        value: &Value<'_>,
        values: &Values<'_>,
    ) -> Result<bool, Unresolved> {
        let resolved = self.resolve(values)?;
        let rest = resolved.iter().try_fold(value.folded(), |rest, piece| match piece {
            Resolved::Text(text) => rest.strip_prefix(Value::new(*text).folded()),
            Resolved::Values(own) => own.first().and_then(|own| rest.strip_prefix(own.folded())),
            Resolved::Run | Resolved::One => None,
        });
        Ok(rest == Some(""))
    }

    /// The text of a pattern without wildcards.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn to_text(&self, values: &Values<'_>) -> Result<Cow<'_, str>, Unresolved> {
        if let [Piece::Text(only)] = self.pieces.as_slice() {
            return Ok(Cow::Borrowed(only));
        }
        let resolved = self.resolve(values)?;
        Ok(Cow::Owned(resolved.iter().filter_map(Resolved::as_text).collect()))
    }

    /// The pieces between colons, at most `parts`.
    pub(super) fn split<'p>(resolved: &'p [Resolved<'_>], parts: usize) -> Vec<Vec<Resolved<'p>>> {
        let mut split = vec![Vec::new()];
        for piece in resolved {
            let mut rest: &str = match piece {
                Resolved::Text(text) => text,
                Resolved::Values(_) => piece.as_text().unwrap_or_default(),
                Resolved::Run => {
                    push(&mut split, Resolved::Run);
                    continue;
                }
                Resolved::One => {
                    push(&mut split, Resolved::One);
                    continue;
                }
            };
            while split.len() < parts
                && let Some((before, after)) = rest.split_once(':')
            {
                push(&mut split, Resolved::Text(before));
                split.push(Vec::new());
                rest = after;
            }
            push(&mut split, Resolved::Text(rest));
        }
        split
    }

    /// The pattern with the values of its variables, which are texts even where they look like wildcards.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn resolve<'p, 'k: 'p>(
        &'p self,
        values: &Values<'k>,
    ) -> Result<Vec<Resolved<'p>>, Unresolved> {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Ok(Resolved::Text(text)),
                Piece::Run => Ok(Resolved::Run),
                Piece::One => Ok(Resolved::One),
                Piece::Variable { key, default } => {
                    let values = values.of(key);
                    match (&*values, default) {
                        ([_], _) => Ok(Resolved::Values(values)),
                        ([], Some(default)) => Ok(Resolved::Text(default)),
                        _ => Err(Unresolved),
                    }
                }
            })
            .collect()
    }
}

/// A piece of a pattern without variables.
pub(super) enum Resolved<'p> {
    Text(&'p str),
    /// The one value of a variable.
    Values(Rc<[Value<'p>]>),
    Run,
    One,
}

impl Resolved<'_> {
    /// The text of a piece that is no wildcard.
    fn as_text(&self) -> Option<&str> {
        match self {
            Resolved::Text(text) => Some(text),
            Resolved::Values(values) => values.first().map(Value::as_str),
            Resolved::Run | Resolved::One => None,
        }
    }
}

fn push<'p>(split: &mut [Vec<Resolved<'p>>], piece: Resolved<'p>) {
    split.last_mut().expect("there is always a part").push(piece);
}

fn pieces(text: &str, variables: Variables, wildcards: bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (piece, length) = match letter {
            '*' if wildcards => (Some(Piece::Run), 1),
            '?' if wildcards => (Some(Piece::One), 1),
            '$' if variables == Variables::Replaced => match variable(rest) {
                Some((piece, length)) => (Some(piece), length),
                None => (None, 1),
            },
            _ => (None, letter.len_utf8()),
        };
        let (taken, after) = rest.split_at(length);
        match piece {
            Some(Piece::Text(text)) => literal.push_str(&text),
            Some(Piece::Run) if literal.is_empty() && pieces.last() == Some(&Piece::Run) => {}
            Some(piece) => {
                if !literal.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut literal)));
                }
                pieces.push(piece);
            }
            None => literal.push_str(taken),
        }
        rest = after;
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    pieces
}

/// The variable at the beginning of the text, and its length: `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`.
fn variable(text: &str) -> Option<(Piece, usize)> {
    let inside = text.strip_prefix("${")?;
    let end = inside.find('}')?;
    let (inside, length) = (inside.get(..end)?, end + "${}".len());
    let piece = match inside {
        "*" | "?" | "$" => Piece::Text(inside.to_owned()),
        _ => match inside.split_once(',') {
            None => Piece::Variable { key: inside.trim().to_owned(), default: None },
            Some((key, default)) => {
                let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
                Piece::Variable { key: key.trim().to_owned(), default: Some(default.to_owned()) }
            }
        },
    };
    Some((piece, length))
}

/// Whether the text is of the pattern. Each stretch between two runs is found at its first place: none before it can
/// help a later one, so that nothing is tried twice.
pub(super) fn matches(pattern: &[Resolved<'_>], value: &Value<'_>) -> bool {
    let text = value.as_str();
    let mut stretches = pattern.split(|piece| matches!(piece, Resolved::Run));
    let Some(rest) = strip(stretches.next().unwrap_or_default(), text) else { return false };
    let mut from = text.len() - rest.len();
    let mut stretches = stretches.peekable();
    if stretches.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(stretch) = stretches.next() {
        let rest = text.get(from..).unwrap_or_default();
        if stretches.peek().is_none() {
            return ends(stretch, rest);
        }
        match find(stretch, value, from) {
            Some(end) => from = end,
            None => return false,
        }
    }
    true
}

/// What follows the stretch at the beginning of the text.
fn strip<'t>(stretch: &[Resolved<'_>], text: &'t str) -> Option<&'t str> {
    stretch.iter().try_fold(text, |rest, piece| match piece.as_text() {
        Some(text) => rest.strip_prefix(text),
        None => {
            let mut letters = rest.chars();
            letters.next().map(|_| letters.as_str())
        }
    })
}

/// Whether the text ends with the stretch.
fn ends(stretch: &[Resolved<'_>], text: &str) -> bool {
    let before = stretch.iter().rev().try_fold(text, |rest, piece| match piece.as_text() {
        Some(text) => rest.strip_suffix(text),
        None => {
            let mut letters = rest.chars();
            letters.next_back().map(|_| letters.as_str())
        }
    });
    before.is_some()
}

/// Where the first stretch like this ends that begins at this byte of the text or behind it.
fn find(stretch: &[Resolved<'_>], value: &Value<'_>, from: usize) -> Option<usize> {
    let rest = value.as_str().get(from..)?;
    let length: usize = stretch.iter().map(|piece| piece.as_text().map_or(1, str::len)).sum();
    if length > rest.len() {
        return None;
    }
    let literal = || stretch.iter().map(Resolved::as_text).collect::<Option<String>>();
    if length > LONG
        && let Some(literal) = literal()
    {
        return memmem::find(rest.as_bytes(), literal.as_bytes()).map(|start| from + start + length);
    }
    let letters = letters(stretch);
    match value.places() {
        Some(places) => places.find(&letters, from),
        None => shift_and(&letters, rest).map(|end| from + end),
    }
}

/// The letters of a stretch; none for any.
fn letters(stretch: &[Resolved<'_>]) -> Vec<Option<char>> {
    let mut letters = Vec::new();
    for piece in stretch {
        match piece.as_text() {
            Some(text) => letters.extend(text.chars().map(Some)),
            None => letters.push(None),
        }
    }
    letters
}

/// The longest text, in bytes, that is looked for by its letters' places rather than as a whole.
const LONG: usize = 64;

/// Where the first stretch of these letters ends, by Shift-And (Baeza-Yates and Gonnet, "A New Approach to Text
/// Searching", 1992): a step for each 64 letters of the stretch and each letter of the text.
fn shift_and(letters: &[Option<char>], text: &str) -> Option<usize> {
    let last = letters.len().checked_sub(1)?;
    let words = letters.len().div_ceil(64);
    let mut any = vec![0_u64; words];
    let set = |mask: &mut Vec<u64>, place: usize| {
        mask.iter_mut().skip(place / 64).take(1).for_each(|word| *word |= 1 << (place % 64));
    };
    for (place, _) in letters.iter().enumerate().filter(|(_, letter)| letter.is_none()) {
        set(&mut any, place);
    }
    let mut masks: HashMap<char, Vec<u64>> = HashMap::new();
    for (place, letter) in letters.iter().enumerate() {
        if let Some(letter) = letter {
            set(masks.entry(*letter).or_insert_with(|| any.clone()), place);
        }
    }
    let mut state = vec![0_u64; words];
    for (place, letter) in text.char_indices() {
        let mut carry = 1;
        for (word, mask) in state.iter_mut().zip(masks.get(&letter).unwrap_or(&any)) {
            let next = *word >> 63;
            *word = (*word << 1 | carry) & mask;
            carry = next;
        }
        if state.last().is_some_and(|word| word >> (last % 64) & 1 == 1) {
            return Some(place + letter.len_utf8());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::crypto::random::{Random, SeededRandom};
    use crate::policy::Keys;

    struct Request;

    impl Keys for Request {
        fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
            match key {
                "aws:username" => vec!["a*b".into()],
                "aws:TagKeys" => vec!["x".into(), "y".into()],
                _ => Vec::new(),
            }
        }
    }

    fn matched(pattern: &Pattern, text: &str) -> Result<bool, Unresolved> {
        pattern.matches(&Value::new(text), &Values::new(&Request))
    }

    #[test]
    fn wildcards() {
        for (pattern, yes, no) in [
            ("", &[""][..], &["a"][..]),
            ("*", &["", "a", "a/b:c"], &[]),
            ("**", &["", "a"], &[]),
            ("?", &["a", "é"], &["", "ab"]),
            ("a", &["a"], &["", "A", "aa", "ab"]),
            ("a*", &["a", "ab", "a*"], &["", "ba"]),
            ("*a", &["a", "ba", "aa"], &["", "ab"]),
            ("a*a", &["aa", "aba", "aaa"], &["a", "ab", "ba"]),
            ("a?c", &["abc", "a?c"], &["ac", "abbc"]),
            ("*?", &["a", "ab"], &[""]),
            ("?*?", &["ab", "abc"], &["", "a"]),
            ("*ab*bc*", &["abbc", "xabybcz"], &["abc", "bcab", "ab"]),
            ("*a?b*c", &["axbc", "aabaxbcc"], &["abc", "axb"]),
            ("a*b*c", &["abc", "aXbYc", "abcbc"], &["ab", "acb", "abcX"]),
            ("kms:Re*Encrypt*", &["kms:ReEncryptFrom", "kms:Re:Encrypt"], &["kms:Encrypt", "xkms:ReEncrypt"]),
            ("${aws:username}", &["a*b"], &["aXb", "${aws:username}"]),
            ("x/${aws:username}/*", &["x/a*b/", "x/a*b/y"], &["x/aXb/y"]),
            ("${*}", &["*"], &["", "a"]),
            ("${?}${$}{x}", &["?${x}"], &["a${x}"]),
            ("${none, 'else*'}", &["else*"], &["elsewhere"]),
            ("${aws:username, 'else'}", &["a*b"], &["else"]),
            ("$", &["$"], &[""]),
            ("${open", &["${open"], &[]),
            ("${k, broken}", &["${k, broken}"], &[]),
        ] {
            let pattern = Pattern::new(pattern, Variables::Replaced);
            for text in yes {
                assert_eq!(matched(&pattern, text), Ok(true), "{} {text}", pattern.text);
            }
            for text in no {
                assert_eq!(matched(&pattern, text), Ok(false), "{} {text}", pattern.text);
            }
        }
    }

    #[test]
    fn long_stretches_with_gaps() {
        let text = format!("{}xéy{}", "ab".repeat(40), "ba".repeat(40));
        for (pattern, expected) in [
            (format!("*{}?éy*", "ab".repeat(35)), true),
            (format!("*{}?éy*", "ab".repeat(40)), true),
            (format!("*{}?éy*", "ab".repeat(41)), false),
            (format!("*{}x?y{}*", "?".repeat(64), "ba".repeat(40)), true),
            (format!("*{}x?y{}?*", "?".repeat(64), "ba".repeat(40)), false),
            (format!("*{}*", "?".repeat(163)), true),
            (format!("*{}*", "?".repeat(164)), false),
            (format!("*{}?é*y*a", "?b".repeat(30)), true),
            (format!("*{}?é*z*a", "?b".repeat(30)), false),
        ] {
            assert_eq!(
                matched(&Pattern::new(&pattern, Variables::Replaced), &text),
                Ok(expected),
                "{pattern}"
            );
        }
    }

    #[test]
    fn variables_without_a_value_resolve_to_nothing() {
        for text in ["${none}", "*${none}", "${}", "${aws:TagKeys}", "${aws:TagKeys, 'x'}"] {
            let pattern = Pattern::new(text, Variables::Replaced);
            assert_eq!(matched(&pattern, "x"), Err(Unresolved), "{text}");
            assert_eq!(matched(&Pattern::new(text, Variables::Literal), "x"), Ok(false));
        }
        let literal = Pattern::new("${aws:username}", Variables::Literal);
        assert_eq!(matched(&literal, "${aws:username}"), Ok(true));
    }

    /// The plain definition, which tries everything.
    fn defined(pattern: &[char], text: &[char]) -> bool {
        match (pattern, text) {
            ([], text) => text.is_empty(),
            (['*', rest @ ..], _) => (0..=text.len()).any(|from| defined(rest, &text[from..])),
            (['?', rest @ ..], [_, after @ ..]) => defined(rest, after),
            ([letter, rest @ ..], [first, after @ ..]) => letter == first && defined(rest, after),
            _ => false,
        }
    }

    /// Random patterns over few letters, on texts of about a block of places, in which a stretch is often found late.
    #[test]
    fn long_texts_match_as_defined() {
        let mut dice = SeededRandom::new(b"patterns");
        let mut word = |letters: &[char], most: usize| -> Vec<char> {
            let mut bytes = vec![0; most + 1];
            dice.fill(&mut bytes).unwrap();
            let length = usize::from(bytes[0]) % (most + 1);
            bytes[1..=length].iter().map(|byte| letters[usize::from(*byte) % letters.len()]).collect()
        };
        let mut found = 0;
        for _ in 0..1_000 {
            let mut text = word(&['a'], 250);
            text.extend(word(&['a', 'é', '字'], 20));
            let mut pattern = vec!['*'];
            pattern.extend(word(&['a', 'a', 'é', '字', '?', '?'], 12));
            pattern.push('*');
            pattern.extend(word(&['a', 'é'], 1));
            let (written, letters): (String, String) = (pattern.iter().collect(), text.iter().collect());
            let expected = defined(&pattern, &text);
            found += usize::from(expected);
            let pattern = Pattern::new(&written, Variables::Replaced);
            assert_eq!(matched(&pattern, &letters), Ok(expected), "{written} {letters}");
        }
        assert!((100..900).contains(&found), "{found} of the texts are of their patterns");
    }

    #[test]
    fn texts_of_many_letters_are_searched_without_their_places() {
        let text: String = ('\u{4e00}'..='\u{9fff}').collect();
        assert!(Value::new(text.as_str()).places().is_none());
        for (pattern, expected) in [
            ("*\u{9000}?\u{9002}*", true),
            ("*\u{9000}?\u{9003}*", false),
            ("*?*", true),
            ("*\u{9fff}?*", false),
        ] {
            assert_eq!(
                matched(&Pattern::new(pattern, Variables::Replaced), &text),
                Ok(expected),
                "{pattern}"
            );
        }
    }

    #[test]
    fn matching_is_as_defined() {
        let words = |letters: &[char], length: u32| {
            let count = letters.len().pow(length);
            let letters = letters.to_vec();
            (0..count).map(move |mut number| {
                (0..length)
                    .map(|_| {
                        let letter = letters[number % letters.len()];
                        number /= letters.len();
                        letter
                    })
                    .collect::<Vec<char>>()
            })
        };
        let texts: Vec<_> = (0..6).flat_map(|length| words(&['a', 'b'], length)).collect();
        for pattern in (0..6).flat_map(|length| words(&['a', 'b', '*', '?'], length)) {
            let text: String = pattern.iter().collect();
            let compiled = Pattern::new(&text, Variables::Replaced);
            for candidate in &texts {
                let letters: String = candidate.iter().collect();
                let expected = defined(&pattern, candidate);
                assert_eq!(matched(&compiled, &letters), Ok(expected), "{text} {letters}");
            }
        }
    }
}
