//! The `text` format: one line for a list of scalars or for the scalar members of an object, tabs between them.
//!
//! Members are in alphabetical order of their names; the lines of a member begin with its name in capitals.
//! Nothing is escaped. Start at [`write()`].

use std::collections::BTreeSet;

use crate::cli::datum::{Datum, Members};
use crate::cli::error::CliError;

/// Appends a value. A list of objects and something else cannot be printed, and what was written before the
/// failure stays.
pub(super) fn write(datum: &Datum, out: &mut String) -> Result<(), CliError> {
    write_named(datum, None, out)
}

fn write_named(datum: &Datum, name: Option<&str>, out: &mut String) -> Result<(), CliError> {
    match datum {
        Datum::List(elements) => write_list(elements, name, out),
        Datum::Object(members) => {
            let mut names: Vec<&str> = members.keys().map(AsRef::as_ref).collect();
            names.sort_unstable();
            let (scalars, others): (Vec<_>, Vec<_>) =
                names.into_iter().partition(|name| members.get(*name).is_some_and(Datum::is_scalar));
            write_object(members, &scalars, &others, name, out)
        }
        scalar => {
            write_line([scalar.to_string()], out);
            Ok(())
        }
    }
}

fn write_list(elements: &[Datum], name: Option<&str>, out: &mut String) -> Result<(), CliError> {
    if elements.iter().any(|element| matches!(element, Datum::Object(_))) {
        return write_objects(elements, name, out);
    }
    let (scalars, lists): (Vec<_>, Vec<_>) = elements.iter().partition(|element| element.is_scalar());
    match name {
        Some(name) => {
            scalars.iter().for_each(|scalar| write_line([name.to_uppercase(), scalar.to_string()], out))
        }
        None if scalars.is_empty() => {}
        None => write_line(scalars.iter().map(ToString::to_string), out),
    }
    lists.into_iter().try_for_each(|list| write_named(list, name, out))
}

/// Objects of one list have the same columns: all names of scalar members that any of them has.
fn write_objects(elements: &[Datum], name: Option<&str>, out: &mut String) -> Result<(), CliError> {
    let objects: Vec<&Members> = elements
        .iter()
        .map(|element| match element {
            Datum::Object(members) => Ok(members.as_ref()),
            other => {
                let type_name = other.python_type();
                Err(CliError::general(format!("'{type_name}' object has no attribute 'items'")))
            }
        })
        .collect::<Result<_, _>>()?;
    let scalars: BTreeSet<&str> = objects
        .iter()
        .flat_map(|members| members.iter())
        .filter_map(|(name, member)| member.is_scalar().then_some(name.as_ref()))
        .collect();
    let columns: Vec<&str> = scalars.iter().copied().collect();
    for members in objects {
        let others: BTreeSet<&str> = members.keys().map(AsRef::as_ref).collect();
        let others: Vec<&str> = others.difference(&scalars).copied().collect();
        write_object(members, &columns, &others, name, out)?;
    }
    Ok(())
}

fn write_object(
    members: &Members,
    columns: &[&str],
    others: &[&str],
    name: Option<&str>,
    out: &mut String,
) -> Result<(), CliError> {
    if !columns.is_empty() {
        let cells =
            columns.iter().map(|column| members.get(*column).map(ToString::to_string).unwrap_or_default());
        write_line(name.map(str::to_uppercase).into_iter().chain(cells), out);
    }
    for other in others {
        members.get(*other).map_or(Ok(()), |member| write_named(member, Some(other), out))?;
    }
    Ok(())
}

fn write_line(cells: impl IntoIterator<Item = String>, out: &mut String) {
    for (index, cell) in cells.into_iter().enumerate() {
        out.push_str(if index == 0 { "" } else { "\t" });
        out.push_str(&cell);
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::datum::reader;

    fn text(json: &str) -> Result<String, String> {
        let mut out = String::new();
        match write(&reader::parse(json).unwrap(), &mut out) {
            Ok(()) => Ok(out),
            Err(CliError::General(message)) => Err(message),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn values_become_lines() {
        let cases = [
            ("null", "None\n"),
            ("true", "True\n"),
            ("1e16", "1e+16\n"),
            ("\"a\\tb\\nc\"", "a\tb\nc\n"),
            ("\"\"", "\n"),
            ("[]", ""),
            ("{}", ""),
            ("[1, null, \"x\"]", "1\tNone\tx\n"),
            ("[1, [2, 3], 4, []]", "1\t4\n2\t3\n"),
            (r#"{"b": 1, "a": 2, "C": 3}"#, "3\t2\t1\n"),
            (r#"{"one": [1, 2], "two": {"x": 1}}"#, "ONE\t1\nONE\t2\nTWO\t1\n"),
            (r#"[{"a": 1, "b": "two"}, {"a": 3}]"#, "1\ttwo\n3\t\n"),
            (r#"[{"a": {"b": 1}}, {"c": []}]"#, "A\t1\n"),
            // A name that is scalar in one object and not in another.
            (r#"[{"a": 1}, {"a": {"b": "x"}}]"#, "1\n{'b': 'x'}\n"),
            (r#"{"straße": [{"a": 1}]}"#, "STRASSE\t1\n"),
        ];
        for (json, expected) in cases {
            assert_eq!(text(json).unwrap(), expected, "{json}");
        }
    }

    #[test]
    fn objects_beside_something_else_are_an_error() {
        let cases = [
            (r#"[1, {"a": 2}]"#, "'int' object has no attribute 'items'"),
            (r#"[{"a": 2}, null]"#, "'NoneType' object has no attribute 'items'"),
            (r#"[{"a": 2}, [1], "x"]"#, "'list' object has no attribute 'items'"),
            (r#"{"a": [["x", {"b": 2}]]}"#, "'str' object has no attribute 'items'"),
        ];
        for (json, message) in cases {
            assert_eq!(text(json).unwrap_err(), message, "{json}");
        }
    }
}
