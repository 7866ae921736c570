//! The characters of a YAML document, as libyaml sets them: indentation, indicators, folded and escaped texts.

use std::fmt::Write;

use super::analysis::{Style, analyze, is_break, is_printable};

/// The column after which a space becomes a line break.
const WIDTH: usize = 80;
/// The columns of one level.
const INDENT: usize = 2;
/// The greatest length in bytes of a key that stands on one line with its value.
const SIMPLE_KEY: usize = 128;

/// Writes a document in block style.
#[derive(Debug)]
pub(super) struct Emitter<'a> {
    out: &'a mut String,
    column: usize,
    /// The columns that the current level is indented by.
    indent: usize,
    /// Whether the last character was white space, or there was none.
    after_space: bool,
    /// Whether the line has nothing but white space and the indicators `-`, `?` and `:` of this level.
    in_indentation: bool,
}

/// Where a list or an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the document.
    Root,
    /// In a list.
    Element,
    /// In an object.
    Member,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(out: &'a mut String) -> Emitter<'a> {
        Emitter { out, column: 0, indent: 0, after_space: true, in_indentation: true }
    }

    /// The end of the document.
    pub(super) fn end(mut self) {
        self.start_line();
    }

    /// Begins a level, and gives the indentation to go back to. A list in an object is not indented.
    pub(super) fn begin_level(&mut self, place: Place, is_list: bool) -> usize {
        let outer = self.indent;
        let is_flush = is_list && place == Place::Member && !self.in_indentation;
        if place != Place::Root && !is_flush {
            self.indent += INDENT;
        }
        outer
    }

    pub(super) fn end_level(&mut self, outer: usize) {
        self.indent = outer;
    }

    pub(super) fn element(&mut self) {
        self.start_line();
        self.indicator("-", true);
    }

    /// A member's name and the colon after it.
    pub(super) fn key(&mut self, name: &str) {
        self.start_line();
        if name.len() <= SIMPLE_KEY && !analyze(name).is_multiline {
            self.text(name, false);
            self.out.push(':');
            self.column += 1;
            self.after_space = false;
            self.in_indentation = false;
        } else {
            self.indicator("?", true);
            self.text(name, true);
            self.start_line();
            self.indicator(":", true);
        }
    }

    /// `&name`, `*name`, `[]`, or a scalar that is no text.
    pub(super) fn word(&mut self, word: &str) {
        self.indicator(word, false);
    }

    /// A text, whose further lines are indented. It may be folded unless it is a key before its value.
    pub(super) fn text(&mut self, text: &str, may_fold: bool) {
        self.indent += INDENT;
        match analyze(text).style {
            Style::Plain => self.plain(text, may_fold),
            Style::Single => self.single_quoted(text, may_fold),
            Style::Double => self.double_quoted(text, may_fold),
        }
        self.indent -= INDENT;
        self.after_space = false;
        self.in_indentation = false;
    }

    fn put(&mut self, char: char) {
        self.out.push(char);
        self.column = if is_break(char) { 0 } else { self.column + 1 };
    }

    fn indicator(&mut self, indicator: &str, is_indentation: bool) {
        if !self.after_space {
            self.put(' ');
        }
        indicator.chars().for_each(|char| self.put(char));
        self.after_space = false;
        self.in_indentation &= is_indentation;
    }

    /// A new line where one is needed, and its indentation.
    fn start_line(&mut self) {
        let is_beyond = self.column > self.indent || (self.column == self.indent && !self.after_space);
        if !self.in_indentation || is_beyond {
            self.put('\n');
        }
        while self.column < self.indent {
            self.put(' ');
        }
        self.after_space = true;
        self.in_indentation = true;
    }

    fn plain(&mut self, text: &str, may_fold: bool) {
        if !self.after_space {
            self.put(' ');
        }
        let mut after_space = false;
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            if char == ' ' && may_fold && !after_space && self.column > WIDTH && chars.peek() != Some(&' ') {
                self.start_line();
            } else {
                self.put(char);
            }
            after_space = char == ' ';
            self.in_indentation &= char == ' ';
        }
    }

    fn single_quoted(&mut self, text: &str, may_fold: bool) {
        self.indicator("'", false);
        let (mut after_space, mut after_break, mut is_first) = (false, false, true);
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            let next = chars.peek().copied();
            if char == ' ' {
                let is_inside = !is_first && next.is_some_and(|next| next != ' ');
                if may_fold && !after_space && self.column > WIDTH && is_inside {
                    self.start_line();
                } else {
                    self.put(' ');
                }
                after_space = true;
            } else if is_break(char) {
                if !after_break && char == '\n' {
                    self.put('\n');
                }
                self.put(char);
                self.in_indentation = true;
                after_break = true;
            } else {
                if after_break {
                    self.start_line();
                }
                if char == '\'' {
                    self.put('\'');
                }
                self.put(char);
                self.in_indentation = false;
                (after_space, after_break) = (false, false);
            }
            is_first = false;
        }
        if after_break {
            self.start_line();
        }
        self.put('\'');
    }

    fn double_quoted(&mut self, text: &str, may_fold: bool) {
        self.indicator("\"", false);
        let (mut after_space, mut is_first) = (false, true);
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            let next = chars.peek().copied();
            if char == ' ' && may_fold && !after_space && self.column > WIDTH && !is_first && next.is_some() {
                self.start_line();
                if next == Some(' ') {
                    self.put('\\');
                }
            } else if !is_printable(char) || is_break(char) || matches!(char, '"' | '\\') {
                self.escape(char);
            } else {
                self.put(char);
            }
            after_space = char == ' ';
            is_first = false;
        }
        self.put('"');
    }

    fn escape(&mut self, char: char) {
        let mut escape = String::from('\\');
        let letter = match char {
            '\0' => '0',
            '\u{7}' => 'a',
            '\u{8}' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\u{B}' => 'v',
            '\u{C}' => 'f',
            '\r' => 'r',
            '\u{1B}' => 'e',
            '"' | '\\' => char,
            '\u{85}' => 'N',
            '\u{2028}' => 'L',
            '\u{2029}' => 'P',
            '\0'..='\u{FF}' => 'x',
            '\u{100}'..='\u{FFFF}' => 'u',
            _ => 'U',
        };
        escape.push(letter);
        let code = u32::from(char);
        let _ = match letter {
            'x' => write!(escape, "{code:02X}"),
            'u' => write!(escape, "{code:04X}"),
            'U' => write!(escape, "{code:08X}"),
            _ => Ok(()),
        };
        escape.chars().for_each(|char| self.put(char));
    }
}
