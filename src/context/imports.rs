//! Imported material as the vault keeps it, and the wrapping keys that it comes under.
//!
//! A wrapping key is kept by its importer, not by the vault: the import token is the private key, sealed by a key of the
//! vault's own and bound to the key that it is for. Tokens leave nothing behind when their day is over, and a vault
//! whose root key was replaced no longer takes those from before.
//!
//! ```text
//! token   = sealed for "airkms/v1/import-token", bound to the key's ARN:
//! content = valid to (milliseconds, i64, 8, big-endian) || wrapping algorithm || 00 || wrapping key spec || 00 || PKCS#8
//! ```

use zeroize::Zeroizing;

use crate::arn::KeyId;
use crate::context::{AuthorizedKey, Context, Failure};
use crate::crypto::key_pair::PrivateKey;
use crate::crypto::secret::SecretBytes;
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::WrappingAlgorithm;
use crate::key::import::Import;
use crate::key::material::{KeyMaterial, KeyMaterialId, MaterialFacts};
use crate::key::spec::{KeySpec, Kind};
use crate::key::{Key, SharedProperties};
use crate::region::Region;
use crate::time::Timestamp;

const LABEL: &[u8] = b"airkms/v1/import-token";

/// A wrapping key for material of one key.
pub struct WrappingKey {
    /// How the material is to be wrapped.
    pub algorithm: WrappingAlgorithm,
    /// The kind of the wrapping key.
    pub spec: KeySpec,
    /// Until when material is taken that comes under it.
    pub valid_to: Timestamp,
    key: PrivateKey,
}

impl WrappingKey {
    /// The public key, as a SubjectPublicKeyInfo.
    pub fn public_key(&self) -> Vec<u8> {
        self.key.public_key().to_spki()
    }

    /// The content of its token.
    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let pkcs8 = self.key.to_pkcs8();
        let mut content = Zeroizing::new(Vec::with_capacity(pkcs8.len() + 64));
        content.extend_from_slice(&self.valid_to.as_millis().to_be_bytes());
        for name in [self.algorithm.as_str(), self.spec.as_str()] {
            content.extend_from_slice(name.as_bytes());
            content.push(0);
        }
        content.extend_from_slice(pkcs8.expose());
        content
    }

    /// The wrapping key of a token's content.
    pub fn decode(content: &[u8]) -> Option<Self> {
        let (valid_to, rest) = content.split_first_chunk()?;
        let mut parts = rest.splitn(3, |byte| *byte == 0);
        let mut name = || parts.next().and_then(|name| std::str::from_utf8(name).ok());
        let algorithm = name()?;
        let algorithm = WrappingAlgorithm::ALL.iter().find(|known| known.as_str() == algorithm)?;
        let spec = name()?;
        let spec = KeySpec::ALL.iter().find(|known| known.as_str() == spec)?;
        let Kind::KeyPair(kind) = spec.facts().kind else { return None };
        Some(WrappingKey {
            algorithm: *algorithm,
            spec: *spec,
            valid_to: Timestamp::from_millis(i64::from_be_bytes(*valid_to)),
            key: PrivateKey::from_pkcs8(kind, parts.next()?).ok()?,
        })
    }
}

impl AuthorizedKey<'_> {
    /// A fresh wrapping key, and the token that brings it back.
    pub fn new_wrapping_key(
        &self,
        algorithm: WrappingAlgorithm,
        spec: KeySpec,
        valid_to: Timestamp,
    ) -> Result<(WrappingKey, Vec<u8>), Failure> {
        let key = WrappingKey { algorithm, spec, valid_to, key: self.cx.generate_key_pair(spec)? };
        let token = self.cx.vault.seal_token(LABEL, &self.arn().to_string(), &key.encode())?;
        Ok((key, token))
    }

    /// The wrapping key that a token brings back.
    ///
    /// # Errors
    ///
    /// `InvalidImportTokenException` or `ExpiredImportTokenException`, without a sentence.
    pub fn wrapping_key(&self, token: &[u8]) -> Result<WrappingKey, KmsError> {
        let key = self
            .cx
            .vault
            .open_token(LABEL, &self.arn().to_string(), token)
            .ok()
            .and_then(|content| WrappingKey::decode(content.expose()))
            .ok_or_else(|| KmsError::silent(ErrorCode::InvalidImportTokenException))?;
        if key.valid_to <= self.cx.now {
            return Err(KmsError::silent(ErrorCode::ExpiredImportTokenException));
        }
        Ok(key)
    }

    /// The material that came under a wrapping key.
    ///
    /// # Errors
    ///
    /// `InvalidCiphertextException` without a sentence if it cannot be unwrapped or is no material of the key's spec.
    pub fn unwrap_material(
        &self,
        wrapping_key: &WrappingKey,
        wrapped: &[u8],
    ) -> Result<(KeyMaterial, MaterialFacts), Failure> {
        let invalid = || KmsError::silent(ErrorCode::InvalidCiphertextException);
        let wrapping = wrapping_key.algorithm.wrapping().ok_or_else(invalid)?;
        let random = &mut **self.cx.random.borrow_mut();
        let secret: SecretBytes =
            wrapping_key.key.unwrap_secret(wrapping, wrapped, random)?.map_err(|_| invalid())?;
        Ok(KeyMaterial::import(&self.key.key_id, self.shared.spec, secret).map_err(|_| invalid())?)
    }

    /// Keeps a material that is one of the key's, in place of an earlier import of it.
    pub fn put_import(&mut self, material: &KeyMaterial, expires: Option<Timestamp>) -> Result<(), Failure> {
        self.cx.vault.put(material)?;
        self.key.imports.retain(|import| import.material != material.id);
        self.key.imports.push(Import { material: material.id.clone(), expires });
        self.cx.put_key(&self.key)?;
        self.cx.put_shared(&self.shared)
    }

    /// Removes a material from the key.
    pub fn delete_import(&mut self, material: &KeyMaterialId) -> Result<(), Failure> {
        self.cx.remove_import(&mut self.key, &mut self.shared, material)?;
        self.cx.put_key(&self.key)
    }

    /// Whether the material is there in all Regions of the key.
    pub fn is_imported_everywhere(&self, material: &KeyMaterialId) -> Result<bool, Failure> {
        for region in self.shared.regions(&self.key.region) {
            let key = self.cx.find_key(region, &self.key.key_id)?;
            let there =
                |key: &Key| key.import_of(material).is_some_and(|import| !import.is_expired(self.cx.now));
            if !key.is_some_and(|key| there(&key)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Context<'_> {
    /// Removes the imported materials of the key whose time is over.
    pub(super) fn expire_imports(&self, region: &Region, key_id: &KeyId) -> Result<(), Failure> {
        let (Some(mut key), Some(mut shared)) = (self.find_key(region, key_id)?, self.find_shared(key_id)?)
        else {
            return Ok(());
        };
        let expired: Vec<_> =
            key.imports.iter().filter(|import| import.is_expired(self.now)).cloned().collect();
        for import in expired {
            let id = ("keyMaterialId", import.material.as_str().into());
            let time = import.expires.unwrap_or(self.now);
            self.note_event("DeleteExpiredKeyMaterial", time, key.arn(), [id]);
            self.remove_import(&mut key, &mut shared, &import.material)?;
        }
        self.put_key(&key)
    }

    /// Removes an imported material from the key, which the caller writes. What is pending rotation is no longer, if
    /// it goes from a primary or single-Region key: it goes from the replicas too. The bytes go with the last import.
    pub(super) fn remove_import(
        &self,
        key: &mut Key,
        shared: &mut SharedProperties,
        material: &KeyMaterialId,
    ) -> Result<(), Failure> {
        key.imports.retain(|import| import.material != *material);
        let pending = shared.pending.as_ref().is_some_and(|pending| pending.id == *material);
        let everywhere = pending && !shared.is_replica(&key.region);
        let mut held = false;
        for region in shared.regions(&key.region).filter(|region| **region != key.region) {
            let Some(mut related) = self.find_key(region, &key.key_id)? else { continue };
            if everywhere {
                related.imports.retain(|import| import.material != *material);
                self.put_key(&related)?;
            }
            held |= related.import_of(material).is_some_and(|import| !import.is_expired(self.now));
        }
        if everywhere {
            shared.pending = None;
            self.put_shared(shared)?;
        }
        if !held {
            self.vault.delete::<KeyMaterial>(&[key.key_id.as_str(), material.as_str()])?;
        }
        Ok(())
    }
}
