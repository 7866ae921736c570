//! A door behind which another machine answers: calls go to an endpoint by AWS's protocols, signed.
//!
//! It makes the requests of `json` and `query`, signs them, sends them by `transport` as often as `retry` says, and reads the
//! answers. It knows no rule of KMS and keeps nothing. TLS and all else is made ready at the first call.

mod json;
pub mod proxy;
mod query;
mod retry;
mod transport;

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::model::Protocol;
use crate::service::{Call, CallError, Door};
use crate::sigv4::{self, Credentials, Scope};
use crate::time::Timestamp;
use transport::{Address, Transport};

/// The Region for which requests to a global service are signed.
const GLOBAL_REGION: &str = "us-east-1";

/// Where and how calls are made.
#[derive(Debug, Clone)]
pub struct Connection {
    /// The endpoint's URL, as it is configured.
    pub url: String,
    /// How often a call is tried, at least once.
    pub attempts: u32,
    /// How long to wait for a connection; none for as long as it takes.
    pub connect_timeout: Option<Duration>,
    /// How long to wait for the next bytes of an answer; none for as long as it takes.
    pub read_timeout: Option<Duration>,
    /// Which certificates are believed.
    pub trust: Trust,
    /// The URL of the proxy, if one is used.
    pub proxy: Option<String>,
}

/// Which certificates of an endpoint are believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// Those of the public authorities that browsers trust.
    Public,
    /// Those of the authorities in this PEM file.
    Bundle(PathBuf),
    /// All.
    Anyone,
}

/// The door to an endpoint.
pub struct Remote {
    connection: Connection,
    credentials: Option<Credentials>,
    address: Address,
    transport: Option<Transport>,
}

/// A URL that is no endpoint's.
#[derive(Debug)]
pub struct InvalidEndpoint(pub String);

/// A request of a protocol, before it is signed.
#[derive(Debug, PartialEq, Eq)]
struct Draft {
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// What came back.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    status: u16,
    body: Vec<u8>,
}

impl Remote {
    /// The door to this endpoint. Requests are signed with these credentials, or not at all. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The URL is none of HTTP's.
    pub fn new(connection: Connection, credentials: Option<Credentials>) -> Result<Self, InvalidEndpoint> {
        let address =
            Address::parse(&connection.url).ok_or_else(|| InvalidEndpoint(connection.url.clone()))?;
        Ok(Remote { connection, credentials, address, transport: None })
    }

    /// Sends a request, signed as of now.
    fn send(&mut self, draft: &Draft, call: &Call<'_>) -> Result<Answer, retry::Failure> {
        let mut headers = draft.headers.clone();
        headers.push(("Host", self.address.host.clone()));
        if let Some(credentials) = &self.credentials {
            let date = sigv4::date::format(Timestamp::now());
            headers.push(("X-Amz-Date", date.clone()));
            headers.extend(credentials.session_token.clone().map(|token| ("X-Amz-Security-Token", token)));
            let request = sigv4::Request {
                method: "POST",
                path: self.address.path(),
                query: self.address.query(),
                headers: headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect(),
                body: &draft.body,
            };
            let day = date.get(..8).unwrap_or_default().to_owned();
            let region = if call.service.is_global() { GLOBAL_REGION } else { call.region.as_str() };
            let scope = Scope { day, region: region.to_owned(), service: call.service.name().to_owned() };
            let authorization = sigv4::sign(&request, &date, scope, credentials);
            headers.push(("Authorization", authorization.to_string()));
        }
        let transport = match &mut self.transport {
            Some(transport) => transport,
            none => none.insert(Transport::new(&self.connection, &self.address)?),
        };
        transport.post(&self.address, &headers, &draft.body)
    }
}

impl Door for Remote {
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        let protocol = call.service.protocol();
        let draft = match protocol {
            Protocol::Json { target_prefix } => json::request(call, target_prefix),
            Protocol::Query { version, .. } => query::request(call, version),
        };
        let mut attempt = 1;
        loop {
            let outcome = self.send(&draft, call).and_then(|answer| match protocol {
                Protocol::Json { .. } => json::read(&answer),
                Protocol::Query { .. } => query::read(&answer, call),
            });
            let mut failure = match outcome {
                Ok(output) => return Ok(output),
                Err(failure) => failure,
            };
            if attempt >= self.connection.attempts {
                failure.give_up(attempt);
                return Err(failure.into());
            }
            if !failure.is_worth_another_attempt() {
                return Err(failure.into());
            }
            std::thread::sleep(retry::delay(attempt));
            attempt += 1;
        }
    }
}
