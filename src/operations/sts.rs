//! The operations of STS, one file each, as those of KMS.

#[cfg(test)]
use super::tests;
use super::{Handler, run};
use crate::context::Access;

operations! {
    Read AssumeRole assume_role,
    Read GetCallerIdentity get_caller_identity,
}
