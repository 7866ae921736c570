//! ScheduleKeyDeletion, CancelKeyDeletion, and what becomes of a key at the end of its waiting period.

use serde_json::json;

use crate::support::{World, day};

#[test]
fn a_key_is_gone_at_the_end_of_its_waiting_period() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let blob = world.hello(&key);
    assert_eq!(
        world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})),
        json!({
            "KeyId": world.arn(&key), "DeletionDate": day(7), "KeyState": "PendingDeletion", "PendingWindowInDays": 7,
        })
    );
    let metadata = world.describe("alias/app");
    assert_eq!((&metadata["DeletionDate"], &metadata["Enabled"]), (&json!(day(7)), &json!(false)));
    world.advance_days(6);
    world.describe(&key);
    world.advance_days(1);
    let gone = format!("NotFoundException: Key '{}' does not exist", world.arn(&key));
    world.refused("DescribeKey", json!({"KeyId": key}), &gone);
    world.refused("CancelKeyDeletion", json!({"KeyId": key}), &gone);
    assert!(world.call("Decrypt", json!({"CiphertextBlob": blob})).unwrap_err().starts_with("AccessDenied"));
    assert_eq!(world.ok("ListKeys", json!({}))["Keys"].as_array().unwrap().len(), 1);
    assert_eq!(world.aliases(), [""; 0]);
    world.refused(
        "DescribeKey",
        json!({"KeyId": "alias/app"}),
        "NotFoundException: Alias arn:aws:kms:us-east-1:111122223333:alias/app is not found.",
    );
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": other}));
}

#[test]
fn listings_do_not_show_what_is_gone() {
    let mut world = World::new();
    let key = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    world.advance_days(7);
    assert_eq!(world.aliases(), [""; 0]);
    assert_eq!(world.ok("ListKeys", json!({}))["Keys"], json!([]));
    let key = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    world.advance_days(7);
    let new = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": new}));
}

#[test]
fn a_cancelled_key_is_disabled_and_has_all_it_had() {
    let mut world = World::new();
    let key = world.key_with(json!({"Description": "d", "Tags": [{"TagKey": "a", "TagValue": "b"}]}));
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let blob = world.hello(&key);
    let deletion = world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
    assert_eq!((&deletion["DeletionDate"], &deletion["PendingWindowInDays"]), (&json!(day(30)), &json!(30)));
    world.advance_days(29);
    assert_eq!(world.ok("CancelKeyDeletion", json!({"KeyId": key})), json!({"KeyId": world.arn(&key)}));
    let metadata = world.describe("alias/app");
    assert_eq!((&metadata["KeyState"], &metadata["Description"]), (&json!("Disabled"), &json!("d")));
    assert!(metadata.get("DeletionDate").is_none());
    world.advance_days(2);
    world.ok("EnableKey", json!({"KeyId": key}));
    world.ok("Decrypt", json!({"CiphertextBlob": blob}));
    assert_eq!(world.ok("ListResourceTags", json!({"KeyId": key}))["Tags"].as_array().unwrap().len(), 1);
}

#[test]
fn a_key_without_material_waits_for_it_again_after_cancellation() {
    let mut world = World::new();
    let key = world.key_with(json!({"Origin": "EXTERNAL"}));
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
    world.ok("CancelKeyDeletion", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingImport");
}

#[test]
fn windows_that_are_refused() {
    let mut world = World::new();
    let key = world.key();
    let validation = "ValidationException: 1 validation error detected: Value ";
    for (window, expected) in [
        (6, "ValidationException: PendingWindowInDays must be between 7 and 30".to_owned()),
        (31, "ValidationException: PendingWindowInDays must be between 7 and 30".to_owned()),
        (
            0,
            format!(
                "{validation}'0' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value greater than or equal to 1"
            ),
        ),
        (
            366,
            format!(
                "{validation}'366' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value less than or equal to 365"
            ),
        ),
    ] {
        world.refused("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": window}), &expected);
    }
    assert_eq!(world.describe(&key)["KeyState"], "Enabled");
}
