//! Patterns of texts: `*`, `?`, and variables such as `${aws:username}` (IAM User Guide, "IAM policy elements:
//! Variables and tags").

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
        Ok(matches(&self.resolve(keys)?, text))
    }

    /// The pattern as a text in which wildcards mean nothing.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn to_text(&self, keys: &dyn Keys) -> Result<String, Unresolved> {
        let resolved = self.resolve(keys)?;
        Ok(resolved
            .iter()
            .map(|piece| match piece {
                Resolved::Text(text) => text.as_str(),
                Resolved::Run => "*",
                Resolved::One => "?",
            })
            .collect())
    }

    /// The pieces between colons, at most `parts`.
    pub(super) fn split(resolved: &[Resolved], parts: usize) -> Vec<Vec<Resolved>> {
        let mut split = vec![Vec::new()];
        for piece in resolved {
            let Resolved::Text(text) = piece else {
                push(&mut split, piece.clone());
                continue;
            };
            let mut rest = text.as_str();
            while split.len() < parts
                && let Some((before, after)) = rest.split_once(':')
            {
                push(&mut split, Resolved::Text(before.to_owned()));
                split.push(Vec::new());
                rest = after;
            }
            push(&mut split, Resolved::Text(rest.to_owned()));
        }
        split
    }

    /// The pattern with the values of its variables, which are texts even where they look like wildcards.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] for a variable without a value.
    pub(super) fn resolve(&self, keys: &dyn Keys) -> Result<Vec<Resolved>, Unresolved> {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Ok(Resolved::Text(text.clone())),
                Piece::Run => Ok(Resolved::Run),
                Piece::One => Ok(Resolved::One),
                Piece::Variable { key, default } => match (keys.values(key).as_slice(), default) {
                    ([value], _) => Ok(Resolved::Text(value.clone().into_owned())),
                    ([], Some(default)) => Ok(Resolved::Text(default.clone())),
                    _ => Err(Unresolved),
                },
            })
            .collect()
    }
}

/// A piece of a pattern without variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resolved {
    Text(String),
    Run,
    One,
}

fn push(split: &mut [Vec<Resolved>], piece: Resolved) {
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
pub(super) fn matches(pattern: &[Resolved], text: &str) -> bool {
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
fn strip<'t>(stretch: &[Resolved], text: &'t str) -> Option<&'t str> {
    stretch.iter().try_fold(text, |rest, piece| match piece {
        Resolved::Text(text) => rest.strip_prefix(text.as_str()),
        Resolved::One | Resolved::Run => {
            let mut letters = rest.chars();
            letters.next().map(|_| letters.as_str())
        }
    })
}

/// Whether the text ends with the stretch.
fn ends(stretch: &[Resolved], text: &str) -> bool {
    let before = stretch.iter().rev().try_fold(text, |rest, piece| match piece {
        Resolved::Text(text) => rest.strip_suffix(text.as_str()),
        Resolved::One | Resolved::Run => {
            let mut letters = rest.chars();
            letters.next_back().map(|_| letters.as_str())
        }
    });
    before.is_some()
}

/// What follows the first place of the stretch in the text.
fn find<'t>(stretch: &[Resolved], text: &'t str) -> Option<&'t str> {
    match stretch {
        [] => Some(text),
        [Resolved::Text(wanted)] => text.split_once(wanted.as_str()).map(|(_, after)| after),
        _ => text.char_indices().find_map(|(place, _)| strip(stretch, text.get(place..)?)),
    }
}

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
