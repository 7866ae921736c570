//! The pages of a list, one call each, up to the last one or to `--max-items`.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::token::{self, StartingToken};
use super::{Make, Paging};
use crate::cli::datum::Datum;
use crate::cli::error::CliError;
use crate::model;
use crate::service::Call;

/// One page.
pub(super) struct Page {
    /// The answer, with the items that are left.
    pub(super) answer: Datum,
}

impl Page {
    /// The items in this member, if the answer has them.
    pub(super) fn items(&self, name: &str) -> Option<&[Datum]> {
        items(&self.answer, name)
    }

    /// A member of the answer.
    pub(super) fn member(&self, name: &str) -> Option<&Datum> {
        member(&self.answer, name)
    }
}

/// The calls still to be made.
pub(super) struct Pages<'a> {
    call: Call<'a>,
    /// The members that page, and those with the items.
    model: model::Pages<'a>,
    max_items: Option<i64>,
    /// The members by which the current page was asked for.
    token: Map<String, Value>,
    /// What the starting token skips: of the first page only.
    skip: Option<i64>,
    is_first: bool,
    is_done: bool,
    /// The last answer, until it has said how to go on.
    turned_over: Option<Datum>,
    total: i64,
    resume_token: Option<String>,
}

impl<'a> Pages<'a> {
    /// The pages from the one that `call` asks for.
    pub(super) fn new(
        call: Call<'a>,
        model: model::Pages<'a>,
        paging: &Paging,
    ) -> Result<Pages<'a>, CliError> {
        let marker = model.members.marker;
        let read = |token| StartingToken::read(token, marker);
        let starting = paging.starting_token.as_deref().map(read).transpose()?;
        let skip = starting.as_ref().map(|token| token.skip);
        let token = match starting {
            Some(token) => token.members,
            None => only(marker, Value::Null),
        };
        let max_items = paging.max_items;
        Ok(Pages {
            call,
            model,
            max_items,
            token,
            skip,
            is_first: true,
            is_done: false,
            turned_over: None,
            total: 0,
            resume_token: None,
        })
    }

    /// The token that continues the list, once `--max-items` has ended it.
    pub(super) fn resume_token(&mut self) -> Option<String> {
        self.resume_token.take()
    }

    /// The next page.
    pub(super) fn next(&mut self, make: &mut Make<'_>) -> Result<Option<Page>, CliError> {
        if let Some(answer) = self.turned_over.take() {
            self.turn(&answer)?;
        }
        if self.is_done {
            return Ok(None);
        }
        let mut answer = make(&self.call)?;
        let skip = self.skip.take();
        let primary = self.model.primary;
        let mut items = items(&answer, primary).map(<[Datum]>::to_vec);
        if let Some(skip) = skip {
            if let Some(items) = &mut items {
                items.drain(..python_index(skip, items.len()));
            }
            let left = items.clone().map_or(Datum::Null, Datum::list);
            answer = with_items(answer, primary, left);
            // The page was shown before with all the items of its other members.
            for name in self.model.items.iter().filter(|name| **name != primary) {
                answer = with_items(answer, name, Datum::list([]));
            }
        }
        let found = count(items.as_deref().unwrap_or_default());
        let surplus = self.max_items.map_or(0, |max_items| self.total + found - max_items);
        if surplus > 0 {
            let keep = found - surplus;
            let items = items.get_or_insert_default();
            items.truncate(python_index(keep, items.len()));
            answer = with_items(answer, primary, Datum::list(items.clone()));
            self.resume_token =
                Some(token::encode(&self.token, self.model.members.marker, Some(keep + skip.unwrap_or(0)))?);
            self.is_done = true;
        } else {
            self.total += found;
            self.turned_over = Some(answer.clone());
        }
        Ok(Some(Page { answer }))
    }

    /// Prepares the call after this answer. What is wrong with the next marker shows only then.
    fn turn(&mut self, answer: &Datum) -> Result<(), CliError> {
        let members = self.model.members;
        let is_truncated = members
            .is_truncated
            .is_none_or(|name| member(answer, name).is_some_and(|truncated| !truncated.is_falsy()));
        let next = match member(answer, members.next_marker) {
            Some(Datum::String(next)) if is_truncated && !next.is_empty() => Value::from(next.as_ref()),
            _ => {
                self.is_done = true;
                return Ok(());
            }
        };
        let next = only(members.marker, next);
        if self.max_items == Some(self.total) {
            self.resume_token = Some(token::encode(&next, members.marker, None)?);
            self.is_done = true;
        } else if !self.is_first && next == self.token {
            let token = Datum::from(&Value::Object(next));
            let message = format!("Error during pagination: The same next token was received twice: {token}");
            return Err(CliError::general(message));
        } else {
            self.call.input.extend(next.clone());
            self.token = next;
            self.is_first = false;
        }
        Ok(())
    }
}

fn only(member: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(member.to_owned(), value)])
}

fn member<'a>(answer: &'a Datum, name: &str) -> Option<&'a Datum> {
    match answer {
        Datum::Object(members) => members.get(name),
        _ => None,
    }
}

fn items<'a>(answer: &'a Datum, name: &str) -> Option<&'a [Datum]> {
    match member(answer, name) {
        Some(Datum::List(items)) => Some(items),
        _ => None,
    }
}

fn with_items(answer: Datum, name: &str, items: Datum) -> Datum {
    match answer {
        Datum::Object(mut members) => {
            Rc::make_mut(&mut members).insert(name.into(), items);
            Datum::Object(members)
        }
        other => other,
    }
}

fn count(items: &[Datum]) -> i64 {
    i64::try_from(items.len()).expect("memory has fewer bytes")
}

/// A position as Python's slices have it: from the end if negative, and never outside.
fn python_index(index: i64, length: usize) -> usize {
    let from_start = usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX).min(length);
    if index < 0 { length - from_start } else { from_start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_those_of_pythons_slices() {
        let cases = [(0, 0), (1, 1), (3, 3), (4, 3), (-1, 2), (-3, 0), (-4, 0), (i64::MIN, 0), (i64::MAX, 3)];
        for (index, expected) in cases {
            assert_eq!(python_index(index, 3), expected, "{index}");
        }
    }
}
