//! A page in the man(7) macros of roff, for `man`.

use super::page::{Block, Page};

/// The date that the pages carry, changed with each release.
const DATE: &str = "2026-11-24";
/// Columns at which source lines are broken.
const WIDTH: usize = 78;

/// The page's source.
pub fn render(page: &Page) -> String {
    let mut source = format!(
        ".TH {} 1 {DATE} \"airkms {}\" \"airkms manual\"\n.SH NAME\n",
        escape(&page.name.to_uppercase()),
        env!("CARGO_PKG_VERSION"),
    );
    fill(&mut source, &format!("{} - {}", page.name, page.summary));
    for section in &page.sections {
        source.push_str(&format!(".SH {}\n", section.title));
        blocks(&mut source, &section.blocks, Place::Start);
    }
    source
}

/// Whether a paragraph needs a macro to be set apart from what stands before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    After,
}

fn blocks(source: &mut String, blocks: &[Block], mut place: Place) {
    for block in blocks {
        match block {
            Block::Text(text) => {
                if place == Place::After {
                    source.push_str(".PP\n");
                }
                fill(source, text);
            }
            Block::Lines(lines) => {
                if place == Place::After {
                    source.push_str(".PP\n");
                }
                source.push_str(".RS 4\n.nf\n");
                for line in lines.lines() {
                    source.push_str(&protect(&escape(line)));
                    source.push('\n');
                }
                source.push_str(".fi\n.RE\n");
            }
            Block::Bullets(items) => {
                for item in items {
                    source.push_str(".IP \\(bu 2\n");
                    fill(source, item);
                }
            }
            Block::Entry { term, remark, body } => {
                source.push_str(".TP 4\n");
                let head = format!("\\fB{}\\fR {}", escape(term), escape(remark));
                source.push_str(head.trim_end());
                source.push('\n');
                self::body(source, body);
            }
        }
        place = Place::After;
    }
}

/// What belongs to an entry: its first paragraph beside the term, the rest in a block indented like it.
fn body(source: &mut String, body: &[Block]) {
    let rest = match body {
        [Block::Text(text), rest @ ..] => {
            fill(source, text);
            rest
        }
        [] => {
            source.push_str("\\&\n");
            &[]
        }
        rest => {
            source.push_str("\\&\n");
            rest
        }
    };
    if !rest.is_empty() {
        source.push_str(".RS 4\n");
        blocks(source, rest, Place::After);
        source.push_str(".RE\n");
    }
}

fn fill(source: &mut String, text: &str) {
    let mut line = String::new();
    for word in text.split_whitespace().map(escape) {
        if !line.is_empty() && line.len() + 1 + word.len() > WIDTH {
            source.push_str(&protect(&line));
            source.push('\n');
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    source.push_str(&protect(&line));
    source.push('\n');
}

/// The text in roff's escapes, so that every character is printed as it is and can be copied.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\e"),
            '-' => escaped.push_str("\\-"),
            '\'' => escaped.push_str("\\(aq"),
            '`' => escaped.push_str("\\(ga"),
            '^' => escaped.push_str("\\(ha"),
            '~' => escaped.push_str("\\(ti"),
            '"' => escaped.push_str("\\(dq"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The line such that it cannot be taken for a macro.
fn protect(line: &str) -> String {
    if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::page::Section;
    use super::*;

    #[test]
    fn a_page_in_macros() {
        let body = vec![
            Block::text("The key."),
            Block::Bullets(vec!["Pattern: ^[a-z'`~\\]$".into()]),
            Block::Lines("{\n  \"a\": 1\n...\n}".into()),
        ];
        let page = Page {
            name: "airkms-x".into(),
            summary: "Does x".into(),
            sections: vec![
                Section::new("DESCRIPTION", vec![Block::text(".dot"), Block::text("Two.")]),
                Section::new(
                    "OPTIONS",
                    vec![
                        Block::Entry { term: "--key".into(), remark: "(string)".into(), body },
                        Block::entry("--no", "", "No."),
                    ],
                ),
            ],
        };
        let expected = r#".SH NAME
airkms\-x \- Does x
.SH DESCRIPTION
\&.dot
.PP
Two.
.SH OPTIONS
.TP 4
\fB\-\-key\fR (string)
The key.
.RS 4
.IP \(bu 2
Pattern: \(ha[a\-z\(aq\(ga\(ti\e]$
.PP
.RS 4
.nf
{
  \(dqa\(dq: 1
\&...
}
.fi
.RE
.RE
.TP 4
\fB\-\-no\fR
No.
"#;
        let source = render(&page);
        let (head, rest) = source.split_once('\n').unwrap();
        assert!(head.starts_with(".TH AIRKMS\\-X 1 2"), "{head}");
        assert_eq!(rest, expected);
    }

    #[test]
    fn source_lines_are_broken() {
        let page = Page {
            name: "a".into(),
            summary: "b".into(),
            sections: vec![Section::new("S", vec![Block::text("word ".repeat(100))])],
        };
        assert!(render(&page).lines().all(|line| line.len() <= WIDTH));
    }
}
