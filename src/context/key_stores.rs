//! Custom key stores and the simulated peers behind them, as the vault keeps them.

use crate::context::{AuthorizedKey, Context, Failure};
use crate::crypto::secret::SecretKey;
use crate::error::{ErrorCode, KmsError};
use crate::key::SharedProperties;
use crate::key::shared::KeyStoreOf;
use crate::key_store::cluster::{Cluster, cluster_not_found};
use crate::key_store::xks::{
    ExternalKey, XksCredential, XksProxy, XksProxyAddress, external_key_missing, external_key_not_found,
    proxy_missing,
};
use crate::key_store::{
    Backing, Connection, ConnectionErrorCode, ConnectionState, CustomKeyStore, Membership, store_not_found,
};

impl Context<'_> {
    /// The custom key store of this id in the caller's account and Region, with its connection as it is now.
    ///
    /// # Errors
    ///
    /// `CustomKeyStoreNotFoundException`.
    pub fn custom_key_store(&self, id: &str) -> Result<CustomKeyStore, Failure> {
        let store = self
            .find_store(id)?
            .filter(|store| store.account == *self.account && store.region == *self.region)
            .ok_or_else(|| store_not_found(id))?;
        self.note_fact("customKeyStoreName", store.name.as_str());
        if let Backing::CloudHsm { cluster_id, .. } = &store.backing {
            self.note_fact("clusterId", cluster_id.as_str());
        }
        Ok(store)
    }

    /// The custom key stores of the caller's account and Region, by name.
    pub fn custom_key_stores(&self) -> Result<Vec<CustomKeyStore>, Failure> {
        let parent = [self.account.as_str(), self.region.as_str()];
        let mut stores = Vec::new();
        for (_, store) in self.vault.list::<CustomKeyStore>(&parent, None, usize::MAX)? {
            stores.push(self.as_it_is(store)?);
        }
        stores.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(stores)
    }

    /// Writes a custom key store.
    pub fn put_custom_key_store(&self, store: &CustomKeyStore) -> Result<(), Failure> {
        Ok(self.vault.put(store)?)
    }

    /// Removes a custom key store.
    pub fn delete_custom_key_store(&self, store: &CustomKeyStore) -> Result<(), Failure> {
        self.vault.delete::<CustomKeyStore>(&[&store.id])?;
        Ok(())
    }

    /// Whether any key is in the store.
    pub fn has_members(&self, store: &CustomKeyStore) -> Result<bool, Failure> {
        Ok(!self.vault.list::<Membership>(&[&store.id], None, 1)?.is_empty())
    }

    /// The simulated cluster of this id.
    ///
    /// # Errors
    ///
    /// `CloudHsmClusterNotFoundException`.
    pub fn cluster(&self, id: &str) -> Result<Cluster, Failure> {
        Ok(self.vault.find::<Cluster>(&[id])?.ok_or_else(|| cluster_not_found(id))?)
    }

    /// The simulated proxy at this address, if one answers there.
    pub fn xks_proxy(&self, address: &XksProxyAddress) -> Result<Option<XksProxy>, Failure> {
        let proxy = self.vault.find::<XksProxy>(&[&address.endpoint, &address.path])?;
        Ok(proxy.filter(|proxy| proxy.address.vpc_service == address.vpc_service))
    }

    /// Whether a simulated proxy is reached by this VPC endpoint service.
    pub fn has_vpc_service(&self, name: &str) -> Result<bool, Failure> {
        let proxies = self.vault.list::<XksProxy>(&[], None, usize::MAX)?;
        Ok(proxies.iter().any(|(_, proxy)| proxy.address.vpc_service.as_deref() == Some(name)))
    }

    /// Why a store's peer cannot be connected to, if it cannot.
    pub fn connection_failure(&self, backing: &Backing) -> Result<Option<ConnectionErrorCode>, Failure> {
        Ok(match backing {
            Backing::CloudHsm { cluster_id, password, .. } => {
                match self.vault.find::<Cluster>(&[cluster_id])? {
                    Some(cluster) => cluster.connection_failure(password),
                    None => Some(ConnectionErrorCode::ClusterNotFound),
                }
            }
            Backing::External { address, access_key_id, secret } => match self.xks_proxy(address)? {
                Some(proxy) => proxy.connection_failure(XksCredential { access_key_id, secret }),
                None => Some(ConnectionErrorCode::XksProxyNotReachable),
            },
        })
    }

    /// Puts a new key into the store, with an external key in an external key store.
    ///
    /// # Errors
    ///
    /// `XksKeyAlreadyInUseException`, `XksKeyNotFoundException`, `XksKeyInvalidConfigurationException`, and those of a
    /// proxy that does not answer.
    pub fn join(
        &self,
        store: &CustomKeyStore,
        shared: &mut SharedProperties,
        xks_key_id: Option<String>,
    ) -> Result<(), Failure> {
        if let (Backing::External { address, .. }, Some(id)) = (&store.backing, &xks_key_id) {
            let members = self.vault.list::<Membership>(&[&store.id], None, usize::MAX)?;
            if members.iter().any(|(_, member)| member.xks_key_id.as_ref() == Some(id)) {
                return Err(KmsError::new(
                    ErrorCode::XksKeyAlreadyInUseException,
                    format!(
                        "The external key {id} is already used by a KMS key in the custom key store {}.",
                        store.id
                    ),
                )
                .into());
            }
            self.require_proxy(&store.backing).map_err(|failure| match failure {
                Failure::Kms(KmsError { message, .. }) => {
                    Failure::Kms(KmsError { code: ErrorCode::CustomKeyStoreInvalidStateException, message })
                }
                failure => failure,
            })?;
            let key = self.external_key(address, id)?.ok_or_else(external_key_not_found)?;
            key.facts.require_fit()?;
        }
        shared.store = Some(KeyStoreOf {
            id: store.id.clone(),
            xks_key_id: xks_key_id.clone(),
            cluster_id: store.cluster_id().map(str::to_owned),
            connected: true,
        });
        let member = Membership { store: store.id.clone(), key_id: shared.key_id.clone(), xks_key_id };
        Ok(self.vault.put(&member)?)
    }

    /// Takes a key that goes out of its store. The external key stays.
    pub(super) fn leave(&self, shared: &SharedProperties) -> Result<(), Failure> {
        if let Some(store) = &shared.store {
            self.vault.delete::<Membership>(&[&store.id, shared.key_id.as_str()])?;
        }
        Ok(())
    }

    /// Finds out how the store of a key is connected.
    pub(super) fn look_at_store(&self, shared: &mut SharedProperties) -> Result<(), Failure> {
        if let Some(of) = &mut shared.store {
            let store = self.find_store(&of.id)?;
            of.connected =
                store.as_ref().is_some_and(|store| store.connection.state() == ConnectionState::Connected);
            of.cluster_id = store.and_then(|store| store.cluster_id().map(str::to_owned));
        }
        Ok(())
    }

    fn find_store(&self, id: &str) -> Result<Option<CustomKeyStore>, Failure> {
        self.vault.find::<CustomKeyStore>(&[id])?.map(|store| self.as_it_is(store)).transpose()
    }

    /// A connection passes with time, and one to a cluster is lost with the cluster.
    fn as_it_is(&self, mut store: CustomKeyStore) -> Result<CustomKeyStore, Failure> {
        store.connection = store.connection.at(self.now);
        if store.connection == Connection::Connected
            && let Backing::CloudHsm { .. } = store.backing
            && let Some(code) = self.connection_failure(&store.backing)?
        {
            store.connection = Connection::Failed(code);
        }
        Ok(store)
    }

    fn require_proxy(&self, backing: &Backing) -> Result<(), Failure> {
        let Backing::External { address, access_key_id, secret } = backing else { return Ok(()) };
        let proxy = self.xks_proxy(address)?.ok_or_else(proxy_missing)?;
        Ok(proxy.require_service(XksCredential { access_key_id, secret })?)
    }

    fn external_key(&self, address: &XksProxyAddress, id: &str) -> Result<Option<ExternalKey>, Failure> {
        Ok(self.vault.find::<ExternalKey>(&[&address.endpoint, &address.path, id])?)
    }
}

impl AuthorizedKey<'_> {
    /// The external key that adds its own layer to the key's ciphertexts, for `ENCRYPT` or `DECRYPT`; nothing for keys
    /// outside of external key stores.
    ///
    /// # Errors
    ///
    /// `KMSInvalidStateException` with the sentence on what is wrong with the proxy or the external key.
    pub(super) fn outer_key(&self, usage: &str) -> Result<Option<SecretKey>, Failure> {
        let Some(of) = &self.shared.store else { return Ok(None) };
        let (Some(id), Some(store)) = (&of.xks_key_id, self.cx.find_store(&of.id)?) else { return Ok(None) };
        let Backing::External { address, .. } = &store.backing else { return Ok(None) };
        self.cx.require_proxy(&store.backing)?;
        let key = self.cx.external_key(address, id)?.ok_or_else(external_key_missing)?;
        key.facts.require_use(usage)?;
        Ok(Some(key.secret))
    }
}
