//! Patterns of texts: `*`, `?`, and variables such as `${aws:username}` (IAM User Guide, "IAM policy elements:
//! Variables and tags").

use std::borrow::Cow;
use std::collections::HashMap;

use super::request::Keys;

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
    pub(super) fn matches(&self, text: &str, keys: &dyn Keys) -> Result<bool, Unresolved> {
        match self.pieces.as_slice() {
            [] => Ok(text.is_empty()),
            [Piece::Run] => Ok(true),
            [Piece::Text(only)] => Ok(only == text),
            _ => Ok(matches(&self.resolve(keys)?, text)),
        }
    }

    /// The pattern as a text in which wildcards mean nothing.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn to_text(&self, keys: &dyn Keys) -> Result<Cow<'_, str>, Unresolved> {
        if let [Piece::Text(only)] = self.pieces.as_slice() {
            return Ok(Cow::Borrowed(only));
        }
        let resolved = self.resolve(keys)?;
        let texts = resolved.iter().map(|piece| match piece {
            Resolved::Text(text) => text,
            Resolved::Run => "*",
            Resolved::One => "?",
        });
        Ok(Cow::Owned(texts.collect()))
    }

    /// The pieces between colons, at most `parts`.
    pub(super) fn split<'p>(resolved: &'p [Resolved<'_>], parts: usize) -> Vec<Vec<Resolved<'p>>> {
        let mut split = vec![Vec::new()];
        for piece in resolved {
            let mut rest: &str = match piece {
                Resolved::Text(text) => text,
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
                push(&mut split, Resolved::Text(before.into()));
                split.push(Vec::new());
                rest = after;
            }
            push(&mut split, Resolved::Text(rest.into()));
        }
        split
    }

    /// The pattern with the values of its variables, which are texts even where they look like wildcards.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn resolve(&self, keys: &dyn Keys) -> Result<Vec<Resolved<'_>>, Unresolved> {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Ok(Resolved::Text(text.into())),
                Piece::Run => Ok(Resolved::Run),
                Piece::One => Ok(Resolved::One),
                Piece::Variable { key, default } => match (keys.values(key).as_slice(), default) {
                    ([value], _) => Ok(Resolved::Text(value.clone().into_owned().into())),
                    ([], Some(default)) => Ok(Resolved::Text(default.into())),
                    _ => Err(Unresolved),
                },
            })
            .collect()
    }
}

/// A piece of a pattern without variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resolved<'p> {
    Text(Cow<'p, str>),
    Run,
    One,
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
pub(super) fn matches(pattern: &[Resolved<'_>], text: &str) -> bool {
    let mut stretches = pattern.split(|piece| *piece == Resolved::Run);
    let first = stretches.next().unwrap_or_default();
    let Some(mut rest) = strip(first, text) else { return false };
    let mut stretches = stretches.peekable();
    if stretches.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(stretch) = stretches.next() {
        if stretches.peek().is_none() {
            return ends(stretch, rest);
        }
        match find(stretch, rest) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// What follows the stretch at the beginning of the text.
fn strip<'t>(stretch: &[Resolved<'_>], text: &'t str) -> Option<&'t str> {
    stretch.iter().try_fold(text, |rest, piece| match piece {
        Resolved::Text(text) => rest.strip_prefix(&**text),
        Resolved::One | Resolved::Run => {
            let mut letters = rest.chars();
            letters.next().map(|_| letters.as_str())
        }
    })
}

/// Whether the text ends with the stretch.
fn ends(stretch: &[Resolved<'_>], text: &str) -> bool {
    let before = stretch.iter().rev().try_fold(text, |rest, piece| match piece {
        Resolved::Text(text) => rest.strip_suffix(&**text),
        Resolved::One | Resolved::Run => {
            let mut letters = rest.chars();
            letters.next_back().map(|_| letters.as_str())
        }
    });
    before.is_some()
}

/// What follows the first place of the stretch in the text.
fn find<'t>(stretch: &[Resolved<'_>], text: &'t str) -> Option<&'t str> {
    match stretch {
        [] => Some(text),
        [Resolved::Text(wanted)] => text.split_once(&**wanted).map(|(_, after)| after),
        _ => find_with_gaps(stretch, text),
    }
}

/// As [`find`], for stretches with `?`, by Shift-And (Baeza-Yates and Gonnet, "A New Approach to Text Searching", 1992):
/// a step for each 64 letters of the stretch and each letter of the text.
fn find_with_gaps<'t>(stretch: &[Resolved<'_>], text: &'t str) -> Option<&'t str> {
    let letters: Vec<Option<char>> = stretch
        .iter()
        .flat_map(|piece| match piece {
            Resolved::Text(text) => text.chars().map(Some).collect(),
            Resolved::One | Resolved::Run => vec![None],
        })
        .collect();
    if letters.len() > text.len() {
        return None;
    }
    if letters.len() <= SHORT {
        return text.char_indices().find_map(|(place, _)| strip(stretch, text.get(place..)?));
    }
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
    let last = letters.len() - 1;
    let mut state = vec![0_u64; words];
    for (place, letter) in text.char_indices() {
        let mut carry = 1;
        for (word, mask) in state.iter_mut().zip(masks.get(&letter).unwrap_or(&any)) {
            let next = *word >> 63;
            *word = (*word << 1 | carry) & mask;
            carry = next;
        }
        if state.last().is_some_and(|word| word >> (last % 64) & 1 == 1) {
            return text.get(place + letter.len_utf8()..);
        }
    }
    None
}

/// The longest stretch that is compared letter by letter at each place.
const SHORT: usize = 16;

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

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
                assert_eq!(pattern.matches(text, &Request), Ok(true), "{} {text}", pattern.text);
            }
            for text in no {
                assert_eq!(pattern.matches(text, &Request), Ok(false), "{} {text}", pattern.text);
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
                Pattern::new(&pattern, Variables::Replaced).matches(&text, &Request),
                Ok(expected),
                "{pattern}"
            );
        }
    }

    #[test]
    fn variables_without_a_value_resolve_to_nothing() {
        for text in ["${none}", "*${none}", "${}", "${aws:TagKeys}", "${aws:TagKeys, 'x'}"] {
            let pattern = Pattern::new(text, Variables::Replaced);
            assert_eq!(pattern.matches("x", &Request), Err(Unresolved), "{text}");
            assert_eq!(Pattern::new(text, Variables::Literal).matches("x", &Request), Ok(false));
        }
        let literal = Pattern::new("${aws:username}", Variables::Literal);
        assert_eq!(literal.matches("${aws:username}", &Request), Ok(true));
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
                assert_eq!(compiled.matches(&letters, &Request), Ok(expected), "{text} {letters}");
            }
        }
    }
}
