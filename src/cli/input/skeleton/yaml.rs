//! `--generate-cli-skeleton yaml-input`: a YAML text with a comment on each member.
//!
//! The sentences are those of the help, the layout is that of the AWS CLI.

use std::fmt::Write;

use crate::cli::help::texts::{self, Side};
use crate::model::{Kind, Operation, Service, Shape};

/// The input's skeleton.
pub fn input(operation: &Operation) -> String {
    let mut writer = Writer { service: operation.service, operation: operation.name, out: String::new() };
    writer.structure(operation.input(), "", "");
    writer.out
}

struct Writer {
    service: Service,
    operation: &'static str,
    out: String,
}

impl Writer {
    /// The members, a line or more each. The first begins with `first`, which may be a list's hyphen.
    fn structure(&mut self, shape: &Shape, first: &str, indent: &str) {
        for (index, member) in shape.members.iter().enumerate() {
            let value = member.shape();
            let begin = if index == 0 { first } else { indent };
            self.write(format_args!("{begin}{}:", member.name));
            // The AWS CLI sets the first comment of a mapping apart by two blanks.
            let gap = if index == 0 { "  " } else { " " };
            let comment = self.comment(shape, member.name, member.required, value);
            self.value(value, &comment, gap, indent);
        }
    }

    fn comment(&self, shape: &Shape, member: &str, required: bool, value: &Shape) -> String {
        let sentence = texts::member((self.service, self.operation), Side::Input, shape.name, member)
            .unwrap_or_default();
        let mut comment = String::from("#");
        if required {
            comment.push_str(" [REQUIRED]");
        }
        for piece in [sentence.to_owned(), valid_values(value)].iter().filter(|piece| !piece.is_empty()) {
            comment.push(' ');
            comment.push_str(piece);
        }
        comment
    }

    /// What stands behind a member's colon, and the lines below it.
    fn value(&mut self, shape: &Shape, comment: &str, gap: &str, indent: &str) {
        match shape.kind {
            Kind::Structure => {
                self.write(format_args!(" {comment}\n"));
                let inner = format!("{indent}  ");
                self.structure(shape, &inner, &inner);
            }
            Kind::Map => {
                let value = shape.map_value();
                self.write(format_args!(" {comment}\n{indent}  KeyName: {}\n", scalar(value)));
            }
            Kind::List => {
                let element = shape.element();
                self.write(format_args!(" {comment}\n"));
                match element.kind {
                    Kind::Structure => {
                        self.structure(element, &format!("{indent}- "), &format!("{indent}  "));
                    }
                    _ => self.write(format_args!("{indent}- {}\n", scalar(element))),
                }
            }
            _ => self.write(format_args!(" {}{gap}{comment}\n", scalar(shape))),
        }
    }

    fn write(&mut self, text: std::fmt::Arguments<'_>) {
        self.out.write_fmt(text).expect("a string can be written to");
    }
}

fn scalar(shape: &Shape) -> &'static str {
    match shape.kind {
        Kind::Integer => "0",
        Kind::Boolean => "true",
        Kind::Blob => "!!binary ''",
        Kind::Timestamp => "1970-01-01 00:00:00",
        _ => shape.values.first().copied().unwrap_or("''"),
    }
}

fn valid_values(shape: &Shape) -> String {
    if shape.values.is_empty() {
        String::new()
    } else {
        format!("Valid values are: {}.", shape.values.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::input::parameter::Parameter;
    use crate::cli::input::{skeleton, yaml};

    #[test]
    fn every_skeleton_is_the_input_again() {
        for name in Service::Kms.operation_names() {
            let operation = Service::Kms.operation(name).unwrap();
            let text = input(operation);
            let read = yaml::parse(&text).unwrap();
            // In YAML a blob is empty bytes, and a date is a date.
            let shown =
                read.to_string().replace("b''", "None").replace("1970-01-01 00:00:00", "1970-01-01T00:00:00");
            let expected = Parameter::from(skeleton::input(operation.input())).to_string();
            assert_eq!(shown, expected.replace("'1970-01-01T00:00:00'", "1970-01-01T00:00:00"), "{text}");
        }
    }

    #[test]
    fn comments_follow_the_values() {
        let text = input(Service::Kms.operation("TagResource").unwrap());
        let lines: Vec<_> = text.lines().map(|line| line.split_once('#').unwrap().0).collect();
        assert_eq!(lines, ["KeyId: ''  ", "Tags: ", "- TagKey: ''  ", "  TagValue: '' "]);
        assert!(text.starts_with("KeyId: ''  # [REQUIRED] "), "{text}");
    }
}
