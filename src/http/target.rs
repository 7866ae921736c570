//! Which operation of which Region a request's head names.

use std::borrow::Cow;
use std::net::Ipv4Addr;

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HOST, HeaderValue};
use hyper::http::request::Parts;

use crate::model::{Protocol, Service};
use crate::region::Region;
use crate::sigv4::presigned;

/// The operation that `X-Amz-Target` names.
pub(super) fn operation(headers: &HeaderMap) -> Option<(Service, &str)> {
    let (prefix, operation) = text(headers.get("x-amz-target"))?.rsplit_once('.')?;
    let is_meant = |service: &Service| matches!(service.protocol(), Protocol::Json { target_prefix } if target_prefix == prefix);
    Some((Service::ALL.into_iter().find(is_meant)?, operation))
}

/// The Region of the credential scope; without one, that of the host's name.
pub(super) fn region(head: &Parts) -> Option<Region> {
    let region = match credential(head) {
        Some(credential) => scope(&credential).map(|(region, _)| Region::parse(region)),
        None => None,
    };
    let host = || text(head.headers.get(HOST)).and_then(host_region).map(Region::parse);
    region.or_else(host)?.ok()
}

/// The service of the credential scope.
pub(super) fn service(head: &Parts) -> Option<Service> {
    Service::named(scope(&credential(head)?)?.1)
}

/// The credential with its scope, of the header `Authorization` or of a presigned query string.
fn credential(head: &Parts) -> Option<Cow<'_, str>> {
    match text(head.headers.get(AUTHORIZATION)) {
        // `AWS4-HMAC-SHA256 Credential=<credential>, …`
        Some(authorization) => {
            let (_, rest) = authorization.split_once("Credential=")?;
            Some(rest.split(',').next()?.trim().into())
        }
        None => presigned::parameter(head.uri.query()?, "X-Amz-Credential"),
    }
}

/// Region and service of `<key>/<day>/<Region>/<service>/aws4_request`.
fn scope(credential: &str) -> Option<(&str, &str)> {
    let mut parts = credential.rsplit('/');
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

/// Whether the host has a name that anyone may have made, and led to this machine: a page of that name could then read here
/// what is answered to GET, which browsers send without saying where from. Addresses and names without a dot are nobody's.
pub(super) fn is_of_anyone(headers: &HeaderMap) -> bool {
    host(headers)
        .is_none_or(|name| !name.starts_with('[') && name.contains('.') && name.parse::<Ipv4Addr>().is_err())
}

/// Whether the host is this machine in one of the names of which browsers know that without asking. To others, and without
/// TLS, they do not say where a request is from (W3C, "Secure Contexts", 3.1; "Fetch Metadata Request Headers", 2).
pub(super) fn is_this_machine(headers: &HeaderMap) -> bool {
    host(headers).is_some_and(|name| {
        let is_address = name.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback());
        let last = name.rsplit('.').next().unwrap_or_default();
        is_address || name == "[::1]" || last.eq_ignore_ascii_case("localhost")
    })
}

/// The host without its port.
fn host(headers: &HeaderMap) -> Option<&str> {
    let host = text(headers.get(HOST))?;
    let port = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    Some(port.map_or(host, |(name, _)| name).trim_end_matches('.'))
}

fn text(header: Option<&HeaderValue>) -> Option<&str> {
    header.and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_and_services_of_signatures() {
        let check = |uri: &str, authorization: Option<&str>, expected: (Option<&str>, Option<Service>)| {
            let mut request = hyper::Request::post(uri).header(HOST, "kms.us-west-2.amazonaws.com");
            if let Some(authorization) = authorization {
                request = request.header(AUTHORIZATION, authorization);
            }
            let (head, ()) = request.body(()).unwrap().into_parts();
            let found = region(&head).map(|region| region.to_string());
            assert_eq!((found.as_deref(), service(&head)), expected, "{uri} {authorization:?}");
        };
        let host = (Some("us-west-2"), None);
        for (credential, expected) in [
            (
                "Credential=AKIA/20260102/eu-west-1/kms/aws4_request, SignedHeaders=host",
                (Some("eu-west-1"), Some(Service::Kms)),
            ),
            ("Credential=A/K/20260102/eu-west-1/iam/aws4_request", (Some("eu-west-1"), Some(Service::Iam))),
            ("Credential=AKIA/20260102/eu-west-1/s3/aws4_request", (Some("eu-west-1"), None)),
            ("Credential=AKIA/20260102/no_where/kms/aws4_request", (None, Some(Service::Kms))),
            ("Credential=AKIA/20260102/eu-west-1/kms/aws3_request", host),
            ("Credential=aws4_request", host),
            ("Credential=", host),
            ("x", host),
        ] {
            check("/", Some(&format!("AWS4-HMAC-SHA256 {credential}")), expected);
        }
        check("/", None, host);
        let scope = "X-Amz-Credential=AKIA%2F20260102%2Feu-west-1%2Fsts%2Faws4_request";
        check(&format!("/?a=b&{scope}"), None, (Some("eu-west-1"), Some(Service::Sts)));
        check(&format!("/?{scope}"), Some("Bearer x"), host);
        check("/?X-Amz-Credential", None, host);
    }

    #[test]
    fn names_of_hosts() {
        let found = |host: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, host.parse().unwrap());
            (is_this_machine(&headers), is_of_anyone(&headers))
        };
        for (host, expected) in [
            ("localhost:4599", (true, false)),
            ("localhost", (true, false)),
            ("LOCALHOST.", (true, false)),
            ("127.0.0.1:4599", (true, false)),
            ("127.9.9.9", (true, false)),
            ("[::1]:4599", (true, false)),
            ("[::1]", (true, false)),
            ("airkms:4599", (false, false)),
            ("10.0.0.1", (false, false)),
            ("0.0.0.0:4599", (false, false)),
            ("[::]:4599", (false, false)),
            ("[::ffff:127.0.0.1]:4599", (false, false)),
            ("evil.example:4599", (false, true)),
            ("evil.example", (false, true)),
            ("127.0.0.1.evil.example", (false, true)),
            ("127.0.0.256", (false, true)),
            ("localhost.evil.example", (false, true)),
        ] {
            assert_eq!(found(host), expected, "{host}");
        }
        assert!(is_of_anyone(&HeaderMap::new()) && !is_this_machine(&HeaderMap::new()));
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
