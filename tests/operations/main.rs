//! The operations, called at the door, on a real vault.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod absent;
mod agreement;
mod aliases;
mod callers;
mod clock;
mod condition_keys;
mod data_key_pairs;
mod decisions;
mod deletion;
mod encryption;
mod grants;
mod groups;
mod iam;
mod identifiers;
mod imports;
mod key_stores;
mod keys;
mod last_usage;
mod lifecycle;
mod listings;
mod lookup_events;
mod macs;
mod managed;
mod managed_policies;
mod multi_region;
mod permissions;
mod policies;
mod quotas;
mod required_permissions;
mod rotation;
mod rsa_encryption;
mod seeding;
mod signing;
mod simulations;
mod states;
mod sts;
mod tags;
mod trail;
