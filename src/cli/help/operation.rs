//! The page of one operation of the API.

use clap::Arg;

use super::page::{Block, Page, Section};
use super::texts::{self, Side};
use super::{globals, syntax};
use crate::cli::command::{self, cli_name};
use crate::model::{Kind, Member, Operation, Protocol, Shape};

/// The page of the operation.
pub fn page(operation: &Operation) -> Option<Page> {
    let texts = texts::operation(operation.service, operation.name)?;
    let command = command::words(operation);

    let description = [&texts.summary].into_iter().chain(&texts.notes).map(Block::text).collect();
    let example = [Block::text(&texts.example.text), Block::Lines(continued(&texts.example.command))];
    let sections = vec![
        Section::new("DESCRIPTION", description),
        Section::new("SYNOPSIS", vec![Block::Lines(synopsis(operation, &command))]),
        Section::new("OPTIONS", options(operation)),
        globals::section(),
        Section::new("EXAMPLES", example.to_vec()),
        Section::new("OUTPUT", output(operation)),
        Section::new("ERRORS", errors(operation)),
    ];
    let summary = texts.summary.trim_end_matches('.').to_owned();
    Some(Page { name: format!("airkms-{}", command.replace(' ', "-")), summary, sections })
}

/// The command, broken before options and pipes where it would be too long for a line.
fn continued(command: &str) -> String {
    let mut lines = String::new();
    let mut column = 0;
    for piece in command.replace(" --", "\n--").replace(" | ", "\n| ").replace(" && ", "\n&& ").lines() {
        if column > 0 && column + piece.len() > 64 {
            lines.push_str(" \\\n    ");
            column = 4;
        } else if column > 0 {
            lines.push(' ');
        }
        lines.push_str(piece);
        column += piece.len() + 1;
    }
    lines
}

/// An option of the operation's command.
enum Shown {
    /// One that gives a member of the input.
    Member(&'static Member),
    /// One that the command line adds.
    Added(Box<Arg>),
}

/// The options that are not hidden, in the command's order. Of a pair of flags only the first is there.
fn shown(operation: &Operation) -> Vec<Shown> {
    let member = |name: &str| command::member(operation, name);
    let command = command::operation(operation);
    let options = command.get_arguments().filter(|option| !option.is_hide_set()).filter_map(|option| {
        let name = option.get_id().as_str();
        match (member(name), name.strip_prefix("no-").and_then(member)) {
            (Some(member), _) => Some(Shown::Member(member)),
            (None, Some(_)) => None,
            (None, None) => Some(Shown::Added(Box::new(option.clone()))),
        }
    });
    options.collect()
}

fn synopsis(operation: &Operation, command: &str) -> String {
    let lines = shown(operation).into_iter().map(|option| match option {
        Shown::Member(member) => {
            let name = cli_name(member.name);
            match (member.shape().kind, member.required) {
                (Kind::Boolean, _) => format!("[--{name} | --no-{name}]"),
                (_, true) => format!("--{name} <value>"),
                (_, false) => format!("[--{name} <value>]"),
            }
        }
        Shown::Added(option) => format!("[--{} <value>]", option.get_id()),
    });
    let lines = [format!("airkms {command}")].into_iter().chain(lines).chain(globals::synopsis());
    lines.collect::<Vec<_>>().join("\n  ")
}

fn options(operation: &Operation) -> Vec<Block> {
    let entry = |option| match option {
        Shown::Member(member) => member_entry(operation, member),
        Shown::Added(option) => globals::entry(&option),
    };
    shown(operation).into_iter().map(entry).collect()
}

fn member_entry(operation: &Operation, member: &Member) -> Block {
    let shape = member.shape();
    let name = cli_name(member.name);
    let term = match shape.kind {
        Kind::Boolean => format!("--{name} | --no-{name}"),
        _ => format!("--{name}"),
    };
    let mut body = describe(operation, Side::Input, operation.input, member, shape);
    for (title, form) in syntax::forms(shape) {
        body.push(Block::text(title));
        body.push(Block::Lines(form));
    }
    Block::Entry { term, remark: remark(member, shape), body }
}

/// The type of a member, and whether it is required.
fn remark(member: &Member, shape: &Shape) -> String {
    let required = if member.required { " [required]" } else { "" };
    format!("({}){required}", syntax::type_name(shape.kind))
}

/// The sentence on a member, its bounds, and the same for what is inside it.
fn describe(operation: &Operation, side: Side, within: &str, member: &Member, shape: &Shape) -> Vec<Block> {
    let sentence = texts::member((operation.service, operation.name), side, within, member.name);
    let mut body: Vec<Block> = sentence.map(Block::text).into_iter().collect();
    let bounds = match side {
        Side::Input => syntax::bounds(shape),
        Side::Output if shape.values.is_empty() => Vec::new(),
        Side::Output => vec![format!("Values: {}", shape.values.join(", "))],
    };
    if !bounds.is_empty() {
        body.push(Block::Bullets(bounds));
    }
    body.extend(inside(operation, side, shape));
    body
}

/// An entry for every member of a structure, or of the structures of a list.
fn inside(operation: &Operation, side: Side, shape: &Shape) -> Vec<Block> {
    match (shape.kind, shape.member) {
        (Kind::List, Some(_)) => inside(operation, side, shape.element()),
        (Kind::Structure, _) => {
            let entry = |member: &Member| {
                let inner = member.shape();
                let remark = match side {
                    Side::Input => remark(member, inner),
                    Side::Output => format!("({})", syntax::type_name(inner.kind)),
                };
                let body = describe(operation, side, shape.name, member, inner);
                Block::Entry { term: member.name.to_owned(), remark, body }
            };
            shape.members.iter().map(entry).collect()
        }
        _ => Vec::new(),
    }
}

fn output(operation: &Operation) -> Vec<Block> {
    match operation.output() {
        None => vec![Block::text("None.")],
        Some(shape) if shape.members.is_empty() => vec![Block::text("None.")],
        Some(shape) => inside(operation, Side::Output, shape),
    }
}

fn errors(operation: &Operation) -> Vec<Block> {
    let common = match operation.service.protocol() {
        Protocol::Json { .. } => ["AccessDeniedException", "ValidationException"],
        Protocol::Query { .. } => ["AccessDenied", "ValidationError"],
    };
    let code = |name: &&'static str| operation.service.shape(name).code.unwrap_or(name);
    let codes: Vec<_> = common.into_iter().chain(operation.errors.iter().map(code)).collect();
    vec![Block::text(format!("The exit code is 254 if the service answers with {}.", codes.join(", ")))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_commands_go_on_in_the_next_line() {
        let short = "airkms list-keys --output text";
        assert_eq!(continued(short), short);
        let long =
            "airkms re-encrypt --ciphertext-blob fileb://secret.bin --destination-key-id alias/new | wc";
        let expected = "airkms re-encrypt --ciphertext-blob fileb://secret.bin \\\n    --destination-key-id alias/new | wc";
        assert_eq!(continued(long), expected);
    }
}
