//! Every operation on a key in every state (the table "Key states of AWS KMS keys"): code and sentence of each.
//!
//! States that pass by themselves are made to last by `Simulation::transition_seconds`, the unavailable key is one of a
//! disconnected key store. Imports that go on to the material are tested in `imports.rs`.

use serde_json::{Value, json};

use crate::key_stores::cloud_hsm_store;
use crate::support::{HELLO, World, text};

/// What the table says of an operation in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// It works.
    W,
    /// The key is disabled.
    D,
    /// It is pending deletion, or pending replica deletion.
    P,
    /// It is pending import.
    I,
    /// It is not pending deletion.
    N,
    /// It is unavailable.
    V,
    /// It is being created.
    C,
    /// It is being updated.
    G,
    /// Its origin does not fit.
    U,
    /// It is no multi-Region primary key.
    R,
    /// The import token is not one; the state would have allowed the import.
    T,
    /// Such a key does not come into such a state, or has nothing to give to the operation.
    O,
}

use Answer::{C, D, G, I, N, O, P, R, T, U, V, W};

const STATES: [&str; 8] = [
    "Enabled",
    "Disabled",
    "PendingDeletion",
    "PendingReplicaDeletion",
    "PendingImport",
    "Unavailable",
    "Creating",
    "Updating",
];

/// Operation, key spec and usage; then the answers in the order of the states. The key of `Creating` is a replica, that of
/// `Updating` a primary; both as their Regions' endpoints see them.
#[rustfmt::skip]
const TABLE: &[(&str, &str, [Answer; 8])] = &[
    ("CancelKeyDeletion", SYMMETRIC, [N, N, W, W, N, N, N, N]),
    ("CreateAlias", SYMMETRIC, [W, W, P, P, W, W, W, W]),
    ("CreateGrant", SYMMETRIC, [W, D, P, P, I, W, C, W]),
    ("Decrypt", SYMMETRIC, [W, D, P, P, O, V, C, W]),
    ("DeleteAlias", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("DeleteImportedKeyMaterial", SYMMETRIC, [U, U, U, U, W, U, U, U]),
    ("DeriveSharedSecret", AGREEMENT, [W, D, P, P, I, O, C, W]),
    ("DescribeKey", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("DisableKey", SYMMETRIC, [W, W, P, P, I, W, C, G]),
    ("DisableKeyRotation", SYMMETRIC, [W, D, P, P, U, U, R, W]),
    ("EnableKey", SYMMETRIC, [W, W, P, P, I, W, C, G]),
    ("EnableKeyRotation", SYMMETRIC, [W, D, P, P, U, U, R, W]),
    ("Encrypt", SYMMETRIC, [W, D, P, P, I, V, C, W]),
    ("GenerateDataKey", SYMMETRIC, [W, D, P, P, I, V, C, W]),
    ("GenerateDataKeyPair", SYMMETRIC, [W, D, P, P, I, U, C, W]),
    ("GenerateDataKeyPairWithoutPlaintext", SYMMETRIC, [W, D, P, P, I, U, C, W]),
    ("GenerateDataKeyWithoutPlaintext", SYMMETRIC, [W, D, P, P, I, V, C, W]),
    ("GenerateMac", HMAC, [W, D, P, P, I, O, C, W]),
    ("GetKeyLastUsage", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("GetKeyPolicy", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("GetKeyRotationStatus", SYMMETRIC, [W, W, W, W, U, U, W, W]),
    ("GetParametersForImport", SYMMETRIC, [U, U, U, U, W, U, U, U]),
    ("GetPublicKey", SIGNING, [W, W, P, P, I, O, C, W]),
    ("ImportKeyMaterial", SYMMETRIC, [U, U, U, U, T, U, U, U]),
    ("ListAliases", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("ListGrants", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("ListKeyPolicies", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("ListKeyRotations", SYMMETRIC, [W, W, W, W, W, U, W, W]),
    ("ListKeys", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("ListResourceTags", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("PutKeyPolicy", SYMMETRIC, [W, W, W, W, W, W, W, W]),
    ("ReEncrypt", SYMMETRIC, [W, D, P, P, O, V, C, W]),
    ("ReEncrypt to", SYMMETRIC, [W, D, P, P, I, V, C, W]),
    ("ReplicateKey", SYMMETRIC, [W, D, P, P, I, O, R, G]),
    ("RetireGrant", SYMMETRIC, [W, W, W, W, O, W, O, O]),
    ("RevokeGrant", SYMMETRIC, [W, W, W, W, O, W, O, O]),
    ("RotateKeyOnDemand", SYMMETRIC, [W, D, P, P, I, U, R, W]),
    ("ScheduleKeyDeletion", SYMMETRIC, [W, W, P, P, W, W, W, G]),
    ("Sign", SIGNING, [W, D, P, P, I, O, C, W]),
    ("TagResource", SYMMETRIC, [W, W, P, P, W, W, W, W]),
    ("UntagResource", SYMMETRIC, [W, W, P, P, W, W, W, W]),
    ("UpdateAlias", SYMMETRIC, [W, W, P, P, W, W, W, W]),
    ("UpdateKeyDescription", SYMMETRIC, [W, W, P, P, W, W, W, W]),
    ("UpdatePrimaryRegion", SYMMETRIC, [O, O, O, P, O, O, R, W]),
    ("Verify", SIGNING, [W, D, P, P, I, O, C, W]),
    ("VerifyMac", HMAC, [W, D, P, P, I, O, C, W]),
];

const SYMMETRIC: &str = "SYMMETRIC_DEFAULT ENCRYPT_DECRYPT";
const SIGNING: &str = "ECC_NIST_P256 SIGN_VERIFY";
const AGREEMENT: &str = "ECC_NIST_P256 KEY_AGREEMENT";
const HMAC: &str = "HMAC_256 GENERATE_VERIFY_MAC";

#[test]
fn every_operation_in_every_state() {
    for (place, state) in STATES.iter().enumerate() {
        let mut world = World::new();
        world.key();
        let store = (*state == "Unavailable").then(|| cloud_hsm_store(&mut world));
        for (operation, kind, answers) in TABLE {
            let answer = answers[place];
            if answer != O {
                check(&mut world, operation, kind, state, answer, store.as_deref());
            }
        }
    }
}

/// Operations without a row: those on no key.
#[test]
fn every_operation_has_a_row() {
    let without_row: Vec<_> = airkms::model::Service::Kms
        .operation_names()
        .filter(|name| !TABLE.iter().any(|(operation, ..)| operation == name))
        .filter(|name| !name.contains("CustomKeyStore"))
        .collect();
    assert_eq!(without_row, ["CreateKey", "GenerateRandom", "ListRetirableGrants"]);
}

/// A key, and what was made with it before it came into its state.
struct Subject {
    key: String,
    blob: Value,
    made: Value,
}

fn check(world: &mut World, operation: &str, kind: &str, state: &str, answer: Answer, store: Option<&str>) {
    world.region("us-east-1");
    world.transitions(0);
    let (spec, usage) = kind.split_once(' ').unwrap();
    let mut properties = json!({"KeySpec": spec, "KeyUsage": usage, "MultiRegion": true});
    match (state, store) {
        ("PendingImport", _) => properties["Origin"] = json!("EXTERNAL"),
        (_, Some(store)) => {
            properties = json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": store});
            world.ok("ConnectCustomKeyStore", json!({"CustomKeyStoreId": store}));
        }
        _ => {}
    }
    let subject = subject(world, &properties, operation, state);
    bring_into(world, &subject.key, state, store);
    let names = ["alias/of-key", "alias/of-other", "alias/new"];
    for name in names {
        let _ = world.call("DeleteAlias", json!({"AliasName": name}));
    }
    let other = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage}));
    let foreign = if usage == "ENCRYPT_DECRYPT" { world.hello(&other) } else { Value::Null };
    let is_deleted = matches!(state, "PendingDeletion" | "PendingReplicaDeletion");
    if !is_deleted {
        world.ok("CreateAlias", json!({"AliasName": "alias/of-key", "TargetKeyId": subject.key}));
    } else if operation == "DeleteAlias" {
        world.ok("CancelKeyDeletion", json!({"KeyId": subject.key}));
        world.ok("CreateAlias", json!({"AliasName": "alias/of-key", "TargetKeyId": subject.key}));
        world.ok("ScheduleKeyDeletion", json!({"KeyId": subject.key}));
    }
    world.ok("CreateAlias", json!({"AliasName": "alias/of-other", "TargetKeyId": other}));
    let before = world.describe(&subject.key)["KeyState"].take();
    assert_eq!(before, state, "for {operation}");

    let (name, mut input) = request(operation, &subject, &other, &foreign);
    if operation == "UpdatePrimaryRegion" {
        // The related key's Region: the other one of the two.
        let here = if world.arn("").contains("us-east-1") { "eu-west-1" } else { "us-east-1" };
        input["PrimaryRegion"] = json!(here);
    }
    let arn = world.arn(&subject.key);
    let expected = expectation(answer, &arn, state);
    assert_eq!(world.call(name, input).err(), expected, "{operation} in {state}");
    if expected.is_some() {
        assert_eq!(
            world.describe(&subject.key)["KeyState"],
            before,
            "{operation} in {state} changed the state"
        );
    }
}

fn subject(world: &mut World, properties: &Value, operation: &str, state: &str) -> Subject {
    let key = world.key_with(properties.clone());
    let (mut blob, mut made) = (Value::Null, Value::Null);
    if state != "PendingImport" {
        let digest = json!("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        match operation {
            "Decrypt" | "ReEncrypt" => blob = world.hello(&key),
            "RetireGrant" | "RevokeGrant" => made = world.ok("CreateGrant", grant(&key))["GrantId"].take(),
            "Verify" => {
                let input = json!({"KeyId": key, "Message": digest, "SigningAlgorithm": "ECDSA_SHA_256"});
                made = world.ok("Sign", input)["Signature"].take();
            }
            "VerifyMac" => {
                let input = json!({"KeyId": key, "Message": digest, "MacAlgorithm": "HMAC_SHA_256"});
                made = world.ok("GenerateMac", input)["Mac"].take();
            }
            "DeriveSharedSecret" => {
                made = world.ok("GetPublicKey", json!({"KeyId": key}))["PublicKey"].take()
            }
            _ => {}
        }
    } else if operation == "DeriveSharedSecret" {
        let usable = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}));
        made = world.ok("GetPublicKey", json!({"KeyId": usable}))["PublicKey"].take();
    } else {
        made = json!("AAAA");
    }
    Subject { key, blob, made }
}

fn bring_into(world: &mut World, key: &str, state: &str, store: Option<&str>) {
    let replicate = |world: &mut World| {
        world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    };
    match state {
        "Disabled" => drop(world.ok("DisableKey", json!({"KeyId": key}))),
        "PendingDeletion" => drop(world.ok("ScheduleKeyDeletion", json!({"KeyId": key}))),
        "PendingReplicaDeletion" => {
            replicate(world);
            world.ok("ScheduleKeyDeletion", json!({"KeyId": key}));
        }
        "Unavailable" => {
            world.ok("DisconnectCustomKeyStore", json!({"CustomKeyStoreId": store.unwrap()}));
        }
        "Creating" => {
            world.transitions(60);
            replicate(world);
            world.region("eu-west-1");
        }
        "Updating" => {
            replicate(world);
            world.transitions(60);
            world.ok("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "eu-west-1"}));
            world.region("eu-west-1");
        }
        _ => {}
    }
}

fn request<'o>(operation: &'o str, subject: &Subject, other: &str, foreign: &Value) -> (&'o str, Value) {
    let Subject { key, blob, made } = subject;
    let message = json!("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    let input = match operation {
        "CreateAlias" => json!({"AliasName": "alias/new", "TargetKeyId": key}),
        "CreateGrant" => grant(key),
        "Decrypt" => json!({"CiphertextBlob": blob}),
        "DeleteAlias" => json!({"AliasName": "alias/of-key"}),
        "DeriveSharedSecret" => json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": made}),
        "Encrypt" => json!({"KeyId": key, "Plaintext": HELLO}),
        "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext" => json!({"KeyId": key, "KeySpec": "AES_256"}),
        "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" => {
            json!({"KeyId": key, "KeyPairSpec": "ECC_NIST_P256"})
        }
        "GenerateMac" => json!({"KeyId": key, "Message": message, "MacAlgorithm": "HMAC_SHA_256"}),
        "GetParametersForImport" => {
            json!({"KeyId": key, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"})
        }
        "ImportKeyMaterial" => json!({
            "KeyId": key, "ImportToken": "AAAA", "EncryptedKeyMaterial": "AAAA",
            "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
        }),
        "ListKeys" => json!({}),
        "PutKeyPolicy" => {
            json!({"KeyId": key, "Policy": r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#})
        }
        "ReEncrypt" => json!({"CiphertextBlob": blob, "DestinationKeyId": other}),
        "ReEncrypt to" => return ("ReEncrypt", json!({"CiphertextBlob": foreign, "DestinationKeyId": key})),
        "ReplicateKey" => json!({"KeyId": key, "ReplicaRegion": "us-west-2"}),
        "RetireGrant" | "RevokeGrant" => json!({"KeyId": key, "GrantId": made}),
        "Sign" => json!({"KeyId": key, "Message": message, "SigningAlgorithm": "ECDSA_SHA_256"}),
        "TagResource" => json!({"KeyId": key, "Tags": [{"TagKey": "a", "TagValue": ""}]}),
        "UntagResource" => json!({"KeyId": key, "TagKeys": ["a"]}),
        "UpdateAlias" => json!({"AliasName": "alias/of-other", "TargetKeyId": key}),
        "UpdateKeyDescription" => json!({"KeyId": key, "Description": "new"}),
        "UpdatePrimaryRegion" => json!({"KeyId": key, "PrimaryRegion": ""}),
        "Verify" => json!({
            "KeyId": key, "Message": message, "SigningAlgorithm": "ECDSA_SHA_256", "Signature": made,
        }),
        "VerifyMac" => {
            json!({"KeyId": key, "Message": message, "MacAlgorithm": "HMAC_SHA_256", "Mac": made})
        }
        _ => json!({"KeyId": key}),
    };
    (operation, input)
}

fn grant(key: &str) -> Value {
    json!({
        "KeyId": key, "GranteePrincipal": "arn:aws:iam::111122223333:user/alice", "Operations": ["DescribeKey"],
    })
}

fn expectation(answer: Answer, arn: &str, state: &str) -> Option<String> {
    let invalid = |what: &str| Some(format!("KMSInvalidStateException: {arn} is {what}."));
    let origin = match state {
        "PendingImport" => "EXTERNAL",
        "Unavailable" => "AWS_CLOUDHSM",
        _ => "AWS_KMS",
    };
    match answer {
        W | O => None,
        D => Some(format!("DisabledException: {arn} is disabled.")),
        P if state == "PendingReplicaDeletion" => invalid("pending replica deletion"),
        P => invalid("pending deletion"),
        I => invalid("pending import"),
        N => invalid("not pending deletion"),
        V => invalid("unavailable"),
        C => invalid("creating"),
        G => invalid("updating"),
        U => Some(format!(
            "UnsupportedOperationException: {arn} origin is {origin} which is not valid for this operation."
        )),
        R => Some(format!("UnsupportedOperationException: {arn} is not a multi-region primary key.")),
        T => Some("InvalidImportTokenException".to_owned()),
    }
}

#[test]
fn states_that_pass_by_themselves_end_at_their_time() {
    let mut world = World::new();
    let key = world.key_with(json!({"MultiRegion": true}));
    world.transitions(60);
    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    world.region("eu-west-1");
    for (seconds, state) in [(0, "Creating"), (59, "Creating"), (1, "Enabled")] {
        world.advance_seconds(seconds);
        assert_eq!(world.describe(&key)["KeyState"], state);
    }
    world.region("us-east-1");
    world.ok("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "eu-west-1"}));
    for (seconds, state) in [(0, "Updating"), (59, "Updating"), (1, "Enabled")] {
        world.advance_seconds(seconds);
        for region in ["us-east-1", "eu-west-1"] {
            world.region(region);
            assert_eq!((&world.describe(&key)["KeyState"], region), (&json!(state), region));
        }
    }
    assert_eq!(text(&world.describe(&key)["MultiRegionConfiguration"]["MultiRegionKeyType"]), "PRIMARY");
}
