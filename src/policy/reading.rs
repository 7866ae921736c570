//! How patterns are compared with texts: with or without wildcards, in parts, in any case of letters.

use memchr::memmem;

use super::binary;
use super::pattern::Resolved;
use super::values::Texts;

/// How a pattern is read, and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// `*` and `?` are themselves.
    Exact,
    /// So they are, and the case of letters does not count.
    AnyCase,
    /// So they are, and both texts must be in base64.
    Binary,
    /// With wildcards.
    Wild,
    /// With wildcards that do not reach over the first five colons, between which an ARN has its parts.
    Arn,
}

/// The colons between the parts of an ARN; its last part may have more of them.
pub(super) const ARN_COLONS: usize = 5;

impl Reading {
    /// How many texts come before the first that is not of the type that is read.
    pub(super) fn count(self, texts: &Texts<'_>) -> usize {
        match self {
            Reading::Exact | Reading::AnyCase | Reading::Wild => texts.as_slice().len(),
            Reading::Arn => texts.arns(),
            Reading::Binary => texts.binaries(),
        }
    }

    /// Whether a pattern is of the type that is read.
    pub(super) fn takes(self, pattern: &[Resolved<'_>]) -> bool {
        match self {
            Reading::Exact | Reading::AnyCase | Reading::Wild => true,
            Reading::Arn => pattern.iter().map(Resolved::colons).sum::<usize>() >= ARN_COLONS,
            Reading::Binary => binary::is_binary_in_pieces(pattern),
        }
    }

    /// Whether a text is of a pattern, if that can be told in a few steps for each of the text's letters.
    pub(super) fn matches(self, pattern: &[Resolved<'_>], text: &str) -> Option<bool> {
        if self != Reading::Arn {
            return matches(pattern, text);
        }
        let mut texts = text.splitn(ARN_COLONS + 1, ':');
        let mut parts = pattern.split(|piece| matches!(piece, Resolved::Colon)).enumerate();
        parts.try_fold(true, |all, (number, part)| {
            let is_one = number == ARN_COLONS || part.iter().all(|piece| piece.colons() == 0);
            let text = texts.next().filter(|_| is_one)?;
            Some(all && matches(part, text)?)
        })
    }
}

/// Each stretch between two runs is found at its first place: none before it can help a later one.
fn matches(pattern: &[Resolved<'_>], text: &str) -> Option<bool> {
    let mut stretches = pattern.split(|piece| matches!(piece, Resolved::Run));
    let Some(mut rest) = strip(stretches.next().unwrap_or_default(), text) else { return Some(false) };
    let mut stretches = stretches.peekable();
    if stretches.peek().is_none() {
        return Some(rest.is_empty());
    }
    while let Some(stretch) = stretches.next() {
        if stretches.peek().is_none() {
            return Some(ends(stretch, rest));
        }
        let [piece] = stretch else { return None };
        let text = piece.as_text()?;
        if text.len() > rest.len() {
            return Some(false);
        }
        match memmem::find(rest.as_bytes(), text.as_bytes()) {
            Some(begin) => rest = rest.get(begin + text.len()..)?,
            None => return Some(false),
        }
    }
    Some(true)
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
