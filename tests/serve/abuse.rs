//! Clients that send truncated, oversized, slow, pipelined and senseless requests: others are answered meanwhile, and
//! nothing is kept of them.

use std::io::{BufReader, Read, Write};
use std::net::Shutdown;
use std::thread::sleep;
use std::time::{Duration, Instant};

use airkms::http::{Authentication, Limits};
use serde_json::json;

use crate::support::{Reply, Running, request};

/// Limits that a test can wait for.
fn impatient() -> Limits {
    Limits {
        head_time: Duration::from_millis(300),
        body_time: Duration::from_millis(300),
        write_time: Duration::from_millis(300),
        grace: Duration::from_secs(2),
        ..Limits::default()
    }
}

fn start(limits: Limits) -> Running {
    Running::with(Authentication::None, limits)
}

#[track_caller]
fn answers(server: &Running) {
    let begun = Instant::now();
    assert_eq!(server.call("ListKeys", &json!({})).status, 200);
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

/// What the server sends until it closes the connection, which it must within a minute.
fn rest(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn truncated_requests() {
    let server = start(impatient());
    let whole = request(&[("X-Amz-Target", "TrentService.ListKeys")], b"{}");
    for length in 0..whole.len() {
        let mut stream = server.connect();
        stream.write_all(&whole[..length]).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let answer = rest(stream);
        assert!(!answer.starts_with("HTTP/1.1 200"), "{length}: {answer}");
    }
    answers(&server);
}

#[test]
fn garbage() {
    let server = start(impatient());
    let mut byte = 1_u8;
    let mut noise = || {
        byte = byte.wrapping_mul(109).wrapping_add(89);
        byte
    };
    for length in [1, 10, 1000, 100_000] {
        let mut stream = server.connect();
        let garbage: Vec<u8> = (0..length).map(|_| noise()).collect();
        let _ = stream.write_all(&garbage);
        let _ = stream.shutdown(Shutdown::Write);
        let answer = rest(stream);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    for text in [
        "POST / HTTP/9.9\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}",
    ] {
        let mut stream = server.connect();
        stream.write_all(text.as_bytes()).unwrap();
        let answer = rest(stream);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{text}: {answer}");
    }
    answers(&server);
}

#[test]
fn oversized_requests() {
    let server = start(Limits::default());
    let target = [("X-Amz-Target", "TrentService.ListKeys")];
    let limit = Limits::default().body;
    let pad = |length: usize| format!(r#"{{"x":"{}"}}"#, "x".repeat(length - 8));
    assert_eq!(server.post(&target, pad(limit).as_bytes()).status, 200);
    let refused = server.post(&target, b"");
    assert_eq!(refused.status, 200);

    // The length is told beforehand, and nothing of the body is waited for.
    let head = b"POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: TrentService.ListKeys\r\nContent-Length: 99999999999\r\n\r\n";
    let refused = server.raw(head);
    assert_eq!(refused.status, 413);
    let expected = json!({"__type": "SerializationException", "message": "The request is too long."});
    assert_eq!(refused.json(), expected);

    // The length is not told: the body comes in pieces without end.
    let mut stream = server.connect();
    stream
        .write_all(b"POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: TrentService.ListKeys\r\nTransfer-Encoding: chunked\r\n\r\n")
        .unwrap();
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    let mut sent = 0;
    while stream.write_all(chunk.as_bytes()).is_ok() && sent < 1000 {
        sent += 1;
    }
    assert!(sent < 1000, "64 MB of a body were taken");

    let mut stream = server.connect();
    let _ = stream.write_all(format!("POST / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(100_000)).as_bytes());
    let answer = rest(stream);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    answers(&server);
}

#[test]
fn slow_clients_are_left() {
    let server = start(impatient());
    let heads = ["", "P", "POST / HTTP/1.1\r\nHost: x\r\n"];
    let slow: Vec<_> = heads
        .iter()
        .cycle()
        .take(60)
        .map(|head| {
            let mut stream = server.connect();
            stream.write_all(head.as_bytes()).unwrap();
            stream
        })
        .collect();
    let mut body = server.connect();
    body.write_all(
        b"POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: TrentService.ListKeys\r\nContent-Length: 9\r\n\r\n{",
    )
    .unwrap();
    answers(&server);
    for stream in slow {
        let answer = rest(stream);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    }
    assert!(rest(body).starts_with("HTTP/1.1 408"));
    answers(&server);
}

#[test]
fn who_does_not_read_answers_is_left() {
    let server = start(impatient());
    let mut stream = server.connect();
    let one = request(&[("X-Amz-Target", "TrentService.GenerateRandom")], br#"{"NumberOfBytes":1024}"#);
    let begun = Instant::now();
    let mut sent = 0_usize;
    stream.set_write_timeout(Some(Duration::from_secs(5))).unwrap();
    // Answers fill the buffers of both ends; then nothing is taken any more, and then the connection is reset.
    while stream.write_all(&one).is_ok() && sent < 1_000_000 {
        sent += 1;
    }
    assert!(sent < 1_000_000 && begun.elapsed() < Duration::from_secs(60), "{sent} {:?}", begun.elapsed());
    answers(&server);
}

#[test]
fn pipelined_requests_are_answered_in_their_order() {
    let server = start(Limits::default());
    let mut all = Vec::new();
    let count = 200;
    for number in 0..count {
        let body = json!({ "KeyId": format!("key-{number}") }).to_string();
        all.extend(request(&[("X-Amz-Target", "TrentService.DescribeKey")], body.as_bytes()));
    }
    let stream = server.connect();
    let mut writer = stream.try_clone().unwrap();
    let sender = std::thread::spawn(move || writer.write_all(&all).unwrap());
    let mut stream = BufReader::new(stream);
    for number in 0..count {
        let reply = Reply::read(&mut stream).unwrap();
        assert_eq!(reply.json()["message"], format!("Invalid keyId 'key-{number}'"));
    }
    sender.join().unwrap();
}

#[test]
fn more_connections_than_there_may_be_wait() {
    let server = start(Limits { connections: 4, ..impatient() });
    let held: Vec<_> = (0..4).map(|_| server.connect()).collect();
    sleep(Duration::from_millis(50));
    // The held ones are idle, and closed after their time.
    answers(&server);
    drop(held);
    answers(&server);
}

#[test]
fn slow_calls_keep_nobody_waiting() {
    let server = start(Limits::default());
    let rsa = json!({"KeySpec": "RSA_4096", "KeyUsage": "SIGN_VERIFY"});
    std::thread::scope(|scope| {
        let slow: Vec<_> = (0..2).map(|_| scope.spawn(|| server.call("CreateKey", &rsa).status)).collect();
        for _ in 0..20 {
            answers(&server);
        }
        assert!(slow.into_iter().all(|call| call.join().unwrap() == 200));
    });
}

#[test]
fn the_end_waits_for_calls() {
    let mut server = start(impatient());
    let mut slow = server.connect();
    let rsa = request(
        &[("X-Amz-Target", "TrentService.CreateKey")],
        br#"{"KeySpec":"RSA_2048","KeyUsage":"SIGN_VERIFY"}"#,
    );
    slow.write_all(&rsa).unwrap();
    let idle = server.connect();
    sleep(Duration::from_millis(30));
    server.stop();
    let mut slow = BufReader::new(slow);
    let reply = Reply::read(&mut slow).expect("the call is answered");
    let key = reply.json()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    assert!(Reply::read(&mut slow).is_none(), "and is the last");
    assert_eq!(rest(idle), "");
    server.wait();
    assert!(std::net::TcpStream::connect(server.address).is_err());
    let kept: Option<airkms::key::Key> = server
        .vault()
        .read::<_, airkms::vault::VaultError>(|transaction| transaction.find(&["us-east-1", &key]))
        .unwrap();
    assert!(kept.is_some());
}

#[test]
fn long_bodies_wait_for_each_other_and_short_ones_for_none() {
    let server = start(Limits { long_bodies: 2, body_time: Duration::from_secs(2), ..Limits::default() });
    let target = ("X-Amz-Target", "TrentService.ListKeys");
    let long = request(&[target], format!(r#"{{"x":"{}"}}"#, "x".repeat(100_000)).as_bytes());
    let unfinished: Vec<_> = (0..2)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(&long[..50_000]).unwrap();
            stream
        })
        .collect();
    sleep(Duration::from_millis(100));
    answers(&server);
    // Takes the room of one that has had its time.
    let mut patient = server.connect();
    sleep(Duration::from_secs(1));
    patient.write_all(&long).unwrap();
    assert_eq!(Reply::read(&mut BufReader::new(patient)).unwrap().status, 200);
    for stream in unfinished {
        assert!(rest(stream).starts_with("HTTP/1.1 408"));
    }
}
