//! GenerateDataKeyPair and GenerateDataKeyPairWithoutPlaintext.

use airkms::crypto::ec::Curve;
use airkms::crypto::key_pair::{KeyType, PrivateKey};
use serde_json::json;

use crate::support::{World, bytes, members};

const SPECS: &[(&str, KeyType)] = &[
    ("RSA_2048", KeyType::Rsa(2048)),
    ("ECC_NIST_P256", KeyType::Ec(Curve::P256)),
    ("ECC_NIST_P384", KeyType::Ec(Curve::P384)),
    ("ECC_NIST_P521", KeyType::Ec(Curve::P521)),
    ("ECC_SECG_P256K1", KeyType::Ec(Curve::Secp256k1)),
    ("ECC_NIST_EDWARDS25519", KeyType::Ed25519),
    ("SM2", KeyType::Ec(Curve::Sm2)),
];

#[test]
fn the_private_key_is_decrypted_from_its_blob_and_fits_the_public_key() {
    let mut world = World::new();
    world.region("cn-north-1");
    let key = world.key();
    let metadata = world.describe(&key);
    let context = json!({"purpose": "test"});
    for (spec, kind) in SPECS {
        let call = json!({"KeyId": key, "KeyPairSpec": spec, "EncryptionContext": context});
        let pair = world.ok("GenerateDataKeyPair", call.clone());
        assert_eq!(
            members(&pair),
            [
                "KeyId",
                "KeyMaterialId",
                "KeyPairSpec",
                "PrivateKeyCiphertextBlob",
                "PrivateKeyPlaintext",
                "PublicKey"
            ]
        );
        assert_eq!(pair["KeyId"], metadata["Arn"]);
        assert_eq!(pair["KeyMaterialId"], metadata["CurrentKeyMaterialId"]);
        assert_eq!(pair["KeyPairSpec"], *spec);
        let private = PrivateKey::from_pkcs8(*kind, &bytes(&pair["PrivateKeyPlaintext"])).unwrap();
        assert_eq!(private.public_key().to_spki(), bytes(&pair["PublicKey"]), "{spec}");
        let blob = &pair["PrivateKeyCiphertextBlob"];
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": context}));
        assert_eq!(opened["Plaintext"], pair["PrivateKeyPlaintext"]);
        world.refused("Decrypt", json!({"CiphertextBlob": blob}), "InvalidCiphertextException");

        let unseen = world.ok("GenerateDataKeyPairWithoutPlaintext", call);
        assert_eq!(
            members(&unseen),
            ["KeyId", "KeyMaterialId", "KeyPairSpec", "PrivateKeyCiphertextBlob", "PublicKey"]
        );
        assert_ne!(unseen["PublicKey"], pair["PublicKey"]);
        let blob = &unseen["PrivateKeyCiphertextBlob"];
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": context}));
        let private = PrivateKey::from_pkcs8(*kind, &bytes(&opened["Plaintext"])).unwrap();
        assert_eq!(private.public_key().to_spki(), bytes(&unseen["PublicKey"]), "{spec}");
    }
}

#[test]
fn what_makes_no_key_pair_is_refused() {
    let mut world = World::new();
    let symmetric = world.key();
    let rsa = world.key_with(json!({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}));
    let signing = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    let disabled = world.key();
    world.ok("DisableKey", json!({"KeyId": disabled}));
    let pending = world.key();
    world.ok("ScheduleKeyDeletion", json!({"KeyId": pending}));
    for (key, spec, expected) in [
        (
            &rsa,
            "ECC_NIST_P256",
            "InvalidKeyUsageException: Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048.",
        ),
        (
            &signing,
            "ECC_NIST_P256",
            "InvalidKeyUsageException: ARN key usage is SIGN_VERIFY which is not valid for OPERATION.",
        ),
        (&disabled, "SM2", "DisabledException: ARN is disabled."),
        (&pending, "SM2", "KMSInvalidStateException: ARN is pending deletion."),
        (&symmetric, "SM2", "UnsupportedOperationException: SM2 is supported only in the China Regions."),
        (
            &symmetric,
            "RSA_4096",
            "DryRunOperationException: The request would have succeeded, but the DryRun option is set.",
        ),
    ] {
        for operation in ["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"] {
            let expected = expected.replace("ARN", &world.arn(key)).replace("OPERATION", operation);
            world.refused(operation, json!({"KeyId": key, "KeyPairSpec": spec, "DryRun": true}), &expected);
        }
    }
    for spec in ["ML_DSA_44", "HMAC_256", "SYMMETRIC_DEFAULT"] {
        let error =
            world.call("GenerateDataKeyPair", json!({"KeyId": symmetric, "KeyPairSpec": spec})).unwrap_err();
        let expected = format!(
            "ValidationException: 1 validation error detected: Value '{spec}' at 'keyPairSpec' failed to satisfy constraint: \
             Member must satisfy enum value set: "
        );
        assert!(error.starts_with(&expected), "{error}");
    }
}
