//! Policy documents: their grammar, what they decide, and the text in which the service gives them back.
//!
//! Knows nothing of KMS: actions, resources and condition keys are texts here, and the documents that count for a
//! request are chosen elsewhere. A document that cannot be read never comes to a decision, and so never allows. Start
//! at [`Policy::read`] and [`evaluate`]; `grammar.rs` has the language, `condition.rs` and `operator.rs` its conditions, `pattern.rs` and `places.rs` its
//! wildcards.

pub mod condition;
pub mod document;
mod evaluation;
mod format;
mod grammar;
pub mod operator;
pub mod pattern;
mod places;
pub mod position;
pub mod principal;
pub mod request;
pub mod statement;
mod values;

pub use condition::{Checked, Incomparable};
pub use document::{Bearer, Policy, PolicyDocument, Refusal};
pub use evaluation::{Evaluation, evaluate};
pub use principal::{Named, Principal, named};
pub use request::{Caller, CallerKind, Keys, Request};
pub use statement::{Answer, Effect, Listed, Mismatch, Statement};
