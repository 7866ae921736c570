//! An expression applied to data.

use std::cmp::Ordering;
use std::rc::Rc;

use super::functions::{self, Argument};
use super::syntax::{Comparator, Node, Slice};
use crate::cli::datum::{Datum, Members};

/// What an expression finds in a value, or the library's message.
pub(super) fn evaluate(node: &Node, datum: &Datum) -> Result<Datum, String> {
    Ok(match node {
        Node::Current => datum.clone(),
        Node::Field(name) => match datum {
            Datum::Object(members) => members.get(name).cloned().unwrap_or(Datum::Null),
            _ => Datum::Null,
        },
        Node::Literal(literal) => literal.clone(),
        Node::Index(index) => element(datum, *index),
        Node::Slice(slice) => match datum {
            Datum::List(elements) => Datum::list(sliced(elements, *slice)?),
            _ => Datum::Null,
        },
        Node::Subexpression(links) | Node::IndexExpression(links) => {
            links.iter().try_fold(datum.clone(), |datum, link| evaluate(link, &datum))?
        }
        Node::Pipe(left, right) => evaluate(right, &evaluate(left, datum)?)?,
        Node::Projection(left, right) => match evaluate(left, datum)? {
            Datum::List(elements) => projected(elements.iter(), right)?,
            _ => Datum::Null,
        },
        Node::ValueProjection(left, right) => match evaluate(left, datum)? {
            Datum::Object(members) => projected(members.values(), right)?,
            _ => Datum::Null,
        },
        Node::FilterProjection(left, condition, right) => match evaluate(left, datum)? {
            Datum::List(elements) => {
                let mut kept = Vec::new();
                for element in elements.iter() {
                    if is_true(&evaluate(condition, element)?) {
                        kept.push(element);
                    }
                }
                projected(kept.into_iter(), right)?
            }
            _ => Datum::Null,
        },
        Node::Flatten(inner) => match evaluate(inner, datum)? {
            Datum::List(elements) => flattened(&elements),
            _ => Datum::Null,
        },
        Node::MultiSelectList(_) | Node::MultiSelectHash(_) if matches!(datum, Datum::Null) => Datum::Null,
        Node::MultiSelectList(elements) => {
            let elements: Result<Vec<_>, _> = elements.iter().map(|node| evaluate(node, datum)).collect();
            Datum::list(elements?)
        }
        Node::MultiSelectHash(members) => {
            let members: Result<Members, String> =
                members.iter().map(|(name, node)| Ok((name.clone(), evaluate(node, datum)?))).collect();
            Datum::Object(Rc::new(members?))
        }
        Node::Or(left, right) => match evaluate(left, datum)? {
            left if is_true(&left) => left,
            _ => evaluate(right, datum)?,
        },
        Node::And(left, right) => match evaluate(left, datum)? {
            left if is_true(&left) => evaluate(right, datum)?,
            left => left,
        },
        Node::Not(inner) => Datum::Bool(!is_true(&evaluate(inner, datum)?)),
        Node::Comparison(comparator, left, right) => {
            compared(*comparator, &evaluate(left, datum)?, &evaluate(right, datum)?)?
        }
        Node::Function(name, arguments) => {
            let arguments: Result<Vec<_>, String> =
                arguments.iter().map(|argument| evaluated(argument, datum)).collect();
            functions::call(name, &arguments?)?
        }
        Node::Expref(_) => return Err("Object of type _Expression is not JSON serializable".to_owned()),
    })
}

fn evaluated<'a>(argument: &'a Node, datum: &Datum) -> Result<Argument<'a>, String> {
    match argument {
        Node::Expref(inner) => Ok(Argument::Expression(inner)),
        argument => evaluate(argument, datum).map(Argument::Value),
    }
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
fn sliced(elements: &[Datum], slice: Slice) -> Result<Vec<Datum>, String> {
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
    Ok(taken)
}

/// The results that are not `null`.
fn projected<'a>(elements: impl Iterator<Item = &'a Datum>, right: &Node) -> Result<Datum, String> {
    let mut found = Vec::new();
    for element in elements {
        let result = evaluate(right, element)?;
        if !matches!(result, Datum::Null) {
            found.push(result);
        }
    }
    Ok(Datum::list(found))
}

fn flattened(elements: &[Datum]) -> Datum {
    let mut merged = Vec::new();
    for element in elements {
        match element {
            Datum::List(inner) => merged.extend(inner.iter().cloned()),
            other => merged.push(other.clone()),
        }
    }
    Datum::list(merged)
}

fn compared(comparator: Comparator, left: &Datum, right: &Datum) -> Result<Datum, String> {
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
