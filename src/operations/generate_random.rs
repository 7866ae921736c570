//! GenerateRandom: random bytes, of no key.

use serde::{Deserialize, Serialize};

use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key_store::{ConnectionState, CustomKeyStoreType};
use crate::message::blob::Plaintext;
use crate::message::parameters::Recipient;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateRandomRequest {
    pub number_of_bytes: Option<u16>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<Recipient>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateRandomResponse {
    pub plaintext: Plaintext,
}

/// Generates random bytes. Those of a simulated cluster come from the same source.
pub fn generate_random(
    cx: &Context<'_>,
    request: GenerateRandomRequest,
) -> Result<GenerateRandomResponse, Failure> {
    let length = request.number_of_bytes.ok_or_else(|| KmsError::validation("NumberOfBytes is required."))?;
    Recipient::refuse(request.recipient.as_ref())?;
    cx.authorize_account(Action::GenerateRandom, None)?;
    if let Some(id) = &request.custom_key_store_id {
        let store = cx.custom_key_store(id)?;
        if store.kind() == CustomKeyStoreType::ExternalKeyStore {
            return Err(KmsError::new(
                ErrorCode::UnsupportedOperationException,
                format!("The external key store {id} does not generate random bytes."),
            )
            .into());
        }
        store.require_state(&[ConnectionState::Connected])?;
    }
    Ok(GenerateRandomResponse { plaintext: Plaintext(cx.random_bytes(length.into())?) })
}
