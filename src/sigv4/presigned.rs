//! The signature in the query string: `X-Amz-Algorithm`, `X-Amz-Credential`, `X-Amz-Date`, `X-Amz-SignedHeaders`,
//! `X-Amz-Signature` and, for temporary keys, `X-Amz-Security-Token`. Whoever has such an address calls as who signed it.
//!
//! `X-Amz-Expires` is under the signature and means nothing: of AWS's services S3 alone goes by it, and for the others a
//! signature is as old as its date.

use std::borrow::Cow;

use super::ALGORITHM;
use super::authorization::{Authorization, Malformed};

const MARK: &str = "X-Amz-Algorithm";
const SIGNATURE: &str = "X-Amz-Signature";

/// What such a query string says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presigned {
    /// What the header says otherwise.
    pub authorization: Authorization,
    /// The date as it is given.
    pub date: String,
    /// What belongs to a temporary key.
    pub session_token: Option<String>,
}

/// Whether a request with this query string is to have its signature there.
pub fn is_presigned(query: &str) -> bool {
    parameter(query, MARK).is_some()
}

/// The parameter's value.
pub fn parameter<'q>(query: &'q str, name: &str) -> Option<Cow<'q, str>> {
    form_urlencoded::parse(query.as_bytes()).find(|(found, _)| found == name).map(|(_, value)| value)
}

/// What of the query string is signed: all but the signature.
pub fn signed_part(query: &str) -> String {
    let is_signed = |pair: &&str| pair.split_once('=').is_none_or(|(name, _)| name != SIGNATURE);
    query.split('&').filter(is_signed).collect::<Vec<_>>().join("&")
}

impl Presigned {
    /// Reads the query string.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or empty, another algorithm, a credential that cannot be read, in AWS's sentences as
    /// users quote them.
    pub fn parse(query: &str) -> Result<Presigned, Malformed> {
        let names = [MARK, "X-Amz-Credential", SIGNATURE, "X-Amz-SignedHeaders", "X-Amz-Date"];
        let given = names.map(|name| parameter(query, name).filter(|value| !value.is_empty()));
        let missing: String = (names.iter().zip(&given).filter(|(_, value)| value.is_none()))
            .map(|(name, _)| format!("AWS query-string parameters must include '{name}'. "))
            .collect();
        let [Some(algorithm), Some(credential), Some(signature), Some(signed_headers), Some(date)] = given
        else {
            return Err(Malformed(format!("{missing}Re-examine the query-string parameters.")));
        };
        if algorithm != ALGORITHM {
            return Err(Malformed(format!(
                "Unsupported AWS 'algorithm': '{algorithm}' (only {ALGORITHM} for now). "
            )));
        }
        let authorization = Authorization::of_parts(&credential, &signed_headers, &signature)?;
        let session_token = parameter(query, "X-Amz-Security-Token").map(Cow::into_owned);
        Ok(Presigned { authorization, date: date.into_owned(), session_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::vectors::Vector;
    use crate::sigv4::{Request, SigningKey, canonical_request, string_to_sign};

    /// Whether the request has been signed with the secret.
    fn verifies(request: &Request<'_>, secret: &str) -> bool {
        let Ok(Presigned { authorization, date, .. }) = Presigned::parse(request.query) else { return false };
        let query = signed_part(request.query);
        let canonical =
            canonical_request(&Request { query: &query, ..request.clone() }, &authorization.signed_headers);
        let text = string_to_sign(&date, &authorization.scope, &canonical);
        SigningKey::new(secret.as_bytes(), &authorization.scope).has_signed(&text, &authorization.signature)
    }

    #[test]
    fn addresses_are_read_and_verified_as_others_sign_them() {
        let vectors = Vector::all(include_str!("../../tests/vectors/presigned.jsonl"));
        assert!(vectors.len() > 60, "{}", vectors.len());
        for vector in vectors {
            assert!(is_presigned(&vector.query), "{}", vector.name);
            let found = Presigned::parse(&vector.query).unwrap();
            let Authorization { access_key_id, scope, .. } = &found.authorization;
            let expected = (&vector.access_key_id, &vector.scope());
            assert_eq!((access_key_id, scope), expected, "{}", vector.name);
            assert_eq!((&found.date, &found.session_token), (&vector.date, &vector.session_token));
            let (query, secret) = (signed_part(&vector.query), &vector.secret_access_key);
            let canonical = canonical_request(
                &Request { query: &query, ..vector.request() },
                &found.authorization.signed_headers,
            );
            assert_eq!(String::from_utf8(canonical).unwrap(), vector.canonical_request, "{}", vector.name);

            let signed = vector.request();
            assert!(verifies(&signed, secret), "{}", vector.name);
            assert!(!verifies(&signed, "another"), "{}", vector.name);
            let added = format!("{}&Action=DeleteUser", vector.query);
            let longer = vector.query.replace("X-Amz-Expires=", "X-Amz-Expires=1");
            let later = vector.query.replace("T", "U");
            for changed in [
                Request { method: "PUT", ..signed.clone() },
                Request { path: "/other", ..signed.clone() },
                Request { body: b"other", ..signed.clone() },
                Request { query: &added, ..signed.clone() },
                Request { query: &longer, ..signed.clone() },
                Request { query: &later, ..signed.clone() },
                Request { query: &query, ..signed.clone() },
                Request { headers: vec![("Host", b"other")], ..signed.clone() },
            ] {
                assert!(!verifies(&changed, secret), "{} {changed:?}", vector.name);
            }
            // What a form reads as a space is not the sign that was meant.
            let spaced = vector.query.replace("%2B", "+");
            assert_eq!(verifies(&Request { query: &spaced, ..signed }, secret), spaced == vector.query);
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let whole = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20150830%2Fus-east-1%2Fsts%2Faws4_request\
                     &X-Amz-Date=20150830T123600Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=00ff";
        assert!(Presigned::parse(whole).is_ok());
        for (from, to, expected) in [
            (
                "AWS4-HMAC-SHA256",
                "AWS4-HMAC-SHA25",
                "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). ",
            ),
            (
                "AWS4-HMAC-SHA256",
                "",
                "AWS query-string parameters must include 'X-Amz-Algorithm'. Re-examine the query-string parameters.",
            ),
            (
                "&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host",
                "",
                "AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include \
                 'X-Amz-Date'. Re-examine the query-string parameters.",
            ),
            (
                "&X-Amz-Signature=00ff",
                "",
                "AWS query-string parameters must include 'X-Amz-Signature'. Re-examine the query-string parameters.",
            ),
            (
                "X-Amz-Credential",
                "x-amz-credential",
                "AWS query-string parameters must include 'X-Amz-Credential'. Re-examine the query-string parameters.",
            ),
            (
                "%2Fsts",
                "",
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKID/20150830/us-east-1/aws4_request'",
            ),
            (
                "aws4_request",
                "aws5_request",
                "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'.",
            ),
        ] {
            assert_eq!(
                Presigned::parse(&whole.replace(from, to)),
                Err(Malformed(expected.to_owned())),
                "{from}"
            );
        }
        for query in ["", "&", "=", "a=b", "x-amz-algorithm=AWS4-HMAC-SHA256", "%58-Amz=1"] {
            assert!(!is_presigned(query) && Presigned::parse(query).is_err(), "{query}");
        }
    }
}
