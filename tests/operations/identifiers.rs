//! How requests name keys, and what becomes of names that name none.

use serde_json::{Value, json};

use crate::support::{HELLO, World};

/// A well-formed id that no key has.
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
const MRK_NOBODY: &str = "mrk-00000000000000000000000000000000";

/// Operations that take a key id or ARN only, each with what else it needs.
fn key_only(key: &str) -> Vec<(&'static str, Value)> {
    let mut operations = Vec::new();
    for name in [
        "CancelKeyDeletion",
        "DisableKey",
        "DisableKeyRotation",
        "EnableKey",
        "EnableKeyRotation",
        "GetKeyPolicy",
        "GetKeyRotationStatus",
        "ListAliases",
        "ListKeyPolicies",
        "ListKeyRotations",
        "ListResourceTags",
        "RotateKeyOnDemand",
        "ScheduleKeyDeletion",
    ] {
        operations.push((name, json!({"KeyId": key})));
    }
    operations.extend([
        ("PutKeyPolicy", json!({"KeyId": key, "Policy": "{}"})),
        ("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "us-west-2"})),
        ("TagResource", json!({"KeyId": key, "Tags": [{"TagKey": "a", "TagValue": ""}]})),
        ("UntagResource", json!({"KeyId": key, "TagKeys": ["a"]})),
        ("UpdateKeyDescription", json!({"KeyId": key, "Description": ""})),
        ("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "us-west-2"})),
    ]);
    operations
}

/// Operations that take an alias too.
fn any_form(key: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("DescribeKey", json!({"KeyId": key})),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO})),
        ("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})),
        ("GenerateDataKeyWithoutPlaintext", json!({"KeyId": key, "KeySpec": "AES_256"})),
    ]
}

#[test]
fn names_of_no_key() {
    let mut world = World::new();
    world.key();
    let missing = format!("NotFoundException: Key '{}' does not exist", world.arn(NOBODY));
    let missing_mrk = format!("NotFoundException: Key '{}' does not exist", world.arn(MRK_NOBODY));
    let other_account =
        "AccessDeniedException: User: arn:aws:iam::111122223333:root is not authorized to perform: kms:";
    for (name, expected) in [
        ("fake-key-id", "NotFoundException: Invalid keyId 'fake-key-id'"),
        ("mrk-fake-key-id", "NotFoundException: Invalid keyId 'mrk-fake-key-id'"),
        (
            "00000000000040008000000000000000",
            "NotFoundException: Invalid keyId '00000000000040008000000000000000'",
        ),
        (NOBODY, &missing),
        (&world.arn(NOBODY), &missing),
        (MRK_NOBODY, &missing_mrk),
        ("arn:aws:kms:us-west-2:111122223333:key/x", "NotFoundException: Invalid arn us-west-2"),
        ("arn:aws:kms:us-east-1:111122223333:key/x", "NotFoundException: Invalid keyId 'x'"),
        (
            "arn:aws:s3:us-east-1:111122223333:key/x",
            "InvalidArnException: Invalid arn arn:aws:s3:us-east-1:111122223333:key/x",
        ),
        ("arn:aws:kms:us-east-1", "InvalidArnException: Invalid arn arn:aws:kms:us-east-1"),
        ("arn:aws:kms:us-east-1:1:key/x", "InvalidArnException: Invalid arn arn:aws:kms:us-east-1:1:key/x"),
        ("arn:aws:kms:us-east-1:444455556666:key/00000000-0000-4000-8000-000000000000", other_account),
    ] {
        for (operation, input) in key_only(name).into_iter().chain(any_form(name)) {
            let error = world.call(operation, input).unwrap_err();
            if expected == other_account {
                let rest = format!(
                    "{operation} on this resource because the resource does not exist in this Region, no resource-based \
                     policies allow access, or a resource-based policy explicitly denies access"
                );
                assert_eq!(error, format!("{other_account}{rest}"));
            } else {
                assert_eq!(error, expected, "{operation} {name}");
            }
        }
    }
}

#[test]
fn an_alias_names_a_key_where_aliases_are_taken() {
    let mut world = World::new();
    let key = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let alias_arn = "arn:aws:kms:us-east-1:111122223333:alias/app";
    for name in ["alias/app", alias_arn] {
        for (operation, input) in any_form(name) {
            world.ok(operation, input);
        }
        for (operation, input) in key_only(name) {
            world.refused(
                operation,
                input,
                "InvalidArnException: Key Aliases are not supported for this operation.",
            );
        }
    }
    for (name, arn) in [
        ("alias/none", "arn:aws:kms:us-east-1:111122223333:alias/none"),
        ("arn:aws:kms:us-east-1:111122223333:alias/none", "arn:aws:kms:us-east-1:111122223333:alias/none"),
        ("alias/aws/none", "arn:aws:kms:us-east-1:111122223333:alias/aws/none"),
        ("arn:aws:kms:us-east-1:444455556666:alias/app", "arn:aws:kms:us-east-1:444455556666:alias/app"),
    ] {
        for (operation, input) in any_form(name) {
            world.refused(operation, input, &format!("NotFoundException: Alias {arn} is not found."));
        }
    }
}

#[test]
fn ids_are_those_of_their_region() {
    let mut world = World::new();
    let key = world.key();
    world.region("eu-west-1");
    let arn = world.arn(&key);
    world.refused(
        "DescribeKey",
        json!({"KeyId": key}),
        &format!("NotFoundException: Key '{arn}' does not exist"),
    );
    world.region("us-east-1");
    assert_eq!(world.describe(&key.to_uppercase())["KeyId"], json!(key));
}

/// The form in which each answer names the key.
#[test]
fn answers_name_keys_by_arn() {
    let mut world = World::new();
    let key = world.key();
    let arn = json!(world.arn(&key));
    let blob = world.hello(&key);
    for (operation, input) in [
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO})),
        ("Decrypt", json!({"CiphertextBlob": blob})),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key})),
        ("GenerateDataKey", json!({"KeyId": key, "NumberOfBytes": 1})),
        ("GenerateDataKeyWithoutPlaintext", json!({"KeyId": key, "NumberOfBytes": 1})),
        ("GetKeyRotationStatus", json!({"KeyId": key})),
        ("RotateKeyOnDemand", json!({"KeyId": key})),
        ("ScheduleKeyDeletion", json!({"KeyId": key})),
        ("CancelKeyDeletion", json!({"KeyId": key})),
    ] {
        assert_eq!(world.ok(operation, input)["KeyId"], arn, "{operation}");
    }
}
