//! A certificate authority for one machine, so that clients have something to trust: it is made once and kept by
//! whoever starts a server; the server's own certificate is issued anew at each start.
//!
//! Files are not read or written here.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use zeroize::Zeroizing;

/// The name that certificates of the authority show.
const NAME: &str = "airkms local certificate authority";

/// The names that every certificate of a server has.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// A private key in PEM.
pub struct KeyText(Zeroizing<String>);

impl KeyText {
    /// The text.
    pub fn expose_text(&self) -> &str {
        &self.0
    }
}

/// A certificate in PEM, and its private key.
pub struct Issued {
    /// The certificate.
    pub certificate: String,
    /// Its key.
    pub key: KeyText,
}

/// The authority.
pub struct Authority {
    key: KeyPair,
}

/// No certificate can be made: the key or a name is of no use.
#[derive(Debug)]
pub struct CertificateError(rcgen::Error);

impl std::fmt::Display for CertificateError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for CertificateError {}

impl From<rcgen::Error> for CertificateError {
    fn from(error: rcgen::Error) -> Self {
        CertificateError(error)
    }
}

impl Authority {
    /// A new authority.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn make() -> Result<Self, CertificateError> {
        Ok(Authority { key: KeyPair::generate()? })
    }

    /// The authority of this private key in PEM.
    ///
    /// # Errors
    ///
    /// If that is no private key.
    pub fn read(key: &str) -> Result<Self, CertificateError> {
        Ok(Authority { key: KeyPair::from_pem(key)? })
    }

    /// Its private key.
    pub fn key(&self) -> KeyText {
        KeyText(Zeroizing::new(self.key.serialize_pem()))
    }

    /// The certificate in PEM that clients are to trust, for 20 years from the beginning of this one.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn certificate(&self, year: i32) -> Result<String, CertificateError> {
        let mut parameters = Self::parameters();
        parameters.not_before = date_time_ymd(year, 1, 1);
        parameters.not_after = date_time_ymd(year + 20, 1, 1);
        Ok(parameters.self_signed(&self.key)?.pem())
    }

    /// A certificate for a server on this machine with these names and addresses too, good until the end of the
    /// year after this one.
    ///
    /// # Errors
    ///
    /// If a name is none.
    pub fn issue(&self, names: &[String], year: i32) -> Result<Issued, CertificateError> {
        let mut all: Vec<String> = LOCAL.map(str::to_owned).to_vec();
        all.extend(names.iter().filter(|name| !LOCAL.contains(&name.as_str())).cloned());
        let mut parameters = CertificateParams::new(all)?;
        parameters.distinguished_name.push(DnType::CommonName, "airkms");
        parameters.use_authority_key_identifier_extension = true;
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        // Clients of Apple refuse more than 825 days.
        parameters.not_before = date_time_ymd(year - 1, 12, 31);
        parameters.not_after = date_time_ymd(year + 2, 1, 1);
        let key = KeyPair::generate()?;
        let issuer = Issuer::new(Self::parameters(), &self.key);
        let certificate = parameters.signed_by(&key, &issuer)?.pem();
        Ok(Issued { certificate, key: KeyText(Zeroizing::new(key.serialize_pem())) })
    }

    fn parameters() -> CertificateParams {
        let mut parameters = CertificateParams::default();
        parameters.distinguished_name.push(DnType::CommonName, NAME);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        parameters
    }
}
