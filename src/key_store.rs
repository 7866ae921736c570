//! Custom key stores: where keys have their material outside of KMS, and whether KMS is connected to it.
//!
//! What is outside is simulated: [`cluster`] stands for a CloudHSM cluster, [`xks`] for the proxy of an external key
//! manager and its keys. They are local records which a command of airkms's own makes and breaks; nothing here reaches
//! a network or a hardware security module. Source: AWS KMS Developer Guide, "Key stores".

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::arn::{AccountId, KeyId};
use crate::error::{ErrorCode, KmsError};
use crate::region::Region;
use crate::time::Timestamp;

pub mod cluster;
pub mod credential;
pub mod xks;

use credential::Fingerprint;
use xks::XksProxyAddress;

/// The most custom key stores of an account in a Region.
pub const MAX_STORES: usize = 10;

api_enum! {
    /// The kind of a custom key store.
    CustomKeyStoreType {
        AwsCloudHsm = "AWS_CLOUDHSM",
        ExternalKeyStore = "EXTERNAL_KEY_STORE",
    }
}

api_enum! {
    /// Whether KMS is connected to a custom key store.
    ConnectionState {
        Connected = "CONNECTED",
        Connecting = "CONNECTING",
        Failed = "FAILED",
        Disconnected = "DISCONNECTED",
        Disconnecting = "DISCONNECTING",
    }
}

api_enum! {
    /// Why KMS could not connect.
    ConnectionErrorCode {
        InvalidCredentials = "INVALID_CREDENTIALS",
        ClusterNotFound = "CLUSTER_NOT_FOUND",
        NetworkErrors = "NETWORK_ERRORS",
        InternalError = "INTERNAL_ERROR",
        InsufficientCloudHsmHsms = "INSUFFICIENT_CLOUDHSM_HSMS",
        UserLockedOut = "USER_LOCKED_OUT",
        UserNotFound = "USER_NOT_FOUND",
        UserLoggedIn = "USER_LOGGED_IN",
        SubnetNotFound = "SUBNET_NOT_FOUND",
        InsufficientFreeAddressesInSubnet = "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
        XksProxyAccessDenied = "XKS_PROXY_ACCESS_DENIED",
        XksProxyNotReachable = "XKS_PROXY_NOT_REACHABLE",
        XksVpcEndpointServiceNotFound = "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
        XksProxyInvalidResponse = "XKS_PROXY_INVALID_RESPONSE",
        XksProxyInvalidConfiguration = "XKS_PROXY_INVALID_CONFIGURATION",
        XksVpcEndpointServiceInvalidConfiguration = "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
        XksProxyTimedOut = "XKS_PROXY_TIMED_OUT",
        XksProxyInvalidTlsConfiguration = "XKS_PROXY_INVALID_TLS_CONFIGURATION",
    }
}

/// A custom key store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomKeyStore {
    /// Whose it is.
    pub account: AccountId,
    /// Where it is.
    pub region: Region,
    /// `cks-` and 17 hexadecimal digits.
    pub id: String,
    /// Its name, of which the account has one in the Region.
    pub name: String,
    /// When it was created.
    pub created: Timestamp,
    /// Where its keys have their material.
    pub backing: Backing,
    /// Whether KMS is connected to it.
    pub connection: Connection,
}

/// What is behind a custom key store, as KMS knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Backing {
    /// A CloudHSM cluster.
    CloudHsm {
        /// The cluster.
        cluster_id: String,
        /// The certificate of the cluster's owner.
        trust_anchor: String,
        /// The password of the user `kmsuser`.
        password: Fingerprint,
    },
    /// An external key manager behind a proxy.
    External {
        /// Where the proxy is.
        address: XksProxyAddress,
        /// The id of the credential.
        access_key_id: String,
        /// Its secret.
        secret: Fingerprint,
    },
}

/// A connection, with what passes by itself at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Connection {
    /// There is none.
    Disconnected,
    /// It is being made.
    Connecting {
        /// Until when.
        until: Timestamp,
        /// Why it will fail, if it will.
        failure: Option<ConnectionErrorCode>,
    },
    /// It is there.
    Connected,
    /// It could not be made, or was lost.
    Failed(ConnectionErrorCode),
    /// It is being ended.
    Disconnecting {
        /// Until when.
        until: Timestamp,
    },
}

/// The store that a key is in, and its key in the external key manager.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The store's id.
    pub store: String,
    /// The key.
    pub key_id: KeyId,
    /// Its external key, in an external key store.
    pub xks_key_id: Option<String>,
}

impl Connection {
    /// A connection that begins now and comes to this, at once if it takes no time.
    pub fn connecting(until: Option<Timestamp>, failure: Option<ConnectionErrorCode>) -> Self {
        match (until, failure) {
            (Some(until), failure) => Connection::Connecting { until, failure },
            (None, Some(code)) => Connection::Failed(code),
            (None, None) => Connection::Connected,
        }
    }

    /// The end of a connection that begins now, at once if it takes no time.
    pub fn disconnecting(until: Option<Timestamp>) -> Self {
        until.map_or(Connection::Disconnected, |until| Connection::Disconnecting { until })
    }

    /// The connection at this time.
    #[must_use]
    pub fn at(self, now: Timestamp) -> Self {
        match self {
            Connection::Connecting { until, failure } if until <= now => {
                Connection::connecting(None, failure)
            }
            Connection::Disconnecting { until } if until <= now => Connection::Disconnected,
            connection => connection,
        }
    }

    /// Its state, as the API shows it.
    pub fn state(self) -> ConnectionState {
        match self {
            Connection::Disconnected => ConnectionState::Disconnected,
            Connection::Connecting { .. } => ConnectionState::Connecting,
            Connection::Connected => ConnectionState::Connected,
            Connection::Failed(_) => ConnectionState::Failed,
            Connection::Disconnecting { .. } => ConnectionState::Disconnecting,
        }
    }
}

impl CustomKeyStore {
    /// Its kind.
    pub fn kind(&self) -> CustomKeyStoreType {
        match self.backing {
            Backing::CloudHsm { .. } => CustomKeyStoreType::AwsCloudHsm,
            Backing::External { .. } => CustomKeyStoreType::ExternalKeyStore,
        }
    }

    /// The cluster, of a CloudHSM key store.
    pub fn cluster_id(&self) -> Option<&str> {
        match &self.backing {
            Backing::CloudHsm { cluster_id, .. } => Some(cluster_id),
            Backing::External { .. } => None,
        }
    }

    /// Lets an operation pass that works in these connection states.
    ///
    /// # Errors
    ///
    /// `CustomKeyStoreInvalidStateException`.
    pub fn require_state(&self, allowed: &[ConnectionState]) -> Result<(), KmsError> {
        let state = self.connection.state();
        if allowed.contains(&state) {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::CustomKeyStoreInvalidStateException,
            format!(
                "The connection state {state} of the custom key store {} is not valid for this operation.",
                self.id
            ),
        ))
    }
}

/// The answer where a custom key store is not there.
pub fn store_not_found(named: &str) -> KmsError {
    KmsError::new(
        ErrorCode::CustomKeyStoreNotFoundException,
        format!("The custom key store {named} does not exist in this account and Region."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_pass_at_their_time() {
        let at = Timestamp::from_millis;
        let failure = Some(ConnectionErrorCode::NetworkErrors);
        for (connection, now, state) in [
            (Connection::connecting(None, None), 0, ConnectionState::Connected),
            (Connection::connecting(None, failure), 0, ConnectionState::Failed),
            (Connection::connecting(Some(at(5)), None), 4, ConnectionState::Connecting),
            (Connection::connecting(Some(at(5)), None), 5, ConnectionState::Connected),
            (Connection::connecting(Some(at(5)), failure), 4, ConnectionState::Connecting),
            (Connection::connecting(Some(at(5)), failure), 5, ConnectionState::Failed),
            (Connection::disconnecting(None), 0, ConnectionState::Disconnected),
            (Connection::disconnecting(Some(at(5))), 4, ConnectionState::Disconnecting),
            (Connection::disconnecting(Some(at(5))), 5, ConnectionState::Disconnected),
        ] {
            assert_eq!(connection.at(at(now)).state(), state, "{connection:?} at {now}");
        }
    }
}
