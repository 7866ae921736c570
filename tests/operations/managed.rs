//! AWS managed keys: their first use, what may be done with them, and by whom.

use serde_json::{Value, json};

use crate::support::{HELLO, World, day, members, text};

/// The id of the key of `alias/aws/s3`.
fn s3(world: &mut World) -> String {
    text(&world.describe("alias/aws/s3")["KeyId"])
}

fn predefined(world: &mut World, name: &str) -> Value {
    let listed = world.ok("ListAliases", json!({}))["Aliases"].take();
    listed.as_array().unwrap().iter().find(|entry| entry["AliasName"] == name).unwrap().clone()
}

#[test]
fn a_predefined_alias_gets_its_key_on_first_use() {
    let mut world = World::new();
    assert_eq!(
        predefined(&mut world, "alias/aws/s3"),
        json!({"AliasName": "alias/aws/s3", "AliasArn": "arn:aws:kms:us-east-1:111122223333:alias/aws/s3"})
    );
    let key = s3(&mut world);
    assert_eq!(
        predefined(&mut world, "alias/aws/s3"),
        json!({
            "AliasName": "alias/aws/s3", "AliasArn": "arn:aws:kms:us-east-1:111122223333:alias/aws/s3",
            "TargetKeyId": key, "CreationDate": day(0), "LastUpdatedDate": day(0),
        })
    );
    assert_eq!(s3(&mut world), key, "the second use finds it");
    let metadata = world.describe(&key);
    let material = metadata["CurrentKeyMaterialId"].clone();
    assert_eq!(
        metadata,
        json!({
            "AWSAccountId": "111122223333", "KeyId": key, "Arn": world.arn(&key), "CreationDate": day(0),
            "Enabled": true, "KeyUsage": "ENCRYPT_DECRYPT", "KeyState": "Enabled", "Origin": "AWS_KMS",
            "Description": "Default KMS key that protects my S3 objects when no other key is defined",
            "KeyManager": "AWS", "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT", "KeySpec": "SYMMETRIC_DEFAULT",
            "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"], "MultiRegion": false, "CurrentKeyMaterialId": material,
        })
    );
    let policy = world.ok("GetKeyPolicy", json!({"KeyId": key}))["Policy"].take();
    assert!(text(&policy).contains(r#""kms:ViaService" : "s3.us-east-1.amazonaws.com""#), "{policy}");
    world.region("eu-west-1");
    assert_ne!(s3(&mut world), key, "each Region has its own");
}

#[test]
fn what_makes_the_first_use() {
    for (service, operation, input, made) in [
        (None, "DescribeKey", json!({"KeyId": "alias/aws/s3"}), true),
        (None, "DescribeKey", json!({"KeyId": "arn:aws:kms:us-east-1:111122223333:alias/aws/s3"}), true),
        (None, "Encrypt", json!({"KeyId": "alias/aws/s3", "Plaintext": HELLO}), true),
        (None, "GenerateDataKey", json!({"KeyId": "alias/aws/s3", "KeySpec": "AES_256"}), false),
        (Some("s3"), "GenerateDataKey", json!({"KeyId": "alias/aws/s3", "KeySpec": "AES_256"}), true),
        (Some("ec2"), "GenerateDataKey", json!({"KeyId": "alias/aws/s3", "KeySpec": "AES_256"}), false),
    ] {
        let mut world = World::new();
        world.via_service(service);
        let answer = world.call(operation, input);
        world.via_service(None);
        let alias = predefined(&mut world, "alias/aws/s3");
        assert_eq!(alias.get("TargetKeyId").is_some(), made, "{operation} through {service:?}: {answer:?}");
    }
    let mut world = World::new();
    world.refused(
        "DescribeKey",
        json!({"KeyId": "alias/aws/nothing"}),
        "NotFoundException: Alias arn:aws:kms:us-east-1:111122223333:alias/aws/nothing is not found.",
    );
}

#[test]
fn only_its_service_uses_it() {
    let mut world = World::new();
    let key = s3(&mut world);
    world.via_service(Some("s3"));
    let data_key = world.ok("GenerateDataKey", json!({"KeyId": "alias/aws/s3", "KeySpec": "AES_256"}));
    assert_eq!(data_key["KeyId"], world.arn(&key));
    let blob = data_key["CiphertextBlob"].clone();
    let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob}));
    assert_eq!(opened["Plaintext"], data_key["Plaintext"]);
    for service in [None, Some("ec2")] {
        world.via_service(service);
        let denied = |action: &str| denied(&world, &key, action);
        for (operation, input, expected) in [
            ("Encrypt", json!({"KeyId": "alias/aws/s3", "Plaintext": HELLO}), denied("kms:Encrypt")),
            ("Decrypt", json!({"CiphertextBlob": blob, "KeyId": key}), denied("kms:Decrypt")),
            ("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"}), denied("kms:GenerateDataKey")),
        ] {
            world.refused(operation, input, &expected);
        }
    }
}

fn denied(world: &World, key: &str, action: &str) -> String {
    format!(
        "AccessDeniedException: User: arn:aws:iam::111122223333:root is not authorized to perform: {action} on resource: \
         {} because no resource-based policy allows the {action} action",
        world.arn(key)
    )
}

#[test]
fn nobody_changes_it() {
    let mut world = World::new();
    let (key, other) = (s3(&mut world), world.key());
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": other}));
    for (operation, more) in [
        ("CreateAlias", json!({"AliasName": "alias/new", "TargetKeyId": key})),
        ("DisableKey", json!({"KeyId": key})),
        ("DisableKeyRotation", json!({"KeyId": key})),
        ("EnableKey", json!({"KeyId": key})),
        ("EnableKeyRotation", json!({"KeyId": key})),
        ("PutKeyPolicy", json!({"KeyId": key, "Policy": r#"{"Statement":[]}"#})),
        ("RotateKeyOnDemand", json!({"KeyId": key})),
        ("ScheduleKeyDeletion", json!({"KeyId": key})),
        ("TagResource", json!({"KeyId": key, "Tags": [{"TagKey": "a", "TagValue": "b"}]})),
        ("UntagResource", json!({"KeyId": key, "TagKeys": ["a"]})),
        ("UpdateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key})),
        ("UpdateKeyDescription", json!({"KeyId": key, "Description": "mine"})),
    ] {
        let expected = denied(&world, &key, &format!("kms:{operation}"));
        world.refused(operation, more, &expected);
    }
    for operation in ["DeleteAlias", "CreateAlias", "UpdateAlias"] {
        let input = match operation {
            "DeleteAlias" => json!({"AliasName": "alias/aws/s3"}),
            _ => json!({"AliasName": "alias/aws/s3", "TargetKeyId": other}),
        };
        world.refused(operation, input, "NotAuthorizedException");
    }
}

#[test]
fn everybody_may_look_at_it() {
    let mut world = World::new();
    let key = s3(&mut world);
    for (operation, input, members_expected) in [
        ("GetKeyPolicy", json!({"KeyId": key}), vec!["Policy", "PolicyName"]),
        ("ListKeyPolicies", json!({"KeyId": key}), vec!["PolicyNames", "Truncated"]),
        ("ListResourceTags", json!({"KeyId": key}), vec!["Tags", "Truncated"]),
        ("ListAliases", json!({"KeyId": key}), vec!["Aliases", "Truncated"]),
        ("ListKeyRotations", json!({"KeyId": key}), vec!["Rotations", "Truncated"]),
    ] {
        let answer = world.ok(operation, input);
        assert_eq!(members(&answer), members_expected, "{operation}");
    }
    assert_eq!(world.ok("ListKeys", json!({}))["Keys"], json!([{"KeyId": key, "KeyArn": world.arn(&key)}]));
}

#[test]
fn it_rotates_yearly() {
    let mut world = World::new();
    let key = s3(&mut world);
    let status = |next: i64| {
        json!({
            "KeyRotationEnabled": true, "KeyId": "", "RotationPeriodInDays": 365, "NextRotationDate": day(next),
        })
    };
    let get = |world: &mut World| {
        let mut status = world.ok("GetKeyRotationStatus", json!({"KeyId": key}));
        status["KeyId"] = json!("");
        status
    };
    assert_eq!(get(&mut world), status(365));
    world.advance_days(800);
    assert_eq!(get(&mut world), status(3 * 365));
    assert_eq!(world.ok("ListKeyRotations", json!({"KeyId": key}))["Rotations"].as_array().unwrap().len(), 2);
}
