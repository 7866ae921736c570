//! The condition keys of requests: their values, whoever calls, and those that no request has.

use airkms::arn::KeyId;
use airkms::identity::{Permissions, Tag, User};
use airkms::region::Region;
use airkms::vault::records::KeyPolicy;
use serde_json::{Value, json};

use crate::callers::{credentials, put, role, session, user};
use crate::decisions::{ALICE, allow, document, policy, put_user};
use crate::support::{HELLO, World, text};

/// Why requests have not some of AWS's condition keys, and which.
const ABSENT: &[(&str, &[&str])] = &[
    (
        "No request comes through a VPC.",
        &[
            "aws:Ec2InstanceSourcePrivateIPv4",
            "aws:Ec2InstanceSourceVpc",
            "aws:SourceVpc",
            "aws:SourceVpcArn",
            "aws:SourceVpce",
            "aws:VpcSourceIp",
            "aws:VpceAccount",
            "aws:VpceOrgID",
            "aws:VpceOrgPaths",
        ],
    ),
    (
        "Accounts are in no organization.",
        &[
            "aws:PrincipalOrgID",
            "aws:PrincipalOrgPaths",
            "aws:ResourceOrgID",
            "aws:ResourceOrgPaths",
            "aws:SourceOrgID",
            "aws:SourceOrgPaths",
        ],
    ),
    (
        "Services call in a caller's name, and never by themselves.",
        &["aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "aws:SourceAccount", "aws:SourceArn"],
    ),
    (
        "There are no second factors, no federation, and no sessions of more than their role and tags.",
        &[
            "aws:AssumedRoot",
            "aws:ChatbotSourceArn",
            "aws:FederatedProvider",
            "aws:MultiFactorAuthAge",
            "aws:SourceIdentity",
        ],
    ),
    (
        "No attestation document is read.",
        &["kms:RecipientAttestation:ImageSha384", "kms:RecipientAttestation:PCR0"],
    ),
    ("No browser asks.", &["aws:Referer"]),
    ("There is no such key.", &["aws:NoSuchKey", "kms:NoSuchKey", "nosuchkey", ""]),
];

#[test]
fn requests_of_all_callers_have_their_condition_keys() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policy/condition_keys.json");
    let table: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut world = World::new();
    let mut names = vec![("$alice", ALICE.to_owned())];
    for (name, properties) in [
        ("$K", json!({"Tags": [{"TagKey": "env", "TagValue": "dev"}]})),
        ("$X", json!({"Origin": "EXTERNAL"})),
        ("$S", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})),
        ("$M", json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"})),
        ("$A", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"})),
        ("$P", json!({"MultiRegion": true})),
        ("$O", json!({})),
    ] {
        names.push((name, world.key_with(properties)));
    }
    let keys: Vec<String> = names[1..].iter().map(|(_, key)| key.clone()).collect();
    let default = text(&world.ok("GetKeyPolicy", json!({"KeyId": keys[0]}))["Policy"]);
    for alias in ["alias/app", "alias/b"] {
        world.ok("CreateAlias", json!({"AliasName": alias, "TargetKeyId": keys[0]}));
    }
    let context = json!({"dept": "hr"});
    let encrypted =
        world.ok("Encrypt", json!({"KeyId": keys[0], "Plaintext": HELLO, "EncryptionContext": context}));
    names.push(("$C", text(&encrypted["CiphertextBlob"])));
    names.push(("$default", default.clone()));

    let mut vault = world.vault();
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let mut role = role();
    role.tags = vec![tag("team", "role"), tag("site", "role")];
    let (session, token) = session(&mut vault, &role, 3600, vec![tag("Team", "session")]);
    let in_session = credentials("ASIASESSION", &session.secret, Some(&token));
    let alice = put_user(&mut vault, "111122223333", "alice", Permissions::default());
    let (mut held, mut failed, mut wrong) = (0, 0, Vec::new());
    for row in table.as_array().unwrap().iter().filter_map(Value::as_array) {
        let [who, operation, input, operator, key, wanted, outcome] = row.as_slice() else {
            panic!("{row:?} has not seven columns")
        };
        let filled = |value: &Value| fill(value, &names);
        let condition = json!({text(operator): {text(key): filled(wanted)}});
        let mut statement = allow("kms:*", "*");
        statement["Condition"] = condition;
        let permissions = policy(&json!([statement]));
        match who.as_str().unwrap() {
            "root" | "s3" => {
                statement["Principal"] = json!({"AWS": "111122223333"});
                let manages = json!({"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Resource": "*",
                    "Action": if operation == "PutKeyPolicy" { "kms:None" } else { "kms:PutKeyPolicy" }});
                let bound = document(&json!([manages, statement]));
                for key in &keys {
                    world.ok(
                        "PutKeyPolicy",
                        json!({"KeyId": key, "Policy": bound, "BypassPolicyLockoutSafetyCheck": true}),
                    );
                }
            }
            "alice" => {
                let tags = vec![tag("team", "blue")];
                let user_id = "AIDAALICEALICEALICEAL".to_owned();
                put(&mut vault, &User { permissions, tags, user_id, ..user("alice") });
                world.credentials(Some(&alice));
            }
            _ => {
                role.permissions = permissions;
                put(&mut vault, &role);
                world.credentials(Some(&in_session));
            }
        }
        world.via_service((who == "s3").then_some("s3"));
        let answer = world.call(operation.as_str().unwrap(), filled(input));
        world.via_service(None);
        world.credentials(None);
        let invalid = answer.as_ref().is_err_and(|error| error.contains("validation error"));
        assert!(!invalid, "{row:?}: {answer:?}");
        let holds = !answer.as_ref().is_err_and(|error| error.starts_with("AccessDenied"));
        if holds != (outcome == "holds") {
            wrong.push(format!("{} {answer:?}", Value::Array(row.clone())));
        }
        if holds {
            held += 1
        } else {
            failed += 1
        }
        // The next row finds the keys as they were.
        let mut vault = world.vault();
        for key in &keys {
            let (region, key_id) = (Region::default(), KeyId::parse(key).unwrap());
            put(&mut vault, &KeyPolicy { region, key_id, policy: default.clone() });
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(failed > held && held > 60, "{held} {failed}");
}

/// The value with what its texts stand for.
pub(crate) fn fill(value: &Value, names: &[(&str, String)]) -> Value {
    match value {
        Value::String(text) => {
            json!(names.iter().find(|(name, _)| name == text).map_or(text, |(_, meant)| meant))
        }
        Value::Array(values) => values.iter().map(|value| fill(value, names)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), fill(value, names))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn no_request_has_the_keys_of_what_is_not_here() {
    let mut world = World::new();
    let key = world.key();
    let ciphertext = world.hello(&key);
    let mut vault = world.vault();
    let role = role();
    put(&mut vault, &role);
    let (session, token) = session(&mut vault, &role, 3600, Vec::new());
    let in_session = credentials("ASIASESSION", &session.secret, Some(&token));
    let alice = put_user(&mut vault, "111122223333", "alice", Permissions::default());
    for (reason, keys) in ABSENT {
        for name in *keys {
            for (is_absent, holds) in [("true", true), ("false", false)] {
                let statement = json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt",
                    "Resource": "*", "Condition": {"Null": {*name: is_absent}}});
                let (region, key_id) = (Region::default(), KeyId::parse(&key).unwrap());
                put(&mut vault, &KeyPolicy { region, key_id, policy: document(&json!([statement])) });
                for (who, by) in [("root", None), ("alice", Some(&alice)), ("session", Some(&in_session))] {
                    for via_service in [None, Some("s3")] {
                        world.credentials(by);
                        world.via_service(via_service);
                        let answer = world.call("Decrypt", json!({"CiphertextBlob": ciphertext}));
                        assert_eq!(
                            answer.is_ok(),
                            holds,
                            "{name} {who} {via_service:?} ({reason}): {answer:?}"
                        );
                    }
                }
            }
        }
    }
}
