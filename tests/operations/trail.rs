//! What calls leave in the trail.

use airkms::arn::AccountId;
use airkms::crypto::random::SystemRandom;
use airkms::identity::{
    AccessKey, AccessKeyFacts, AccessKeyStatus, Account, CredentialsInUse, Permissions, SecretAccessKey, User,
};
use airkms::service::accounts::create_account;
use airkms::time::Timestamp;
use airkms::trail::Trail;
use airkms::vault::VaultError;
use serde_json::{Value, json};

use crate::support::{Credentials, HELLO, START, World, text};

/// The last record, without the members that are the same in all or random.
fn last(world: &World) -> Value {
    let mut record = world.records().pop().unwrap();
    let members = record.as_object_mut().unwrap();
    members.retain(|name, _| {
        [
            "eventName",
            "errorCode",
            "errorMessage",
            "requestParameters",
            "responseElements",
            "additionalEventData",
            "readOnly",
            "resources",
        ]
        .contains(&name.as_str())
    });
    record
}

fn key_resource(arn: &str) -> Value {
    json!({"accountId": "111122223333", "type": "AWS::KMS::Key", "ARN": arn})
}

#[test]
fn a_whole_record() {
    let mut world = World::new();
    let key = world.key();
    let material = text(&world.describe(&key)["CurrentKeyMaterialId"]);
    let arn = world.arn(&key);
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let input = json!({"KeyId": "alias/app", "Plaintext": HELLO, "EncryptionContext": {"Team": "blue"}});
    world.ok("Encrypt", input);
    let record = world.records().pop().unwrap();
    assert_eq!(
        record,
        json!({
            "eventVersion": "1.11",
            "userIdentity": {
                "type": "Root", "principalId": "111122223333",
                "arn": "arn:aws:iam::111122223333:root", "accountId": "111122223333",
            },
            "eventTime": "2023-11-14T22:13:20Z",
            "eventSource": "kms.amazonaws.com",
            "eventName": "Encrypt",
            "awsRegion": "us-east-1",
            "sourceIPAddress": "127.0.0.1",
            "userAgent": concat!("airkms/", env!("CARGO_PKG_VERSION")),
            "requestParameters": {
                "keyId": "alias/app",
                "encryptionAlgorithm": "SYMMETRIC_DEFAULT",
                "encryptionContext": {"Team": "blue"},
            },
            "responseElements": null,
            "additionalEventData": {"keyMaterialId": material},
            "requestID": record["requestID"],
            "eventID": record["eventID"],
            "readOnly": true,
            "resources": [key_resource(&arn)],
            "eventType": "AwsApiCall",
            "managementEvent": true,
            "recipientAccountId": "111122223333",
            "eventCategory": "Management",
        })
    );
    let usage = world.ok("GetKeyLastUsage", json!({"KeyId": key}))["KeyLastUsage"].take();
    assert_eq!(usage["CloudTrailEventId"], record["eventID"]);
    assert_eq!(usage["KmsRequestId"], record["requestID"]);
}

#[test]
fn what_records_show() {
    let mut world = World::new();
    let key = world.key();
    let (arn, material) = (world.arn(&key), world.describe(&key)["CurrentKeyMaterialId"].clone());
    let resources = json!([key_resource(&arn)]);
    let blob = world.hello(&key);
    let by_arn = json!({"keyId": arn});
    let check = |world: &mut World, operation: &str, input: Value, expected: Value| {
        world.ok(operation, input);
        assert_eq!(last(world), expected, "{operation}");
    };
    let read = |name: &str, parameters: Value, resources: &Value| {
        json!({
            "eventName": name, "requestParameters": parameters, "responseElements": null, "readOnly": true,
            "resources": resources,
        })
    };
    let none = json!([]);
    check(&mut world, "ListKeys", json!({}), read("ListKeys", Value::Null, &none));
    check(&mut world, "ListKeys", json!({"Limit": 5}), read("ListKeys", json!({"limit": 5}), &none));
    check(
        &mut world,
        "GenerateRandom",
        json!({"NumberOfBytes": 8}),
        read("GenerateRandom", Value::Null, &none),
    );
    let described = read("DescribeKey", json!({"keyId": key}), &resources);
    check(&mut world, "DescribeKey", json!({"KeyId": key}), described);
    let mut decrypted = read("Decrypt", json!({"encryptionAlgorithm": "SYMMETRIC_DEFAULT"}), &resources);
    decrypted["additionalEventData"] = json!({"keyMaterialId": material});
    check(&mut world, "Decrypt", json!({"CiphertextBlob": blob}), decrypted);
    let mut again = read(
        "ReEncrypt",
        json!({
            "sourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT", "destinationKeyId": key,
            "destinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        }),
        &resources,
    );
    again["additionalEventData"] =
        json!({"sourceKeyMaterialId": material, "destinationKeyMaterialId": material});
    check(&mut world, "ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key}), again);

    let write = |name: &str, parameters: Value, elements: &Value, resources: &Value| {
        json!({
            "eventName": name, "requestParameters": parameters, "responseElements": elements,
            "readOnly": false, "resources": resources,
        })
    };
    check(
        &mut world,
        "TagResource",
        json!({"KeyId": key, "Tags": [{"TagKey": "Team", "TagValue": "blue"}]}),
        write(
            "TagResource",
            json!({"keyId": key, "tags": [{"tagKey": "Team", "tagValue": "blue"}]}),
            &by_arn,
            &resources,
        ),
    );
    let alias = json!({
        "accountId": "111122223333", "type": "AWS::KMS::Alias",
        "ARN": "arn:aws:kms:us-east-1:111122223333:alias/app",
    });
    check(
        &mut world,
        "CreateAlias",
        json!({"AliasName": "alias/app", "TargetKeyId": key}),
        write(
            "CreateAlias",
            json!({"aliasName": "alias/app", "targetKeyId": key}),
            &by_arn,
            &json!([key_resource(&arn), alias]),
        ),
    );
    check(
        &mut world,
        "DeleteAlias",
        json!({"AliasName": "alias/app"}),
        write("DeleteAlias", json!({"aliasName": "alias/app"}), &by_arn, &json!([alias, key_resource(&arn)])),
    );
    let principal = "arn:aws:iam::111122223333:user/alice";
    let grant = world.ok(
        "CreateGrant",
        json!({
            "KeyId": key, "GranteePrincipal": principal, "Operations": ["Decrypt"],
            "Constraints": {"EncryptionContextSubset": {"Team": "blue"}},
        }),
    );
    let created = write(
        "CreateGrant",
        json!({
            "keyId": key, "granteePrincipal": principal, "operations": ["Decrypt"],
            "constraints": {"encryptionContextSubset": {"Team": "blue"}},
        }),
        &json!({"grantId": grant["GrantId"], "keyId": arn}),
        &resources,
    );
    assert_eq!(last(&world), created);
    let mut retired = write("RetireGrant", Value::Null, &by_arn, &resources);
    retired["additionalEventData"] = json!({"grantId": grant["GrantId"]});
    check(&mut world, "RetireGrant", json!({"GrantToken": grant["GrantToken"]}), retired);
    check(
        &mut world,
        "ScheduleKeyDeletion",
        json!({"KeyId": key, "PendingWindowInDays": 7}),
        write(
            "ScheduleKeyDeletion",
            json!({"keyId": key, "pendingWindowInDays": 7}),
            &json!({
                "keyId": arn, "keyState": "PendingDeletion", "deletionDate": "Nov 21, 2023, 10:13:20 PM",
                "pendingWindowInDays": 7,
            }),
            &resources,
        ),
    );
}

#[test]
fn a_new_key_is_shown_with_its_defaults() {
    let mut world = World::new();
    let key = world.key_with(json!({"CustomerMasterKeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}));
    let record = last(&world);
    assert_eq!(
        record["requestParameters"],
        json!({
            "description": "", "origin": "AWS_KMS", "multiRegion": false, "keySpec": "RSA_2048",
            "customerMasterKeySpec": "RSA_2048", "policy": "", "bypassPolicyLockoutSafetyCheck": false,
            "keyUsage": "SIGN_VERIFY", "tags": [],
        })
    );
    let metadata = &record["responseElements"]["keyMetadata"];
    assert_eq!(metadata["aWSAccountId"], "111122223333");
    assert_eq!(metadata["keyId"], key);
    assert_eq!(metadata["creationDate"], "Nov 14, 2023, 10:13:20 PM");
    assert_eq!(record["resources"], json!([key_resource(&world.arn(&key))]));
}

#[test]
fn calls_that_fail_are_recorded() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let check = |world: &mut World, operation: &str, input: Value, expected: Value| {
        world.call(operation, input).unwrap_err();
        let record = last(world);
        for (name, value) in expected.as_object().unwrap() {
            assert_eq!(record[name], *value, "{operation} {name}");
        }
        assert_eq!(record["responseElements"], Value::Null);
    };
    check(
        &mut world,
        "Encrypt",
        json!({"KeyId": "alias/none", "Plaintext": HELLO}),
        json!({
            "errorCode": "NotFoundException", "resources": [],
            "errorMessage": "Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found.",
            "requestParameters": {"keyId": "alias/none", "encryptionAlgorithm": "SYMMETRIC_DEFAULT"},
        }),
    );
    check(
        &mut world,
        "Encrypt",
        json!({"KeyId": key, "Plaintext": HELLO, "DryRun": true}),
        json!({"errorCode": "DryRunOperationException", "resources": [key_resource(&arn)]}),
    );
    check(
        &mut world,
        "Decrypt",
        json!({"CiphertextBlob": HELLO}),
        json!({"errorCode": "InvalidCiphertextException", "errorMessage": null}),
    );
    check(
        &mut world,
        "CreateKey",
        json!({"KeySpec": "NO_SPEC"}),
        json!({"errorCode": "ValidationException", "readOnly": false}),
    );
    check(&mut world, "DescribeKey", json!({"KeyId": 7}), json!({"errorCode": "SerializationException"}));
    let deny = json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"},
            {"Effect": "Deny", "Principal": "*", "Action": "kms:Encrypt", "Resource": "*"},
        ],
    });
    world.ok("PutKeyPolicy", json!({"KeyId": key, "PolicyName": "default", "Policy": deny.to_string()}));
    check(
        &mut world,
        "Encrypt",
        json!({"KeyId": key, "Plaintext": HELLO}),
        json!({"errorCode": "AccessDenied", "resources": [key_resource(&arn)]}),
    );
    let before = world.records().len();
    assert_eq!(world.call("NoOperation", json!({})).unwrap_err(), "UnknownOperationException");
    assert_eq!(world.records().len(), before);
}

/// The names of the events that KMS records by itself, their times and Regions.
fn events(world: &World) -> Vec<(String, String, String)> {
    let is_own = |record: &Value| record["userIdentity"]["invokedBy"] == "AWS Internal";
    let records = world.records().into_iter().filter(is_own);
    records
        .map(|record| (text(&record["eventName"]), text(&record["eventTime"]), text(&record["awsRegion"])))
        .collect()
}

fn event(name: &str, time: &str, region: &str) -> (String, String, String) {
    (name.to_owned(), time.to_owned(), region.to_owned())
}

#[test]
fn what_kms_does_by_itself_is_recorded() {
    let mut world = World::new();
    let key = world.key_with(json!({"MultiRegion": true}));
    world.ok("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 90}));
    world.advance_days(181);
    world.hello(&key);
    world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    let rotations = [
        event("RotateKey", "2024-02-12T22:13:20Z", "us-east-1"),
        event("RotateKey", "2024-05-12T22:13:20Z", "us-east-1"),
        event("RotateKey", "2024-05-13T22:13:20Z", "us-east-1"),
    ];
    assert_eq!(events(&world), rotations);
    let record = world.records().pop().unwrap();
    assert_eq!(record["eventType"], "AwsServiceEvent");
    assert_eq!(record["requestParameters"], Value::Null);
    let details = &record["serviceEventDetails"];
    assert_eq!((&details["rotationType"], &details["keyId"]), (&json!("ON_DEMAND"), &json!(key)));
    assert_ne!(details["previousKeyMaterialId"], details["currentKeyMaterialId"]);

    world.ok("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "eu-west-1"}));
    let records = world.records();
    let names: Vec<_> = records
        .iter()
        .rev()
        .take(3)
        .map(|record| (record["eventName"].as_str().unwrap(), record["awsRegion"].as_str().unwrap()))
        .collect();
    assert_eq!(
        names,
        [
            ("SynchronizeMultiRegionKey", "us-east-1"),
            ("CreateKey", "eu-west-1"),
            ("ReplicateKey", "us-east-1")
        ]
    );
    world.region("eu-west-1");
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    world.advance_days(8);
    world.ok("ListKeys", json!({}));
    assert_eq!(events(&world).pop(), Some(event("DeleteKey", "2024-05-20T22:13:20Z", "eu-west-1")));
}

#[test]
fn the_trail_of_calls_is_whole() {
    let mut world = World::new();
    let key = world.key();
    world.hello(&key);
    world.ok("DisableKey", json!({"KeyId": key}));
    world.ok("ListKeys", json!({}));
    let (keys, seen) = world
        .vault()
        .read(|transaction| Ok::<_, VaultError>((transaction.trail_keys()?, transaction.trail_anchor()?)))
        .unwrap();
    assert_eq!(seen.unwrap().number, 3);
    let verified = Trail::verify(world.location(), &keys, seen).unwrap().unwrap();
    assert_eq!((verified.first, verified.records), (1, 4));
}

/// A call whose record cannot be written fails, and changes nothing.
#[test]
fn without_a_record_there_is_no_change() {
    let mut world = World::new();
    let key = world.key();
    let path = airkms::trail::path_of(world.location());
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch("UPDATE record SET head = zeroblob(3) WHERE head IS NOT NULL").unwrap();
    for (operation, input) in [
        ("DisableKey", json!({"KeyId": key})),
        ("DescribeKey", json!({"KeyId": key})),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO})),
        ("DescribeKey", json!({"KeyId": "alias/none"})),
    ] {
        let error = world.fails(operation, input);
        assert!(matches!(error, VaultError::TrailDamaged { .. }), "{error}");
    }
    let mut vault = world.vault();
    let trail = Trail::open(world.location(), Box::new(SystemRandom)).unwrap().unwrap();
    let keys = vault.read(|transaction| transaction.trail_keys()).unwrap();
    assert_eq!(trail.before(&keys, u64::MAX, 10).unwrap().len(), 1);
}

/// The credentials of a new user of this account who may do anything.
fn user(world: &World, account: &str, name: &str) -> Credentials {
    let (account, created) = (AccountId::parse(account).unwrap(), Timestamp::from_millis(START));
    let all = json!({
        "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
    });
    let permissions = Permissions {
        inline_policies: [("all".to_owned(), all.to_string())].into(),
        ..Permissions::default()
    };
    let user = User {
        account: account.clone(),
        name: name.into(),
        path: "/".to_owned(),
        user_id: format!("AIDA{}", name.to_uppercase()),
        created,
        permissions,
        tags: Vec::new(),
        groups: Vec::new(),
    };
    let id = format!("AKIA{}", name.to_uppercase());
    let facts = AccessKeyFacts {
        id: id.clone(),
        account: account.clone(),
        user: Some(user.name.clone()),
        status: AccessKeyStatus::Active,
        created,
    };
    let key = AccessKey { facts, secret: SecretAccessKey::of(&[7; 30]) };
    let secret = key.secret.expose().to_owned();
    let put: Result<(), VaultError> = world.vault().write(|transaction| {
        if account != AccountId::default() {
            transaction.put(&Account { id: account.clone(), name: "other".to_owned() })?;
        }
        transaction.put(&user)?;
        transaction.put(&key)?;
        transaction.put(&CredentialsInUse {})
    });
    put.unwrap();
    Credentials { access_key_id: id, secret, token: None }
}

#[test]
fn a_role_of_kms_s_is_recorded_as_made_in_the_caller_s_name() {
    let mut world = World::new();
    world.key_with(json!({"MultiRegion": true}));
    let records = world.records();
    let [created, linked] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!((&created["eventName"], &created["awsRegion"]), (&json!("CreateKey"), &json!("us-east-1")));
    let role = world.ok("ListRoles", json!({}))["Roles"][0].take();
    let service = "mrk.kms.amazonaws.com";
    let mut expected = json!({
        "eventVersion": "1.11", "eventTime": "2023-11-14T22:13:20Z", "eventSource": "iam.amazonaws.com",
        "eventName": "CreateServiceLinkedRole", "awsRegion": "us-east-1", "sourceIPAddress": service, "userAgent": service,
        "requestParameters": {"aWSServiceName": service},
        "responseElements": {"role": {
            "path": "/aws-service-role/mrk.kms.amazonaws.com/", "roleName": role["RoleName"], "roleId": role["RoleId"],
            "arn": role["Arn"], "createDate": "Nov 14, 2023, 10:13:20 PM",
        }},
        "requestID": created["requestID"], "eventID": linked["eventID"], "readOnly": false, "eventType": "AwsApiCall",
        "managementEvent": true, "recipientAccountId": "111122223333", "eventCategory": "Management",
    });
    expected["userIdentity"] = created["userIdentity"].clone();
    expected["userIdentity"]["invokedBy"] = json!(service);
    assert_eq!(*linked, expected);
    // There is one such role, and a call that fails makes none.
    world.key_with(json!({"MultiRegion": true}));
    assert_eq!(world.records().pop().unwrap()["eventName"], "CreateKey");
    let mut world = World::new();
    world.call("CreateKey", json!({"MultiRegion": true, "Policy": "{}"})).unwrap_err();
    assert_eq!(world.records().len(), 1);
}

#[test]
fn a_new_account_s_trail_begins_with_its_access_key() {
    let mut world = World::new();
    world.ok("ListKeys", json!({}));
    let (id, now) = (AccountId::parse("444455556666").unwrap(), Timestamp::from_millis(START));
    let (_, key) = create_account(&mut world.vault(), now, Some(id), String::new()).unwrap();
    let record = world.records().pop().unwrap();
    assert_eq!(
        (&record["eventName"], &record["eventSource"], &record["recipientAccountId"]),
        (&json!("CreateAccessKey"), &json!("iam.amazonaws.com"), &json!("444455556666"))
    );
    assert_eq!(record["userIdentity"]["arn"], "arn:aws:iam::444455556666:root");
    assert_eq!(record["userAgent"], concat!("airkms/", env!("CARGO_PKG_VERSION"), " account"));
    let shown = json!({"accessKey": {
        "accessKeyId": key.facts.id, "status": "Active", "createDate": "Nov 14, 2023, 10:13:20 PM",
    }});
    assert_eq!(record["responseElements"], shown);
    assert!(!record.to_string().contains(key.secret.expose()));
}

#[test]
fn calls_across_accounts_are_recorded_in_both() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let bob = user(&world, "444455556666", "bob");
    let encrypt = json!({"KeyId": arn, "Plaintext": HELLO});
    let recipients = |world: &World, from: usize| -> Vec<String> {
        world.records()[from..].iter().map(|record| text(&record["recipientAccountId"])).collect()
    };

    // A call that is denied is of no concern to the key's owner.
    world.credentials(Some(&bob));
    let before = world.records().len();
    assert!(world.call("Encrypt", encrypt.clone()).unwrap_err().starts_with("AccessDeniedException"));
    assert_eq!(recipients(&world, before), ["444455556666"]);

    world.credentials(None);
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"]},
            "Action": "kms:*", "Resource": "*",
        }],
    });
    world.ok("PutKeyPolicy", json!({"KeyId": key, "PolicyName": "default", "Policy": policy.to_string()}));
    world.credentials(Some(&bob));
    let before = world.records().len();
    world.ok("Encrypt", encrypt);
    assert_eq!(recipients(&world, before), ["444455556666", "111122223333"]);
    let records = world.records();
    let (own, owners) = (&records[before], &records[before + 1]);
    assert_eq!(
        own["userIdentity"],
        json!({
            "type": "IAMUser", "principalId": "AIDABOB", "arn": "arn:aws:iam::444455556666:user/bob",
            "accountId": "444455556666", "accessKeyId": "AKIABOB", "userName": "bob",
        })
    );
    assert_eq!(
        owners["userIdentity"],
        json!({"type": "AWSAccount", "principalId": "AIDABOB", "accountId": "444455556666"})
    );
    assert_eq!(own["sharedEventID"], owners["sharedEventID"]);
    assert_ne!(own["eventID"], owners["eventID"]);
    assert_eq!((&own["requestID"], &own["resources"]), (&owners["requestID"], &owners["resources"]));

    // Each looks up its own.
    let mine = world.ok("LookupEvents", json!({}));
    let names = |answer: &Value| -> Vec<String> {
        answer["Events"].as_array().unwrap().iter().map(|event| text(&event["EventName"])).collect()
    };
    assert_eq!(names(&mine), ["Encrypt", "Encrypt"]);
    assert_eq!(mine["Events"][0]["Username"], "bob");
    world.credentials(None);
    assert_eq!(names(&world.ok("LookupEvents", json!({}))), ["Encrypt", "PutKeyPolicy", "CreateKey"]);
}
