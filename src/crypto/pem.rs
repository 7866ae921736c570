//! Private keys in PEM: PKCS#8 (RFC 5958), PKCS#1 for RSA (RFC 8017) and SEC 1 for elliptic curves (RFC 5915), the last
//! two made PKCS#8 documents.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::secret::SecretBytes;

/// The DER of the object identifier 1.2.840.113549.1.1.1 and NULL.
const RSA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
/// That of 1.2.840.10045.2.1.
const EC: &[u8] = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01";
/// Those of the curves P-256, P-384, P-521 and secp256k1.
const CURVES: [&[u8]; 4] = [
    b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07",
    b"\x06\x05\x2b\x81\x04\x00\x22",
    b"\x06\x05\x2b\x81\x04\x00\x23",
    b"\x06\x05\x2b\x81\x04\x00\x0a",
];

/// The PKCS#8 documents that the first private key of a text may be; an elliptic curve's key has one for each curve.
pub fn private_key(text: &str) -> Option<Vec<SecretBytes>> {
    let (_, rest) = text.split_once("-----BEGIN ")?;
    let (label, rest) = rest.split_once("-----")?;
    let (body, _) = rest.split_once("-----END ")?;
    let digits = Zeroizing::new(body.split_ascii_whitespace().collect::<String>());
    let der = Zeroizing::new(STANDARD.decode(digits.as_bytes()).ok()?);
    match label {
        "PRIVATE KEY" => Some(vec![SecretBytes::new(der.to_vec())]),
        "RSA PRIVATE KEY" => Some(vec![pkcs8(RSA, &der)]),
        "EC PRIVATE KEY" => Some(CURVES.iter().map(|curve| pkcs8(&[EC, *curve].concat(), &der)).collect()),
        _ => None,
    }
}

/// `SEQUENCE { INTEGER 0, SEQUENCE algorithm, OCTET STRING key }`
fn pkcs8(algorithm: &[u8], key: &[u8]) -> SecretBytes {
    let (algorithm, key) = (element(0x30, algorithm), element(0x04, key));
    let content = Zeroizing::new([b"\x02\x01\x00", &algorithm[..], &key[..]].concat());
    SecretBytes::new(element(0x30, &content).to_vec())
}

fn element(tag: u8, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = content.len().to_be_bytes();
    let significant: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut element = Zeroizing::new(Vec::with_capacity(content.len() + 10));
    element.push(tag);
    match significant.as_slice() {
        [] => element.push(0),
        [short] if *short < 0x80 => element.push(*short),
        long => {
            element.push(0x80 | u8::try_from(long.len()).expect("a length has at most eight bytes"));
            element.extend_from_slice(long);
        }
    }
    element.extend_from_slice(content);
    element
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::ec::Curve;
    use crate::crypto::key_pair::{KeyType, PrivateKey};

    /// The example of local-kms' README, made with `openssl ecparam -name prime256v1 -genkey`.
    const SEC1: &str = "-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIMnOrUrXr8rwne7d8f01cfwmpS/w+K7jcyWmmeLDgWKaoAoGCCqGSM49
AwEHoUQDQgAEYNMBBZ3h1ipuph1iO5k+yLvTs94UN71quXN3f0P/tprs2Fp2FEas
M7m7XZ2xlDK3wcEAs1QEIoQjjwnhcptQ6A==
-----END EC PRIVATE KEY-----
";

    #[test]
    fn a_key_of_a_curve_is_that_of_its_curve_only() {
        let candidates = private_key(SEC1).unwrap();
        let fits = |curve| {
            let fit = |der: &&SecretBytes| PrivateKey::import_pkcs8(KeyType::Ec(curve), der.expose()).is_ok();
            candidates.iter().filter(fit).count()
        };
        assert_eq!([Curve::P256, Curve::P384, Curve::P521].map(fits), [1, 0, 0]);
    }

    #[test]
    fn texts_without_a_private_key() {
        for text in [
            "",
            "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----",
        ] {
            assert!(private_key(text).is_none(), "{text}");
        }
    }

    #[test]
    fn lengths_are_those_of_der() {
        for (length, head) in
            [(0, &[4, 0][..]), (127, &[4, 127]), (128, &[4, 0x81, 128]), (256, &[4, 0x82, 1, 0])]
        {
            let encoded = element(4, &vec![7; length]);
            assert_eq!((&encoded[..head.len()], encoded.len()), (head, head.len() + length));
        }
    }
}
