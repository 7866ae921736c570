//! GenerateMac and VerifyMac.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::{HELLO, World, bytes};

const INVALID: &str = "KMSInvalidMacException";
const SPECS: &[(&str, &str, usize)] = &[
    ("HMAC_224", "HMAC_SHA_224", 28),
    ("HMAC_256", "HMAC_SHA_256", 32),
    ("HMAC_384", "HMAC_SHA_384", 48),
    ("HMAC_512", "HMAC_SHA_512", 64),
];

#[test]
fn a_mac_is_the_same_each_time_and_verifies() {
    let mut world = World::new();
    for (spec, algorithm, length) in SPECS {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "GENERATE_VERIFY_MAC"}));
        let described = world.describe(&key);
        assert_eq!(described["MacAlgorithms"], json!([algorithm]));
        assert_eq!(described.get("CurrentKeyMaterialId"), None);
        let call = json!({"KeyId": key, "Message": HELLO, "MacAlgorithm": algorithm});
        let made = world.ok("GenerateMac", call.clone());
        let mac = made["Mac"].clone();
        assert_eq!(made, json!({"KeyId": world.arn(&key), "Mac": mac, "MacAlgorithm": algorithm}));
        assert_eq!(bytes(&mac).len(), *length);
        assert_eq!(world.ok("GenerateMac", call)["Mac"], mac);
        let check = json!({"KeyId": key, "Message": HELLO, "MacAlgorithm": algorithm, "Mac": mac});
        assert_eq!(
            world.ok("VerifyMac", check),
            json!({"KeyId": world.arn(&key), "MacValid": true, "MacAlgorithm": algorithm})
        );
    }
}

#[test]
fn whatever_is_altered_is_no_mac() {
    let mut world = World::new();
    for (spec, algorithm, length) in SPECS {
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "GENERATE_VERIFY_MAC"}));
        let other = world.key_with(json!({"KeySpec": spec, "KeyUsage": "GENERATE_VERIFY_MAC"}));
        let mac = bytes(
            &world.ok("GenerateMac", json!({"KeyId": key, "Message": HELLO, "MacAlgorithm": algorithm}))["Mac"],
        );
        let check = |key: &str, message: &str, mac: &[u8]| json!({"KeyId": key, "Message": message, "MacAlgorithm": algorithm, "Mac": STANDARD.encode(mac)});
        world.refused("VerifyMac", check(&other, HELLO, &mac), INVALID);
        world.refused("VerifyMac", check(&key, "aGFsbG8=", &mac), INVALID);
        for cut in 1..*length {
            world.refused("VerifyMac", check(&key, HELLO, &mac[..cut]), INVALID);
        }
        world.refused("VerifyMac", check(&key, HELLO, &[&mac[..], &[0]].concat()), INVALID);
        for position in 0..*length {
            let mut altered = mac.clone();
            altered[position] ^= 1;
            world.refused("VerifyMac", check(&key, HELLO, &altered), INVALID);
        }
    }
}

#[test]
fn what_a_key_cannot_do_is_refused_in_the_words_of_aws() {
    let mut world = World::new();
    let mac = world.key_with(json!({"KeySpec": "HMAC_224", "KeyUsage": "GENERATE_VERIFY_MAC"}));
    let symmetric = world.key();
    let disabled = world.key_with(json!({"KeySpec": "HMAC_224", "KeyUsage": "GENERATE_VERIFY_MAC"}));
    world.ok("DisableKey", json!({"KeyId": disabled}));
    let arn = |key: &str| world.arn(key);
    let cases = [
        ("missing".to_owned(), "HMAC_SHA_224", "NotFoundException: Invalid keyId 'missing'".to_owned()),
        (
            symmetric.clone(),
            "HMAC_SHA_224",
            format!(
                "InvalidKeyUsageException: {} key usage is ENCRYPT_DECRYPT which is not valid for OPERATION.",
                arn(&symmetric)
            ),
        ),
        (disabled.clone(), "HMAC_SHA_256", format!("DisabledException: {} is disabled.", arn(&disabled))),
        (
            mac.clone(),
            "HMAC_SHA_256",
            "InvalidKeyUsageException: Algorithm HMAC_SHA_256 is incompatible with key spec HMAC_224."
                .to_owned(),
        ),
        (
            mac.clone(),
            "HMAC_SHA_224",
            "DryRunOperationException: The request would have succeeded, but the DryRun option is set."
                .to_owned(),
        ),
    ];
    for (key, algorithm, expected) in cases {
        for operation in ["GenerateMac", "VerifyMac"] {
            let mut call = json!({"KeyId": key, "Message": HELLO, "MacAlgorithm": algorithm, "DryRun": true});
            if operation == "VerifyMac" {
                call["Mac"] = json!(HELLO);
            }
            world.refused(operation, call, &expected.replace("OPERATION", operation));
        }
    }
}
