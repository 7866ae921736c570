//! Signed requests to a vault that has an access key.

use airkms::arn::AccountId;
use airkms::http::{Authentication, Limits};
use airkms::identity::{AccessKey, AccessKeyFacts, AccessKeyStatus, CredentialsInUse, SecretAccessKey};
use airkms::sigv4::{self, Request, Scope};
use airkms::time::Timestamp;
use airkms::vault::{SecretBytes, VaultError};
use serde_json::{Value, json};

use crate::support::{Reply, Running};

const ID: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const LIST: &str = "TrentService.ListKeys";

/// A server on a vault with an access key of the root user.
fn server(authentication: Authentication, status: AccessKeyStatus) -> Running {
    let server = Running::with(authentication, Limits::default());
    let facts = AccessKeyFacts {
        id: ID.to_owned(),
        account: AccountId::default(),
        user: None,
        status,
        created: Timestamp::now(),
    };
    let secret = SecretAccessKey::from_bytes(SECRET.as_bytes()).unwrap();
    let made: Result<(), VaultError> = server.vault().write(|transaction| {
        transaction.put(&AccessKey { facts, secret })?;
        transaction.put(&CredentialsInUse {})
    });
    made.unwrap();
    server
}

/// Posts a request that was signed so long ago.
fn post(server: &Running, id: &str, secret: &str, seconds: i64, body: &str) -> Reply {
    let date = sigv4::date::format(Timestamp::now().plus_millis(-seconds * 1000));
    let scope = Scope { day: date[..8].to_owned(), region: "eu-west-1".into(), service: "kms".into() };
    let headers = [("Host", "localhost"), ("X-Amz-Date", &*date), ("X-Amz-Target", LIST)];
    let signed = headers.map(|(name, value)| (name, value.as_bytes()));
    let request =
        Request { method: "POST", path: "/", query: "", headers: signed.to_vec(), body: body.as_bytes() };
    let key = sigv4::Credentials {
        access_key_id: id.to_owned(),
        secret_access_key: SecretBytes::new(secret.as_bytes().to_vec()),
        session_token: None,
    };
    let authorization = sigv4::sign(&request, &date, scope, &key).to_string();
    let mut headers = headers.to_vec();
    headers.push(("Authorization", &authorization));
    server.post(&headers, body.as_bytes())
}

/// What a presigned request is, before something of it is changed.
#[derive(Clone, Copy)]
struct Presigned {
    service: &'static str,
    method: &'static str,
    /// What the query string says beside the signature.
    form: &'static str,
    /// Further headers, all signed.
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    /// How long ago it was signed.
    seconds: i64,
}

const WHO: Presigned = Presigned {
    service: "sts",
    method: "GET",
    form: "Action=GetCallerIdentity&Version=2011-06-15&",
    headers: &[],
    body: "",
    seconds: 0,
};
const KEYS: Presigned = Presigned {
    service: "kms",
    method: "POST",
    form: "",
    headers: &[("X-Amz-Target", LIST), ("Content-Type", "application/x-amz-json-1.1")],
    body: r#"{"Limit":7}"#,
    seconds: 0,
};

impl Presigned {
    /// The query string.
    fn query(&self) -> String {
        let date = sigv4::date::format(Timestamp::now().plus_millis(-self.seconds * 1000));
        let scope =
            Scope { day: date[..8].to_owned(), region: "eu-west-1".into(), service: self.service.into() };
        let mut headers: Vec<(String, &str)> =
            self.headers.iter().map(|(name, value)| (name.to_lowercase(), *value)).collect();
        headers.push(("host".to_owned(), "localhost"));
        headers.sort();
        let names: Vec<String> = headers.iter().map(|(name, _)| name.clone()).collect();
        let credential = format!("{ID}/{scope}").replace('/', "%2F");
        let query = format!(
            "{}X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={credential}&X-Amz-Date={date}&X-Amz-Expires=60\
             &X-Amz-SignedHeaders={}",
            self.form,
            names.join("%3B")
        );
        let signed = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        let request = Request {
            method: self.method,
            path: "/",
            query: &query,
            headers: signed,
            body: self.body.as_bytes(),
        };
        let canonical = sigv4::canonical_request(&request, &names);
        let key = sigv4::SigningKey::new(SECRET.as_bytes(), &scope);
        let signature = key.sign(&sigv4::string_to_sign(&date, &scope, &canonical));
        format!("{query}&X-Amz-Signature={signature}")
    }

    /// Sends it with this query string and one more header.
    fn send(&self, server: &Running, query: &str, header: (&str, &str)) -> Reply {
        let mut head = format!("{} /?{query} HTTP/1.1\r\nHost: localhost\r\n", self.method);
        for (name, value) in self.headers.iter().chain([&header]).filter(|(name, _)| !name.is_empty()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.body.is_empty() || self.method == "POST" {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        server.raw(format!("{head}\r\n{}", self.body).as_bytes())
    }
}

/// The status, and the code and message of an error or what else there is.
fn said(reply: &Reply) -> (u16, String) {
    let id = reply.header("x-amzn-requestid").unwrap();
    let text = String::from_utf8(reply.body.clone()).unwrap().replace("&apos;", "'").replace(id, "id");
    let part = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        rest.split_once('<').map(|(part, _)| part.to_owned())
    };
    let xml = || Some(format!("{}: {}", part("Code")?, part("Message")?));
    (reply.status, xml().or_else(|| part("Arn")).unwrap_or(text))
}

/// A form in the query string whose signature is in the header.
#[test]
fn signed_ones_by_get() {
    let server = server(Authentication::Signature, AccessKeyStatus::Active);
    let date = sigv4::date::format(Timestamp::now());
    let scope = Scope { day: date[..8].to_owned(), region: "eu-west-1".into(), service: "sts".into() };
    let query = "Version=2011-06-15&Action=GetCallerIdentity";
    let headers = vec![("Host", &b"localhost"[..]), ("X-Amz-Date", date.as_bytes())];
    let request = Request { method: "GET", path: "/", query, headers, body: b"" };
    let key = sigv4::Credentials {
        access_key_id: ID.to_owned(),
        secret_access_key: SecretBytes::new(SECRET.as_bytes().to_vec()),
        session_token: None,
    };
    let authorization = sigv4::sign(&request, &date, scope, &key).to_string();
    let send = |query: &str| {
        let head = format!("GET /?{query} HTTP/1.1\r\nHost: localhost\r\nX-Amz-Date: {date}\r\n");
        said(&server.raw(format!("{head}Authorization: {authorization}\r\n\r\n").as_bytes()))
    };
    assert_eq!(send(query), (200, "arn:aws:iam::111122223333:root".to_owned()));
    let (status, text) = send(&format!("{query}&x=y"));
    assert!(status == 403 && text.starts_with("SignatureDoesNotMatch: The request signature"), "{text}");
}

#[test]
fn presigned_ones() {
    const NONE: (&str, &str) = ("", "");
    let server = server(Authentication::Signature, AccessKeyStatus::Active);
    let root = || (200, "arn:aws:iam::111122223333:root".to_owned());
    let keys = || (200, r#"{"Keys":[],"Truncated":false}"#.to_owned());
    let check = |request: Presigned, expected: (u16, String)| {
        assert_eq!(said(&request.send(&server, &request.query(), NONE)), expected, "{}", request.method);
    };
    check(WHO, root());
    check(Presigned { method: "POST", ..WHO }, root());
    let cluster = &[("x-k8s-aws-id", "cluster")];
    check(Presigned { headers: cluster, ..WHO }, root());
    check(KEYS, keys());
    check(Presigned { body: "", ..KEYS }, keys());
    // Whatever `X-Amz-Expires` says: STS takes what is up to 15 minutes old, KMS 5.
    for seconds in [890, -890] {
        check(Presigned { seconds, ..WHO }, root());
    }
    for seconds in [290, -290] {
        check(Presigned { seconds, ..KEYS }, keys());
    }

    // A query string that is changed.
    let is_error = |request: Presigned, from: &str, to: &str, code: &str, message: &str| {
        let status = if request.service == "sts" { 403 } else { 400 };
        let query = request.query().replace(from, to);
        let expected = match request.service {
            "sts" => format!("{code}: {message}"),
            _ => json!({"__type": code, "message": message}).to_string(),
        };
        // STS has 400 for what it cannot read.
        let status = if code == "IncompleteSignature" { 400 } else { status };
        assert_eq!(said(&request.send(&server, &query, NONE)), (status, expected), "{from} {to}");
    };
    let wrong = "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                 Access Key and signing method. Consult the service documentation for details.";
    is_error(WHO, "X-Amz-Expires=60", "X-Amz-Expires=61", "SignatureDoesNotMatch", wrong);
    is_error(WHO, "Signature=", "Signature=00", "SignatureDoesNotMatch", wrong);
    is_error(WHO, "&X-Amz-Expires=60", "", "SignatureDoesNotMatch", wrong);
    is_error(WHO, "eu-west-1", "us-east-1", "SignatureDoesNotMatch", wrong);
    is_error(KEYS, "X-Amz-Expires=60", "X-Amz-Expires=60&Limit=1", "InvalidSignatureException", wrong);
    is_error(
        WHO,
        "%2Fsts%2F",
        "%2Fiam%2F",
        "SignatureDoesNotMatch",
        "Credential should be scoped to correct service: 'sts'. ",
    );
    is_error(
        WHO,
        "SignedHeaders=host",
        "SignedHeaders=date",
        "SignatureDoesNotMatch",
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
    is_error(
        KEYS,
        "%3Bx-amz-target",
        "",
        "InvalidSignatureException",
        "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.",
    );
    is_error(
        WHO,
        "AKIAIOSFODNN7EXAMPLE",
        "AKIAIOSFODNN7EXAMPLF",
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
    );
    is_error(
        WHO,
        "&X-Amz-Date",
        "&X-Amz-Datum",
        "IncompleteSignature",
        "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
    );
    is_error(
        KEYS,
        "X-Amz-Credential",
        "X-Amz-credential",
        "IncompleteSignatureException",
        "AWS query-string parameters must include 'X-Amz-Credential'. Re-examine the query-string parameters.",
    );
    is_error(
        KEYS,
        "X-Amz-Algorithm",
        "X-Amz-algorithm",
        "MissingAuthenticationTokenException",
        "Missing Authentication Token",
    );

    // A date that is too old or to come.
    for (request, seconds, minutes, beginning) in [
        (WHO, 910, "- 15 min.)", "SignatureDoesNotMatch: Signature expired: "),
        (WHO, -910, "+ 15 min.)", "SignatureDoesNotMatch: Signature not yet current: "),
        (KEYS, 310, "- 5 min.)", "Signature expired: "),
        (KEYS, -310, "+ 5 min.)", "Signature not yet current: "),
    ] {
        let request = Presigned { seconds, ..request };
        let (_, text) = said(&request.send(&server, &request.query(), NONE));
        assert!(text.contains(minutes) && text.contains(beginning), "{text}");
    }

    let undated = WHO.query().replace("X-Amz-Date=", "X-Amz-Date=x");
    let (status, text) = said(&WHO.send(&server, &undated, NONE));
    assert_eq!(status, 400);
    assert!(
        text.starts_with("IncompleteSignature: Date must be in ISO-8601 'basic format'. Got 'x20"),
        "{text}"
    );

    // What comes with it.
    for (request, header, expected) in [
        (
            WHO,
            ("X-Amz-Security-Token", "x"),
            (
                403,
                "SignatureDoesNotMatch: 'x-amz-security-token' must be a 'SignedHeader' in the AWS Authorization.",
            ),
        ),
        (
            WHO,
            ("Authorization", "AWS4-HMAC-SHA256 x"),
            (
                403,
                "SignatureDoesNotMatch: Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as \
                 HTTP header.",
            ),
        ),
        (WHO, ("Origin", "https://example.com"), (403, "Requests of web pages are not answered.\n")),
        (WHO, ("Sec-Fetch-Site", "cross-site"), (403, "Requests of web pages are not answered.\n")),
        (WHO, ("Sec-Fetch-Site", "none"), (200, "arn:aws:iam::111122223333:root")),
        (WHO, ("Accept", "*/*"), (200, "arn:aws:iam::111122223333:root")),
        (
            WHO,
            ("Accept", "application/json"),
            (
                200,
                r#"{"GetCallerIdentityResponse":{"GetCallerIdentityResult":{"UserId":"111122223333","Account":"111122223333","Arn":"arn:aws:iam::111122223333:root"},"ResponseMetadata":{"RequestId":"id"}}}"#,
            ),
        ),
        (
            Presigned { form: "Action=Nope&Version=1&", ..WHO },
            ("Accept", "application/json"),
            (
                400,
                r#"{"Error":{"Code":"InvalidAction","Message":"Could not find operation Nope for version 1","Type":"Sender"},"RequestId":"id"}"#,
            ),
        ),
    ] {
        let (status, text) = expected;
        assert_eq!(
            said(&request.send(&server, &request.query(), header)),
            (status, text.to_owned()),
            "{header:?}"
        );
    }
}

#[track_caller]
fn refused(reply: &Reply, code: &str, sentence: &str) {
    assert_eq!((reply.status, reply.json()), (400, json!({"__type": code, "message": sentence})));
}

fn keys(reply: &Reply) -> (u16, Value) {
    (reply.status, reply.json()["Keys"].clone())
}

#[test]
fn right_and_wrong_ones() {
    let server = server(Authentication::Signature, AccessKeyStatus::Active);
    assert_eq!(keys(&post(&server, ID, SECRET, 0, "{}")), (200, json!([])));
    assert_eq!(keys(&post(&server, ID, SECRET, 290, "{}")), (200, json!([])));
    assert_eq!(keys(&post(&server, ID, SECRET, -290, "{}")), (200, json!([])));
    refused(
        &post(&server, ID, &SECRET.to_lowercase(), 0, "{}"),
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
         Key and signing method. Consult the service documentation for details.",
    );
    refused(
        &post(&server, "AKIAIOSFODNN7EXAMPLF", SECRET, 0, "{}"),
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    );
    for seconds in [310, -310] {
        let reply = post(&server, ID, SECRET, seconds, "{}");
        assert_eq!((reply.status, reply.json()["__type"].as_str()), (400, Some("InvalidSignatureException")));
    }
    refused(
        &server.post(&[("X-Amz-Target", LIST)], b"{}"),
        "MissingAuthenticationTokenException",
        "Missing Authentication Token",
    );
    refused(
        &server.post(&[("X-Amz-Target", LIST), ("Authorization", "AWS4-HMAC-SHA256 x")], b"{}"),
        "IncompleteSignatureException",
        "'x' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 x'.",
    );
}

#[test]
fn an_inactive_key_is_unknown() {
    let server = server(Authentication::Signature, AccessKeyStatus::Inactive);
    refused(
        &post(&server, ID, SECRET, 0, "{}"),
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    );
}

#[test]
fn without_authentication_anything_goes() {
    let server = server(Authentication::None, AccessKeyStatus::Active);
    for reply in [
        post(&server, ID, SECRET, 0, "{}"),
        post(&server, ID, "another", 4000, "{}"),
        post(&server, "test", "test", 0, "{}"),
        server.post(&[("X-Amz-Target", LIST)], b"{}"),
        server.post(&[("X-Amz-Target", LIST), ("Authorization", "nonsense")], b"{}"),
        KEYS.send(&server, "X-Amz-Algorithm=nonsense", ("", "")),
        Presigned { seconds: 4000, ..KEYS }.send(&server, &KEYS.query(), ("", "")),
    ] {
        assert_eq!(keys(&reply), (200, json!([])));
    }
}

#[test]
fn a_vault_without_access_keys_takes_any() {
    let server = Running::start();
    for reply in [
        post(&server, "test", "test", 4000, "{}"),
        server.post(&[("X-Amz-Target", LIST)], b"{}"),
        server.post(&[("X-Amz-Target", LIST), ("Authorization", "nonsense")], b"{}"),
        KEYS.send(&server, "X-Amz-Algorithm=nonsense", ("", "")),
        Presigned { seconds: 4000, ..KEYS }.send(&server, &KEYS.query(), ("", "")),
    ] {
        assert_eq!(keys(&reply), (200, json!([])));
    }
}
