//! Key policies decide: who is refused what, in whose words, and the condition keys that requests have.

use serde_json::{Value, json};

use crate::support::{HELLO, START, World};

const ROOT: &str = "arn:aws:iam::111122223333:root";

/// Statements, after one that lets the account manage the policy.
fn policy(statements: Value) -> String {
    let mut all = vec![
        json!({"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "kms:PutKeyPolicy", "Resource": "*"}),
    ];
    all.extend(statements.as_array().unwrap().clone());
    json!({"Version": "2012-10-17", "Statement": all}).to_string()
}

/// A permission or denial of actions to the account, with conditions.
fn statement(effect: &str, actions: &str, condition: Value) -> Value {
    json!({"Effect": effect, "Principal": {"AWS": ROOT}, "Action": actions, "Resource": "*", "Condition": condition})
}

fn refusal(action: &str, key: &str, why: &str) -> String {
    format!(
        "AccessDeniedException: User: {ROOT} is not authorized to perform: {action} on resource: {key} {why}"
    )
}

#[test]
fn a_policy_excludes_even_the_root_user() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let ciphertext = world.hello(&key);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": policy(json!([]))}));
    for (operation, input, action) in [
        ("DescribeKey", json!({}), "kms:DescribeKey"),
        ("Encrypt", json!({"Plaintext": HELLO}), "kms:Encrypt"),
        ("Decrypt", json!({"CiphertextBlob": ciphertext}), "kms:Decrypt"),
        ("GetKeyPolicy", json!({}), "kms:GetKeyPolicy"),
        ("ScheduleKeyDeletion", json!({}), "kms:ScheduleKeyDeletion"),
        ("DisableKey", json!({}), "kms:DisableKey"),
        ("TagResource", json!({"Tags": []}), "kms:TagResource"),
    ] {
        let mut input = input;
        input["KeyId"] = json!(key);
        let why = format!("because no resource-based policy allows the {action} action");
        world.refused(operation, input, &refusal(action, &arn, &why));
    }
    world.refused(
        "CreateAlias",
        json!({"AliasName": "alias/a", "TargetKeyId": key}),
        &refusal(
            "kms:CreateAlias",
            &arn,
            "because no resource-based policy allows the kms:CreateAlias action",
        ),
    );
    world.refused("Decrypt", json!({"CiphertextBlob": ciphertext}),
        &format!("AccessDeniedException: User: {ROOT} is not authorized to perform: kms:Decrypt on the resource associated with this \
                  ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a \
                  resource-based policy explicitly denies access"));
    // Aliases are listed by permission of the account alone, and so are keys.
    world.ok("ListAliases", json!({"KeyId": key}));
    world.ok("ListKeys", json!({}));
}

#[test]
fn a_denial_comes_before_all_permissions() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let statements =
        json!([statement("Allow", "kms:*", json!({})), statement("Deny", "kms:Describe*", json!({}))]);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": policy(statements)}));
    world.ok("GetKeyPolicy", json!({"KeyId": key}));
    let why = "with an explicit deny in a resource-based policy";
    world.refused("DescribeKey", json!({"KeyId": key}), &refusal("kms:DescribeKey", &arn, why));
}

#[test]
fn re_encryption_needs_both_permissions() {
    let mut world = World::new();
    let (from, to) = (world.key(), world.key());
    let ciphertext = world.hello(&from);
    let input = json!({"CiphertextBlob": ciphertext, "SourceKeyId": from, "DestinationKeyId": to});
    let only = |action: &str| policy(json!([statement("Allow", action, json!({}))]));
    for (source, destination, refused) in [
        ("kms:ReEncryptFrom", "kms:ReEncryptTo", None),
        ("kms:ReEncrypt*", "kms:ReEncrypt*", None),
        ("kms:ReEncryptTo", "kms:ReEncryptTo", Some(("kms:ReEncryptFrom", &from))),
        ("kms:Decrypt", "kms:Encrypt", Some(("kms:ReEncryptFrom", &from))),
        ("kms:ReEncrypt*", "kms:Encrypt", Some(("kms:ReEncryptTo", &to))),
    ] {
        world.ok("PutKeyPolicy", json!({"KeyId": from, "Policy": only(source)}));
        world.ok("PutKeyPolicy", json!({"KeyId": to, "Policy": only(destination)}));
        match refused {
            None => drop(world.ok("ReEncrypt", input.clone())),
            Some((action, key)) => {
                let why = format!("because no resource-based policy allows the {action} action");
                let expected = refusal(action, &world.arn(key), &why);
                world.refused("ReEncrypt", input.clone(), &expected);
            }
        }
    }
}

#[test]
fn nobody_locks_himself_out_unawares() {
    let mut world = World::new();
    let key = world.key();
    let lockout = "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.";
    let user = json!({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/a"}, "Action": "kms:*", "Resource": "*"});
    let policies = [
        json!([]),
        json!([user]),
        json!([statement("Allow", "kms:Get*", json!({}))]),
        json!([statement("Allow", "kms:*", json!({})), statement("Deny", "kms:PutKeyPolicy", json!({}))]),
        json!([statement(
            "Allow",
            "kms:*",
            json!({"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}})
        )]),
        json!([{"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "kms:*"}]),
        json!([{"Effect": "Allow", "Principal": {"AWS": ROOT}, "Resource": "*"}]),
    ];
    for statements in policies {
        let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        world.refused("PutKeyPolicy", json!({"KeyId": key, "Policy": text}), lockout);
        world.refused("CreateKey", json!({"Policy": text, "BypassPolicyLockoutSafetyCheck": false}), lockout);
        world.key_with(json!({"Policy": text, "BypassPolicyLockoutSafetyCheck": true}));
    }
    let primary = world.key_with(json!({"MultiRegion": true}));
    let text = json!({"Version": "2012-10-17", "Statement": [user]}).to_string();
    let mut replica = json!({"KeyId": primary, "ReplicaRegion": "eu-west-1", "Policy": text});
    world.refused("ReplicateKey", replica.clone(), lockout);
    replica["BypassPolicyLockoutSafetyCheck"] = json!(true);
    world.ok("ReplicateKey", replica);
    // A bypass can be forbidden.
    let condition = json!({"Bool": {"kms:BypassPolicyLockoutSafetyCheck": "true"}});
    let forbids = policy(json!([statement("Deny", "kms:PutKeyPolicy", condition)]));
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": forbids}));
    let arn = world.arn(&key);
    world.refused(
        "PutKeyPolicy",
        json!({"KeyId": key, "Policy": text, "BypassPolicyLockoutSafetyCheck": true}),
        &refusal("kms:PutKeyPolicy", &arn, "with an explicit deny in a resource-based policy"),
    );
}

/// Whether a call is permitted if the permission has this condition.
fn permitted(world: &mut World, key: &str, condition: &Value, operation: &str, input: &Value) -> bool {
    let text = policy(json!([statement("Allow", "kms:*", condition.clone())]));
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": text}));
    match world.call(operation, input.clone()) {
        Ok(_) => true,
        Err(error) if error.starts_with("AccessDeniedException: User: ") => false,
        Err(error) => panic!("{operation} {input}: {error}"),
    }
}

#[test]
fn requests_have_their_condition_keys() {
    let mut world = World::new();
    let key = world.key_with(json!({"Tags": [{"TagKey": "Team", "TagValue": "blue"}]}));
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let alias_arn = format!("arn:aws:kms:us-east-1:111122223333:{}", "alias/app");
    let encrypt = |context: Value| json!({"KeyId": key, "Plaintext": HELLO, "EncryptionContext": context});
    let describe = json!({"KeyId": key});
    let tags = json!([{"TagKey": "a", "TagValue": "1"}, {"TagKey": "b", "TagValue": "2"}]);
    for (operator, name, value, operation, input, expected) in [
        (
            "StringEquals",
            "kms:EncryptionContext:App",
            json!("web"),
            "Encrypt",
            encrypt(json!({"App": "web", "x": "y"})),
            true,
        ),
        (
            "StringEquals",
            "kms:encryptioncontext:app",
            json!("web"),
            "Encrypt",
            encrypt(json!({"App": "web"})),
            true,
        ),
        (
            "StringEquals",
            "kms:EncryptionContext:App",
            json!("web"),
            "Encrypt",
            encrypt(json!({"App": "Web"})),
            false,
        ),
        ("StringEquals", "kms:EncryptionContext:App", json!("web"), "Encrypt", encrypt(json!({})), false),
        (
            "ForAllValues:StringEquals",
            "kms:EncryptionContextKeys",
            json!(["a", "b"]),
            "Encrypt",
            encrypt(json!({"a": "1"})),
            true,
        ),
        (
            "ForAllValues:StringEquals",
            "kms:EncryptionContextKeys",
            json!(["a", "b"]),
            "Encrypt",
            encrypt(json!({"c": "1"})),
            false,
        ),
        (
            "ForAnyValue:StringEquals",
            "kms:EncryptionContextKeys",
            json!("a"),
            "Encrypt",
            encrypt(json!({})),
            false,
        ),
        ("Null", "kms:EncryptionContext:App", json!("false"), "DescribeKey", describe.clone(), false),
        (
            "StringEquals",
            "kms:EncryptionAlgorithm",
            json!("SYMMETRIC_DEFAULT"),
            "Encrypt",
            encrypt(json!({})),
            true,
        ),
        (
            "StringEquals",
            "kms:EncryptionAlgorithm",
            json!("SYMMETRIC_DEFAULT"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        ("StringEquals", "kms:KeySpec", json!("SYMMETRIC_DEFAULT"), "DescribeKey", describe.clone(), true),
        (
            "StringEquals",
            "kms:CustomerMasterKeySpec",
            json!("RSA_2048"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        ("StringEquals", "kms:KeyUsage", json!("ENCRYPT_DECRYPT"), "DescribeKey", describe.clone(), true),
        ("StringEquals", "kms:KeyOrigin", json!("EXTERNAL"), "DescribeKey", describe.clone(), false),
        ("Bool", "kms:MultiRegion", json!("false"), "DescribeKey", describe.clone(), true),
        ("Null", "kms:MultiRegionKeyType", json!("true"), "DescribeKey", describe.clone(), true),
        ("StringEquals", "kms:CallerAccount", json!("111122223333"), "DescribeKey", describe.clone(), true),
        ("StringEquals", "kms:CallerAccount", json!("444455556666"), "DescribeKey", describe.clone(), false),
        (
            "StringEquals",
            "kms:RequestAlias",
            json!("alias/app"),
            "DescribeKey",
            json!({"KeyId": "alias/app"}),
            true,
        ),
        (
            "StringEquals",
            "kms:RequestAlias",
            json!("alias/app"),
            "DescribeKey",
            json!({"KeyId": alias_arn}),
            true,
        ),
        ("StringEquals", "kms:RequestAlias", json!("alias/app"), "DescribeKey", describe.clone(), false),
        (
            "ForAnyValue:StringEquals",
            "kms:ResourceAliases",
            json!("alias/app"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        ("StringEquals", "aws:ResourceTag/Team", json!("blue"), "DescribeKey", describe.clone(), true),
        ("StringEquals", "aws:ResourceTag/Team", json!("Blue"), "DescribeKey", describe.clone(), false),
        ("StringEquals", "aws:ResourceTag/Other", json!("blue"), "DescribeKey", describe.clone(), false),
        (
            "StringEquals",
            "aws:RequestTag/a",
            json!("1"),
            "TagResource",
            json!({"KeyId": key, "Tags": tags}),
            true,
        ),
        (
            "StringEquals",
            "aws:RequestTag/a",
            json!("2"),
            "TagResource",
            json!({"KeyId": key, "Tags": tags}),
            false,
        ),
        (
            "ForAllValues:StringEquals",
            "aws:TagKeys",
            json!(["a", "b"]),
            "TagResource",
            json!({"KeyId": key, "Tags": tags}),
            true,
        ),
        (
            "ForAllValues:StringEquals",
            "aws:TagKeys",
            json!(["a"]),
            "TagResource",
            json!({"KeyId": key, "Tags": tags}),
            false,
        ),
        (
            "ForAllValues:StringEquals",
            "aws:TagKeys",
            json!(["b"]),
            "UntagResource",
            json!({"KeyId": key, "TagKeys": ["a"]}),
            false,
        ),
        (
            "NumericEquals",
            "kms:RotationPeriodInDays",
            json!(365),
            "EnableKeyRotation",
            json!({"KeyId": key, "RotationPeriodInDays": 400}),
            false,
        ),
        (
            "NumericGreaterThanEquals",
            "kms:RotationPeriodInDays",
            json!("365"),
            "EnableKeyRotation",
            json!({"KeyId": key, "RotationPeriodInDays": 400}),
            true,
        ),
        (
            "NumericGreaterThanEquals",
            "kms:ScheduleKeyDeletionPendingWindowInDays",
            json!("31"),
            "ScheduleKeyDeletion",
            describe.clone(),
            false,
        ),
        (
            "StringEquals",
            "kms:ViaService",
            json!("s3.us-east-1.amazonaws.com"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        ("StringEquals", "aws:PrincipalArn", json!(ROOT), "DescribeKey", describe.clone(), true),
        (
            "ArnLike",
            "aws:PrincipalArn",
            json!("arn:aws:iam::*:user/*"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        (
            "StringEquals",
            "aws:PrincipalAccount",
            json!("111122223333"),
            "DescribeKey",
            describe.clone(),
            true,
        ),
        ("StringEquals", "aws:PrincipalType", json!("User"), "DescribeKey", describe.clone(), false),
        ("Null", "aws:username", json!("true"), "DescribeKey", describe.clone(), true),
        ("StringEquals", "aws:RequestedRegion", json!("us-east-1"), "DescribeKey", describe.clone(), true),
        ("Bool", "aws:SecureTransport", json!("false"), "DescribeKey", describe.clone(), false),
        ("Bool", "aws:ViaAWSService", json!("false"), "DescribeKey", describe.clone(), true),
        ("Bool", "aws:MultiFactorAuthPresent", json!("true"), "DescribeKey", describe.clone(), false),
        ("IpAddress", "aws:SourceIp", json!("127.0.0.0/8"), "DescribeKey", describe.clone(), true),
        ("IpAddress", "aws:SourceIp", json!("10.0.0.0/8"), "DescribeKey", describe.clone(), false),
        ("NumericEquals", "aws:EpochTime", json!(START / 1000), "DescribeKey", describe.clone(), true),
        (
            "DateLessThan",
            "aws:CurrentTime",
            json!("2023-11-14T22:13:20Z"),
            "DescribeKey",
            describe.clone(),
            false,
        ),
        (
            "DateGreaterThan",
            "aws:CurrentTime",
            json!("2023-11-14T22:13:20Z"),
            "DescribeKey",
            describe.clone(),
            true,
        ),
    ] {
        let condition = json!({operator: {name: value}});
        assert_eq!(
            permitted(&mut world, &key, &condition, operation, &input),
            expected,
            "{condition} {operation} {input}"
        );
    }
}
