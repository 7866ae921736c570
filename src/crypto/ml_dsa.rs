//! ```text
//! mu        = SHAKE256(SHAKE256(public key, 64) || 00 || 00 || message, 64)
//! signature = 2,420, 3,309 or 4,627 bytes
//! ```
//!
//! ML-DSA (FIPS 204), pure and without a context. Signing is hedged: every signature has fresh randomness in it. A
//! private key is kept as its seed of 32 bytes, in the seed form of RFC 9881; the expanded key follows from it.

use ::ml_dsa::pkcs8::spki::{AssociatedAlgorithmIdentifier, DecodePublicKey, EncodePublicKey};
use ::ml_dsa::{
    EncodedSignature, MlDsa44, MlDsa65, MlDsa87, MlDsaParams, Signature, SigningKey, VerifyingKey,
};
use pkcs8::der::AnyRef;
use pkcs8::{DecodePrivateKey, EncodePrivateKey};

use super::key_pair::{CannotSign, InvalidKey, InvalidSignature};
use super::random::{Random, RandomError, generator};
use super::secret::{Secret, SecretBytes};

/// The three parameter sets of FIPS 204, table 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the standard's own names")]
pub enum ParameterSet {
    MlDsa44,
    MlDsa65,
    MlDsa87,
}

/// What is signed.
#[derive(Clone, Copy)]
pub enum Message<'m> {
    /// The message.
    Raw(&'m [u8]),
    /// `mu`, the hash of the public key and the message.
    Mu(&'m [u8; 64]),
}

/// A private key, expanded. It is large, so it lies on the heap.
#[expect(missing_docs, reason = "the standard's own names")]
pub enum MlDsaPrivateKey {
    MlDsa44(Box<SigningKey<MlDsa44>>),
    MlDsa65(Box<SigningKey<MlDsa65>>),
    MlDsa87(Box<SigningKey<MlDsa87>>),
}

/// A public key, expanded.
#[expect(missing_docs, reason = "the standard's own names")]
pub enum MlDsaPublicKey {
    MlDsa44(Box<VerifyingKey<MlDsa44>>),
    MlDsa65(Box<VerifyingKey<MlDsa65>>),
    MlDsa87(Box<VerifyingKey<MlDsa87>>),
}

/// Does the same with the key of whichever parameter set.
macro_rules! on_set {
    ($type:ident, $key:expr, $inner:ident => $body:expr) => {
        match $key {
            $type::MlDsa44($inner) => $body,
            $type::MlDsa65($inner) => $body,
            $type::MlDsa87($inner) => $body,
        }
    };
}

/// Makes the key of this parameter set from an expression for whichever.
macro_rules! of_set {
    ($type:ident, $set:expr, $make:expr) => {
        match $set {
            ParameterSet::MlDsa44 => $type::MlDsa44(Box::new($make)),
            ParameterSet::MlDsa65 => $type::MlDsa65(Box::new($make)),
            ParameterSet::MlDsa87 => $type::MlDsa87(Box::new($make)),
        }
    };
}

impl MlDsaPrivateKey {
    /// A fresh key.
    pub fn generate(set: ParameterSet, random: &mut dyn Random) -> Result<Self, RandomError> {
        let seed = Secret::<32>::random(random)?;
        Ok(of_set!(MlDsaPrivateKey, set, SigningKey::from_seed(seed.expose().into())))
    }

    /// The key of a PKCS#8 document in the seed form.
    pub fn from_pkcs8(set: ParameterSet, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(of_set!(MlDsaPrivateKey, set, DecodePrivateKey::from_pkcs8_der(der).map_err(|_| InvalidKey)?))
    }

    /// The PKCS#8 document of 54 bytes, in the seed form.
    pub fn to_pkcs8(&self) -> SecretBytes {
        on_set!(MlDsaPrivateKey, self, key => {
            let der = key.to_pkcs8_der().expect("32 bytes can be encoded");
            SecretBytes::new(der.as_bytes().to_vec())
        })
    }

    /// The public key.
    pub fn public_key(&self) -> MlDsaPublicKey {
        match self {
            MlDsaPrivateKey::MlDsa44(key) => {
                MlDsaPublicKey::MlDsa44(Box::new(key.expanded_key().verifying_key()))
            }
            MlDsaPrivateKey::MlDsa65(key) => {
                MlDsaPublicKey::MlDsa65(Box::new(key.expanded_key().verifying_key()))
            }
            MlDsaPrivateKey::MlDsa87(key) => {
                MlDsaPublicKey::MlDsa87(Box::new(key.expanded_key().verifying_key()))
            }
        }
    }

    /// Signs.
    pub fn sign(&self, message: Message<'_>, random: &mut dyn Random) -> Result<Vec<u8>, CannotSign> {
        fn sign<P: MlDsaParams>(
            key: &SigningKey<P>,
            message: Message<'_>,
            random: &mut dyn Random,
        ) -> Result<Vec<u8>, CannotSign> {
            let mut generator = generator(random)?;
            let signature = match message {
                Message::Raw(message) => key.expanded_key().sign_randomized(message, &[], &mut generator),
                Message::Mu(mu) => key.expanded_key().sign_mu_randomized(mu.into(), &mut generator),
            };
            signature.map(|signature| signature.encode().to_vec()).map_err(|_| CannotSign::Key)
        }
        on_set!(MlDsaPrivateKey, self, key => sign(key, message, random))
    }
}

impl MlDsaPublicKey {
    /// The key of a SubjectPublicKeyInfo (RFC 9881).
    pub fn from_spki(set: ParameterSet, der: &[u8]) -> Result<Self, InvalidKey> {
        Ok(of_set!(MlDsaPublicKey, set, DecodePublicKey::from_public_key_der(der).map_err(|_| InvalidKey)?))
    }

    /// The SubjectPublicKeyInfo of 1,334, 1,974 or 2,614 bytes.
    pub fn to_spki(&self) -> Vec<u8> {
        fn spki<P>(key: &VerifyingKey<P>) -> Vec<u8>
        where
            P: MlDsaParams + AssociatedAlgorithmIdentifier<Params = AnyRef<'static>>,
        {
            key.to_public_key_der().expect("a valid key can be encoded").into_vec()
        }
        on_set!(MlDsaPublicKey, self, key => spki(key))
    }

    /// Verifies a signature.
    pub fn verify(&self, message: Message<'_>, signature: &[u8]) -> Result<(), InvalidSignature> {
        fn verify<P: MlDsaParams>(
            key: &VerifyingKey<P>,
            message: Message<'_>,
            signature: &[u8],
        ) -> Result<(), InvalidSignature> {
            let signature = EncodedSignature::<P>::try_from(signature).map_err(|_| InvalidSignature)?;
            let signature = Signature::decode(&signature).ok_or(InvalidSignature)?;
            let valid = match message {
                Message::Raw(message) => key.verify_with_context(message, &[], &signature),
                Message::Mu(mu) => key.verify_mu(mu.into(), &signature),
            };
            if valid { Ok(()) } else { Err(InvalidSignature) }
        }
        on_set!(MlDsaPublicKey, self, key => verify(key, message, signature))
    }
}
