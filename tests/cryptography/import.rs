//! Keys with material from outside.

use aes_kw::KwpAes256;
use aes_kw::cipher::KeyInit;
use airkms::crypto::hash::Hash;
use airkms::crypto::random::SeededRandom;
use airkms::crypto::rsa::RsaPublicKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::{World, bytes};

/// The id of a new key of this spec and usage with this material: raw bytes for an HMAC, else PKCS#8.
pub(crate) fn key_of(world: &mut World, spec: &str, usage: &str, material: &[u8]) -> String {
    let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
    let plain = spec.starts_with("HMAC");
    let algorithm = if plain { "RSAES_OAEP_SHA_256" } else { "RSA_AES_KEY_WRAP_SHA_256" };
    let parameters = world.ok(
        "GetParametersForImport",
        json!({"KeyId": key, "WrappingAlgorithm": algorithm, "WrappingKeySpec": "RSA_2048"}),
    );
    let public = RsaPublicKey::from_spki(2048, &bytes(&parameters["PublicKey"])).unwrap();
    let mut random = SeededRandom::new(b"importer");
    let wrapped = if plain {
        public.encrypt(Hash::Sha256, material, &mut random).unwrap()
    } else {
        let mut wrapped = vec![0; material.len().div_ceil(8) * 8 + 8];
        KwpAes256::new(&[9; 32].into()).wrap_key(material, &mut wrapped).unwrap();
        [public.encrypt(Hash::Sha256, &[9; 32], &mut random).unwrap(), wrapped].concat()
    };
    world.ok(
        "ImportKeyMaterial",
        json!({
            "KeyId": key, "ImportToken": parameters["ImportToken"],
            "EncryptedKeyMaterial": STANDARD.encode(wrapped), "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
        }),
    );
    key
}
