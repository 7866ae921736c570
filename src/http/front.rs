//! The way of one request: its route, its body, its call, its answer.

use std::fmt::Display;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONTENT_LENGTH, HeaderMap, ORIGIN, USER_AGENT};
use hyper::http::request::Parts;
use hyper::{Method, Request, StatusCode};

use super::answer::{Answer, Reply};
use super::credentials::Credentials;
use super::desk::{Desk, From, Job};
use super::limits::Limits;
use super::log::Entry;
use super::protocol::{Wire, names_action};
use super::tls::Identity;
use super::{Shared, target};
use crate::crypto::random::{Random, SystemRandom};
use crate::model::Service;
use crate::service::{CallError, Pace, ServiceError, pace};
use crate::time::Timestamp;

/// What a lane's requests come to.
pub(super) struct Front {
    desk: Rc<Desk>,
    shared: Arc<Shared>,
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
        if is_of_web_page(request.headers()) {
            // A page in a browser must not use what its user can reach.
            return refused(StatusCode::FORBIDDEN, "Requests of web pages are not answered.\n");
        }
        match (request.method(), request.uri().path()) {
            (&Method::POST, "/") => self.call(request, entry).await,
            (&Method::GET, "/") if names_action(request.uri()) => {
                if self.identity().is_none() && target::is_of_anyone(request.headers()) {
                    return refused(StatusCode::FORBIDDEN, "By GET this name is answered over TLS only.\n");
                }
                self.call(request, entry).await
            }
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

    async fn call(&self, request: Request<Incoming>, entry: &mut Entry) -> (Answer, Option<String>) {
        let (head, body) = request.into_parts();
        let wire = Wire::of(&head);
        let mut service = if let Wire::Query(service, _) = wire { service } else { Service::Kms };
        match self.body(&head.headers, body).await {
            Ok(body) => match self.ask(wire, &mut service, &head, body, entry).await {
                Ok(answer) => (answer, None),
                Err(error) => (wire.error(&error, service, &entry.request_id), Some(error.code)),
            },
            Err((status, sentence)) => {
                let error = ServiceError {
                    message: Some(sentence.to_owned()),
                    ..ServiceError::silent("SerializationException")
                };
                let answer = wire.error(&error, service, &entry.request_id);
                (Answer { status, ..answer }, Some(error.code))
            }
        }
    }

    async fn ask(
        &self,
        wire: Wire,
        service: &mut Service,
        head: &Parts,
        body: Bytes,
        entry: &mut Entry,
    ) -> Result<Answer, ServiceError> {
        let settings = &self.shared.settings;
        let region = target::region(head).unwrap_or_else(|| settings.region.clone());
        let asked = wire.read(head, &body)?;
        *service = asked.service;
        let signing_name = asked.service.name();
        let credentials =
            Credentials::of(settings.authentication, head, &body, signing_name, Timestamp::now());
        if settings.log.is_some() {
            entry.operation = Some(asked.operation.clone());
            entry.region = Some(region.to_string());
            let named = credentials.as_ref().and_then(Credentials::access_key_id);
            entry.access_key_id = named.map(str::to_owned);
        }
        let input = asked.input(&body)?;
        drop(body);
        if self.may_be_led_here(head) && pace(asked.service, &asked.operation, &input) == Pace::Writes {
            let sentence =
                "By GET, changes are made for no browser, and without TLS by the name of localhost only."
                    .to_owned();
            return Err(ServiceError { message: Some(sentence), ..ServiceError::silent("AccessDenied") });
        }
        let user_agent = head.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        let from = From {
            address: entry.peer.ip(),
            user_agent: user_agent.unwrap_or_default().to_owned(),
            request_id: entry.request_id.clone(),
        };
        let operation = asked.operation.clone();
        let job = Job { service: asked.service, operation, region, credentials, from, input };
        match self.desk.call(job).await {
            Ok(output) => Ok(wire.output((asked.service, &asked.operation), &output, &entry.request_id)),
            Err(CallError::Service(error)) => Err(error),
            Err(CallError::Vault(error)) => Err(self.unusable(&error)),
            Err(CallError::Endpoint(error)) => Err(self.unusable(&error)),
        }
    }

    /// Whether whoever made a page or a link may have had a browser send the request: from a message, which it says to be
    /// nobody's, or from a page, of which it has not told, as for an image at `0.0.0.0`.
    fn may_be_led_here(&self, head: &Parts) -> bool {
        let is_untold = self.identity().is_none() && !target::is_this_machine(&head.headers);
        head.method == Method::GET && (is_untold || head.headers.contains_key(SITE))
    }

    /// The error where there is no service: its reason is not the caller's business.
    fn unusable(&self, reason: &dyn Display) -> ServiceError {
        (self.shared.settings.complain)(reason);
        ServiceError {
            message: Some("The vault cannot be used: the server's standard error says why.".to_owned()),
            ..ServiceError::silent("KMSInternalException")
        }
    }

    /// The body, if it is short enough and comes in time.
    async fn body(&self, headers: &HeaderMap, body: Incoming) -> Result<Bytes, (StatusCode, &'static str)> {
        const TOO_LONG: (StatusCode, &str) = (StatusCode::PAYLOAD_TOO_LARGE, "The request is too long.");
        let limits = self.limits();
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > limits.body as u64) {
            return Err(TOO_LONG);
        }
        let is_long = length.is_none_or(|length| length > limits.short_body as u64) && !body.is_end_stream();
        let collected = async {
            let room = if is_long { self.shared.long_bodies.acquire().await.ok() } else { None };
            let collected = Limited::new(body, limits.body).collect().await;
            drop(room);
            collected
        };
        match tokio::time::timeout(limits.body_time, collected).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(TOO_LONG),
            Ok(Err(_)) => Err((StatusCode::BAD_REQUEST, "The request is not whole.")),
            Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "The request took too long.")),
        }
    }
}

/// Where browsers say what has caused a request.
const SITE: &str = "sec-fetch-site";

/// Whether a page in a browser has caused the request. An address that its user has typed is none's.
fn is_of_web_page(headers: &HeaderMap) -> bool {
    headers.contains_key(ORIGIN) || headers.get(SITE).is_some_and(|site| site != "none")
}

/// An id for a request.
pub(super) fn request_id() -> String {
    // An id of zeros names a request as well as another; without randomness no call succeeds anyway.
    let bytes = SystemRandom.id().unwrap_or_default();
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
