//! UpdateCustomKeyStore: changes what KMS knows of a custom key store.

use serde::Deserialize;

use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key_store::credential::Fingerprint;
use crate::key_store::xks::XksProxyConnectivity;
use crate::key_store::{Backing, ConnectionState, CustomKeyStore};
use crate::message::secret::SecretText;
use crate::operations::create_custom_key_store::{
    XksProxyAuthenticationCredential, require_free_name, require_usable,
};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateCustomKeyStoreRequest {
    pub custom_key_store_id: String,
    pub new_custom_key_store_name: Option<String>,
    pub key_store_password: Option<SecretText>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredential>,
    pub xks_proxy_connectivity: Option<XksProxyConnectivity>,
}

/// Changes a store. A connected one takes a new name and, of a proxy, another path or credential.
pub fn update_custom_key_store(
    cx: &Context<'_>,
    request: UpdateCustomKeyStoreRequest,
) -> Result<(), Failure> {
    let when_disconnected = request.key_store_password.is_some()
        || request.cloud_hsm_cluster_id.is_some()
        || request.xks_proxy_uri_endpoint.is_some()
        || request.xks_proxy_vpc_endpoint_service_name.is_some()
        || request.xks_proxy_vpc_endpoint_service_owner.is_some()
        || request.xks_proxy_connectivity.is_some();
    let at_any_time = request.new_custom_key_store_name.is_some()
        || request.xks_proxy_uri_path.is_some()
        || request.xks_proxy_authentication_credential.is_some();
    if !when_disconnected && !at_any_time {
        return Err(KmsError::validation("At least one property must be given a new value.").into());
    }
    cx.authorize_account(Action::UpdateCustomKeyStore, None)?;
    let mut store = cx.custom_key_store(&request.custom_key_store_id)?;
    let states = [ConnectionState::Disconnected, ConnectionState::Connected];
    store.require_state(if when_disconnected { &states[..1] } else { &states })?;
    let (same, others): (Vec<_>, Vec<_>) =
        cx.custom_key_stores()?.into_iter().partition(|other| other.id == store.id);
    if let Some(name) = &request.new_custom_key_store_name {
        require_free_name(&others, name)?;
        store.name.clone_from(name);
    }
    change_backing(cx, &mut store, request)?;
    if same.iter().any(|same| same.backing != store.backing) {
        require_usable(cx, &others, &store.backing)?;
    }
    cx.put_custom_key_store(&store)
}

fn change_backing(
    cx: &Context<'_>,
    store: &mut CustomKeyStore,
    request: UpdateCustomKeyStoreRequest,
) -> Result<(), Failure> {
    let of_cluster = request.key_store_password.is_some() || request.cloud_hsm_cluster_id.is_some();
    let of_proxy = request.xks_proxy_uri_endpoint.is_some()
        || request.xks_proxy_uri_path.is_some()
        || request.xks_proxy_vpc_endpoint_service_name.is_some()
        || request.xks_proxy_vpc_endpoint_service_owner.is_some()
        || request.xks_proxy_authentication_credential.is_some()
        || request.xks_proxy_connectivity.is_some();
    let kind = store.kind();
    match &mut store.backing {
        Backing::CloudHsm { cluster_id, password, .. } if !of_proxy => {
            if let Some(new) = request.cloud_hsm_cluster_id {
                require_related(cx, cluster_id, &new)?;
                // A fingerprint is bound to its cluster: the password that KMS knows is that of the related cluster too.
                if let Ok(cluster) = cx.cluster(&new)
                    && cx.cluster(cluster_id).is_ok_and(|old| old.password == *password)
                {
                    *password = cluster.password;
                }
                *cluster_id = new;
            }
            if let Some(new) = request.key_store_password {
                *password = Fingerprint::of(cluster_id, new.expose());
            }
        }
        Backing::External { address, access_key_id, secret } if !of_cluster => {
            if let Some(connectivity) = request.xks_proxy_connectivity {
                address.connectivity = connectivity;
                if connectivity == XksProxyConnectivity::PublicEndpoint {
                    (address.vpc_service, address.vpc_service_owner) = (None, None);
                }
            }
            address.endpoint = request.xks_proxy_uri_endpoint.unwrap_or_else(|| address.endpoint.clone());
            address.path = request.xks_proxy_uri_path.unwrap_or_else(|| address.path.clone());
            address.vpc_service =
                request.xks_proxy_vpc_endpoint_service_name.or_else(|| address.vpc_service.take());
            address.vpc_service_owner =
                request.xks_proxy_vpc_endpoint_service_owner.or_else(|| address.vpc_service_owner.take());
            if let Some(credential) = request.xks_proxy_authentication_credential {
                *secret =
                    Fingerprint::of(&credential.access_key_id, credential.raw_secret_access_key.expose());
                *access_key_id = credential.access_key_id;
            }
            if (address.connectivity == XksProxyConnectivity::VpcEndpointService)
                != address.vpc_service.is_some()
            {
                return Err(KmsError::validation(
                    "XksProxyVpcEndpointServiceName is needed for VPC_ENDPOINT_SERVICE, and for nothing else.",
                )
                .into());
            }
        }
        _ => {
            return Err(KmsError::validation(format!(
                "A custom key store of the type {kind} does not have these properties."
            ))
            .into());
        }
    }
    Ok(())
}

/// A store may be moved to a cluster that was made from a backup of its own.
fn require_related(cx: &Context<'_>, old: &str, new: &str) -> Result<(), Failure> {
    let cluster = cx.cluster(new)?;
    let related =
        old == new || cluster.origin == old || cx.cluster(old).is_ok_and(|old| old.origin == cluster.origin);
    if related {
        return Ok(());
    }
    Err(KmsError::new(
        ErrorCode::CloudHsmClusterNotRelatedException,
        format!("The cluster {new} does not share a backup history with the cluster {old}."),
    )
    .into())
}
