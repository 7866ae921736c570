//! The one table of key specs: which usages, algorithms and origins each has.
//!
//! Validation, DescribeKey and the operations read it; nothing else matches on a spec. Source: AWS KMS Developer
//! Guide, "Key spec reference".

use crate::api_enum::api_enum;
use crate::error::{ErrorCode, KmsError};

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

api_enum! {
    /// The algorithms of Encrypt, Decrypt and ReEncrypt.
    EncryptionAlgorithm {
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        Sm2Pke = "SM2PKE",
    }
}

/// What a spec has. The algorithms are those of each usage, in the order of the service's answers.
#[derive(Debug)]
pub struct SpecFacts {
    /// The spec.
    pub spec: KeySpec,
    /// The usages that fit.
    pub usages: &'static [KeyUsage],
    /// For ENCRYPT_DECRYPT.
    pub encryption_algorithms: &'static [EncryptionAlgorithm],
    /// Whether the deprecated `CustomerMasterKeySpec` knows it.
    pub customer_master_key_spec: bool,
    /// Whether this version can make and use its material.
    pub available: bool,
}

use EncryptionAlgorithm as E;
use KeyUsage as U;

const RSA: (&[U], &[E]) = (&[U::EncryptDecrypt, U::SignVerify], &[E::RsaesOaepSha1, E::RsaesOaepSha256]);
const ECC: (&[U], &[E]) = (&[U::SignVerify, U::KeyAgreement], &[]);
const SIGN: (&[U], &[E]) = (&[U::SignVerify], &[]);
const HMAC: (&[U], &[E]) = (&[U::GenerateVerifyMac], &[]);

const fn facts(spec: KeySpec, (usages, encryption_algorithms): (&'static [U], &'static [E])) -> SpecFacts {
    SpecFacts { spec, usages, encryption_algorithms, customer_master_key_spec: true, available: false }
}

const fn newer(spec: KeySpec, usages: (&'static [U], &'static [E])) -> SpecFacts {
    SpecFacts { customer_master_key_spec: false, ..facts(spec, usages) }
}

const TABLE: &[SpecFacts] = &[
    SpecFacts {
        available: true,
        ..facts(KeySpec::SymmetricDefault, (&[U::EncryptDecrypt], &[E::SymmetricDefault]))
    },
    facts(KeySpec::Rsa2048, RSA),
    facts(KeySpec::Rsa3072, RSA),
    facts(KeySpec::Rsa4096, RSA),
    facts(KeySpec::EccNistP256, ECC),
    facts(KeySpec::EccNistP384, ECC),
    facts(KeySpec::EccNistP521, ECC),
    facts(KeySpec::EccSecgP256k1, SIGN),
    newer(KeySpec::EccNistEdwards25519, SIGN),
    facts(KeySpec::Hmac224, HMAC),
    facts(KeySpec::Hmac256, HMAC),
    facts(KeySpec::Hmac384, HMAC),
    facts(KeySpec::Hmac512, HMAC),
    newer(KeySpec::MlDsa44, SIGN),
    newer(KeySpec::MlDsa65, SIGN),
    newer(KeySpec::MlDsa87, SIGN),
    facts(KeySpec::Sm2, (&[U::EncryptDecrypt, U::SignVerify, U::KeyAgreement], &[E::Sm2Pke])),
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

    /// Lets an encryption algorithm pass that keys of this spec have.
    ///
    /// # Errors
    ///
    /// `InvalidKeyUsageException` for another.
    pub fn require_algorithm(self, algorithm: EncryptionAlgorithm) -> Result<(), KmsError> {
        if self.facts().encryption_algorithms.contains(&algorithm) {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::InvalidKeyUsageException,
            format!("Algorithm {algorithm} is incompatible with key spec {self}."),
        ))
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
