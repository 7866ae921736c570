//! TLS: version 1.2 or newer, with cipher suites that have forward secrecy only.

use std::fmt;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ServerConfig, crypto::CryptoProvider};

/// What a server proves its name with.
#[derive(Clone)]
pub struct Identity(Arc<ServerConfig>);

/// The certificates and the key do not make an identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidIdentity(pub String);

impl Identity {
    /// The identity of these certificates, the server's own first, and its private key, all in PEM.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    pub fn read(certificates: &[u8], key: &[u8]) -> Result<Self, InvalidIdentity> {
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(certificates)
            .collect::<Result<_, _>>()
            .map_err(|error| InvalidIdentity(format!("The certificate cannot be read: {error}.")))?;
        if certificates.is_empty() {
            return Err(InvalidIdentity("There is no certificate.".to_owned()));
        }
        let key = PrivateKeyDer::from_pem_slice(key)
            .map_err(|_| InvalidIdentity("The private key cannot be read.".to_owned()))?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(provider()))
            .with_protocol_versions(&[&TLS13, &TLS12])
            .and_then(|config| config.with_no_client_auth().with_single_cert(certificates, key))
            .map_err(|error| {
                InvalidIdentity(format!("The certificate and the key are of no use: {error}."))
            })?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Identity(Arc::new(config)))
    }

    /// What takes a client's greeting.
    pub(super) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.0))
    }
}

/// Ring's suites: those of TLS 1.2 agree on keys by ECDHE, as all of 1.3 do.
fn provider() -> CryptoProvider {
    ring::default_provider()
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Identity")
    }
}

#[cfg(test)]
mod tests {
    use tokio_rustls::rustls::SupportedCipherSuite;

    use super::super::certificates::Authority;
    use super::*;

    #[test]
    fn all_suites_have_forward_secrecy() {
        for suite in provider().cipher_suites {
            if let SupportedCipherSuite::Tls12(_) = suite {
                let name = format!("{:?}", suite.suite());
                assert!(name.starts_with("TLS_ECDHE_"), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_identity() {
        let authority = Authority::make().unwrap();
        let (one, other) =
            (authority.issue(&[], 2026).unwrap(), authority.issue(&["other".to_owned()], 2026).unwrap());
        let read = |certificates: &str, key: &str| {
            Identity::read(certificates.as_bytes(), key.as_bytes()).map(drop).map_err(|error| error.0)
        };
        assert_eq!(read(&one.certificate, one.key.expose_text()), Ok(()));
        assert_eq!(read("", one.key.expose_text()), Err("There is no certificate.".to_owned()));
        assert_eq!(read(&one.certificate, ""), Err("The private key cannot be read.".to_owned()));
        assert!(read(&one.certificate, other.key.expose_text()).unwrap_err().contains("of no use"));
        let broken = "-----BEGIN CERTIFICATE-----\n%\n-----END CERTIFICATE-----\n";
        assert!(read(broken, one.key.expose_text()).unwrap_err().contains("cannot be read"));
    }
}
