//! The algorithm suites: one row each, from
//! <https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/algorithms-reference.html>.

use crate::crypto::ec::Curve;
use crate::crypto::hash::Hash;

/// What a message is encrypted, bound and signed with.
#[derive(Debug, PartialEq, Eq)]
pub struct Suite {
    /// The id in the header.
    pub id: u16,
    /// The name that the AWS Encryption CLI has for it.
    pub name: &'static str,
    /// The length of the data key and of the AES-GCM key in bytes.
    pub key_length: usize,
    /// How the key of the message comes from the data key.
    pub derivation: Derivation,
    /// The curve of the ECDSA signature, if there is one: P-256 goes with SHA-256, P-384 with SHA-384.
    pub signature: Option<Curve>,
}

/// How the key of the message comes from the data key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Derivation {
    /// It is the data key.
    None,
    /// By HKDF.
    Hkdf(Hash),
    /// By HKDF-SHA-512, and the header commits to the data key: no second data key opens the message to another
    /// plaintext.
    Committing,
}

/// The version of a message's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Without commitment.
    V1 = 1,
    /// With commitment.
    V2 = 2,
}

macro_rules! suites {
    ($($id:literal $name:ident $key_length:literal $derivation:expr, $signature:expr;)*) => {
        /// All suites.
        pub static SUITES: &[Suite] = &[$(Suite {
            id: $id,
            name: stringify!($name),
            key_length: $key_length,
            derivation: $derivation,
            signature: $signature,
        }),*];
    };
}

use Curve::{P256, P384};
use Derivation::{Committing, Hkdf};
use Hash::{Sha256, Sha384};

suites! {
    0x0014 AES_128_GCM_IV12_TAG16 16 Derivation::None, None;
    0x0046 AES_192_GCM_IV12_TAG16 24 Derivation::None, None;
    0x0078 AES_256_GCM_IV12_TAG16 32 Derivation::None, None;
    0x0114 AES_128_GCM_IV12_TAG16_HKDF_SHA256 16 Hkdf(Sha256), None;
    0x0146 AES_192_GCM_IV12_TAG16_HKDF_SHA256 24 Hkdf(Sha256), None;
    0x0178 AES_256_GCM_IV12_TAG16_HKDF_SHA256 32 Hkdf(Sha256), None;
    0x0214 AES_128_GCM_IV12_TAG16_HKDF_SHA256_ECDSA_P256 16 Hkdf(Sha256), Some(P256);
    0x0346 AES_192_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384 24 Hkdf(Sha384), Some(P384);
    0x0378 AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384 32 Hkdf(Sha384), Some(P384);
    0x0478 AES_256_GCM_HKDF_SHA512_COMMIT_KEY 32 Committing, None;
    0x0578 AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384 32 Committing, Some(P384);
}

impl Suite {
    /// The suite with this id.
    pub fn of_id(id: u16) -> Option<&'static Suite> {
        SUITES.iter().find(|suite| suite.id == id)
    }

    /// The suite of this name.
    pub fn named(name: &str) -> Option<&'static Suite> {
        SUITES.iter().find(|suite| suite.name == name)
    }

    /// The version of the messages that the suite is used in.
    pub fn version(&self) -> Version {
        if self.is_committing() { Version::V2 } else { Version::V1 }
    }

    /// Whether the header commits to the data key.
    pub fn is_committing(&self) -> bool {
        self.derivation == Committing
    }

    /// The length of the message id in bytes.
    pub fn message_id_length(&self) -> usize {
        match self.version() {
            Version::V1 => 16,
            Version::V2 => 32,
        }
    }
}

/// Which suites are written and read: those that commit to the data key, or others too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CommitmentPolicy {
    /// Writes suites without commitment, reads all.
    ForbidEncryptAllowDecrypt,
    /// Writes suites with commitment, reads all.
    RequireEncryptAllowDecrypt,
    /// Writes and reads suites with commitment.
    #[default]
    RequireEncryptRequireDecrypt,
}

impl CommitmentPolicy {
    /// The policies by the names that the AWS Encryption CLI has for them.
    pub const ALL: [(&'static str, CommitmentPolicy); 3] = [
        ("forbid-encrypt-allow-decrypt", CommitmentPolicy::ForbidEncryptAllowDecrypt),
        ("require-encrypt-allow-decrypt", CommitmentPolicy::RequireEncryptAllowDecrypt),
        ("require-encrypt-require-decrypt", CommitmentPolicy::RequireEncryptRequireDecrypt),
    ];

    /// Whether messages of the suite may be written.
    pub fn allows_encryption(self, suite: &Suite) -> bool {
        suite.is_committing() != (self == CommitmentPolicy::ForbidEncryptAllowDecrypt)
    }

    /// Whether messages of the suite may be read.
    pub fn allows_decryption(self, suite: &Suite) -> bool {
        suite.is_committing() || self != CommitmentPolicy::RequireEncryptRequireDecrypt
    }

    /// The suite that is written unless another is asked for.
    pub fn suite(self, signed: bool) -> &'static Suite {
        let id = match (self, signed) {
            (CommitmentPolicy::ForbidEncryptAllowDecrypt, false) => 0x0178,
            (CommitmentPolicy::ForbidEncryptAllowDecrypt, true) => 0x0378,
            (_, false) => 0x0478,
            (_, true) => 0x0578,
        };
        Suite::of_id(id).expect("it is in the table")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_writes_what_it_reads() {
        for (_, policy) in CommitmentPolicy::ALL {
            for signed in [false, true] {
                let suite = policy.suite(signed);
                assert!(policy.allows_encryption(suite) && policy.allows_decryption(suite));
                assert_eq!(suite.signature.is_some(), signed);
            }
        }
    }

    #[test]
    fn policies_are_about_commitment() {
        use CommitmentPolicy::*;
        let [plain, committing] = [0x0178, 0x0478].map(|id| Suite::of_id(id).unwrap());
        for (policy, suite, writes, reads) in [
            (ForbidEncryptAllowDecrypt, plain, true, true),
            (ForbidEncryptAllowDecrypt, committing, false, true),
            (RequireEncryptAllowDecrypt, plain, false, true),
            (RequireEncryptAllowDecrypt, committing, true, true),
            (RequireEncryptRequireDecrypt, plain, false, false),
            (RequireEncryptRequireDecrypt, committing, true, true),
        ] {
            let found = (policy.allows_encryption(suite), policy.allows_decryption(suite));
            assert_eq!(found, (writes, reads), "{policy:?} {}", suite.name);
        }
    }

    #[test]
    fn the_low_byte_of_an_id_is_the_cipher() {
        for suite in SUITES {
            let length = match suite.id & 0xff {
                0x14 => 16,
                0x46 => 24,
                0x78 => 32,
                _ => 0,
            };
            assert_eq!(suite.key_length, length, "{}", suite.name);
        }
    }
}
