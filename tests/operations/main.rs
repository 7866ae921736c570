//! The operations, called at the door, on a real vault.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod aliases;
mod deletion;
mod encryption;
mod identifiers;
mod keys;
mod listings;
mod multi_region;
mod policies;
mod rotation;
mod states;
mod tags;
