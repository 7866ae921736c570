//! The way of one request: its route, its body, its call, its answer.

use std::fmt::Display;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderMap, ORIGIN, USER_AGENT};
use hyper::{Method, Request, StatusCode};

use super::answer::{Answer, Reply};
use super::credentials::Credentials;
use super::desk::{Desk, From, Job};
use super::limits::Limits;
use super::log::Entry;
use super::tls::Identity;
use super::{Shared, json, target};
use crate::crypto::random::{Random, SystemRandom};
use crate::service::{CallError, ServiceError};
use crate::time::Timestamp;

/// What a lane's requests come to.
pub(super) struct Front {
    desk: Rc<Desk>,
    shared: Arc<Shared>,
}

/// Why a request is answered without an output.
struct Refusal {
    status: StatusCode,
    error: ServiceError,
}

impl Front {
    /// The front of this desk.
    pub(super) fn new(desk: Rc<Desk>, shared: Arc<Shared>) -> Self {
        Front { desk, shared }
    }

    /// What connections may do.
    pub(super) fn limits(&self) -> &Limits {
        &self.shared.settings.limits
    }

    /// What the server proves its name with, where it speaks TLS.
    pub(super) fn identity(&self) -> Option<&Identity> {
        self.shared.settings.identity.as_ref()
    }

    /// Answers a request.
    pub(super) async fn answer(&self, request: Request<Incoming>, peer: SocketAddr) -> Reply {
        let mut entry = Entry::new(peer);
        let (answer, code) = self.route(request, &mut entry).await;
        if let Some(log) = &self.shared.settings.log {
            log(&entry.line(answer.status.as_u16(), code.as_deref()));
        }
        answer.reply(&entry.request_id)
    }

    /// The answer, with the error's code if it is one.
    async fn route(&self, request: Request<Incoming>, entry: &mut Entry) -> (Answer, Option<String>) {
        let refused = |status, sentence| (Answer::text(status, sentence), None);
        if request.headers().contains_key(ORIGIN) {
            // A page in a browser must not use what its user can reach.
            return refused(StatusCode::FORBIDDEN, "Requests of web pages are not answered.\n");
        }
        match (request.method(), request.uri().path()) {
            (&Method::POST, "/") => match self.call(request, entry).await {
                Ok(answer) => (answer, None),
                Err(Refusal { status, error }) => (json::error(&error, status), Some(error.code)),
            },
            (&Method::GET | &Method::HEAD, "/health") => refused(StatusCode::OK, "ok\n"),
            (&Method::POST, "/_airkms/reset") => match &self.shared.settings.reset {
                None => refused(StatusCode::NOT_FOUND, "Only a server with --ephemeral can be reset.\n"),
                Some(reset) => match reset() {
                    Ok(()) => {
                        self.shared.resets.fetch_add(1, Ordering::AcqRel);
                        refused(StatusCode::OK, "reset\n")
                    }
                    Err(reason) => (Answer::text(StatusCode::INTERNAL_SERVER_ERROR, reason), None),
                },
            },
            (_, "/") => refused(StatusCode::METHOD_NOT_ALLOWED, "Calls are made by POST.\n"),
            _ => refused(StatusCode::NOT_FOUND, "There is nothing here. Calls are made by POST /.\n"),
        }
    }

    async fn call(&self, request: Request<Incoming>, entry: &mut Entry) -> Result<Answer, Refusal> {
        let (head, body) = request.into_parts();
        let body = self.body(&head.headers, body).await?;
        let operation = target::operation(&head.headers)
            .ok_or_else(|| refuse(ServiceError::silent("UnknownOperationException")))?
            .to_owned();
        let region = target::region(&head.headers).unwrap_or_else(|| self.shared.settings.region.clone());
        if self.shared.settings.log.is_some() {
            entry.operation = Some(operation.clone());
            entry.region = Some(region.to_string());
        }
        let authentication = self.shared.settings.authentication;
        let credentials = Credentials::of(authentication, &head, &body, "kms", Timestamp::now());
        if self.shared.settings.log.is_some() {
            let named = credentials.as_ref().and_then(Credentials::access_key_id);
            entry.access_key_id = named.map(str::to_owned);
        }
        let input = json::input(&body).map_err(refuse)?;
        drop(body);
        let user_agent =
            head.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
        let from = From {
            address: entry.peer.ip(),
            user_agent: user_agent.to_owned(),
            request_id: entry.request_id.clone(),
        };
        let job = Job { operation: operation.clone(), region, credentials, from, input };
        match self.desk.call(job).await {
            Ok(output) => Ok(json::output(&operation, &output)),
            Err(CallError::Service(error)) => Err(refuse(error)),
            Err(CallError::Vault(error)) => Err(self.unusable(&error)),
            Err(CallError::Endpoint(error)) => Err(self.unusable(&error)),
        }
    }

    /// The refusal where there is no service: its reason is not the caller's business.
    fn unusable(&self, reason: &dyn Display) -> Refusal {
        (self.shared.settings.complain)(reason);
        refuse(ServiceError {
            message: Some("The vault cannot be used: the server's standard error says why.".to_owned()),
            ..ServiceError::silent("KMSInternalException")
        })
    }

    /// The body, if it is short enough and comes in time.
    async fn body(&self, headers: &HeaderMap, body: Incoming) -> Result<Bytes, Refusal> {
        let refused = |status, message: &str| Refusal {
            status,
            error: ServiceError {
                message: Some(message.to_owned()),
                ..ServiceError::silent("SerializationException")
            },
        };
        let limits = self.limits();
        let too_long = || refused(StatusCode::PAYLOAD_TOO_LARGE, "The request is too long.");
        let length = headers.get(hyper::header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
        if length
            .and_then(|length| length.parse().ok())
            .is_some_and(|length: u64| length > limits.body as u64)
        {
            return Err(too_long());
        }
        let collected = Limited::new(body, limits.body).collect();
        match tokio::time::timeout(limits.body_time, collected).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_long()),
            Ok(Err(_)) => Err(refused(StatusCode::BAD_REQUEST, "The request is not whole.")),
            Err(_) => Err(refused(StatusCode::REQUEST_TIMEOUT, "The request took too long.")),
        }
    }
}

/// The service's refusal, with its status: 500 for what is its own fault.
fn refuse(error: ServiceError) -> Refusal {
    let is_fault =
        crate::model::Service::Kms.exceptions().any(|shape| shape.name == error.code && shape.fault);
    let status = if is_fault { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::BAD_REQUEST };
    Refusal { status, error }
}

/// An id for a request.
pub(super) fn request_id() -> String {
    let mut bytes = [0; 16];
    // An id of zeros names a request as well as another; without randomness no call succeeds anyway.
    let _ = SystemRandom.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
