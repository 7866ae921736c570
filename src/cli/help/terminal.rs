//! A page as text for a terminal or a file.

use super::page::{Block, Page};

/// How the parts that a man page sets in bold are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Not at all.
    Plain,
    /// By the control sequences of ECMA-48, which terminals and `less -R` show.
    Bold,
}

/// Columns by which the text of a section is indented.
const SECTION: usize = 7;
/// Columns by which what belongs to an entry, and lines that are kept, are indented further.
const STEP: usize = 4;

/// The page, filled to `width` columns as far as its words allow.
pub fn render(page: &Page, width: usize, emphasis: Emphasis) -> String {
    let mut layout = Layout { text: String::new(), width, emphasis };
    layout.title("NAME");
    layout.block(&Block::text(format!("{} - {}", page.name, page.summary)), SECTION);
    for section in &page.sections {
        layout.text.push('\n');
        layout.title(section.title);
        layout.blocks(&section.blocks, SECTION);
    }
    layout.text
}

struct Layout {
    text: String,
    width: usize,
    emphasis: Emphasis,
}

impl Layout {
    fn title(&mut self, title: &str) {
        let title = self.bold(title);
        self.text.push_str(&title);
        self.text.push('\n');
    }

    fn bold(&self, text: &str) -> String {
        match self.emphasis {
            Emphasis::Plain => text.to_owned(),
            Emphasis::Bold => format!("\x1b[1m{text}\x1b[0m"),
        }
    }

    fn blocks(&mut self, blocks: &[Block], indent: usize) {
        for (position, block) in blocks.iter().enumerate() {
            if position > 0 {
                self.text.push('\n');
            }
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: usize) {
        match block {
            Block::Text(text) => self.fill(text, indent, indent),
            Block::Lines(lines) => {
                for line in lines.lines() {
                    self.line(indent + STEP, line);
                }
            }
            Block::Bullets(items) => {
                for item in items {
                    self.text.push_str(&" ".repeat(indent));
                    self.text.push_str("- ");
                    self.fill(item, 0, indent + 2);
                }
            }
            Block::Entry { term, remark, body } => {
                let term = self.bold(term);
                self.line(indent, format!("{term} {remark}").trim_end());
                self.blocks(body, indent + STEP);
            }
        }
    }

    fn line(&mut self, indent: usize, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&" ".repeat(indent));
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes words line by line: the first line indented by `first` columns, the others by `rest`.
    fn fill(&mut self, text: &str, first: usize, rest: usize) {
        self.text.push_str(&" ".repeat(first));
        let mut column = rest;
        for word in text.split_whitespace() {
            let length = word.chars().count();
            if column > rest && column + 1 + length > self.width {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(rest));
                column = rest;
            } else if column > rest {
                self.text.push(' ');
                column += 1;
            }
            self.text.push_str(word);
            column += length;
        }
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::super::page::Section;
    use super::*;

    fn page() -> Page {
        let body = vec![
            Block::text("The key to use, by id."),
            Block::Bullets(vec!["Length: 1 to 2048 characters".into()]),
            Block::Lines("{\n  \"a\": 1\n\n}".into()),
        ];
        Page {
            name: "airkms-x".into(),
            summary: "Does x".into(),
            sections: vec![
                Section::new(
                    "DESCRIPTION",
                    vec![Block::text("One."), Block::text("Two three four five six.")],
                ),
                Section::new(
                    "OPTIONS",
                    vec![Block::Entry { term: "--key".into(), remark: "(string)".into(), body }],
                ),
            ],
        }
    }

    #[test]
    fn a_page_is_filled_and_indented() {
        let expected = "\
NAME
       airkms-x - Does x

DESCRIPTION
       One.

       Two three four
       five six.

OPTIONS
       --key (string)
           The key to
           use, by id.

           - Length: 1
             to 2048
             characters

               {
                 \"a\": 1

               }
";
        assert_eq!(render(&page(), 24, Emphasis::Plain), expected);
    }

    #[test]
    fn bold_is_all_that_a_terminal_adds() {
        let bold = render(&page(), 24, Emphasis::Bold);
        assert!(bold.contains("\n\x1b[1mOPTIONS\x1b[0m\n       \x1b[1m--key\x1b[0m (string)\n"));
        let plain = bold.replace("\x1b[1m", "").replace("\x1b[0m", "");
        assert_eq!(plain, render(&page(), 24, Emphasis::Plain));
    }

    #[test]
    fn a_word_longer_than_the_line_stands_alone() {
        let page = Page {
            name: "a".into(),
            summary: "b".into(),
            sections: vec![Section::new("S", vec![Block::text("x aaaaaaaaaaaaaaaaaaaaaa y")])],
        };
        let expected = "NAME\n       a - b\n\nS\n       x\n       aaaaaaaaaaaaaaaaaaaaaa\n       y\n";
        assert_eq!(render(&page, 14, Emphasis::Plain), expected);
    }
}
