//! The permissions that each operation needs, in the order in which they are asked: all of KMS's operations.

use std::collections::BTreeSet;

use airkms::identity::{Name, Permissions, Role};
use airkms::model::Service;
use airkms::vault::VaultError;
use serde_json::{Value, json};

use crate::condition_keys::fill;
use crate::decisions::{ALICE, allow, policy, put_user};
use crate::key_stores::{CLUSTER, cluster, of_cluster, of_proxy, put};
use crate::support::{HELLO, World, text};

const ACCOUNT: &str = "111122223333";
const MULTI_REGION_ROLE: &str = "iam:CreateServiceLinkedRole arn:aws:iam::111122223333:role/aws-service-role/mrk.kms.amazonaws.com/\
                                 AWSServiceRoleForKeyManagementServiceMultiRegionKeys";
const KEY_STORE_ROLE: &str = "iam:CreateServiceLinkedRole arn:aws:iam::111122223333:role/aws-service-role/cks.kms.amazonaws.com/\
                              AWSServiceRoleForKeyManagementServiceCustomKeyStores";

/// An operation, its input, and the permissions: an action and an ARN each.
type Row = (&'static str, Value, &'static [&'static str]);

/// What is asked before an account has the roles of KMS.
fn first_calls() -> Vec<Row> {
    let tags = json!([{"TagKey": "a", "TagValue": "b"}]);
    let xks = |owner: &str| {
        let mut input = of_proxy();
        input["XksProxyConnectivity"] = json!("VPC_ENDPOINT_SERVICE");
        input["XksProxyVpcEndpointServiceName"] = json!("com.amazonaws.vpce.us-east-1.vpce-svc-e1");
        input["XksProxyVpcEndpointServiceOwner"] = json!(owner);
        input
    };
    vec![
        ("CreateKey", json!({}), &["kms:CreateKey *"]),
        ("CreateKey", json!({"Tags": tags}), &["kms:CreateKey *", "kms:TagResource *"]),
        ("CreateKey", json!({"MultiRegion": true}), &["kms:CreateKey *", MULTI_REGION_ROLE]),
        (
            "CreateKey",
            json!({"MultiRegion": true, "Tags": tags}),
            &["kms:CreateKey *", "kms:TagResource *", MULTI_REGION_ROLE],
        ),
        (
            "CreateCustomKeyStore",
            of_cluster(),
            &["kms:CreateCustomKeyStore *", "cloudhsm:DescribeClusters *", KEY_STORE_ROLE],
        ),
        ("CreateCustomKeyStore", of_proxy(), &["kms:CreateCustomKeyStore *"]),
        ("CreateCustomKeyStore", xks(ACCOUNT), &["kms:CreateCustomKeyStore *"]),
        (
            "CreateCustomKeyStore",
            xks("444455556666"),
            &["kms:CreateCustomKeyStore *", "ec2:DescribeVpcEndpointServices *"],
        ),
    ]
}

/// What is asked of an account that has them. `$K` and `$O` are symmetric keys, `$X` is an imported one, `$S` signs, `$M` makes
/// MACs, `$A` agrees, `$P` is a multi-Region primary with a replica, `$C` a ciphertext of `$K`, `$G` a grant on it, `$H` a
/// custom key store.
fn calls() -> Vec<Row> {
    let tags = json!([{"TagKey": "a", "TagValue": "b"}]);
    let of_key = || json!({"KeyId": "$K"});
    let message =
        |key: &str, name: &str, algorithm: &str| json!({"KeyId": key, "Message": HELLO, name: algorithm});
    let default = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"}}"#;
    vec![
        ("CancelKeyDeletion", of_key(), &["kms:CancelKeyDeletion $K"]),
        ("ConnectCustomKeyStore", json!({"CustomKeyStoreId": "$H"}), &["kms:ConnectCustomKeyStore *"]),
        (
            "CreateAlias",
            json!({"AliasName": "alias/new", "TargetKeyId": "$K"}),
            &["kms:CreateAlias alias/new", "kms:CreateAlias $K"],
        ),
        (
            "CreateCustomKeyStore",
            of_cluster(),
            &["kms:CreateCustomKeyStore *", "cloudhsm:DescribeClusters *"],
        ),
        (
            "CreateGrant",
            json!({"KeyId": "$K", "GranteePrincipal": "arn:aws:iam::111122223333:root", "Operations": ["Decrypt"]}),
            &["kms:CreateGrant $K"],
        ),
        ("CreateKey", json!({"MultiRegion": true}), &["kms:CreateKey *"]),
        ("CreateKey", json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": "$H"}), &["kms:CreateKey *"]),
        ("Decrypt", json!({"CiphertextBlob": "$C"}), &["kms:Decrypt $K"]),
        ("Decrypt", json!({"KeyId": "$K", "CiphertextBlob": "$C"}), &["kms:Decrypt $K"]),
        (
            "DeleteAlias",
            json!({"AliasName": "alias/app"}),
            &["kms:DeleteAlias alias/app", "kms:DeleteAlias $K"],
        ),
        ("DeleteCustomKeyStore", json!({"CustomKeyStoreId": "$H"}), &["kms:DeleteCustomKeyStore *"]),
        ("DeleteImportedKeyMaterial", json!({"KeyId": "$X"}), &["kms:DeleteImportedKeyMaterial $X"]),
        (
            "DeriveSharedSecret",
            json!({"KeyId": "$A", "KeyAgreementAlgorithm": "ECDH", "PublicKey": HELLO}),
            &["kms:DeriveSharedSecret $A"],
        ),
        ("DescribeCustomKeyStores", json!({}), &["kms:DescribeCustomKeyStores *"]),
        ("DescribeKey", json!({"KeyId": "alias/app"}), &["kms:DescribeKey $K"]),
        ("DisableKey", of_key(), &["kms:DisableKey $K"]),
        ("DisableKeyRotation", of_key(), &["kms:DisableKeyRotation $K"]),
        ("DisconnectCustomKeyStore", json!({"CustomKeyStoreId": "$H"}), &["kms:DisconnectCustomKeyStore *"]),
        ("EnableKey", of_key(), &["kms:EnableKey $K"]),
        ("EnableKeyRotation", of_key(), &["kms:EnableKeyRotation $K"]),
        ("Encrypt", json!({"KeyId": "$K", "Plaintext": HELLO}), &["kms:Encrypt $K"]),
        ("GenerateDataKey", json!({"KeyId": "$K", "KeySpec": "AES_256"}), &["kms:GenerateDataKey $K"]),
        (
            "GenerateDataKeyPair",
            json!({"KeyId": "$K", "KeyPairSpec": "ECC_NIST_P256"}),
            &["kms:GenerateDataKeyPair $K"],
        ),
        (
            "GenerateDataKeyPairWithoutPlaintext",
            json!({"KeyId": "$K", "KeyPairSpec": "ECC_NIST_P256"}),
            &["kms:GenerateDataKeyPairWithoutPlaintext $K"],
        ),
        (
            "GenerateDataKeyWithoutPlaintext",
            json!({"KeyId": "$K", "KeySpec": "AES_256"}),
            &["kms:GenerateDataKeyWithoutPlaintext $K"],
        ),
        ("GenerateMac", message("$M", "MacAlgorithm", "HMAC_SHA_256"), &["kms:GenerateMac $M"]),
        ("GenerateRandom", json!({"NumberOfBytes": 1}), &["kms:GenerateRandom *"]),
        ("GetKeyLastUsage", of_key(), &["kms:GetKeyLastUsage $K"]),
        ("GetKeyPolicy", of_key(), &["kms:GetKeyPolicy $K"]),
        ("GetKeyRotationStatus", of_key(), &["kms:GetKeyRotationStatus $K"]),
        (
            "GetParametersForImport",
            json!({"KeyId": "$X", "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"}),
            &["kms:GetParametersForImport $X"],
        ),
        ("GetPublicKey", json!({"KeyId": "$S"}), &["kms:GetPublicKey $S"]),
        (
            "ImportKeyMaterial",
            json!({"KeyId": "$X", "ImportToken": HELLO, "EncryptedKeyMaterial": HELLO,
                "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}),
            &["kms:ImportKeyMaterial $X"],
        ),
        ("ListAliases", json!({}), &["kms:ListAliases *"]),
        ("ListAliases", of_key(), &["kms:ListAliases *"]),
        ("ListGrants", of_key(), &["kms:ListGrants $K"]),
        ("ListKeyPolicies", of_key(), &["kms:ListKeyPolicies $K"]),
        ("ListKeyRotations", of_key(), &["kms:ListKeyRotations $K"]),
        ("ListKeys", json!({}), &["kms:ListKeys *"]),
        ("ListResourceTags", of_key(), &["kms:ListResourceTags $K"]),
        (
            "ListRetirableGrants",
            json!({"RetiringPrincipal": "arn:aws:iam::111122223333:root"}),
            &["kms:ListRetirableGrants *"],
        ),
        (
            "PutKeyPolicy",
            json!({"KeyId": "$K", "Policy": default}),
            // The second time under the new policy: the check that nobody locks himself out.
            &["kms:PutKeyPolicy $K", "kms:PutKeyPolicy $K"],
        ),
        (
            "ReEncrypt",
            json!({"CiphertextBlob": "$C", "DestinationKeyId": "$O"}),
            &["kms:ReEncryptFrom $K", "kms:ReEncryptTo $O"],
        ),
        (
            "ReplicateKey",
            json!({"KeyId": "$P", "ReplicaRegion": "ap-south-1", "Tags": tags}),
            &["kms:ReplicateKey $P", "kms:CreateKey *", "kms:TagResource *"],
        ),
        (
            "ReplicateKey",
            json!({"KeyId": "$P", "ReplicaRegion": "ap-south-1"}),
            &["kms:ReplicateKey $P", "kms:CreateKey *"],
        ),
        ("RetireGrant", json!({"KeyId": "$arn", "GrantId": "$G"}), &["kms:RetireGrant $K"]),
        ("RevokeGrant", json!({"KeyId": "$K", "GrantId": "$G"}), &["kms:RevokeGrant $K"]),
        ("RotateKeyOnDemand", of_key(), &["kms:RotateKeyOnDemand $K"]),
        ("ScheduleKeyDeletion", of_key(), &["kms:ScheduleKeyDeletion $K"]),
        ("Sign", message("$S", "SigningAlgorithm", "ECDSA_SHA_256"), &["kms:Sign $S"]),
        ("TagResource", json!({"KeyId": "$K", "Tags": tags}), &["kms:TagResource $K"]),
        ("UntagResource", json!({"KeyId": "$K", "TagKeys": ["a"]}), &["kms:UntagResource $K"]),
        (
            "UpdateAlias",
            json!({"AliasName": "alias/app", "TargetKeyId": "$O"}),
            &["kms:UpdateAlias alias/app", "kms:UpdateAlias $K", "kms:UpdateAlias $O"],
        ),
        (
            "UpdateCustomKeyStore",
            json!({"CustomKeyStoreId": "$H", "NewCustomKeyStoreName": "new"}),
            &["kms:UpdateCustomKeyStore *"],
        ),
        (
            "UpdateKeyDescription",
            json!({"KeyId": "$K", "Description": "d"}),
            &["kms:UpdateKeyDescription $K"],
        ),
        (
            "UpdatePrimaryRegion",
            json!({"KeyId": "$P", "PrimaryRegion": "eu-west-1"}),
            &["kms:UpdatePrimaryRegion $P", "kms:UpdatePrimaryRegion $P in eu-west-1"],
        ),
        (
            "Verify",
            json!({"KeyId": "$S", "Message": HELLO, "Signature": HELLO, "SigningAlgorithm": "ECDSA_SHA_256"}),
            &["kms:Verify $S"],
        ),
        (
            "VerifyMac",
            json!({"KeyId": "$M", "Message": HELLO, "Mac": HELLO, "MacAlgorithm": "HMAC_SHA_256"}),
            &["kms:VerifyMac $M"],
        ),
    ]
}

/// Checks that these permissions are asked, that a user who has them and nothing else is not denied, and that a user who has
/// all but one of them is.
fn check(world: &mut World, names: &[(&str, String)], (operation, input, expected): &Row) -> Vec<String> {
    let input = fill(input, names);
    let arn = |resource: &str| {
        let (resource, region) = resource.split_once(" in ").unwrap_or((resource, "us-east-1"));
        match names.iter().find(|(name, _)| *name == resource) {
            Some((_, id)) => format!("arn:aws:kms:{region}:{ACCOUNT}:key/{id}"),
            None if resource.starts_with("alias/") => format!("arn:aws:kms:{region}:{ACCOUNT}:{resource}"),
            None => resource.to_owned(),
        }
    };
    let expected: Vec<(&str, String)> = expected
        .iter()
        .map(|permission| {
            permission.split_once(' ').map(|(action, resource)| (action, arn(resource))).unwrap()
        })
        .collect();
    let mut wrong = Vec::new();
    let alice = |world: &mut World, statements: Value| {
        let alice = put_user(&mut world.vault(), ACCOUNT, "alice", policy(&statements));
        world.credentials(Some(&alice));
    };
    world.credentials(None);
    let explained = world.explain(operation, input.clone());
    let asked: Vec<_> =
        explained.actions.iter().map(|asked| (asked.action.as_str(), asked.resource.clone())).collect();
    if asked != expected {
        wrong.push(format!("{operation} {input} asks {asked:?}"));
    }
    let each = expected.iter().map(|(action, resource)| allow(action, resource));
    alice(world, each.collect());
    let explained = world.explain(operation, input.clone());
    // Who may retire a grant is told by the grant, or by a policy.
    if explained.is_denied() {
        wrong.push(format!("{operation} {input} is denied: {explained:?}"));
    }
    alice(world, json!([]));
    let (first, _) = expected[0];
    let refusal = world.call(operation, input.clone()).unwrap_err();
    if !refusal.contains(&format!("is not authorized to perform: {first} on ")) {
        wrong.push(format!("{operation} {input} without permissions: {refusal}"));
    }
    for (action, resource) in &expected {
        let denial = json!({"Effect": "Deny", "Action": action, "Resource": resource});
        alice(world, json!([allow("*", "*"), denial]));
        let refusal = world.call(operation, input.clone());
        let named = format!("is not authorized to perform: {action} on ");
        if !refusal.as_ref().is_err_and(|error| error.starts_with("AccessDenied") && error.contains(&named)) {
            wrong.push(format!("{operation} {input} without {action} on {resource}: {refusal:?}"));
        }
    }
    world.credentials(None);
    wrong
}

#[test]
fn each_operation_asks_for_what_it_needs() {
    let mut world = World::new();
    let mut names = vec![("$K", world.key()), ("$O", world.key())];
    put(&world, &cluster(CLUSTER));
    let mut wrong: Vec<String> = Vec::new();
    let first = first_calls();
    wrong.extend(first.iter().flat_map(|row| check(&mut world, &names, row)));

    for (name, properties) in [
        ("$X", json!({"Origin": "EXTERNAL"})),
        ("$S", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})),
        ("$M", json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"})),
        ("$A", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"})),
        ("$P", json!({"MultiRegion": true})),
    ] {
        names.push((name, world.key_with(properties)));
    }
    let key = names[0].1.clone();
    world.ok("ReplicateKey", json!({"KeyId": names.last().unwrap().1, "ReplicaRegion": "eu-west-1"}));
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let grant = json!({"KeyId": key, "GranteePrincipal": "arn:aws:iam::111122223333:root", "Operations": ["Decrypt"]});
    names.push(("$C", text(&world.hello(&key))));
    names.push(("$G", text(&world.ok("CreateGrant", grant)["GrantId"])));
    names.push(("$arn", world.arn(&key)));
    names.push(("$H", text(&world.ok("CreateCustomKeyStore", of_cluster())["CustomKeyStoreId"])));
    let calls = calls();
    wrong.extend(calls.iter().flat_map(|row| check(&mut world, &names, row)));

    // A store is connected by a role of KMS, whenever that was lost.
    let role = Name::from("AWSServiceRoleForKeyManagementServiceCustomKeyStores");
    let deleted: Result<bool, VaultError> =
        world.vault().write(|transaction| transaction.delete::<Role>(&[ACCOUNT, role.folded()]));
    assert!(deleted.unwrap());
    let connect: Row = (
        "ConnectCustomKeyStore",
        json!({"CustomKeyStoreId": "$H"}),
        &["kms:ConnectCustomKeyStore *", KEY_STORE_ROLE],
    );
    wrong.extend(check(&mut world, &names, &connect));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let listed: BTreeSet<&str> = first.iter().chain(&calls).map(|(operation, ..)| *operation).collect();
    let all: BTreeSet<&str> = Service::Kms.operation_names().collect();
    assert_eq!(listed, all);
}

#[test]
fn kms_has_roles_that_nobody_else_changes() {
    let mut world = World::new();
    let nothing = Permissions::default();
    world.key_with(json!({"MultiRegion": true}));
    world.key_with(json!({"MultiRegion": true}));
    let listed = world.ok("ListRoles", json!({}))["Roles"].take();
    let [role] = listed.as_array().unwrap().as_slice() else { panic!("{listed}") };
    let name = "AWSServiceRoleForKeyManagementServiceMultiRegionKeys";
    assert_eq!(role["RoleName"], name);
    assert_eq!(
        role["Arn"],
        "arn:aws:iam::111122223333:role/aws-service-role/mrk.kms.amazonaws.com/AWSServiceRoleForKeyManagementServiceMultiRegionKeys"
    );
    let refusal = format!(
        "UnmodifiableEntity: Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"
    );
    let document = r#"{"Version":"2012-10-17","Statement":[]}"#;
    let administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
    for (operation, more) in [
        ("AttachRolePolicy", json!({"PolicyArn": administrator})),
        ("DeleteRole", json!({})),
        ("DeleteRolePermissionsBoundary", json!({})),
        ("DeleteRolePolicy", json!({"PolicyName": "p"})),
        ("DetachRolePolicy", json!({"PolicyArn": administrator})),
        ("PutRolePermissionsBoundary", json!({"PermissionsBoundary": administrator})),
        ("PutRolePolicy", json!({"PolicyName": "p", "PolicyDocument": document})),
        ("UpdateAssumeRolePolicy", json!({"PolicyDocument": document})),
    ] {
        let mut input = more;
        input["RoleName"] = json!(name);
        world.refused(operation, input, &refusal);
    }
    // Nobody has its permissions either.
    let alice = put_user(&mut world.vault(), ACCOUNT, "alice", nothing);
    world.credentials(Some(&alice));
    let assume = json!({"RoleArn": role["Arn"], "RoleSessionName": "night"});
    let error = world.call("AssumeRole", assume).unwrap_err();
    assert!(error.starts_with("AccessDenied: "), "{error}");
}

#[test]
fn what_kms_asks_in_the_callers_name_has_condition_keys() {
    let mut world = World::new();
    world.key();
    for (via_service, operator, key, value, holds) in [
        (None, "StringEquals", "iam:AWSServiceName", json!("mrk.kms.amazonaws.com"), true),
        (None, "StringEquals", "iam:AWSServiceName", json!("cks.kms.amazonaws.com"), false),
        (None, "Bool", "aws:ViaAWSService", json!("true"), true),
        (None, "ForAnyValue:StringEquals", "aws:CalledVia", json!("kms.amazonaws.com"), true),
        (Some("s3"), "ForAllValues:StringEquals", "aws:CalledVia", json!(["kms.amazonaws.com"]), false),
        (Some("s3"), "StringEquals", "aws:CalledViaFirst", json!("s3.amazonaws.com"), true),
        (Some("s3"), "StringEquals", "aws:CalledViaLast", json!("kms.amazonaws.com"), true),
        (None, "Null", "aws:SourceIp", json!("true"), true),
        (None, "StringEquals", "aws:PrincipalArn", json!(ALICE), true),
        (None, "StringEquals", "aws:RequestedRegion", json!("us-east-1"), true),
        (None, "Null", "kms:CallerAccount", json!("true"), true),
        (None, "Null", "kms:ViaService", json!("true"), true),
        (None, "Null", "kms:MultiRegion", json!("true"), true),
    ] {
        let condition = json!({operator: {key: value}});
        let mut statement = allow("iam:CreateServiceLinkedRole", "*");
        statement["Condition"] = condition.clone();
        let statements = json!([allow("kms:*", "*"), statement]);
        let alice = put_user(&mut world.vault(), ACCOUNT, "alice", policy(&statements));
        world.credentials(Some(&alice));
        world.via_service(via_service);
        let explained = world.explain("CreateKey", json!({"MultiRegion": true}));
        assert_eq!(explained.is_denied(), !holds, "{condition} {via_service:?}: {explained:?}");
    }
}
