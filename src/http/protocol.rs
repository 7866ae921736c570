//! Which protocol a request speaks, which operation of which service it names, and answers in the same protocol.
//!
//! Requests with `X-Amz-Target` speak JSON 1.1, others the query protocol: its form is in the body, in the query string,
//! or in both.

use hyper::Uri;
use hyper::header::{ACCEPT, HeaderMap};
use hyper::http::request::Parts;
use serde_json::{Map, Value};

use super::answer::Answer;
use super::{json, query, target};
use crate::model::{Protocol, Service};
use crate::service::ServiceError;
use crate::sigv4::presigned;

/// How a request is written, and its answer will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    /// JSON 1.1.
    Json,
    /// The query protocol of this service, answered so.
    Query(Service, Form),
}

/// How the query protocol answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As SDKs expect it.
    Xml,
    /// To `Accept: application/json`, as those ask who pass a presigned request on.
    Json,
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
    /// That of the request. `KMS` and its JSON are answered to those that cannot be told.
    pub(super) fn of(head: &Parts) -> Self {
        let headers = &head.headers;
        if headers.contains_key("x-amz-target") || !(is_form(headers) || names_action(&head.uri)) {
            return Wire::Json;
        }
        let service = target::service(head).filter(|service| version(*service).is_some());
        let accepts = headers.get(ACCEPT).and_then(|accepts| accepts.to_str().ok());
        let is_json = accepts.is_some_and(|accepts| accepts.starts_with("application/json"));
        Wire::Query(service.unwrap_or(Service::Sts), if is_json { Form::Json } else { Form::Xml })
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
        let mut form: Vec<(String, String)> = pairs(head.uri.query().unwrap_or_default().as_bytes());
        if is_form(&head.headers) {
            form.extend(pairs(body));
        }
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
            Wire::Query(_, Form::Xml) => query::output((service, operation), output, request_id),
            Wire::Query(_, Form::Json) => json::query_output(operation, output, request_id),
        }
    }

    /// An error answer.
    pub(super) fn error(self, error: &ServiceError, service: Service, request_id: &str) -> Answer {
        match self {
            Wire::Json => json::error(error, json::status(error, service)),
            Wire::Query(_, Form::Xml) => query::error(error, service, request_id),
            Wire::Query(_, Form::Json) => json::query_error(error, service, request_id),
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

/// Whether the query string names an operation.
pub(super) fn names_action(uri: &Uri) -> bool {
    uri.query().is_some_and(|query| presigned::parameter(query, "Action").is_some())
}

fn pairs(form: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(form).into_owned().collect()
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
