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
    ] {
        assert_eq!(keys(&reply), (200, json!([])));
    }
}
