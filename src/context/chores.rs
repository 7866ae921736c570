//! Chores: what time, or a first use, has made due, and must be written down before an operation can go on.
//!
//! An operation that meets one ends with [`Failure::Due`]. The service does the chore in a transaction of its own, which
//! stays whatever becomes of the operation, and repeats the operation.

use crate::arn::KeyId;
use crate::context::{Context, Failure};
use crate::key::managed::AwsService;
use crate::quota::RequestQuota;
use crate::region::Region;

/// What is due.
#[derive(Debug, Clone, PartialEq)]
pub enum Chore {
    /// Waiting periods have ended.
    Deletions,
    /// The time of imported material of a key in this Region is over.
    Expiry(Region, KeyId),
    /// The rotation of a key that is looked at in this Region.
    Rotations(Region, KeyId),
    /// A call counts against a quota that is on.
    Token(&'static RequestQuota),
    /// An AWS managed key is needed for the first time.
    FirstUse(&'static AwsService),
}

impl Context<'_> {
    /// Does a chore.
    pub fn carry_out(&self, chore: &Chore) -> Result<(), Failure> {
        match chore {
            Chore::Deletions => self.delete_what_is_due(),
            Chore::Expiry(region, key_id) => self.expire_imports(region, key_id),
            Chore::Rotations(region, key_id) => self.rotate(region, key_id),
            Chore::Token(quota) => self.take_token(quota),
            Chore::FirstUse(service) => self.create_managed_key(service),
        }
    }
}
