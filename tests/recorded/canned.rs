//! A door that answers what a recorded HTTP endpoint answered, by the rules of the JSON protocol.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use airkms::service::{Call, CallError, Door, ServiceError};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A call that reached the door.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Request {
    pub(crate) operation: String,
    pub(crate) body: Value,
    #[serde(default = "default_region")]
    pub(crate) region: String,
}

fn default_region() -> String {
    "us-east-1".to_owned()
}

/// An HTTP answer: a JSON body, or a raw one.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Answer {
    #[serde(default = "success")]
    status: u16,
    json: Option<Value>,
    raw: Option<String>,
}

fn success() -> u16 {
    200
}

pub(crate) struct Canned {
    answers: VecDeque<Answer>,
    requests: Rc<RefCell<Vec<Request>>>,
}

/// How often a call is made before giving up.
const ATTEMPTS: u32 = 3;

impl Canned {
    pub(crate) fn new(answers: Vec<Answer>, requests: Rc<RefCell<Vec<Request>>>) -> Canned {
        Canned { answers: answers.into(), requests }
    }
}

impl Door for Canned {
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        let mut attempt = 1;
        loop {
            self.requests.borrow_mut().push(Request {
                operation: call.operation.to_owned(),
                body: Value::Object(call.input.clone()),
                region: call.region.as_str().to_owned(),
            });
            let unknown = || Answer {
                status: 400,
                json: Some(serde_json::json!({"__type": "UnknownOperationException"})),
                raw: None,
            };
            let answer = self.answers.pop_front().unwrap_or_else(unknown);
            let mut error = match answer.read() {
                Ok(output) => return Ok(output),
                Err(error) => error,
            };
            let is_retried = ["ThrottlingException", "LimitExceededException"].contains(&error.code.as_str())
                || [500, 502, 503, 504].contains(&answer.status);
            if is_retried && attempt == ATTEMPTS {
                error.retries = Some(ATTEMPTS - 1);
            }
            if !is_retried || attempt == ATTEMPTS {
                return Err(CallError::Service(error));
            }
            attempt += 1;
        }
    }
}

impl Answer {
    /// The output; a body that is no JSON object is none.
    fn read(&self) -> Result<Map<String, Value>, ServiceError> {
        let body = match (&self.json, &self.raw) {
            (Some(json), _) => Some(json.clone()),
            (None, Some(raw)) => serde_json::from_str(raw).ok(),
            (None, None) => None,
        };
        let is_text = self.raw.as_ref().is_some_and(|raw| !raw.is_empty()) && body.is_none();
        let body = body.and_then(|body| body.as_object().cloned()).unwrap_or_default();
        if self.status < 300 {
            return Ok(body);
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let code = text("__type").map(|code| {
            let name = code.rsplit('#').next().unwrap_or_default();
            name.split(':').next().unwrap_or_default().to_owned()
        });
        let reason = is_text
            .then(|| if self.status == 503 { "Service Unavailable".to_owned() } else { String::new() });
        Err(ServiceError {
            code: code.unwrap_or_else(|| self.status.to_string()),
            message: text("message").or(text("Message")).or(reason),
            retries: None,
        })
    }
}
