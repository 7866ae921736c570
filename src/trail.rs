//! The trail: a record of every call in the form of AWS CloudTrail, sealed and chained, in a file beside the vault.
//!
//! A record is appended before the answer to its call leaves; what changes the vault is on disk in the trail before it is
//! in the vault. Secrets, plaintexts and ciphertexts never reach it: what a record shows is listed per operation. Start
//! at [`Trail`] for the file, at `trail/seal.rs` for its format.
//!
//! A trail shows that it was tampered with; it cannot keep its owner, who has the keys, from writing another one.

mod beside;
mod copies;
mod file;
pub mod lookup;
pub mod notes;
mod packed;
mod prune;
pub mod record;
mod seal;
mod shown;
mod verify;

use std::path::PathBuf;
use std::sync::Arc;

use crate::key::last_use::LastUse;
use crate::vault::trail::TrailKeys;
use crate::vault::{Durability, Location, beside};

pub use self::beside::{TrailBeside, Turns};
pub use self::copies::{RestoredTrail, back_up, restore};
pub use self::file::{Stored, Trail};
pub use self::packed::Packed;
pub use self::prune::{Pruned, prune};
pub use self::verify::{Verified, verify};

/// What is appended together, after what is there already, or not at all.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The keys of the vault that the calls were made on.
    pub keys: Arc<TrailKeys>,
    /// The records in their order.
    pub records: Vec<Packed>,
    /// The uses of keys that the records tell of.
    pub uses: Vec<LastUse>,
    /// What is to outlive what.
    pub durability: Durability,
}

/// Where the vault's trail is.
pub fn path_of(location: &Location) -> PathBuf {
    beside(&location.vault, ".trail")
}

#[cfg(test)]
mod tests;
