//! AWS KMS on your own machine.
//!
//! The modules in reading order, which is the way of one call:
//!
//! 1. [`cli`] turns argv into an operation's name and a JSON input, by the facts of [`model`].
//! 2. [`service`] is the door: it validates the input, opens a vault transaction, decodes the typed request.
//! 3. [`operations`] has one file per operation: authorize, check the state, act, answer.
//! 4. `context` is all that an operation may touch: the Region, the time, randomness, the vault.
//! 5. [`key`], [`alias`], [`grant`], [`tag`], [`arn`], [`identity`], [`policy`], [`authorization`] are the pure rules of KMS.
//! 6. [`crypto`] has the primitives, the ciphertext blob, and secrets as types.
//! 7. [`trail`] keeps a record of every call, sealed and chained, before its answer leaves.
//! 8. [`vault`] keeps typed records in sealed rows of one SQLite file.
//!
//! Data flows one way through this list; a test in `tests/architecture.rs` holds the `use` lines to it.

pub mod alias;
mod api_enum;
pub mod arn;
pub mod authorization;
pub mod cli;
pub mod context;
pub mod crypto;
pub mod envelope;
pub mod error;
pub mod grant;
pub mod http;
pub mod identity;
pub mod key;
pub mod key_store;
pub mod message;
pub mod model;
pub mod operations;
pub mod policy;
pub mod quota;
pub mod region;
pub mod remote;
pub mod seed;
pub mod service;
pub mod sigv4;
pub mod simulation;
pub mod tag;
pub mod time;
pub mod trail;
pub mod vault;
