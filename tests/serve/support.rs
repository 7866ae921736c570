//! A server on a vault of its own, and a client that sends what it is told to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::num::NonZeroUsize;
use std::thread::JoinHandle;
use std::time::Duration;

use airkms::arn::AccountId;
use airkms::http::{Authentication, Limits, Server, Settings};
use airkms::region::Region;
use airkms::service::{Door, Service, Turns};
use airkms::time::Timestamp;
use airkms::vault::{Creation, Location, NoPassphrases, ProtectorKind, SystemRandom, Vault};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// A running server.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    location: Location,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    _folder: TempDir,
}

/// An HTTP answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Running {
    /// A server that asks for signatures, with the usual limits.
    pub(crate) fn start() -> Self {
        Self::with(Authentication::Signature, Limits::default())
    }

    pub(crate) fn with(authentication: Authentication, limits: Limits) -> Self {
        let folder = TempDir::new().unwrap();
        let location =
            Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
        let settings =
            airkms::vault::Settings { account: AccountId::default(), created: Timestamp::now().as_millis() };
        let creation = Creation { settings, protector: ProtectorKind::KeyFile };
        Vault::create(location.clone(), &creation, Box::new(NoPassphrases), Box::new(SystemRandom)).unwrap();
        let (place, turns) = (location.clone(), Turns::default());
        let settings = Settings {
            door: Box::new(move || -> Box<dyn Door> {
                let place = place.clone();
                let open =
                    move || Vault::open(place.clone(), Box::new(NoPassphrases), Box::new(SystemRandom));
                let service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
                Box::new(service.settled_together(turns.clone()))
            }),
            region: Region::default(),
            authentication,
            identity: None,
            reset: None,
            log: None,
            complain: Box::new(|_| {}),
            limits,
            threads: NonZeroUsize::new(2).unwrap(),
        };
        let server = Server::bind("127.0.0.1:0".parse().unwrap(), settings).unwrap();
        let address = server.address().unwrap();
        let (stop, stopped) = oneshot::channel();
        let stopped = async move { drop(stopped.await) };
        let thread = std::thread::spawn(move || server.run(stopped).unwrap());
        Running { address, location, stop: Some(stop), thread: Some(thread), _folder: folder }
    }

    /// The vault, opened once more.
    pub(crate) fn vault(&self) -> Vault {
        Vault::open(self.location.clone(), Box::new(NoPassphrases), Box::new(SystemRandom)).unwrap()
    }

    /// Checks the trail, and counts its records.
    pub(crate) fn trail(&self) -> u64 {
        airkms::trail::verify(&mut self.vault()).unwrap().map_or(0, |verified| verified.records)
    }

    /// Makes the trail unusable.
    pub(crate) fn break_trail(&self) {
        let trail = rusqlite::Connection::open(airkms::trail::path_of(&self.location)).unwrap();
        assert!(
            trail.execute("UPDATE record SET head = zeroblob(8) WHERE head IS NOT NULL", []).unwrap() > 0
        );
    }

    /// Asks the server to end, without waiting for it.
    pub(crate) fn stop(&mut self) {
        drop(self.stop.take());
    }

    /// Waits until the server has ended.
    pub(crate) fn wait(&mut self) {
        self.thread.take().unwrap().join().unwrap();
    }

    /// A connection that gives up after a minute.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream
    }

    /// Sends these bytes and reads one answer.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Reply {
        let mut stream = self.connect();
        stream.write_all(bytes).unwrap();
        Reply::read(&mut BufReader::new(stream)).expect("an answer")
    }

    /// Posts to `/` on a connection of its own.
    pub(crate) fn post(&self, headers: &[(&str, &str)], body: &[u8]) -> Reply {
        self.raw(&request(headers, body))
    }

    /// Makes an unsigned call.
    pub(crate) fn call(&self, operation: &str, input: &Value) -> Reply {
        let target = format!("TrentService.{operation}");
        self.post(&[("X-Amz-Target", &target)], input.to_string().as_bytes())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The bytes of a request.
pub(crate) fn request(headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.1\r\n".to_owned();
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        head.push_str("Host: localhost\r\n");
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    [head.as_bytes(), body].concat()
}

impl Reply {
    /// The next answer; nothing if the connection is closed.
    pub(crate) fn read(stream: &mut impl BufRead) -> Option<Self> {
        let mut line = String::new();
        if stream.read_line(&mut line).unwrap_or(0) == 0 {
            return None;
        }
        let status = line.split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        let mut reply = Reply { status, headers, body: Vec::new() };
        let length = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
        stream.take(length).read_to_end(&mut reply.body).unwrap();
        Some(reply)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}
