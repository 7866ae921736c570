//! The operations of CloudTrail, one file each.

#[cfg(test)]
use super::tests;
use super::{Handler, run};
use crate::context::Access;

operations! {
    Read LookupEvents lookup_events,
}
