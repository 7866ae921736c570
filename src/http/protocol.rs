//! Which protocol a request speaks, which operation of which service it names, and answers in the same protocol.
//!
//! Requests with `X-Amz-Target` speak JSON 1.1, others the query protocol.

use hyper::header::HeaderMap;
use hyper::http::request::Parts;
use serde_json::{Map, Value};

use super::answer::Answer;
use super::{json, query, target};
use crate::model::{Protocol, Service};
use crate::service::ServiceError;

/// How a request is written, and its answer will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    /// JSON 1.1.
    Json,
    /// The query protocol of this service.
    Query(Service),
}

/// The call that a request asks for.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) service: Service,
    pub(super) operation: String,
    pub(super) input: Input,
}

/// An input that is not read yet: credentials are looked at first.
#[derive(Debug)]
pub(super) enum Input {
    /// The body is JSON.
    Json,
    /// The form's pairs.
    Form(Vec<(String, String)>),
}

impl Wire {
    /// That of a request with these headers. `KMS` and its JSON are answered to those that cannot be told.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        if headers.contains_key("x-amz-target") || !is_form(headers) {
            return Wire::Json;
        }
        let scope = target::scope(headers).and_then(|(_, service)| Service::named(service));
        Wire::Query(scope.filter(|service| version(*service).is_some()).unwrap_or(Service::Sts))
    }

    /// The call that the request asks for.
    ///
    /// # Errors
    ///
    /// `UnknownOperationException` if it names none.
    pub(super) fn read(self, head: &Parts, body: &[u8]) -> Result<Asked, ServiceError> {
        if self == Wire::Json {
            let (service, operation) = target::operation(&head.headers)
                .ok_or_else(|| ServiceError::silent("UnknownOperationException"))?;
            return Ok(Asked { service, operation: operation.to_owned(), input: Input::Json });
        }
        let form: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let value =
            |name: &str| form.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let (action, asked) = (value("Action").unwrap_or_default(), value("Version").unwrap_or_default());
        let services = Service::ALL.into_iter().filter(|service| version(*service) == Some(asked));
        let operation = services.filter_map(|service| service.operation(action)).next();
        let Some(operation) = operation else {
            let sentence = format!("Could not find operation {action} for version {asked}");
            return Err(ServiceError {
                message: Some(sentence),
                ..ServiceError::silent("UnknownOperationException")
            });
        };
        let (service, operation) = (operation.service, operation.name.to_owned());
        Ok(Asked { service, operation, input: Input::Form(form) })
    }

    /// The answer of an operation that was carried out.
    pub(super) fn output(
        self,
        (service, operation): (Service, &str),
        output: &Map<String, Value>,
        request_id: &str,
    ) -> Answer {
        match self {
            Wire::Json => json::output((service, operation), output),
            Wire::Query(_) => query::output((service, operation), output, request_id),
        }
    }

    /// An error answer.
    pub(super) fn error(self, error: &ServiceError, service: Service, request_id: &str) -> Answer {
        match self {
            Wire::Json => json::error(error, json::status(error, service)),
            Wire::Query(_) => query::error(error, service, request_id),
        }
    }
}

impl Asked {
    /// The input's members.
    ///
    /// # Errors
    ///
    /// `SerializationException` if they cannot be read.
    pub(super) fn input(&self, body: &[u8]) -> Result<Map<String, Value>, ServiceError> {
        match &self.input {
            Input::Json => json::input(body),
            Input::Form(form) => query::input((self.service, &self.operation), form),
        }
    }
}

/// The version of a service that speaks the query protocol.
fn version(service: Service) -> Option<&'static str> {
    match service.protocol() {
        Protocol::Query { version, .. } => Some(version),
        Protocol::Json { .. } => None,
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let content = headers.get(hyper::header::CONTENT_TYPE).and_then(|content| content.to_str().ok());
    content.is_some_and(|content| content.starts_with("application/x-www-form-urlencoded"))
}
