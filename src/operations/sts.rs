//! The operations of STS, one file each, as those of KMS.

#[cfg(test)]
use super::tests;
use super::{Handler, run};
use crate::context::Access;

operations! {
    Read AssumeRole assume_role,
    Read GetAccessKeyInfo get_access_key_info,
    Read GetCallerIdentity get_caller_identity,
    Read GetSessionToken get_session_token,
}
