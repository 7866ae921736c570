//! A simulated CloudHSM cluster: what KMS finds when it looks at the cluster or connects to it.

use serde::{Deserialize, Serialize};

use super::ConnectionErrorCode;
use super::credential::Fingerprint;
use crate::api_enum::api_enum;
use crate::error::{ErrorCode, KmsError};

/// Active HSMs that a cluster needs to become a key store.
const MIN_HSMS: u32 = 2;

api_enum! {
    /// The state of a cluster (AWS CloudHSM API, `Cluster.State`).
    ClusterState {
        Active = "ACTIVE",
        Uninitialized = "UNINITIALIZED",
        Initialized = "INITIALIZED",
        Degraded = "DEGRADED",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        DeleteInProgress = "DELETE_IN_PROGRESS",
    }
}

/// A simulated cluster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// `cluster-` and 11 to 16 letters and digits.
    pub id: String,
    /// Its state.
    pub state: ClusterState,
    /// Its active HSMs.
    pub hsms: u32,
    /// The password of the user `kmsuser`.
    pub password: Fingerprint,
    /// The certificate of its owner.
    pub trust_anchor: String,
    /// The cluster whose backups it descends from; itself if from none.
    pub origin: String,
    /// What keeps KMS from connecting to it, where a fault is to be practised.
    pub fault: Option<ConnectionErrorCode>,
}

impl Cluster {
    /// Lets a cluster pass that can become a key store with this certificate.
    ///
    /// # Errors
    ///
    /// `CloudHsmClusterNotActiveException`, `CloudHsmClusterInvalidConfigurationException`,
    /// `IncorrectTrustAnchorException`.
    pub fn require_usable(&self, trust_anchor: &str) -> Result<(), KmsError> {
        let Cluster { id, hsms, .. } = self;
        self.require_active()?;
        if *hsms < MIN_HSMS {
            return Err(KmsError::new(
                ErrorCode::CloudHsmClusterInvalidConfigurationException,
                format!(
                    "The cluster {id} has {hsms} active HSMs. At least {MIN_HSMS} in different Availability Zones are needed."
                ),
            ));
        }
        if self.trust_anchor.trim() != trust_anchor.trim() {
            return Err(KmsError::new(
                ErrorCode::IncorrectTrustAnchorException,
                format!("The trust anchor certificate is not that of the cluster {id}."),
            ));
        }
        Ok(())
    }

    /// Lets an active cluster pass.
    ///
    /// # Errors
    ///
    /// `CloudHsmClusterNotActiveException`.
    pub fn require_active(&self) -> Result<(), KmsError> {
        let Cluster { id, state, .. } = self;
        if *state != ClusterState::Active {
            return Err(KmsError::new(
                ErrorCode::CloudHsmClusterNotActiveException,
                format!("The cluster {id} is in the state {state}. It must be ACTIVE."),
            ));
        }
        Ok(())
    }

    /// Why KMS cannot connect with this password, if it cannot.
    pub fn connection_failure(&self, password: &Fingerprint) -> Option<ConnectionErrorCode> {
        if self.fault.is_some() {
            return self.fault;
        }
        if self.hsms == 0 {
            return Some(ConnectionErrorCode::InsufficientCloudHsmHsms);
        }
        (self.password != *password).then_some(ConnectionErrorCode::InvalidCredentials)
    }
}

/// The answer where a cluster is not there.
pub fn cluster_not_found(id: &str) -> KmsError {
    KmsError::new(
        ErrorCode::CloudHsmClusterNotFoundException,
        format!("There is no simulated CloudHSM cluster {id}."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster() -> Cluster {
        Cluster {
            id: "cluster-7a23b4cdefg".to_owned(),
            state: ClusterState::Active,
            hsms: 2,
            password: Fingerprint::of("cluster-7a23b4cdefg", "kmsPswd"),
            trust_anchor: "anchor\n".to_owned(),
            origin: "cluster-7a23b4cdefg".to_owned(),
            fault: None,
        }
    }

    #[test]
    fn a_cluster_must_be_usable() {
        for (cluster, anchor, expected) in [
            (cluster(), "anchor", None),
            (
                Cluster { state: ClusterState::Degraded, ..cluster() },
                "x",
                Some("CloudHsmClusterNotActiveException"),
            ),
            (Cluster { hsms: 1, ..cluster() }, "x", Some("CloudHsmClusterInvalidConfigurationException")),
            (cluster(), "other", Some("IncorrectTrustAnchorException")),
        ] {
            let answer = cluster.require_usable(anchor).err().map(|error| error.code.as_str());
            assert_eq!(answer, expected, "{cluster:?}");
        }
    }

    #[test]
    fn reasons_that_keep_kms_from_connecting() {
        let fault = Some(ConnectionErrorCode::UserLockedOut);
        for (cluster, password, expected) in [
            (cluster(), "kmsPswd", None),
            (cluster(), "other", Some(ConnectionErrorCode::InvalidCredentials)),
            (Cluster { hsms: 1, ..cluster() }, "kmsPswd", None),
            (
                Cluster { hsms: 0, ..cluster() },
                "kmsPswd",
                Some(ConnectionErrorCode::InsufficientCloudHsmHsms),
            ),
            (Cluster { fault, ..cluster() }, "kmsPswd", fault),
        ] {
            let password = Fingerprint::of(&cluster.id, password);
            assert_eq!(cluster.connection_failure(&password), expected, "{cluster:?}");
        }
    }
}
