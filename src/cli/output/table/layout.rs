//! Sections as lines of equal width.

use super::{Section, width};

/// How cells and bars are coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli::output) enum Style {
    /// No colour.
    Plain,
    /// Coloured cells and bars.
    Colored,
    /// Coloured, and all colour reset after each piece, as the AWS CLI does on stdout itself.
    ColoredPieces,
}

const CELL: &str = "\u{1b}[1m\u{1b}[34m";
const BAR: &str = "\u{1b}[2m\u{1b}[33m";
pub(in crate::cli::output) const RESET: &str = "\u{1b}[0m";

/// The spaces on both sides of a cell, and its edges.
const PADDING: usize = 4;
/// The left and right border of a line.
const BORDER: usize = 2;

/// Appends the sections.
pub(super) fn draw(mut sections: Vec<Section>, terminal: usize, style: Style, out: &mut String) {
    let widest = |sections: &[Section]| sections.iter().map(Section::width).max().unwrap_or(0);
    let mut width = widest(&sections);
    if width > terminal {
        sections = sections.into_iter().map(upright).collect();
        width = widest(&sections);
    }
    let mut canvas = Canvas { style, out };
    canvas.piece(&("-".repeat(width) + "\n"));
    for section in &sections {
        draw_section(section, width.saturating_sub(BORDER * section.indent), &mut canvas);
    }
}

/// A section of one row under a header becomes rows of a name and a value.
fn upright(section: Section) -> Section {
    match section.rows.as_slice() {
        [row] if !section.headers.is_empty() => {
            let rows: Vec<Vec<String>> = section
                .headers
                .iter()
                .zip(row)
                .map(|(name, cell)| vec![name.clone(), cell.clone()])
                .collect();
            let widest = |column: usize| {
                rows.iter()
                    .filter_map(|row| row.get(column))
                    .map(|cell| width::columns(cell))
                    .max()
                    .unwrap_or(0)
            };
            let widths = vec![widest(0), widest(1)];
            Section {
                title: section.title,
                indent: section.indent,
                headers: Vec::new(),
                columns: Some(2),
                widths,
                rows,
            }
        }
        _ => section,
    }
}

fn draw_section(section: &Section, inner: usize, canvas: &mut Canvas<'_>) {
    let indent = section.indent;
    if let Some(title) = section.title.as_deref().filter(|title| !title.is_empty()) {
        canvas.line(indent, &centered(title, inner, "|"));
        if section.headers.is_empty() && section.rows.is_empty() {
            canvas.line(indent, &format!("+{}+", "-".repeat(inner.saturating_sub(BORDER))));
        }
    }
    let widths = scaled(&section.widths, inner);
    let left_edge = |index: usize| if index == 0 { "|" } else { "" };
    if !section.headers.is_empty() {
        canvas.line(indent, &line_break(&widths));
        let cells = section.headers.iter().zip(&widths).enumerate();
        let cells: String =
            cells.map(|(index, (header, width))| centered(header, *width, left_edge(index))).collect();
        canvas.line(indent, &cells);
    }
    if section.rows.is_empty() || widths.is_empty() {
        return;
    }
    canvas.line(indent, &line_break(&widths));
    for row in &section.rows {
        let cells = row.iter().zip(&widths).enumerate();
        let cells: String = cells
            .map(|(index, (cell, width))| left_aligned(cell, *width, left_edge(index), canvas.style))
            .collect();
        canvas.line(indent, &cells);
    }
    canvas.line(indent, &line_break(&widths));
}

fn line_break(widths: &[usize]) -> String {
    let dashes = |(index, width): (usize, &usize)| {
        let edges = if index == 0 { ("+", 2) } else { ("", 1) };
        format!("{}{}+", edges.0, "-".repeat(width.saturating_sub(edges.1)))
    };
    widths.iter().enumerate().map(dashes).collect()
}

fn signed(width: usize) -> i64 {
    i64::try_from(width).unwrap_or(i64::MAX)
}

fn spaces(count: i64) -> String {
    " ".repeat(usize::try_from(count).unwrap_or(0))
}

/// The position does not take the left edge into account, so that a cell without one looks off by one.
fn centered(text: &str, length: usize, left_edge: &str) -> String {
    let text_width = signed(width::columns(text));
    let before = signed(length) / 2 - text_width / 2 - 1;
    let after = signed(length) - 1 - (signed(left_edge.len()) + before + text_width);
    format!("{left_edge}{}{text}{}|", spaces(before), spaces(after))
}

/// Two spaces before the text if there is room for them and the edges.
fn left_aligned(text: &str, length: usize, left_edge: &str, style: Style) -> String {
    let (length, edge, text_width) = (signed(length), signed(left_edge.len()), signed(width::columns(text)));
    let padding = if length > text_width + 2 + edge { 2 } else { 0 };
    let after = length - 1 - (edge + padding + text_width);
    let text = match style {
        Style::Plain => text.to_owned(),
        Style::Colored | Style::ColoredPieces => format!("{CELL}{text}{RESET}"),
    };
    format!("{left_edge}{}{text}{}|", spaces(padding), spaces(after))
}

/// The widths of columns that fill a line: in proportion, halves rounded to even, then one by one made narrower
/// from the left or wider from the right.
fn scaled(widths: &[usize], inner: usize) -> Vec<usize> {
    #[expect(clippy::cast_precision_loss, reason = "widths of lines are far below 2^53")]
    let as_f64 = |width: usize| width as f64;
    let padded: Vec<usize> = widths.iter().map(|width| width + PADDING).collect();
    if padded.is_empty() {
        return padded;
    }
    let factor = as_f64(inner) / as_f64(padded.iter().sum());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a fraction of the inner width"
    )]
    let mut scaled: Vec<usize> =
        padded.iter().map(|width| (factor * as_f64(*width)).round_ties_even() as usize).collect();
    let sum: usize = scaled.iter().sum();
    let last = scaled.len() - 1;
    for index in 0..sum.abs_diff(inner) {
        let from_left = index % scaled.len();
        if sum > inner {
            let width = scaled.get_mut(from_left).expect("a remainder is less than the divisor");
            *width = width.saturating_sub(1);
        } else {
            *scaled.get_mut(last - from_left).expect("a remainder is less than the divisor") += 1;
        }
    }
    scaled
}

impl Section {
    /// The width that it needs.
    fn width(&self) -> usize {
        // The title of rows in a list in a list is Python's `None`.
        let title = self.title.as_deref().map_or("None".len(), width::columns);
        let cells: usize = self.widths.iter().map(|width| width + PADDING).sum();
        cells.max(title) + BORDER + BORDER * self.indent
    }
}

struct Canvas<'a> {
    style: Style,
    out: &'a mut String,
}

impl Canvas<'_> {
    fn piece(&mut self, text: &str) {
        self.out.push_str(text);
        if self.style == Style::ColoredPieces {
            self.out.push_str(RESET);
        }
    }

    fn line(&mut self, indent: usize, text: &str) {
        let bar = match self.style {
            Style::Plain => "|".to_owned(),
            Style::Colored | Style::ColoredPieces => format!("{BAR}|{RESET}"),
        };
        let bars = bar.repeat(indent);
        for piece in [&bars, text, &bars, "\n"] {
            self.piece(piece);
        }
    }
}
