//! Notions of Python that show through the AWS CLI: how it quotes a text and what it takes for an integer.

/// Python's `repr` of a string: in single quotes, unless the text has some and no double ones.
pub fn quote(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if char == quote => out.extend(['\\', char]),
            _ if is_printable(char) => out.push(char),
            _ => match u32::from(char) {
                code @ 0..=0xFF => out.push_str(&format!("\\x{code:02x}")),
                code @ 0x100..=0xFFFF => out.push_str(&format!("\\u{code:04x}")),
                code => out.push_str(&format!("\\U{code:08x}")),
            },
        }
    }
    out.push(quote);
    out
}

/// Python's `str.isprintable`, but for unassigned characters: no controls, formats, private characters or
/// separators other than the space.
fn is_printable(char: char) -> bool {
    let is_format = matches!(char,
        '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0001}' | '\u{E0020}'..='\u{E007F}');
    let is_private = matches!(char, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    char == ' ' || !(char.is_control() || char.is_whitespace() || is_format || is_private)
}

/// Python's `repr` of bytes.
pub fn quote_bytes(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if char::from(*byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(*byte)),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
    out
}

/// Python's `int()` of a text: white space around, a sign, digits with single underscores between them. Integers
/// beyond 128 bits saturate.
pub fn int(text: &str) -> Option<i128> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let groups_are_digits =
        digits.split('_').all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !groups_are_digits {
        return None;
    }
    let number = digits
        .bytes()
        .filter(|byte| *byte != b'_')
        .fold(0_i128, |number, byte| number.saturating_mul(10).saturating_add(i128::from(byte - b'0')));
    Some(if negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_those_of_python() {
        let cases =
            [("a", "'a'"), ("it's", "\"it's\""), ("'\"", "'\\'\"'"), ("\n\u{1}é\u{a0}", "'\\n\\x01é\\xa0'")];
        for (text, expected) in cases {
            assert_eq!(quote(text), expected);
        }
        assert_eq!(quote_bytes(b"a'\\\xff\n"), "b\"a'\\\\\\xff\\n\"");
    }

    #[test]
    fn integers_are_those_of_python() {
        let cases = [
            ("16", Some(16)),
            ("+16", Some(16)),
            (" 16\n", Some(16)),
            ("1_0", Some(10)),
            ("-1", Some(-1)),
            ("007", Some(7)),
            ("", None),
            ("1.5", None),
            ("0x10", None),
            ("1__0", None),
            ("_1", None),
            ("- 1", None),
            ("+-1", None),
        ];
        for (text, expected) in cases {
            assert_eq!(int(text), expected, "{text}");
        }
    }
}
