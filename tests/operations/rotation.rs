//! EnableKeyRotation, DisableKeyRotation, GetKeyRotationStatus, RotateKeyOnDemand, ListKeyRotations.

use serde_json::{Value, json};

use crate::support::{HELLO, World, day};

const NONE: [Value; 0] = [];

fn status(world: &mut World, key: &str) -> Value {
    let mut status = world.ok("GetKeyRotationStatus", json!({"KeyId": key}));
    assert_eq!(status["KeyId"].take(), world.arn(key));
    status.as_object_mut().unwrap().remove("KeyId");
    status
}

fn dates(world: &mut World, key: &str) -> Vec<Value> {
    let listed = world.ok("ListKeyRotations", json!({"KeyId": key}));
    listed["Rotations"].as_array().unwrap().iter().map(|entry| entry["RotationDate"].clone()).collect()
}

#[test]
fn the_schedule_is_told_while_rotation_is_on() {
    let mut world = World::new();
    let key = world.key();
    let off = json!({"KeyRotationEnabled": false});
    let on = |period: u32, next: i64| json!({"KeyRotationEnabled": true, "RotationPeriodInDays": period, "NextRotationDate": day(next)});
    assert_eq!(status(&mut world, &key), off);
    for (operation, input, expected) in [
        ("EnableKeyRotation", json!({}), on(365, 365)),
        ("EnableKeyRotation", json!({"RotationPeriodInDays": 90}), on(90, 90)),
        ("EnableKeyRotation", json!({}), on(90, 90)),
        ("DisableKeyRotation", json!({}), off.clone()),
        ("DisableKeyRotation", json!({}), off.clone()),
        ("EnableKeyRotation", json!({"RotationPeriodInDays": 2560}), on(2560, 2560)),
    ] {
        let mut input = input;
        input["KeyId"] = json!(key);
        assert_eq!(world.ok(operation, input), json!({}));
        assert_eq!(status(&mut world, &key), expected, "{operation}");
    }
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
    assert_eq!(status(&mut world, &key), off);
    world.ok("CancelKeyDeletion", json!({"KeyId": key}));
    assert_eq!(status(&mut world, &key), on(2560, 2560));
}

#[test]
fn automatic_rotations_happen_each_at_its_date() {
    let mut world = World::new();
    let key = world.key();
    let old = world.hello(&key);
    let first = world.describe(&key)["CurrentKeyMaterialId"].take();
    world.ok("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 100}));
    world.advance_days(99);
    assert_eq!(dates(&mut world, &key), NONE);
    world.advance_days(1);
    assert_eq!(dates(&mut world, &key), [day(100)]);
    world.advance_days(250);
    let new = world.hello(&key);
    assert_eq!(dates(&mut world, &key), [day(300), day(200), day(100)]);
    let current = world.describe(&key)["CurrentKeyMaterialId"].take();
    assert_ne!(current, first);
    for (blob, material) in [(old, &first), (new, &current)] {
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob}));
        assert_eq!((&opened["Plaintext"], &opened["KeyMaterialId"]), (&json!(HELLO), material));
    }
    assert_eq!(status(&mut world, &key)["NextRotationDate"], day(400));
    let all = world.ok("ListKeyRotations", json!({"KeyId": key, "IncludeKeyMaterial": "ALL_KEY_MATERIAL"}));
    let all = all["Rotations"].as_array().unwrap();
    assert_eq!(all.len(), 4);
    assert_eq!(
        all[0],
        json!({
            "KeyId": key, "KeyMaterialId": current, "KeyMaterialState": "CURRENT", "RotationDate": day(300),
            "RotationType": "AUTOMATIC",
        })
    );
    assert_eq!(all[3], json!({"KeyId": key, "KeyMaterialId": first, "KeyMaterialState": "NON_CURRENT"}));
}

#[test]
fn a_disabled_key_rests_and_rotates_when_it_is_enabled() {
    let mut world = World::new();
    let key = world.key();
    world.ok("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 100}));
    world.ok("DisableKey", json!({"KeyId": key}));
    world.advance_days(250);
    assert_eq!(dates(&mut world, &key), NONE);
    assert_eq!(status(&mut world, &key)["NextRotationDate"], day(100));
    world.ok("EnableKey", json!({"KeyId": key}));
    assert_eq!(dates(&mut world, &key), [day(250)]);
    assert_eq!(status(&mut world, &key)["NextRotationDate"], day(350));
}

#[test]
fn on_demand_rotation_leaves_the_schedule() {
    let mut world = World::new();
    let key = world.key();
    world.ok("EnableKeyRotation", json!({"KeyId": key}));
    world.advance_days(10);
    let old = world.hello(&key);
    assert_eq!(world.ok("RotateKeyOnDemand", json!({"KeyId": key})), json!({"KeyId": world.arn(&key)}));
    assert_eq!(status(&mut world, &key)["NextRotationDate"], day(365));
    assert_eq!(world.ok("Decrypt", json!({"CiphertextBlob": old}))["Plaintext"], HELLO);
    for _ in 1..25 {
        world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    }
    let limit = format!(
        "LimitExceededException: The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for this key: {}",
        world.arn(&key)
    );
    world.refused("RotateKeyOnDemand", json!({"KeyId": key}), &limit);
    world.advance_days(365);
    assert_eq!(dates(&mut world, &key).len(), 26);
}

#[test]
fn keys_that_do_not_rotate() {
    let mut world = World::new();
    let external = world.key_with(json!({"Origin": "EXTERNAL"}));
    let arn = world.arn(&external);
    let origin = format!(
        "UnsupportedOperationException: {arn} origin is EXTERNAL which is not valid for this operation."
    );
    for (operation, expected) in [
        ("EnableKeyRotation", &origin),
        ("DisableKeyRotation", &origin),
        ("GetKeyRotationStatus", &origin),
        ("RotateKeyOnDemand", &format!("KMSInvalidStateException: {arn} is pending import.")),
    ] {
        world.refused(operation, json!({"KeyId": external}), expected);
    }
    let listed = world.ok("ListKeyRotations", json!({"KeyId": external}));
    assert_eq!(listed, json!({"Rotations": [], "Truncated": false}));
    let key = world.key();
    for (period, constraint) in [(89, "greater than or equal to 90"), (2561, "less than or equal to 2560")] {
        world.refused(
            "EnableKeyRotation",
            json!({"KeyId": key, "RotationPeriodInDays": period}),
            &format!("ValidationException: 1 validation error detected: Value '{period}' at 'rotationPeriodInDays' failed to satisfy constraint: Member must have value {constraint}"),
        );
    }
}
