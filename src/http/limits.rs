//! What a server bears: of one request, of one connection, of all together.

use std::time::Duration;

/// What a server bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest body in bytes. The longest that AWS's services take is a policy document of 128 KiB.
    pub body: usize,
    /// What a body may have in bytes without being a long one. Nearly all calls have less.
    pub short_body: usize,
    /// How many long bodies there are in memory at once; more wait, for as long as a body may take.
    pub long_bodies: usize,
    /// The longest head (request line and headers) in bytes.
    pub head: usize,
    /// How many connections there are at once; more wait in the system's queue.
    pub connections: usize,
    /// How long a connection may take to send a head, or be idle.
    pub head_time: Duration,
    /// How long a body may take.
    pub body_time: Duration,
    /// How long an answer may wait for its reader.
    pub write_time: Duration,
    /// How long calls that have come are answered after the end was asked for.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            body: 256 * 1024,
            short_body: 16 * 1024,
            long_bodies: 64,
            head: 16 * 1024,
            connections: 512,
            head_time: Duration::from_secs(30),
            body_time: Duration::from_secs(10),
            write_time: Duration::from_secs(10),
            grace: Duration::from_secs(10),
        }
    }
}
