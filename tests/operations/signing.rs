//! Sign, Verify, GetPublicKey.

use airkms::crypto::hash::Hash;
use airkms::crypto::key_pair::{KeyType, PublicKey};
use airkms::crypto::ml_dsa::ParameterSet;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{HELLO, World, bytes, members, text};

const INVALID: &str = "KMSInvalidSignatureException";
const DRY_RUN: &str =
    "DryRunOperationException: The request would have succeeded, but the DryRun option is set.";

/// A spec, its algorithms in the order of the answers, the hash of each, and the lengths that signatures have.
type Row = (&'static str, &'static [(&'static str, Option<Hash>)], std::ops::RangeInclusive<usize>);

const RSA: &[(&str, Option<Hash>)] = &[
    ("RSASSA_PKCS1_V1_5_SHA_256", Some(Hash::Sha256)),
    ("RSASSA_PKCS1_V1_5_SHA_384", Some(Hash::Sha384)),
    ("RSASSA_PKCS1_V1_5_SHA_512", Some(Hash::Sha512)),
    ("RSASSA_PSS_SHA_256", Some(Hash::Sha256)),
    ("RSASSA_PSS_SHA_384", Some(Hash::Sha384)),
    ("RSASSA_PSS_SHA_512", Some(Hash::Sha512)),
];

/// AWS KMS Developer Guide, "Key spec reference".
const SPECS: &[Row] = &[
    ("RSA_2048", RSA, 256..=256),
    ("ECC_NIST_P256", &[("ECDSA_SHA_256", Some(Hash::Sha256))], 8..=72),
    ("ECC_NIST_P384", &[("ECDSA_SHA_384", Some(Hash::Sha384))], 8..=104),
    ("ECC_NIST_P521", &[("ECDSA_SHA_512", Some(Hash::Sha512))], 8..=139),
    ("ECC_SECG_P256K1", &[("ECDSA_SHA_256", Some(Hash::Sha256))], 8..=72),
    ("ECC_NIST_EDWARDS25519", &[("ED25519_SHA_512", None), ("ED25519_PH_SHA_512", None)], 64..=64),
    ("ML_DSA_44", &[("ML_DSA_SHAKE_256", None)], 2_420..=2_420),
    ("ML_DSA_65", &[("ML_DSA_SHAKE_256", None)], 3_309..=3_309),
    ("ML_DSA_87", &[("ML_DSA_SHAKE_256", None)], 4_627..=4_627),
];

/// What the algorithm signs of a message: its type and bytes, in one of the forms that it takes.
fn forms(algorithm: &str, hash: Option<Hash>, message: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    match (algorithm, hash) {
        ("ED25519_PH_SHA_512", _) => vec![("DIGEST", Hash::Sha512.digest(message))],
        (_, Some(hash)) => vec![("RAW", message.to_vec()), ("DIGEST", hash.digest(message))],
        _ => vec![("RAW", message.to_vec())],
    }
}

#[test]
fn every_algorithm_signs_what_verifies_in_every_form() {
    for (spec, algorithms, lengths) in SPECS {
        let mut world = World::new();
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}));
        let names: Vec<_> = algorithms.iter().map(|(name, _)| *name).collect();
        assert_eq!(world.describe(&key)["SigningAlgorithms"], json!(names), "{spec}");
        for (algorithm, hash) in *algorithms {
            for message in [&b"a"[..], b"hello", &[7; 4096]] {
                let forms = forms(algorithm, *hash, message);
                for (kind, bytes_to_sign) in &forms {
                    let signed = world.ok(
                        "Sign",
                        json!({
                            "KeyId": key, "Message": STANDARD.encode(bytes_to_sign), "MessageType": kind,
                            "SigningAlgorithm": algorithm,
                        }),
                    );
                    assert_eq!(members(&signed), ["KeyId", "Signature", "SigningAlgorithm"]);
                    assert_eq!(signed["KeyId"], json!(world.arn(&key)));
                    assert_eq!(signed["SigningAlgorithm"], *algorithm);
                    let length = bytes(&signed["Signature"]).len();
                    assert!(lengths.contains(&length), "{algorithm}: {length}");
                    for (kind, bytes) in &forms {
                        let verified = world.ok(
                            "Verify",
                            json!({
                                "KeyId": key, "Message": STANDARD.encode(bytes), "MessageType": kind,
                                "Signature": signed["Signature"], "SigningAlgorithm": algorithm,
                            }),
                        );
                        assert_eq!(
                            verified,
                            json!({"KeyId": world.arn(&key), "SignatureValid": true, "SigningAlgorithm": algorithm})
                        );
                    }
                }
            }
        }
    }
}

/// A valid call of Verify.
fn signed(world: &mut World, key: &str, algorithm: &str, kind: &str, message: &str) -> Value {
    let call = json!({"KeyId": key, "Message": message, "MessageType": kind, "SigningAlgorithm": algorithm});
    let signature = world.ok("Sign", call.clone())["Signature"].take();
    let mut call = call;
    call["Signature"] = signature;
    call
}

fn with(mut call: Value, member: &str, value: Value) -> Value {
    call[member] = value;
    call
}

#[test]
fn whatever_is_altered_is_no_signature() {
    for (spec, algorithms, _) in SPECS {
        let mut world = World::new();
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}));
        let other = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}));
        for (algorithm, _) in *algorithms {
            let (kind, message) = match *algorithm {
                "ED25519_PH_SHA_512" => ("DIGEST", STANDARD.encode([7; 64])),
                _ => ("RAW", HELLO.to_owned()),
            };
            let call = signed(&mut world, &key, algorithm, kind, &message);
            let signature = bytes(&call["Signature"]);
            world.refused("Verify", with(call.clone(), "KeyId", json!(other)), INVALID);
            let mut altered = bytes(&call["Message"]);
            altered[0] ^= 1;
            world.refused("Verify", with(call.clone(), "Message", json!(STANDARD.encode(altered))), INVALID);
            let last = signature.len() - 1;
            for position in [0, 1, 2, 3, 4, 5, 7, 20, last / 2, last - 1, last] {
                let mut altered = signature.clone();
                altered[position] ^= 0x40;
                world.refused(
                    "Verify",
                    with(call.clone(), "Signature", json!(STANDARD.encode(altered))),
                    INVALID,
                );
            }
            for length in [1, 2, 8, 63, 64, last, last + 2, 256, 6144] {
                let mut altered = signature.clone();
                altered.resize(length, 0);
                if altered != signature {
                    let altered = STANDARD.encode(altered);
                    world.refused("Verify", with(call.clone(), "Signature", json!(altered)), INVALID);
                }
            }
            for filled in [0x00, 0x30, 0xff] {
                let altered = STANDARD.encode(vec![filled; signature.len()]);
                world.refused("Verify", with(call.clone(), "Signature", json!(altered)), INVALID);
            }
        }
        for (one, _) in *algorithms {
            for (another, _) in *algorithms {
                if one != another && spec.starts_with("RSA") {
                    let call = signed(&mut world, &key, one, "RAW", HELLO);
                    world.refused("Verify", with(call, "SigningAlgorithm", json!(another)), INVALID);
                }
            }
        }
    }
}

#[test]
fn what_a_key_cannot_sign_is_refused_in_the_words_of_aws() {
    let mut world = World::new();
    let rsa = world.key_with(json!({"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}));
    let p256 = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    let agreeing = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}));
    let ed = world.key_with(json!({"KeySpec": "ECC_NIST_EDWARDS25519", "KeyUsage": "SIGN_VERIFY"}));
    let ml_dsa = world.key_with(json!({"KeySpec": "ML_DSA_44", "KeyUsage": "SIGN_VERIFY"}));
    let mac = world.key_with(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}));
    let symmetric = world.key();
    let disabled = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    world.ok("DisableKey", json!({"KeyId": disabled}));
    let usage = |world: &World, key: &str, usage: &str| {
        format!(
            "InvalidKeyUsageException: {} key usage is {usage} which is not valid for OPERATION.",
            world.arn(key)
        )
    };
    let (d31, d32, d48, d64) = ("31", "32", "48", "64");
    for (key, algorithm, kind, length, expected) in [
        (&symmetric, "ECDSA_SHA_256", "RAW", d32, usage(&world, &symmetric, "ENCRYPT_DECRYPT")),
        (&mac, "ECDSA_SHA_256", "RAW", d32, usage(&world, &mac, "GENERATE_VERIFY_MAC")),
        (&agreeing, "ECDSA_SHA_256", "RAW", d32, usage(&world, &agreeing, "KEY_AGREEMENT")),
        (
            &disabled,
            "ML_DSA_SHAKE_256",
            "DIGEST",
            d31,
            format!("DisabledException: {} is disabled.", world.arn(&disabled)),
        ),
        (
            &rsa,
            "ECDSA_SHA_256",
            "RAW",
            d32,
            "InvalidKeyUsageException: Algorithm ECDSA_SHA_256 is incompatible with key spec RSA_2048."
                .into(),
        ),
        (
            &p256,
            "ECDSA_SHA_384",
            "DIGEST",
            d31,
            "InvalidKeyUsageException: Algorithm ECDSA_SHA_384 is incompatible with key spec ECC_NIST_P256."
                .into(),
        ),
        (
            &p256,
            "SM2DSA",
            "RAW",
            d32,
            "InvalidKeyUsageException: Algorithm SM2DSA is incompatible with key spec ECC_NIST_P256.".into(),
        ),
        (
            &rsa,
            "RSASSA_PSS_SHA_256",
            "DIGEST",
            d31,
            "ValidationException: Digest is invalid length for algorithm RSASSA_PSS_SHA_256.".into(),
        ),
        (
            &rsa,
            "RSASSA_PKCS1_V1_5_SHA_384",
            "DIGEST",
            d64,
            "ValidationException: Digest is invalid length for algorithm RSASSA_PKCS1_V1_5_SHA_384.".into(),
        ),
        (
            &p256,
            "ECDSA_SHA_256",
            "DIGEST",
            d48,
            "ValidationException: Digest is invalid length for algorithm ECDSA_SHA_256.".into(),
        ),
        (
            &ed,
            "ED25519_PH_SHA_512",
            "DIGEST",
            d32,
            "ValidationException: Digest is invalid length for algorithm ED25519_PH_SHA_512.".into(),
        ),
        (
            &ml_dsa,
            "ML_DSA_SHAKE_256",
            "EXTERNAL_MU",
            d32,
            "ValidationException: Digest is invalid length for algorithm ML_DSA_SHAKE_256.".into(),
        ),
        (
            &rsa,
            "RSASSA_PSS_SHA_256",
            "EXTERNAL_MU",
            d64,
            "ValidationException: MessageType EXTERNAL_MU is not valid for algorithm RSASSA_PSS_SHA_256."
                .into(),
        ),
        (
            &p256,
            "ECDSA_SHA_256",
            "EXTERNAL_MU",
            d64,
            "ValidationException: MessageType EXTERNAL_MU is not valid for algorithm ECDSA_SHA_256.".into(),
        ),
        (
            &ed,
            "ED25519_SHA_512",
            "DIGEST",
            d64,
            "ValidationException: MessageType DIGEST is not valid for algorithm ED25519_SHA_512.".into(),
        ),
        (
            &ed,
            "ED25519_SHA_512",
            "EXTERNAL_MU",
            d64,
            "ValidationException: MessageType EXTERNAL_MU is not valid for algorithm ED25519_SHA_512.".into(),
        ),
        (
            &ed,
            "ED25519_PH_SHA_512",
            "RAW",
            d64,
            "ValidationException: MessageType RAW is not valid for algorithm ED25519_PH_SHA_512.".into(),
        ),
        (
            &ml_dsa,
            "ML_DSA_SHAKE_256",
            "DIGEST",
            d64,
            "ValidationException: MessageType DIGEST is not valid for algorithm ML_DSA_SHAKE_256.".into(),
        ),
        (&rsa, "RSASSA_PSS_SHA_512", "DIGEST", d64, DRY_RUN.into()),
        (&ml_dsa, "ML_DSA_SHAKE_256", "EXTERNAL_MU", d64, DRY_RUN.into()),
    ] {
        let message = STANDARD.encode(vec![7; length.parse().unwrap()]);
        let call = json!({"KeyId": key, "Message": message, "MessageType": kind, "SigningAlgorithm": algorithm, "DryRun": true});
        world.refused("Sign", call.clone(), &expected.replace("OPERATION", "Sign"));
        world.refused(
            "Verify",
            with(call, "Signature", json!(HELLO)),
            &expected.replace("OPERATION", "Verify"),
        );
    }
}

#[test]
fn a_message_has_1_to_4096_bytes() {
    let mut world = World::new();
    let key = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    for (message, bound) in [
        (String::new(), "greater than or equal to 1"),
        (STANDARD.encode([7; 4097]), "less than or equal to 4096"),
    ] {
        let expected = format!(
            "ValidationException: 1 validation error detected: Value at 'message' failed to satisfy constraint: Member must \
             have length {bound}"
        );
        world.refused(
            "Sign",
            json!({"KeyId": key, "Message": message, "SigningAlgorithm": "ECDSA_SHA_256"}),
            &expected,
        );
    }
}

#[test]
fn ml_dsa_verifies_a_message_as_its_mu_and_the_other_way_round() {
    let mut world = World::new();
    for spec in ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}));
        let public = bytes(&world.ok("GetPublicKey", json!({"KeyId": key}))["PublicKey"]);
        let set = match spec {
            "ML_DSA_44" => ParameterSet::MlDsa44,
            "ML_DSA_65" => ParameterSet::MlDsa65,
            _ => ParameterSet::MlDsa87,
        };
        assert!(PublicKey::from_spki(KeyType::MlDsa(set), &public).is_ok());
        // The raw key is what follows the 22 bytes of the SubjectPublicKeyInfo's head.
        let mu = STANDARD.encode(mu(&public[22..], b"hello"));
        let raw = signed(&mut world, &key, "ML_DSA_SHAKE_256", "RAW", HELLO);
        let again = signed(&mut world, &key, "ML_DSA_SHAKE_256", "RAW", HELLO);
        assert_ne!(raw["Signature"], again["Signature"], "signing is hedged");
        world.ok("Verify", with(with(raw, "MessageType", json!("EXTERNAL_MU")), "Message", json!(mu)));
        let external = signed(&mut world, &key, "ML_DSA_SHAKE_256", "EXTERNAL_MU", &mu);
        world
            .ok("Verify", with(with(external.clone(), "MessageType", json!("RAW")), "Message", json!(HELLO)));
        world.refused("Verify", with(external, "MessageType", json!("RAW")), INVALID);
    }
}

/// FIPS 204, algorithm 2, line 10 and algorithm 7, line 6; the context is empty.
fn mu(public_key: &[u8], message: &[u8]) -> [u8; 64] {
    use shake::{ExtendableOutput, Shake256, Update, XofReader};
    let squeeze = |parts: &[&[u8]]| {
        let mut hash = Shake256::default();
        parts.iter().for_each(|part| hash.update(part));
        let mut output = [0; 64];
        hash.finalize_xof().read(&mut output);
        output
    };
    squeeze(&[&squeeze(&[public_key]), &[0, 0], message])
}

#[test]
fn ed25519_is_deterministic_and_ed25519ph_hashes_the_digest_again() {
    let mut world = World::new();
    let key = world.key_with(json!({"KeySpec": "ECC_NIST_EDWARDS25519", "KeyUsage": "SIGN_VERIFY"}));
    let digest = STANDARD.encode(Hash::Sha512.digest(b"hello"));
    for (algorithm, kind, message) in
        [("ED25519_SHA_512", "RAW", HELLO), ("ED25519_PH_SHA_512", "DIGEST", digest.as_str())]
    {
        let one = signed(&mut world, &key, algorithm, kind, message);
        assert_eq!(one, signed(&mut world, &key, algorithm, kind, message));
    }
}

#[test]
fn the_public_key_is_told_in_every_state_but_pending_deletion() {
    let mut world = World::new();
    for (spec, usage, length, algorithms, list) in [
        (
            "RSA_2048",
            "ENCRYPT_DECRYPT",
            294,
            "EncryptionAlgorithms",
            json!(["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]),
        ),
        ("ECC_NIST_P256", "SIGN_VERIFY", 91, "SigningAlgorithms", json!(["ECDSA_SHA_256"])),
        ("ECC_NIST_P384", "KEY_AGREEMENT", 120, "KeyAgreementAlgorithms", json!(["ECDH"])),
        ("ECC_NIST_P521", "SIGN_VERIFY", 158, "SigningAlgorithms", json!(["ECDSA_SHA_512"])),
        ("ECC_SECG_P256K1", "SIGN_VERIFY", 88, "SigningAlgorithms", json!(["ECDSA_SHA_256"])),
        (
            "ECC_NIST_EDWARDS25519",
            "SIGN_VERIFY",
            44,
            "SigningAlgorithms",
            json!(["ED25519_SHA_512", "ED25519_PH_SHA_512"]),
        ),
        ("ML_DSA_44", "SIGN_VERIFY", 1334, "SigningAlgorithms", json!(["ML_DSA_SHAKE_256"])),
        ("ML_DSA_65", "SIGN_VERIFY", 1974, "SigningAlgorithms", json!(["ML_DSA_SHAKE_256"])),
        ("ML_DSA_87", "SIGN_VERIFY", 2614, "SigningAlgorithms", json!(["ML_DSA_SHAKE_256"])),
    ] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage}));
        let told = world.ok("GetPublicKey", json!({"KeyId": key}));
        let der = told["PublicKey"].clone();
        assert_eq!(bytes(&der).len(), length, "{spec}");
        let mut expected =
            json!({"KeyId": world.arn(&key), "PublicKey": der, "KeySpec": spec, "KeyUsage": usage});
        expected[algorithms] = list;
        if !spec.starts_with("ML_DSA") && spec != "ECC_NIST_EDWARDS25519" {
            expected["CustomerMasterKeySpec"] = json!(spec);
        }
        assert_eq!(told, expected);
        world.ok("DisableKey", json!({"KeyId": key}));
        assert_eq!(world.ok("GetPublicKey", json!({"KeyId": key})), expected);
        world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
        let pending = format!("KMSInvalidStateException: {} is pending deletion.", world.arn(&key));
        world.refused("GetPublicKey", json!({"KeyId": key}), &pending);
    }
    let symmetric = world.key();
    let mac = world.key_with(json!({"KeySpec": "HMAC_224", "KeyUsage": "GENERATE_VERIFY_MAC"}));
    for key in [symmetric, mac] {
        world.refused("GetPublicKey", json!({"KeyId": key}), "UnsupportedOperationException");
    }
    let external =
        world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY", "Origin": "EXTERNAL"}));
    let pending = format!("KMSInvalidStateException: {} is pending import.", world.arn(&external));
    world.refused("GetPublicKey", json!({"KeyId": external}), &pending);
}

#[test]
fn related_keys_have_the_same_key_pair() {
    let mut world = World::new();
    for (spec, algorithm) in [("ECC_NIST_P256", "ECDSA_SHA_256"), ("ML_DSA_44", "ML_DSA_SHAKE_256")] {
        world.region("us-east-1");
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY", "MultiRegion": true}));
        world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
        let call = signed(&mut world, &key, algorithm, "RAW", HELLO);
        world.region("eu-west-1");
        world.ok("Verify", call);
    }
}

#[test]
fn sm2_is_for_china() {
    let mut world = World::new();
    world.refused(
        "CreateKey",
        json!({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}),
        "UnsupportedOperationException: SM2 is supported only in the China Regions.",
    );
    world.region("cn-north-1");
    let key = text(
        &world.ok("CreateKey", json!({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}))["KeyMetadata"]["KeyId"],
    );
    let call = signed(&mut world, &key, "SM2DSA", "RAW", HELLO);
    world.ok("Verify", call.clone());
    world.refused("Verify", with(call.clone(), "Message", json!("aGFsbG8=")), INVALID);
    world.refused("Verify", with(call, "Signature", json!(HELLO)), INVALID);
    let digest = STANDARD.encode([7; 32]);
    let call = signed(&mut world, &key, "SM2DSA", "DIGEST", &digest);
    world.ok("Verify", call);
    world.refused(
        "Sign",
        json!({"KeyId": key, "Message": HELLO, "MessageType": "DIGEST", "SigningAlgorithm": "SM2DSA"}),
        "ValidationException: Digest is invalid length for algorithm SM2DSA.",
    );
}
