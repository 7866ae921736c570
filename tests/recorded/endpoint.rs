//! An endpoint on 127.0.0.1 that answers what was recorded, and keeps what it is asked.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde::Deserialize;
use serde_json::{Value, json};

/// A call that reached the endpoint.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Request {
    pub(crate) operation: String,
    pub(crate) body: Value,
    #[serde(default = "default_region")]
    pub(crate) region: String,
}

fn default_region() -> String {
    "us-east-1".to_owned()
}

/// An HTTP answer: a JSON body, or a raw one.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Answer {
    #[serde(default = "success")]
    status: u16,
    json: Option<Value>,
    raw: Option<String>,
}

fn success() -> u16 {
    200
}

/// The endpoint. Its thread ends with the process.
pub(crate) struct Endpoint {
    pub(crate) url: String,
    script: Arc<Mutex<Script>>,
}

#[derive(Default)]
struct Script {
    answers: VecDeque<Answer>,
    requests: Vec<Request>,
}

impl Endpoint {
    pub(crate) fn start() -> Endpoint {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(Script::default()));
        let shared = Arc::clone(&script);
        thread::spawn(move || {
            for connection in listener.incoming() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || while answer(connection.as_ref().unwrap(), &shared).is_some() {});
            }
        });
        Endpoint { url, script }
    }

    /// Answers with these, in turn, from now on.
    pub(crate) fn script(&self, answers: Vec<Answer>) {
        *self.script.lock().unwrap() = Script { answers: answers.into(), requests: Vec::new() };
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.script.lock().unwrap().requests.clone()
    }
}

/// Answers the next request of a connection, if there is one.
fn answer(mut connection: &TcpStream, script: &Mutex<Script>) -> Option<()> {
    let mut reader = BufReader::new(connection);
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_lowercase(), value.to_owned())),
            None if line == "\r\n" => break,
            None => {}
        }
    }
    let header =
        |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let length = header("content-length").unwrap().parse().unwrap();
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let scope = header("authorization").and_then(|text| text.split_once("Credential="));
    let request = Request {
        operation: header("x-amz-target").unwrap().strip_prefix("TrentService.").unwrap().to_owned(),
        body: serde_json::from_slice(&body).unwrap(),
        region: scope.map_or_else(default_region, |(_, scope)| scope.split('/').nth(2).unwrap().to_owned()),
    };
    let answer = {
        let mut script = script.lock().unwrap();
        script.requests.push(request);
        let unknown = json!({"__type": "UnknownOperationException"});
        script.answers.pop_front().unwrap_or(Answer { status: 400, json: Some(unknown), raw: None })
    };
    let body = answer.json.map(|json| json.to_string()).or(answer.raw).unwrap_or_default();
    let head = format!("HTTP/1.1 {} X\r\nContent-Length: {}\r\n\r\n", answer.status, body.len());
    connection.write_all((head + &body).as_bytes()).ok()
}
