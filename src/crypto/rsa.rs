//! RSA (RFC 8017): signatures by PKCS #1 v1.5 and PSS, encryption by OAEP.
//!
//! ```text
//! PSS:  MGF1 with the signature's hash, a salt as long as the digest
//! OAEP: MGF1 with the padding's hash, an empty label
//! ```
//!
//! **Timing.** The advisory RUSTSEC-2023-0071 (the Marvin attack) is about the time that a private operation takes.
//! Every private operation here is blinded: the base, the exponents and the prime moduli with fresh random factors,
//! on top of arithmetic that is meant to be constant time. What remains is the conversion of integers to bytes and
//! the compiler, so nobody promises that no time leaks. On the command line nobody else can measure: the process is
//! the user's own. An HTTP endpoint can be measured by whoever may call Decrypt; OAEP gives them one error for all
//! failures, found without a branch on the padding. PKCS #1 v1.5 is used for signatures only, never to decrypt, so
//! there is no padding oracle of that kind.
//!
//! Generating a key takes a time that depends on the primes it finds, as everywhere.

use std::thread;

use ::rsa::hazmat::rsa_decrypt_and_check;
use ::rsa::pkcs8::der::Decode;
use ::rsa::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey, PrivateKeyInfoRef};
use ::rsa::traits::{PrivateKeyParts, PublicKeyParts};
use ::rsa::{BoxedUint, PrivateKey, PublicKey};
use crypto_primes::hazmat::{SetBits, SmallFactorsSieveFactory};
use crypto_primes::{Flavor, is_prime, sieve_and_find};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::Zeroizing;

use super::ciphertext::InvalidCiphertext;
use super::hash::Hash;
use super::key_pair::{CannotSign, InvalidKey, InvalidSignature};
use super::random::{Generator, Random, RandomError, generator};
use super::secret::SecretBytes;

/// The public exponent of generated keys.
const EXPONENT: u64 = 65_537;

/// The padding of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// RSASSA-PKCS1-v1_5.
    Pkcs1v15,
    /// RSASSA-PSS.
    Pss,
}

/// A private key of two primes.
pub struct RsaPrivateKey(PrivateKey);

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RsaPublicKey(PublicKey);

/// Calls a generic function with the type of a hash, or answers for hashes that have none here.
macro_rules! with_hash {
    ($hash:expr, $digest:ident => $body:expr, else $other:expr) => {
        match $hash {
            Hash::Sha1 => {
                type $digest = Sha1;
                $body
            }
            Hash::Sha256 => {
                type $digest = Sha256;
                $body
            }
            Hash::Sha384 => {
                type $digest = Sha384;
                $body
            }
            Hash::Sha512 => {
                type $digest = Sha512;
                $body
            }
            Hash::Sha224 | Hash::Sm3 => $other,
        }
    };
}

impl RsaPrivateKey {
    /// A fresh key whose modulus has so many bits, an even number of at least 1,024. The primes are sought at the
    /// same time, each by a thread of its own.
    pub fn generate(bits: u32, random: &mut dyn Random) -> Result<Self, RandomError> {
        let half = bits / 2;
        loop {
            let mut generators = (generator(random)?, generator(random)?);
            let (p, q) = thread::scope(|scope| {
                let p = scope.spawn(|| prime(half, &mut generators.0));
                let q = prime(half, &mut generators.1);
                (p.join().expect("the search for a prime does not panic"), q)
            });
            // Primes near each other would give the modulus away (FIPS 186-5, A.1.3); and `e` may have no inverse.
            let far = distance(&p, &q).bit_width() + 100 > half;
            if let (true, Ok(key)) = (far, PrivateKey::from_p_q(p, q, BoxedUint::from(EXPONENT))) {
                return Ok(RsaPrivateKey(key));
            }
        }
    }

    /// The key of a PKCS#8 document (RFC 5958, RFC 8017) whose modulus has exactly so many bits. The exponents and the
    /// factors must fit together.
    pub fn from_pkcs8(bits: u32, der: &[u8]) -> Result<Self, InvalidKey> {
        let key = PrivateKey::from_pkcs8_der(der).map_err(|_| InvalidKey)?;
        if key.n().bit_width() == bits { Ok(RsaPrivateKey(key)) } else { Err(InvalidKey) }
    }

    /// As [`RsaPrivateKey::from_pkcs8`], for a document that somebody else made: the factors must be primes, and the
    /// numbers for the Chinese remainder theorem must be those that follow.
    pub fn import_pkcs8(bits: u32, der: &[u8]) -> Result<Self, InvalidKey> {
        let key = Self::from_pkcs8(bits, der)?;
        let canonical = key.to_pkcs8();
        let numbers =
            |der| PrivateKeyInfoRef::from_der(der).map(|key| key.private_key).map_err(|_| InvalidKey);
        let follow = numbers(der)? == numbers(canonical.expose())?;
        let primes = || key.0.primes().iter().all(|factor| is_prime(Flavor::Any, factor.as_ref()));
        if follow && primes() { Ok(key) } else { Err(InvalidKey) }
    }

    /// The length of the modulus in bytes.
    pub fn modulus_length(&self) -> usize {
        self.0.size()
    }

    /// The PKCS#8 document.
    pub fn to_pkcs8(&self) -> SecretBytes {
        let der = self.0.to_pkcs8_der().expect("a key of two primes can be encoded");
        SecretBytes::new(der.as_bytes().to_vec())
    }

    /// The public key.
    pub fn public_key(&self) -> RsaPublicKey {
        RsaPublicKey(self.0.to_public_key())
    }

    /// Signs a digest of this hash. The signature is as long as the modulus.
    pub fn sign(
        &self,
        padding: Padding,
        hash: Hash,
        digest: &[u8],
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, CannotSign> {
        let mut generator = generator(random)?;
        with_hash!(hash, D => match padding {
            Padding::Pkcs1v15 => self.0.pkcs1v15_sign_prehash_with_rng::<D, _>(&mut generator, digest),
            Padding::Pss => self.0.pss_sign_prehash_with_rng::<D, _>(&mut generator, digest),
        }, else return Err(CannotSign::Key))
        .map_err(|_| CannotSign::Key)
    }

    /// Decrypts by OAEP with this hash.
    pub fn decrypt(
        &self,
        hash: Hash,
        ciphertext: &[u8],
        random: &mut dyn Random,
    ) -> Result<Result<SecretBytes, InvalidCiphertext>, RandomError> {
        let mut generator = generator(random)?;
        if ciphertext.len() != self.modulus_length() {
            return Ok(Err(InvalidCiphertext));
        }
        let encoded = BoxedUint::from_be_slice(ciphertext, self.0.n().bits_precision())
            .ok()
            .and_then(|number| rsa_decrypt_and_check(&self.0, Some(&mut generator), &number).ok())
            .map(|number| Zeroizing::new(Zeroizing::new(number).to_be_bytes().to_vec()));
        let plaintext =
            encoded.and_then(|encoded| with_hash!(hash, D => decode_oaep::<D>(encoded), else None));
        Ok(plaintext.ok_or(InvalidCiphertext))
    }
}

/// EME-OAEP decoding (RFC 8017, section 7.1.2, step 3). It looks at all octets in the same way and branches once, at its
/// end. The `rsa` crate's own does not look at the first octet.
fn decode_oaep<D: Digest>(mut encoded: Zeroizing<Vec<u8>>) -> Option<SecretBytes> {
    let (first, masked) = encoded.split_first_mut()?;
    let (seed, block) = masked.split_at_mut_checked(<D as Digest>::output_size())?;
    mask::<D>(seed, block);
    mask::<D>(block, seed);
    let (label_hash, padded) = block.split_at_checked(<D as Digest>::output_size())?;
    let mut valid = first.ct_eq(&0) & label_hash.ct_eq(&D::digest([]));
    let mut in_padding = Choice::from(1);
    let mut start = 0_u32;
    for (position, octet) in (1..).zip(padded) {
        let is_end = octet.ct_eq(&1);
        valid &= !(in_padding & !is_end & !octet.ct_eq(&0));
        start.conditional_assign(&position, in_padding & is_end);
        in_padding &= !is_end;
    }
    if !bool::from(valid & !in_padding) {
        return None;
    }
    padded.get(usize::try_from(start).ok()?..).map(|message| SecretBytes::new(message.to_vec()))
}

/// Adds `MGF1[D](seed)` (RFC 8017, appendix B.2.1) to the target.
fn mask<D: Digest>(target: &mut [u8], seed: &[u8]) {
    for (counter, chunk) in (0_u32..).zip(target.chunks_mut(<D as Digest>::output_size())) {
        let digest = D::new_with_prefix(seed).chain_update(counter.to_be_bytes()).finalize();
        chunk.iter_mut().zip(digest).for_each(|(octet, mask)| *octet ^= mask);
    }
}

impl RsaPublicKey {
    /// The key of a SubjectPublicKeyInfo (RFC 3279) whose modulus has exactly so many bits.
    pub fn from_spki(bits: u32, der: &[u8]) -> Result<Self, InvalidKey> {
        let key = PublicKey::from_public_key_der(der).map_err(|_| InvalidKey)?;
        if key.n().bit_width() == bits { Ok(RsaPublicKey(key)) } else { Err(InvalidKey) }
    }

    /// The SubjectPublicKeyInfo.
    pub fn to_spki(&self) -> Vec<u8> {
        self.0.to_public_key_der().expect("a valid key can be encoded").into_vec()
    }

    /// Verifies a signature over a digest of this hash.
    pub fn verify(
        &self,
        padding: Padding,
        hash: Hash,
        digest: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        with_hash!(hash, D => match padding {
            Padding::Pkcs1v15 => self.0.pkcs1v15_verify_prehash::<D>(digest, signature),
            Padding::Pss => self.0.pss_verify_prehash::<D>(digest, signature),
        }, else return Err(InvalidSignature))
        .map_err(|_| InvalidSignature)
    }

    /// Encrypts by OAEP with this hash, at most [`max_plaintext`] bytes.
    pub fn encrypt(
        &self,
        hash: Hash,
        plaintext: &[u8],
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, CannotEncrypt> {
        let mut generator = generator(random)?;
        with_hash!(hash, D => {
            self.0.oaep_encrypt_with_rng::<D, _>(&mut generator, plaintext)
        }, else return Err(CannotEncrypt::Plaintext))
        .map_err(|_| CannotEncrypt::Plaintext)
    }
}

/// Why nothing was encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotEncrypt {
    /// There was no randomness.
    Random(RandomError),
    /// The plaintext is too long, or the hash has no OAEP.
    Plaintext,
}

impl From<RandomError> for CannotEncrypt {
    fn from(error: RandomError) -> Self {
        CannotEncrypt::Random(error)
    }
}

/// The most bytes that OAEP with this hash encrypts under a modulus of so many bits (RFC 8017, section 7.1.1).
pub const fn max_plaintext(bits: u32, hash: Hash) -> usize {
    (bits / 8) as usize - 2 * hash.length() - 2
}

/// A random prime of so many bits, the upper two of which are set, so that the product of two has twice as many.
fn prime(bits: u32, generator: &mut Generator) -> BoxedUint {
    let candidates = SmallFactorsSieveFactory::new(Flavor::Any, bits, SetBits::TwoMsb)
        .expect("there are primes of so many bits");
    sieve_and_find(generator, candidates, |_, candidate| is_prime(Flavor::Any, candidate))
        .expect("the generator gives candidates of so many bits")
        .expect("candidates never end")
}

fn distance(p: &BoxedUint, q: &BoxedUint) -> BoxedUint {
    if p > q { p.wrapping_sub(q) } else { q.wrapping_sub(p) }
}
