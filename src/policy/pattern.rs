//! Patterns of texts: `*`, `?`, and variables such as `${aws:username}` (IAM User Guide, "IAM policy elements:
//! Variables and tags").

use std::borrow::Cow;
use std::rc::Rc;

use super::binary;
use super::reading::{ARN_COLONS, Reading};
use super::values::{Texts, Values};

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
    /// One of the first five of an ARN.
    Colon,
    /// The key is in lower case.
    Variable {
        key: String,
        default: Option<String>,
    },
}

/// The request has not the one value that a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unresolved;

impl Pattern {
    /// Reads a pattern.
    pub(super) fn new(text: &str, reading: Reading, variables: Variables) -> Self {
        Pattern { text: text.to_owned(), pieces: pieces(text, reading, variables) }
    }

    /// The text as the document has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The pattern with the values of its variables, which are texts even where they look like wildcards.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn resolve<'p, 'k: 'p>(
        &'p self,
        reading: Reading,
        values: &Values<'k>,
    ) -> Result<Vec<Resolved<'p>>, Unresolved> {
        let resolve = |piece: &'p Piece| match piece {
            Piece::Text(text) => Ok(Resolved::Text(text)),
            Piece::Run => Ok(Resolved::Run),
            Piece::One => Ok(Resolved::One),
            Piece::Colon => Ok(Resolved::Colon),
            Piece::Variable { key, default } => {
                let values = values.of(key);
                match (values.as_slice(), default) {
                    ([_], _) if reading == Reading::AnyCase => Ok(Resolved::Value(values.folded())),
                    ([_], _) => Ok(Resolved::Value(values)),
                    ([], Some(default)) => Ok(Resolved::Text(default)),
                    _ => Err(Unresolved),
                }
            }
        };
        let mut resolved = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            resolved.push(resolve(piece)?);
        }
        Ok(resolved)
    }

    /// The text of a pattern without wildcards; none if it has more than so many bytes.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn to_text(
        &self,
        most: usize,
        values: &Values<'_>,
    ) -> Result<Option<Cow<'_, str>>, Unresolved> {
        if let [Piece::Text(only)] = self.pieces.as_slice() {
            return Ok((only.len() <= most).then_some(Cow::Borrowed(only)));
        }
        let resolved = self.resolve(Reading::Exact, values)?;
        let texts = || resolved.iter().filter_map(Resolved::as_text);
        let fits = texts().map(str::len).sum::<usize>() <= most;
        Ok(fits.then(|| Cow::Owned(texts().collect())))
    }

    /// Whether a text is of the pattern, where that needs neither variables nor a search.
    pub(super) fn matches_at_once(&self, reading: Reading, text: &str) -> Option<bool> {
        match self.pieces.as_slice() {
            _ if matches!(reading, Reading::Arn | Reading::Binary) => None,
            [] => Some(text.is_empty()),
            [Piece::Run] => Some(true),
            [Piece::Text(only)] => Some(only == text),
            [Piece::Text(begin), Piece::Run] => Some(text.starts_with(begin)),
            _ => None,
        }
    }
}

/// A piece of a pattern without variables.
pub(super) enum Resolved<'p> {
    Text(&'p str),
    /// The one value of a variable.
    Value(Rc<Texts<'p>>),
    Run,
    One,
    Colon,
}

impl<'p> Resolved<'p> {
    /// The text of a piece that is no wildcard.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Resolved::Text(text) => Some(text),
            Resolved::Value(value) => Some(value.first()),
            Resolved::Colon => Some(":"),
            Resolved::Run | Resolved::One => None,
        }
    }

    /// The value of a variable.
    pub(super) fn value(&self) -> Option<&Rc<Texts<'p>>> {
        match self {
            Resolved::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The letters for which it stands at least.
    pub(super) fn letters(&self) -> usize {
        match self {
            Resolved::Text(text) => text.chars().count(),
            Resolved::Value(value) => value.letters(),
            Resolved::One | Resolved::Colon => 1,
            Resolved::Run => 0,
        }
    }

    /// The digits of base64 with which it begins.
    pub(super) fn digits(&self) -> usize {
        match self {
            Resolved::Text(text) => binary::digits(text),
            Resolved::Value(value) => value.digits(),
            Resolved::Run | Resolved::One | Resolved::Colon => 0,
        }
    }

    /// The colons for which it stands.
    pub(super) fn colons(&self) -> usize {
        match self {
            Resolved::Text(text) => text.matches(':').count(),
            Resolved::Value(value) => value.colons(),
            Resolved::Colon => 1,
            Resolved::Run | Resolved::One => 0,
        }
    }
}

fn pieces(text: &str, reading: Reading, variables: Variables) -> Vec<Piece> {
    let wildcards = matches!(reading, Reading::Wild | Reading::Arn);
    let mut colons = if reading == Reading::Arn { ARN_COLONS } else { 0 };
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (piece, length) = match letter {
            '*' if wildcards => (Some(Piece::Run), 1),
            '?' if wildcards => (Some(Piece::One), 1),
            ':' if colons > 0 => {
                colons -= 1;
                (Some(Piece::Colon), 1)
            }
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
    if reading == Reading::AnyCase {
        for piece in &mut pieces {
            if let Piece::Text(text) | Piece::Variable { default: Some(text), .. } = piece {
                *text = folded(text);
            }
        }
    }
    pieces
}

/// The text in lower case, letter by letter.
pub(super) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The variable at the beginning of the text, and its length: `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`.
fn variable(text: &str) -> Option<(Piece, usize)> {
    let inside = text.strip_prefix("${")?;
    let end = inside.find('}')?;
    let (inside, length) = (inside.get(..end)?, end + "${}".len());
    let piece = match inside {
        "*" | "?" | "$" => Piece::Text(inside.to_owned()),
        _ => match inside.split_once(',') {
            None => Piece::Variable { key: inside.trim().to_ascii_lowercase(), default: None },
            Some((key, default)) => {
                let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
                Piece::Variable { key: key.trim().to_ascii_lowercase(), default: Some(default.to_owned()) }
            }
        },
    };
    Some((piece, length))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::crypto::random::{Random, SeededRandom};
    use crate::policy::unmatched::Unmatched;
    use crate::policy::{Incomparable, Keys};

    struct Request;

    impl Keys for Request {
        fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
            match key {
                "aws:username" => vec!["a*b".into()],
                "aws:tagkeys" => vec!["x".into(), "y".into()],
                _ => Vec::new(),
            }
        }
    }

    fn matched_as(reading: Reading, pattern: &Pattern, text: &str) -> Result<bool, Incomparable> {
        let texts = Texts::new(vec![text.into()]);
        let mut unmatched = Unmatched::first(1, &texts, reading);
        unmatched.strike(pattern, &Values::new(&Request))?;
        Ok(unmatched.left() == 0)
    }

    fn matched(pattern: &Pattern, text: &str) -> Result<bool, Incomparable> {
        matched_as(Reading::Wild, pattern, text)
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
            let pattern = Pattern::new(pattern, Reading::Wild, Variables::Replaced);
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
                matched(&Pattern::new(&pattern, Reading::Wild, Variables::Replaced), &text),
                Ok(expected),
                "{pattern}"
            );
        }
    }

    #[test]
    fn variables_without_a_value_resolve_to_nothing() {
        for text in ["${none}", "*${none}", "${}", "${aws:TagKeys}", "${aws:TagKeys, 'x'}"] {
            let pattern = Pattern::new(text, Reading::Wild, Variables::Replaced);
            assert_eq!(matched(&pattern, "x"), Err(Incomparable::Unresolved), "{text}");
            assert_eq!(matched(&Pattern::new(text, Reading::Wild, Variables::Literal), "x"), Ok(false));
        }
        let literal = Pattern::new("${aws:username}", Reading::Wild, Variables::Literal);
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
            let pattern = Pattern::new(&written, Reading::Wild, Variables::Replaced);
            assert_eq!(matched(&pattern, &letters), Ok(expected), "{written} {letters}");
        }
        assert!((100..900).contains(&found), "{found} of the texts are of their patterns");
    }

    #[test]
    fn texts_of_many_letters() {
        let text: String = ('\u{4e00}'..='\u{9fff}').collect();
        for (pattern, expected) in [
            ("*\u{9000}?\u{9002}*", true),
            ("*\u{9000}?\u{9003}*", false),
            ("*?*", true),
            ("*\u{9fff}?*", false),
        ] {
            assert_eq!(
                matched(&Pattern::new(pattern, Reading::Wild, Variables::Replaced), &text),
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
            let compiled = Pattern::new(&text, Reading::Wild, Variables::Replaced);
            for candidate in &texts {
                let letters: String = candidate.iter().collect();
                let expected = defined(&pattern, candidate);
                assert_eq!(matched(&compiled, &letters), Ok(expected), "{text} {letters}");
            }
        }
    }
}
