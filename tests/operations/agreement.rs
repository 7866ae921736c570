//! DeriveSharedSecret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{HELLO, World, bytes};

fn public_key(world: &mut World, key: &str) -> Value {
    world.ok("GetPublicKey", json!({"KeyId": key}))["PublicKey"].take()
}

#[test]
fn both_sides_derive_the_same_secret() {
    let mut world = World::new();
    for (spec, length) in [("ECC_NIST_P256", 32), ("ECC_NIST_P384", 48), ("ECC_NIST_P521", 66), ("SM2", 32)] {
        world.region(if spec == "SM2" { "cn-north-1" } else { "us-east-1" });
        let alice = world.key_with(json!({"KeySpec": spec, "KeyUsage": "KEY_AGREEMENT"}));
        let bob = world.key_with(json!({"KeySpec": spec, "KeyUsage": "KEY_AGREEMENT"}));
        assert_eq!(world.describe(&alice)["KeyAgreementAlgorithms"], json!(["ECDH"]));
        let (alices, bobs) = (public_key(&mut world, &alice), public_key(&mut world, &bob));
        let derived = world.ok(
            "DeriveSharedSecret",
            json!({"KeyId": alice, "KeyAgreementAlgorithm": "ECDH", "PublicKey": bobs}),
        );
        let secret = derived["SharedSecret"].clone();
        let arn = world.ok("DescribeKey", json!({"KeyId": alice}))["KeyMetadata"]["Arn"].take();
        assert_eq!(
            derived,
            json!({"KeyId": arn, "SharedSecret": secret, "KeyAgreementAlgorithm": "ECDH", "KeyOrigin": "AWS_KMS"})
        );
        assert_eq!(bytes(&secret).len(), length);
        let other = world.ok(
            "DeriveSharedSecret",
            json!({"KeyId": bob, "KeyAgreementAlgorithm": "ECDH", "PublicKey": alices}),
        );
        assert_eq!(other["SharedSecret"], secret);
    }
}

#[test]
fn what_is_no_public_key_on_the_curve_is_refused_without_a_sentence() {
    let mut world = World::new();
    let key = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}));
    let good = bytes(&public_key(&mut world, &key));
    let p384 = world.key_with(json!({"KeySpec": "ECC_NIST_P384", "KeyUsage": "KEY_AGREEMENT"}));
    let k256 = world.key_with(json!({"KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY"}));
    let rsa = world.key_with(json!({"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}));
    let ed = world.key_with(json!({"KeySpec": "ECC_NIST_EDWARDS25519", "KeyUsage": "SIGN_VERIFY"}));
    let mut cases: Vec<Vec<u8>> = vec![b"hello".to_vec(), vec![0x30, 0x00], vec![0x30; 8192]];
    for other in [&p384, &k256, &rsa, &ed] {
        cases.push(bytes(&public_key(&mut world, other)));
    }
    // The point at infinity in place of the point; the point itself without the algorithm.
    cases.push([&[0x30, 0x19], &good[2..23], &[0x03, 0x02, 0x00, 0x00]].concat());
    cases.push(good[26..].to_vec());
    for position in 0..good.len() {
        let mut altered = good.clone();
        altered[position] ^= 1;
        cases.push(altered);
        if position > 0 {
            cases.push(good[..position].to_vec());
        }
    }
    cases.push([&good[..], &[0]].concat());
    for case in cases {
        let call =
            json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": STANDARD.encode(&case)});
        world.refused("DeriveSharedSecret", call, "ValidationException");
    }
}

#[test]
fn what_a_key_cannot_do_is_refused_in_the_words_of_aws() {
    let mut world = World::new();
    let signing = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    let symmetric = world.key();
    let agreeing = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}));
    let disabled = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}));
    world.ok("DisableKey", json!({"KeyId": disabled}));
    let peer = public_key(&mut world, &signing);
    for (key, public_key, expected) in [
        (
            &signing,
            &peer,
            "InvalidKeyUsageException: ARN key usage is SIGN_VERIFY which is not valid for DeriveSharedSecret.",
        ),
        (
            &symmetric,
            &json!(HELLO),
            "InvalidKeyUsageException: ARN key usage is ENCRYPT_DECRYPT which is not valid for DeriveSharedSecret.",
        ),
        (&disabled, &json!(HELLO), "DisabledException: ARN is disabled."),
        (&agreeing, &json!(HELLO), "ValidationException"),
        (
            &agreeing,
            &peer,
            "DryRunOperationException: The request would have succeeded, but the DryRun option is set.",
        ),
    ] {
        let call =
            json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": public_key, "DryRun": true});
        let arn = world.arn(key);
        world.refused("DeriveSharedSecret", call, &expected.replace("ARN", &arn));
    }
    let recipient = json!({"AttestationDocument": HELLO, "KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256"});
    let call = json!({"KeyId": agreeing, "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer, "Recipient": recipient});
    let refusal = "UnsupportedOperationException: airkms does not encrypt answers to the recipient of an attestation \
                   document yet.";
    world.refused("DeriveSharedSecret", call, refusal);
}
