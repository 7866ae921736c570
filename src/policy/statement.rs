//! A statement, and whether it is about a request.

use super::condition::{Checked, Condition};
use super::pattern::{Pattern, Unresolved};
use super::principal::{Named, Principal, spares};
use super::request::{Keys, Request};

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

impl Statement {
    /// What the statement says to the request, whose action is in lower case.
    pub(super) fn answer(&self, request: &Request<'_>, action: &str) -> Answer {
        let mut conditions = Vec::new();
        let about = self.is_about(request, action, &mut conditions);
        Answer { sid: self.sid.clone(), effect: self.effect, about, conditions }
    }

    fn is_about(
        &self,
        request: &Request<'_>,
        action: &str,
        checked: &mut Vec<Checked>,
    ) -> Result<Named, Mismatch> {
        let named = self.names(request).ok_or(Mismatch::Principal)?;
        if !covers(self.action.as_ref(), action, request.keys) {
            return Err(Mismatch::Action);
        }
        if !covers(self.resource.as_ref(), request.resource, request.keys) {
            return Err(Mismatch::Resource);
        }
        for condition in &self.conditions {
            let check = condition.check(request.keys, self.effect);
            let holds = check.holds;
            checked.push(check);
            if !holds {
                return Err(Mismatch::Condition);
            }
        }
        Ok(named)
    }

    fn names(&self, request: &Request<'_>) -> Option<Named> {
        let strongest =
            |listed: &[Principal]| listed.iter().filter_map(|name| name.names(&request.caller)).max();
        match (&self.principal, self.effect) {
            (None, _) => Some(Named::Itself),
            (Some(Listed::Only(listed)), _) => strongest(listed),
            (Some(Listed::AllBut(listed)), Effect::Allow) => {
                strongest(listed).is_none().then_some(Named::Anyone)
            }
            (Some(Listed::AllBut(listed)), Effect::Deny) => {
                (!spares(listed, &request.caller)).then_some(Named::Anyone)
            }
        }
    }
}

/// A pattern whose variables have no value is of nothing, whether it is listed or excepted.
fn covers(listed: Option<&Listed<Pattern>>, text: &str, keys: &dyn Keys) -> bool {
    match listed {
        None => false,
        Some(Listed::Only(patterns)) => {
            patterns.iter().any(|pattern| pattern.matches(text, keys) == Ok(true))
        }
        Some(Listed::AllBut(patterns)) => {
            let excepted: Result<Vec<bool>, Unresolved> =
                patterns.iter().map(|pattern| pattern.matches(text, keys)).collect();
            excepted.is_ok_and(|excepted| !excepted.contains(&true))
        }
    }
}
