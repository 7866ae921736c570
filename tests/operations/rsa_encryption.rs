//! Encrypt, Decrypt and ReEncrypt with asymmetric keys.

use airkms::crypto::hash::Hash;
use airkms::crypto::random::SeededRandom;
use airkms::crypto::rsa::RsaPublicKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{HELLO, World, bytes};

const INVALID: &str = "InvalidCiphertextException";
const INCORRECT: &str = "IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.";
const SHA_1: &str = "RSAES_OAEP_SHA_1";
const SHA_256: &str = "RSAES_OAEP_SHA_256";

fn rsa_key(world: &mut World, spec: &str) -> String {
    world.key_with(json!({"KeySpec": spec, "KeyUsage": "ENCRYPT_DECRYPT"}))
}

#[test]
fn plaintexts_come_back_up_to_the_limit_of_the_spec_and_no_further() {
    let mut world = World::new();
    for (spec, modulus, limits) in [
        ("RSA_2048", 256, [(SHA_1, 214), (SHA_256, 190)]),
        ("RSA_3072", 384, [(SHA_1, 342), (SHA_256, 318)]),
        ("RSA_4096", 512, [(SHA_1, 470), (SHA_256, 446)]),
    ] {
        let key = rsa_key(&mut world, spec);
        assert_eq!(world.describe(&key)["EncryptionAlgorithms"], json!([SHA_1, SHA_256]));
        for (algorithm, limit) in limits {
            for length in [1, limit] {
                let plaintext = STANDARD.encode(vec![7; length]);
                let call = json!({"KeyId": key, "Plaintext": plaintext, "EncryptionAlgorithm": algorithm});
                let sealed = world.ok("Encrypt", call.clone());
                let blob = sealed["CiphertextBlob"].clone();
                assert_eq!(
                    sealed,
                    json!({"KeyId": world.arn(&key), "CiphertextBlob": blob, "EncryptionAlgorithm": algorithm})
                );
                assert_eq!(bytes(&blob).len(), modulus);
                assert_ne!(world.ok("Encrypt", call)["CiphertextBlob"], blob);
                assert_eq!(
                    world.ok(
                        "Decrypt",
                        json!({"KeyId": key, "CiphertextBlob": blob, "EncryptionAlgorithm": algorithm})
                    ),
                    json!({"KeyId": world.arn(&key), "Plaintext": plaintext, "EncryptionAlgorithm": algorithm})
                );
            }
            let call = json!({"KeyId": key, "Plaintext": STANDARD.encode(vec![7; limit + 1]), "EncryptionAlgorithm": algorithm});
            let expected = format!(
                "ValidationException: Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {limit} bytes."
            );
            world.refused("Encrypt", call, &expected);
        }
    }
}

/// What somebody encrypted under the public key.
fn outside(world: &mut World, key: &str, hash: Hash, plaintext: &[u8]) -> Vec<u8> {
    let der = bytes(&world.ok("GetPublicKey", json!({"KeyId": key}))["PublicKey"]);
    let public = RsaPublicKey::from_spki(2048, &der).unwrap();
    public.encrypt(hash, plaintext, &mut SeededRandom::new(b"outside")).unwrap()
}

#[test]
fn every_other_ciphertext_is_invalid_without_a_reason() {
    let mut world = World::new();
    let key = rsa_key(&mut world, "RSA_2048");
    let good = outside(&mut world, &key, Hash::Sha256, b"hello");
    let decrypt = |blob: &[u8], algorithm: &str| json!({"KeyId": key, "CiphertextBlob": STANDARD.encode(blob), "EncryptionAlgorithm": algorithm});
    assert_eq!(world.ok("Decrypt", decrypt(&good, SHA_256))["Plaintext"], HELLO);
    let mut cases = vec![
        good[..255].to_vec(),
        good[1..].to_vec(),
        [&good[..], &[0]].concat(),
        [&[0], &good[..]].concat(),
        vec![0; 256],
        [&[0; 255][..], &[1]].concat(),
        vec![0xff; 256],
        vec![0x7f; 256],
        vec![1],
        vec![7; 6144],
    ];
    for position in 0..256 {
        let mut altered = good.clone();
        altered[position] ^= 1;
        cases.push(altered);
    }
    for case in cases {
        world.refused("Decrypt", decrypt(&case, SHA_256), INVALID);
    }
    world.refused("Decrypt", decrypt(&good, SHA_1), INVALID);
    let other = rsa_key(&mut world, "RSA_2048");
    let call =
        json!({"KeyId": other, "CiphertextBlob": STANDARD.encode(&good), "EncryptionAlgorithm": SHA_256});
    world.refused("Decrypt", call, INVALID);
}

#[test]
fn what_a_key_cannot_do_is_refused_in_the_words_of_aws() {
    let mut world = World::new();
    let rsa = rsa_key(&mut world, "RSA_2048");
    let signing = world.key_with(json!({"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}));
    let mac = world.key_with(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}));
    let symmetric = world.key();
    let blob = STANDARD.encode(outside(&mut world, &rsa, Hash::Sha256, b"hello"));
    let symmetric_blob = world.hello(&symmetric);
    let usage = |world: &World, key: &str, usage: &str, operation: &str| {
        format!(
            "InvalidKeyUsageException: {} key usage is {usage} which is not valid for {operation}.",
            world.arn(key)
        )
    };
    let incompatible = |algorithm: &str, spec: &str| {
        format!("InvalidKeyUsageException: Algorithm {algorithm} is incompatible with key spec {spec}.")
    };
    let context = "ValidationException: EncryptionContext is not supported with asymmetric keys";
    let encrypt = |key: &str, algorithm: &str| json!({"KeyId": key, "Plaintext": HELLO, "EncryptionAlgorithm": algorithm});
    let decrypt = |key: &str, algorithm: &str| json!({"KeyId": key, "CiphertextBlob": blob, "EncryptionAlgorithm": algorithm});
    let cases: Vec<(&str, Value, String)> = vec![
        ("Encrypt", json!({"KeyId": rsa, "Plaintext": HELLO}), incompatible("SYMMETRIC_DEFAULT", "RSA_2048")),
        ("Encrypt", encrypt(&rsa, "SM2PKE"), incompatible("SM2PKE", "RSA_2048")),
        ("Encrypt", encrypt(&symmetric, SHA_1), incompatible(SHA_1, "SYMMETRIC_DEFAULT")),
        ("Encrypt", encrypt(&signing, SHA_256), usage(&world, &signing, "SIGN_VERIFY", "Encrypt")),
        ("Encrypt", encrypt(&mac, SHA_256), usage(&world, &mac, "GENERATE_VERIFY_MAC", "Encrypt")),
        (
            "Encrypt",
            json!({"KeyId": rsa, "Plaintext": HELLO, "EncryptionAlgorithm": SHA_1, "EncryptionContext": {"a": "b"}}),
            context.to_owned(),
        ),
        ("Decrypt", decrypt(&signing, SHA_256), INCORRECT.to_owned()),
        ("Decrypt", decrypt(&mac, SHA_256), INCORRECT.to_owned()),
        ("Decrypt", decrypt(&symmetric, SHA_256), incompatible(SHA_256, "SYMMETRIC_DEFAULT")),
        ("Decrypt", decrypt(&rsa, "SM2PKE"), incompatible("SM2PKE", "RSA_2048")),
        ("Decrypt", json!({"CiphertextBlob": blob}), INVALID.to_owned()),
        ("Decrypt", json!({"CiphertextBlob": blob, "KeyId": rsa}), INVALID.to_owned()),
        ("Decrypt", json!({"CiphertextBlob": symmetric_blob, "KeyId": rsa}), INCORRECT.to_owned()),
        (
            "Decrypt",
            json!({"CiphertextBlob": blob, "EncryptionAlgorithm": SHA_256}),
            "ValidationException: 1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member \
             must not be null"
                .to_owned(),
        ),
        (
            "Decrypt",
            json!({"KeyId": rsa, "CiphertextBlob": blob, "EncryptionAlgorithm": SHA_256, "EncryptionContext": {"a": "b"}}),
            context.to_owned(),
        ),
        (
            "GenerateDataKey",
            json!({"KeyId": rsa, "KeySpec": "AES_256"}),
            incompatible("SYMMETRIC_DEFAULT", "RSA_2048"),
        ),
        (
            "ReEncrypt",
            json!({"CiphertextBlob": blob, "SourceEncryptionAlgorithm": SHA_256, "DestinationKeyId": symmetric}),
            "ValidationException: 1 validation error detected: Value null at 'sourceKeyId' failed to satisfy constraint: \
             Member must not be null"
                .to_owned(),
        ),
        (
            "ReEncrypt",
            json!({"CiphertextBlob": symmetric_blob, "DestinationKeyId": rsa}),
            incompatible("SYMMETRIC_DEFAULT", "RSA_2048"),
        ),
        (
            "ReEncrypt",
            json!({"CiphertextBlob": symmetric_blob, "DestinationKeyId": signing, "DestinationEncryptionAlgorithm": SHA_1}),
            usage(&world, &signing, "SIGN_VERIFY", "ReEncrypt"),
        ),
    ];
    for (operation, call, expected) in cases {
        world.refused(operation, call, &expected);
    }
}

#[test]
fn re_encryption_goes_from_any_kind_of_key_to_any() {
    let mut world = World::new();
    let (rsa, symmetric) = (rsa_key(&mut world, "RSA_2048"), world.key());
    let material = world.describe(&symmetric)["CurrentKeyMaterialId"].take();
    let blob = world.hello(&symmetric);
    let to_rsa = world.ok(
        "ReEncrypt",
        json!({"CiphertextBlob": blob, "DestinationKeyId": rsa, "DestinationEncryptionAlgorithm": SHA_1}),
    );
    let sealed = to_rsa["CiphertextBlob"].clone();
    assert_eq!(
        to_rsa,
        json!({
            "CiphertextBlob": sealed, "SourceKeyId": world.arn(&symmetric), "KeyId": world.arn(&rsa),
            "SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT", "DestinationEncryptionAlgorithm": SHA_1,
            "SourceKeyMaterialId": material,
        })
    );
    let back = world.ok(
        "ReEncrypt",
        json!({
            "CiphertextBlob": sealed, "SourceKeyId": rsa, "SourceEncryptionAlgorithm": SHA_1, "DestinationKeyId": symmetric,
        }),
    );
    let blob = back["CiphertextBlob"].clone();
    assert_eq!(
        back,
        json!({
            "CiphertextBlob": blob, "SourceKeyId": world.arn(&rsa), "KeyId": world.arn(&symmetric),
            "SourceEncryptionAlgorithm": SHA_1, "DestinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
            "DestinationKeyMaterialId": material,
        })
    );
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);

    let long = world.ok("Encrypt", json!({"KeyId": symmetric, "Plaintext": STANDARD.encode([7; 191])}));
    world.refused(
        "ReEncrypt",
        json!({
            "CiphertextBlob": long["CiphertextBlob"], "DestinationKeyId": rsa, "DestinationEncryptionAlgorithm": SHA_256,
        }),
        "ValidationException: Algorithm RSAES_OAEP_SHA_256 and key spec RSA_2048 cannot encrypt data larger than 190 bytes.",
    );
}

#[test]
fn sm2_encrypts_in_china() {
    let mut world = World::new();
    world.region("cn-northwest-1");
    let key = world.key_with(json!({"KeySpec": "SM2", "KeyUsage": "ENCRYPT_DECRYPT"}));
    assert_eq!(world.describe(&key)["EncryptionAlgorithms"], json!(["SM2PKE"]));
    for length in [1, 32, 1024] {
        let plaintext = STANDARD.encode(vec![7; length]);
        let call = json!({"KeyId": key, "Plaintext": plaintext, "EncryptionAlgorithm": "SM2PKE"});
        let sealed = world.ok("Encrypt", call)["CiphertextBlob"].take();
        let decrypt =
            |blob: Value| json!({"KeyId": key, "CiphertextBlob": blob, "EncryptionAlgorithm": "SM2PKE"});
        assert_eq!(world.ok("Decrypt", decrypt(sealed.clone()))["Plaintext"], plaintext);
        let good = bytes(&sealed);
        for position in 0..good.len() {
            let mut altered = good.clone();
            altered[position] ^= 1;
            world.refused("Decrypt", decrypt(json!(STANDARD.encode(altered))), INVALID);
            if position > 0 {
                world.refused("Decrypt", decrypt(json!(STANDARD.encode(&good[..position]))), INVALID);
            }
        }
    }
    world.refused(
        "Encrypt",
        json!({"KeyId": key, "Plaintext": STANDARD.encode([7; 1025]), "EncryptionAlgorithm": "SM2PKE"}),
        "ValidationException: Algorithm SM2PKE and key spec SM2 cannot encrypt data larger than 1024 bytes.",
    );
}
