//! The one error type for all that the API can answer.

use std::fmt;

macro_rules! error_codes {
    ($($code:ident),* $(,)?) => {
        /// The codes of the API's exceptions: those of the model that airkms can answer with, and those that the
        /// service uses without modelling them. A test holds them to `model/kms.json`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the API's own names")]
        pub enum ErrorCode { $($code),* }

        impl ErrorCode {
            /// All codes.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$code),*];

            /// The code as it goes over the wire.
            pub fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$code => stringify!($code)),* }
            }
        }
    };
}

error_codes! {
    AccessDenied,
    AccessDeniedException,
    AlreadyExistsException,
    CloudHsmClusterInUseException,
    CloudHsmClusterInvalidConfigurationException,
    CloudHsmClusterNotActiveException,
    CloudHsmClusterNotFoundException,
    CloudHsmClusterNotRelatedException,
    ConflictException,
    CustomKeyStoreHasCMKsException,
    CustomKeyStoreInvalidStateException,
    CustomKeyStoreNameInUseException,
    CustomKeyStoreNotFoundException,
    DeleteConflict,
    DisabledException,
    DryRunOperationException,
    EntityAlreadyExists,
    ExpiredImportTokenException,
    ExpiredToken,
    ExpiredTokenException,
    IncorrectKeyException,
    IncorrectTrustAnchorException,
    IncorrectKeyMaterialException,
    InvalidAliasNameException,
    InvalidArnException,
    InvalidCiphertextException,
    InvalidClientTokenId,
    InvalidGrantIdException,
    InvalidGrantTokenException,
    InvalidInput,
    InvalidImportTokenException,
    InvalidKeyUsageException,
    InvalidLookupAttributesException,
    InvalidMarkerException,
    InvalidMaxResultsException,
    InvalidNextTokenException,
    InvalidSignatureException,
    InvalidTimeRangeException,
    KMSInternalException,
    KMSInvalidMacException,
    KMSInvalidSignatureException,
    KMSInvalidStateException,
    LimitExceeded,
    LimitExceededException,
    MalformedInput,
    MalformedPolicyDocument,
    MalformedPolicyDocumentException,
    NoSuchEntity,
    NotAuthorizedException,
    NotFoundException,
    PackedPolicyTooLarge,
    SerializationException,
    SignatureDoesNotMatch,
    TagException,
    ThrottlingException,
    UnknownOperationException,
    UnrecognizedClientException,
    UnmodifiableEntity,
    UnsupportedOperationException,
    ValidationError,
    ValidationException,
    XksKeyAlreadyInUseException,
    XksKeyInvalidConfigurationException,
    XksKeyNotFoundException,
    XksProxyIncorrectAuthenticationCredentialException,
    XksProxyInvalidConfigurationException,
    XksProxyInvalidResponseException,
    XksProxyUriEndpointInUseException,
    XksProxyUriInUseException,
    XksProxyUriUnreachableException,
    XksProxyVpcEndpointServiceInUseException,
    XksProxyVpcEndpointServiceNotFoundException,
}

/// An error answer of the API: a code and, for most, the service's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KmsError {
    /// The exception.
    pub code: ErrorCode,
    /// The sentence; some exceptions carry none.
    pub message: Option<String>,
}

impl KmsError {
    /// The error with this sentence.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        KmsError { code, message: Some(message.into()) }
    }

    /// The error without a sentence.
    pub fn silent(code: ErrorCode) -> Self {
        KmsError { code, message: None }
    }

    /// A `ValidationException`.
    pub fn validation(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::ValidationException, message)
    }

    /// The refusal of a marker that the listing did not issue.
    pub fn invalid_marker() -> Self {
        Self::new(ErrorCode::InvalidMarkerException, "The marker is not valid.")
    }

    /// A `NotFoundException`.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::NotFoundException, message)
    }
}

impl fmt::Display for KmsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(formatter, "{}: {message}", self.code.as_str()),
            None => formatter.write_str(self.code.as_str()),
        }
    }
}

impl std::error::Error for KmsError {}
