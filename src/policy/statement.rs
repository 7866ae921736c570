//! A statement, and whether it is about a request.

use super::condition::{Checked, Condition};
use super::pattern::Pattern;
use super::principal::{Named, Principal, spares};
use super::reading::Reading;
use super::request::Caller;
use super::unmatched::Unmatched;
use super::values::{Texts, Values};

/// What a statement does to the requests that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It permits them.
    Allow,
    /// It forbids them, whatever permits them.
    Deny,
}

/// An element and its `Not…` twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listed<T> {
    /// What is listed.
    Only(Vec<T>),
    /// All but what is listed.
    AllBut(Vec<T>),
}

/// A statement. One without actions or resources is about nothing, as the service keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its name.
    pub sid: Option<String>,
    /// What it does.
    pub effect: Effect,
    /// Whom it is about. A policy of a user or role says nothing of it: it is about its bearer.
    pub principal: Option<Listed<Principal>>,
    /// Actions, in lower case.
    pub action: Option<Listed<Pattern>>,
    /// Resources.
    pub resource: Option<Listed<Pattern>>,
    /// All of these must hold.
    pub conditions: Vec<Condition>,
}

/// Why a statement is not about a request: the first element, in this order, that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// Another principal.
    Principal,
    /// Another action, or the statement has none.
    Action,
    /// Another resource, or the statement has none.
    Resource,
    /// The last condition that was checked does not hold.
    Condition,
}

/// What a statement says to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The statement's name.
    pub sid: Option<String>,
    /// What the statement does.
    pub effect: Effect,
    /// How it is about the request, or why it is not.
    pub about: Result<Named, Mismatch>,
    /// The conditions that were checked, in their order: none after one that does not hold.
    pub conditions: Vec<Checked>,
}

/// A request, as statements are asked about it.
pub(super) struct Asked<'a> {
    pub(super) caller: Caller<'a>,
    /// In lower case.
    pub(super) action: Texts<'a>,
    pub(super) resource: Texts<'a>,
    pub(super) values: Values<'a>,
}

impl Statement {
    /// What the statement says to a request.
    pub(super) fn answer(&self, asked: &Asked<'_>) -> Answer {
        let mut conditions = Vec::new();
        let about = self.is_about(asked, &mut conditions);
        Answer { sid: self.sid.clone(), effect: self.effect, about, conditions }
    }

    fn is_about(&self, asked: &Asked<'_>, checked: &mut Vec<Checked>) -> Result<Named, Mismatch> {
        let named = self.names(&asked.caller).ok_or(Mismatch::Principal)?;
        if !covers(self.action.as_ref(), &asked.action, &asked.values) {
            return Err(Mismatch::Action);
        }
        if !covers(self.resource.as_ref(), &asked.resource, &asked.values) {
            return Err(Mismatch::Resource);
        }
        for condition in &self.conditions {
            let check = condition.check(&asked.values, self.effect);
            let holds = check.holds;
            checked.push(check);
            if !holds {
                return Err(Mismatch::Condition);
            }
        }
        Ok(named)
    }

    fn names(&self, caller: &Caller<'_>) -> Option<Named> {
        let strongest = |listed: &[Principal]| listed.iter().filter_map(|name| name.names(caller)).max();
        match (&self.principal, self.effect) {
            (None, _) => Some(Named::Itself),
            (Some(Listed::Only(listed)), _) => strongest(listed),
            (Some(Listed::AllBut(listed)), Effect::Allow) => {
                strongest(listed).is_none().then_some(Named::Anyone)
            }
            (Some(Listed::AllBut(listed)), Effect::Deny) => {
                (!spares(listed, caller)).then_some(Named::Anyone)
            }
        }
    }
}

/// A pattern whose variables have no value is of nothing, whether it is listed or excepted.
fn covers(listed: Option<&Listed<Pattern>>, text: &Texts<'_>, values: &Values<'_>) -> bool {
    let mut unmatched = Unmatched::first(1, text, Reading::Wild);
    match listed {
        None => false,
        Some(Listed::Only(patterns)) => {
            patterns.iter().any(|pattern| unmatched.strike(pattern, values).is_ok() && unmatched.left() == 0)
        }
        Some(Listed::AllBut(patterns)) => {
            patterns.iter().all(|pattern| unmatched.strike(pattern, values).is_ok() && unmatched.left() == 1)
        }
    }
}
