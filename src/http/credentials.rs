//! Whose a request says it is, and what proves it.
//!
//! Everything about a signature that needs no secret is checked here; whether it is made with the secret of the access
//! key, the service asks by [`Proof`]. A vault that asks for no credentials takes a request whatever is wrong with
//! its signature, so what is wrong is kept until the service has refused it.

use std::borrow::Cow;

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, DATE};
use hyper::http::request::Parts;

use super::Authentication;
use crate::identity::{Proof, SecretAccessKey};
use crate::service::ServiceError;
use crate::sigv4::{self, Authorization, Malformed, Presigned, Request, Scope, SigningKey, presigned};
use crate::time::Timestamp;

/// What a request shows.
#[derive(Debug)]
pub(super) struct Credentials {
    access_key_id: String,
    session_token: Option<String>,
    claim: Claim,
}

/// What speaks for it.
#[derive(Debug)]
enum Claim {
    /// A signature that may be right.
    Signed { scope: Scope, string_to_sign: String, signature: String },
    /// Nothing, and why.
    Refused(ServiceError),
    /// Nobody asks.
    Trusted,
}

impl Credentials {
    /// Those of a request to the service of this signing name. Where nobody asks for proof, a request without
    /// credentials has none.
    pub(super) fn of(
        authentication: Authentication,
        head: &Parts,
        body: &[u8],
        service: &str,
        now: Timestamp,
    ) -> Option<Self> {
        match (authentication, Shown::by(head, authentication)) {
            (Authentication::None, shown) => {
                let Shown { authorization, session_token, .. } = shown.ok()?;
                let access_key_id = authorization.access_key_id;
                Some(Credentials { access_key_id, session_token, claim: Claim::Trusted })
            }
            (Authentication::Signature, Err(reason)) => Some(Credentials {
                access_key_id: String::new(),
                session_token: None,
                claim: Claim::Refused(reason),
            }),
            (Authentication::Signature, Ok(shown)) => {
                let access_key_id = shown.authorization.access_key_id.clone();
                let session_token = shown.session_token.clone();
                let claim = shown.claim(head, body, service, now).unwrap_or_else(Claim::Refused);
                Some(Credentials { access_key_id, session_token, claim })
            }
        }
    }

    /// The answer to a request whose credentials the service has refused with this error.
    pub(super) fn explain(&self, refused: ServiceError) -> ServiceError {
        match (&self.claim, refused.code.as_str()) {
            (Claim::Refused(reason), "UnrecognizedClientException" | "InvalidClientTokenId")
                if self.access_key_id.is_empty() =>
            {
                reason.clone()
            }
            (Claim::Refused(reason), "InvalidSignatureException" | "SignatureDoesNotMatch") => reason.clone(),
            _ => refused,
        }
    }

    /// Whether the service's refusal means that nobody is known by these, where nobody asks for proof.
    pub(super) fn is_anyone(&self, refused: &ServiceError) -> bool {
        matches!(self.claim, Claim::Trusted)
            && matches!(refused.code.as_str(), "UnrecognizedClientException" | "InvalidClientTokenId")
    }

    /// The access key that they name.
    pub(super) fn access_key_id(&self) -> Option<&str> {
        Some(self.access_key_id.as_str()).filter(|id| !id.is_empty())
    }
}

impl Proof for Credentials {
    fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    fn is_by(&self, secret: &SecretAccessKey) -> bool {
        match &self.claim {
            Claim::Signed { scope, string_to_sign, signature } => {
                SigningKey::new(secret.expose().as_bytes(), scope).has_signed(string_to_sign, signature)
            }
            Claim::Refused(_) => false,
            Claim::Trusted => true,
        }
    }
}

/// The signature that a request has in its header or its query string, with what belongs to it.
struct Shown<'r> {
    authorization: Authorization,
    /// As it is given, or would be given in `X-Amz-Date`.
    date: Cow<'r, str>,
    session_token: Option<String>,
    /// What of the query string is signed.
    query: Cow<'r, str>,
}

impl<'r> Shown<'r> {
    /// That of this request.
    ///
    /// # Errors
    ///
    /// AWS's for none, for two, and for one that cannot be read.
    fn by(head: &'r Parts, authentication: Authentication) -> Result<Self, ServiceError> {
        let incomplete = |malformed: Malformed| error("IncompleteSignatureException", malformed.to_string());
        let (headers, query) = (&head.headers, head.uri.query().unwrap_or_default());
        match (text(headers, AUTHORIZATION.as_str()), presigned::is_presigned(query)) {
            (None, false) => {
                Err(error("MissingAuthenticationTokenException", "Missing Authentication Token".to_owned()))
            }
            (Some(_), true) => Err(invalid(
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header."
                    .to_owned(),
            )),
            (Some(authorization), false) => {
                let is_dated = authentication == Authentication::None
                    || headers.contains_key("x-amz-date")
                    || headers.contains_key(DATE);
                Ok(Shown {
                    authorization: Authorization::parse(authorization, is_dated).map_err(incomplete)?,
                    date: date(headers),
                    session_token: text(headers, "x-amz-security-token").map(str::to_owned),
                    query: query.into(),
                })
            }
            (None, true) => {
                let Presigned { authorization, date, session_token } =
                    Presigned::parse(query).map_err(incomplete)?;
                Ok(Shown {
                    authorization,
                    date: date.into(),
                    session_token,
                    query: presigned::signed_part(query).into(),
                })
            }
        }
    }

    /// The signature with what it is to sign.
    ///
    /// # Errors
    ///
    /// AWS's, in AWS's order: for a date that is none or too far from now, a header that must be signed and is not, a scope
    /// of another service or day.
    fn claim(self, head: &Parts, body: &[u8], service: &str, now: Timestamp) -> Result<Claim, ServiceError> {
        let Authorization { scope, signed_headers, signature, .. } = self.authorization;
        let date = &*self.date;
        let time = sigv4::date::parse(date).ok_or_else(|| {
            let sentence = format!(
                "Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601"
            );
            error("IncompleteSignatureException", sentence)
        })?;
        check_age(date, time, skew(service), now).map_err(invalid)?;
        let signed = |name: &str| signed_headers.iter().any(|signed| signed == name);
        if !signed("host") {
            return Err(invalid(
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned(),
            ));
        }
        // What decides the call is under the signature: a target or token that is not could be another's.
        let named = head.headers.keys().map(hyper::header::HeaderName::as_str);
        if let Some(name) = named.filter(|name| name.starts_with("x-amz-")).find(|name| !signed(name)) {
            return Err(invalid(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.")));
        }
        check_scope(&scope, service, date).map_err(invalid)?;
        let headers = head.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        let (method, path) = (head.method.as_str(), head.uri.path());
        let request = Request { method, path, query: &self.query, headers, body };
        let canonical = sigv4::canonical_request(&request, &signed_headers);
        let string_to_sign = sigv4::string_to_sign(date, &scope, &canonical);
        Ok(Claim::Signed { scope, string_to_sign, signature })
    }
}

/// The date of the headers, as `X-Amz-Date` has it or would have it; what cannot be read, as it is.
fn date(headers: &HeaderMap) -> Cow<'_, str> {
    text(headers, "x-amz-date").map_or_else(
        || {
            let date = text(headers, DATE.as_str()).unwrap_or_default();
            sigv4::date::parse_http(date).map_or(date.into(), |time| sigv4::date::format(time).into())
        },
        Cow::Borrowed,
    )
}

/// How far a request's date may be from now, in minutes either way. A presigned address is good for as long.
fn skew(service: &str) -> i64 {
    if service == "sts" { 15 } else { 5 }
}

fn check_age(date: &str, time: Timestamp, minutes: i64, now: Timestamp) -> Result<(), String> {
    let (earliest, latest) = (now.plus_millis(-minutes * 60_000), now.plus_millis(minutes * 60_000));
    let shown = sigv4::date::format;
    if time < earliest {
        return Err(format!(
            "Signature expired: {date} is now earlier than {} ({} - {minutes} min.)",
            shown(earliest),
            shown(now)
        ));
    }
    if time > latest {
        return Err(format!(
            "Signature not yet current: {date} is still later than {} ({} + {minutes} min.)",
            shown(latest),
            shown(now)
        ));
    }
    Ok(())
}

/// All that is wrong with a scope is told at once.
fn check_scope(scope: &Scope, service: &str, date: &str) -> Result<(), String> {
    let mut wrong = String::new();
    if scope.service != service {
        wrong.push_str(&format!("Credential should be scoped to correct service: '{service}'. "));
    }
    let day = date.get(..8).unwrap_or_default();
    if scope.day != day {
        wrong.push_str(&format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != \
             '{day}', from '{date}'.",
            scope.day
        ));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn invalid(sentence: String) -> ServiceError {
    error("InvalidSignatureException", sentence)
}

fn error(code: &str, sentence: String) -> ServiceError {
    ServiceError { message: Some(sentence), ..ServiceError::silent(code) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::secret::SecretBytes;

    const SECRET: &[u8] = b"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const BODY: &[u8] = b"{}";

    /// The signed request of a client, with what it then changes.
    fn request(change: impl FnOnce(&mut hyper::http::request::Builder, &str)) -> Parts {
        let scope =
            Scope { day: "20260102".to_owned(), region: "eu-west-1".to_owned(), service: "kms".to_owned() };
        let date = "20260102T030405Z";
        let headers: Vec<(&str, &[u8])> = vec![
            ("host", b"localhost"),
            ("x-amz-date", date.as_bytes()),
            ("x-amz-target", b"TrentService.ListKeys"),
        ];
        let request = Request { method: "POST", path: "/", query: "", headers: headers.clone(), body: BODY };
        let key = sigv4::Credentials {
            access_key_id: "AKIAEXAMPLE".to_owned(),
            secret_access_key: SecretBytes::new(SECRET.to_vec()),
            session_token: None,
        };
        let authorization = sigv4::sign(&request, date, scope, &key).to_string();
        let mut builder = hyper::Request::post("/");
        for (name, value) in headers {
            builder = builder.header(name, value);
        }
        change(&mut builder, &authorization);
        builder.body(()).unwrap().into_parts().0
    }

    fn signed(builder: &mut hyper::http::request::Builder, authorization: &str) {
        builder.headers_mut().unwrap().insert(AUTHORIZATION, authorization.parse().unwrap());
    }

    /// What the service, which knows the key, makes of the credentials.
    fn check(head: &Parts, body: &[u8], seconds: i64, expected: Result<(), (&str, &str)>) {
        let now = sigv4::date::parse("20260102T030405Z").unwrap().plus_millis(seconds * 1000);
        let credentials = Credentials::of(Authentication::Signature, head, body, "kms", now).unwrap();
        let secret = SecretAccessKey::from_bytes(SECRET).unwrap();
        let refused = if credentials.access_key_id() != Some("AKIAEXAMPLE") {
            Some("UnrecognizedClientException")
        } else {
            (!credentials.is_by(&secret)).then_some("InvalidSignatureException")
        };
        let outcome = refused.map(|code| credentials.explain(error(code, "the service's".to_owned())));
        let expected = expected.err().map(|(code, sentence)| error(code, sentence.to_owned()));
        assert_eq!(outcome, expected);
    }

    #[test]
    fn right_signatures_within_five_minutes() {
        for seconds in [0, 300, -300] {
            check(&request(signed), BODY, seconds, Ok(()));
        }
    }

    #[test]
    fn wrong_ones() {
        let invalid = |sentence| Err(("InvalidSignatureException", sentence));
        check(&request(signed), b"{ }", 0, invalid("the service's"));
        check(
            &request(signed),
            BODY,
            301,
            invalid(
                "Signature expired: 20260102T030405Z is now earlier than 20260102T030406Z (20260102T030906Z - 5 min.)",
            ),
        );
        check(
            &request(signed),
            BODY,
            -301,
            invalid(
                "Signature not yet current: 20260102T030405Z is still later than 20260102T030404Z (20260102T025904Z + 5 \
                 min.)",
            ),
        );
        let changed = |from: &str, to: &str| {
            request(|builder, authorization| signed(builder, &authorization.replace(from, to)))
        };
        check(
            &changed("20260102/", "20260103/"),
            BODY,
            0,
            invalid(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260103' != \
                 '20260102', from '20260102T030405Z'.",
            ),
        );
        check(
            &changed("/kms/", "/s3/"),
            BODY,
            0,
            invalid("Credential should be scoped to correct service: 'kms'. "),
        );
        check(
            &changed("20260102/eu-west-1/kms", "20260103/eu-west-1/s3"),
            BODY,
            0,
            invalid(
                "Credential should be scoped to correct service: 'kms'. Date in Credential scope does not match YYYYMMDD \
                 from ISO-8601 version of date from HTTP: '20260103' != '20260102', from '20260102T030405Z'.",
            ),
        );
        let dated = |date: &'static str| {
            request(|builder, authorization| {
                signed(builder, authorization);
                builder.headers_mut().unwrap().insert("x-amz-date", date.parse().unwrap());
            })
        };
        check(
            &dated("201"),
            BODY,
            0,
            Err((
                "IncompleteSignatureException",
                "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601",
            )),
        );
        check(&dated("20260102T030406Z"), BODY, 0, invalid("the service's"));
        check(
            &changed("=host;", "="),
            BODY,
            0,
            invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."),
        );
        check(
            &changed(";x-amz-target", ""),
            BODY,
            0,
            invalid("'x-amz-target' must be a 'SignedHeader' in the AWS Authorization."),
        );
        check(&changed("eu-west-1", "us-east-1"), BODY, 0, invalid("the service's"));
        check(
            &changed("AKIAEXAMPLE", "AKIAOTHER"),
            BODY,
            0,
            Err(("UnrecognizedClientException", "the service's")),
        );
        check(
            &request(|_, _| {}),
            BODY,
            0,
            Err(("MissingAuthenticationTokenException", "Missing Authentication Token")),
        );
        check(
            &request(|builder, _| signed(builder, "AWS4-HMAC-SHA256 Credential=a")),
            BODY,
            0,
            Err((
                "IncompleteSignatureException",
                "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' \
                 parameter. Authorization=AWS4-HMAC-SHA256 Credential=a",
            )),
        );
    }
}
