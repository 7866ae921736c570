//! Every operation on a symmetric key in every state that it can be in (the table "Key states of AWS KMS keys").

use serde_json::{Value, json};

use crate::support::{HELLO, World};

/// What the table says of an operation in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Works,
    /// The key is disabled.
    D,
    /// It is pending deletion.
    P,
    /// It is pending import.
    I,
    /// It is not pending deletion.
    N,
    /// Its origin does not fit.
    X,
    /// A key without material has no ciphertext.
    Nothing,
}

use Answer::{D, I, N, Nothing, P, Works as W, X};

/// Operation; Enabled, Disabled, PendingDeletion, PendingImport.
const TABLE: &[(&str, [Answer; 4])] = &[
    ("CancelKeyDeletion", [N, N, W, N]),
    ("CreateAlias", [W, W, P, W]),
    ("Decrypt", [W, D, P, Nothing]),
    ("DeleteAlias", [W, W, W, W]),
    ("DescribeKey", [W, W, W, W]),
    ("DisableKey", [W, W, P, I]),
    ("DisableKeyRotation", [W, D, P, X]),
    ("EnableKey", [W, W, P, I]),
    ("EnableKeyRotation", [W, D, P, X]),
    ("Encrypt", [W, D, P, I]),
    ("GenerateDataKey", [W, D, P, I]),
    ("GenerateDataKeyWithoutPlaintext", [W, D, P, I]),
    ("GetKeyPolicy", [W, W, W, W]),
    ("GetKeyRotationStatus", [W, W, W, X]),
    ("ListAliases", [W, W, W, W]),
    ("ListKeyPolicies", [W, W, W, W]),
    ("ListKeyRotations", [W, W, W, W]),
    ("ListKeys", [W, W, W, W]),
    ("ListResourceTags", [W, W, W, W]),
    ("PutKeyPolicy", [W, W, W, W]),
    ("ReEncrypt", [W, D, P, Nothing]),
    ("ReEncrypt to", [W, D, P, I]),
    ("ReplicateKey", [W, D, P, I]),
    ("RotateKeyOnDemand", [W, D, P, I]),
    ("ScheduleKeyDeletion", [W, W, P, W]),
    ("TagResource", [W, W, P, W]),
    ("UntagResource", [W, W, P, W]),
    ("UpdateAlias", [W, W, P, W]),
    ("UpdateKeyDescription", [W, W, P, W]),
    ("UpdatePrimaryRegion", [W, D, P, I]),
];

const STATES: [&str; 4] = ["Enabled", "Disabled", "PendingDeletion", "PendingImport"];

#[test]
fn every_operation_in_every_state() {
    for (operation, answers) in TABLE {
        for (state, answer) in STATES.iter().zip(answers) {
            check(operation, state, *answer);
        }
    }
}

fn check(operation: &str, state: &str, answer: Answer) {
    if answer == Nothing {
        return;
    }
    let mut world = World::new();
    let origin = if state == "PendingImport" { "EXTERNAL" } else { "AWS_KMS" };
    let key = world.key_with(json!({"MultiRegion": true, "Origin": origin}));
    let other = world.key();
    let foreign = world.hello(&other);
    let blob = if state == "PendingImport" { Value::Null } else { world.hello(&key) };
    world.ok("CreateAlias", json!({"AliasName": "alias/of-key", "TargetKeyId": key}));
    world.ok("CreateAlias", json!({"AliasName": "alias/of-other", "TargetKeyId": other}));
    if operation == "UpdatePrimaryRegion" && state != "PendingImport" {
        world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    }
    match state {
        "Disabled" => drop(world.ok("DisableKey", json!({"KeyId": key}))),
        "PendingDeletion" => drop(world.ok("ScheduleKeyDeletion", json!({"KeyId": key}))),
        _ => {}
    }
    let before = world.describe(&key)["KeyState"].take();

    let (name, input) = match operation {
        "CreateAlias" => (operation, json!({"AliasName": "alias/new", "TargetKeyId": key})),
        "Decrypt" => (operation, json!({"CiphertextBlob": blob})),
        "DeleteAlias" => (operation, json!({"AliasName": "alias/of-key"})),
        "Encrypt" => (operation, json!({"KeyId": key, "Plaintext": HELLO})),
        "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext" => {
            (operation, json!({"KeyId": key, "KeySpec": "AES_256"}))
        }
        "ListKeys" => (operation, json!({})),
        "PutKeyPolicy" => (
            operation,
            json!({"KeyId": key, "Policy": r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#}),
        ),
        "ReEncrypt" => (operation, json!({"CiphertextBlob": blob, "DestinationKeyId": other})),
        "ReEncrypt to" => ("ReEncrypt", json!({"CiphertextBlob": foreign, "DestinationKeyId": key})),
        "ReplicateKey" => (operation, json!({"KeyId": key, "ReplicaRegion": "us-west-2"})),
        "TagResource" => (operation, json!({"KeyId": key, "Tags": [{"TagKey": "a", "TagValue": ""}]})),
        "UntagResource" => (operation, json!({"KeyId": key, "TagKeys": ["a"]})),
        "UpdateAlias" => (operation, json!({"AliasName": "alias/of-other", "TargetKeyId": key})),
        "UpdateKeyDescription" => (operation, json!({"KeyId": key, "Description": "new"})),
        "UpdatePrimaryRegion" => (operation, json!({"KeyId": key, "PrimaryRegion": "eu-west-1"})),
        _ => (operation, json!({"KeyId": key})),
    };
    if operation == "UpdatePrimaryRegion" && state == "PendingImport" {
        // A replica is needed before the state is looked at, and this key cannot have one.
        return;
    }
    let arn = world.arn(&key);
    let pending = if operation == "UpdatePrimaryRegion" { "replica deletion" } else { "deletion" };
    let expected = match answer {
        W => None,
        D => Some(format!("DisabledException: {arn} is disabled.")),
        P => Some(format!("KMSInvalidStateException: {arn} is pending {pending}.")),
        I => Some(format!("KMSInvalidStateException: {arn} is pending import.")),
        N => Some(format!("KMSInvalidStateException: {arn} is not pending deletion.")),
        X => Some(format!(
            "UnsupportedOperationException: {arn} origin is EXTERNAL which is not valid for this operation."
        )),
        Nothing => None,
    };
    assert_eq!(world.call(name, input).err(), expected, "{operation} in {state}");
    if expected.is_some() {
        assert_eq!(world.describe(&key)["KeyState"], before, "{operation} in {state} changed the state");
    }
}
