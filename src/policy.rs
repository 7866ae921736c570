//! Policy documents: their grammar, what they decide, and the text in which the service gives them back.
//!
//! Knows nothing of KMS: actions, resources and condition keys are texts here, and the documents that count for a
//! request are chosen elsewhere. A document that cannot be read never comes to a decision, and so never allows. Nothing
//! recurses, and no document takes long, whatever patterns and values were made to be: one of 32 KiB, asked about values
//! of 8 KiB, takes about a millisecond at most; `benches/policies.rs` has the worst that are known, and says which take
//! longer.
//!
//! Start at [`Policy::read`] and [`evaluate`]. `grammar.rs` has the language, `condition.rs` and `operator.rs` its
//! conditions, `pattern.rs` its wildcards and variables. How texts are compared is in `reading.rs`, how many of them are at
//! once in `search.rs`, numbers, dates and addresses in `points.rs`.

mod binary;
pub mod condition;
pub mod document;
mod evaluation;
mod format;
mod grammar;
pub mod operator;
pub mod pattern;
mod places;
mod points;
pub mod position;
pub mod principal;
mod reading;
pub mod request;
mod rows;
mod search;
pub mod statement;
mod unmatched;
mod values;

pub use condition::{Checked, Incomparable};
pub use document::{Bearer, Policy, PolicyDocument, Refusal};
pub use evaluation::{Evaluation, evaluate};
pub use principal::{Named, Principal, named};
pub use request::{Caller, CallerKind, Keys, Request};
pub use statement::{Answer, Effect, Listed, Mismatch, Statement};
