//! Names of users, roles and policies.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A name that is kept as it was given and compared in any case of its letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Name {
    text: String,
    folded: String,
}

impl Name {
    /// The name, as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The form that is the same for all names that count as one.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Name { folded: text.to_ascii_lowercase(), text }
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.text
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}
