//! Explanations: what permissions a call needs, and why it has them or not.
//!
//! The operation runs as it would, in a transaction that is always undone, up to where it reaches key material. A denial
//! does not end it, so that all its permissions are asked. No record is written, and no quota counts it.

use std::cell::RefCell;
use std::convert::Infallible;

use super::{Call, CallError, Service, ServiceError, Surroundings, check};
use crate::authorization::explanation::{Explained, Refused};
use crate::context::Failure;
use crate::error::{ErrorCode, KmsError};
use crate::identity::Caller;
use crate::operations::Handler;
use crate::vault::{Vault, VaultError};

/// What a call would come to.
#[derive(Debug)]
pub struct Explanation {
    /// The caller's ARN.
    pub caller: String,
    /// The decisions, in the order in which the operation asks for them.
    pub actions: Vec<Explained>,
    /// The error with which the service would answer: the first denial, or whatever keeps a permitted call from being
    /// carried out before it reaches key material.
    pub error: Option<ServiceError>,
}

impl Explanation {
    /// Whether the call is refused for want of a permission. Some refusals are no decision of documents: that of a grant
    /// with more than its maker was granted, that of the root user who assumes a role.
    pub fn is_denied(&self) -> bool {
        let of_another_rule = self.error.as_ref().is_some_and(|error| error.code.starts_with("AccessDenied"));
        of_another_rule || self.actions.iter().any(|action| action.error.is_some())
    }
}

/// What ends a transaction that is always undone.
struct Undone(Failure);

impl From<VaultError> for Undone {
    fn from(error: VaultError) -> Self {
        Undone(error.into())
    }
}

impl From<Failure> for Undone {
    fn from(failure: Failure) -> Self {
        Undone(failure)
    }
}

impl<Open: FnMut() -> Result<Vault, VaultError>> Service<Open> {
    /// Explains a call.
    pub(super) fn explanation(&mut self, call: &Call<'_>) -> Result<Explanation, CallError> {
        let operation = call
            .service
            .operation(call.operation)
            .ok_or_else(|| KmsError::silent(ErrorCode::UnknownOperationException))?;
        let caller = self.caller(call)?;
        let explained = RefCell::default();
        let failure = match check(operation, call) {
            Err(error) => error.into(),
            Ok(handler) => self.rehearse(call, &caller, &handler, &explained),
        };
        let actions: Vec<Explained> = explained.into_inner();
        let denied = actions.iter().find_map(|action| action.error.as_ref());
        let error = match (denied, failure) {
            (_, Failure::Vault(error)) => return Err(error.into()),
            (Some(Refused { code, message }), _) => {
                let (code, message) = ((*code).to_owned(), Some(message.clone()));
                Some(ServiceError { code, message, retries: None })
            }
            (None, Failure::Kms(error)) => Some(error.into()),
            (None, Failure::Explained) => None,
            (None, due @ Failure::Due(_)) => return Err(due.into()),
        };
        Ok(Explanation { caller: caller.arn, actions, error })
    }

    /// Runs the operation up to where it ends, reaches key material or fails, and undoes it.
    fn rehearse(
        &mut self,
        call: &Call<'_>,
        caller: &Caller,
        handler: &Handler,
        explained: &RefCell<Vec<Explained>>,
    ) -> Failure {
        let (vault, _) = self.opened.as_mut().expect("opened for the caller");
        self.trail.lies_at(vault.location());
        let (system, random) = ((self.clock)(), &self.random);
        let surroundings = Surroundings { caller, call, system, random, trail: Some(&self.trail) };
        let undone: Result<Infallible, Undone> = vault.write(|transaction| {
            loop {
                explained.take();
                let mut cx = surroundings.context(transaction)?;
                self.clock_offset.set(cx.simulation.clock_offset);
                let chores = cx.require_no_deletions();
                cx.explaining = Some(explained);
                match chores.and_then(|()| (handler.run)(&cx, call.input.clone())) {
                    Ok(_) => return Err(Undone(Failure::Explained)),
                    Err(Failure::Due(chore)) => surroundings.context(transaction)?.carry_out(&chore)?,
                    Err(failure) => return Err(Undone(failure)),
                }
            }
        });
        match undone {
            Err(Undone(failure)) => failure,
            Ok(never) => match never {},
        }
    }
}
