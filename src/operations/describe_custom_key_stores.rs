//! DescribeCustomKeyStores: the custom key stores of the caller's account and Region, or one of them.

use serde::{Deserialize, Serialize};

use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::key_store::xks::XksProxyConnectivity;
use crate::key_store::{
    Backing, Connection, ConnectionErrorCode, ConnectionState, CustomKeyStore, CustomKeyStoreType,
    store_not_found,
};
use crate::message::paging::{Page, Sizes};
use crate::time::Timestamp;

const SIZES: Sizes = Sizes { default: 100, max: 1000 };

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DescribeCustomKeyStoresRequest {
    pub custom_key_store_id: Option<String>,
    pub custom_key_store_name: Option<String>,
    pub limit: Option<u32>,
    pub marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DescribeCustomKeyStoresResponse {
    pub custom_key_stores: Vec<CustomKeyStoresListEntry>,
    pub next_marker: Option<String>,
    pub truncated: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct CustomKeyStoresListEntry {
    pub custom_key_store_id: String,
    pub custom_key_store_name: String,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub connection_state: ConnectionState,
    pub connection_error_code: Option<ConnectionErrorCode>,
    pub creation_date: Timestamp,
    pub custom_key_store_type: CustomKeyStoreType,
    pub xks_proxy_configuration: Option<XksProxyConfiguration>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct XksProxyConfiguration {
    pub connectivity: XksProxyConnectivity,
    pub access_key_id: String,
    pub uri_endpoint: String,
    pub uri_path: String,
    pub vpc_endpoint_service_name: Option<String>,
    pub vpc_endpoint_service_owner: Option<String>,
}

/// Describes stores, by name. No secret is told.
pub fn describe_custom_key_stores(
    cx: &Context<'_>,
    request: DescribeCustomKeyStoresRequest,
) -> Result<DescribeCustomKeyStoresResponse, Failure> {
    let stores = match (&request.custom_key_store_id, &request.custom_key_store_name) {
        (Some(_), Some(_)) => {
            return Err(KmsError::validation(
                "CustomKeyStoreId and CustomKeyStoreName cannot be specified in the same request.",
            )
            .into());
        }
        (Some(id), None) => vec![cx.custom_key_store(id)?],
        (None, Some(name)) => {
            let named = cx.custom_key_stores()?.into_iter().find(|store| store.name == *name);
            vec![named.ok_or_else(|| store_not_found(name))?]
        }
        (None, None) => cx.custom_key_stores()?,
    };
    cx.authorize_account(Action::DescribeCustomKeyStores, None)?;
    let listing = format!("DescribeCustomKeyStores {} {}", cx.account, cx.region);
    let page = Page::of(listing, SIZES, request.limit, request.marker.as_deref())?;
    let (custom_key_stores, next_marker) = page.cut(stores.into_iter().map(entry))?;
    Ok(DescribeCustomKeyStoresResponse { custom_key_stores, truncated: next_marker.is_some(), next_marker })
}

fn entry(store: CustomKeyStore) -> CustomKeyStoresListEntry {
    let kind = store.kind();
    let (cluster, certificate, proxy) = match store.backing {
        Backing::CloudHsm { cluster_id, trust_anchor, .. } => (Some(cluster_id), Some(trust_anchor), None),
        Backing::External { address, access_key_id, .. } => {
            let proxy = XksProxyConfiguration {
                connectivity: address.connectivity,
                access_key_id,
                uri_endpoint: address.endpoint,
                uri_path: address.path,
                vpc_endpoint_service_name: address.vpc_service,
                vpc_endpoint_service_owner: address.vpc_service_owner,
            };
            (None, None, Some(proxy))
        }
    };
    CustomKeyStoresListEntry {
        custom_key_store_id: store.id,
        custom_key_store_name: store.name,
        cloud_hsm_cluster_id: cluster,
        trust_anchor_certificate: certificate,
        connection_state: store.connection.state(),
        connection_error_code: match store.connection {
            Connection::Failed(code) => Some(code),
            _ => None,
        },
        creation_date: store.created,
        custom_key_store_type: kind,
        xks_proxy_configuration: proxy,
    }
}
