//! DisconnectCustomKeyStore: ends the connection to a custom key store. Its keys are unavailable then.

use serde::Deserialize;

use crate::context::{Action, Context, Failure};
use crate::key_store::{Connection, ConnectionState};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DisconnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

/// Disconnects, also after a failure to connect.
pub fn disconnect_custom_key_store(
    cx: &Context<'_>,
    request: DisconnectCustomKeyStoreRequest,
) -> Result<(), Failure> {
    cx.authorize_account(Action::DisconnectCustomKeyStore, None)?;
    let mut store = cx.custom_key_store(&request.custom_key_store_id)?;
    store.require_state(&[
        ConnectionState::Connected,
        ConnectionState::Connecting,
        ConnectionState::Failed,
    ])?;
    store.connection = Connection::disconnecting(cx.simulation.transition_end(cx.now));
    cx.put_custom_key_store(&store)
}
