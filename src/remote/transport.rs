//! HTTP: a request out, an answer in, and the AWS CLI's sentences for what comes between.

use std::io;
use std::path::Path;

use ureq::http::{Request, StatusCode, Uri};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Error, Proxy, Timeout};

use super::retry::Failure;
use super::{Answer, Connection, Trust};

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 64 << 20;

/// Where requests go.
#[derive(Debug)]
pub(super) struct Address {
    uri: Uri,
    /// What the `Host` header says: no port that is the scheme's own, no user.
    pub(super) host: String,
}

impl Address {
    /// That of a URL of HTTP. An endpoint without a path has `/`.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let usual = match uri.scheme_str()? {
            "http" => 80,
            "https" => 443,
            _ => return None,
        };
        let host = uri.host().filter(|host| !host.is_empty())?.to_lowercase();
        let host = match uri.port_u16() {
            Some(port) if port != usual => format!("{host}:{port}"),
            _ => host,
        };
        Some(Address { uri, host })
    }

    pub(super) fn path(&self) -> &str {
        self.uri.path()
    }

    pub(super) fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }
}

/// A way to send requests.
pub(super) struct Transport {
    agent: Agent,
    proxy: Option<String>,
}

impl Transport {
    /// That of a connection.
    pub(super) fn new(connection: &Connection, address: &Address) -> Result<Self, Failure> {
        let proxy = connection.proxy.as_deref();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .user_agent(concat!("airkms/", env!("CARGO_PKG_VERSION")))
            .timeout_connect(connection.connect_timeout)
            .timeout_per_read(connection.read_timeout)
            .proxy(proxy.map(Proxy::new).transpose().map_err(|_| proxy_failed(proxy))?)
            .tls_config(tls(&connection.trust).map_err(|reason| ssl_failed(address, &reason))?)
            .build();
        Ok(Transport { agent: config.new_agent(), proxy: connection.proxy.clone() })
    }

    /// Sends a request and reads the answer.
    pub(super) fn post(
        &self,
        address: &Address,
        headers: &[(&'static str, String)],
        body: &[u8],
    ) -> Result<Answer, Failure> {
        let mut request = Request::post(&address.uri);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let request = request.body(body).map_err(Error::from);
        let answer = request.and_then(|request| self.agent.run(request)).and_then(|mut answer| {
            let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_to_vec()?;
            Ok(Answer { status: answer.status().as_u16(), body })
        });
        answer.map_err(|error| self.failure(address, &error))
    }

    /// The sentence for an error, as botocore's exceptions have it.
    fn failure(&self, address: &Address, error: &Error) -> Failure {
        use io::ErrorKind as Kind;

        let url = &address.uri;
        Failure::Unanswered(match error {
            Error::Rustls(error) => return ssl_failed(address, &error.to_string()),
            Error::Tls(reason) => return ssl_failed(address, reason),
            Error::Io(error) if error.kind() == Kind::InvalidData => {
                return ssl_failed(address, &error.to_string());
            }
            Error::Timeout(Timeout::Connect | Timeout::Resolve) => {
                format!("Connect timeout on endpoint URL: \"{url}\"")
            }
            Error::Timeout(_) => format!("Read timeout on endpoint URL: \"{url}\""),
            Error::ConnectProxyFailed(_) | Error::InvalidProxyUrl => {
                return proxy_failed(self.proxy.as_deref());
            }
            Error::Io(error)
                if matches!(
                    error.kind(),
                    Kind::ConnectionReset | Kind::ConnectionAborted | Kind::BrokenPipe | Kind::UnexpectedEof
                ) =>
            {
                closed(url)
            }
            Error::Protocol(_) => closed(url),
            Error::Io(_) | Error::ConnectionFailed | Error::HostNotFound => match self.proxy.as_deref() {
                None => format!("Could not connect to the endpoint URL: \"{url}\""),
                proxy => return proxy_failed(proxy),
            },
            other => format!("An HTTP Client raised an unhandled exception: {other}"),
        })
    }
}

fn closed(url: &Uri) -> String {
    format!("Connection was closed before we received a valid response from endpoint URL: \"{url}\".")
}

fn ssl_failed(address: &Address, reason: &str) -> Failure {
    Failure::Unanswered(format!("SSL validation failed for {} {reason}", address.uri))
}

fn proxy_failed(proxy: Option<&str>) -> Failure {
    Failure::Unanswered(format!("Failed to connect to proxy URL: \"{}\"", proxy.unwrap_or_default()))
}

/// What TLS believes.
fn tls(trust: &Trust) -> Result<TlsConfig, String> {
    let config = TlsConfig::builder();
    Ok(match trust {
        Trust::Public => config.root_certs(RootCerts::WebPki),
        Trust::Bundle(path) => {
            let certificates = certificates(path)?;
            config.root_certs(RootCerts::new_with_certs(&certificates))
        }
        Trust::Anyone => config.disable_verification(true),
    }
    .build())
}

/// The certificates in a PEM file.
fn certificates(path: &Path) -> Result<Vec<ureq::tls::Certificate<'static>>, String> {
    let shown = path.display();
    let pem = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
    let certificates: Vec<_> = parse_pem(&pem)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if certificates.is_empty() {
        return Err(format!("{shown}: no certificate in it"));
    }
    Ok(certificates)
}

/// HTTP's own name for a status.
pub(super) fn reason(status: u16) -> &'static str {
    StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_http() {
        let cases = [
            ("http://127.0.0.1:4599", Some(("127.0.0.1:4599", "/", ""))),
            ("https://KMS.eu-west-1.amazonaws.com:443/", Some(("kms.eu-west-1.amazonaws.com", "/", ""))),
            ("http://h:80/base/?a=b", Some(("h", "/base/", "a=b"))),
            ("http://u:p@[::1]:80", Some(("[::1]", "/", ""))),
            ("ftp://h/", None),
            ("http:///", None),
            ("h", None),
            ("http://a b/", None),
        ];
        for (url, expected) in cases {
            let address = Address::parse(url);
            let shown =
                address.as_ref().map(|address| (address.host.as_str(), address.path(), address.query()));
            assert_eq!(shown, expected, "{url}");
        }
    }
}
