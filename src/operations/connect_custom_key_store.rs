//! ConnectCustomKeyStore: begins to connect KMS to a custom key store.

use serde::Deserialize;

use crate::context::{Action, Context, Failure};
use crate::identity::ServiceLinkedRole;
use crate::key_store::{Backing, Connection, ConnectionState};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ConnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

/// Connects. Whether it came to a connection is told by DescribeCustomKeyStores. A connection that is there stays.
pub fn connect_custom_key_store(
    cx: &Context<'_>,
    request: ConnectCustomKeyStoreRequest,
) -> Result<(), Failure> {
    cx.authorize_account(Action::ConnectCustomKeyStore, None)?;
    let mut store = cx.custom_key_store(&request.custom_key_store_id)?;
    store.require_state(&[
        ConnectionState::Disconnected,
        ConnectionState::Connecting,
        ConnectionState::Connected,
    ])?;
    if matches!(store.backing, Backing::CloudHsm { .. }) {
        cx.require_service_linked_role(&ServiceLinkedRole::CUSTOM_KEY_STORES)?;
    }
    if store.connection.state() != ConnectionState::Disconnected {
        return Ok(());
    }
    if let Backing::CloudHsm { cluster_id, .. } = &store.backing
        && let Ok(cluster) = cx.cluster(cluster_id)
    {
        cluster.require_active()?;
    }
    let failure = cx.connection_failure(&store.backing)?;
    store.connection = Connection::connecting(cx.simulation.transition_end(cx.now), failure);
    cx.put_custom_key_store(&store)
}
