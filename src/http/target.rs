//! Which operation of which Region a request's head names.

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HOST, HeaderValue};

use crate::region::Region;

/// What the targets of KMS begin with.
const KMS: &str = "TrentService.";

/// The operation that `X-Amz-Target` names.
pub(super) fn operation(headers: &HeaderMap) -> Option<&str> {
    text(headers.get("x-amz-target")).and_then(|target| target.strip_prefix(KMS))
}

/// The Region of the credential scope; without one, that of the host's name.
pub(super) fn region(headers: &HeaderMap) -> Option<Region> {
    let scope = text(headers.get(AUTHORIZATION)).and_then(scope_region);
    let host = || text(headers.get(HOST)).and_then(host_region);
    scope.or_else(host).and_then(|region| Region::parse(region).ok())
}

/// `AWS4-HMAC-SHA256 Credential=<key>/<day>/<Region>/<service>/aws4_request, …`
fn scope_region(authorization: &str) -> Option<&str> {
    let (_, credential) = authorization.split_once("Credential=")?;
    let scope = credential.split(',').next()?.trim();
    let mut parts = scope.rsplit('/');
    (parts.next() == Some("aws4_request")).then(|| parts.nth(1))?
}

/// `kms.<Region>.…`, also `kms-fips.<Region>.…`
fn host_region(host: &str) -> Option<&str> {
    let mut labels = host.split('.');
    let service = labels.next()?;
    let region = labels.next()?;
    (matches!(service, "kms" | "kms-fips") && region.contains('-')).then_some(region)
}

fn text(header: Option<&HeaderValue>) -> Option<&str> {
    header.and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_of_scopes() {
        let scope = |rest: &str| format!("AWS4-HMAC-SHA256 Credential={rest}");
        for (authorization, expected) in [
            (scope("AKIA/20260102/eu-west-1/kms/aws4_request, SignedHeaders=host"), Some("eu-west-1")),
            (scope("A/K/20260102/eu-west-1/kms/aws4_request"), Some("eu-west-1")),
            (scope("AKIA/20260102/eu-west-1/kms/aws3_request"), None),
            (scope("aws4_request"), None),
            (scope(""), None),
            ("Bearer x".to_owned(), None),
        ] {
            assert_eq!(scope_region(&authorization), expected, "{authorization}");
        }
    }

    #[test]
    fn regions_of_hosts() {
        for (host, expected) in [
            ("kms.eu-west-1.amazonaws.com", Some("eu-west-1")),
            ("kms-fips.us-gov-west-1.api.aws:443", Some("us-gov-west-1")),
            ("kms.localhost:4599", None),
            ("127.0.0.1:4599", None),
            ("localhost", None),
            ("", None),
        ] {
            assert_eq!(host_region(host), expected, "{host}");
        }
    }
}
