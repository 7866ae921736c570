//! The words that come close to a wrong one, as Python's `difflib.get_close_matches(word, choices, 3, 0.8)` finds
//! them.

use std::cmp::Ordering;

/// At most three choices with a ratio of 0.8 or more, the best first.
pub fn close_matches<'a>(word: &str, choices: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let word: Vec<char> = word.chars().collect();
    let ratios = choices.map(|choice| (ratio(&choice.chars().collect::<Vec<_>>(), &word), choice));
    let mut close: Vec<_> = ratios.filter(|(ratio, _)| *ratio >= 0.8).collect();
    close.sort_by(|a, b| b.partial_cmp(a).unwrap_or(Ordering::Equal));
    close.into_iter().take(3).map(|(_, choice)| choice).collect()
}

/// Twice the characters that match, over all characters.
fn ratio(a: &[char], b: &[char]) -> f64 {
    let total = a.len() + b.len();
    if total == 0 {
        return 1.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "words are short")]
    let ratio = 2.0 * matching(a, b) as f64 / total as f64;
    ratio
}

/// The size of the longest common block, and of those on both its sides.
fn matching(a: &[char], b: &[char]) -> usize {
    let (start_a, start_b, size) = longest_block(a, b);
    if size == 0 {
        return 0;
    }
    let before = matching(a.get(..start_a).unwrap_or_default(), b.get(..start_b).unwrap_or_default());
    let after =
        matching(a.get(start_a + size..).unwrap_or_default(), b.get(start_b + size..).unwrap_or_default());
    before + size + after
}

/// The longest block that both have: the first in `a`, then the first in `b`.
fn longest_block(a: &[char], b: &[char]) -> (usize, usize, usize) {
    let mut best = (0, 0, 0);
    for start_a in 0..a.len() {
        for start_b in 0..b.len() {
            let pairs = a.iter().skip(start_a).zip(b.iter().skip(start_b));
            let size = pairs.take_while(|(a, b)| a == b).count();
            if size > best.2 {
                best = (start_a, start_b, size);
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_words_come_best_first() {
        let choices = [
            "decrypt",
            "disable-key-rotation",
            "enable-key-rotation",
            "encrypt",
            "generate-data-key",
            "generate-data-key-pair",
            "list-keys",
            "re-encrypt",
            "help",
        ];
        // The outcomes are those of Python 3.11's difflib.
        let cases: &[(&str, &[&str])] = &[
            ("reencrypt", &["re-encrypt", "encrypt"]),
            ("generate-data-keys", &["generate-data-key", "generate-data-key-pair"]),
            ("Decrypt", &["encrypt", "decrypt"]),
            ("disable-keys-rotation", &["disable-key-rotation", "enable-key-rotation"]),
            ("list_keys", &["list-keys"]),
            ("zzzz", &[]),
            ("", &[]),
        ];
        for (word, expected) in cases {
            assert_eq!(close_matches(word, choices.iter().copied()), *expected, "{word}");
        }
    }
}
