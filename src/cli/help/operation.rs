//! The page of one operation of the API.

use crate::model::{self, Kind, Member, Operation, Shape};

use super::page::{Block, Page, Section};
use super::syntax;
use super::texts::{self, Side};

/// The command's name, such as `re-encrypt` for `ReEncrypt`.
pub fn command_name(operation: &str) -> String {
    let mut name = String::with_capacity(operation.len() + 8);
    for (position, letter) in operation.chars().enumerate() {
        if position > 0 && letter.is_ascii_uppercase() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// The page of the operation of this API name.
pub fn page(name: &str) -> Option<Page> {
    let operation = model::operation(name)?;
    let texts = texts::operation(name)?;
    let command = command_name(name);

    let description = [&texts.summary].into_iter().chain(&texts.notes).map(Block::text).collect();
    let example = [Block::text(&texts.example.text), Block::Lines(continued(&texts.example.command))];
    let sections = vec![
        Section::new("DESCRIPTION", description),
        Section::new("SYNOPSIS", vec![Block::Lines(synopsis(&operation, &command))]),
        Section::new("OPTIONS", options(&operation)),
        Section::new("EXAMPLES", example.to_vec()),
        Section::new("OUTPUT", output(&operation)),
        Section::new("ERRORS", errors(&operation)),
    ];
    let summary = texts.summary.trim_end_matches('.').to_owned();
    Some(Page { name: format!("airkms-{command}"), summary, sections })
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

/// Members that page a listing have no documented option: `--starting-token` and its siblings stand for them.
fn is_hidden(operation: &Operation, member: &Member) -> bool {
    operation.paginator.is_some() && matches!(member.name, "Limit" | "Marker")
}

fn option_members(operation: &Operation) -> Vec<Member> {
    operation.input().members.iter().filter(|member| !is_hidden(operation, member)).copied().collect()
}

fn synopsis(operation: &Operation, command: &str) -> String {
    let mut lines = vec![format!("airkms {command}")];
    for member in option_members(operation) {
        let name = command_name(member.name);
        lines.push(match (member.shape().kind, member.required) {
            (Kind::Boolean, _) => format!("[--{name} | --no-{name}]"),
            (_, true) => format!("--{name} <value>"),
            (_, false) => format!("[--{name} <value>]"),
        });
    }
    lines.push("[--cli-input-json <value> | --cli-input-yaml <value>]".to_owned());
    if operation.paginator.is_some() {
        lines.extend(PAGING.map(|(name, _)| format!("[{name} <value>]")));
    }
    lines.push("[--generate-cli-skeleton <value>]".to_owned());
    lines.push("[GLOBAL OPTIONS]".to_owned());
    lines.join("\n  ")
}

/// The options that listings have in place of `Limit` and `Marker`.
const PAGING: [(&str, &str); 3] =
    [("--starting-token", "(string)"), ("--page-size", "(integer)"), ("--max-items", "(integer)")];

fn options(operation: &Operation) -> Vec<Block> {
    let mut entries: Vec<Block> = option_members(operation)
        .iter()
        .map(|member| {
            let shape = member.shape();
            let name = command_name(member.name);
            let term = match shape.kind {
                Kind::Boolean => format!("--{name} | --no-{name}"),
                _ => format!("--{name}"),
            };
            let mut body = describe(operation, Side::Input, operation.input, member, &shape);
            for (title, form) in syntax::forms(&shape) {
                body.push(Block::text(title));
                body.push(Block::Lines(form));
            }
            Block::Entry { term, remark: remark(member, &shape), body }
        })
        .collect();
    let added = [("--cli-input-json", "(string)"), ("--cli-input-yaml", "(string)")]
        .into_iter()
        .chain(PAGING.into_iter().filter(|_| operation.paginator.is_some()))
        .chain([("--generate-cli-skeleton", "(string)")]);
    entries.extend(added.map(|(name, remark)| {
        Block::entry(name, remark, texts::option(name).expect("a test asks for every option's sentence"))
    }));
    entries
}

/// The type of a member, and whether it is required.
fn remark(member: &Member, shape: &Shape) -> String {
    let required = if member.required { " [required]" } else { "" };
    format!("({}){required}", syntax::type_name(shape.kind))
}

/// The sentence on a member, its bounds, and the same for what is inside it.
fn describe(operation: &Operation, side: Side, within: &str, member: &Member, shape: &Shape) -> Vec<Block> {
    let sentence = texts::member(operation.name, side, within, member.name);
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
        (Kind::List, Some(element)) => inside(operation, side, &model::shape(element)),
        (Kind::Structure, _) => {
            let entry = |member: &Member| {
                let inner = member.shape();
                let remark = match side {
                    Side::Input => remark(member, &inner),
                    Side::Output => format!("({})", syntax::type_name(inner.kind)),
                };
                let body = describe(operation, side, shape.name, member, &inner);
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
        Some(shape) => inside(operation, Side::Output, &shape),
    }
}

fn errors(operation: &Operation) -> Vec<Block> {
    let codes = ["AccessDeniedException", "ValidationException"].into_iter();
    let codes: Vec<_> = codes.chain(operation.errors.iter().copied()).collect();
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
