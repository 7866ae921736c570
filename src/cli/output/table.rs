//! The `table` format: sections of an answer, one below the other, in columns of equal width.
//!
//! An object is one row under a header of its scalar members' names, a list of objects one row each; whatever is
//! nested is a section of its own, indented by a bar. Here an answer becomes sections; [`layout`] draws them.
//! Start at [`write()`].

use std::collections::BTreeSet;

use crate::cli::datum::{Datum, Members};
use crate::cli::error::CliError;

mod layout;
mod width;

pub(super) use layout::{RESET, Style};

/// A section: a title, a header, rows.
#[derive(Debug, Clone, Default)]
struct Section {
    title: Option<String>,
    indent: usize,
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
    /// The number of cells of a row, once there is a row or a header.
    columns: Option<usize>,
    /// The width of each column's widest cell.
    widths: Vec<usize>,
}

/// Appends an answer. What Python holds for false gives nothing, another scalar only the title.
///
/// # Errors
///
/// Rows of different lengths in one section; the texts are those of the AWS CLI.
pub(super) fn write(
    answer: &Datum,
    title: &str,
    terminal: usize,
    style: Style,
    out: &mut String,
) -> Result<(), CliError> {
    let mut sections = Vec::new();
    if build(&mut sections, Some(title), answer, 0)? {
        layout::draw(sections, terminal, style, out);
    }
    Ok(())
}

/// Adds the sections of a value, and tells whether there is anything to show.
fn build(
    sections: &mut Vec<Section>,
    title: Option<&str>,
    value: &Datum,
    indent: usize,
) -> Result<bool, CliError> {
    if value.is_falsy() {
        return Ok(false);
    }
    if let Some(title) = title {
        begin(sections, Some(title), indent);
    }
    match value {
        Datum::List(elements) => match elements.first() {
            Some(Datum::Object(_)) => build_objects(sections, elements, title, indent)?,
            _ => build_rows(sections, elements)?,
        },
        Datum::Object(members) => build_object(sections, members, indent)?,
        _ => {}
    }
    Ok(true)
}

fn begin(sections: &mut Vec<Section>, title: Option<&str>, indent: usize) {
    sections.push(Section { title: title.map(str::to_owned), indent, ..Section::default() });
}

fn current(sections: &mut [Section]) -> &mut Section {
    sections.last_mut().expect("the answer's own section is begun first")
}

fn build_object(sections: &mut Vec<Section>, members: &Members, indent: usize) -> Result<(), CliError> {
    let (scalars, others) = split_names([members]);
    let cell = |name: &&str| members.get(*name).map(ToString::to_string).unwrap_or_default();
    let section = current(sections);
    match scalars.iter().collect::<Vec<_>>().as_slice() {
        [] => {}
        [name] => section.add_row(vec![(*name).to_string(), cell(name)])?,
        names => {
            section.add_header(&scalars)?;
            section.add_row(names.iter().map(|name| cell(name)).collect())?;
        }
    }
    for name in others {
        if let Some(member) = members.get(name) {
            build(sections, Some(name), member, indent + 1)?;
        }
    }
    Ok(())
}

fn build_objects(
    sections: &mut Vec<Section>,
    elements: &[Datum],
    title: Option<&str>,
    indent: usize,
) -> Result<(), CliError> {
    let objects: Vec<&Members> = elements
        .iter()
        .map(|element| match element {
            Datum::Object(members) => Ok(members.as_ref()),
            other => Err(not_an_object(other)),
        })
        .collect::<Result<_, _>>()?;
    let (scalars, others) = split_names(objects.iter().copied());
    current(sections).add_header(&scalars)?;
    for (index, members) in objects.into_iter().enumerate() {
        if index > 0 && !others.is_empty() {
            begin(sections, title, indent);
            current(sections).add_header(&scalars)?;
        }
        let cell = |name: &&str| members.get(*name).map(ToString::to_string).unwrap_or_default();
        current(sections).add_row(scalars.iter().map(cell).collect())?;
        for name in &others {
            if let Some(member) = members.get(*name) {
                build(sections, Some(name), member, indent + 1)?;
            }
        }
    }
    Ok(())
}

/// Python's complaint when it looks for the members of an element.
fn not_an_object(element: &Datum) -> CliError {
    CliError::general(match element {
        Datum::List(_) => "list indices must be integers or slices, not str".to_owned(),
        Datum::String(_) => "string indices must be integers, not 'str'".to_owned(),
        other => format!("'{}' object is not iterable", other.python_type()),
    })
}

/// A list of scalars, each a row; of lists, which are rows themselves; of objects among them the names.
fn build_rows(sections: &mut Vec<Section>, elements: &[Datum]) -> Result<(), CliError> {
    for element in elements {
        let row: Vec<String> = match element {
            Datum::List(cells) if !cells.iter().all(Datum::is_scalar) => {
                build(sections, None, element, 0)?;
                continue;
            }
            Datum::List(cells) => cells.iter().map(ToString::to_string).collect(),
            Datum::Object(members) => members.keys().map(ToString::to_string).collect(),
            scalar => vec![scalar.to_string()],
        };
        current(sections).add_row(row)?;
    }
    Ok(())
}

/// The names of scalar members and of the others, each in alphabetical order. A name may be both.
fn split_names<'a>(objects: impl IntoIterator<Item = &'a Members>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let mut names = (BTreeSet::new(), BTreeSet::new());
    for (name, member) in objects.into_iter().flat_map(|members| members.iter()) {
        let names = if member.is_scalar() { &mut names.0 } else { &mut names.1 };
        names.insert(name.as_ref());
    }
    names
}

impl Section {
    fn add_header(&mut self, headers: &BTreeSet<&str>) -> Result<(), CliError> {
        self.headers = headers.iter().map(|header| (*header).to_owned()).collect();
        let headers = std::mem::take(&mut self.headers);
        self.widen(&headers)?;
        self.columns.get_or_insert(headers.len());
        self.headers = headers;
        Ok(())
    }

    fn add_row(&mut self, row: Vec<String>) -> Result<(), CliError> {
        let columns = *self.columns.get_or_insert(row.len());
        if row.len() != columns {
            let message = format!("Row should have {columns} elements, instead it has {}", row.len());
            return Err(CliError::general(message));
        }
        self.widen(&row)?;
        self.rows.push(row);
        Ok(())
    }

    fn widen(&mut self, cells: &[String]) -> Result<(), CliError> {
        let widths = cells.iter().map(|cell| width::columns(cell));
        if self.widths.is_empty() {
            self.widths = widths.collect();
            return Ok(());
        }
        if cells.len() > self.widths.len() {
            return Err(CliError::general("list index out of range"));
        }
        for (widest, width) in self.widths.iter_mut().zip(widths) {
            *widest = width.max(*widest);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::datum::reader;

    fn table(json: &str, terminal: usize, style: Style) -> Result<String, String> {
        let mut out = String::new();
        match write(&reader::parse(json).unwrap(), "ListKeys", terminal, style, &mut out) {
            Ok(()) => Ok(out),
            Err(CliError::General(message)) => Err(message),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_false_is_nothing_and_a_scalar_only_a_title() {
        for json in ["null", "\"\"", "0", "false", "[]", "{}"] {
            assert_eq!(table(json, 80, Style::Plain).unwrap(), "");
        }
        for json in ["5", "\"x\"", "true"] {
            assert_eq!(table(json, 80, Style::Plain).unwrap(), "----------\n|ListKeys|\n+--------+\n");
        }
    }

    #[test]
    fn a_wide_row_stands_upright_on_a_narrow_terminal() {
        let json = r#"{"a": "xxxxxxxxxx", "b": [{"c": 1, "d": 2}]}"#;
        let wide = "\
---------------------
|     ListKeys      |
+----+--------------+
|  a |  xxxxxxxxxx  |
+----+--------------+
||        b        ||
|+-------+---------+|
||   c   |    d    ||
|+-------+---------+|
||  1    |  2      ||
|+-------+---------+|
";
        assert_eq!(table(json, 21, Style::Plain).unwrap(), wide);
        let narrow = "\
---------------------
|     ListKeys      |
+----+--------------+
|  a |  xxxxxxxxxx  |
+----+--------------+
||        b        ||
|+-------+---------+|
||  c    |  1      ||
||  d    |  2      ||
|+-------+---------+|
";
        assert_eq!(table(json, 20, Style::Plain).unwrap(), narrow);
    }

    #[test]
    fn colour_is_for_cells_and_bars() {
        let expected = "\
----------
|ListKeys|
+--------+
\u{1b}[2m\u{1b}[33m|\u{1b}[0m|  one |\u{1b}[2m\u{1b}[33m|\u{1b}[0m
\u{1b}[2m\u{1b}[33m|\u{1b}[0m+------+\u{1b}[2m\u{1b}[33m|\u{1b}[0m
\u{1b}[2m\u{1b}[33m|\u{1b}[0m|  \u{1b}[1m\u{1b}[34m1\u{1b}[0m   |\u{1b}[2m\u{1b}[33m|\u{1b}[0m
\u{1b}[2m\u{1b}[33m|\u{1b}[0m+------+\u{1b}[2m\u{1b}[33m|\u{1b}[0m
";
        assert_eq!(table(r#"{"one": [1]}"#, 80, Style::Colored).unwrap(), expected);
    }

    #[test]
    fn rows_of_different_lengths_are_an_error() {
        let cases = [
            ("[[1, 2], [3]]", "Row should have 2 elements, instead it has 1"),
            ("[1, []]", "Row should have 1 elements, instead it has 0"),
            (r#"[1, [{"a": 1, "b": 2}]]"#, "list index out of range"),
            (r#"[{"a": 1}, 5]"#, "'int' object is not iterable"),
            (r#"[{"a": 1}, null]"#, "'NoneType' object is not iterable"),
            (r#"[{"a": 1}, ["x"]]"#, "list indices must be integers or slices, not str"),
        ];
        for (json, message) in cases {
            assert_eq!(table(json, 80, Style::Plain).unwrap_err(), message, "{json}");
        }
    }
}
