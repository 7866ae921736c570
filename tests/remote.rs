//! The client of an endpoint on real sockets: what it sends, how often, and what it says of a connection that fails.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What the endpoint does with a request.
#[derive(Debug, Clone, Copy)]
enum Reaction {
    /// Answers with this status and body.
    Answer(u16, &'static str),
    /// Closes the connection.
    Close,
    /// Says nothing for two seconds.
    Wait,
    /// Answers what is no HTTP.
    Garbage,
}

const KEYS: Reaction = Reaction::Answer(200, "{\"Keys\":[]}");
const THROTTLED: Reaction =
    Reaction::Answer(400, "{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}");
const NOT_FOUND: Reaction = Reaction::Answer(400, "{\"__type\":\"NotFoundException\",\"message\":\"none\"}");

/// An endpoint that reacts to its requests in turn, and tells the head of each.
struct Endpoint {
    address: String,
    heads: Receiver<String>,
}

impl Endpoint {
    fn new(reactions: &'static [Reaction]) -> Endpoint {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (sender, heads) = channel();
        thread::spawn(move || {
            let mut reactions = reactions.iter();
            for connection in listener.incoming() {
                serve(&connection.unwrap(), &mut reactions, &sender);
            }
        });
        Endpoint { address, heads }
    }

    /// The heads of the requests that have come, in lower case.
    fn heads(&self) -> Vec<String> {
        self.heads.try_iter().collect()
    }
}

/// Reacts to the requests of one connection.
fn serve<'r>(
    mut connection: &TcpStream,
    reactions: &mut impl Iterator<Item = &'r Reaction>,
    heads: &Sender<String>,
) {
    let mut reader = BufReader::new(connection);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if !matches!(reader.read_line(&mut head), Ok(1..)) {
                return;
            }
        }
        let head = head.to_lowercase();
        let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
        reader.read_exact(&mut vec![0; length]).unwrap();
        heads.send(head).unwrap();
        match reactions.next().expect("no more requests than reactions") {
            Reaction::Close => return,
            Reaction::Wait => thread::sleep(Duration::from_secs(2)),
            Reaction::Garbage => connection.write_all(b"garbage\r\n\r\n").unwrap(),
            Reaction::Answer(status, body) => {
                let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\r\n", body.len());
                connection.write_all((head + body).as_bytes()).unwrap();
            }
        }
    }
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// Runs `airkms list-keys` with these options and variables.
fn airkms(home: &Path, options: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_airkms"))
        .arg("list-keys")
        .args(options)
        .env_clear()
        .env("HOME", home)
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_REGION", "eu-west-1")
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

/// Exit code and stderr, with `URL` for the endpoint's.
fn outcome(output: &Output, url: &str) -> (i32, String) {
    let text = String::from_utf8_lossy(&output.stderr).replace(url, "URL");
    (output.status.code().unwrap(), text.trim().to_owned())
}

#[test]
fn calls_are_repeated_where_that_may_help() {
    let check =
        |reactions: &'static [Reaction], variables: &[(&str, &str)], requests: usize, expected: &str| {
            let home = tempfile::tempdir().unwrap();
            let endpoint = Endpoint::new(reactions);
            let url = format!("http://{}", endpoint.address);
            let output = airkms(home.path(), &["--endpoint-url", &url, "--cli-read-timeout", "1"], variables);
            let (code, text) = outcome(&output, &url);
            let text =
                text.replace("An error occurred ", "").replace(" when calling the ListKeys operation", "");
            assert_eq!(format!("{code} {text}"), expected, "{reactions:?}");
            assert_eq!(endpoint.heads().len(), requests, "{reactions:?}");
            assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "no vault is made");
        };
    let once = [("AWS_MAX_ATTEMPTS", "1")];
    let twice = [("AWS_MAX_ATTEMPTS", "2")];
    check(&[KEYS], &[], 1, "0 ");
    check(&[THROTTLED, Reaction::Answer(503, "<html>"), KEYS], &[], 3, "0 ");
    check(&[Reaction::Close, KEYS], &[], 2, "0 ");
    check(&[NOT_FOUND], &[], 1, "254 aws: [ERROR]: (NotFoundException): none");
    let throttled = "254 aws: [ERROR]: (ThrottlingException) (reached max retries: 1): Rate exceeded";
    check(&[THROTTLED, THROTTLED], &twice, 2, throttled);
    let not_found = "254 aws: [ERROR]: (NotFoundException) (reached max retries: 1): none";
    check(&[Reaction::Answer(500, ""), NOT_FOUND], &twice, 2, not_found);
    check(
        &[Reaction::Answer(500, "")],
        &once,
        1,
        "254 aws: [ERROR]: (500) (reached max retries: 0): Internal Server Error",
    );
    check(&[Reaction::Answer(301, "")], &[], 1, "254 aws: [ERROR]: (301):");
    let closed = "255 aws: [ERROR]: Connection was closed before we received a valid response from endpoint URL: \
                  \"URL/\".";
    check(&[Reaction::Close, Reaction::Close], &twice, 2, closed);
    check(&[Reaction::Garbage], &once, 1, closed);
    check(&[Reaction::Wait], &once, 1, "255 aws: [ERROR]: Read timeout on endpoint URL: \"URL/\"");
}

#[test]
fn requests_are_signed_with_what_is_given() {
    let home = tempfile::tempdir().unwrap();
    let endpoint = Endpoint::new(&[KEYS, KEYS, KEYS]);
    let url = format!("http://{}/base/", endpoint.address);
    let token = ("AWS_SESSION_TOKEN", "token");
    for (options, variables) in [
        (&["--endpoint-url", url.as_str()][..], &[][..]),
        (&[], &[("AWS_ENDPOINT_URL", url.as_str()), token]),
        (&["--no-sign-request"], &[("AWS_ENDPOINT_URL_KMS", url.as_str())]),
    ] {
        assert_eq!(airkms(home.path(), options, variables).status.code(), Some(0));
    }
    let heads = endpoint.heads();
    for head in &heads {
        assert!(head.starts_with("post /base/ http/1.1\r\n"), "{head}");
        assert_eq!(header(head, "host"), Some(endpoint.address.as_str()));
        assert_eq!(header(head, "x-amz-target"), Some("trentservice.listkeys"));
        assert_eq!(header(head, "content-type"), Some("application/x-amz-json-1.1"));
        assert_eq!(header(head, "user-agent"), Some(concat!("airkms/", env!("CARGO_PKG_VERSION"))));
    }
    let [plain, temporary, unsigned] = heads.try_into().unwrap();
    let authorization = header(&plain, "authorization").unwrap();
    assert!(authorization.starts_with("aws4-hmac-sha256 credential=akidexample/2"), "{authorization}");
    assert!(
        authorization.contains("/eu-west-1/kms/aws4_request, signedheaders=content-type;host;x-amz-date;")
    );
    assert_eq!(header(&plain, "x-amz-security-token"), None);
    assert_eq!(header(&temporary, "x-amz-security-token"), Some("token"));
    assert!(header(&temporary, "authorization").unwrap().contains("x-amz-security-token"));
    assert_eq!(header(&unsigned, "authorization"), None);
}

#[test]
fn a_connection_that_cannot_be_had_is_told() {
    let home = tempfile::tempdir().unwrap();
    let once = ("AWS_MAX_ATTEMPTS", "1");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let plain = Endpoint::new(&[]);
    let (nobody, tls) = (format!("http://{closed}"), format!("https://{}", plain.address));
    let missing = home.path().join("missing.pem").to_str().unwrap().to_owned();
    let check = |url: &str, options: &[&str], variables: &[(&str, &str)], expected: &str| {
        let options = [&["--endpoint-url", url], options].concat();
        let output = airkms(home.path(), &options, &[&[once], variables].concat());
        let (code, text) = outcome(&output, url);
        assert!(code == 255 && text.starts_with(&format!("aws: [ERROR]: {expected}")), "{code} {text}");
    };
    check(&nobody, &[], &[], "Could not connect to the endpoint URL: \"URL/\"");
    check("http://nowhere.invalid", &[], &[], "Could not connect to the endpoint URL: \"URL/\"");
    check(&tls, &["--ca-bundle", &missing], &[], "SSL validation failed for URL/ ");
    let proxy = format!("Failed to connect to proxy URL: \"{nobody}\"");
    check("http://example.invalid", &[], &[("http_proxy", &nobody)], &proxy);
    check("ftp://h", &[], &[], "Invalid endpoint: URL");
    let started = Instant::now();
    // An address of RFC 5737 that nobody has.
    let slow =
        airkms(home.path(), &["--endpoint-url", "http://192.0.2.1", "--cli-connect-timeout", "1"], &[once]);
    assert_eq!(slow.status.code(), Some(255));
    assert!(started.elapsed() < Duration::from_secs(10));
}

/// `airkms serve` with TLS, ended when it is dropped.
struct Served {
    process: Child,
    url: String,
    authority: String,
}

impl Served {
    fn new(home: &Path) -> Served {
        let mut process = Command::new(env!("CARGO_BIN_EXE_airkms"))
            .args(["serve", "--listen", "127.0.0.1:0", "--tls", "self-signed"])
            .env_clear()
            .env("HOME", home)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines().map(Result::unwrap);
        let mut after =
            |text: &str| lines.find_map(|line| Some(line.split_once(text)?.1.to_owned())).unwrap();
        let authority = after("AWS_CA_BUNDLE=");
        let url = after("listening on ");
        Served { process, url, authority }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[test]
fn certificates_are_believed_as_configured() {
    let (home, client) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let served = Served::new(home.path());
    let once = ("AWS_MAX_ATTEMPTS", "1");
    let run = |options: &[&str], variables: &[(&str, &str)]| {
        let options = [&["--endpoint-url", &served.url], options].concat();
        outcome(&airkms(client.path(), &options, &[&[once], variables].concat()), &served.url)
    };
    assert_eq!(run(&["--ca-bundle", &served.authority], &[]), (0, String::new()));
    assert_eq!(run(&[], &[("AWS_CA_BUNDLE", &served.authority)]), (0, String::new()));
    assert_eq!(run(&["--no-verify-ssl"], &[]), (0, String::new()));
    let (code, text) = run(&[], &[]);
    assert!(
        code == 255 && text.starts_with("aws: [ERROR]: SSL validation failed for URL/ "),
        "{code} {text}"
    );
}

#[test]
fn a_proxy_is_asked_for_the_way() {
    let home = tempfile::tempdir().unwrap();
    let proxy = Endpoint::new(&[Reaction::Answer(403, "")]);
    let url = format!("http://{}", proxy.address);
    let variables = [("AWS_MAX_ATTEMPTS", "1"), ("https_proxy", url.as_str())];
    let output = airkms(home.path(), &["--endpoint-url", "https://kms.example.invalid"], &variables);
    let (code, text) = outcome(&output, &url);
    assert_eq!((code, text.as_str()), (255, "aws: [ERROR]: Failed to connect to proxy URL: \"URL\""));
    assert!(proxy.heads()[0].starts_with("connect kms.example.invalid:443 http/1.1\r\n"));
}
