//! DeleteCustomKeyStore: forgets a custom key store that has no keys. What is behind it stays.

use serde::Deserialize;

use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key_store::ConnectionState;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DeleteCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

/// Deletes a disconnected store. A key in any state keeps it from being deleted.
pub fn delete_custom_key_store(
    cx: &Context<'_>,
    request: DeleteCustomKeyStoreRequest,
) -> Result<(), Failure> {
    cx.authorize_account(Action::DeleteCustomKeyStore, None)?;
    let store = cx.custom_key_store(&request.custom_key_store_id)?;
    if cx.has_members(&store)? {
        return Err(KmsError::new(
            ErrorCode::CustomKeyStoreHasCMKsException,
            format!("The custom key store {} contains KMS keys.", store.id),
        )
        .into());
    }
    store.require_state(&[ConnectionState::Disconnected])?;
    cx.delete_custom_key_store(&store)
}
