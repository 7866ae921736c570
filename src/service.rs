//! The door: every face (command line, HTTP, tests) calls an operation here, and only here.
//!
//! Inputs and outputs have the wire's JSON shape: blobs are base64 strings, timestamps are numbers of epoch
//! seconds, absent members are absent.

use std::cell::RefCell;

use serde_json::{Map, Value};

use crate::arn::AccountId;
use crate::context::{Access, Context, Failure};
use crate::crypto::random::Random;
use crate::error::{ErrorCode, KmsError};
use crate::model;
use crate::model::validation::{Invalid, validate};
use crate::operations;
use crate::region::Region;
use crate::time::Timestamp;
use crate::vault::{Transaction, Vault, VaultError};

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
    Vault(VaultError),
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

impl From<VaultError> for CallError {
    fn from(error: VaultError) -> Self {
        CallError::Vault(error)
    }
}

/// The service on a vault, which is opened at the first call that needs it.
pub struct Service<Open> {
    open: Open,
    opened: Option<(Vault, AccountId)>,
    random: RefCell<Box<dyn Random>>,
    clock: Box<dyn Fn() -> Timestamp>,
}

impl<Open: FnMut() -> Result<Vault, VaultError>> Service<Open> {
    /// The service on the vault that `open` gives.
    pub fn new(open: Open, random: Box<dyn Random>, clock: Box<dyn Fn() -> Timestamp>) -> Self {
        Service { open, opened: None, random: RefCell::new(random), clock }
    }
}

impl<Open: FnMut() -> Result<Vault, VaultError>> Door for Service<Open> {
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        let operation = model::operation(call.operation)
            .ok_or_else(|| KmsError::silent(ErrorCode::UnknownOperationException))?;
        validate(&operation, &call.input).map_err(|invalid| match invalid {
            Invalid::Type { .. } => KmsError::silent(ErrorCode::SerializationException),
            Invalid::Constraints(sentence) => KmsError::validation(sentence),
        })?;
        let handler = operations::handler(operation.name).ok_or_else(|| not_yet(operation.name))?;

        if self.opened.is_none() {
            let mut vault = (self.open)()?;
            let account = vault.settings()?.account;
            self.opened = Some((vault, account));
        }
        let (vault, account) = self.opened.as_mut().expect("opened above");
        let now = (self.clock)();
        let mut attempt = |access| {
            let work = |transaction: &Transaction<'_>| {
                let cx = Context::new(account, call.region, now, access, transaction, &self.random);
                cx.delete_what_is_due()?;
                (handler.run)(&cx, call.input.clone())
            };
            match access {
                Access::Read => vault.read(work),
                Access::Write => vault.write(work),
            }
        };
        let outcome = match attempt(handler.access) {
            Err(Failure::NeedsWrite) => attempt(Access::Write),
            outcome => outcome,
        };
        outcome.map_err(|failure| match failure {
            Failure::Kms(error) => error.into(),
            Failure::Vault(error) => error.into(),
            Failure::NeedsWrite => {
                KmsError::new(ErrorCode::KMSInternalException, "A writing transaction asked to write.").into()
            }
        })
    }
}

/// Whether the operation of this API name is carried out yet.
pub fn carries_out(operation: &str) -> bool {
    operations::handler(operation).is_some()
}

fn not_yet(operation: &str) -> KmsError {
    KmsError::new(
        ErrorCode::UnsupportedOperationException,
        format!("airkms does not carry out {operation} yet."),
    )
}
