//! Multi-Region keys: ReplicateKey, UpdatePrimaryRegion, and what related keys share.

use serde_json::{Value, json};

use crate::support::{HELLO, World, day, members, text};

fn primary(world: &mut World) -> String {
    world.key_with(
        json!({"MultiRegion": true, "Description": "primary", "Tags": [{"TagKey": "a", "TagValue": "b"}]}),
    )
}

fn replicate(world: &mut World, key: &str, region: &str) -> Value {
    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": region}))
}

/// A related key as MultiRegionConfiguration names it.
fn related(key: &str, region: &str) -> Value {
    json!({"Arn": format!("arn:aws:kms:{region}:111122223333:key/{key}"), "Region": region})
}

#[test]
fn a_lone_primary_has_no_replicas() {
    let mut world = World::new();
    let key = primary(&mut world);
    assert!(key.starts_with("mrk-") && key.len() == 36, "{key}");
    let metadata = world.describe(&key);
    assert_eq!(metadata["MultiRegion"], true);
    assert_eq!(
        metadata["MultiRegionConfiguration"],
        json!({"MultiRegionKeyType": "PRIMARY", "PrimaryKey": related(&key, "us-east-1"), "ReplicaKeys": []})
    );
}

#[test]
fn a_replica_has_the_material_and_nothing_else_of_its_primary() {
    let mut world = World::new();
    let key = primary(&mut world);
    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    let here = world.hello(&key);
    world.advance_days(1);
    let answer = replicate(&mut world, &key, "eu-west-1");
    assert_eq!(members(&answer), ["ReplicaKeyMetadata", "ReplicaPolicy"]);
    let metadata = &answer["ReplicaKeyMetadata"];
    assert_eq!((&metadata["KeyState"], &metadata["Enabled"]), (&json!("Creating"), &json!(false)));
    assert!(metadata.get("CurrentKeyMaterialId").is_none());
    assert_eq!((&metadata["Description"], &metadata["CreationDate"]), (&json!(""), &json!(day(1))));

    let material = world.describe(&key)["CurrentKeyMaterialId"].take();
    let configuration = |kind: &str| {
        json!({
            "MultiRegionKeyType": kind, "PrimaryKey": related(&key, "us-east-1"),
            "ReplicaKeys": [related(&key, "eu-west-1")],
        })
    };
    assert_eq!(world.describe(&key)["MultiRegionConfiguration"], configuration("PRIMARY"));
    world.region("eu-west-1");
    let replica = world.describe(&key);
    assert_eq!(replica["MultiRegionConfiguration"], configuration("REPLICA"));
    assert_eq!((&replica["KeyState"], &replica["CurrentKeyMaterialId"]), (&json!("Enabled"), &material));
    assert_eq!(world.ok("ListResourceTags", json!({"KeyId": key}))["Tags"], json!([]));
    let opened = world.ok("Decrypt", json!({"CiphertextBlob": here, "KeyId": key}));
    assert_eq!((&opened["Plaintext"], &opened["KeyId"]), (&json!(HELLO), &json!(world.arn(&key))));
    let there = world.hello(&key);
    world.region("us-east-1");
    world.ok("Decrypt", json!({"CiphertextBlob": there}));
}

#[test]
fn a_replica_may_be_given_its_own_properties() {
    let mut world = World::new();
    let key = primary(&mut world);
    let tags = json!([{"TagKey": "c", "TagValue": "d"}]);
    let policy = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#;
    let input = json!({
        "KeyId": key, "ReplicaRegion": "eu-west-1", "Description": "replica", "Tags": tags, "Policy": policy,
    });
    let answer = world.ok("ReplicateKey", input);
    assert_eq!(answer["ReplicaTags"], tags);
    world.region("eu-west-1");
    assert_eq!(world.describe(&key)["Description"], "replica");
    let kept = world.ok("GetKeyPolicy", json!({"KeyId": key}))["Policy"].take();
    assert_eq!(kept, answer["ReplicaPolicy"]);
    assert!(text(&kept).contains("\"Principal\" : \"*\""), "{kept}");
}

#[test]
fn rotation_is_set_on_the_primary_and_seen_on_the_replica() {
    let mut world = World::new();
    let key = primary(&mut world);
    replicate(&mut world, &key, "eu-west-1");
    world.ok("EnableKeyRotation", json!({"KeyId": key}));
    world.region("eu-west-1");
    let not_primary =
        format!("UnsupportedOperationException: {} is not a multi-region primary key.", world.arn(&key));
    for operation in ["EnableKeyRotation", "DisableKeyRotation", "RotateKeyOnDemand"] {
        world.refused(operation, json!({"KeyId": key}), &not_primary);
    }
    assert_eq!(world.ok("GetKeyRotationStatus", json!({"KeyId": key}))["NextRotationDate"], day(365));
    let before = world.describe(&key)["CurrentKeyMaterialId"].take();
    world.advance_days(365);
    let after = world.describe(&key)["CurrentKeyMaterialId"].take();
    assert_ne!(before, after);
    world.region("us-east-1");
    assert_eq!(world.describe(&key)["CurrentKeyMaterialId"], after);
}

#[test]
fn roles_are_exchanged() {
    let mut world = World::new();
    let key = primary(&mut world);
    for region in ["eu-west-1", "ap-south-1"] {
        replicate(&mut world, &key, region);
    }
    let answer = world.ok("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "eu-west-1"}));
    assert_eq!(answer, json!({}));
    let configuration = world.describe(&key)["MultiRegionConfiguration"].take();
    assert_eq!(
        configuration,
        json!({
            "MultiRegionKeyType": "REPLICA", "PrimaryKey": related(&key, "eu-west-1"),
            "ReplicaKeys": [related(&key, "us-east-1"), related(&key, "ap-south-1")],
        })
    );
    world.region("eu-west-1");
    world.ok("EnableKeyRotation", json!({"KeyId": key}));
    replicate(&mut world, &key, "sa-east-1");
}

#[test]
fn requests_that_are_refused() {
    let mut world = World::new();
    let (single, key) = (world.key(), primary(&mut world));
    let not_primary =
        |arn: String| format!("UnsupportedOperationException: {arn} is not a multi-region primary key.");
    let exists = |region: &str, arn: String| {
        format!("AlreadyExistsException: Region {region} already has a key related to {arn}.")
    };
    replicate(&mut world, &key, "eu-west-1");
    for (operation, id, region, expected) in [
        ("ReplicateKey", &single, "us-west-2", not_primary(world.arn(&single))),
        ("UpdatePrimaryRegion", &single, "us-west-2", not_primary(world.arn(&single))),
        ("ReplicateKey", &key, "us-east-1", exists("us-east-1", world.arn(&key))),
        ("ReplicateKey", &key, "eu-west-1", exists("eu-west-1", world.arn(&key))),
        ("ReplicateKey", &key, "xx-fake-1", "ValidationException: xx-fake-1 is not a Region of the partition aws.".to_owned()),
        ("ReplicateKey", &key, "cn-north-1", "ValidationException: cn-north-1 is not a Region of the partition aws.".to_owned()),
        ("ReplicateKey", &key, "nowhere", "ValidationException: 1 validation error detected: Value 'nowhere' at 'replicaRegion' failed to satisfy constraint: Member must satisfy regular expression pattern: ^([a-z]+-){2,3}\\d+$".to_owned()),
        ("UpdatePrimaryRegion", &key, "us-east-1", format!("ValidationException: {} is already the primary key in us-east-1.", world.arn(&key))),
        ("UpdatePrimaryRegion", &key, "us-west-2", format!("NotFoundException: Key 'arn:aws:kms:us-west-2:111122223333:key/{key}' does not exist")),
    ] {
        let member = if operation == "ReplicateKey" { "ReplicaRegion" } else { "PrimaryRegion" };
        world.refused(operation, json!({"KeyId": id, member: region}), &expected);
    }
    world.region("eu-west-1");
    for (operation, member) in [("ReplicateKey", "ReplicaRegion"), ("UpdatePrimaryRegion", "PrimaryRegion")] {
        world.refused(operation, json!({"KeyId": key, member: "us-west-2"}), &not_primary(world.arn(&key)));
    }
    world.ok("DisableKey", json!({"KeyId": key}));
    world.region("us-east-1");
    let disabled = format!("DisabledException: arn:aws:kms:eu-west-1:111122223333:key/{key} is disabled.");
    world.refused("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "eu-west-1"}), &disabled);
    world.ok("DisableKey", json!({"KeyId": key}));
    let disabled = format!("DisabledException: {} is disabled.", world.arn(&key));
    world.refused("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "us-west-2"}), &disabled);
}

/// The shortest way to the end of a primary with a replica: 7 + 7 days.
#[test]
fn a_primary_waits_for_its_replicas() {
    let mut world = World::new();
    let key = primary(&mut world);
    replicate(&mut world, &key, "eu-west-1");
    replicate(&mut world, &key, "ap-south-1");
    let answer = world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    assert_eq!(
        answer,
        json!({"KeyId": world.arn(&key), "KeyState": "PendingReplicaDeletion", "PendingWindowInDays": 7})
    );
    let metadata = world.describe(&key);
    assert_eq!(metadata["PendingDeletionWindowInDays"], 7);
    assert!(metadata.get("DeletionDate").is_none());
    let pending = format!("KMSInvalidStateException: {} is pending replica deletion.", world.arn(&key));
    world.refused("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}), &pending);
    world.refused("ScheduleKeyDeletion", json!({"KeyId": key}), &pending);

    for (region, window) in [("eu-west-1", 7), ("ap-south-1", 10)] {
        world.region(region);
        world.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}));
        world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": window}));
    }
    world.region("us-east-1");
    world.advance_days(9);
    let metadata = world.describe(&key);
    assert_eq!(metadata["KeyState"], "PendingReplicaDeletion");
    assert_eq!(metadata["MultiRegionConfiguration"]["ReplicaKeys"], json!([related(&key, "ap-south-1")]));
    world.advance_days(4);
    let metadata = world.describe(&key);
    assert_eq!(
        (&metadata["KeyState"], &metadata["DeletionDate"]),
        (&json!("PendingDeletion"), &json!(day(17)))
    );
    assert_eq!(metadata["MultiRegionConfiguration"]["ReplicaKeys"], json!([]));
    world.advance_days(4);
    assert!(world.call("DescribeKey", json!({"KeyId": key})).is_err());
}

#[test]
fn a_region_is_free_again_when_its_replica_is_gone() {
    let mut world = World::new();
    let key = primary(&mut world);
    replicate(&mut world, &key, "eu-west-1");
    world.region("eu-west-1");
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    world.region("us-east-1");
    assert!(world.call("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"})).is_err());
    world.advance_days(7);
    replicate(&mut world, &key, "eu-west-1");
    let configuration = world.describe(&key)["MultiRegionConfiguration"].take();
    assert_eq!(configuration["ReplicaKeys"], json!([related(&key, "eu-west-1")]));
}
