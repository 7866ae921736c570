//! CreateGrant, ListGrants, ListRetirableGrants, RetireGrant, RevokeGrant, and what grants permit.

use serde_json::{Value, json};

use crate::support::{HELLO, World, text};

const ROOT: &str = "arn:aws:iam::111122223333:root";
const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

/// A policy that lets the account manage grants and the policy, and nothing else.
fn managing() -> String {
    let actions = ["kms:PutKeyPolicy", "kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"];
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": actions, "Resource": "*"}}).to_string()
}

/// A new grant's id.
fn grant(world: &mut World, key: &str, members: Value) -> String {
    let mut input = json!({"KeyId": key, "GranteePrincipal": ROOT, "Operations": ["Encrypt"]});
    input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    text(&world.ok("CreateGrant", input)["GrantId"])
}

fn ids(world: &mut World, operation: &str, input: Value) -> Vec<String> {
    let grants = world.ok(operation, input)["Grants"].take();
    let mut ids: Vec<String> =
        grants.as_array().unwrap().iter().map(|grant| text(&grant["GrantId"])).collect();
    ids.sort();
    ids
}

fn denied(key: &str, action: &str) -> String {
    format!(
        "AccessDeniedException: User: {ROOT} is not authorized to perform: {action} on resource: {key} because no \
         resource-based policy allows the {action} action"
    )
}

#[test]
fn a_grant_is_listed_as_it_was_made() {
    let mut world = World::new();
    let key = world.key();
    let constraints = json!({"EncryptionContextSubset": {"App": "web"}});
    let made = world.ok(
        "CreateGrant",
        json!({"KeyId": key, "GranteePrincipal": ALICE, "RetiringPrincipal": ROOT, "Name": "n",
               "Operations": ["Encrypt", "Decrypt", "Encrypt"], "Constraints": constraints}),
    );
    let id = text(&made["GrantId"]);
    assert!(id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    let entry = json!({"KeyId": world.arn(&key), "GrantId": id, "Name": "n", "CreationDate": 1_700_000_000.123,
        "GranteePrincipal": ALICE, "RetiringPrincipal": ROOT, "IssuingAccount": ROOT,
        "Operations": ["Encrypt", "Decrypt"], "Constraints": constraints});
    let expected = json!({"Grants": [entry], "Truncated": false});
    assert_eq!(world.ok("ListGrants", json!({"KeyId": key})), expected);
    assert_eq!(world.ok("ListRetirableGrants", json!({"RetiringPrincipal": ROOT})), expected);
    let bare = grant(&mut world, &key, json!({"Constraints": {"EncryptionContextEquals": {}}}));
    let listed = world.ok("ListGrants", json!({"KeyId": key, "GrantId": bare}))["Grants"][0].take();
    assert_eq!(listed["Name"], "");
    assert_eq!((listed.get("Constraints"), listed.get("RetiringPrincipal")), (None, None));
}

#[test]
fn grants_that_are_refused() {
    let mut world = World::new();
    let symmetric = world.key();
    let signing = world.key_with(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}));
    let disabled = world.key();
    world.ok("DisableKey", json!({"KeyId": disabled}));
    world.ok("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": symmetric}));
    let nine: Value =
        (0..9).map(|number| (number.to_string(), json!("v"))).collect::<serde_json::Map<_, _>>().into();
    let pairs = "ValidationException: The constraints of a grant have at most 8 pairs of at most 384 characters each.";
    for (key, members, expected) in [
        (&symmetric, json!({"Operations": ["CreateGrant"]}), "ValidationException: Grants must not contain only the CreateGrant operation.".to_owned()),
        (&symmetric, json!({"GranteePrincipal": "alice"}), "InvalidArnException: alice is not a valid principal.".to_owned()),
        (&symmetric, json!({"RetiringPrincipal": "arn:aws:iam::111122223333:group/g"}), "InvalidArnException: arn:aws:iam::111122223333:group/g is not a valid principal.".to_owned()),
        (&symmetric, json!({"GranteePrincipal": "arn:aws:iam::1:user/a"}), "InvalidArnException: arn:aws:iam::1:user/a is not a valid principal.".to_owned()),
        (&symmetric, json!({"GranteePrincipal": null}), "ValidationException: A grant has either a GranteePrincipal or a GranteeServicePrincipal.".to_owned()),
        (&symmetric, json!({"Operations": ["Encrypt", "Sign"]}), "ValidationException: The grant operation Sign is not supported for key spec SYMMETRIC_DEFAULT.".to_owned()),
        (&signing, json!({"Operations": ["Encrypt"]}), "ValidationException: The grant operation Encrypt is not supported for key spec ECC_NIST_P256.".to_owned()),
        (&signing, json!({"Operations": ["Sign"], "Constraints": {"EncryptionContextSubset": {"a": "b"}}}), "ValidationException: Encryption context constraints are supported for symmetric encryption keys only.".to_owned()),
        (&symmetric, json!({"Constraints": {"EncryptionContextSubset": nine}}), pairs.to_owned()),
        (&symmetric, json!({"Constraints": {"EncryptionContextEquals": {"a": "v".repeat(385)}}}), pairs.to_owned()),
        (&symmetric, json!({"GrantTokens": ["AAAA"]}), "InvalidGrantTokenException: The grant token is not valid.".to_owned()),
        (&symmetric, json!({"DryRun": true}), "DryRunOperationException: The request would have succeeded, but the DryRun option is set.".to_owned()),
        (&disabled, json!({}), format!("DisabledException: {} is disabled.", world.arn(&disabled))),
        (&"alias/a".to_owned(), json!({}), "InvalidArnException: Key Aliases are not supported for this operation.".to_owned()),
    ] {
        let mut input = json!({"KeyId": key, "GranteePrincipal": ROOT, "Operations": ["Encrypt"]});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        input.as_object_mut().unwrap().retain(|_, member| !member.is_null());
        world.refused("CreateGrant", input, &expected);
    }
    assert_eq!(ids(&mut world, "ListGrants", json!({"KeyId": symmetric})), Vec::<String>::new());
}

#[test]
fn the_name_makes_a_repetition_the_same_grant() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let first = grant(&mut world, &key, json!({"Name": "n"}));
    for (key, members, same) in [
        (&key, json!({"Name": "n"}), true),
        (&key, json!({"Name": "m"}), false),
        (&key, json!({}), false),
        (&key, json!({"Name": "n", "Operations": ["Decrypt"]}), false),
        (&key, json!({"Name": "n", "GranteePrincipal": ALICE}), false),
        (&key, json!({"Name": "n", "RetiringPrincipal": ALICE}), false),
        (&key, json!({"Name": "n", "Constraints": {"EncryptionContextSubset": {"a": "b"}}}), false),
        (&other, json!({"Name": "n"}), false),
    ] {
        assert_eq!(grant(&mut world, key, members.clone()) == first, same, "{members}");
    }
    let token = |world: &mut World| {
        let input = json!({"KeyId": key, "GranteePrincipal": ROOT, "Operations": ["Encrypt"], "Name": "n"});
        text(&world.ok("CreateGrant", input)["GrantToken"])
    };
    assert_ne!(token(&mut world), token(&mut world));
}

#[test]
fn a_grant_permits_what_no_policy_does() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": managing()}));
    let encrypt = |context: Value| json!({"KeyId": key, "Plaintext": HELLO, "EncryptionContext": context});
    for (members, context, permitted) in [
        (json!({}), json!({}), true),
        (json!({"GranteePrincipal": ALICE}), json!({}), false),
        (json!({"GranteePrincipal": null, "GranteeServicePrincipal": "s3.amazonaws.com"}), json!({}), false),
        (json!({"Operations": ["Decrypt", "GenerateDataKey"]}), json!({}), false),
        (json!({"Constraints": {"EncryptionContextSubset": {"a": "1"}}}), json!({"a": "1", "b": "2"}), true),
        (json!({"Constraints": {"EncryptionContextSubset": {"A": "1"}}}), json!({"a": "1"}), true),
        (json!({"Constraints": {"EncryptionContextSubset": {"a": "1"}}}), json!({"a": "2"}), false),
        (json!({"Constraints": {"EncryptionContextSubset": {"a": "x"}}}), json!({"a": "X"}), false),
        (json!({"Constraints": {"EncryptionContextSubset": {"a": "1"}}}), json!({}), false),
        (json!({"Constraints": {"EncryptionContextEquals": {"a": "1"}}}), json!({"a": "1"}), true),
        (json!({"Constraints": {"EncryptionContextEquals": {"a": "1"}}}), json!({"a": "1", "b": "2"}), false),
        (
            json!({"Constraints": {"EncryptionContextEquals": {"a": "1"}, "EncryptionContextSubset": {"b": "2"}}}),
            json!({"a": "1"}),
            false,
        ),
        (json!({"Constraints": {"SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"}}), json!({}), false),
    ] {
        let mut input = json!({"KeyId": key, "GranteePrincipal": ROOT, "Operations": ["Encrypt"]});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        input.as_object_mut().unwrap().retain(|_, member| !member.is_null());
        let id = text(&world.ok("CreateGrant", input)["GrantId"]);
        if permitted {
            world.ok("Encrypt", encrypt(context));
        } else {
            world.refused("Encrypt", encrypt(context), &denied(&arn, "kms:Encrypt"));
        }
        world.ok("RevokeGrant", json!({"KeyId": key, "GrantId": id}));
        world.refused("Encrypt", encrypt(json!({"a": "1"})), &denied(&arn, "kms:Encrypt"));
    }
    // Constraints do not bind what has no encryption context; a denial binds all.
    grant(
        &mut world,
        &key,
        json!({"Operations": ["DescribeKey"], "Constraints": {"EncryptionContextEquals": {"a": "1"}}}),
    );
    world.ok("DescribeKey", json!({"KeyId": key}));
    let mut policy: Value = serde_json::from_str(&managing()).unwrap();
    let denial = json!({"Effect": "Deny", "Principal": "*", "Action": "kms:DescribeKey", "Resource": "*"});
    policy["Statement"] = json!([policy["Statement"], denial]);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": policy.to_string()}));
    world.refused("DescribeKey", json!({"KeyId": key}), &format!(
        "AccessDeniedException: User: {ROOT} is not authorized to perform: kms:DescribeKey on resource: {arn} with an \
         explicit deny in a resource-based policy"));
}

#[test]
fn a_grant_alone_passes_on_no_more_than_it_permits() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let parent = grant(
        &mut world,
        &key,
        json!({"Operations": ["Encrypt", "Decrypt", "CreateGrant"],
        "Constraints": {"EncryptionContextSubset": {"a": "1"}}}),
    );
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": managing().replace("\"kms:CreateGrant\",", "")}));
    for (operations, constraints, permitted) in [
        (json!(["Encrypt"]), json!({"EncryptionContextSubset": {"a": "1"}}), true),
        (json!(["Encrypt", "CreateGrant"]), json!({"EncryptionContextSubset": {"a": "1", "b": "2"}}), true),
        (json!(["Decrypt"]), json!({"EncryptionContextEquals": {"a": "1", "b": "2"}}), true),
        (json!(["Encrypt", "DescribeKey"]), json!({"EncryptionContextSubset": {"a": "1"}}), false),
        (json!(["GenerateDataKey"]), json!({"EncryptionContextSubset": {"a": "1"}}), false),
        (json!(["Encrypt"]), json!({"EncryptionContextSubset": {"a": "2"}}), false),
        (json!(["Encrypt"]), json!({"EncryptionContextEquals": {"b": "2"}}), false),
        (json!(["Encrypt"]), json!({}), false),
    ] {
        let input = json!({"KeyId": key, "GranteePrincipal": ALICE, "Operations": operations, "Constraints": constraints});
        if permitted {
            world.ok("CreateGrant", input);
        } else {
            world.refused("CreateGrant", input, &denied(&arn, "kms:CreateGrant"));
        }
    }
    world.ok("RevokeGrant", json!({"KeyId": key, "GrantId": parent}));
    assert_eq!(ids(&mut world, "ListGrants", json!({"KeyId": key})).len(), 3);
    world.refused(
        "CreateGrant",
        json!({"KeyId": key, "GranteePrincipal": ALICE, "Operations": ["Encrypt"]}),
        &denied(&arn, "kms:CreateGrant"),
    );
}

#[test]
fn grants_are_retired_and_revoked() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let made =
        world.ok("CreateGrant", json!({"KeyId": key, "GranteePrincipal": ALICE, "Operations": ["Encrypt"]}));
    let (id, token) = (text(&made["GrantId"]), text(&made["GrantToken"]));
    let unknown = "0".repeat(64);
    let not_found = |id: &str| format!("NotFoundException: Grant ID {id} not found");
    let either =
        "ValidationException: Either a GrantToken, or a KeyId and a GrantId must be given, and not both.";
    let dry_run = "DryRunOperationException: The request would have succeeded, but the DryRun option is set.";
    for (operation, input, expected) in [
        ("RetireGrant", json!({}), either.to_owned()),
        ("RetireGrant", json!({"KeyId": key}), either.to_owned()),
        ("RetireGrant", json!({"GrantId": id}), either.to_owned()),
        ("RetireGrant", json!({"GrantToken": token, "KeyId": key, "GrantId": id}), either.to_owned()),
        (
            "RetireGrant",
            json!({"GrantToken": "AAAA"}),
            "InvalidGrantTokenException: The grant token is not valid.".to_owned(),
        ),
        (
            "RetireGrant",
            json!({"KeyId": key, "GrantId": "x"}),
            "InvalidGrantIdException: The grant ID x is not valid.".to_owned(),
        ),
        ("RetireGrant", json!({"KeyId": other, "GrantId": id}), not_found(&id)),
        ("RetireGrant", json!({"KeyId": key, "GrantId": id, "DryRun": true}), dry_run.to_owned()),
        ("RevokeGrant", json!({"KeyId": key, "GrantId": unknown}), not_found(&unknown)),
        ("RevokeGrant", json!({"KeyId": other, "GrantId": id}), not_found(&id)),
        ("RevokeGrant", json!({"KeyId": key, "GrantId": id, "DryRun": true}), dry_run.to_owned()),
    ] {
        world.refused(operation, input, &expected);
    }
    world.ok("RetireGrant", json!({"GrantToken": token}));
    world.refused("RetireGrant", json!({"GrantToken": token}), &not_found(&id));
    world.refused("RevokeGrant", json!({"KeyId": key, "GrantId": id}), &not_found(&id));
    // The key's policy has no say in it.
    let id = grant(&mut world, &key, json!({}));
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": managing()}));
    world.ok("RetireGrant", json!({"KeyId": key, "GrantId": id}));
    assert_eq!(ids(&mut world, "ListGrants", json!({"KeyId": key})), Vec::<String>::new());
    // A token of a grant that is gone still passes.
    world.ok("Encrypt", json!({"KeyId": other, "Plaintext": HELLO, "GrantTokens": [token]}));
}

#[test]
fn grants_are_listed_by_page_and_filter_and_go_with_their_key() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let mut all: Vec<String> =
        (0..7).map(|_| grant(&mut world, &key, json!({"RetiringPrincipal": ALICE}))).collect();
    let by_alice = grant(&mut world, &key, json!({"GranteePrincipal": ALICE}));
    let elsewhere = grant(&mut world, &other, json!({"RetiringPrincipal": ALICE}));
    for (operation, input, mut expected) in [
        ("ListGrants", json!({"KeyId": key}), [all.clone(), vec![by_alice.clone()]].concat()),
        (
            "ListRetirableGrants",
            json!({"RetiringPrincipal": ALICE}),
            [all.clone(), vec![elsewhere.clone()]].concat(),
        ),
    ] {
        let (mut seen, mut input) = (Vec::new(), input);
        input["Limit"] = json!(3);
        loop {
            let page = world.ok(operation, input.clone());
            seen.extend(page["Grants"].as_array().unwrap().iter().map(|grant| text(&grant["GrantId"])));
            assert_eq!(page.get("NextMarker").is_some(), page["Truncated"] == json!(true));
            let Some(marker) = page.get("NextMarker") else { break };
            input["Marker"] = marker.clone();
        }
        expected.sort();
        seen.sort();
        assert_eq!(seen, expected, "{operation}");
    }
    for (input, expected) in [
        (json!({"KeyId": key, "GranteePrincipal": ALICE}), vec![by_alice.clone()]),
        (json!({"KeyId": key, "GrantId": by_alice}), vec![by_alice.clone()]),
        (json!({"KeyId": key, "GrantId": by_alice, "GranteePrincipal": ROOT}), vec![]),
        (json!({"KeyId": key, "GrantId": "0".repeat(64)}), vec![]),
    ] {
        assert_eq!(ids(&mut world, "ListGrants", input.clone()), expected, "{input}");
    }
    world.refused(
        "ListGrants",
        json!({"KeyId": key, "Marker": "x"}),
        "InvalidMarkerException: The marker is not valid.",
    );
    world.refused(
        "ListRetirableGrants",
        json!({"RetiringPrincipal": "alice"}),
        "InvalidArnException: alice is not a valid principal.",
    );
    world.refused(
        "ListRetirableGrants",
        json!({}),
        "ValidationException: Either RetiringPrincipal or RetiringServicePrincipal must be given.",
    );
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    all.push(by_alice);
    all.sort();
    assert_eq!(ids(&mut world, "ListGrants", json!({"KeyId": key})), all);
    world.advance_days(8);
    assert_eq!(ids(&mut world, "ListRetirableGrants", json!({"RetiringPrincipal": ALICE})), [elsewhere]);
}
