//! The door: every face (command line, HTTP, tests) calls an operation here, and only here.
//!
//! Inputs and outputs have the wire's JSON shape: blobs are base64 strings, timestamps are numbers of epoch
//! seconds, absent members are absent.

use serde_json::{Map, Value};

use crate::error::KmsError;
use crate::region::Region;

/// One call of an operation.
#[derive(Debug, Clone)]
pub struct Call<'a> {
    /// The operation's API name, such as `ReEncrypt`.
    pub operation: &'a str,
    /// The Region whose endpoint is called.
    pub region: &'a Region,
    /// The input's members.
    pub input: Map<String, Value>,
}

/// Who answers calls: the service on the vault, a remote endpoint, a canned answer in a test.
pub trait Door {
    /// Carries out one call. The output is an empty object where the operation has none.
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError>;
}

/// Why a call was not carried out.
#[derive(Debug)]
pub enum CallError {
    /// The service answered with an error.
    Service(ServiceError),
    /// The vault could not be used.
    Vault(crate::vault::VaultError),
}

/// An error answer as a face shows it. A remote endpoint may send codes that the model does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceError {
    /// The exception, such as `NotFoundException`.
    pub code: String,
    /// The service's sentence.
    pub message: Option<String>,
    /// How often the call was repeated before giving up, where it was.
    pub retries: Option<u32>,
}

impl From<KmsError> for ServiceError {
    fn from(error: KmsError) -> Self {
        ServiceError { code: error.code.as_str().to_owned(), message: error.message, retries: None }
    }
}

impl From<KmsError> for CallError {
    fn from(error: KmsError) -> Self {
        CallError::Service(error.into())
    }
}

impl From<crate::vault::VaultError> for CallError {
    fn from(error: crate::vault::VaultError) -> Self {
        CallError::Vault(error)
    }
}
