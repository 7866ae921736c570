//! ```text
//! signature = SEQUENCE { r INTEGER, s INTEGER }    DER (RFC 3279, section 2.2.3)
//! ```
//!
//! ECDSA (FIPS 186-5) over a digest. The nonce is that of RFC 6979 with fresh randomness mixed in: a generator that
//! repeats itself does not give the key away, nor does a fault in a computation that is repeated.
//!
//! Neither signing nor verifying prefers the lower of the two values of `s`, on any curve. Signing is constant time.

use ecdsa::signature::hazmat::{PrehashVerifier, RandomizedPrehashSigner};
use ecdsa::{Signature, SigningKey, VerifyingKey};

use super::ec::{EcPrivateKey, EcPublicKey};
use super::key_pair::{CannotSign, InvalidSignature};
use super::random::{Random, generator};

/// Signs a digest, in DER. Keys on SM2's curve do not sign so.
pub fn sign(key: &EcPrivateKey, digest: &[u8], random: &mut dyn Random) -> Result<Vec<u8>, CannotSign> {
    let mut generator = generator(random)?;
    macro_rules! sign {
        ($curve:ty, $key:expr) => {{
            let signature: Signature<$curve> = SigningKey::from($key)
                .sign_prehash_with_rng(&mut generator, digest)
                .map_err(|_| CannotSign::Key)?;
            Ok(signature.to_der().as_bytes().to_vec())
        }};
    }
    match key {
        EcPrivateKey::P256(key) => sign!(p256::NistP256, key),
        EcPrivateKey::P384(key) => sign!(p384::NistP384, key),
        EcPrivateKey::P521(key) => sign!(p521::NistP521, key),
        EcPrivateKey::Secp256k1(key) => {
            let signature: Signature<k256::Secp256k1> = SigningKey::from(key)
                .sign_prehash_with_rng(&mut generator, digest)
                .map_err(|_| CannotSign::Key)?;
            let mut coin = [0];
            random.fill(&mut coin)?;
            Ok(either_s(signature, coin[0] & 1 == 1)?.to_der().as_bytes().to_vec())
        }
        EcPrivateKey::Sm2(_) => Err(CannotSign::Key),
    }
}

/// The crate gives the lower `s` on this curve; without that rule, either is as likely.
fn either_s(
    signature: Signature<k256::Secp256k1>,
    upper: bool,
) -> Result<Signature<k256::Secp256k1>, CannotSign> {
    if !upper {
        return Ok(signature);
    }
    let (r, s) = signature.split_scalars();
    Signature::from_scalars(r, -s).map_err(|_| CannotSign::Key)
}

/// Verifies a signature in DER over a digest.
pub fn verify(key: &EcPublicKey, digest: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
    macro_rules! verify {
        ($curve:ty, $key:expr) => {{
            let signature = Signature::<$curve>::from_der(signature).map_err(|_| InvalidSignature)?;
            VerifyingKey::from($key)
                .verify_prehash(digest, &signature.normalize_s())
                .map_err(|_| InvalidSignature)
        }};
    }
    match key {
        EcPublicKey::P256(key) => verify!(p256::NistP256, key),
        EcPublicKey::P384(key) => verify!(p384::NistP384, key),
        EcPublicKey::P521(key) => verify!(p521::NistP521, key),
        EcPublicKey::Secp256k1(key) => verify!(k256::Secp256k1, key),
        EcPublicKey::Sm2(_) => Err(InvalidSignature),
    }
}
