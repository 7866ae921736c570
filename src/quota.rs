//! Request quotas: how many calls a second AWS KMS takes, by operation (AWS KMS Developer Guide, "Request quotas", values
//! of us-east-1 in 2026). They are off unless `airkms quota` has set them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::arn::AccountId;
use crate::error::{ErrorCode, KmsError};
use crate::region::Region;
use crate::time::Timestamp;

/// A request quota.
#[derive(Debug, PartialEq)]
pub struct RequestQuota {
    /// Its name: that of its operation, or of what its operations share.
    pub name: &'static str,
    /// Calls a second.
    pub rate: f64,
}

const SYMMETRIC: &str = "CryptographicOperationsSymmetric";
const RSA: &str = "CryptographicOperationsRsa";
const ECC: &str = "CryptographicOperationsEcc";
const ML_DSA: &str = "CryptographicOperationsMlDsa";

/// Operations that share a quota by the algorithm that they use.
const CRYPTOGRAPHIC: &[&str] = &[
    "Decrypt",
    "DeriveSharedSecret",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateMac",
    "GenerateRandom",
    "ReEncrypt",
    "Sign",
    "Verify",
    "VerifyMac",
];

const fn quota(name: &'static str, rate: f64) -> RequestQuota {
    RequestQuota { name, rate }
}

const QUOTAS: &[RequestQuota] = &[
    quota(SYMMETRIC, 100_000.0),
    quota(RSA, 1_000.0),
    quota(ECC, 1_000.0),
    quota(ML_DSA, 1_000.0),
    quota("GenerateDataKeyPairRsa2048", 20.0),
    quota("GenerateDataKeyPairRsa3072", 4.0),
    quota("GenerateDataKeyPairRsa4096", 1.0),
    quota("GenerateDataKeyPairSm2", 25.0),
    quota("GenerateDataKeyPairEcc", 100.0),
    quota("CancelKeyDeletion", 5.0),
    quota("ConnectCustomKeyStore", 5.0),
    quota("CreateAlias", 5.0),
    quota("CreateCustomKeyStore", 5.0),
    quota("CreateGrant", 50.0),
    quota("CreateKey", 5.0),
    quota("DeleteAlias", 15.0),
    quota("DeleteCustomKeyStore", 5.0),
    quota("DeleteImportedKeyMaterial", 15.0),
    quota("DescribeCustomKeyStores", 5.0),
    quota("DescribeKey", 2_000.0),
    quota("DisableKey", 5.0),
    quota("DisableKeyRotation", 5.0),
    quota("DisconnectCustomKeyStore", 5.0),
    quota("EnableKey", 5.0),
    quota("EnableKeyRotation", 15.0),
    quota("GetKeyPolicy", 1_000.0),
    quota("GetKeyRotationStatus", 1_000.0),
    quota("GetParametersForImport", 0.25),
    quota("GetPublicKey", 2_000.0),
    quota("ImportKeyMaterial", 15.0),
    quota("ListAliases", 500.0),
    quota("ListGrants", 100.0),
    quota("ListKeyPolicies", 100.0),
    quota("ListKeyRotations", 100.0),
    quota("ListKeys", 500.0),
    quota("ListResourceTags", 2_000.0),
    quota("ListRetirableGrants", 100.0),
    quota("PutKeyPolicy", 15.0),
    quota("ReplicateKey", 5.0),
    quota("RetireGrant", 50.0),
    quota("RevokeGrant", 50.0),
    quota("RotateKeyOnDemand", 5.0),
    quota("ScheduleKeyDeletion", 15.0),
    quota("TagResource", 10.0),
    quota("UntagResource", 5.0),
    quota("UpdateAlias", 5.0),
    quota("UpdateCustomKeyStore", 5.0),
    quota("UpdateKeyDescription", 5.0),
    quota("UpdatePrimaryRegion", 5.0),
];

impl RequestQuota {
    /// All quotas.
    pub fn all() -> &'static [RequestQuota] {
        QUOTAS
    }

    /// The quota of this name.
    pub fn named(name: &str) -> Option<&'static RequestQuota> {
        QUOTAS.iter().find(|quota| quota.name == name)
    }

    /// The quota that a call counts against, if its operation has one.
    pub fn of(operation: &str, input: &Map<String, Value>) -> Option<&'static RequestQuota> {
        let text = |member: &str| input.get(member).and_then(Value::as_str).unwrap_or_default();
        let name = match operation {
            "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" => match text("KeyPairSpec") {
                "RSA_2048" => "GenerateDataKeyPairRsa2048",
                "RSA_3072" => "GenerateDataKeyPairRsa3072",
                "RSA_4096" => "GenerateDataKeyPairRsa4096",
                "SM2" => "GenerateDataKeyPairSm2",
                _ => "GenerateDataKeyPairEcc",
            },
            "DeriveSharedSecret" => ECC,
            _ if CRYPTOGRAPHIC.contains(&operation) => {
                let algorithms =
                    ["SigningAlgorithm", "EncryptionAlgorithm", "SourceEncryptionAlgorithm"].map(text);
                match algorithms.into_iter().find(|algorithm| !algorithm.is_empty()).unwrap_or_default() {
                    algorithm if algorithm.starts_with("RSA") => RSA,
                    algorithm if algorithm.starts_with("ML_DSA") => ML_DSA,
                    "" | "SYMMETRIC_DEFAULT" => SYMMETRIC,
                    _ => ECC,
                }
            }
            operation => operation,
        };
        Self::named(name)
    }
}

/// What is left of a quota in an account and Region: tokens, of which each call takes one and which come back with time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenBucket {
    /// Whose calls are counted.
    pub account: AccountId,
    /// Where.
    pub region: Region,
    /// The quota's name.
    pub quota: String,
    /// The tokens that were left.
    pub tokens: f64,
    /// When.
    pub at: Timestamp,
}

impl TokenBucket {
    /// A full bucket.
    pub fn full(account: AccountId, region: Region, quota: &str, rate: f64, now: Timestamp) -> Self {
        TokenBucket { account, region, quota: quota.to_owned(), tokens: capacity(rate), at: now }
    }

    /// The bucket after a call at `now`, with so many tokens coming back a second.
    ///
    /// # Errors
    ///
    /// `ThrottlingException` if there is none to take.
    pub fn take(self, rate: f64, now: Timestamp) -> Result<Self, KmsError> {
        // A clock that was moved back brings nothing.
        let millis = now.as_millis().saturating_sub(self.at.as_millis()).max(0);
        #[expect(clippy::cast_precision_loss, reason = "exact for 285,000 years")]
        let tokens = (self.tokens + millis as f64 / 1000.0 * rate).min(capacity(rate)) - 1.0;
        // What is lost to rounding is no reason to refuse.
        if tokens < -1e-9 {
            return Err(KmsError::new(
                ErrorCode::ThrottlingException,
                "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.",
            ));
        }
        Ok(TokenBucket { tokens, at: now, ..self })
    }
}

/// A second's calls, at least one.
fn capacity(rate: f64) -> f64 {
    rate.max(1.0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operation_but_the_newest_has_a_quota() {
        let input = Map::new();
        let without: Vec<_> = crate::model::Service::Kms
            .operation_names()
            .filter(|name| RequestQuota::of(name, &input).is_none())
            .collect();
        assert_eq!(without, ["GetKeyLastUsage"]);
    }

    #[test]
    fn cryptographic_operations_count_by_their_algorithm() {
        for (operation, input, name) in [
            ("Encrypt", json!({}), SYMMETRIC),
            ("Decrypt", json!({"EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}), RSA),
            ("ReEncrypt", json!({"SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT"}), SYMMETRIC),
            ("Sign", json!({"SigningAlgorithm": "ECDSA_SHA_256"}), ECC),
            ("Verify", json!({"SigningAlgorithm": "RSASSA_PSS_SHA_256"}), RSA),
            ("Sign", json!({"SigningAlgorithm": "ML_DSA_SHAKE_256"}), ML_DSA),
            ("GenerateMac", json!({"MacAlgorithm": "HMAC_SHA_256"}), SYMMETRIC),
            ("GenerateDataKeyPair", json!({"KeyPairSpec": "RSA_4096"}), "GenerateDataKeyPairRsa4096"),
            ("CreateKey", json!({}), "CreateKey"),
        ] {
            let quota = RequestQuota::of(operation, input.as_object().unwrap());
            assert_eq!(quota.map(|quota| quota.name), Some(name), "{operation} {input}");
        }
    }

    #[test]
    fn tokens_come_back_with_time() {
        let at = |millis: i64| Timestamp::from_millis(millis);
        for (rate, calls) in [
            (
                2.0,
                &[(0, true), (0, true), (0, false), (499, false), (500, true), (999, false), (1_000, true)][..],
            ),
            (0.25, &[(0, true), (0, false), (3_999, false), (4_000, true), (4_000, false), (60_000, true)]),
            (1.0, &[(0, true), (60_000, true), (60_000, false), (0, false), (61_000, true)]),
        ] {
            let mut bucket =
                TokenBucket::full(AccountId::default(), Region::default(), "CreateKey", rate, at(0));
            for (millis, allowed) in calls {
                match bucket.clone().take(rate, at(*millis)) {
                    Ok(rest) => {
                        assert!(allowed, "{rate} at {millis}");
                        bucket = rest;
                    }
                    Err(error) => {
                        assert!(!allowed, "{rate} at {millis}");
                        assert_eq!(error.code, ErrorCode::ThrottlingException);
                    }
                }
            }
        }
    }
}
