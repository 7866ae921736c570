//! Policy documents: their grammar, and the text in which the service gives them back.
//!
//! Knows nothing of KMS: actions and keys are texts here. It does not evaluate documents. Start at
//! [`PolicyDocument::parse`].

pub mod document;
mod format;
mod grammar;

pub use document::{PolicyDocument, Refusal};
