//! One line of JSON for each request, for whoever asked for it: what came from whom, and how it was answered. No input,
//! no output, no signature is in it.

use std::net::SocketAddr;
use std::time::Instant;

use serde_json::json;

use super::front::request_id;

/// Takes the lines.
pub type Log = Box<dyn Fn(&str) + Send + Sync>;

/// What is known of a request so far.
pub(super) struct Entry {
    pub(super) began: Instant,
    pub(super) peer: SocketAddr,
    pub(super) request_id: String,
    pub(super) operation: Option<String>,
    pub(super) region: Option<String>,
    pub(super) access_key_id: Option<String>,
}

impl Entry {
    /// A request that comes now.
    pub(super) fn new(peer: SocketAddr) -> Self {
        let (began, request_id) = (Instant::now(), request_id());
        Entry { began, peer, request_id, operation: None, region: None, access_key_id: None }
    }

    /// The line for this status and error code.
    pub(super) fn line(&self, status: u16, code: Option<&str>) -> String {
        json!({
            "time": jiff::Timestamp::now().to_string(),
            "requestId": self.request_id,
            "peer": self.peer.to_string(),
            "operation": self.operation,
            "region": self.region,
            "accessKeyId": self.access_key_id,
            "status": status,
            "error": code,
            "microseconds": u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX),
        })
        .to_string()
    }
}
