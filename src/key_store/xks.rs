//! A simulated proxy of an external key manager, and the external keys behind it.
//!
//! The sentences are those that the AWS KMS Developer Guide, "Troubleshooting external key stores", has.

use serde::{Deserialize, Serialize};

use super::ConnectionErrorCode;
use super::credential::Fingerprint;
use crate::api_enum::api_enum;
use crate::crypto::secret::SecretKey;
use crate::error::{ErrorCode, KmsError};

api_enum! {
    /// How KMS reaches a proxy.
    XksProxyConnectivity {
        PublicEndpoint = "PUBLIC_ENDPOINT",
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
    }
}

/// Where a proxy is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct XksProxyAddress {
    /// How KMS reaches it.
    pub connectivity: XksProxyConnectivity,
    /// Such as `https://xks.example.com`.
    pub endpoint: String,
    /// Such as `/kms/xks/v1`.
    pub path: String,
    /// The VPC endpoint service, where it is reached by one.
    pub vpc_service: Option<String>,
    /// The account that owns the service.
    pub vpc_service_owner: Option<String>,
}

api_enum! {
    /// What may be wrong with a proxy.
    XksFault {
        Unreachable = "UNREACHABLE",
        TimedOut = "TIMED_OUT",
        InvalidTls = "INVALID_TLS",
        AccessDenied = "ACCESS_DENIED",
        InvalidResponse = "INVALID_RESPONSE",
        Unhealthy = "UNHEALTHY",
        Unsupported = "UNSUPPORTED",
    }
}

const UNREACHABLE: &str = "AWS KMS cannot communicate with the external key store proxy. Verify that your external key \
                           store proxy is active and is connected to the network, and that its URI path and endpoint URI or VPC service name are \
                           correct in your external key store.";
const UNREACHABLE_TO_MANAGE: &str = "AWS KMS cannot communicate with the external key store proxy. This might be a \
                                     transient network issue. If you see this error repeatedly, verify that your external key store proxy is active and is \
                                     connected to the network, and that its endpoint URI is correct in your external key store.";
const TIMED_OUT: &str = "The external key store proxy did not respond to the request in the time allotted. Retry the \
                         request. If you see this error repeatedly, report it to your external key store proxy administrator.";
const INVALID_TLS: &str = "AWS KMS cannot establish a TLS connection to the external key store proxy. Verify the TLS \
                           configuration, including its certificate.";
const ACCESS_DENIED: &str = "The external key store proxy denied access to the operation. Verify that the user and the \
                             external key are both authorized for this operation, and try the request again.";
const INVALID_RESPONSE: &str = "AWS KMS cannot interpret the response from the external key store proxy. If you see \
                                this error repeatedly, consult your external key store proxy administrator.";
const UNHEALTHY: &str = "The external key store proxy is in an unhealthy state. If you see this message repeatedly, \
                         notify your external key store proxy administrator.";
const UNSUPPORTED: &str = "The external key store proxy rejected the request because it does not support the requested \
                           cryptographic operation.";
const UNAUTHENTICATED: &str = "The external key store proxy rejected the request because it could not authenticate AWS \
                               KMS. Verify the credentials for your external key store and update if necessary.";
const KEY_NOT_FOUND: &str =
    "The external key store proxy rejected the request because it could not find the external key.";
const KEY_DISABLED: &str = "The external key store proxy rejected the request because the external key is not enabled \
                            in the external key manager.";
const KEY_USAGE: &str = "The external key store proxy rejected the request because the external key does not support \
                         the requested operation.";
const BAD_CIPHERTEXT: &str = "The external key store proxy rejected the request because the specified ciphertext or \
                              additional authenticated data is corrupted, missing, or otherwise invalid.";
const BAD_INNER_CIPHERTEXT: &str = "The ciphertext that the external key store proxy submitted for decryption, or the \
                                    encryption context, is corrupted, missing, or otherwise invalid.";

impl XksFault {
    fn sentence(self) -> &'static str {
        match self {
            XksFault::Unreachable => UNREACHABLE,
            XksFault::TimedOut => TIMED_OUT,
            XksFault::InvalidTls => INVALID_TLS,
            XksFault::AccessDenied => ACCESS_DENIED,
            XksFault::InvalidResponse => INVALID_RESPONSE,
            XksFault::Unhealthy => UNHEALTHY,
            XksFault::Unsupported => UNSUPPORTED,
        }
    }

    fn connection_error(self) -> ConnectionErrorCode {
        match self {
            XksFault::Unreachable => ConnectionErrorCode::XksProxyNotReachable,
            XksFault::TimedOut => ConnectionErrorCode::XksProxyTimedOut,
            XksFault::InvalidTls => ConnectionErrorCode::XksProxyInvalidTlsConfiguration,
            XksFault::AccessDenied => ConnectionErrorCode::XksProxyAccessDenied,
            XksFault::InvalidResponse => ConnectionErrorCode::XksProxyInvalidResponse,
            XksFault::Unhealthy | XksFault::Unsupported => ConnectionErrorCode::XksProxyInvalidConfiguration,
        }
    }
}

/// A simulated proxy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct XksProxy {
    /// Where it is.
    pub address: XksProxyAddress,
    /// The id of the credential that it knows.
    pub access_key_id: String,
    /// Its secret.
    pub secret: Fingerprint,
    /// What is wrong with it, where a fault is to be practised.
    pub fault: Option<XksFault>,
}

/// A credential that KMS shows to a proxy.
#[derive(Debug, Clone, Copy)]
pub struct XksCredential<'a> {
    /// Its id.
    pub access_key_id: &'a str,
    /// Its secret.
    pub secret: &'a Fingerprint,
}

impl XksProxy {
    fn authenticates(&self, credential: XksCredential<'_>) -> bool {
        self.access_key_id == credential.access_key_id && self.secret == *credential.secret
    }

    /// Lets a proxy pass that answers KMS and knows the credential: the request for its health.
    ///
    /// # Errors
    ///
    /// The `XksProxy…Exception` of what is wrong.
    pub fn require_healthy(&self, credential: XksCredential<'_>) -> Result<(), KmsError> {
        let refuse = |code, sentence: &str| Err(KmsError::new(code, sentence));
        match self.fault {
            Some(XksFault::Unreachable) => {
                refuse(ErrorCode::XksProxyUriUnreachableException, UNREACHABLE_TO_MANAGE)
            }
            Some(fault @ (XksFault::TimedOut | XksFault::InvalidTls)) => {
                refuse(ErrorCode::XksProxyUriUnreachableException, fault.sentence())
            }
            Some(fault @ XksFault::InvalidResponse) => {
                refuse(ErrorCode::XksProxyInvalidResponseException, fault.sentence())
            }
            Some(fault) => refuse(ErrorCode::XksProxyInvalidConfigurationException, fault.sentence()),
            None if self.authenticates(credential) => Ok(()),
            None => refuse(ErrorCode::XksProxyIncorrectAuthenticationCredentialException, UNAUTHENTICATED),
        }
    }

    /// Why KMS cannot connect with this credential, if it cannot.
    pub fn connection_failure(&self, credential: XksCredential<'_>) -> Option<ConnectionErrorCode> {
        match self.fault {
            Some(fault) => Some(fault.connection_error()),
            None if self.authenticates(credential) => None,
            None => Some(ConnectionErrorCode::InvalidCredentials),
        }
    }

    /// Lets a proxy pass that carries out a cryptographic operation.
    ///
    /// # Errors
    ///
    /// `KMSInvalidStateException`.
    pub fn require_service(&self, credential: XksCredential<'_>) -> Result<(), KmsError> {
        match self.fault {
            Some(fault) => Err(rejected(fault.sentence())),
            None if self.authenticates(credential) => Ok(()),
            None => Err(rejected(UNAUTHENTICATED)),
        }
    }
}

/// The answer of cryptographic operations where no proxy answers.
pub fn proxy_missing() -> KmsError {
    rejected(UNREACHABLE)
}

/// The answer of the management of stores where no proxy answers.
pub fn proxy_unreachable() -> KmsError {
    KmsError::new(ErrorCode::XksProxyUriUnreachableException, UNREACHABLE_TO_MANAGE)
}

/// The answer of cryptographic operations where the external key is missing.
pub fn external_key_missing() -> KmsError {
    rejected(KEY_NOT_FOUND)
}

/// The answer to a ciphertext that the external key did not make so.
pub fn bad_ciphertext() -> KmsError {
    rejected(BAD_CIPHERTEXT)
}

/// The answer to a ciphertext whose inner layer the KMS key did not make so.
pub fn bad_inner_ciphertext() -> KmsError {
    rejected(BAD_INNER_CIPHERTEXT)
}

fn rejected(sentence: &str) -> KmsError {
    KmsError::new(ErrorCode::KMSInvalidStateException, sentence)
}

/// What is known of an external key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalKeyFacts {
    /// Its id in the external key manager.
    pub id: String,
    /// Where its proxy is: the endpoint.
    pub endpoint: String,
    /// And the path.
    pub path: String,
    /// Its kind, `AES_256` if it can be used.
    pub spec: String,
    /// `ENABLED` if it can be used.
    pub status: String,
    /// What it may be used for, `ENCRYPT` and `DECRYPT` if it can be used.
    pub usage: Vec<String>,
}

/// A simulated external key. Its secret never leaves the record but to be used.
#[derive(Debug)]
pub struct ExternalKey {
    /// What is known of it.
    pub facts: ExternalKeyFacts,
    /// The key.
    pub secret: SecretKey,
}

impl ExternalKeyFacts {
    /// Lets an external key pass that a KMS key can be made with.
    ///
    /// # Errors
    ///
    /// `XksKeyInvalidConfigurationException`.
    pub fn require_fit(&self) -> Result<(), KmsError> {
        let ExternalKeyFacts { spec, status, .. } = self;
        let refuse = |sentence| Err(KmsError::new(ErrorCode::XksKeyInvalidConfigurationException, sentence));
        if spec != "AES_256" {
            return refuse(format!(
                "The key spec of the external key must be AES_256. The key spec of specified external key is {spec}."
            ));
        }
        if status != "ENABLED" {
            return refuse(format!(
                "The status of the external key must be ENABLED. The status of specified external key is {status}."
            ));
        }
        if !(self.allows("ENCRYPT") && self.allows("DECRYPT")) {
            let usage = self.usage.join(", ");
            return refuse(format!(
                "The key usage of the external key must include ENCRYPT and DECRYPT. The key use of specified external \
                 key is {usage}."
            ));
        }
        Ok(())
    }

    /// Lets an external key pass that can be used for this, `ENCRYPT` or `DECRYPT`.
    ///
    /// # Errors
    ///
    /// `KMSInvalidStateException`.
    pub fn require_use(&self, usage: &str) -> Result<(), KmsError> {
        if self.status != "ENABLED" {
            return Err(rejected(KEY_DISABLED));
        }
        if self.allows(usage) { Ok(()) } else { Err(rejected(KEY_USAGE)) }
    }

    fn allows(&self, usage: &str) -> bool {
        self.usage.iter().any(|allowed| allowed == usage)
    }
}

/// The answer to CreateKey where the external key is missing.
pub fn external_key_not_found() -> KmsError {
    KmsError::new(ErrorCode::XksKeyNotFoundException, KEY_NOT_FOUND)
}
