//! ```text
//! secret = x-coordinate of private key * public key    big-endian, as long as the field: 32, 48 or 66 bytes
//! ```
//!
//! ECDH, cofactor 1 (SP 800-56A Rev. 3, section 5.7.1.2), constant time. No key derivation function is applied: the
//! secret is not uniform, and whoever takes it is to derive keys from it.

use elliptic_curve::ecdh::diffie_hellman;

use super::ec::{EcPrivateKey, EcPublicKey};
use super::key_pair::InvalidKey;
use super::secret::SecretBytes;

/// The shared secret of two keys on the same curve.
pub fn shared_secret(private: &EcPrivateKey, public: &EcPublicKey) -> Result<SecretBytes, InvalidKey> {
    macro_rules! agree {
        ($private:expr, $public:expr) => {{
            let secret = diffie_hellman($private.to_nonzero_scalar(), $public.as_affine());
            Ok(SecretBytes::new(secret.raw_secret_bytes().to_vec()))
        }};
    }
    match (private, public) {
        (EcPrivateKey::P256(private), EcPublicKey::P256(public)) => agree!(private, public),
        (EcPrivateKey::P384(private), EcPublicKey::P384(public)) => agree!(private, public),
        (EcPrivateKey::P521(private), EcPublicKey::P521(public)) => agree!(private, public),
        (EcPrivateKey::Secp256k1(private), EcPublicKey::Secp256k1(public)) => agree!(private, public),
        (EcPrivateKey::Sm2(private), EcPublicKey::Sm2(public)) => agree!(private, public),
        _ => Err(InvalidKey),
    }
}
