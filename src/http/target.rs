//! Which operation of which Region a request's head names.

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HOST, HeaderValue};

use crate::model::{Protocol, Service};
use crate::region::Region;

/// The operation that `X-Amz-Target` names.
pub(super) fn operation(headers: &HeaderMap) -> Option<(Service, &str)> {
    let (prefix, operation) = text(headers.get("x-amz-target"))?.rsplit_once('.')?;
    let is_meant = |service: &Service| matches!(service.protocol(), Protocol::Json { target_prefix } if target_prefix == prefix);
    Some((Service::ALL.into_iter().find(is_meant)?, operation))
}

/// The Region of the credential scope; without one, that of the host's name.
pub(super) fn region(headers: &HeaderMap) -> Option<Region> {
    let host = || text(headers.get(HOST)).and_then(host_region);
    let region = scope(headers).map(|(region, _)| region).or_else(host);
    region.and_then(|region| Region::parse(region).ok())
}

/// The Region and the service of the credential scope.
pub(super) fn scope(headers: &HeaderMap) -> Option<(&str, &str)> {
    text(headers.get(AUTHORIZATION)).and_then(scope_of)
}

/// `AWS4-HMAC-SHA256 Credential=<key>/<day>/<Region>/<service>/aws4_request, …`
fn scope_of(authorization: &str) -> Option<(&str, &str)> {
    let (_, credential) = authorization.split_once("Credential=")?;
    let mut parts = credential.split(',').next()?.trim().rsplit('/');
    let (terminator, service, region) = (parts.next()?, parts.next()?, parts.next()?);
    (terminator == "aws4_request").then_some((region, service))
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
    fn scopes() {
        let scope = |rest: &str| format!("AWS4-HMAC-SHA256 Credential={rest}");
        for (authorization, expected) in [
            (
                scope("AKIA/20260102/eu-west-1/kms/aws4_request, SignedHeaders=host"),
                Some(("eu-west-1", "kms")),
            ),
            (scope("A/K/20260102/eu-west-1/iam/aws4_request"), Some(("eu-west-1", "iam"))),
            (scope("AKIA/20260102/eu-west-1/kms/aws3_request"), None),
            (scope("aws4_request"), None),
            (scope(""), None),
            ("Bearer x".to_owned(), None),
        ] {
            assert_eq!(scope_of(&authorization), expected, "{authorization}");
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
