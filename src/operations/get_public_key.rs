//! GetPublicKey: the public half of an asymmetric key, for use outside of KMS.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::{EncryptionAlgorithm, KeyAgreementAlgorithm, SigningAlgorithm};
use crate::key::spec::{KeySpec, KeyUsage, Kind};
use crate::key::state::{IMPORTED_ONCE, PUBLIC};
use crate::message::blob::Blob;
use crate::message::parameters::GrantTokens;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPublicKeyRequest {
    pub key_id: AnyIdentifier,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetPublicKeyResponse {
    pub key_id: String,
    pub public_key: Blob,
    pub customer_master_key_spec: Option<KeySpec>,
    pub key_spec: KeySpec,
    pub key_usage: KeyUsage,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithm>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithm>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithm>>,
}

/// Tells the public key. A disabled key tells it too, and so does one whose imported material is gone.
pub fn get_public_key(
    cx: &Context<'_>,
    request: GetPublicKeyRequest,
) -> Result<GetPublicKeyResponse, Failure> {
    let key = cx.authorize(Action::GetPublicKey, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_state(PUBLIC)?;
    let (shared, facts) = (&key.shared, key.shared.spec.facts());
    if !matches!(facts.kind, Kind::KeyPair(_)) {
        return Err(KmsError::silent(ErrorCode::UnsupportedOperationException).into());
    }
    let Some(public_key) = shared.current_material().and_then(|material| material.public_key.clone()) else {
        key.require_state(IMPORTED_ONCE)?;
        return Err(KmsError::new(ErrorCode::KMSInternalException, "The key has no public key.").into());
    };
    Ok(GetPublicKeyResponse {
        key_id: key.arn().to_string(),
        public_key: Blob(public_key.0),
        customer_master_key_spec: facts.customer_master_key_spec.then_some(shared.spec),
        key_spec: shared.spec,
        key_usage: shared.usage,
        encryption_algorithms: shared.algorithms(),
        signing_algorithms: shared.algorithms(),
        key_agreement_algorithms: shared.algorithms(),
    })
}
