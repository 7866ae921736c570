//! The one table of key specs: which usages, algorithms and origins each has.
//!
//! Validation, DescribeKey and the operations read it; nothing else matches on a spec. Source: AWS KMS Developer
//! Guide, "Key spec reference".

use crate::api_enum::api_enum;
use crate::crypto::ec::{Curve, EcPublicKey};
use crate::crypto::hash::Hash;
use crate::crypto::key_pair::KeyType;
use crate::crypto::ml_dsa::ParameterSet;
use crate::crypto::rsa;
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::{
    EncryptionAlgorithm, KeyAgreementAlgorithm, MacAlgorithm, SigningAlgorithm, WrappingAlgorithm,
};
use crate::region::Region;

api_enum! {
    /// The kind of a key's material.
    KeySpec {
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384",
        EccNistP521 = "ECC_NIST_P521",
        EccSecgP256k1 = "ECC_SECG_P256K1",
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        Hmac224 = "HMAC_224",
        Hmac256 = "HMAC_256",
        Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512",
        Sm2 = "SM2",
        MlDsa44 = "ML_DSA_44",
        MlDsa65 = "ML_DSA_65",
        MlDsa87 = "ML_DSA_87",
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
    }
}

api_enum! {
    /// What a key is for. It never changes.
    KeyUsage {
        SignVerify = "SIGN_VERIFY",
        EncryptDecrypt = "ENCRYPT_DECRYPT",
        GenerateVerifyMac = "GENERATE_VERIFY_MAC",
        KeyAgreement = "KEY_AGREEMENT",
    }
}

api_enum! {
    /// Where a key's material comes from.
    Origin {
        AwsKms = "AWS_KMS",
        External = "EXTERNAL",
        AwsCloudHsm = "AWS_CLOUDHSM",
        ExternalKeyStore = "EXTERNAL_KEY_STORE",
    }
}

api_enum! {
    /// Who manages a key.
    KeyManager {
        Aws = "AWS",
        Customer = "CUSTOMER",
    }
}

/// What the material of a spec is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// 32 bytes.
    Symmetric,
    /// The key of an HMAC with this hash: as long as a digest, or up to [`MAX_HMAC_KEY`] if it is imported.
    Hmac(Hash),
    /// A private key.
    KeyPair(KeyType),
}

impl Kind {
    /// The length of the PKCS#8 document that OpenSSL writes, in bytes: of a private key on a curve, else 0.
    pub const fn pkcs8_length(self) -> usize {
        match self {
            Kind::KeyPair(KeyType::Ec(Curve::P256 | Curve::Sm2)) => 138,
            Kind::KeyPair(KeyType::Ec(Curve::P384)) => 185,
            Kind::KeyPair(KeyType::Ec(Curve::P521)) => 241,
            Kind::KeyPair(KeyType::Ec(Curve::Secp256k1)) => 135,
            Kind::KeyPair(KeyType::Ed25519) => 48,
            _ => 0,
        }
    }
}

/// The longest HMAC key that can be imported, in bytes.
pub const MAX_HMAC_KEY: usize = 128;

/// The most bytes that symmetric keys encrypt.
const MAX_PLAINTEXT: usize = 4_096;

/// The most bytes that SM2 keys encrypt. AWS names no bound.
const MAX_SM2_PLAINTEXT: usize = 1_024;

/// What a spec has. The algorithms are those of each usage, in the order of the service's answers.
#[derive(Debug)]
pub struct SpecFacts {
    /// The spec.
    pub spec: KeySpec,
    /// Its material.
    pub kind: Kind,
    /// The usages that fit.
    pub usages: &'static [KeyUsage],
    /// For ENCRYPT_DECRYPT.
    pub encryption_algorithms: &'static [EncryptionAlgorithm],
    /// For SIGN_VERIFY.
    pub signing_algorithms: &'static [SigningAlgorithm],
    /// For GENERATE_VERIFY_MAC.
    pub mac_algorithms: &'static [MacAlgorithm],
    /// For KEY_AGREEMENT.
    pub key_agreement_algorithms: &'static [KeyAgreementAlgorithm],
    /// Whether the deprecated `CustomerMasterKeySpec` knows it.
    pub customer_master_key_spec: bool,
    /// Whether a data key pair can be of it.
    pub data_key_pair: bool,
    /// Whether its material can be imported, and how it can be wrapped for that.
    pub import: &'static [WrappingAlgorithm],
    /// Whether only Regions in China have it.
    pub only_in_china: bool,
}

use EncryptionAlgorithm as E;
use KeySpec as S;
use KeyUsage as U;
use SigningAlgorithm as A;
use WrappingAlgorithm as W;

const OAEP: &[W] = &[W::RsaesOaepSha1, W::RsaesOaepSha256, W::Sm2Pke];
const OAEP_AND_AES: &[W] =
    &[W::RsaesOaepSha1, W::RsaesOaepSha256, W::RsaAesKeyWrapSha1, W::RsaAesKeyWrapSha256];

const SYMMETRIC: SpecFacts = SpecFacts {
    spec: S::SymmetricDefault,
    kind: Kind::Symmetric,
    usages: &[U::EncryptDecrypt],
    encryption_algorithms: &[E::SymmetricDefault],
    signing_algorithms: &[],
    mac_algorithms: &[],
    key_agreement_algorithms: &[],
    customer_master_key_spec: true,
    data_key_pair: false,
    import: OAEP,
    only_in_china: false,
};

const fn rsa(spec: KeySpec, bits: u32) -> SpecFacts {
    SpecFacts {
        spec,
        kind: Kind::KeyPair(KeyType::Rsa(bits)),
        usages: &[U::EncryptDecrypt, U::SignVerify],
        encryption_algorithms: &[E::RsaesOaepSha1, E::RsaesOaepSha256],
        signing_algorithms: &[
            A::RsassaPkcs1V15Sha256,
            A::RsassaPkcs1V15Sha384,
            A::RsassaPkcs1V15Sha512,
            A::RsassaPssSha256,
            A::RsassaPssSha384,
            A::RsassaPssSha512,
        ],
        data_key_pair: true,
        import: &[W::RsaAesKeyWrapSha1, W::RsaAesKeyWrapSha256],
        ..SYMMETRIC
    }
}

const fn signing(spec: KeySpec, kind: KeyType, signing_algorithms: &'static [A]) -> SpecFacts {
    SpecFacts {
        spec,
        kind: Kind::KeyPair(kind),
        usages: &[U::SignVerify],
        encryption_algorithms: &[],
        signing_algorithms,
        data_key_pair: true,
        import: OAEP_AND_AES,
        ..SYMMETRIC
    }
}

const fn nist(spec: KeySpec, curve: Curve, signing_algorithms: &'static [A]) -> SpecFacts {
    SpecFacts {
        usages: &[U::SignVerify, U::KeyAgreement],
        key_agreement_algorithms: &[KeyAgreementAlgorithm::Ecdh],
        ..signing(spec, KeyType::Ec(curve), signing_algorithms)
    }
}

const fn ml_dsa(spec: KeySpec, set: ParameterSet) -> SpecFacts {
    SpecFacts {
        customer_master_key_spec: false,
        data_key_pair: false,
        import: &[],
        ..signing(spec, KeyType::MlDsa(set), &[A::MlDsaShake256])
    }
}

const fn hmac(spec: KeySpec, hash: Hash, mac_algorithms: &'static [MacAlgorithm]) -> SpecFacts {
    SpecFacts {
        spec,
        kind: Kind::Hmac(hash),
        usages: &[U::GenerateVerifyMac],
        encryption_algorithms: &[],
        mac_algorithms,
        ..SYMMETRIC
    }
}

const TABLE: &[SpecFacts] = &[
    SYMMETRIC,
    rsa(S::Rsa2048, 2048),
    rsa(S::Rsa3072, 3072),
    rsa(S::Rsa4096, 4096),
    nist(S::EccNistP256, Curve::P256, &[A::EcdsaSha256]),
    nist(S::EccNistP384, Curve::P384, &[A::EcdsaSha384]),
    nist(S::EccNistP521, Curve::P521, &[A::EcdsaSha512]),
    signing(S::EccSecgP256k1, KeyType::Ec(Curve::Secp256k1), &[A::EcdsaSha256]),
    SpecFacts {
        customer_master_key_spec: false,
        ..signing(S::EccNistEdwards25519, KeyType::Ed25519, &[A::Ed25519Sha512, A::Ed25519PhSha512])
    },
    hmac(S::Hmac224, Hash::Sha224, &[MacAlgorithm::HmacSha224]),
    hmac(S::Hmac256, Hash::Sha256, &[MacAlgorithm::HmacSha256]),
    hmac(S::Hmac384, Hash::Sha384, &[MacAlgorithm::HmacSha384]),
    hmac(S::Hmac512, Hash::Sha512, &[MacAlgorithm::HmacSha512]),
    ml_dsa(S::MlDsa44, ParameterSet::MlDsa44),
    ml_dsa(S::MlDsa65, ParameterSet::MlDsa65),
    ml_dsa(S::MlDsa87, ParameterSet::MlDsa87),
    SpecFacts {
        usages: &[U::EncryptDecrypt, U::SignVerify, U::KeyAgreement],
        encryption_algorithms: &[E::Sm2Pke],
        import: &[W::Sm2Pke],
        only_in_china: true,
        ..nist(S::Sm2, Curve::Sm2, &[A::Sm2Dsa])
    },
];

impl KeySpec {
    /// What the table says of this spec.
    pub fn facts(self) -> &'static SpecFacts {
        TABLE.iter().find(|facts| facts.spec == self).expect("a test finds every spec in the table")
    }

    /// The usage of a new key of this spec.
    ///
    /// # Errors
    ///
    /// `ValidationException` if the usage does not fit, or is not named where only one spec has a default.
    pub fn usage(self, named: Option<KeyUsage>) -> Result<KeyUsage, KmsError> {
        match named {
            Some(usage) if self.facts().usages.contains(&usage) => Ok(usage),
            Some(usage) => {
                Err(KmsError::validation(format!("KeyUsage {usage} is not compatible with KeySpec {self}")))
            }
            None if self == KeySpec::SymmetricDefault => Ok(KeyUsage::EncryptDecrypt),
            None => Err(KmsError::validation(
                "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
            )),
        }
    }

    /// Lets a spec pass that keys in this Region can have.
    ///
    /// # Errors
    ///
    /// `UnsupportedOperationException`.
    pub fn require_region(self, region: &Region) -> Result<(), KmsError> {
        if self.facts().only_in_china && region.partition() != "aws-cn" {
            return Err(KmsError::new(
                ErrorCode::UnsupportedOperationException,
                format!("{self} is supported only in the China Regions."),
            ));
        }
        Ok(())
    }

    /// The public key of somebody else on the curve of keys of this spec.
    pub fn peer_key(self, der: &[u8]) -> Option<EcPublicKey> {
        match self.facts().kind {
            Kind::KeyPair(KeyType::Ec(curve)) => EcPublicKey::from_spki(curve, der).ok(),
            _ => None,
        }
    }

    /// Lets a plaintext of so many bytes pass that keys of this spec encrypt by this algorithm.
    ///
    /// # Errors
    ///
    /// `ValidationException` for a longer one.
    pub fn require_plaintext(self, algorithm: EncryptionAlgorithm, length: usize) -> Result<(), KmsError> {
        let max = match (self.facts().kind, algorithm.oaep_hash()) {
            (Kind::KeyPair(KeyType::Rsa(bits)), Some(hash)) => rsa::max_plaintext(bits, hash),
            (Kind::KeyPair(_), _) => MAX_SM2_PLAINTEXT,
            _ => MAX_PLAINTEXT,
        };
        if length <= max {
            return Ok(());
        }
        Err(KmsError::validation(format!(
            "Algorithm {algorithm} and key spec {self} cannot encrypt data larger than {max} bytes."
        )))
    }

    /// Lets an algorithm pass that keys of this spec have.
    ///
    /// # Errors
    ///
    /// `InvalidKeyUsageException` for another.
    pub fn require_algorithm<A: Algorithm>(self, algorithm: A) -> Result<(), KmsError> {
        if A::of(self.facts()).contains(&algorithm) {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::InvalidKeyUsageException,
            format!("Algorithm {algorithm} is incompatible with key spec {self}."),
        ))
    }
}

/// An algorithm for one usage of keys.
pub trait Algorithm: Copy + PartialEq + std::fmt::Display + 'static {
    /// The usage.
    const USAGE: KeyUsage;
    /// The algorithms of a spec for that usage.
    fn of(facts: &SpecFacts) -> &'static [Self];
}

impl Algorithm for EncryptionAlgorithm {
    const USAGE: KeyUsage = KeyUsage::EncryptDecrypt;
    fn of(facts: &SpecFacts) -> &'static [Self] {
        facts.encryption_algorithms
    }
}

impl Algorithm for SigningAlgorithm {
    const USAGE: KeyUsage = KeyUsage::SignVerify;
    fn of(facts: &SpecFacts) -> &'static [Self] {
        facts.signing_algorithms
    }
}

impl Algorithm for MacAlgorithm {
    const USAGE: KeyUsage = KeyUsage::GenerateVerifyMac;
    fn of(facts: &SpecFacts) -> &'static [Self] {
        facts.mac_algorithms
    }
}

impl Algorithm for KeyAgreementAlgorithm {
    const USAGE: KeyUsage = KeyUsage::KeyAgreement;
    fn of(facts: &SpecFacts) -> &'static [Self] {
        facts.key_agreement_algorithms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spec_has_its_row() {
        for spec in KeySpec::ALL {
            assert_eq!(TABLE.iter().filter(|facts| facts.spec == *spec).count(), 1, "{spec}");
        }
    }

    /// AWS KMS Developer Guide, "Key spec reference":.
    #[test]
    fn usages_that_fit() {
        let fitting: Vec<String> = KeySpec::ALL
            .iter()
            .flat_map(|spec| KeyUsage::ALL.iter().map(move |usage| (spec, usage)))
            .filter(|(spec, usage)| spec.usage(Some(**usage)).is_ok())
            .map(|(spec, usage)| format!("{spec} {usage}"))
            .collect();
        assert_eq!(fitting.len(), 3 * 2 + 3 * 2 + 1 + 1 + 4 + 3 + 1 + 3, "{fitting:?}");
        let error = KeySpec::Rsa2048.usage(Some(KeyUsage::KeyAgreement)).unwrap_err();
        assert_eq!(error.message.unwrap(), "KeyUsage KEY_AGREEMENT is not compatible with KeySpec RSA_2048");
        for spec in KeySpec::ALL {
            assert_eq!(spec.usage(None).is_ok(), *spec == KeySpec::SymmetricDefault, "{spec}");
        }
    }
}
