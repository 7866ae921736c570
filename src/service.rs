//! The door: every face (command line, HTTP, tests) calls an operation here, and only here.
//!
//! Inputs and outputs have the wire's JSON shape: blobs are base64 strings, timestamps are numbers of epoch
//! seconds, absent members are absent.

pub mod accounts;
pub mod clock;
pub mod explaining;
mod recording;
pub mod seeding;

use std::cell::{Cell, RefCell};

use serde_json::{Map, Value};

use crate::arn::AccountId;
use crate::context::{Access, Chore, Context, Failure, authenticate};
use crate::crypto::random::Random;
use crate::error::{ErrorCode, KmsError};
use crate::identity::{Caller, CredentialsInUse, Rejection};
use crate::model;
use crate::model::Protocol;
use crate::model::validation::{Invalid, validate};
use crate::operations::{self, Handler};
use crate::quota::RequestQuota;
use crate::region::Region;
use crate::simulation::Simulation;
use crate::time::Timestamp;
use crate::trail::TrailBeside;
use crate::vault::{TrailDamage, Transaction, Vault, VaultError};

use self::explaining::Explanation;
use self::recording::{Recording, write_events};

pub use crate::identity::{Origin, Proof, SecretAccessKey};
pub use crate::trail::Turns;

/// One call of an operation.
#[derive(Debug, Clone)]
pub struct Call<'a> {
    /// The service that is called.
    pub service: model::Service,
    /// The operation's API name, such as `ReEncrypt`.
    pub operation: &'a str,
    /// The Region whose endpoint is called.
    pub region: &'a Region,
    /// The caller's credentials; none for the root user of the vault's account.
    pub proof: Option<&'a dyn Proof>,
    /// Where the call comes from.
    pub origin: Origin<'a>,
    /// The service that makes the call on the caller's behalf, such as `s3`; nothing for the caller's own calls.
    pub via_service: Option<&'a str>,
    /// The input's members.
    pub input: Map<String, Value>,
}

impl<'a> Call<'a> {
    /// A call of KMS by the root user, made on this machine.
    pub fn new(operation: &'a str, region: &'a Region, input: Map<String, Value>) -> Self {
        let service = model::Service::Kms;
        Call { service, operation, region, proof: None, origin: Origin::LOCAL, via_service: None, input }
    }
}

/// Who answers calls: the service on the vault, a remote endpoint, a canned answer in a test.
pub trait Door {
    /// Carries out one call. The output is an empty object where the operation has none.
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError>;

    /// Does what the answers so far have to wait for, where a door leaves that to its caller. A call that arrives
    /// afterwards sees all that was changed until then.
    ///
    /// # Errors
    ///
    /// What keeps it from being done: none of the answers since the last time may leave.
    fn settle(&mut self) -> Result<(), VaultError> {
        Ok(())
    }

    /// What permissions a call needs and whether it has them, without carrying it out.
    ///
    /// # Errors
    ///
    /// The caller is nobody, the vault cannot be used, or this door explains nothing. What the service would refuse is
    /// part of the explanation.
    fn explain(&mut self, _: &Call<'_>) -> Result<Explanation, CallError> {
        Err(CallError::Endpoint("An endpoint decides by itself, and explains nothing.".to_owned()))
    }

    /// How far the clock that the last call lived by was ahead of the system's, in milliseconds.
    fn clock_offset(&self) -> i64 {
        0
    }
}

/// Why a call was not carried out.
#[derive(Debug)]
pub enum CallError {
    /// The service answered with an error.
    Service(ServiceError),
    /// The vault could not be used.
    Vault(VaultError),
    /// The endpoint gave no answer: the sentence that tells it.
    Endpoint(String),
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

impl ServiceError {
    /// An error of which the service says no more than its code.
    pub fn silent(code: &str) -> Self {
        ServiceError { code: code.to_owned(), message: None, retries: None }
    }
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

impl From<Failure> for CallError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Kms(error) => error.into(),
            Failure::Vault(error) => error.into(),
            Failure::Due(chore) => {
                unexpected(&format!("{chore:?} is due while another chore is done.")).into()
            }
            Failure::Explained => unexpected("A call is done that was to be explained.").into(),
        }
    }
}

/// The service on a vault, which is opened at the first call that needs it.
pub struct Service<Open> {
    open: Open,
    opened: Option<(Vault, AccountId)>,
    random: RefCell<Box<dyn Random>>,
    clock: Box<dyn Fn() -> Timestamp>,
    clock_offset: Cell<i64>,
    trail: TrailBeside,
}

impl<Open: FnMut() -> Result<Vault, VaultError>> Service<Open> {
    /// The service on the vault that `open` gives.
    pub fn new(open: Open, random: Box<dyn Random>, clock: Box<dyn Fn() -> Timestamp>) -> Self {
        Service {
            open,
            opened: None,
            random: RefCell::new(random),
            clock,
            clock_offset: Cell::new(0),
            trail: TrailBeside::default(),
        }
    }

    /// The same service, whose callers hold answers back until [`Door::settle`], so that many calls read one view of the
    /// vault, and their records are written together. All services of a process take turns.
    #[must_use]
    pub fn settled_together(self, turns: Turns) -> Self {
        Service { trail: TrailBeside::gathering(turns), ..self }
    }

    /// Opens the vault, unless it is open.
    fn open(&mut self) -> Result<(), VaultError> {
        if self.opened.is_none() {
            let mut vault = (self.open)()?;
            if self.trail.gathers() {
                vault = vault.with_lasting_views();
            }
            let account = vault.settings()?.account;
            self.opened = Some((vault, account));
        }
        Ok(())
    }

    /// Who calls, if the credentials prove it.
    fn caller(&mut self, call: &Call<'_>) -> Result<Caller, CallError> {
        self.open()?;
        let system = (self.clock)();
        let (vault, account) = self.opened.as_mut().expect("opened above");
        let partition = call.region.partition();
        let answer = match call.proof {
            None => Ok(Caller::root(account.clone(), partition)),
            Some(_) => vault.read(|transaction| {
                let simulation: Simulation = transaction.find(&[])?.unwrap_or_default();
                authenticate(transaction, call.proof, account, partition, simulation.time(system))
            })?,
        };
        // Without a second factor, which nobody has here, a session of a user calls nothing of IAM.
        let may_call =
            |caller: &Caller| call.service != model::Service::Iam || caller.session_issued.is_none();
        let answer = answer.and_then(|caller| Some(caller).filter(may_call).ok_or(Rejection::Unknown));
        Ok(answer.map_err(|reason| rejection(call.service, reason))?)
    }
}

impl<Open: FnMut() -> Result<Vault, VaultError>> Door for Service<Open> {
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        let operation = call
            .service
            .operation(call.operation)
            .ok_or_else(|| KmsError::silent(ErrorCode::UnknownOperationException))?;
        let caller = self.caller(call)?;
        let mut checked = check(operation, call);
        let mut access = checked.as_ref().map_or(Access::Read, |handler| handler.access);
        let (vault, _) = self.opened.as_mut().expect("opened for the caller");
        self.trail.lies_at(vault.location());
        let recording = Recording::of(&self.trail, operation, call, &self.random)?;
        let surroundings = Surroundings {
            caller: &caller,
            call,
            system: (self.clock)(),
            random: &self.random,
            trail: Some(&self.trail),
        };
        let quota =
            RequestQuota::of(operation.name, &call.input).filter(|_| call.service == model::Service::Kms);
        let (mut is_counted, mut is_repeated) = (false, false);
        loop {
            let work = |transaction: &Transaction<'_>| {
                let cx = surroundings.context(transaction)?;
                self.clock_offset.set(cx.simulation.clock_offset);
                let answered = checked.as_ref().map_err(|error| error.clone().into()).and_then(|handler| {
                    cx.require_no_deletions()?;
                    cx.require_token(quota.filter(|_| !is_counted))?;
                    (handler.run)(&cx, call.input.clone())
                });
                recording.write(&cx, transaction, access, &answered)?;
                answered
            };
            let outcome = match access {
                Access::Read => vault.read(work),
                Access::Write => vault.write(work),
            };
            match outcome {
                Ok(output) => return Ok(output),
                Err(Failure::Due(chore)) => {
                    is_counted |= matches!(chore, Chore::Token(_));
                    let done = vault.write(|transaction| {
                        let cx = surroundings.context(transaction)?;
                        cx.carry_out(&chore)?;
                        write_events(&self.trail, &cx, transaction, &self.random)
                    });
                    match done {
                        // The refusal is the call's answer, and recorded as such.
                        Err(Failure::Kms(error)) => (checked, access) = (Err(error), Access::Read),
                        done => done?,
                    }
                }
                // Another process has rekeyed the vault and written to the trail since this transaction began.
                Err(Failure::Vault(VaultError::TrailDamaged { damage: TrailDamage::Epoch, .. }))
                    if !is_repeated =>
                {
                    is_repeated = true;
                }
                Err(failure) => {
                    if matches!(failure, Failure::Vault(_)) {
                        recording.take_back(&caller);
                    }
                    return Err(failure.into());
                }
            }
        }
    }

    fn settle(&mut self) -> Result<(), VaultError> {
        if let Some((vault, _)) = &mut self.opened {
            vault.end_view();
        }
        self.trail.settle()
    }

    fn explain(&mut self, call: &Call<'_>) -> Result<Explanation, CallError> {
        self.explanation(call)
    }

    fn clock_offset(&self) -> i64 {
        self.clock_offset.get()
    }
}

/// Who calls what, and when by the system's clock.
struct Surroundings<'c> {
    caller: &'c Caller,
    call: &'c Call<'c>,
    system: Timestamp,
    random: &'c RefCell<Box<dyn Random>>,
    trail: Option<&'c TrailBeside>,
}

impl Surroundings<'_> {
    /// What an operation may touch in this transaction.
    fn context<'t>(&'t self, transaction: &'t Transaction<'t>) -> Result<Context<'t>, Failure> {
        let simulation: Simulation = transaction.find(&[])?.unwrap_or_default();
        let (call, now) = (self.call, simulation.time(self.system));
        let mut cx = Context::new(self.caller, call.region, now, &call.input, transaction, self.random);
        (cx.simulation, cx.via_service, cx.origin) = (simulation, call.via_service, call.origin);
        cx.trail = self.trail;
        Ok(cx)
    }
}

/// The root user of an account, who calls no operation.
fn by_root<'r>(account: &AccountId, region: &'r Region) -> (Caller, Call<'r>) {
    (Caller::root(account.clone(), region.partition()), Call::new("", region, Map::new()))
}

/// The service's answer to credentials that make nobody a caller.
fn rejection(service: model::Service, rejection: Rejection) -> KmsError {
    let (in_json, in_query, sentence) = match rejection {
        Rejection::Unknown => (
            ErrorCode::UnrecognizedClientException,
            ErrorCode::InvalidClientTokenId,
            "The security token included in the request is invalid.",
        ),
        Rejection::WrongSecret => (
            ErrorCode::InvalidSignatureException,
            ErrorCode::SignatureDoesNotMatch,
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
             Access Key and signing method. Consult the service documentation for details.",
        ),
        Rejection::Expired => (
            ErrorCode::ExpiredTokenException,
            ErrorCode::ExpiredToken,
            "The security token included in the request is expired",
        ),
    };
    let code = match service.protocol() {
        Protocol::Json { .. } => in_json,
        Protocol::Query { .. } => in_query,
    };
    KmsError::new(code, sentence)
}

/// What no call comes to.
fn unexpected(what: &str) -> KmsError {
    KmsError::new(ErrorCode::KMSInternalException, what)
}

/// Lets an input pass that a call can have.
fn check(operation: &model::Operation, call: &Call<'_>) -> Result<operations::Handler, KmsError> {
    validate(operation, &call.input).map_err(|invalid| refusal(call.service, invalid))?;
    Ok(handler(call.service, operation.name).expect("every operation of the model has a handler"))
}

/// Whether the vault asks for credentials: an access key was once made in it.
///
/// # Errors
///
/// The vault's.
pub fn asks_for_credentials(vault: &mut Vault) -> Result<bool, VaultError> {
    vault.read(|transaction| Ok(transaction.find::<CredentialsInUse>(&[])?.is_some()))
}

/// How long a call may take, and whom it may keep waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It reads, and computes for less than a millisecond.
    Quick,
    /// It takes longer: asymmetric cryptography, a search of the trail, a simulation.
    Computes,
    /// It is the vault's only writer for a while.
    Writes,
}

/// The pace of a call, as far as it can be told beforehand.
pub fn pace(service: model::Service, operation: &str, input: &Map<String, Value>) -> Pace {
    let is_asymmetric = || {
        let algorithm = input.get("EncryptionAlgorithm").and_then(Value::as_str);
        algorithm.is_some_and(|algorithm| algorithm != "SYMMETRIC_DEFAULT")
    };
    match (operation, handler(service, operation).map(|handler| handler.access)) {
        (_, Some(Access::Write)) => Pace::Writes,
        ("Decrypt" | "ReEncrypt", _) if is_asymmetric() => Pace::Computes,
        (
            "DeriveSharedSecret"
            | "GenerateDataKeyPair"
            | "GenerateDataKeyPairWithoutPlaintext"
            | "GetAccessKeyLastUsed"
            | "GetParametersForImport"
            | "LookupEvents"
            | "Sign"
            | "SimulateCustomPolicy"
            | "SimulatePrincipalPolicy"
            | "Verify",
            _,
        ) => Pace::Computes,
        _ => Pace::Quick,
    }
}

fn handler(service: model::Service, operation: &str) -> Option<Handler> {
    match service {
        model::Service::Kms => operations::handler(operation),
        model::Service::Iam => operations::iam::handler(operation),
        model::Service::Sts => operations::sts::handler(operation),
        model::Service::CloudTrail => operations::cloudtrail::handler(operation),
    }
}

/// What the service answers to an input that does not fit its model.
fn refusal(service: model::Service, invalid: Invalid) -> KmsError {
    let codes = match service.protocol() {
        Protocol::Json { .. } => (ErrorCode::SerializationException, ErrorCode::ValidationException),
        Protocol::Query { .. } => (ErrorCode::MalformedInput, ErrorCode::ValidationError),
    };
    match invalid {
        Invalid::Type { .. } => KmsError::silent(codes.0),
        // CloudTrail has an exception of its own for this bound.
        Invalid::Constraints(sentence)
            if service == model::Service::CloudTrail && sentence.contains("'maxResults'") =>
        {
            KmsError::new(ErrorCode::InvalidMaxResultsException, "MaxResults must be a value from 1 to 50.")
        }
        Invalid::Constraints(sentence) => KmsError::new(codes.1, sentence),
    }
}
