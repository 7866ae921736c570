//! CreateKey, DescribeKey, EnableKey, DisableKey, UpdateKeyDescription, GenerateRandom.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::{World, day, members, text};

#[test]
fn a_new_key_has_the_metadata_that_aws_gives() {
    let mut world = World::new();
    let mut metadata = world.ok("CreateKey", json!({"Description": "first key"}))["KeyMetadata"].take();
    let key = text(&metadata["KeyId"]);
    assert_eq!(world.describe(&key), metadata);
    let material = text(&metadata["CurrentKeyMaterialId"]);
    assert!(material.len() == 64 && material.bytes().all(|byte| byte.is_ascii_hexdigit()), "{material}");
    metadata["CurrentKeyMaterialId"] = json!("material");
    assert_eq!(
        metadata,
        json!({
            "AWSAccountId": "111122223333",
            "KeyId": key,
            "Arn": world.arn(&key),
            "CreationDate": day(0),
            "Enabled": true,
            "Description": "first key",
            "KeyUsage": "ENCRYPT_DECRYPT",
            "KeyState": "Enabled",
            "Origin": "AWS_KMS",
            "KeyManager": "CUSTOMER",
            "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT",
            "KeySpec": "SYMMETRIC_DEFAULT",
            "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"],
            "MultiRegion": false,
            "CurrentKeyMaterialId": "material",
        })
    );
}

#[test]
fn a_key_for_imported_material_waits_for_it() {
    let mut world = World::new();
    let key = world.key_with(json!({"Origin": "EXTERNAL"}));
    let metadata = world.describe(&key);
    assert_eq!((&metadata["KeyState"], &metadata["Enabled"]), (&json!("PendingImport"), &json!(false)));
    let names = members(&metadata);
    for absent in ["CurrentKeyMaterialId", "ExpirationModel", "ValidTo"] {
        assert!(!names.contains(&absent), "{absent}");
    }
}

#[test]
fn keys_that_cannot_be_created() {
    let mut world = World::new();
    let long = "d".repeat(8193);
    let large = format!("\"{}\"", "x".repeat(32_767));
    for (input, expected) in [
        (
            json!({"KeySpec": "HMAC_256"}),
            "ValidationException: You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
        ),
        (
            json!({"KeySpec": "RSA_2048", "KeyUsage": "KEY_AGREEMENT"}),
            "ValidationException: KeyUsage KEY_AGREEMENT is not compatible with KeySpec RSA_2048",
        ),
        (
            json!({"KeyUsage": "SIGN_VERIFY"}),
            "ValidationException: KeyUsage SIGN_VERIFY is not compatible with KeySpec SYMMETRIC_DEFAULT",
        ),
        (
            json!({"KeySpec": "SYMMETRIC_DEFAULT", "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT"}),
            "ValidationException: You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
        ),
        (
            json!({"Origin": "AWS_CLOUDHSM"}),
            "ValidationException: CustomKeyStoreId is required for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE, and for no other.",
        ),
        (
            json!({"CustomKeyStoreId": "cks-1234567890abcdef0"}),
            "ValidationException: CustomKeyStoreId is required for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE, and for no other.",
        ),
        (
            json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": "cks-1234567890abcdef0"}),
            "CustomKeyStoreNotFoundException: The custom key store cks-1234567890abcdef0 does not exist in this account and Region.",
        ),
        (
            json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": "cks-1234567890abcdef0"}),
            "ValidationException: XksKeyId is required for the origin EXTERNAL_KEY_STORE, and for no other.",
        ),
        (
            json!({"Description": long}),
            &format!(
                "ValidationException: 1 validation error detected: Value '{long}' at 'description' failed to satisfy constraint: Member must have length less than or equal to 8192"
            ),
        ),
        (
            json!({"Tags": [{"TagKey": "a", "TagValue": "1"}, {"TagKey": "a", "TagValue": "2"}]}),
            "TagException: Duplicate tag keys",
        ),
        (
            json!({"Tags": [{"TagKey": "aws:a", "TagValue": ""}]}),
            "TagException: Tags beginning with aws: are reserved",
        ),
        (json!({"Policy": "not json"}), "MalformedPolicyDocumentException"),
        (
            json!({"Policy": large}),
            "LimitExceededException: The policy exceeds the maximum size of 32768 bytes.",
        ),
        (json!({"Description": 1}), "SerializationException"),
        (json!({"MultiRegion": "true"}), "SerializationException"),
    ] {
        world.refused("CreateKey", input, expected);
    }
    assert_eq!(world.ok("ListKeys", json!({}))["Keys"], json!([]), "a refused request makes no key");
}

#[test]
fn the_deprecated_name_of_the_spec_still_works() {
    let mut world = World::new();
    let key = world.key_with(json!({"CustomerMasterKeySpec": "SYMMETRIC_DEFAULT"}));
    assert_eq!(world.describe(&key)["KeySpec"], "SYMMETRIC_DEFAULT");
}

#[test]
fn keys_are_switched_off_and_on() {
    let mut world = World::new();
    let key = world.key();
    for (operation, state, enabled) in [
        ("EnableKey", "Enabled", true),
        ("DisableKey", "Disabled", false),
        ("DisableKey", "Disabled", false),
        ("EnableKey", "Enabled", true),
    ] {
        assert_eq!(world.ok(operation, json!({"KeyId": key})), json!({}));
        let metadata = world.describe(&key);
        assert_eq!((&metadata["KeyState"], &metadata["Enabled"]), (&json!(state), &json!(enabled)));
    }
}

#[test]
fn descriptions_are_replaced() {
    let mut world = World::new();
    let key = world.key_with(json!({"Description": "old"}));
    for description in ["new", "", "ключ \u{1F511}"] {
        let answer = world.ok("UpdateKeyDescription", json!({"KeyId": key, "Description": description}));
        assert_eq!(answer, json!({}));
        assert_eq!(world.describe(&key)["Description"], description);
    }
    world.refused(
        "UpdateKeyDescription",
        json!({"KeyId": key}),
        "ValidationException: 1 validation error detected: Value null at 'description' failed to satisfy constraint: Member must not be null",
    );
}

#[test]
fn random_bytes_have_the_length_asked_for() {
    let mut world = World::new();
    for length in [1, 32, 1024] {
        let answer = world.ok("GenerateRandom", json!({"NumberOfBytes": length}));
        assert_eq!(members(&answer), ["Plaintext"]);
        assert_eq!(STANDARD.decode(text(&answer["Plaintext"])).unwrap().len(), length);
    }
    for (input, expected) in [
        (json!({}), "ValidationException: NumberOfBytes is required."),
        (
            json!({"NumberOfBytes": 0}),
            "ValidationException: 1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
        ),
        (
            json!({"NumberOfBytes": 1025}),
            "ValidationException: 1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
        ),
        (
            json!({"NumberOfBytes": 1, "CustomKeyStoreId": "cks-1234567890abcdef0"}),
            "CustomKeyStoreNotFoundException: The custom key store cks-1234567890abcdef0 does not exist in this account and Region.",
        ),
    ] {
        world.refused("GenerateRandom", input, expected);
    }
}

#[test]
fn unknown_operations_are_not_found() {
    World::new().refused("Encipher", json!({}), "UnknownOperationException");
}
