//! What an authorized key does with its material. The operation has checked the state, the usage and the algorithm.

use crate::context::authorized::internal;
use crate::context::{AuthorizedKey, Context, Failure};
use crate::crypto::ciphertext::{self, Ciphertext, EncryptionContext, Header, KeyIdKind};
use crate::crypto::ec::{EcPrivateKey, EcPublicKey};
use crate::crypto::ecdh::shared_secret;
use crate::crypto::hmac::{hmac, verify_hmac};
use crate::crypto::key_pair::{CannotSign, PrivateKey, PublicKey};
use crate::crypto::rsa::CannotEncrypt;
use crate::crypto::secret::SecretBytes;
use crate::crypto::signature::Message;
use crate::crypto::sm2;
use crate::error::{ErrorCode, KmsError};
use crate::key::algorithm::{EncryptionAlgorithm, MacAlgorithm, SigningAlgorithm};
use crate::key::material::{KeyMaterialId, SecretMaterial};
use crate::key::spec::{KeySpec, Kind};
use crate::key_store::xks::{bad_ciphertext, bad_inner_ciphertext};

impl Context<'_> {
    /// A fresh key pair that is nobody's in KMS.
    pub fn generate_key_pair(&self, spec: KeySpec) -> Result<PrivateKey, Failure> {
        self.end_explanation()?;
        match spec.facts().kind {
            Kind::KeyPair(kind) => Ok(PrivateKey::generate(kind, &mut **self.random.borrow_mut())?),
            _ => Err(internal("the spec has no key pairs").into()),
        }
    }
}

impl AuthorizedKey<'_> {
    /// Encrypts, under the current material or to the public key. The context is for symmetric keys.
    pub fn encrypt(
        &self,
        algorithm: EncryptionAlgorithm,
        plaintext: &[u8],
        context: &EncryptionContext,
    ) -> Result<Vec<u8>, Failure> {
        let mut random = self.cx.random.borrow_mut();
        let random = &mut **random;
        if algorithm == EncryptionAlgorithm::SymmetricDefault {
            let material = self.current_material()?;
            let secret = material.symmetric().ok_or_else(|| internal("the key is not symmetric"))?;
            let header = self.header(&material.id);
            let sealed = ciphertext::seal(secret, &header, context, plaintext, random)?;
            return match self.outer_key("ENCRYPT")? {
                None => Ok(sealed),
                Some(outer) => Ok(ciphertext::seal(&outer, &header, context, &sealed, random)?),
            };
        }
        match (self.public_key()?, algorithm.oaep_hash()) {
            (PublicKey::Rsa(key), Some(hash)) => match key.encrypt(hash, plaintext, random) {
                Ok(ciphertext) => Ok(ciphertext),
                Err(CannotEncrypt::Random(error)) => Err(error.into()),
                Err(CannotEncrypt::Plaintext) => Err(internal("the plaintext is too long").into()),
            },
            (PublicKey::Ec(EcPublicKey::Sm2(key)), None) => Ok(sm2::encrypt(key, plaintext, random)?),
            _ => Err(internal("the key has another algorithm").into()),
        }
    }

    /// Decrypts what this symmetric key or a related one made. Tells the material that made it.
    ///
    /// # Errors
    ///
    /// `InvalidCiphertextException` without a sentence, whatever is wrong; `KMSInvalidStateException` from an external
    /// key store.
    pub fn decrypt(
        &self,
        ciphertext: &Ciphertext<'_>,
        context: &EncryptionContext,
    ) -> Result<(SecretBytes, KeyMaterialId), Failure> {
        let id = KeyMaterialId::from_bytes(&ciphertext.header().material_id);
        let material = self.material(&id)?.ok_or_else(invalid_ciphertext)?;
        let secret = material.symmetric().ok_or_else(invalid_ciphertext)?;
        let Some(outer) = self.outer_key("DECRYPT")? else {
            return Ok((ciphertext.open(secret, context).map_err(|_| invalid_ciphertext())?, id));
        };
        let sealed = ciphertext.open(&outer, context).map_err(|_| bad_ciphertext())?;
        let inner = Ciphertext::parse(sealed.expose()).map_err(|_| bad_inner_ciphertext())?;
        Ok((inner.open(secret, context).map_err(|_| bad_inner_ciphertext())?, id))
    }

    /// Decrypts what was encrypted to the public key.
    ///
    /// # Errors
    ///
    /// `InvalidCiphertextException` without a sentence, whatever is wrong.
    pub fn decrypt_with_private_key(
        &self,
        algorithm: EncryptionAlgorithm,
        ciphertext: &[u8],
    ) -> Result<SecretBytes, Failure> {
        let mut random = self.cx.random.borrow_mut();
        let plaintext = match (self.private_key()?, algorithm.oaep_hash()) {
            (PrivateKey::Rsa(key), Some(hash)) => key.decrypt(hash, ciphertext, &mut **random)?,
            (PrivateKey::Ec(EcPrivateKey::Sm2(key)), None) => sm2::decrypt(&key, ciphertext),
            _ => return Err(internal("the key has another algorithm").into()),
        };
        Ok(plaintext.map_err(|_| invalid_ciphertext())?)
    }

    /// Signs.
    pub fn sign(&self, algorithm: SigningAlgorithm, message: Message<'_>) -> Result<Vec<u8>, Failure> {
        let key = self.private_key()?;
        let mut random = self.cx.random.borrow_mut();
        match key.sign(algorithm.facts().scheme, message, &mut **random) {
            Ok(signature) => Ok(signature),
            Err(CannotSign::Random(error)) => Err(error.into()),
            Err(CannotSign::Key) => Err(internal("the private key does not sign").into()),
        }
    }

    /// Verifies a signature.
    ///
    /// # Errors
    ///
    /// `KMSInvalidSignatureException` without a sentence.
    pub fn verify(
        &self,
        algorithm: SigningAlgorithm,
        message: Message<'_>,
        signature: &[u8],
    ) -> Result<(), Failure> {
        self.public_key()?
            .verify(algorithm.facts().scheme, message, signature)
            .map_err(|_| KmsError::silent(ErrorCode::KMSInvalidSignatureException).into())
    }

    /// The tag of a message.
    pub fn mac(&self, algorithm: MacAlgorithm, message: &[u8]) -> Result<Vec<u8>, Failure> {
        let key = self.mac_key()?;
        Ok(hmac(algorithm.hash(), key.expose(), message).ok_or_else(|| internal("no such HMAC"))?)
    }

    /// Verifies a tag.
    ///
    /// # Errors
    ///
    /// `KMSInvalidMacException` without a sentence.
    pub fn verify_mac(&self, algorithm: MacAlgorithm, message: &[u8], mac: &[u8]) -> Result<(), Failure> {
        if verify_hmac(algorithm.hash(), self.mac_key()?.expose(), message, mac) {
            return Ok(());
        }
        Err(KmsError::silent(ErrorCode::KMSInvalidMacException).into())
    }

    /// The secret shared with the owner of a public key on the same curve.
    pub fn agree(&self, public_key: &EcPublicKey) -> Result<SecretBytes, Failure> {
        match self.private_key()? {
            PrivateKey::Ec(key) => {
                Ok(shared_secret(&key, public_key)
                    .map_err(|_| internal("the keys are on different curves"))?)
            }
            _ => Err(internal("the key is on no curve").into()),
        }
    }

    fn header(&self, material: &KeyMaterialId) -> Header {
        Header {
            kind: if self.key.key_id.is_multi_region() { KeyIdKind::MultiRegion } else { KeyIdKind::Uuid },
            key_id: self.key.key_id.to_bytes(),
            material_id: material.to_bytes(),
        }
    }

    fn mac_key(&self) -> Result<SecretBytes, Failure> {
        match self.current_material()?.secret {
            SecretMaterial::Hmac(key) => Ok(key),
            _ => Err(internal("the key is not for MACs").into()),
        }
    }

    fn private_key(&self) -> Result<PrivateKey, Failure> {
        let key = self.current_material()?.private_key(self.shared.spec);
        Ok(key.ok_or_else(|| internal("the private key cannot be read"))?)
    }

    fn public_key(&self) -> Result<PublicKey, Failure> {
        self.cx.note_use(&self.key, &self.shared);
        let kept = self.shared.current_material().and_then(|material| material.public_key.as_ref());
        let key = match (self.shared.spec.facts().kind, kept) {
            (Kind::KeyPair(kind), Some(der)) => PublicKey::from_spki(kind, &der.0).ok(),
            _ => None,
        };
        Ok(key.ok_or_else(|| internal("the public key cannot be read"))?)
    }
}

/// The one answer to every ciphertext that cannot be decrypted.
pub fn invalid_ciphertext() -> KmsError {
    KmsError::silent(ErrorCode::InvalidCiphertextException)
}
