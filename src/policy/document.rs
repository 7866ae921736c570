//! A policy document, checked and in the service's formatting.

use std::fmt;

use super::principal::Principal;
use super::statement::{Listed, Statement};
use super::{format, grammar};

/// The most bytes that a document may have.
const MAX_BYTES: usize = 32_768;

/// What a document is attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearer {
    /// A resource: each statement says whom it is about.
    Resource,
    /// A user or a role: the statements are about it.
    Identity,
}

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its statements, in the document's order.
    pub statements: Vec<Statement>,
}

impl Policy {
    /// Reads a document of any size.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotJson`], [`Refusal::Malformed`].
    pub fn read(text: &str, bearer: Bearer) -> Result<Self, Refusal> {
        grammar::read(text, bearer)
    }

    /// Makes the statements that name no resource about the one that bears the document, as those of trust policies are.
    pub fn make_about_bearer(&mut self) {
        for statement in &mut self.statements {
            statement.resource.get_or_insert(Listed::AllBut(Vec::new()));
        }
    }

    /// The principals that its statements name.
    pub fn principals(&self) -> impl Iterator<Item = &Principal> {
        let listed = self.statements.iter().filter_map(|statement| statement.principal.as_ref());
        listed.flat_map(|listed| match listed {
            Listed::Only(principals) | Listed::AllBut(principals) => principals,
        })
    }
}

/// A document that keeps the grammar of policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyDocument {
    text: String,
}

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It has more than 32,768 bytes.
    TooLarge,
    /// It is not JSON.
    NotJson,
    /// It breaks the grammar; the sentence says how.
    Malformed(String),
}

impl PolicyDocument {
    /// Reads a document. `partition` is that of the ARNs which stand for bare account numbers.
    ///
    /// # Errors
    ///
    /// The first [`Refusal`], in the order of its variants.
    pub fn parse(text: &str, partition: &str) -> Result<Self, Refusal> {
        if text.len() > MAX_BYTES {
            return Err(Refusal::TooLarge);
        }
        let formatted = format::reformat(text, partition).map_err(|_| Refusal::NotJson)?;
        grammar::read(text, Bearer::Resource)?;
        Ok(PolicyDocument { text: formatted })
    }

    /// The policy that a key gets where none is given: the account may decide by its own policies.
    pub fn default_of_key(root_arn: &str) -> Self {
        let text = format!(
            r#"{{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {{
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "{root_arn}"
    }},
    "Action" : "kms:*",
    "Resource" : "*"
  }} ]
}}"#
        );
        PolicyDocument { text }
    }

    /// Whether this is the policy that a key of the account with this root user gets where none is given.
    pub fn is_default_of(&self, root_arn: &str) -> bool {
        *self == Self::default_of_key(root_arn)
    }

    /// A document that was checked when it was kept.
    pub fn kept(text: String) -> Self {
        PolicyDocument { text }
    }

    /// The text, as GetKeyPolicy gives it back.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::TooLarge => {
                write!(formatter, "The policy exceeds the maximum size of {MAX_BYTES} bytes.")
            }
            Refusal::NotJson => formatter.write_str("The policy is not valid JSON."),
            Refusal::Malformed(sentence) => formatter.write_str(sentence),
        }
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_policy_is_in_the_format_of_the_service() {
        let default = PolicyDocument::default_of_key("arn:aws:iam::111122223333:root");
        assert_eq!(PolicyDocument::parse(default.as_str(), "aws"), Ok(default));
    }

    #[test]
    fn size_comes_before_syntax() {
        assert_eq!(PolicyDocument::parse(&"x".repeat(32_769), "aws"), Err(Refusal::TooLarge));
        assert_eq!(PolicyDocument::parse(&"x".repeat(32_768), "aws"), Err(Refusal::NotJson));
    }
}
