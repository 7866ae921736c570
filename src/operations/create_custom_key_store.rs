//! CreateCustomKeyStore: tells KMS of a CloudHSM cluster or of an external key manager's proxy.

use serde::{Deserialize, Serialize};

use crate::context::{Action, Context, Failure};
use crate::crypto::hex;
use crate::error::{ErrorCode, KmsError};
use crate::identity::ServiceLinkedRole;
use crate::key_store::credential::Fingerprint;
use crate::key_store::xks::{XksCredential, XksProxyAddress, XksProxyConnectivity, proxy_unreachable};
use crate::key_store::{Backing, Connection, CustomKeyStore, CustomKeyStoreType, MAX_STORES};
use crate::message::secret::SecretText;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateCustomKeyStoreRequest {
    pub custom_key_store_name: String,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub key_store_password: Option<SecretText>,
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredential>,
    pub xks_proxy_connectivity: Option<XksProxyConnectivity>,
}

/// What KMS shows to a proxy.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct XksProxyAuthenticationCredential {
    pub access_key_id: String,
    pub raw_secret_access_key: SecretText,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CreateCustomKeyStoreResponse {
    pub custom_key_store_id: String,
}

/// Creates a store. It is not connected yet; the password of a cluster's user is not tried before it is.
pub fn create_custom_key_store(
    cx: &Context<'_>,
    request: CreateCustomKeyStoreRequest,
) -> Result<CreateCustomKeyStoreResponse, Failure> {
    let name = request.custom_key_store_name.clone();
    let owner =
        request.xks_proxy_vpc_endpoint_service_owner.clone().unwrap_or_else(|| cx.account.to_string());
    let backing = backing(request, owner)?;
    cx.authorize_account(Action::CreateCustomKeyStore, None)?;
    authorize_backing(cx, &backing)?;
    let stores = cx.custom_key_stores()?;
    require_free_name(&stores, &name)?;
    require_usable(cx, &stores, &backing)?;
    if stores.len() >= MAX_STORES {
        return Err(KmsError::new(
            ErrorCode::LimitExceededException,
            format!("The account has the maximum number of {MAX_STORES} custom key stores in this Region."),
        )
        .into());
    }
    let digits: [u8; 9] = cx.random_name()?;
    let id = format!("cks-{}", hex::encode(&digits).get(..17).unwrap_or_default());
    cx.put_custom_key_store(&CustomKeyStore {
        account: cx.account.clone(),
        region: cx.region.clone(),
        id: id.clone(),
        name,
        created: cx.now,
        backing,
        connection: Connection::Disconnected,
    })?;
    Ok(CreateCustomKeyStoreResponse { custom_key_store_id: id })
}

/// Lets a store pass of which the caller may see what is behind it.
fn authorize_backing(cx: &Context<'_>, backing: &Backing) -> Result<(), Failure> {
    match backing {
        Backing::CloudHsm { .. } => {
            cx.authorize_dependent("cloudhsm:DescribeClusters")?;
            cx.require_service_linked_role(&ServiceLinkedRole::CUSTOM_KEY_STORES)
        }
        Backing::External { address, .. } => {
            let owner = address.vpc_service_owner.as_deref();
            match owner.filter(|owner| *owner != cx.account.as_str()) {
                Some(_) => cx.authorize_dependent("ec2:DescribeVpcEndpointServices"),
                None => Ok(()),
            }
        }
    }
}

/// Exactly the parameters of one kind of store.
fn backing(request: CreateCustomKeyStoreRequest, owner: String) -> Result<Backing, KmsError> {
    let kind = request.custom_key_store_type.unwrap_or(CustomKeyStoreType::AwsCloudHsm);
    let of_proxy = request.xks_proxy_uri_endpoint.is_some()
        || request.xks_proxy_uri_path.is_some()
        || request.xks_proxy_vpc_endpoint_service_name.is_some()
        || request.xks_proxy_authentication_credential.is_some()
        || request.xks_proxy_connectivity.is_some();
    let of_cluster = request.cloud_hsm_cluster_id.is_some()
        || request.trust_anchor_certificate.is_some()
        || request.key_store_password.is_some();
    let needs =
        |what: &str| KmsError::validation(format!("A custom key store of the type {kind} needs {what}."));
    match kind {
        CustomKeyStoreType::AwsCloudHsm => {
            match (request.cloud_hsm_cluster_id, request.trust_anchor_certificate, request.key_store_password)
            {
                (Some(cluster_id), Some(trust_anchor), Some(password)) if !of_proxy => {
                    let password = Fingerprint::of(&cluster_id, password.expose());
                    Ok(Backing::CloudHsm { cluster_id, trust_anchor, password })
                }
                _ => Err(needs(
                    "CloudHsmClusterId, KeyStorePassword and TrustAnchorCertificate, and nothing of a proxy",
                )),
            }
        }
        CustomKeyStoreType::ExternalKeyStore => match (
            request.xks_proxy_connectivity,
            request.xks_proxy_uri_endpoint,
            request.xks_proxy_uri_path,
            request.xks_proxy_authentication_credential,
        ) {
            (Some(connectivity), Some(endpoint), Some(path), Some(credential)) if !of_cluster => {
                let vpc_service = request.xks_proxy_vpc_endpoint_service_name;
                if (connectivity == XksProxyConnectivity::VpcEndpointService) != vpc_service.is_some() {
                    return Err(needs(
                        "XksProxyVpcEndpointServiceName for VPC_ENDPOINT_SERVICE, and for nothing else",
                    ));
                }
                let vpc_service_owner = vpc_service.is_some().then_some(owner);
                let secret =
                    Fingerprint::of(&credential.access_key_id, credential.raw_secret_access_key.expose());
                let address =
                    XksProxyAddress { connectivity, endpoint, path, vpc_service, vpc_service_owner };
                Ok(Backing::External { address, access_key_id: credential.access_key_id, secret })
            }
            _ => Err(needs(
                "XksProxyConnectivity, XksProxyUriEndpoint, XksProxyUriPath and XksProxyAuthenticationCredential, and \
                 nothing of a cluster",
            )),
        },
    }
}

/// Lets a name pass that no other store has.
pub(super) fn require_free_name(others: &[CustomKeyStore], name: &str) -> Result<(), KmsError> {
    if others.iter().any(|store| store.name == name) {
        return Err(KmsError::new(
            ErrorCode::CustomKeyStoreNameInUseException,
            format!("The custom key store name {name} is already used in this account and Region."),
        ));
    }
    Ok(())
}

/// Lets a cluster or a proxy pass that is there, in order, and behind no other store.
pub(super) fn require_usable(
    cx: &Context<'_>,
    others: &[CustomKeyStore],
    backing: &Backing,
) -> Result<(), Failure> {
    match backing {
        Backing::CloudHsm { cluster_id, trust_anchor, .. } => {
            let cluster = cx.cluster(cluster_id)?;
            for other in others.iter().filter_map(CustomKeyStore::cluster_id) {
                let related = cx.cluster(other).is_ok_and(|other| other.origin == cluster.origin);
                if other == cluster_id || related {
                    return Err(KmsError::new(
                        ErrorCode::CloudHsmClusterInUseException,
                        format!("The cluster {cluster_id}, or one with which it shares a backup history, is behind another custom key store."),
                    )
                    .into());
                }
            }
            Ok(cluster.require_usable(trust_anchor)?)
        }
        Backing::External { address, access_key_id, secret } => {
            for other in others {
                if let Backing::External { address: other, .. } = &other.backing {
                    require_apart(address, other)?;
                }
            }
            if let Some(name) = &address.vpc_service
                && !cx.has_vpc_service(name)?
            {
                return Err(KmsError::new(
                    ErrorCode::XksProxyVpcEndpointServiceNotFoundException,
                    format!("There is no simulated proxy behind the VPC endpoint service {name}."),
                )
                .into());
            }
            let proxy = cx.xks_proxy(address)?.ok_or_else(proxy_unreachable)?;
            Ok(proxy.require_healthy(XksCredential { access_key_id, secret })?)
        }
    }
}

/// Two stores cannot share a public endpoint and path, nor a VPC endpoint or its service.
fn require_apart(address: &XksProxyAddress, other: &XksProxyAddress) -> Result<(), KmsError> {
    let in_use = |code, what: &str| {
        Err(KmsError::new(
            code,
            format!("{what} is already used by another custom key store in this account and Region."),
        ))
    };
    let XksProxyAddress { endpoint, path, .. } = address;
    match (&address.vpc_service, &other.vpc_service) {
        (Some(service), Some(used)) if service == used => in_use(
            ErrorCode::XksProxyVpcEndpointServiceInUseException,
            &format!("The VPC endpoint service {service}"),
        ),
        _ if endpoint != &other.endpoint => Ok(()),
        (None, None) if path != &other.path => Ok(()),
        (None, None) => in_use(ErrorCode::XksProxyUriInUseException, &format!("The URI {endpoint}{path}")),
        _ => in_use(ErrorCode::XksProxyUriEndpointInUseException, &format!("The URI endpoint {endpoint}")),
    }
}
