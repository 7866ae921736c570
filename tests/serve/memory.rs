//! What clients that never finish cost: of each kind few and many, so that only what one more of them takes is looked at.

use std::io::{ErrorKind, Write};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::Duration;

use crate::program::Program;

/// The most memory that the server had, in KiB, with so many connections that have sent this much as it takes.
fn peak(options: &[&str], connections: u64, sent: &[u8]) -> u64 {
    let program = Program::start(&[&["--ephemeral"], options].concat());
    let connect = |_| {
        let stream = TcpStream::connect(program.address()).unwrap();
        stream.set_nonblocking(true).unwrap();
        (stream, sent)
    };
    let mut open: Vec<(TcpStream, &[u8])> = (0..connections).map(connect).collect();
    let (mut peak, mut still) = (0, 0);
    while still < 20 {
        let mut is_still = true;
        for (stream, rest) in open.iter_mut().filter(|(_, rest)| !rest.is_empty()) {
            match stream.write(rest) {
                Ok(length) => (*rest, is_still) = (&rest[length..], false),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                // On a slow machine its time may be over.
                Err(_) => *rest = &[],
            }
        }
        let now = program.peak_memory();
        still = if is_still && now == peak { still + 1 } else { 0 };
        peak = now;
        sleep(Duration::from_millis(20));
    }
    peak
}

#[test]
fn one_more_unfinished_request_takes_little() {
    let begun = |head: &str, length: usize| [head.as_bytes(), &vec![b'x'; length]].concat();
    let body = |length: usize| {
        let head = format!(
            "POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: TrentService.ListKeys\r\nContent-Length: {length}"
        );
        begun(&format!("{head}\r\n\r\n"), length - 1)
    };
    let chunked = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3fc00\r\n";
    // Those beyond 50 wait in the system's queue, which is not much longer.
    let beyond: (&[&str], _, _) = (&["--max-connections", "50"], 50, 150);
    let within: (&[&str], _, _) = (&[], 100, 400);
    for (name, (options, few, many), sent, kib) in [
        // Of 64 the whole body is in memory, of the others what hyper has read with the head.
        ("long bodies", within, body(255 * 1024), 64),
        ("long bodies in pieces", within, begun(chunked, 0x3fc00), 64),
        ("short bodies", within, body(16 * 1024), 64),
        ("heads", within, begun("POST / HTTP/1.1\r\nHost: x\r\nX: ", 15_000), 64),
        ("short heads", within, begun("POST / HTTP/1.1\r\nHost: x\r\n", 0), 64),
        ("connections that wait", beyond, body(255 * 1024), 16),
    ] {
        let (less, more) = (peak(options, few, &sent), peak(options, many, &sent));
        assert!(more < less + (many - few) * kib, "{name}: {less} KiB for {few}, {more} KiB for {many}");
    }
}
