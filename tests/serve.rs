//! `airkms serve` over real connections: its protocols, signatures, bounds, and what it bears.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "serve/abuse.rs"]
mod abuse;
#[cfg(target_os = "linux")]
#[path = "serve/memory.rs"]
mod memory;
#[path = "serve/program.rs"]
mod program;
#[path = "serve/shared.rs"]
mod shared;
#[path = "serve/signatures.rs"]
mod signatures;
#[path = "serve/support.rs"]
mod support;

use serde_json::{Value, json};
use support::{Reply, Running};

#[test]
fn an_answer_has_the_services_headers() {
    let server = Running::start();
    let reply = server.call("CreateKey", &json!({}));
    assert_eq!(reply.status, 200);
    let id = reply.header("x-amzn-requestid").unwrap();
    assert_eq!((id.len(), id.matches('-').count()), (36, 4));
    for (name, expected) in [
        ("content-type", "application/x-amz-json-1.1"),
        ("cache-control", "no-cache, no-store, must-revalidate, private"),
        ("expires", "0"),
        ("pragma", "no-cache"),
        ("content-length", reply.body.len().to_string().as_str()),
    ] {
        assert_eq!(reply.header(name), Some(expected), "{name}");
    }
    assert!(reply.header("date").is_some());
    let key = reply.json()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let empty = server.call("DisableKey", &json!({ "KeyId": key }));
    assert_eq!((empty.status, empty.body.as_slice()), (200, &b""[..]));
}

#[test]
fn errors() {
    let server = Running::start();
    let check = |target: &str, body: &str, status: u16, expected: Value| {
        let reply = server.post(&[("X-Amz-Target", target)], body.as_bytes());
        assert_eq!((reply.status, reply.json()), (status, expected), "{target} {body}");
    };
    let silent = |code: &str| json!({ "__type": code });
    check(
        "TrentService.DescribeKey",
        r#"{"KeyId":"nope"}"#,
        400,
        json!({"__type": "NotFoundException", "message": "Invalid keyId 'nope'"}),
    );
    check("TrentService.DescribeKey", r#"{"KeyId":1}"#, 400, silent("SerializationException"));
    check("TrentService.DescribeKey", "[]", 400, silent("SerializationException"));
    check("TrentService.DescribeKey", "{", 400, silent("SerializationException"));
    check("TrentService.DescribeKey", "\u{0}\u{ff}", 400, silent("SerializationException"));
    check("TrentService.Nope", "{}", 400, silent("UnknownOperationException"));
    check("DynamoDB_20120810.ListTables", "{}", 400, silent("UnknownOperationException"));
    check("", "{}", 400, silent("UnknownOperationException"));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check("TrentService.ListKeys", &format!(r#"{{"x":{deep}}}"#), 400, silent("SerializationException"));
    let null = server.post(&[("X-Amz-Target", "TrentService.ListKeys")], br#"{"Limit":null}"#);
    assert_eq!((null.status, null.json()["Keys"].clone()), (200, json!([])));
    let nothing = server.post(&[("X-Amz-Target", "TrentService.ListKeys")], b"");
    assert_eq!(nothing.status, 200);
}

#[test]
fn other_routes() {
    let server = Running::start();
    let check = |request: &str, status: u16, body: &str| {
        let Reply { status: found, body: text, .. } = server.raw(request.as_bytes());
        assert_eq!((found, String::from_utf8(text).unwrap().as_str()), (status, body), "{request}");
    };
    let end = "Host: localhost\r\nConnection: close\r\n\r\n";
    check(&format!("GET /health HTTP/1.1\r\n{end}"), 200, "ok\n");
    check(&format!("GET / HTTP/1.1\r\n{end}"), 405, "Calls are made by POST.\n");
    check(&format!("GET /x HTTP/1.1\r\n{end}"), 404, "There is nothing here. Calls are made by POST /.\n");
    check(
        &format!("POST /_airkms/reset HTTP/1.1\r\n{end}"),
        404,
        "Only a server with --ephemeral can be reset.\n",
    );
    check(
        &format!("POST / HTTP/1.1\r\nOrigin: https://example.com\r\n{end}"),
        403,
        "Requests of web pages are not answered.\n",
    );
    check(
        "GET /?Action=GetCallerIdentity&Version=2011-06-15 HTTP/1.1\r\nHost: kms.example.com\r\n\r\n",
        403,
        "By GET this name is answered over TLS only.\n",
    );
}

/// A page can have a browser fetch any address, which says of some of them only that a page made it do so; and a link in a
/// message can.
#[test]
fn by_get_nothing_is_changed_that_a_browser_may_have_been_led_to() {
    let server = Running::start();
    let get = |headers: &str, parameters: &str| {
        let head = format!("GET /?{parameters} HTTP/1.1\r\nHost: {headers}\r\nConnection: close\r\n\r\n");
        server.raw(head.as_bytes()).status
    };
    for (number, (headers, to_change, to_read)) in [
        ("localhost", 200, 200),
        ("127.0.0.1:80", 200, 200),
        ("0.0.0.0:80", 403, 200),
        ("airkms", 403, 200),
        ("10.0.0.1", 403, 200),
        ("localhost\r\nSec-Fetch-Site: none", 403, 200),
        ("localhost\r\nSec-Fetch-Site: cross-site", 403, 403),
        ("kms.example.com", 403, 403),
    ]
    .into_iter()
    .enumerate()
    {
        let user = format!("Action=CreateUser&Version=2010-05-08&UserName=u{number}");
        assert_eq!(get(headers, &user), to_change, "{headers}");
        assert_eq!(get(headers, "Action=GetCallerIdentity&Version=2011-06-15"), to_read, "{headers}");
    }
}

#[test]
fn the_region_is_that_of_the_scope_or_of_the_host() {
    let server = Running::start();
    let region = |headers: &[(&str, &str)]| {
        let mut all = vec![("X-Amz-Target", "TrentService.CreateKey")];
        all.extend(headers);
        let arn = server.post(&all, b"{}").json()["KeyMetadata"]["Arn"].as_str().unwrap().to_owned();
        arn.split(':').nth(3).unwrap().to_owned()
    };
    let scope =
        "AWS4-HMAC-SHA256 Credential=x/20260102/eu-west-1/kms/aws4_request, SignedHeaders=a, Signature=b";
    assert_eq!(region(&[("Authorization", scope)]), "eu-west-1");
    assert_eq!(region(&[("Host", "kms.eu-central-1.amazonaws.com")]), "eu-central-1");
    assert_eq!(region(&[]), "us-east-1");
}

#[test]
fn concurrent_calls_are_all_in_the_trail() {
    let server = Running::start();
    let key = server.call("CreateKey", &json!({})).json()["KeyMetadata"]["KeyId"].clone();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..25 {
                    assert_eq!(server.call("DescribeKey", &json!({ "KeyId": key })).status, 200);
                    assert_eq!(server.call("DescribeKey", &json!({ "KeyId": "nope" })).status, 400);
                }
            });
        }
    });
    assert_eq!(server.trail(), 401);
}

#[test]
fn without_a_trail_nothing_is_answered() {
    let server = Running::start();
    assert_eq!(server.call("ListKeys", &json!({})).status, 200);
    server.break_trail();
    for operation in ["ListKeys", "CreateKey"] {
        let reply = server.call(operation, &json!({}));
        assert_eq!((reply.status, reply.json()["__type"].as_str()), (500, Some("KMSInternalException")));
    }
}

#[test]
fn the_query_protocol() {
    let server = Running::start();
    let check = |body: &str, status: u16, expected: &str| {
        let head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\r\n";
        let reply = server.raw(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
        let id = reply.header("x-amzn-requestid").unwrap().to_owned();
        let text = String::from_utf8(reply.body).unwrap().replace(&id, "id");
        assert_eq!((reply.status, text.as_str()), (status, expected), "{body}");
    };
    check(
        "Action=GetCallerIdentity&Version=2011-06-15",
        200,
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
         <UserId>111122223333</UserId><Account>111122223333</Account><Arn>arn:aws:iam::111122223333:root</Arn>\
         </GetCallerIdentityResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>\
         </GetCallerIdentityResponse>",
    );
    check(
        "Action=Nope&Version=2011-06-15",
        400,
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
         <Code>InvalidAction</Code><Message>Could not find operation Nope for version 2011-06-15</Message></Error>\
         <RequestId>id</RequestId></ErrorResponse>",
    );
}
