//! The JSON 1.1 protocol: an input's members as they stand in the body, and answers back. Also the query protocol's
//! answers, as those who ask for JSON have them.

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::query::{Fault, fault};
use crate::model::{Service, Shape};
use crate::service::ServiceError;

const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// The members of an input. One that is null is absent.
///
/// # Errors
///
/// `SerializationException` if the body is no JSON object.
pub(super) fn input(body: &[u8]) -> Result<Map<String, Value>, ServiceError> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    let mut input: Map<String, Value> =
        serde_json::from_slice(body).map_err(|_| ServiceError::silent("SerializationException"))?;
    input.retain(|_, value| !value.is_null());
    Ok(input)
}

/// The answer of an operation that was carried out: its members, or nothing where it has none.
pub(super) fn output((service, operation): (Service, &str), output: &Map<String, Value>) -> Answer {
    let has_output = || service.operation(operation).is_none_or(|operation| operation.output.is_some());
    let body = if output.is_empty() && !has_output() {
        Vec::new()
    } else {
        serde_json::to_vec(output).expect("an object of JSON values is written to memory")
    };
    Answer { status: StatusCode::OK, content_type: CONTENT_TYPE, body: body.into() }
}

/// The status of an error: 500 for what is the service's fault, 400 for all else.
pub(super) fn status(error: &ServiceError, service: Service) -> StatusCode {
    let is_fault = |shape: &Shape| shape.name == error.code && shape.fault;
    if service.exceptions().any(is_fault) {
        StatusCode::INTERNAL_SERVER_ERROR
    } else {
        StatusCode::BAD_REQUEST
    }
}

/// An error answer.
pub(super) fn error(error: &ServiceError, status: StatusCode) -> Answer {
    let body = match &error.message {
        Some(message) => json!({"__type": error.code, "message": message}),
        None => json!({"__type": error.code}),
    };
    Answer { status, content_type: CONTENT_TYPE, body: body.to_string().into_bytes().into() }
}

/// The query protocol's answer of an operation that was carried out.
pub(super) fn query_output(operation: &str, output: &Map<String, Value>, request_id: &str) -> Answer {
    let mut parts = Map::new();
    if !output.is_empty() {
        parts.insert(format!("{operation}Result"), Value::Object(output.clone()));
    }
    parts.insert("ResponseMetadata".to_owned(), json!({"RequestId": request_id}));
    query_answer(StatusCode::OK, &json!({format!("{operation}Response"): parts}))
}

/// The query protocol's error answer.
pub(super) fn query_error(error: &ServiceError, service: Service, request_id: &str) -> Answer {
    let Fault { status, kind, code } = fault(error, service);
    let message = error.message.as_deref().unwrap_or_default();
    let error = json!({"Code": code, "Message": message, "Type": kind});
    query_answer(status, &json!({"Error": error, "RequestId": request_id}))
}

fn query_answer(status: StatusCode, body: &Value) -> Answer {
    Answer { status, content_type: "application/json", body: body.to_string().into_bytes().into() }
}
