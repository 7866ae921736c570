//! The service's formatting of JSON: two blanks a level of objects, `" : "`, arrays on the line of their name.

use std::io;

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

/// The same document in the service's formatting, members in their order, with 12-digit principals as ARNs.
pub(super) fn reformat(text: &str, partition: &str) -> serde_json::Result<String> {
    let mut document: Value = serde_json::from_str(text)?;
    spell_out_accounts(&mut document, partition);
    let mut bytes = Vec::new();
    document.serialize(&mut Serializer::with_formatter(&mut bytes, Spaced::default()))?;
    Ok(String::from_utf8(bytes).expect("serde_json writes UTF-8"))
}

fn spell_out_accounts(document: &mut Value, partition: &str) {
    for statement in elements(document.get_mut("Statement")) {
        for name in ["Principal", "NotPrincipal"] {
            let principals = statement.get_mut(name).and_then(|principal| principal.get_mut("AWS"));
            for principal in elements(principals) {
                if let Value::String(text) = principal
                    && super::principal::is_account(text)
                {
                    *text = format!("arn:{partition}:iam::{text}:root");
                }
            }
        }
    }
}

/// One value, or the elements of a list of values.
fn elements(value: Option<&mut Value>) -> &mut [Value] {
    match value {
        Some(Value::Array(elements)) => elements,
        Some(value) => std::slice::from_mut(value),
        None => &mut [],
    }
}

#[derive(Default)]
struct Spaced {
    depth: usize,
    empty: bool,
}

impl Spaced {
    fn new_line<W: ?Sized + io::Write>(&self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }
}

impl Formatter for Spaced {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"[ ")?;
        self.empty = true;
        Ok(())
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.empty = false;
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        let end: &[u8] = if self.empty { b"]" } else { b" ]" };
        self.empty = false;
        writer.write_all(end)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.empty = true;
        writer.write_all(b"{")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.empty = false;
        if !first {
            writer.write_all(b",")?;
        }
        self.new_line(writer)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b" : ")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        if self.empty {
            self.empty = false;
            return writer.write_all(b" }");
        }
        self.new_line(writer)?;
        writer.write_all(b"}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_come_back_in_the_service_s_formatting() {
        for (text, expected) in [
            ("{}", "{ }"),
            ("[]", "[ ]"),
            (r#"{"a":[]}"#, "{\n  \"a\" : [ ]\n}"),
            (r#"{"b":["x","y"],"a":1}"#, "{\n  \"b\" : [ \"x\", \"y\" ],\n  \"a\" : 1\n}"),
            (
                r#"{"s":[{"a":{}},{"b":true}]}"#,
                "{\n  \"s\" : [ {\n    \"a\" : { }\n  }, {\n    \"b\" : true\n  } ]\n}",
            ),
            (
                r#"{"Statement":{"Principal":{"AWS":["111122223333","x"]}}}"#,
                "{\n  \"Statement\" : {\n    \"Principal\" : {\n      \"AWS\" : \
                 [ \"arn:aws:iam::111122223333:root\", \"x\" ]\n    }\n  }\n}",
            ),
        ] {
            assert_eq!(reformat(text, "aws").unwrap(), expected, "{text}");
        }
        for text in ["", "{", "{} x", "{'a':1}", r#"{"a":}"#] {
            assert!(reformat(text, "aws").is_err(), "{text}");
        }
    }
}
