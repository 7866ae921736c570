//! The way of one request: its route, its body, its call, its answer.

use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, StatusCode};

use super::answer::{Answer, Reply};
use super::desk::{Desk, Job};
use super::limits::Limits;
use super::{Settings, json, target};
use crate::service::{CallError, ServiceError};

/// What a lane's requests come to.
pub(super) struct Front {
    desk: Rc<Desk>,
    settings: Arc<Settings>,
}

/// Why a request is answered before its call is made, or instead.
struct Refusal {
    status: StatusCode,
    error: ServiceError,
}

impl Front {
    /// The front of this desk.
    pub(super) fn new(desk: Rc<Desk>, settings: Arc<Settings>) -> Self {
        Front { desk, settings }
    }

    /// What connections may do.
    pub(super) fn limits(&self) -> Limits {
        self.settings.limits
    }

    /// Answers a request.
    pub(super) async fn answer(&self, request: Request<Incoming>, _peer: SocketAddr) -> Reply {
        match (request.method(), request.uri().path()) {
            (&Method::POST, "/") => {}
            (&Method::GET | &Method::HEAD, "/health") => return plain(StatusCode::OK, "ok\n"),
            (_, "/") => return plain(StatusCode::METHOD_NOT_ALLOWED, "KMS is called by POST.\n"),
            _ => return plain(StatusCode::NOT_FOUND, "There is POST / and GET /health.\n"),
        }
        let request_id = uuid::Builder::from_random_bytes(random_bytes()).into_uuid().to_string();
        let answer = match self.call(request).await {
            Ok(answer) => answer,
            Err(refusal) => json::error(&refusal.error, refusal.status),
        };
        answer.reply(&request_id)
    }

    async fn call(&self, request: Request<Incoming>) -> Result<Answer, Refusal> {
        let (head, body) = request.into_parts();
        let operation = target::operation(&head.headers)
            .ok_or_else(|| refuse(ServiceError::silent("UnknownOperationException")))?
            .to_owned();
        let region = target::region(&head.headers).unwrap_or_else(|| self.settings.region.clone());
        let body = self.body(body).await?;
        let input = json::input(&body).map_err(refuse)?;
        drop(body);
        let job = Job { operation: operation.clone(), region, input };
        match self.desk.call(job).await {
            Ok(output) => Ok(json::output(&operation, &output)),
            Err(CallError::Service(error)) => Err(refuse(error)),
            Err(CallError::Vault(_) | CallError::Endpoint(_)) => Err(refuse(ServiceError {
                message: Some("The vault cannot be used.".to_owned()),
                ..ServiceError::silent("KMSInternalException")
            })),
        }
    }

    /// The body, if it is short enough and comes in time.
    async fn body(&self, body: Incoming) -> Result<Bytes, Refusal> {
        let refused = |status, message: &str| Refusal {
            status,
            error: ServiceError {
                message: Some(message.to_owned()),
                ..ServiceError::silent("SerializationException")
            },
        };
        let limits = &self.settings.limits;
        let collected = Limited::new(body, limits.body).collect();
        match tokio::time::timeout(limits.body_time, collected).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                Err(refused(StatusCode::PAYLOAD_TOO_LARGE, "The request is too long."))
            }
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

fn random_bytes() -> [u8; 16] {
    use crate::crypto::random::{Random, SystemRandom};
    let mut bytes = [0; 16];
    // An id of zeros names a request as well as another; without randomness no call succeeds anyway.
    let _ = SystemRandom.fill(&mut bytes);
    bytes
}

fn plain(status: StatusCode, text: &'static str) -> Reply {
    let mut reply = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
    *reply.status_mut() = status;
    reply
}
