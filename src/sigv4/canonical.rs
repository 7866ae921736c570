//! The canonical form of a request: the same text at both ends, whatever the way did to white space and case.

use std::borrow::Cow;

use crate::crypto::hash::Hash;
use crate::crypto::hex;

/// What of a request a signature covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request<'r> {
    /// The method, such as `POST`.
    pub method: &'r str,
    /// The path as it stands on the request line.
    pub path: &'r str,
    /// What follows the `?` there.
    pub query: &'r str,
    /// The headers with their values, in order; a name may come more than once.
    pub headers: Vec<(&'r str, &'r [u8])>,
    /// The body.
    pub body: &'r [u8],
}

/// Headers that may change on the way, and are not signed. botocore leaves out the same.
const UNSIGNABLE: [&str; 12] = [
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// Whether a client signs the header of this lower-case name.
pub fn is_signable(name: &str) -> bool {
    !UNSIGNABLE.contains(&name)
}

/// The canonical request, with the headers of these lower-case names, which are sorted.
///
/// The body is always what is hashed: a client's word in `X-Amz-Content-SHA256` is not taken for it.
pub fn canonical_request(request: &Request<'_>, signed_headers: &[String]) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    let mut line = |parts: &[&[u8]]| {
        parts.iter().for_each(|part| text.extend_from_slice(part));
        text.push(b'\n');
    };
    line(&[request.method.as_bytes()]);
    line(&[path(request.path).as_bytes()]);
    line(&[query(request.query).as_bytes()]);
    for name in signed_headers {
        line(&[name.as_bytes(), b":", &header(request, name)]);
    }
    line(&[]);
    line(&[signed_headers.join(";").as_bytes()]);
    text.extend_from_slice(hex::encode(&Hash::Sha256.digest(request.body)).as_bytes());
    text
}

/// All values of a header, with single spaces between their words.
fn header(request: &Request<'_>, name: &str) -> Vec<u8> {
    let values = request.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
    let trimmed = values.map(|(_, value)| {
        let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(&b' ')
    });
    trimmed.collect::<Vec<_>>().join(&b',')
}

/// The path without `.`, `..` and empty parts, encoded once more.
fn path(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let is_folder = path.ends_with('/') && !parts.is_empty();
    let normal = format!("/{}{}", parts.join("/"), if is_folder { "/" } else { "" });
    encode(&normal, b"/").into_owned()
}

/// The parameters in the order of their names, then of their values. A `+` is the space that a form reads in it, lest the
/// signature of a sum be good for a space.
fn query(query: &str) -> String {
    let query = query.replace('+', "%20");
    let mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = (query.split('&').filter(|pair| !pair.is_empty()))
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encode(name, b"%"), encode(value, b"%")))
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

/// The text with `%XX` in place of all but the unreserved characters of RFC 3986 and those that are kept.
fn encode<'t>(text: &'t str, kept: &[u8]) -> Cow<'t, str> {
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || kept.contains(&byte);
    if text.bytes().all(is_kept) {
        return text.into();
    }
    let mut encoded = String::with_capacity(text.len() + 8);
    for byte in text.bytes() {
        if is_kept(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded.into()
}
