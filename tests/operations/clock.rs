//! The vault's clock, moved away from the system's.

use airkms::service::clock::{move_clock, vault_time};
use airkms::time::Timestamp;
use serde_json::json;

use crate::support::{START, World, day};

fn shift(world: &World, days: i64) {
    let system = world.system_time();
    move_clock(&mut world.vault(), system, |time| time.plus_millis(days * 86_400_000)).unwrap();
}

#[test]
fn calls_live_at_the_time_of_the_vault() {
    let mut world = World::new();
    let key = world.key();
    shift(&world, 10);
    let other = world.key();
    assert_eq!(world.describe(&key)["CreationDate"], json!(day(0)));
    assert_eq!(world.describe(&other)["CreationDate"], json!(day(10)));
    world.advance_days(5);
    let system = world.system_time();
    assert_eq!(
        vault_time(&mut world.vault(), system).unwrap(),
        Timestamp::from_millis(START + 15 * 86_400_000)
    );
    move_clock(&mut world.vault(), system, |_| system).unwrap();
    assert_eq!(vault_time(&mut world.vault(), system).unwrap(), system);
}

#[test]
fn a_key_does_not_come_back_when_the_clock_is_moved_back() {
    for calls_between in [false, true] {
        let mut world = World::new();
        let key = world.key();
        world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
        shift(&world, 6);
        world.describe(&key);
        shift(&world, 1);
        if calls_between {
            assert!(world.call("DescribeKey", json!({"KeyId": key})).is_err());
        }
        shift(&world, -7);
        let gone = format!("NotFoundException: Key '{}' does not exist", world.arn(&key));
        world.refused("DescribeKey", json!({"KeyId": key}), &gone);
    }
}

#[test]
fn rotations_of_a_long_time_happen_at_once() {
    let mut world = World::new();
    let key = world.key();
    world.ok("EnableKeyRotation", json!({"KeyId": key}));
    let blob = world.hello(&key);
    shift(&world, 4 * 365 + 1);
    let rotations = world.ok("ListKeyRotations", json!({"KeyId": key}))["Rotations"].take();
    let dates: Vec<_> =
        rotations.as_array().unwrap().iter().map(|entry| entry["RotationDate"].clone()).collect();
    assert_eq!(dates, [day(4 * 365), day(3 * 365), day(2 * 365), day(365)]);
    world.ok("Decrypt", json!({"CiphertextBlob": blob}));
}

#[test]
fn a_rotation_stays_done_when_the_call_that_met_it_fails() {
    let mut world = World::new();
    let key = world.key();
    world.ok("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 90}));
    world.advance_days(90);
    assert!(world.call("Encrypt", json!({"KeyId": key, "Plaintext": "QQ==", "DryRun": true})).is_err());
    let first = world.describe(&key)["CurrentKeyMaterialId"].take();
    assert_eq!(world.describe(&key)["CurrentKeyMaterialId"], first);
    assert_eq!(world.ok("ListKeyRotations", json!({"KeyId": key}))["Rotations"].as_array().unwrap().len(), 1);
}
