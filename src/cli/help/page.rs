//! A manual page as content, before any layout.

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The name, such as `airkms-encrypt`.
    pub name: String,
    /// What the command does, without a full stop.
    pub summary: String,
    /// The sections after NAME.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The title, in capital letters.
    pub title: &'static str,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, filled to the width of the page.
    Text(String),
    /// Lines that keep their breaks and blanks.
    Lines(String),
    /// Short items, each with a bullet.
    Bullets(Vec<String>),
    /// A term and what belongs to it.
    Entry {
        /// What is described, such as `--key-id`.
        term: String,
        /// What follows the term on its line, such as `(string) [required]`.
        remark: String,
        /// The description.
        body: Vec<Block>,
    },
}

impl Section {
    /// The section.
    pub fn new(title: &'static str, blocks: Vec<Block>) -> Section {
        Section { title, blocks }
    }
}

impl Block {
    /// A paragraph.
    pub fn text(text: impl Into<String>) -> Block {
        Block::Text(text.into())
    }

    /// An entry with one paragraph.
    pub fn entry(term: impl Into<String>, remark: impl Into<String>, text: impl Into<String>) -> Block {
        Block::Entry { term: term.into(), remark: remark.into(), body: vec![Block::text(text)] }
    }
}
