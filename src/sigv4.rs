//! Signature Version 4: how AWS has a request prove who sent it, and that it is unchanged.
//!
//! The client signs with [`sign`]; the server reads an [`Authorization`] or a [`Presigned`] query string, makes the
//! [`string_to_sign`] of the request that came, and asks whether the signature is its. Nothing here knows whose access
//! keys there are or what time it is, and nothing is sent. The rules are those of AWS's IAM User Guide, "Signature
//! Version 4 for API requests"; paths are normalized and encoded once more, as every service but S3 has it. Reading starts
//! at [`canonical::canonical_request`].
//!
//! The crate `aws-sigv4` (1.6) signs only, keeps the canonical request to itself, and brings 69 crates along.

pub mod authorization;
pub mod canonical;
pub mod date;
mod key;
pub mod presigned;
#[cfg(test)]
mod vectors;

pub use authorization::{Authorization, Malformed, Scope};
pub use canonical::{Request, canonical_request, is_signable};
pub use key::SigningKey;
pub use presigned::Presigned;

use crate::crypto::hash::Hash;
use crate::crypto::hex;
use crate::crypto::secret::SecretBytes;

/// The algorithm, as `Authorization` and the string to sign name it.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What every scope ends with.
pub const TERMINATOR: &str = "aws4_request";

/// An access key.
#[derive(Debug)]
pub struct Credentials {
    /// The key's id, such as `AKIAIOSFODNN7EXAMPLE`.
    pub access_key_id: String,
    /// The key's secret.
    pub secret_access_key: SecretBytes,
    /// What belongs to a temporary key.
    pub session_token: Option<String>,
}

/// What a signature signs: when, for what, and the hash of the canonical request.
///
/// `date` is that of the request's `X-Amz-Date`, such as `20150830T123600Z`.
pub fn string_to_sign(date: &str, scope: &Scope, canonical_request: &[u8]) -> String {
    let hash = hex::encode(&Hash::Sha256.digest(canonical_request));
    format!("{ALGORITHM}\n{date}\n{scope}\n{hash}")
}

/// The `Authorization` of a request whose headers are complete: `Host`, `X-Amz-Date` with this date and, for temporary
/// credentials, `X-Amz-Security-Token`. All headers are signed that [`is_signable`] allows.
pub fn sign(request: &Request<'_>, date: &str, scope: Scope, credentials: &Credentials) -> Authorization {
    let mut signed_headers: Vec<String> = request
        .headers
        .iter()
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| is_signable(name))
        .collect();
    signed_headers.sort_unstable();
    signed_headers.dedup();
    let canonical = canonical_request(request, &signed_headers);
    let key = SigningKey::new(credentials.secret_access_key.expose(), &scope);
    let signature = key.sign(&string_to_sign(date, &scope, &canonical));
    Authorization { access_key_id: credentials.access_key_id.clone(), scope, signed_headers, signature }
}

#[cfg(test)]
mod tests {
    use super::vectors::Vector;
    use super::*;

    fn vectors() -> Vec<Vector> {
        Vector::all(include_str!("../tests/vectors/sigv4.jsonl"))
    }

    #[test]
    fn requests_are_signed_as_others_sign_them() {
        let vectors = vectors();
        assert!(vectors.len() > 60, "{}", vectors.len());
        for vector in vectors {
            let (request, scope) = (vector.request(), vector.scope());
            let credentials = Credentials {
                access_key_id: vector.access_key_id.clone(),
                secret_access_key: SecretBytes::new(vector.secret_access_key.clone().into_bytes()),
                session_token: None,
            };
            let signed = sign(&request, &vector.date, scope, &credentials);
            let canonical = canonical_request(&request, &signed.signed_headers);
            assert_eq!(String::from_utf8(canonical).unwrap(), vector.canonical_request, "{}", vector.name);
            assert_eq!(signed.to_string(), vector.authorization, "{}", vector.name);
        }
    }

    #[test]
    fn what_is_signed_verifies_and_what_is_changed_does_not() {
        for vector in vectors() {
            let authorization = Authorization::parse(&vector.authorization, true).unwrap();
            let scope = vector.scope();
            assert_eq!(authorization.scope, scope, "{}", vector.name);
            let secret = vector.secret_access_key.as_bytes();
            let verifies = |request: &Request<'_>, date: &str, secret: &[u8]| {
                let canonical = canonical_request(request, &authorization.signed_headers);
                let text = string_to_sign(date, &authorization.scope, &canonical);
                SigningKey::new(secret, &authorization.scope).has_signed(&text, &authorization.signature)
            };
            let request = vector.request();
            assert!(verifies(&request, &vector.date, secret), "{}", vector.name);
            assert!(!verifies(&request, &vector.date, b"another"), "{}", vector.name);
            assert!(!verifies(&request, "20150830T123601Z", secret), "{}", vector.name);
            let changed = [
                Request { method: "PUT", ..vector.request() },
                Request { path: "/other", ..vector.request() },
                Request { query: "a=b&other", ..vector.request() },
                Request { body: b"other", ..vector.request() },
                Request { headers: vec![("Host", b"other")], ..vector.request() },
            ];
            for request in changed {
                assert!(!verifies(&request, &vector.date, secret), "{} {request:?}", vector.name);
            }
        }
    }
}
