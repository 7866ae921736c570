//! GetKeyLastUsage: which calls count as a use of a key.

use serde_json::{Value, json};

use crate::support::{HELLO, START, World, members};

/// The operation and the time of the last use, in seconds after the start.
fn last(world: &mut World, key: &str) -> Option<(String, f64)> {
    let usage = world.ok("GetKeyLastUsage", json!({"KeyId": key}))["KeyLastUsage"].take();
    let time = usage.get("Timestamp")?.as_f64().unwrap() - START as f64 / 1000.0;
    Some((usage["Operation"].as_str().unwrap().to_owned(), time.round()))
}

#[test]
fn a_key_that_was_never_used() {
    let mut world = World::new();
    let key = world.key();
    let created = world.describe(&key)["CreationDate"].take();
    world.advance_days(1);
    assert_eq!(
        world.ok("GetKeyLastUsage", json!({"KeyId": world.arn(&key)})),
        json!({"KeyId": key, "KeyLastUsage": {}, "TrackingStartDate": created, "KeyCreationDate": created})
    );
}

#[test]
fn successful_cryptographic_operations_count() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let blob = world.hello(&key);
    let usage = world.ok("GetKeyLastUsage", json!({"KeyId": key}))["KeyLastUsage"].take();
    assert_eq!(members(&usage), ["CloudTrailEventId", "KmsRequestId", "Operation", "Timestamp"]);
    assert_eq!(last(&mut world, &key), Some(("Encrypt".to_owned(), 0.0)));
    assert_eq!(last(&mut world, &other), None);
    for (second, operation, input) in [
        (1, "Decrypt", json!({"CiphertextBlob": blob})),
        (2, "GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})),
        (3, "GenerateDataKeyWithoutPlaintext", json!({"KeyId": key, "KeySpec": "AES_256"})),
        (4, "ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": other})),
    ] {
        world.advance_seconds(1);
        world.ok(operation, input);
        assert_eq!(last(&mut world, &key), Some((operation.to_owned(), f64::from(second))));
    }
    assert_eq!(last(&mut world, &other), Some(("ReEncrypt".to_owned(), 4.0)));
}

#[test]
fn calls_that_do_not_count() {
    let mut world = World::new();
    let key = world.key();
    let blob = world.hello(&key);
    world.advance_days(1);
    for (operation, input) in [
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "DryRun": true})),
        ("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": {"a": "b"}})),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": "alias/none"})),
    ] {
        assert!(world.call(operation, input).is_err());
    }
    world.ok("DescribeKey", json!({"KeyId": key}));
    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    world.ok("DisableKey", json!({"KeyId": key}));
    assert_eq!(last(&mut world, &key), Some(("Encrypt".to_owned(), 0.0)));
}

#[test]
fn every_use_is_the_last() {
    let mut world = World::new();
    let key = world.key();
    for (seconds, expected) in [(0, 0.0), (30, 30.0), (1, 31.0)] {
        world.advance_seconds(seconds);
        world.hello(&key);
        assert_eq!(last(&mut world, &key), Some(("Encrypt".to_owned(), expected)));
    }
}

#[test]
fn related_keys_are_used_each_for_itself() {
    let mut world = World::new();
    let key = world.key_with(json!({"MultiRegion": true}));
    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    let blob = world.hello(&key);
    world.region("eu-west-1");
    assert_eq!(last(&mut world, &key), None);
    world.advance_seconds(5);
    world.ok("Decrypt", json!({"CiphertextBlob": blob}));
    assert_eq!(last(&mut world, &key), Some(("Decrypt".to_owned(), 5.0)));
    world.region("us-east-1");
    assert_eq!(last(&mut world, &key), Some(("Encrypt".to_owned(), 0.0)));
}

#[test]
fn an_alias_names_no_key_here() {
    let mut world = World::new();
    let arn = Value::from("alias/app");
    world.refused(
        "GetKeyLastUsage",
        json!({"KeyId": arn}),
        "InvalidArnException: Key Aliases are not supported for this operation.",
    );
}
