//! Requests that others have signed. `suite` ones are those of
//! <https://github.com/awslabs/aws-c-auth/tree/v0.9.0/tests/aws-signing-test-suite/v4> (Apache-2.0) that normalize;
//! `botocore` ones were signed by botocore 1.43.11's `SigV4Auth` and `SigV4QueryAuth`, see `tests/vectors/sigv4.py`.

use serde::Deserialize;

use super::{Request, Scope};

/// A request and how it is signed.
#[derive(Deserialize)]
pub(super) struct Vector {
    pub(super) name: String,
    method: String,
    path: String,
    pub(super) query: String,
    headers: Vec<(String, String)>,
    body: String,
    pub(super) date: String,
    pub(super) session_token: Option<String>,
    region: String,
    service: String,
    pub(super) access_key_id: String,
    pub(super) secret_access_key: String,
    pub(super) canonical_request: String,
    /// The header that signs it; none of a presigned one.
    #[serde(default)]
    pub(super) authorization: String,
}

impl Vector {
    /// Those of a file, one a line.
    pub(super) fn all(file: &str) -> Vec<Self> {
        file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    pub(super) fn request(&self) -> Request<'_> {
        Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect(),
            body: self.body.as_bytes(),
        }
    }

    pub(super) fn scope(&self) -> Scope {
        Scope { day: self.date[..8].to_owned(), region: self.region.clone(), service: self.service.clone() }
    }
}
