//! Credentials as a face was given them.

use std::fmt;

use super::SecretAccessKey;

/// Credentials that a face was given: who they claim to be, and whether they prove it. Its `Debug` shows no secret.
pub trait Proof: fmt::Debug {
    /// The id of the access key.
    fn access_key_id(&self) -> &str;

    /// The token of a session.
    fn session_token(&self) -> Option<&str>;

    /// Whether whoever made it knows this secret.
    fn is_by(&self, secret: &SecretAccessKey) -> bool;
}

/// Why credentials make nobody a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// There is no such access key, it is inactive, or the token is not its token.
    Unknown,
    /// The secret is another.
    WrongSecret,
    /// The session is over.
    Expired,
}

/// Where a call comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin<'a> {
    /// The address of the caller.
    pub source_ip: &'a str,
    /// What the caller says of the program it uses.
    pub user_agent: &'a str,
    /// The id of the request, where the face has given it one.
    pub request_id: Option<&'a str>,
}

impl Origin<'static> {
    /// A call made on this machine, by this program.
    pub const LOCAL: Self = Origin {
        source_ip: "127.0.0.1",
        user_agent: concat!("airkms/", env!("CARGO_PKG_VERSION")),
        request_id: None,
    };
}
