//! An explanation as a tree.

use serde_json::Value;

use crate::authorization::explanation::{
    Explained, ExplainedCondition, ExplainedDocument, ExplainedGrant, ExplainedMismatch, ExplainedStatement,
    Outcome,
};
use crate::model::Operation;
use crate::service::explaining::Explanation;

/// A line, and what belongs to it.
struct Node {
    line: String,
    below: Vec<Node>,
}

impl Node {
    fn leaf(line: String) -> Self {
        Node { line, below: Vec::new() }
    }
}

/// The tree, to its last newline.
pub(super) fn draw(operation: &Operation, explanation: &Explanation) -> String {
    let Explanation { caller, actions, error } = explanation;
    let outcome = match (explanation.is_denied(), error) {
        (true, _) => "denied",
        (false, None) if actions.is_empty() => "permitted, as it needs no permission",
        (false, None) => "permitted",
        (false, Some(_)) if actions.is_empty() => "fails before any permission is asked",
        (false, Some(_)) => "permitted, but fails",
    };
    let mut text = format!("{} by {caller}: {outcome}\n", operation.name);
    for action in actions {
        text.push('\n');
        let Node { line, below } = of_action(action);
        text.push_str(&line);
        text.push('\n');
        draw_below(&below, "", &mut text);
    }
    text
}

fn draw_below(nodes: &[Node], indent: &str, text: &mut String) {
    for (place, node) in nodes.iter().enumerate() {
        let is_last = place + 1 == nodes.len();
        let (branch, stem) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        text.extend([indent, branch, &node.line, "\n"]);
        draw_below(&node.below, &format!("{indent}{stem}"), text);
    }
}

fn of_action(action: &Explained) -> Node {
    let Explained { action: name, resource, because, .. } = action;
    let purpose = action.purpose.map(|purpose| format!(", {purpose}")).unwrap_or_default();
    let answer = match action.decision {
        Outcome::Allowed => "permitted",
        Outcome::ExplicitDeny | Outcome::ImplicitDeny => "denied",
    };
    let mut below: Vec<Node> = action.documents.iter().map(of_document).collect();
    below.extend(action.on_grants.map(|remark| Node::leaf(format!("grants: {remark}"))));
    below.extend(action.grants.iter().map(of_grant));
    Node { line: format!("{name} on {resource}{purpose}: {answer}: {because}"), below }
}

fn of_document(document: &ExplainedDocument) -> Node {
    let ExplainedDocument { kind, name, unreadable, statements } = document;
    let remark = unreadable.as_ref().map(|why| format!(": cannot be read: {why}")).unwrap_or_default();
    Node { line: format!("{kind} {name}{remark}"), below: statements.iter().map(of_statement).collect() }
}

fn of_statement(statement: &ExplainedStatement) -> Node {
    let ExplainedStatement { number, effect, .. } = statement;
    let sid = statement.sid.as_ref().map(|sid| format!(" \"{sid}\"")).unwrap_or_default();
    let answer = match (&statement.mismatch, statement.caller_as) {
        (Some(mismatch), _) => format!("does not match: {}", differs(mismatch)),
        (None, Some(named)) => format!("matches, and names the caller as {named}"),
        (None, None) => "matches".to_owned(),
    };
    let below = statement.conditions.iter().map(of_condition).collect();
    Node { line: format!("{number} {effect}{sid}: {answer}"), below }
}

/// What an element says and what the request has.
fn differs(mismatch: &ExplainedMismatch) -> String {
    let ExplainedMismatch { element, wanted, found } = mismatch;
    let found = if found.is_empty() { "none".to_owned() } else { found.join(" and ") };
    match wanted {
        Some(wanted) => format!("{element} is {}, the request has {found}", shown(wanted)),
        None if element == "Condition" => "the last of these conditions does not hold".to_owned(),
        None if found.is_empty() => format!("it has no {element}"),
        None => format!("it has no {element}, the request has {found}"),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(" or "),
        Value::Object(members) => {
            let members: Vec<_> =
                members.iter().map(|(name, value)| format!("{name}={}", shown(value))).collect();
            members.join(", ")
        }
        other => other.to_string(),
    }
}

fn of_condition(condition: &ExplainedCondition) -> Node {
    let ExplainedCondition { operator, key, wanted, found, holds, remark } = condition;
    let found = if found.is_empty() { "has none".to_owned() } else { format!("has {}", found.join(" and ")) };
    let answer = if *holds { "holds" } else { "does not hold" };
    let remark = remark.map(|why| format!(": {why}")).unwrap_or_default();
    Node::leaf(format!("{operator} {key} {}: the request {found}: {answer}{remark}", wanted.join(" or ")))
}

fn of_grant(grant: &ExplainedGrant) -> Node {
    let ExplainedGrant { grant_id, grantee_principal, .. } = grant;
    let name = grant.name.as_ref().map(|name| format!(" \"{name}\"")).unwrap_or_default();
    let answer = match &grant.mismatch {
        None => "permits it".to_owned(),
        Some(mismatch) => format!("does not permit it: {}", differs(mismatch)),
    };
    Node::leaf(format!("grant {grant_id}{name} to {grantee_principal}: {answer}"))
}
