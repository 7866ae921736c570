//! Files of sections and keys, as Python's `configparser` reads them.

use std::collections::BTreeMap;

/// The keys of a section, in lower case, and their values.
pub type Section = BTreeMap<String, String>;

/// The sections of a text with their titles, in order. `None` if the text is wrong: a line before the first section,
/// a line that is neither key nor continuation, a section or a key that comes twice.
///
/// `#` and `;` begin comments at the start of a line only. A line that is indented deeper than the key above it
/// continues that key's value.
pub fn parse(text: &str) -> Option<Vec<(String, Section)>> {
    let mut sections: Vec<(String, Section)> = Vec::new();
    let mut current: Option<(String, usize)> = None;
    for line in text.lines() {
        let content = line.trim();
        let indent = line.chars().take_while(|char| char.is_whitespace()).count();
        if content.starts_with(['#', ';']) {
            continue;
        }
        if content.is_empty() {
            // An empty line belongs to the value around it; its end is cut off below.
            if let (Some((_, section)), Some((key, _))) = (sections.last_mut(), &current) {
                section.entry(key.clone()).or_default().push('\n');
            }
            continue;
        }
        if let Some((key, _)) = current.as_ref().filter(|(_, above)| indent > *above) {
            let (_, section) = sections.last_mut()?;
            let value = section.entry(key.clone()).or_default();
            value.push('\n');
            value.push_str(content);
            continue;
        }
        if let Some(title) =
            content.strip_prefix('[').and_then(|rest| rest.rsplit_once(']')).map(|(title, _)| title)
        {
            if title.is_empty() || sections.iter().any(|(known, _)| known == title) {
                return None;
            }
            sections.push((title.to_owned(), Section::new()));
            current = None;
            continue;
        }
        let (_, section) = sections.last_mut()?;
        let (key, value) = content.split_once(['=', ':'])?;
        let key = key.trim_end().to_lowercase();
        if key.is_empty() || section.insert(key.clone(), value.trim().to_owned()).is_some() {
            return None;
        }
        current = Some((key, indent));
    }
    for (_, section) in &mut sections {
        for value in section.values_mut() {
            value.truncate(value.trim_end().len());
        }
    }
    Some(sections)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_have_keys_and_values() {
        let text = "# c\n[default]\n; c2\nOutput = text # not a comment\nregion:eu-west-1\n\n[profile dev]\nempty =\ns3 =\n  a = b\n\n  c = d\n\n";
        let expected = [
            ("default", vec![("output", "text # not a comment"), ("region", "eu-west-1")]),
            ("profile dev", vec![("empty", ""), ("s3", "\na = b\n\nc = d")]),
        ];
        let parsed = parse(text).unwrap();
        let parsed: Vec<_> = parsed
            .iter()
            .map(|(title, section)| {
                (
                    title.as_str(),
                    section.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect::<Vec<_>>(),
                )
            })
            .collect();
        assert_eq!(parsed, expected);
    }

    #[test]
    fn wrong_texts_are_refused() {
        for text in [
            "this is not ini\n",
            "a=b\n",
            "[a]\nb\n",
            "[a]\n[a]\n",
            "[a]\nb=1\nb=2\n",
            "[a]\n=1\n",
            "\u{feff}[a]\n",
            "[]\n",
        ] {
            assert!(parse(text).is_none(), "{text:?}");
        }
    }
}
