//! What a text is made of, and which style it gets for that reason: as libyaml decides in block context.

use std::sync::OnceLock;

use regex_lite::Regex;

/// The style of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// `'…'`
    Single,
    /// `"…"`
    Double,
}

/// A text's style, and whether it has line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Analysis {
    pub(super) style: Style,
    pub(super) is_multiline: bool,
}

pub(super) fn is_break(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Without tabs, and without characters that UTF-16 needs two units for.
pub(super) fn is_printable(char: char) -> bool {
    matches!(char, '\n' | ' '..='~' | '\u{A0}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}') && char != '\u{FEFF}'
}

/// Chooses the style.
pub(super) fn analyze(text: &str) -> Analysis {
    let is_multiline = text.contains(is_break);
    let has_beside = |first: fn(char) -> bool, second: fn(char) -> bool| {
        text.chars().zip(text.chars().skip(1)).any(|(left, right)| first(left) && second(right))
    };
    let is_space = |char| char == ' ';
    let must_escape =
        !text.chars().all(is_printable) || has_beside(is_space, is_break) || has_beside(is_break, is_space);
    let style = if must_escape {
        Style::Double
    } else if is_multiline
        || text.starts_with(' ')
        || text.ends_with(' ')
        || has_indicators(text)
        || resolves(text)
    {
        Style::Single
    } else {
        Style::Plain
    };
    Analysis { style, is_multiline }
}

/// Whether something in it has a meaning in YAML.
fn has_indicators(text: &str) -> bool {
    let is_blank =
        |char: Option<char>| char.is_none_or(|char| matches!(char, ' ' | '\t' | '\0') || is_break(char));
    let mut previous = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied();
        let is_indicator = match (previous, char) {
            (_, ':') => is_blank(next),
            (None, '?' | '-') => is_blank(next),
            (None, char) => "#,[]{}&*!|>'\"%@`".contains(char),
            (Some(_), '#') => is_blank(previous),
            _ => false,
        };
        if is_indicator {
            return true;
        }
        previous = Some(char);
    }
    text.starts_with("---") || text.starts_with("...")
}

/// Whether a plain text would be read as something other than a string: a truth value, a number, `null`, a
/// timestamp, by the rules of YAML 1.2 as ruamel.yaml has them.
fn resolves(text: &str) -> bool {
    const RULES: &str = concat!(
        r"^(?:true|True|TRUE|false|False|FALSE|~|null|Null|NULL||=|<<|[!&*]",
        // Integers.
        r"|[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+",
        // Floating-point numbers.
        r"|[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+",
        r"|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        // Timestamps.
        r"|[0-9]{4}-[0-9]{2}-[0-9]{2}",
        r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?",
        r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$",
    );
    static REGEX: OnceLock<Regex> = OnceLock::new();
    let regex = REGEX.get_or_init(|| Regex::new(RULES).expect("the rules are tested"));
    // What begins with an underscore is no integer.
    !text.starts_with('_') && regex.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_would_be_read_as_something_else_are_found() {
        let found = [
            "",
            "~",
            "null",
            "Null",
            "true",
            "FALSE",
            "=",
            "<<",
            "0",
            "-1",
            "+1",
            "010",
            "0o7",
            "0b1",
            "0x1f",
            "1_000",
            "-_1",
            "1.",
            ".5",
            "1e3",
            "1E+3",
            "-.inf",
            ".NaN",
            "._",
            "0.",
            "2020-01-01",
            "2020-13-45",
            "2020-1-1T1:00:00",
            "2020-01-01 00:00:00.5 +01:00",
            "2020-01-01T00:00:00Z",
        ];
        for text in found {
            assert!(resolves(text), "{text}");
        }
        let not_found = [
            "yes", "no", "on", "Off", "y", "nULL", "tRue", "NaN", "inf", "0X1F", "1,000", "12:30",
            "2020-1-1", "_1", "_", ".", "-", "-.", ".e5", "e5", "0x", "0xg", "0b2x", "2020-01", "1.2.3",
            "+.nan", "１２",
        ];
        for text in not_found {
            assert!(!resolves(text), "{text}");
        }
    }

    #[test]
    fn styles_follow_from_what_a_text_has() {
        let cases: [(Style, &[&str]); 3] = [
            (
                Style::Plain,
                &["a", "a:b", ":a", "?a", "-a", "a#b", "a'b", "a, b", "a [b]", "é日", "\u{A0}", "--", ".."],
            ),
            (
                Style::Single,
                &["a: b", "a:", "? a", "-", "a #b", "'a'", ",a", " a", "a ", "a\nb", "---a", "...", "%"],
            ),
            (
                Style::Double,
                &["\t", "a\tb", "a\r", "\u{7F}", "\u{85}", "\u{FEFF}a", "😀", "a \nb", "a\n b", "\u{0}"],
            ),
        ];
        for (style, texts) in cases {
            for text in texts {
                assert_eq!(analyze(text).style, style, "{text:?}");
            }
        }
    }
}
