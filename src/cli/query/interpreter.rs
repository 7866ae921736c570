//! An expression applied to data.

use std::cmp::Ordering;
use std::rc::Rc;

use super::functions::{self, Argument};
use super::syntax::{Comparator, Node, Slice};
use crate::cli::datum::{Datum, Members};

type Found = Result<Datum, String>;

/// What an expression finds in a value, or the library's message.
///
/// It calls itself as often as the expression is tall, so the work is in functions of their own: the frame of
/// this one is small.
pub(super) fn evaluate(node: &Node, datum: &Datum) -> Found {
    match node {
        Node::Current => Ok(datum.clone()),
        Node::Field(name) => Ok(field(datum, name)),
        Node::Literal(literal) => Ok(literal.clone()),
        Node::Index(index) => Ok(element(datum, *index)),
        Node::Slice(slice) => sliced(datum, *slice),
        Node::Subexpression(links) | Node::IndexExpression(links) => chained(links, datum),
        Node::Pipe(left, right) => evaluate(left, datum).and_then(|found| evaluate(right, &found)),
        Node::Projection(left, right) => {
            evaluate(left, datum).and_then(|found| projected(list_elements(&found), right))
        }
        Node::ValueProjection(left, right) => {
            evaluate(left, datum).and_then(|found| projected(object_values(&found), right))
        }
        Node::FilterProjection(left, condition, right) => {
            evaluate(left, datum).and_then(|found| filtered(&found, condition, right))
        }
        Node::Flatten(inner) => evaluate(inner, datum).map(|found| flattened(&found)),
        Node::MultiSelectList(elements) => multi_select_list(elements, datum),
        Node::MultiSelectHash(members) => multi_select_hash(members, datum),
        Node::Or(left, right) => match evaluate(left, datum) {
            Ok(left) if !is_true(&left) => evaluate(right, datum),
            left => left,
        },
        Node::And(left, right) => match evaluate(left, datum) {
            Ok(left) if is_true(&left) => evaluate(right, datum),
            left => left,
        },
        Node::Not(inner) => evaluate(inner, datum).map(|found| Datum::Bool(!is_true(&found))),
        Node::Comparison(comparator, left, right) => evaluate(left, datum)
            .and_then(|left| evaluate(right, datum).and_then(|right| compared(*comparator, &left, &right))),
        Node::Function(name, arguments) => called(name, arguments, datum),
        Node::Expref(_) => Err("Object of type _Expression is not JSON serializable".to_owned()),
    }
}

fn field(datum: &Datum, name: &str) -> Datum {
    match datum {
        Datum::Object(members) => members.get(name).cloned().unwrap_or(Datum::Null),
        _ => Datum::Null,
    }
}

fn chained(links: &[Node], datum: &Datum) -> Found {
    links.iter().try_fold(datum.clone(), |datum, link| evaluate(link, &datum))
}

fn list_elements(datum: &Datum) -> Option<impl Iterator<Item = &Datum>> {
    match datum {
        Datum::List(elements) => Some(elements.iter()),
        _ => None,
    }
}

fn object_values(datum: &Datum) -> Option<impl Iterator<Item = &Datum>> {
    match datum {
        Datum::Object(members) => Some(members.values()),
        _ => None,
    }
}

/// The results that are not `null`; `null` if there is nothing to project.
fn projected<'a>(elements: Option<impl Iterator<Item = &'a Datum>>, right: &Node) -> Found {
    let Some(elements) = elements else { return Ok(Datum::Null) };
    let mut found = Vec::new();
    for element in elements {
        let result = evaluate(right, element)?;
        if !matches!(result, Datum::Null) {
            found.push(result);
        }
    }
    Ok(Datum::list(found))
}

/// The condition is checked on an element before the next one, so that the first error is the library's.
fn filtered(list: &Datum, condition: &Node, right: &Node) -> Found {
    let Some(elements) = list_elements(list) else { return Ok(Datum::Null) };
    let mut found = Vec::new();
    for element in elements {
        if is_true(&evaluate(condition, element)?) {
            let result = evaluate(right, element)?;
            if !matches!(result, Datum::Null) {
                found.push(result);
            }
        }
    }
    Ok(Datum::list(found))
}

fn flattened(list: &Datum) -> Datum {
    let Some(elements) = list_elements(list) else { return Datum::Null };
    let mut merged = Vec::new();
    for element in elements {
        match element {
            Datum::List(inner) => merged.extend(inner.iter().cloned()),
            other => merged.push(other.clone()),
        }
    }
    Datum::list(merged)
}

fn multi_select_list(elements: &[Node], datum: &Datum) -> Found {
    if matches!(datum, Datum::Null) {
        return Ok(Datum::Null);
    }
    let elements: Result<Vec<_>, _> = elements.iter().map(|node| evaluate(node, datum)).collect();
    elements.map(Datum::list)
}

fn multi_select_hash(members: &[(Rc<str>, Node)], datum: &Datum) -> Found {
    if matches!(datum, Datum::Null) {
        return Ok(Datum::Null);
    }
    let members: Result<Members, String> =
        members.iter().map(|(name, node)| Ok((name.clone(), evaluate(node, datum)?))).collect();
    members.map(|members| Datum::Object(Rc::new(members)))
}

fn called(name: &str, arguments: &[Node], datum: &Datum) -> Found {
    let arguments: Result<Vec<_>, String> = arguments
        .iter()
        .map(|argument| match argument {
            Node::Expref(inner) => Ok(Argument::Expression(inner)),
            argument => evaluate(argument, datum).map(Argument::Value),
        })
        .collect();
    functions::call(name, &arguments?)
}

/// JMESPath's truth, for which zero is true.
fn is_true(datum: &Datum) -> bool {
    matches!(datum, Datum::Number(_)) || !datum.is_falsy()
}

fn element(datum: &Datum, index: i64) -> Datum {
    let Datum::List(elements) = datum else { return Datum::Null };
    let distance = usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX);
    let position = if index < 0 { elements.len().checked_sub(distance) } else { Some(distance) };
    position.and_then(|position| elements.get(position)).cloned().unwrap_or(Datum::Null)
}

/// A slice as Python takes it.
fn sliced(datum: &Datum, slice: Slice) -> Found {
    let Datum::List(elements) = datum else { return Ok(Datum::Null) };
    let step = slice.step.unwrap_or(1);
    if step == 0 {
        return Err("slice step cannot be zero".to_owned());
    }
    let length = i64::try_from(elements.len()).expect("memory has fewer bytes");
    let (lowest, highest) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let bound = |index: Option<i64>, default: i64| match index {
        None => default,
        Some(index) if index < 0 => index.saturating_add(length).clamp(lowest, highest),
        Some(index) => index.clamp(lowest, highest),
    };
    let (first, end) = if step > 0 { (lowest, highest) } else { (highest, lowest) };
    let (mut position, stop) = (bound(slice.start, first), bound(slice.stop, end));
    let mut taken = Vec::new();
    while if step > 0 { position < stop } else { position > stop } {
        taken.extend(usize::try_from(position).ok().and_then(|position| elements.get(position)).cloned());
        position = position.saturating_add(step);
    }
    Ok(Datum::list(taken))
}

fn compared(comparator: Comparator, left: &Datum, right: &Datum) -> Found {
    let (symbol, accept): (_, fn(Ordering) -> bool) = match comparator {
        Comparator::Eq => return Ok(Datum::Bool(are_equal(left, right))),
        Comparator::Ne => return Ok(Datum::Bool(!are_equal(left, right))),
        Comparator::Lt => ("<", Ordering::is_lt),
        Comparator::Lte => ("<=", Ordering::is_le),
        Comparator::Gt => (">", Ordering::is_gt),
        Comparator::Gte => (">=", Ordering::is_ge),
    };
    let ordering = match (left, right) {
        (Datum::Number(left), Datum::Number(right)) => left.compare(*right),
        (Datum::String(left), Datum::String(right)) => Some(left.cmp(right)),
        (Datum::Number(_), Datum::String(_)) | (Datum::String(_), Datum::Number(_)) => {
            let (left, right) = (left.python_type(), right.python_type());
            return Err(format!("'{symbol}' not supported between instances of '{left}' and '{right}'"));
        }
        _ => return Ok(Datum::Null),
    };
    Ok(Datum::Bool(ordering.is_some_and(accept)))
}

/// Python's equality, but that 0 and 1 differ from `false` and `true`; not so inside lists and objects.
fn are_equal(left: &Datum, right: &Datum) -> bool {
    let is_mixed =
        matches!((left, right), (Datum::Bool(_), Datum::Number(_)) | (Datum::Number(_), Datum::Bool(_)));
    !is_mixed && left == right
}
