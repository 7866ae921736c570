//! The cryptography against what others published and made: test vectors, a second implementation, OpenSSL.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "the tests of operations use the rest")]
#[path = "../support/mod.rs"]
mod support;

mod import;
mod ml_dsa;
mod openssl;
mod published;
mod wycheproof;
