//! The functions themselves, on arguments of checked types.

use std::cmp::Ordering;
use std::rc::Rc;

use super::super::interpreter::evaluate;
use super::super::syntax::Node;
use super::{Argument, jmespath_type, wrong_type};
use crate::cli::datum::{Datum, Layout, Members, Number};

type Answer = Result<Datum, String>;

const CHECKED: &str = "the signature has checked the arguments";

fn value<'a>(arguments: &'a [Argument<'_>], index: usize) -> Result<&'a Datum, String> {
    match arguments.get(index).expect(CHECKED) {
        Argument::Value(datum) => Ok(datum),
        Argument::Expression(_) => Err("Object of type _Expression is not JSON serializable".to_owned()),
    }
}

fn number(arguments: &[Argument<'_>]) -> Number {
    match arguments.first() {
        Some(Argument::Value(Datum::Number(number))) => *number,
        _ => unreachable!("{CHECKED}"),
    }
}

fn text<'a>(arguments: &'a [Argument<'_>], index: usize) -> &'a str {
    match arguments.get(index) {
        Some(Argument::Value(Datum::String(text))) => text,
        _ => unreachable!("{CHECKED}"),
    }
}

fn list<'a>(arguments: &'a [Argument<'_>], index: usize) -> &'a Rc<Vec<Datum>> {
    match arguments.get(index) {
        Some(Argument::Value(Datum::List(elements))) => elements,
        _ => unreachable!("{CHECKED}"),
    }
}

fn object<'a>(arguments: &'a [Argument<'_>]) -> &'a Members {
    match arguments.first() {
        Some(Argument::Value(Datum::Object(members))) => members,
        _ => unreachable!("{CHECKED}"),
    }
}

fn expression<'a>(arguments: &[Argument<'a>], index: usize) -> &'a Node {
    match arguments.get(index) {
        Some(Argument::Expression(node)) => node,
        _ => unreachable!("{CHECKED}"),
    }
}

fn length_of(count: usize) -> Datum {
    Datum::from(i128::try_from(count).expect("memory has fewer bytes"))
}

pub(super) fn abs(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::Number(match number(arguments) {
        Number::Integer(value) => Number::Integer(value.saturating_abs()),
        Number::Float(value) => Number::Float(value.abs()),
    }))
}

pub(super) fn ceil(arguments: &[Argument<'_>]) -> Answer {
    rounded(number(arguments), f64::ceil)
}

pub(super) fn floor(arguments: &[Argument<'_>]) -> Answer {
    rounded(number(arguments), f64::floor)
}

fn rounded(number: Number, round: fn(f64) -> f64) -> Answer {
    let Number::Float(value) = number else { return Ok(Datum::Number(number)) };
    if value.is_nan() {
        return Err("cannot convert float NaN to integer".to_owned());
    }
    if value.is_infinite() {
        return Err("cannot convert float infinity to integer".to_owned());
    }
    #[expect(clippy::cast_possible_truncation, reason = "beyond 128 bits it saturates")]
    Ok(Datum::from(round(value) as i128))
}

pub(super) fn sum(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::Number(total(list(arguments, 0))))
}

pub(super) fn avg(arguments: &[Argument<'_>]) -> Answer {
    let elements = list(arguments, 0);
    if elements.is_empty() {
        return Ok(Datum::Null);
    }
    #[expect(clippy::cast_precision_loss, reason = "Python's float() rounds as well")]
    let count = elements.len() as f64;
    Ok(Datum::Number(Number::Float(total(elements).as_f64() / count)))
}

/// Python's sum: exact for integers, with Neumaier's compensation once there is a floating-point number.
fn total(elements: &[Datum]) -> Number {
    let mut sum = Number::Integer(0);
    let mut compensation = 0.0_f64;
    for element in elements {
        let Datum::Number(next) = element else { continue };
        sum = match (sum, *next) {
            (Number::Integer(sum), Number::Integer(next)) => match sum.checked_add(next) {
                Some(sum) => Number::Integer(sum),
                None => Number::Float(Number::Integer(sum).as_f64() + Number::Integer(next).as_f64()),
            },
            (Number::Integer(sum), Number::Float(next)) => {
                Number::Float(Number::Integer(sum).as_f64() + next)
            }
            (Number::Float(sum), next) => {
                let next = next.as_f64();
                let rounded = sum + next;
                compensation +=
                    if sum.abs() >= next.abs() { (sum - rounded) + next } else { (next - rounded) + sum };
                Number::Float(rounded)
            }
        };
    }
    match sum {
        Number::Float(sum) if compensation.is_finite() => Number::Float(sum + compensation),
        sum => sum,
    }
}

pub(super) fn contains(arguments: &[Argument<'_>]) -> Answer {
    let searched = value(arguments, 1)?;
    match (value(arguments, 0)?, searched) {
        (Datum::List(elements), _) => Ok(Datum::Bool(elements.contains(searched))),
        (Datum::String(text), Datum::String(part)) => Ok(Datum::Bool(text.contains(part.as_ref()))),
        _ => {
            let found = searched.python_type();
            Err(format!("'in <string>' requires string as left operand, not {found}"))
        }
    }
}

pub(super) fn ends_with(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::Bool(text(arguments, 0).ends_with(text(arguments, 1))))
}

pub(super) fn starts_with(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::Bool(text(arguments, 0).starts_with(text(arguments, 1))))
}

pub(super) fn join(arguments: &[Argument<'_>]) -> Answer {
    let parts: Vec<String> = list(arguments, 1).iter().map(ToString::to_string).collect();
    Ok(Datum::from(parts.join(text(arguments, 0))))
}

pub(super) fn keys(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::list(object(arguments).keys().cloned().map(Datum::String)))
}

pub(super) fn values(arguments: &[Argument<'_>]) -> Answer {
    Ok(Datum::list(object(arguments).values().cloned()))
}

/// Strings are measured in code points.
pub(super) fn length(arguments: &[Argument<'_>]) -> Answer {
    Ok(length_of(match value(arguments, 0)? {
        Datum::String(text) => text.chars().count(),
        Datum::List(elements) => elements.len(),
        Datum::Object(members) => members.len(),
        _ => unreachable!("{CHECKED}"),
    }))
}

pub(super) fn map(arguments: &[Argument<'_>]) -> Answer {
    let node = expression(arguments, 0);
    let mapped: Result<Vec<_>, _> =
        list(arguments, 1).iter().map(|element| evaluate(node, element)).collect();
    Ok(Datum::list(mapped?))
}

pub(super) fn max(arguments: &[Argument<'_>]) -> Answer {
    Ok(extreme(list(arguments, 0), Ordering::Greater))
}

pub(super) fn min(arguments: &[Argument<'_>]) -> Answer {
    Ok(extreme(list(arguments, 0), Ordering::Less))
}

/// The first of the greatest, or of the least; `null` of none.
fn extreme(elements: &[Datum], wanted: Ordering) -> Datum {
    let better = |best, element| if order(element, best) == wanted { element } else { best };
    elements.iter().reduce(better).cloned().unwrap_or(Datum::Null)
}

/// The order of two strings or two numbers.
fn order(left: &Datum, right: &Datum) -> Ordering {
    match (left, right) {
        (Datum::String(left), Datum::String(right)) => left.cmp(right),
        (Datum::Number(left), Datum::Number(right)) => left.compare(*right).unwrap_or(Ordering::Equal),
        _ => Ordering::Equal,
    }
}

pub(super) fn max_by(arguments: &[Argument<'_>]) -> Answer {
    extreme_by("max_by", arguments, Ordering::Greater)
}

pub(super) fn min_by(arguments: &[Argument<'_>]) -> Answer {
    extreme_by("min_by", arguments, Ordering::Less)
}

fn extreme_by(function: &str, arguments: &[Argument<'_>], wanted: Ordering) -> Answer {
    let mut best: Option<(Datum, &Datum)> = None;
    for element in list(arguments, 0).iter() {
        let key = sort_key(function, expression(arguments, 1), element, &["number", "string"])?;
        best = match best {
            Some((best_key, best)) => {
                comparable(&key, &best_key, wanted)?;
                Some(if order(&key, &best_key) == wanted { (key, element) } else { (best_key, best) })
            }
            None => Some((key, element)),
        };
    }
    Ok(best.map_or(Datum::Null, |(_, element)| element.clone()))
}

/// Python's complaint about a string and a number.
fn comparable(key: &Datum, best: &Datum, wanted: Ordering) -> Result<(), String> {
    if matches!(key, Datum::String(_)) == matches!(best, Datum::String(_)) {
        return Ok(());
    }
    let symbol = if wanted == Ordering::Greater { '>' } else { '<' };
    let (key, best) = (key.python_type(), best.python_type());
    Err(format!("'{symbol}' not supported between instances of '{key}' and '{best}'"))
}

fn sort_key(function: &str, node: &Node, element: &Datum, expected: &[&str]) -> Answer {
    let key = evaluate(node, element)?;
    let received = jmespath_type(&key);
    if expected.contains(&received) {
        Ok(key)
    } else {
        Err(wrong_type(function, &key.to_string(), expected, received))
    }
}

pub(super) fn sort(arguments: &[Argument<'_>]) -> Answer {
    let mut elements = list(arguments, 0).as_ref().clone();
    elements.sort_by(order);
    Ok(Datum::list(elements))
}

/// All keys must be of the first one's type.
pub(super) fn sort_by(arguments: &[Argument<'_>]) -> Answer {
    let elements = list(arguments, 0);
    let node = expression(arguments, 1);
    let Some(first) = elements.first() else { return Ok(Datum::List(elements.clone())) };
    let required = jmespath_type(&evaluate(node, first)?);
    if !["number", "string"].contains(&required) {
        return Err(wrong_type("sort_by", &first.to_string(), &["string", "number"], required));
    }
    let mut keyed = Vec::new();
    for element in elements.iter() {
        keyed.push((sort_key("sort_by", node, element, &[required])?, element));
    }
    keyed.sort_by(|(left, _), (right, _)| order(left, right));
    Ok(Datum::list(keyed.into_iter().map(|(_, element)| element.clone())))
}

/// Only the first argument's type is checked beforehand; the others are what Python's `dict.update` takes.
pub(super) fn merge(arguments: &[Argument<'_>]) -> Answer {
    let mut merged = Members::new();
    for index in 0..arguments.len() {
        match value(arguments, index)? {
            Datum::Object(members) => {
                merged.extend(members.iter().map(|(name, member)| (name.clone(), member.clone())));
            }
            other => update(&mut merged, &parts(other).ok_or_else(|| not_iterable(other))?)?,
        }
    }
    Ok(Datum::Object(Rc::new(merged)))
}

fn not_iterable(datum: &Datum) -> String {
    format!("'{}' object is not iterable", datum.python_type())
}

/// What iteration yields.
fn parts(datum: &Datum) -> Option<Vec<Datum>> {
    match datum {
        Datum::List(elements) => Some(elements.as_ref().clone()),
        Datum::Object(members) => Some(members.keys().cloned().map(Datum::String).collect()),
        Datum::String(text) => Some(text.chars().map(|char| Datum::from(char.to_string())).collect()),
        _ => None,
    }
}

/// Adds pairs of a name and a value.
fn update(members: &mut Members, pairs: &[Datum]) -> Result<(), String> {
    for (index, pair) in pairs.iter().enumerate() {
        let element = format!("dictionary update sequence element #{index}");
        let pair = parts(pair).ok_or_else(|| format!("cannot convert {element} to a sequence"))?;
        match pair.as_slice() {
            [Datum::String(name), value] => drop(members.insert(name.clone(), value.clone())),
            [name, _] => return Err(format!("'{}' is no name of a member", name.python_type())),
            other => return Err(format!("{element} has length {}; 2 is required", other.len())),
        }
    }
    Ok(())
}

pub(super) fn not_null(arguments: &[Argument<'_>]) -> Answer {
    for index in 0..arguments.len() {
        match value(arguments, index)? {
            Datum::Null => {}
            found => return Ok(found.clone()),
        }
    }
    Ok(Datum::Null)
}

pub(super) fn reverse(arguments: &[Argument<'_>]) -> Answer {
    Ok(match value(arguments, 0)? {
        Datum::String(text) => Datum::from(text.chars().rev().collect::<String>()),
        _ => Datum::list(list(arguments, 0).iter().rev().cloned()),
    })
}

pub(super) fn to_array(arguments: &[Argument<'_>]) -> Answer {
    let datum = value(arguments, 0)?.clone();
    Ok(if matches!(datum, Datum::List(_)) { datum } else { Datum::list([datum]) })
}

pub(super) fn to_number(arguments: &[Argument<'_>]) -> Answer {
    Ok(match value(arguments, 0)? {
        Datum::Number(number) => Datum::Number(*number),
        Datum::String(text) => Number::parse(text).map_or(Datum::Null, Datum::Number),
        _ => Datum::Null,
    })
}

pub(super) fn to_string(arguments: &[Argument<'_>]) -> Answer {
    Ok(match value(arguments, 0)? {
        Datum::String(text) => Datum::String(text.clone()),
        other => Datum::from(other.to_json(Layout::Compact)),
    })
}

pub(super) fn type_name(arguments: &[Argument<'_>]) -> Answer {
    Ok(match arguments.first() {
        Some(Argument::Value(datum)) => Datum::from(jmespath_type(datum)),
        _ => Datum::Null,
    })
}
