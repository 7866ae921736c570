//! The algorithms by the API's names, and what each is made of.

use crate::api_enum::api_enum;
use crate::crypto::ed25519::Variant;
use crate::crypto::hash::Hash;
use crate::crypto::rsa::Padding;
use crate::crypto::signature::{Message, Scheme};
use crate::crypto::wrap::Wrapping;
use crate::error::KmsError;

api_enum! {
    /// The algorithms of Encrypt, Decrypt and ReEncrypt.
    EncryptionAlgorithm {
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        Sm2Pke = "SM2PKE",
    }
}

api_enum! {
    /// The algorithms of Sign and Verify.
    SigningAlgorithm {
        RsassaPssSha256 = "RSASSA_PSS_SHA_256",
        RsassaPssSha384 = "RSASSA_PSS_SHA_384",
        RsassaPssSha512 = "RSASSA_PSS_SHA_512",
        RsassaPkcs1V15Sha256 = "RSASSA_PKCS1_V1_5_SHA_256",
        RsassaPkcs1V15Sha384 = "RSASSA_PKCS1_V1_5_SHA_384",
        RsassaPkcs1V15Sha512 = "RSASSA_PKCS1_V1_5_SHA_512",
        EcdsaSha256 = "ECDSA_SHA_256",
        EcdsaSha384 = "ECDSA_SHA_384",
        EcdsaSha512 = "ECDSA_SHA_512",
        Sm2Dsa = "SM2DSA",
        MlDsaShake256 = "ML_DSA_SHAKE_256",
        Ed25519Sha512 = "ED25519_SHA_512",
        Ed25519PhSha512 = "ED25519_PH_SHA_512",
    }
}

api_enum! {
    /// The algorithms of GenerateMac and VerifyMac.
    MacAlgorithm {
        HmacSha224 = "HMAC_SHA_224",
        HmacSha256 = "HMAC_SHA_256",
        HmacSha384 = "HMAC_SHA_384",
        HmacSha512 = "HMAC_SHA_512",
    }
}

api_enum! {
    /// The algorithms of DeriveSharedSecret.
    KeyAgreementAlgorithm {
        Ecdh = "ECDH",
    }
}

api_enum! {
    /// How imported key material is wrapped.
    WrappingAlgorithm {
        RsaesPkcs1V15 = "RSAES_PKCS1_V1_5",
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        RsaAesKeyWrapSha1 = "RSA_AES_KEY_WRAP_SHA_1",
        RsaAesKeyWrapSha256 = "RSA_AES_KEY_WRAP_SHA_256",
        Sm2Pke = "SM2PKE",
    }
}

api_enum! {
    /// What the message of Sign and Verify is.
    MessageType {
        Raw = "RAW",
        Digest = "DIGEST",
        ExternalMu = "EXTERNAL_MU",
    }
}

impl EncryptionAlgorithm {
    /// The hash of OAEP, for an algorithm that is OAEP.
    pub const fn oaep_hash(self) -> Option<Hash> {
        match self {
            EncryptionAlgorithm::RsaesOaepSha1 => Some(Hash::Sha1),
            EncryptionAlgorithm::RsaesOaepSha256 => Some(Hash::Sha256),
            EncryptionAlgorithm::SymmetricDefault | EncryptionAlgorithm::Sm2Pke => None,
        }
    }
}

impl WrappingAlgorithm {
    /// The hash of OAEP, for an algorithm that is OAEP of the material itself.
    pub const fn oaep_hash(self) -> Option<Hash> {
        match self.wrapping() {
            Some(Wrapping::Oaep(hash)) => Some(hash),
            _ => None,
        }
    }

    /// What it is made of. The one that is no longer allowed is nothing.
    pub const fn wrapping(self) -> Option<Wrapping> {
        match self {
            WrappingAlgorithm::RsaesPkcs1V15 => None,
            WrappingAlgorithm::RsaesOaepSha1 => Some(Wrapping::Oaep(Hash::Sha1)),
            WrappingAlgorithm::RsaesOaepSha256 => Some(Wrapping::Oaep(Hash::Sha256)),
            WrappingAlgorithm::RsaAesKeyWrapSha1 => Some(Wrapping::OaepAndAes(Hash::Sha1)),
            WrappingAlgorithm::RsaAesKeyWrapSha256 => Some(Wrapping::OaepAndAes(Hash::Sha256)),
            WrappingAlgorithm::Sm2Pke => Some(Wrapping::Sm2),
        }
    }
}

impl MacAlgorithm {
    /// The hash of the HMAC.
    pub const fn hash(self) -> Hash {
        match self {
            MacAlgorithm::HmacSha224 => Hash::Sha224,
            MacAlgorithm::HmacSha256 => Hash::Sha256,
            MacAlgorithm::HmacSha384 => Hash::Sha384,
            MacAlgorithm::HmacSha512 => Hash::Sha512,
        }
    }
}

/// What a signing algorithm is and takes.
#[derive(Debug)]
pub struct SigningFacts {
    /// The scheme.
    pub scheme: Scheme,
    /// Whether it takes the message itself.
    pub raw: bool,
    /// The length in bytes of the digest that it takes instead.
    pub digest: Option<usize>,
    /// Whether it takes the 64 bytes of `mu` instead.
    pub external_mu: bool,
}

impl SigningAlgorithm {
    /// What is to be signed or verified, of this type; RAW if none is named.
    ///
    /// # Errors
    ///
    /// `ValidationException` for a type that does not fit the algorithm, or a digest of another length.
    pub fn message<'m>(self, named: Option<MessageType>, bytes: &'m [u8]) -> Result<Message<'m>, KmsError> {
        let kind = named.unwrap_or(MessageType::Raw);
        let facts = self.facts();
        let length = || KmsError::validation(format!("Digest is invalid length for algorithm {self}."));
        match (kind, facts.digest) {
            (MessageType::Raw, _) if facts.raw => Ok(Message::Raw(bytes)),
            (MessageType::Digest, Some(digest)) if digest == bytes.len() => Ok(Message::Digest(bytes)),
            (MessageType::Digest, Some(_)) => Err(length()),
            (MessageType::ExternalMu, _) if facts.external_mu => {
                bytes.try_into().map(Message::Mu).map_err(|_| length())
            }
            _ => Err(KmsError::validation(format!("MessageType {kind} is not valid for algorithm {self}."))),
        }
    }

    /// What it is and takes.
    pub const fn facts(self) -> SigningFacts {
        const fn hashed(scheme: Scheme, hash: Hash) -> SigningFacts {
            SigningFacts { scheme, raw: true, digest: Some(hash.length()), external_mu: false }
        }
        const fn rsa(padding: Padding, hash: Hash) -> SigningFacts {
            hashed(Scheme::Rsa(padding, hash), hash)
        }
        const fn ecdsa(hash: Hash) -> SigningFacts {
            hashed(Scheme::Ecdsa(hash), hash)
        }
        const fn pure(scheme: Scheme) -> SigningFacts {
            SigningFacts { scheme, raw: true, digest: None, external_mu: false }
        }
        match self {
            SigningAlgorithm::RsassaPssSha256 => rsa(Padding::Pss, Hash::Sha256),
            SigningAlgorithm::RsassaPssSha384 => rsa(Padding::Pss, Hash::Sha384),
            SigningAlgorithm::RsassaPssSha512 => rsa(Padding::Pss, Hash::Sha512),
            SigningAlgorithm::RsassaPkcs1V15Sha256 => rsa(Padding::Pkcs1v15, Hash::Sha256),
            SigningAlgorithm::RsassaPkcs1V15Sha384 => rsa(Padding::Pkcs1v15, Hash::Sha384),
            SigningAlgorithm::RsassaPkcs1V15Sha512 => rsa(Padding::Pkcs1v15, Hash::Sha512),
            SigningAlgorithm::EcdsaSha256 => ecdsa(Hash::Sha256),
            SigningAlgorithm::EcdsaSha384 => ecdsa(Hash::Sha384),
            SigningAlgorithm::EcdsaSha512 => ecdsa(Hash::Sha512),
            SigningAlgorithm::Sm2Dsa => hashed(Scheme::Sm2, Hash::Sm3),
            SigningAlgorithm::MlDsaShake256 => SigningFacts { external_mu: true, ..pure(Scheme::MlDsa) },
            SigningAlgorithm::Ed25519Sha512 => pure(Scheme::Ed25519(Variant::Pure)),
            // The digest is hashed once more, as the message of Ed25519ph.
            SigningAlgorithm::Ed25519PhSha512 => {
                SigningFacts { raw: false, ..hashed(Scheme::Ed25519(Variant::Prehashed), Hash::Sha512) }
            }
        }
    }
}
