//! GetParametersForImport, ImportKeyMaterial, DeleteImportedKeyMaterial, and the life of imported material.

use aes_kw::KwpAes256;
use aes_kw::cipher::KeyInit;
use airkms::crypto::ec::Curve;
use airkms::crypto::hash::Hash;
use airkms::crypto::key_pair::{KeyType, PrivateKey, PublicKey};
use airkms::crypto::random::SeededRandom;
use airkms::crypto::rsa::RsaPublicKey;
use airkms::crypto::sm2;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{HELLO, World, bytes, day, members, text};

const INVALID_TOKEN: &str = "InvalidImportTokenException";
const INVALID_CIPHERTEXT: &str = "InvalidCiphertextException";
const INCORRECT: &str = "IncorrectKeyMaterialException";
const FOREVER: &str = "KEY_MATERIAL_DOES_NOT_EXPIRE";

/// The parameters for one import: by OAEP with SHA-256 under 2,048 bits.
fn parameters(world: &mut World, key: &str) -> Value {
    let call =
        json!({"KeyId": key, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"});
    world.ok("GetParametersForImport", call)
}

fn oaep(parameters: &Value, bits: u32, hash: Hash, material: &[u8]) -> Vec<u8> {
    let key = RsaPublicKey::from_spki(bits, &bytes(&parameters["PublicKey"])).unwrap();
    key.encrypt(hash, material, &mut SeededRandom::new(b"importer")).unwrap()
}

fn oaep_and_aes(parameters: &Value, bits: u32, hash: Hash, material: &[u8]) -> Vec<u8> {
    let mut wrapped = vec![0; material.len().div_ceil(8) * 8 + 8];
    KwpAes256::new(&[9; 32].into()).wrap_key(material, &mut wrapped).unwrap();
    [oaep(parameters, bits, hash, &[9; 32]), wrapped].concat()
}

/// The call that imports this material for ever.
fn call(world: &mut World, key: &str, material: &[u8]) -> Value {
    let parameters = parameters(world, key);
    json!({
        "KeyId": key, "ImportToken": parameters["ImportToken"], "ExpirationModel": FOREVER,
        "EncryptedKeyMaterial": STANDARD.encode(oaep(&parameters, 2048, Hash::Sha256, material)),
    })
}

/// As [`call`], with more members, or without those that are null.
fn call_with(world: &mut World, key: &str, material: &[u8], more: Value) -> Value {
    let mut call = call(world, key, material);
    for (name, value) in more.as_object().unwrap() {
        call[name] = value.clone();
    }
    call
}

#[track_caller]
fn import(world: &mut World, key: &str, material: &[u8]) -> Value {
    let call = call(world, key, material);
    world.ok("ImportKeyMaterial", call)
}

fn external(world: &mut World) -> String {
    world.key_with(json!({"Origin": "EXTERNAL"}))
}

fn pkcs8(kind: KeyType) -> Vec<u8> {
    let key = PrivateKey::generate(kind, &mut SeededRandom::new(b"outside")).unwrap();
    key.to_pkcs8().expose().to_vec()
}

fn pending(world: &World, key: &str) -> String {
    format!("KMSInvalidStateException: {} is pending import.", world.arn(key))
}

#[test]
fn a_key_is_pending_import_until_its_material_is_there() {
    let mut world = World::new();
    let key = external(&mut world);
    let described = world.describe(&key);
    assert_eq!(described["KeyState"], "PendingImport");
    assert_eq!(described["Enabled"], false);
    for absent in ["CurrentKeyMaterialId", "ExpirationModel", "ValidTo"] {
        assert_eq!(described.get(absent), None, "{absent}");
    }
    let refusal = pending(&world, &key);
    world.refused("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}), &refusal);
    world.refused("EnableKey", json!({"KeyId": key}), &refusal);
    world.refused("DisableKey", json!({"KeyId": key}), &refusal);

    let parameters = parameters(&mut world, &key);
    assert_eq!(members(&parameters), ["ImportToken", "KeyId", "ParametersValidTo", "PublicKey"]);
    assert_eq!(parameters["KeyId"], json!(world.arn(&key)));
    assert_eq!(parameters["ParametersValidTo"], json!(day(1)));
    let imported = import(&mut world, &key, &[7; 32]);
    let material = imported["KeyMaterialId"].clone();
    assert_eq!(imported, json!({"KeyId": world.arn(&key), "KeyMaterialId": material}));

    let described = world.describe(&key);
    assert_eq!(described["KeyState"], "Enabled");
    assert_eq!(described["Enabled"], true);
    assert_eq!(described["CurrentKeyMaterialId"], material);
    assert_eq!(described["ExpirationModel"], FOREVER);
    assert_eq!(described.get("ValidTo"), None);
    let blob = world.hello(&key);

    let deleted = world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(deleted, json!({"KeyId": world.arn(&key), "KeyMaterialId": material}));
    let described = world.describe(&key);
    assert_eq!(described["KeyState"], "PendingImport");
    assert_eq!(described["CurrentKeyMaterialId"], material);
    assert_eq!(described.get("ExpirationModel"), None);
    world.refused("Decrypt", json!({"CiphertextBlob": blob}), &refusal);
    let again = world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(again, deleted);

    let other = call(&mut world, &key, &[8; 32]);
    world.refused("ImportKeyMaterial", other, INCORRECT);
    assert_eq!(import(&mut world, &key, &[7; 32]), imported);
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);
}

#[test]
fn every_wrapping_carries_what_it_can() {
    let mut world = World::new();
    let p521 = pkcs8(KeyType::Ec(Curve::P521));
    let p384 = pkcs8(KeyType::Ec(Curve::P384));
    let rsa = pkcs8(KeyType::Rsa(3072));
    let (symmetric, mac): (&[u8], &[u8]) = (&[7; 32], &[7; 128]);
    for (spec, usage, material, wrapping, wrapping_spec) in [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", symmetric, "RSAES_OAEP_SHA_1", "RSA_2048"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", symmetric, "RSAES_OAEP_SHA_256", "RSA_4096"),
        ("HMAC_512", "GENERATE_VERIFY_MAC", mac, "RSAES_OAEP_SHA_256", "RSA_3072"),
        ("ECC_NIST_P384", "SIGN_VERIFY", &p384, "RSAES_OAEP_SHA_256", "RSA_2048"),
        ("ECC_NIST_P521", "KEY_AGREEMENT", &p521, "RSAES_OAEP_SHA_1", "RSA_3072"),
        ("ECC_NIST_P521", "SIGN_VERIFY", &p521, "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"),
        ("RSA_3072", "SIGN_VERIFY", &rsa, "RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"),
        ("RSA_3072", "ENCRYPT_DECRYPT", &rsa, "RSA_AES_KEY_WRAP_SHA_256", "RSA_4096"),
    ] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
        let parameters = world.ok(
            "GetParametersForImport",
            json!({"KeyId": key, "WrappingAlgorithm": wrapping, "WrappingKeySpec": wrapping_spec}),
        );
        let bits = wrapping_spec.trim_start_matches("RSA_").parse().unwrap();
        let hash = if wrapping.ends_with("_1") { Hash::Sha1 } else { Hash::Sha256 };
        let wrap = if wrapping.starts_with("RSAES") { oaep } else { oaep_and_aes };
        let wrapped = wrap(&parameters, bits, hash, material);
        let imported = world.ok(
            "ImportKeyMaterial",
            json!({
                "KeyId": key, "ImportToken": parameters["ImportToken"], "ExpirationModel": FOREVER,
                "EncryptedKeyMaterial": STANDARD.encode(wrapped),
            }),
        );
        let expected: &[&str] =
            if spec == "SYMMETRIC_DEFAULT" { &["KeyId", "KeyMaterialId"] } else { &["KeyId"] };
        assert_eq!(members(&imported), expected);
        let described = world.describe(&key);
        assert_eq!(described["KeyState"], "Enabled", "{spec} {wrapping}");
        assert_eq!(described.get("CurrentKeyMaterialId").is_some(), spec == "SYMMETRIC_DEFAULT");
    }
}

#[test]
fn sm2_wraps_in_china() {
    let mut world = World::new();
    let refusal = "UnsupportedOperationException: SM2 is supported only in the China Regions.";
    let key = external(&mut world);
    let parameters = json!({"KeyId": key, "WrappingAlgorithm": "SM2PKE", "WrappingKeySpec": "SM2"});
    world.refused("GetParametersForImport", parameters, refusal);
    world.region("cn-north-1");
    let private = pkcs8(KeyType::Ec(Curve::Sm2));
    for (spec, usage, material) in
        [("SM2", "SIGN_VERIFY", &private[..]), ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", &[7; 32])]
    {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
        let parameters = json!({"KeyId": key, "WrappingAlgorithm": "SM2PKE", "WrappingKeySpec": "SM2"});
        let parameters = world.ok("GetParametersForImport", parameters);
        let public = PublicKey::from_spki(KeyType::Ec(Curve::Sm2), &bytes(&parameters["PublicKey"]));
        let Ok(PublicKey::Ec(airkms::crypto::ec::EcPublicKey::Sm2(public))) = public else {
            panic!("no SM2 key")
        };
        let wrapped = sm2::encrypt(public, material, &mut SeededRandom::new(b"importer")).unwrap();
        world.ok(
            "ImportKeyMaterial",
            json!({
                "KeyId": key, "ImportToken": parameters["ImportToken"], "ExpirationModel": FOREVER,
                "EncryptedKeyMaterial": STANDARD.encode(wrapped),
            }),
        );
        assert_eq!(world.describe(&key)["KeyState"], "Enabled");
    }
}

#[test]
fn a_wrapping_that_cannot_carry_the_material_is_refused() {
    let mut world = World::new();
    for (spec, usage, wrapping, wrapping_spec, expected) in [
        (
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            "RSAES_PKCS1_V1_5",
            "RSA_2048",
            "WrappingAlgorithm RSAES_PKCS1_V1_5 is no longer supported.",
        ),
        (
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            "RSA_AES_KEY_WRAP_SHA_256",
            "RSA_2048",
            "WrappingAlgorithm RSA_AES_KEY_WRAP_SHA_256 is not valid for key material of key spec SYMMETRIC_DEFAULT.",
        ),
        (
            "HMAC_256",
            "GENERATE_VERIFY_MAC",
            "RSA_AES_KEY_WRAP_SHA_1",
            "RSA_2048",
            "WrappingAlgorithm RSA_AES_KEY_WRAP_SHA_1 is not valid for key material of key spec HMAC_256.",
        ),
        (
            "RSA_2048",
            "SIGN_VERIFY",
            "RSAES_OAEP_SHA_256",
            "RSA_4096",
            "WrappingAlgorithm RSAES_OAEP_SHA_256 is not valid for key material of key spec RSA_2048.",
        ),
        (
            "ECC_NIST_P521",
            "SIGN_VERIFY",
            "RSAES_OAEP_SHA_1",
            "RSA_2048",
            "Key material of key spec ECC_NIST_P521 is too long to be wrapped by RSAES_OAEP_SHA_1 with RSA_2048.",
        ),
        (
            "ECC_NIST_P521",
            "SIGN_VERIFY",
            "RSAES_OAEP_SHA_256",
            "RSA_2048",
            "Key material of key spec ECC_NIST_P521 is too long to be wrapped by RSAES_OAEP_SHA_256 with RSA_2048.",
        ),
        (
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            "RSAES_OAEP_SHA_256",
            "SM2",
            "WrappingAlgorithm RSAES_OAEP_SHA_256 is not compatible with WrappingKeySpec SM2.",
        ),
        (
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            "SM2PKE",
            "RSA_2048",
            "WrappingAlgorithm SM2PKE is not compatible with WrappingKeySpec RSA_2048.",
        ),
    ] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
        let call = json!({"KeyId": key, "WrappingAlgorithm": wrapping, "WrappingKeySpec": wrapping_spec});
        world.refused("GetParametersForImport", call, &format!("ValidationException: {expected}"));
    }
    world.refused(
        "CreateKey",
        json!({"KeySpec": "ML_DSA_65", "KeyUsage": "SIGN_VERIFY", "Origin": "EXTERNAL"}),
        "UnsupportedOperationException: KeySpec ML_DSA_65 is not supported for Origin EXTERNAL",
    );
}

#[test]
fn keys_with_material_of_kms_take_none() {
    let mut world = World::new();
    for properties in [json!({}), json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})] {
        let key = world.key_with(properties);
        let refusal = format!(
            "UnsupportedOperationException: {} origin is AWS_KMS which is not valid for this operation.",
            world.arn(&key)
        );
        for (operation, call) in [
            (
                "GetParametersForImport",
                json!({"KeyId": key, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"}),
            ),
            (
                "ImportKeyMaterial",
                json!({"KeyId": key, "ImportToken": HELLO, "EncryptedKeyMaterial": HELLO, "ExpirationModel": FOREVER}),
            ),
            ("DeleteImportedKeyMaterial", json!({"KeyId": key})),
        ] {
            world.refused(operation, call.clone(), &refusal);
            world.ok("DisableKey", json!({"KeyId": key}));
            world.refused(operation, call, &refusal);
            world.ok("EnableKey", json!({"KeyId": key}));
        }
    }
}

#[test]
fn a_token_is_for_its_key_and_its_day() {
    let mut world = World::new();
    let (key, other) = (external(&mut world), external(&mut world));
    let good = call(&mut world, &key, &[7; 32]);
    let foreign = call(&mut world, &other, &[7; 32]);
    let with = |member: &str, value: Value| {
        let mut call = good.clone();
        call[member] = value;
        call
    };
    // A token of another key, the other wrapping key's ciphertext, and tokens that are none.
    world.refused("ImportKeyMaterial", with("ImportToken", foreign["ImportToken"].clone()), INVALID_TOKEN);
    world.refused("ImportKeyMaterial", with("KeyId", json!(other)), INVALID_TOKEN);
    let ciphertext = foreign["EncryptedKeyMaterial"].clone();
    world.refused("ImportKeyMaterial", with("EncryptedKeyMaterial", ciphertext), INVALID_CIPHERTEXT);
    let token = bytes(&good["ImportToken"]);
    let mut tokens = vec![vec![0], vec![7; 6144], token[1..].to_vec(), [&token[..], &[0]].concat()];
    for position in (0..token.len()).step_by(97) {
        let mut altered = token.clone();
        altered[position] ^= 1;
        tokens.extend([altered, token[..position.max(1)].to_vec()]);
    }
    for token in tokens {
        let call = with("ImportToken", json!(STANDARD.encode(token)));
        world.refused("ImportKeyMaterial", call, INVALID_TOKEN);
    }
    // A refused call does not use the token up; neither does one that succeeds.
    world.ok("ImportKeyMaterial", good.clone());
    world.ok("ImportKeyMaterial", good.clone());
    world.advance_days(1);
    world.refused("ImportKeyMaterial", good.clone(), "ExpiredImportTokenException");

    // Parameters from before stay valid when others are fetched.
    let early = call(&mut world, &key, &[7; 32]);
    parameters(&mut world, &key);
    world.ok("ImportKeyMaterial", early);
}

#[test]
fn what_cannot_be_unwrapped_or_is_no_material_is_invalid() {
    let mut world = World::new();
    let good = pkcs8(KeyType::Ec(Curve::P256));
    let mut off_curve = good.clone();
    *off_curve.last_mut().unwrap() ^= 1;
    let mut zero = good.clone();
    zero[36..68].fill(0);
    for (spec, usage, materials) in [
        (
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            vec![vec![], vec![7; 16], vec![7; 31], vec![7; 33], vec![7; 64]],
        ),
        ("HMAC_224", "GENERATE_VERIFY_MAC", vec![vec![], vec![7; 27], vec![7; 129]]),
        ("HMAC_256", "GENERATE_VERIFY_MAC", vec![vec![7; 31], vec![7; 129]]),
        ("HMAC_384", "GENERATE_VERIFY_MAC", vec![vec![7; 47], vec![7; 129]]),
        ("HMAC_512", "GENERATE_VERIFY_MAC", vec![vec![7; 63], vec![7; 129]]),
        (
            "ECC_NIST_P256",
            "SIGN_VERIFY",
            vec![
                vec![7; 32],
                vec![0x30, 0],
                good[..good.len() - 1].to_vec(),
                [&good[..], &[0]].concat(),
                off_curve,
                zero,
                pkcs8(KeyType::Ec(Curve::P384)),
                pkcs8(KeyType::Ec(Curve::Secp256k1)),
                pkcs8(KeyType::Ed25519),
            ],
        ),
        ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY", vec![vec![7; 32], vec![7; 48], good]),
    ] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
        for material in materials {
            let call = call(&mut world, &key, &material);
            world.refused("ImportKeyMaterial", call, INVALID_CIPHERTEXT);
        }
        let mut call = call(&mut world, &key, &[7; 32]);
        for wrapped in [vec![0], vec![7; 255], vec![7; 256], vec![0xff; 256], vec![7; 6144]] {
            call["EncryptedKeyMaterial"] = json!(STANDARD.encode(wrapped));
            world.refused("ImportKeyMaterial", call.clone(), INVALID_CIPHERTEXT);
        }
        assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    }
}

#[test]
fn rsa_material_of_another_size_or_of_composites_is_invalid() {
    let mut world = World::new();
    let key = world.key_with(json!({"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY", "Origin": "EXTERNAL"}));
    let parameters = world.ok(
        "GetParametersForImport",
        json!({"KeyId": key, "WrappingAlgorithm": "RSA_AES_KEY_WRAP_SHA_256", "WrappingKeySpec": "RSA_2048"}),
    );
    let good = pkcs8(KeyType::Rsa(2048));
    let mut altered = vec![
        pkcs8(KeyType::Rsa(1024)),
        pkcs8(KeyType::Rsa(3072)),
        pkcs8(KeyType::Ec(Curve::P256)),
        vec![7; 2000],
    ];
    for position in (0..good.len()).step_by(61).chain([40, 300]) {
        let mut case = good.clone();
        case[position] ^= 0x10;
        altered.push(case);
    }
    let call = |wrapped: Vec<u8>| {
        json!({
            "KeyId": key, "ImportToken": parameters["ImportToken"], "ExpirationModel": FOREVER,
            "EncryptedKeyMaterial": STANDARD.encode(wrapped),
        })
    };
    for material in altered {
        let wrapped = oaep_and_aes(&parameters, 2048, Hash::Sha256, &material);
        world.refused("ImportKeyMaterial", call(wrapped), INVALID_CIPHERTEXT);
    }
    let wrapped = oaep_and_aes(&parameters, 2048, Hash::Sha256, &good);
    for position in [0, 255, 256, 300, wrapped.len() - 1] {
        let mut case = wrapped.clone();
        case[position] ^= 1;
        world.refused("ImportKeyMaterial", call(case), INVALID_CIPHERTEXT);
    }
    for length in [255, 256, 257, 264, 272, wrapped.len() - 8] {
        world.refused("ImportKeyMaterial", call(wrapped[..length].to_vec()), INVALID_CIPHERTEXT);
    }
    let wrong_hash = oaep_and_aes(&parameters, 2048, Hash::Sha1, &good);
    world.refused("ImportKeyMaterial", call(wrong_hash), INVALID_CIPHERTEXT);
    world.ok("ImportKeyMaterial", call(wrapped));
}

#[test]
fn the_expiration_model_and_the_date_fit_together() {
    let mut world = World::new();
    let key = external(&mut world);
    let call = call(&mut world, &key, &[7; 32]);
    for (model, valid_to, expected) in [
        (
            Value::Null,
            Value::Null,
            "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
        ),
        (
            json!("KEY_MATERIAL_EXPIRES"),
            Value::Null,
            "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
        ),
        (
            json!(FOREVER),
            json!(day(1)),
            "A validTo date cannot be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE",
        ),
        (Value::Null, json!(day(0)), "ValidTo must be in the future"),
        (Value::Null, json!(0.0), "ValidTo must be in the future"),
        (Value::Null, json!(day(366)), "ValidTo must be at most 365 days in the future"),
    ] {
        let mut call = call.clone();
        call["ExpirationModel"] = model;
        call["ValidTo"] = valid_to;
        world.refused("ImportKeyMaterial", call, &format!("ValidationException: {expected}"));
    }
}

#[test]
fn expired_material_is_gone_until_it_is_imported_again() {
    let mut world = World::new();
    for (spec, usage, material) in [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", vec![7; 32]),
        ("HMAC_256", "GENERATE_VERIFY_MAC", vec![7; 32]),
        ("ECC_NIST_P256", "SIGN_VERIFY", pkcs8(KeyType::Ec(Curve::P256))),
    ] {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
        let created = world.describe(&key)["CreationDate"].as_f64().unwrap();
        let day = |days: i64| json!(created + 86_400.0 * days as f64);
        let expiring = json!({"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": day(2)});
        let import = call_with(&mut world, &key, &material, expiring);
        world.ok("ImportKeyMaterial", import);
        let described = world.describe(&key);
        assert_eq!(
            (&described["ExpirationModel"], &described["ValidTo"]),
            (&json!("KEY_MATERIAL_EXPIRES"), &day(2))
        );
        // Importing the same again sets another date.
        let later =
            call_with(&mut world, &key, &material, json!({"ExpirationModel": null, "ValidTo": day(3)}));
        world.ok("ImportKeyMaterial", later);
        assert_eq!(world.describe(&key)["ValidTo"], day(3));
        world.advance_days(2);
        assert_eq!(world.describe(&key)["KeyState"], "Enabled");
        world.advance_days(1);
        let described = world.describe(&key);
        assert_eq!(described["KeyState"], "PendingImport", "{spec}");
        assert_eq!((described.get("ExpirationModel"), described.get("ValidTo")), (None, None));
        let forever = call(&mut world, &key, &material);
        world.ok("ImportKeyMaterial", forever);
        let described = world.describe(&key);
        assert_eq!(described["KeyState"], "Enabled");
        assert_eq!((&described["ExpirationModel"], described.get("ValidTo")), (&json!(FOREVER), None));
    }
}

#[test]
fn a_disabled_key_stays_disabled_through_its_materials_absence() {
    let mut world = World::new();
    let key = external(&mut world);
    import(&mut world, &key, &[7; 32]);
    world.ok("DisableKey", json!({"KeyId": key}));
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    import(&mut world, &key, &[7; 32]);
    assert_eq!(world.describe(&key)["KeyState"], "Disabled");
    world.ok("EnableKey", json!({"KeyId": key}));

    world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
    let refusal = format!("KMSInvalidStateException: {} is pending deletion.", world.arn(&key));
    let parameters =
        json!({"KeyId": key, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"});
    world.refused("GetParametersForImport", parameters, &refusal);
    let import = json!({"KeyId": key, "ImportToken": HELLO, "EncryptedKeyMaterial": HELLO, "ExpirationModel": FOREVER});
    world.refused("ImportKeyMaterial", import, &refusal);
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingDeletion");
    world.ok("CancelKeyDeletion", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
}

/// The entries of ListKeyRotations: state, import state, description, whether it has a date.
fn rotations(world: &mut World, key: &str, which: &str) -> Vec<(String, String, Value, bool)> {
    let listed = world.ok("ListKeyRotations", json!({"KeyId": key, "IncludeKeyMaterial": which}));
    let entry = |entry: &Value| {
        let description = entry.get("KeyMaterialDescription").cloned().unwrap_or_default();
        let dated = entry.get("RotationDate").is_some();
        assert_eq!(dated, entry.get("RotationType").is_some());
        (text(&entry["KeyMaterialState"]), text(&entry["ImportState"]), description, dated)
    };
    listed["Rotations"].as_array().unwrap().iter().map(entry).collect()
}

fn row(state: &str, import: &str, description: Value, dated: bool) -> (String, String, Value, bool) {
    (state.to_owned(), import.to_owned(), description, dated)
}

#[test]
fn a_symmetric_key_has_several_materials_one_after_the_other() {
    let mut world = World::new();
    let key = external(&mut world);
    let none = format!(
        "KMSInvalidStateException: No available key material pending rotation for the key: {}.",
        world.arn(&key)
    );
    let refusal = pending(&world, &key);
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &refusal);
    let first = call_with(&mut world, &key, &[1; 32], json!({"KeyMaterialDescription": "first"}));
    let first = text(&world.ok("ImportKeyMaterial", first)["KeyMaterialId"]);
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &none);
    let old = world.hello(&key);

    let new = json!({"ImportType": "NEW_KEY_MATERIAL", "KeyMaterialDescription": "second"});
    let again = call_with(&mut world, &key, &[1; 32], new.clone());
    world.refused("ImportKeyMaterial", again, INCORRECT);
    let second = call_with(&mut world, &key, &[2; 32], new.clone());
    let second = text(&world.ok("ImportKeyMaterial", second)["KeyMaterialId"]);
    assert_eq!(world.describe(&key)["CurrentKeyMaterialId"], json!(first));
    let third = call_with(&mut world, &key, &[3; 32], new.clone());
    let error = world.call("ImportKeyMaterial", third).unwrap_err();
    let id = error.split_once("(id: ").unwrap().1[..64].to_owned();
    assert_eq!(
        error,
        format!(
            "KMSInvalidStateException: New key material (id: {id}) cannot be imported into KMS key {}, because another key \
             material (id: {second}) is pending rotation.",
            world.arn(&key)
        )
    );
    assert_eq!(
        rotations(&mut world, &key, "ALL_KEY_MATERIAL"),
        [
            row("PENDING_ROTATION", "IMPORTED", json!("second"), false),
            row("CURRENT", "IMPORTED", json!("first"), false),
        ]
    );
    assert_eq!(rotations(&mut world, &key, "ROTATIONS_ONLY"), []);

    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["CurrentKeyMaterialId"], json!(second));
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &none);
    assert_eq!(
        rotations(&mut world, &key, "ALL_KEY_MATERIAL"),
        [
            row("CURRENT", "IMPORTED", json!("second"), true),
            row("NON_CURRENT", "IMPORTED", json!("first"), false),
        ]
    );
    let fresh = world.hello(&key);
    for (blob, material) in [(&old, &first), (&fresh, &second)] {
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob}));
        assert_eq!((&opened["Plaintext"], &opened["KeyMaterialId"]), (&json!(HELLO), &json!(material)));
    }

    // Without any one of its materials the key is pending import, and each comes back as what it was.
    let deleted = world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key, "KeyMaterialId": first}));
    assert_eq!(deleted["KeyMaterialId"], json!(first));
    let refusal = pending(&world, &key);
    world.refused("Decrypt", json!({"CiphertextBlob": fresh}), &refusal);
    assert_eq!(
        rotations(&mut world, &key, "ALL_KEY_MATERIAL"),
        [
            row("CURRENT", "IMPORTED", json!("second"), true),
            row("NON_CURRENT", "PENDING_IMPORT", json!("first"), false),
        ]
    );
    for (material, more, expected) in [
        ([3; 32], json!({}), INCORRECT),
        ([3; 32], json!({"ImportType": "EXISTING_KEY_MATERIAL"}), INCORRECT),
        ([1; 32], json!({"KeyMaterialId": second}), INCORRECT),
        ([1; 32], json!({"KeyMaterialId": "0".repeat(64)}), INCORRECT),
        (
            [3; 32],
            json!({"ImportType": "NEW_KEY_MATERIAL", "KeyMaterialId": first}),
            "ValidationException: KeyMaterialId cannot be specified when ImportType is NEW_KEY_MATERIAL.",
        ),
    ] {
        let call = call_with(&mut world, &key, &material, more);
        world.refused("ImportKeyMaterial", call, expected);
    }
    let back = json!({"ImportType": "EXISTING_KEY_MATERIAL", "KeyMaterialId": first, "KeyMaterialDescription": "1st"});
    let back = call_with(&mut world, &key, &[1; 32], back);
    world.ok("ImportKeyMaterial", back);
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": old}))["Plaintext"], HELLO);
    assert_eq!(
        rotations(&mut world, &key, "ALL_KEY_MATERIAL")[1],
        row("NON_CURRENT", "IMPORTED", json!("1st"), false)
    );

    // Deleting what is pending rotation forgets it.
    let third = call_with(&mut world, &key, &[3; 32], new);
    let third = text(&world.ok("ImportKeyMaterial", third)["KeyMaterialId"]);
    assert_eq!(third, id);
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key, "KeyMaterialId": third}));
    assert_eq!(world.describe(&key)["KeyState"], "Enabled");
    assert_eq!(rotations(&mut world, &key, "ALL_KEY_MATERIAL").len(), 2);
    world.refused(
        "DeleteImportedKeyMaterial",
        json!({"KeyId": key, "KeyMaterialId": third}),
        &format!(
            "NotFoundException: Key material (id: {third}) does not exist in KMS key {}.",
            world.arn(&key)
        ),
    );
}

#[test]
fn the_date_shown_is_that_of_the_material_that_expires_first() {
    let mut world = World::new();
    let key = external(&mut world);
    let expiring = |days: i64| json!({"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": day(days)});
    let first = call_with(&mut world, &key, &[1; 32], expiring(9));
    world.ok("ImportKeyMaterial", first);
    let mut new = expiring(5);
    new["ImportType"] = json!("NEW_KEY_MATERIAL");
    let second = call_with(&mut world, &key, &[2; 32], new);
    world.ok("ImportKeyMaterial", second);
    assert_eq!(world.describe(&key)["ValidTo"], json!(day(9)), "what is pending rotation does not count");
    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["ValidTo"], json!(day(5)));
    world.advance_days(5);
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    let entries = rotations(&mut world, &key, "ALL_KEY_MATERIAL");
    let imports: Vec<_> =
        entries.iter().map(|(state, import, ..)| (state.as_str(), import.as_str())).collect();
    assert_eq!(imports, [("CURRENT", "PENDING_IMPORT"), ("NON_CURRENT", "IMPORTED")]);
}

#[test]
fn what_is_said_of_several_materials_is_for_symmetric_keys() {
    let mut world = World::new();
    let key = world
        .key_with(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC", "Origin": "EXTERNAL"}));
    let refusal = "ValidationException: ImportType, KeyMaterialId and KeyMaterialDescription are supported only for \
                   symmetric encryption keys.";
    for more in [
        json!({"ImportType": "NEW_KEY_MATERIAL"}),
        json!({"KeyMaterialDescription": "a"}),
        json!({"KeyMaterialId": "0".repeat(64)}),
    ] {
        let call = call_with(&mut world, &key, &[7; 32], more);
        world.refused("ImportKeyMaterial", call, refusal);
    }
    let call = json!({"KeyId": key, "KeyMaterialId": "0".repeat(64)});
    world.refused("DeleteImportedKeyMaterial", call, refusal);
    import(&mut world, &key, &[7; 32]);
    let other = self::call(&mut world, &key, &[8; 32]);
    world.refused("ImportKeyMaterial", other, INCORRECT);
    assert_eq!(members(&world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}))), ["KeyId"]);
}

#[test]
fn the_same_bytes_in_two_keys_are_two_symmetric_keys() {
    let mut world = World::new();
    let (one, other) = (external(&mut world), external(&mut world));
    let ids = [import(&mut world, &one, &[7; 32]), import(&mut world, &other, &[7; 32])];
    assert_ne!(ids[0]["KeyMaterialId"], ids[1]["KeyMaterialId"]);
    let blob = world.hello(&one);
    world.refused(
        "Decrypt",
        json!({"CiphertextBlob": blob, "KeyId": other}),
        "IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.",
    );
}

#[test]
fn the_public_key_is_told_while_the_private_key_is_gone() {
    let mut world = World::new();
    let key =
        world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY", "Origin": "EXTERNAL"}));
    let private = PrivateKey::generate(KeyType::Ec(Curve::P256), &mut SeededRandom::new(b"outside")).unwrap();
    import(&mut world, &key, private.to_pkcs8().expose());
    let told = world.ok("GetPublicKey", json!({"KeyId": key}));
    assert_eq!(bytes(&told["PublicKey"]), private.public_key().to_spki());
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(world.ok("GetPublicKey", json!({"KeyId": key})), told);
    let refusal = pending(&world, &key);
    world.refused(
        "Sign",
        json!({"KeyId": key, "Message": HELLO, "SigningAlgorithm": "ECDSA_SHA_256"}),
        &refusal,
    );
}

#[test]
fn related_keys_import_the_same_material_each_for_itself() {
    let mut world = World::new();
    let key = world.key_with(json!({"Origin": "EXTERNAL", "MultiRegion": true}));
    let refusal = pending(&world, &key);
    world.refused("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}), &refusal);
    let imported = import(&mut world, &key, &[1; 32]);
    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    let blob = world.hello(&key);

    world.region("eu-west-1");
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    let refusal = pending(&world, &key);
    world.refused("Decrypt", json!({"CiphertextBlob": blob}), &refusal);
    let new = call_with(&mut world, &key, &[2; 32], json!({"ImportType": "NEW_KEY_MATERIAL"}));
    let not_primary =
        format!("UnsupportedOperationException: {} is not a multi-region primary key.", world.arn(&key));
    world.refused("ImportKeyMaterial", new, &not_primary);
    let other = call(&mut world, &key, &[2; 32]);
    world.refused("ImportKeyMaterial", other, INCORRECT);
    let replicas = import(&mut world, &key, &[1; 32]);
    assert_eq!(replicas["KeyMaterialId"], imported["KeyMaterialId"]);
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);

    // Each Region's import ends by itself, and the last one to end takes the bytes along.
    world.region("us-east-1");
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    world.region("eu-west-1");
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);
    world.region("us-east-1");
    import(&mut world, &key, &[1; 32]);

    // New material is imported at the primary first, then everywhere, and only then the key rotates.
    let new = call_with(&mut world, &key, &[2; 32], json!({"ImportType": "NEW_KEY_MATERIAL"}));
    let second = world.ok("ImportKeyMaterial", new)["KeyMaterialId"].take();
    let states = |world: &mut World| {
        rotations(world, &key, "ALL_KEY_MATERIAL").into_iter().map(|(state, ..)| state).collect::<Vec<_>>()
    };
    assert_eq!(states(&mut world), ["PENDING_MULTI_REGION_IMPORT_AND_ROTATION", "CURRENT"]);
    let none = format!(
        "KMSInvalidStateException: No available key material pending rotation for the key: {}.",
        world.arn(&key)
    );
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &none);
    world.region("eu-west-1");
    import(&mut world, &key, &[2; 32]);
    assert_eq!(states(&mut world), ["PENDING_ROTATION", "CURRENT"]);
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &not_primary);
    world.region("us-east-1");
    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    world.region("eu-west-1");
    assert_eq!(world.describe(&key)["CurrentKeyMaterialId"], second);
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);

    // A replica that is made later imports both.
    world.region("us-east-1");
    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "ap-south-1"}));
    world.region("ap-south-1");
    import(&mut world, &key, &[2; 32]);
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
    import(&mut world, &key, &[1; 32]);
    assert_eq!(world.describe(&key)["KeyState"], "Enabled");

    // What is pending rotation goes from the replicas with the primary's.
    world.region("us-east-1");
    let new = call_with(&mut world, &key, &[3; 32], json!({"ImportType": "NEW_KEY_MATERIAL"}));
    let third = world.ok("ImportKeyMaterial", new)["KeyMaterialId"].take();
    world.region("ap-south-1");
    import(&mut world, &key, &[3; 32]);
    world.region("us-east-1");
    world.ok("DeleteImportedKeyMaterial", json!({"KeyId": key, "KeyMaterialId": third}));
    for region in ["us-east-1", "eu-west-1", "ap-south-1"] {
        world.region(region);
        assert_eq!(states(&mut world), ["CURRENT", "NON_CURRENT"], "{region}");
        assert_eq!(world.describe(&key)["KeyState"], "Enabled");
    }
}
