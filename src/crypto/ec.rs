//! Private and public keys on elliptic curves, for [`super::ecdsa`], [`super::ecdh`] and [`super::sm2`].
//!
//! A private key is a scalar between 1 and the order of the group; a public key is a point on the curve other than
//! infinity. Whatever is not, is refused where it is decoded. Multiplication by a secret scalar is constant time in
//! these crates.

use elliptic_curve::Generate;
use elliptic_curve::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use elliptic_curve::sec1::ToSec1Point;

use super::key_pair::InvalidKey;
use super::random::{Random, RandomError, generator};
use super::secret::SecretBytes;

/// A curve by its domain parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Curve {
    /// NIST P-256 (SP 800-186), `prime256v1`.
    P256,
    /// NIST P-384 (SP 800-186), `secp384r1`.
    P384,
    /// NIST P-521 (SP 800-186), `secp521r1`.
    P521,
    /// `secp256k1` (SEC 2).
    Secp256k1,
    /// The recommended curve of SM2 (GB/T 32918.5-2017).
    Sm2,
}

/// A private key.
#[expect(missing_docs, reason = "the names of the curves")]
pub enum EcPrivateKey {
    P256(p256::SecretKey),
    P384(p384::SecretKey),
    P521(p521::SecretKey),
    Secp256k1(k256::SecretKey),
    Sm2(sm2::SecretKey),
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names of the curves")]
pub enum EcPublicKey {
    P256(p256::PublicKey),
    P384(p384::PublicKey),
    P521(p521::PublicKey),
    Secp256k1(k256::PublicKey),
    Sm2(sm2::PublicKey),
}

/// Does the same with the key of whichever curve.
macro_rules! on_curve {
    ($type:ident, $key:expr, $inner:ident => $body:expr) => {
        match $key {
            $type::P256($inner) => $body,
            $type::P384($inner) => $body,
            $type::P521($inner) => $body,
            $type::Secp256k1($inner) => $body,
            $type::Sm2($inner) => $body,
        }
    };
}

/// Makes the key of this curve from an expression for whichever.
macro_rules! of_curve {
    ($type:ident, $curve:expr, $make:expr) => {
        match $curve {
            Curve::P256 => $type::P256($make),
            Curve::P384 => $type::P384($make),
            Curve::P521 => $type::P521($make),
            Curve::Secp256k1 => $type::Secp256k1($make),
            Curve::Sm2 => $type::Sm2($make),
        }
    };
}

impl EcPrivateKey {
    /// A fresh key.
    pub fn generate(curve: Curve, random: &mut dyn Random) -> Result<Self, RandomError> {
        let mut generator = generator(random)?;
        Ok(of_curve!(EcPrivateKey, curve, Generate::generate_from_rng(&mut generator)))
    }

    /// The key of a PKCS#8 document (RFC 5958, RFC 5915) that names this curve. A public key in it must fit.
    pub fn from_pkcs8(curve: Curve, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(of_curve!(EcPrivateKey, curve, DecodePrivateKey::from_pkcs8_der(der).map_err(|_| InvalidKey)?))
    }

    /// The PKCS#8 document, with the public key in it.
    pub fn to_pkcs8(&self) -> SecretBytes {
        on_curve!(EcPrivateKey, self, key => {
            let der = key.to_pkcs8_der().expect("a valid key can be encoded");
            SecretBytes::new(der.as_bytes().to_vec())
        })
    }

    /// The public key.
    pub fn public_key(&self) -> EcPublicKey {
        match self {
            EcPrivateKey::P256(key) => EcPublicKey::P256(key.public_key()),
            EcPrivateKey::P384(key) => EcPublicKey::P384(key.public_key()),
            EcPrivateKey::P521(key) => EcPublicKey::P521(key.public_key()),
            EcPrivateKey::Secp256k1(key) => EcPublicKey::Secp256k1(key.public_key()),
            EcPrivateKey::Sm2(key) => EcPublicKey::Sm2(key.public_key()),
        }
    }
}

impl EcPublicKey {
    /// The key of a SubjectPublicKeyInfo (RFC 5480) that names this curve.
    pub fn from_spki(curve: Curve, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(of_curve!(EcPublicKey, curve, DecodePublicKey::from_public_key_der(der).map_err(|_| InvalidKey)?))
    }

    /// The point in the encoding of SEC 1, section 2.3, compressed or not.
    pub fn from_point(curve: Curve, point: &[u8]) -> Result<Self, InvalidKey> {
        Ok(of_curve!(
            EcPublicKey,
            curve,
            elliptic_curve::PublicKey::from_sec1_bytes(point).map_err(|_| InvalidKey)?
        ))
    }

    /// The compressed point in the encoding of SEC 1, section 2.3.
    pub fn to_compressed_point(&self) -> Vec<u8> {
        on_curve!(EcPublicKey, self, key => key.to_sec1_point(true).as_bytes().to_vec())
    }

    /// The SubjectPublicKeyInfo, with the point uncompressed.
    pub fn to_spki(&self) -> Vec<u8> {
        on_curve!(EcPublicKey, self, key => {
            key.to_public_key_der().expect("a valid key can be encoded").into_vec()
        })
    }
}
