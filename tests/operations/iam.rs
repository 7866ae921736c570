//! Users, roles, access keys and policies, through the operations of IAM.

use serde_json::{Value, json};

use crate::support::{Credentials, START, World, text};

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:Get*","Resource":"*"}}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
const POWER_USER: &str = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser";
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
/// The time of the clock, in the whole seconds of IAM.
const TIME: f64 = 1_700_000_000.0;

const NO_ALICE: &str = "NoSuchEntity: The user with name alice cannot be found.";
const NO_OPS: &str = "NoSuchEntity: The role with name ops cannot be found.";

fn encoded(document: &str) -> String {
    let mut encoded = String::new();
    for byte in document.bytes() {
        match byte {
            b'-' | b'_' | b'.' | b'~' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn alice(world: &mut World) -> Value {
    world.ok("CreateUser", json!({"UserName": "alice"}))["User"].take()
}

fn ops(world: &mut World) -> Value {
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": TRUST}))["Role"].take()
}

fn refuse_all(world: &mut World, cases: &[(&str, Value, &str)]) {
    for (operation, input, expected) in cases {
        world.refused(operation, input.clone(), expected);
    }
}

#[test]
fn users_are_made_shown_changed_and_deleted() {
    let mut world = World::new();
    let tags = json!([{"Key": "team", "Value": "red"}]);
    let made = world.ok(
        "CreateUser",
        json!({"UserName": "Alice", "Path": "/team/", "PermissionsBoundary": POWER_USER, "Tags": tags}),
    );
    let id = text(&made["User"]["UserId"]);
    assert!(id.len() == 21 && id.starts_with("AIDA"), "{id}");
    let arn = "arn:aws:iam::111122223333:user/team/Alice";
    let whole = json!({
        "UserId": id, "Arn": arn, "Path": "/team/", "UserName": "Alice", "CreateDate": TIME,
        "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": POWER_USER},
        "Tags": tags,
    });
    assert_eq!(made, json!({"User": whole}));
    assert_eq!(world.ok("GetUser", json!({"UserName": "aLICE"})), json!({"User": whole}));

    world.ok("CreateUser", json!({"UserName": "bob"}));
    let listed = world.ok("ListUsers", json!({"PathPrefix": "/team"}));
    let shown = json!({"UserId": id, "Arn": arn, "Path": "/team/", "UserName": "Alice", "CreateDate": TIME});
    assert_eq!(listed, json!({"Users": [shown], "IsTruncated": false}));
    let first = world.ok("ListUsers", json!({"MaxItems": 1}));
    assert_eq!((&first["Users"][0]["UserName"], &first["IsTruncated"]), (&json!("Alice"), &json!(true)));
    let second = world.ok("ListUsers", json!({"MaxItems": 1, "Marker": first["Marker"]}));
    assert_eq!((&second["Users"][0]["UserName"], &second["IsTruncated"]), (&json!("bob"), &json!(false)));

    let key = text(&world.ok("CreateAccessKey", json!({"UserName": "bob"}))["AccessKey"]["AccessKeyId"]);
    world.ok("UpdateUser", json!({"UserName": "bob", "NewUserName": "rob", "NewPath": "/r/"}));
    world.refused(
        "GetUser",
        json!({"UserName": "bob"}),
        "NoSuchEntity: The user with name bob cannot be found.",
    );
    let rob = world.ok("GetUser", json!({"UserName": "rob"}));
    assert_eq!(rob["User"]["Arn"], "arn:aws:iam::111122223333:user/r/rob");
    let keys = world.ok("ListAccessKeys", json!({"UserName": "rob"}));
    assert_eq!(keys["AccessKeyMetadata"][0]["AccessKeyId"], json!(key));
    world.ok("UpdateUser", json!({"UserName": "rob", "NewUserName": "ROB"}));
    world.ok("DeleteAccessKey", json!({"UserName": "rob", "AccessKeyId": key}));
    world.ok("DeleteUser", json!({"UserName": "rob"}));
    world.refused(
        "DeleteUser",
        json!({"UserName": "rob"}),
        "NoSuchEntity: The user with name rob cannot be found.",
    );
}

#[test]
fn the_root_user_is_shown_by_account_and_arn() {
    let mut world = World::new();
    let root = json!({"UserId": "111122223333", "Arn": "arn:aws:iam::111122223333:root"});
    assert_eq!(world.ok("GetUser", json!({})), json!({"User": root}));
    world.region("cn-north-1");
    let shown = world.ok("GetUser", json!({}));
    assert_eq!(shown["User"]["Arn"], "arn:aws-cn:iam::111122223333:root");
    let made = world.ok("CreateUser", json!({"UserName": "li"}));
    assert_eq!(made["User"]["Arn"], "arn:aws-cn:iam::111122223333:user/li");
}

#[test]
fn what_a_user_cannot_be_is_refused() {
    let mut world = World::new();
    alice(&mut world);
    let too_long = "a".repeat(65);
    let tag = |key: &str| json!({"Key": key, "Value": ""});
    let name = |length: &str, constraint: &str| {
        format!(
            "ValidationError: 1 validation error detected: Value '{length}' at 'userName' failed to satisfy constraint: \
             Member must {constraint}"
        )
    };
    refuse_all(
        &mut world,
        &[
            (
                "CreateUser",
                json!({"UserName": "ALICE"}),
                "EntityAlreadyExists: User with name ALICE already exists.",
            ),
            (
                "CreateUser",
                json!({"UserName": &too_long}),
                &name(&too_long, "have length less than or equal to 64"),
            ),
            (
                "CreateUser",
                json!({"UserName": "a b"}),
                &name("a b", r"satisfy regular expression pattern: [\w+=,.@-]+"),
            ),
            (
                "CreateUser",
                json!({"UserName": "x", "Path": "team"}),
                r"ValidationError: 1 validation error detected: Value 'team' at 'path' failed to satisfy constraint: Member must satisfy regular expression pattern: (\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
            ),
            (
                "CreateUser",
                json!({"UserName": "x", "PermissionsBoundary": "arn:aws:iam::111122223333:policy/none"}),
                "NoSuchEntity: Scope ARN: arn:aws:iam::111122223333:policy/none does not exist or is not attachable.",
            ),
            (
                "CreateUser",
                json!({"UserName": "x", "Tags": [tag("a"), tag("A")]}),
                "InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ),
            (
                "CreateUser",
                json!({"UserName": "x", "Tags": [tag("aws:a")]}),
                "InvalidInput: Caller is not authorized to perform tagging operation on system tags.",
            ),
            ("GetUser", json!({"UserName": "x"}), "NoSuchEntity: The user with name x cannot be found."),
            (
                "UpdateUser",
                json!({"UserName": "x", "NewUserName": "y"}),
                "NoSuchEntity: The user with name x cannot be found.",
            ),
            ("ListUsers", json!({"Marker": "x"}), "ValidationError: Invalid Marker: x"),
        ],
    );
    world.ok("CreateUser", json!({"UserName": "bob"}));
    world.refused(
        "UpdateUser",
        json!({"UserName": "bob", "NewUserName": "Alice"}),
        "EntityAlreadyExists: User with name Alice already exists.",
    );
}

#[test]
fn access_keys_are_two_and_show_their_secret_once() {
    let mut world = World::new();
    alice(&mut world);
    let named = json!({"UserName": "alice"});
    let key = world.ok("CreateAccessKey", named.clone())["AccessKey"].take();
    let (id, secret) = (text(&key["AccessKeyId"]), text(&key["SecretAccessKey"]));
    assert!(id.len() == 20 && id.starts_with("AKIA") && secret.len() == 40, "{id} {secret}");
    let entry = |id: &str, status: &str| json!({"UserName": "alice", "AccessKeyId": id, "Status": status, "CreateDate": TIME});
    let mut shown = entry(&id, "Active");
    shown["SecretAccessKey"] = secret.into();
    assert_eq!(key, shown);

    world.advance_seconds(1);
    let second = text(&world.ok("CreateAccessKey", named.clone())["AccessKey"]["AccessKeyId"]);
    let refusal = "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2";
    world.refused("CreateAccessKey", named.clone(), refusal);
    world.ok("UpdateAccessKey", json!({"UserName": "alice", "AccessKeyId": id, "Status": "Inactive"}));
    let mut late = entry(&second, "Active");
    late["CreateDate"] = json!(TIME + 1.0);
    let listed = json!({"AccessKeyMetadata": [entry(&id, "Inactive"), late], "IsTruncated": false});
    assert_eq!(world.ok("ListAccessKeys", named.clone()), listed);
    let used = json!({"UserName": "alice", "AccessKeyLastUsed": {"ServiceName": "N/A", "Region": "N/A"}});
    assert_eq!(world.ok("GetAccessKeyLastUsed", json!({"AccessKeyId": second})), used);
    assert_eq!(world.ok("GetAccessKeyLastUsed", json!({"AccessKeyId": id})), used);

    let no_key = |id: &str| format!("NoSuchEntity: The Access Key with id {id} cannot be found.");
    let (unknown, alices) = (no_key("AKIAIOSFODNN7EXAMPLE"), no_key(&id));
    refuse_all(
        &mut world,
        &[
            ("DeleteUser", named, "DeleteConflict: Cannot delete entity, must delete access keys first."),
            ("DeleteAccessKey", json!({"AccessKeyId": id}), &alices),
            (
                "DeleteAccessKey",
                json!({"UserName": "alice", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE"}),
                &unknown,
            ),
            (
                "DeleteAccessKey",
                json!({"UserName": "bob", "AccessKeyId": id}),
                "NoSuchEntity: The user with name bob cannot be found.",
            ),
            ("UpdateAccessKey", json!({"AccessKeyId": id, "Status": "Active"}), &alices),
            (
                "UpdateAccessKey",
                json!({"UserName": "alice", "AccessKeyId": id, "Status": "Off"}),
                "ValidationError: 1 validation error detected: Value 'Off' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive, Expired]",
            ),
            ("GetAccessKeyLastUsed", json!({"AccessKeyId": "AKIAIOSFODNN7EXAMPLE"}), &unknown),
            (
                "CreateAccessKey",
                json!({"UserName": "bob"}),
                "NoSuchEntity: The user with name bob cannot be found.",
            ),
        ],
    );
    let root = world.ok("CreateAccessKey", json!({}))["AccessKey"].take();
    assert_eq!(root.get("UserName"), None);
    let listed = world.ok("ListAccessKeys", json!({}));
    assert_eq!(listed["AccessKeyMetadata"][0]["AccessKeyId"], root["AccessKeyId"]);
}

#[test]
fn a_user_acts_on_itself_where_no_name_is_given() {
    let mut world = World::new();
    alice(&mut world);
    world.ok("AttachUserPolicy", json!({"UserName": "alice", "PolicyArn": ADMINISTRATOR}));
    let key = world.ok("CreateAccessKey", json!({"UserName": "alice"}))["AccessKey"].take();
    world.credentials(Some(&Credentials::of(&key)));
    assert_eq!(world.ok("GetUser", json!({}))["User"]["UserName"], "alice");
    let second = world.ok("CreateAccessKey", json!({}))["AccessKey"].take();
    assert_eq!(second["UserName"], "alice");
    world.ok("DeleteAccessKey", json!({"AccessKeyId": second["AccessKeyId"]}));
    assert_eq!(world.ok("ListAccessKeys", json!({}))["AccessKeyMetadata"].as_array().unwrap().len(), 1);
    world.ok("UpdateAccessKey", json!({"AccessKeyId": key["AccessKeyId"], "Status": "Inactive"}));
    let refusal = "InvalidClientTokenId: The security token included in the request is invalid.";
    world.refused("GetUser", json!({}), refusal);
}

#[test]
fn roles_are_made_shown_changed_and_deleted() {
    let mut world = World::new();
    let made = world.ok(
        "CreateRole",
        json!({"RoleName": "ops", "AssumeRolePolicyDocument": TRUST, "Description": "night shift"}),
    );
    let id = text(&made["Role"]["RoleId"]);
    assert!(id.len() == 21 && id.starts_with("AROA"), "{id}");
    let mut role = json!({
        "Path": "/", "RoleName": "ops", "RoleId": id, "Arn": "arn:aws:iam::111122223333:role/ops", "CreateDate": TIME,
        "AssumeRolePolicyDocument": encoded(TRUST), "Description": "night shift",
    });
    assert_eq!(made, json!({"Role": role}));
    role["MaxSessionDuration"] = json!(3600);
    assert_eq!(world.ok("ListRoles", json!({})), json!({"Roles": [role], "IsTruncated": false}));
    role["RoleLastUsed"] = json!({});
    assert_eq!(world.ok("GetRole", json!({"RoleName": "ops"})), json!({"Role": role}));

    role["Description"] = json!("");
    let described = world.ok("UpdateRoleDescription", json!({"RoleName": "ops", "Description": ""}));
    let mut shown = role.clone();
    shown.as_object_mut().unwrap().remove("RoleLastUsed");
    assert_eq!(described, json!({"Role": shown}));
    world.ok("UpdateRole", json!({"RoleName": "ops", "MaxSessionDuration": 7200}));
    let trust = TRUST.replace("Allow", "Deny");
    world.ok("UpdateAssumeRolePolicy", json!({"RoleName": "ops", "PolicyDocument": trust}));
    role["MaxSessionDuration"] = json!(7200);
    role["AssumeRolePolicyDocument"] = encoded(&trust).into();
    assert_eq!(world.ok("GetRole", json!({"RoleName": "ops"})), json!({"Role": role}));
    world.ok("DeleteRole", json!({"RoleName": "OPS"}));
    world.refused("GetRole", json!({"RoleName": "ops"}), NO_OPS);
}

#[test]
fn what_a_role_cannot_be_is_refused() {
    let mut world = World::new();
    ops(&mut world);
    let long = TRUST.replace("sts:AssumeRole", &format!("sts:{}", "x".repeat(2_000)));
    let nobody = TRUST.replace("111122223333", "arn:aws:iam::111122223333:user/bob");
    let malformed = |sentence: &str| format!("MalformedPolicyDocument: {sentence}");
    for (document, expected) in [
        ("{", malformed("This policy contains invalid Json")),
        ("{}", malformed("Syntax errors in policy.")),
        (READ, malformed("Has prohibited field Resource")),
        (
            &*TRUST.replace("sts:AssumeRole", "kms:Decrypt"),
            malformed("AssumeRole policy may only specify STS AssumeRole actions."),
        ),
        (&long, "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048".to_owned()),
        (&nobody, malformed("Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:user/bob\"")),
    ] {
        world.refused(
            "CreateRole",
            json!({"RoleName": "x", "AssumeRolePolicyDocument": document}),
            &expected,
        );
        world.refused(
            "UpdateAssumeRolePolicy",
            json!({"RoleName": "ops", "PolicyDocument": document}),
            &expected,
        );
    }
    refuse_all(
        &mut world,
        &[
            (
                "CreateRole",
                json!({"RoleName": "OPS", "AssumeRolePolicyDocument": TRUST}),
                "EntityAlreadyExists: Role with name OPS already exists.",
            ),
            (
                "CreateRole",
                json!({"RoleName": "x", "AssumeRolePolicyDocument": TRUST, "MaxSessionDuration": 60}),
                "ValidationError: 1 validation error detected: Value '60' at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600",
            ),
            (
                "CreateRole",
                json!({"RoleName": "x", "AssumeRolePolicyDocument": TRUST, "Path": "/aws-service-role/x/"}),
                "InvalidInput: Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles",
            ),
            ("UpdateRole", json!({"RoleName": "x"}), "NoSuchEntity: The role with name x cannot be found."),
            ("DeleteRole", json!({"RoleName": "x"}), "NoSuchEntity: The role with name x cannot be found."),
        ],
    );
}

/// Users and roles have their policies, boundaries and tags by the same rules.
#[test]
fn inline_policies_belong_to_one_user_or_role() {
    let mut world = World::new();
    for (kind, who, missing, most) in [("User", "alice", NO_ALICE, 2_048), ("Role", "ops", NO_OPS, 10_240)] {
        let (op, kind_word) = (|form: &str| form.replace("{}", kind), kind.to_lowercase());
        let name = format!("{kind}Name");
        let input = |members: Value| {
            let mut input = json!({&name: who});
            input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
            input
        };
        let put = |document: &str| input(json!({"PolicyName": "read", "PolicyDocument": document}));
        world.refused(&op("Put{}Policy"), put(READ), missing);
        if kind == "User" {
            alice(&mut world)
        } else {
            ops(&mut world)
        };

        world.ok(&op("Put{}Policy"), put(&READ.replace("Get", "Describe")));
        world.ok(&op("Put{}Policy"), put(READ));
        let read = input(json!({"PolicyName": "read"}));
        let expected = json!({&name: who, "PolicyName": "read", "PolicyDocument": encoded(READ)});
        assert_eq!(world.ok(&op("Get{}Policy"), read.clone()), expected);
        let listed = world.ok(&op("List{}Policies"), input(json!({})));
        assert_eq!(listed, json!({"PolicyNames": ["read"], "IsTruncated": false}));

        let no_policy =
            |name: &str| format!("NoSuchEntity: The {kind_word} policy with name {name} cannot be found.");
        let long = READ.replace("kms:Get*", &format!("kms:{}", "x".repeat(most)));
        let too_long =
            format!("LimitExceeded: Maximum policy size of {most} bytes exceeded for {kind_word} {who}");
        refuse_all(
            &mut world,
            &[
                (&op("Put{}Policy"), put("{"), "MalformedPolicyDocument: This policy contains invalid Json"),
                (
                    &op("Put{}Policy"),
                    put(TRUST),
                    "MalformedPolicyDocument: Policy document should not specify a principal.",
                ),
                (&op("Put{}Policy"), put(&long), &too_long),
                (&op("Get{}Policy"), input(json!({"PolicyName": "other"})), &no_policy("other")),
                (&op("Delete{}Policy"), input(json!({"PolicyName": "other"})), &no_policy("other")),
                (
                    &op("Delete{}"),
                    input(json!({})),
                    "DeleteConflict: Cannot delete entity, must delete policies first.",
                ),
            ],
        );
        world.ok(&op("Delete{}Policy"), read.clone());
        world.refused(&op("Get{}Policy"), read, &no_policy("read"));
        world.ok(&op("Delete{}"), input(json!({})));
    }
}

#[test]
fn managed_policies_are_attached_and_bound() {
    let mut world = World::new();
    let created = world.ok(
        "CreatePolicy",
        json!({"PolicyName": "read", "Path": "/keys/", "PolicyDocument": READ, "Description": "reads"}),
    );
    let arn = "arn:aws:iam::111122223333:policy/keys/read";
    let id = text(&created["Policy"]["PolicyId"]);
    assert!(id.len() == 21 && id.starts_with("ANPA"), "{id}");
    let mut policy = json!({
        "PolicyName": "read", "PolicyId": id, "Arn": arn, "Path": "/keys/", "DefaultVersionId": "v1",
        "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true, "CreateDate": TIME,
        "UpdateDate": TIME,
    });
    assert_eq!(created, json!({"Policy": policy}));
    for (kind, who) in [("User", "alice"), ("Role", "ops")] {
        let op = |form: &str| form.replace("{}", kind);
        if kind == "User" {
            alice(&mut world)
        } else {
            ops(&mut world)
        };
        let name = format!("{kind}Name");
        let with = |arn: &str| json!({&name: who, "PolicyArn": arn});
        for arn in [arn, ADMINISTRATOR, arn] {
            world.ok(&op("Attach{}Policy"), with(arn));
        }
        let attached = |name: &str, arn: &str| json!({"PolicyName": name, "PolicyArn": arn});
        let both = [attached("read", arn), attached("AdministratorAccess", ADMINISTRATOR)];
        let list = op("ListAttached{}Policies");
        let listed = world.ok(&list, json!({&name: who}));
        assert_eq!(listed, json!({"AttachedPolicies": both, "IsTruncated": false}));
        let listed = world.ok(&list, json!({&name: who, "PathPrefix": "/keys/"}));
        assert_eq!(listed, json!({"AttachedPolicies": [both[0]], "IsTruncated": false}));
        world.ok(&op("Put{}PermissionsBoundary"), json!({&name: who, "PermissionsBoundary": arn}));

        let nowhere = "arn:aws:iam::111122223333:policy/none";
        refuse_all(
            &mut world,
            &[
                (
                    &op("Attach{}Policy"),
                    with(nowhere),
                    &format!("NoSuchEntity: Policy {nowhere} does not exist or is not attachable."),
                ),
                (
                    &op("Attach{}Policy"),
                    with("policy/none-at-all-here"),
                    "InvalidInput: ARN policy/none-at-all-here is not valid.",
                ),
                (
                    &op("Detach{}Policy"),
                    with(nowhere),
                    &format!("NoSuchEntity: Policy {nowhere} was not found."),
                ),
                (
                    &op("Delete{}"),
                    json!({&name: who}),
                    "DeleteConflict: Cannot delete entity, must detach all policies first.",
                ),
                (
                    "DeletePolicy",
                    json!({"PolicyArn": arn}),
                    "DeleteConflict: Cannot delete a policy attached to entities.",
                ),
            ],
        );
    }
    (policy["AttachmentCount"], policy["PermissionsBoundaryUsageCount"]) = (json!(2), json!(2));
    let listed = world.ok("ListPolicies", json!({"Scope": "Local"}));
    assert_eq!(listed, json!({"Policies": [policy], "IsTruncated": false}));
    (policy["Description"], policy["Tags"]) = (json!("reads"), json!([]));
    assert_eq!(world.ok("GetPolicy", json!({"PolicyArn": arn})), json!({"Policy": policy}));

    for (kind, who) in [("User", "alice"), ("Role", "ops")] {
        let op = |form: &str| form.replace("{}", kind);
        let name = format!("{kind}Name");
        for arn in [arn, ADMINISTRATOR] {
            world.ok(&op("Detach{}Policy"), json!({&name: who, "PolicyArn": arn}));
        }
        let refusal = "DeleteConflict: Cannot delete a policy attached to entities.";
        world.refused("DeletePolicy", json!({"PolicyArn": arn}), refusal);
        world.ok(&op("Delete{}PermissionsBoundary"), json!({&name: who}));
        let none =
            format!("NoSuchEntity: The {} {who} does not have a permissions boundary.", kind.to_lowercase());
        world.refused(&op("Delete{}PermissionsBoundary"), json!({&name: who}), &none);
    }
    world.ok("DeletePolicy", json!({"PolicyArn": arn}));
    world.refused(
        "GetPolicy",
        json!({"PolicyArn": arn}),
        &format!("NoSuchEntity: Policy {arn} was not found."),
    );
}

#[test]
fn at_most_ten_policies_are_attached() {
    let mut world = World::new();
    alice(&mut world);
    for number in 0..=10 {
        let name = format!("p{number}");
        world.ok("CreatePolicy", json!({"PolicyName": name, "PolicyDocument": READ}));
        let attach =
            json!({"UserName": "alice", "PolicyArn": format!("arn:aws:iam::111122223333:policy/{name}")});
        match number {
            10 => world.refused(
                "AttachUserPolicy",
                attach,
                "LimitExceeded: Cannot exceed quota for PoliciesPerUser: 10",
            ),
            _ => drop(world.ok("AttachUserPolicy", attach)),
        }
    }
}

#[test]
fn policies_of_aws_can_only_be_read() {
    let mut world = World::new();
    let names = |world: &mut World, input: Value| -> Vec<String> {
        let listed = world.ok("ListPolicies", input);
        listed["Policies"].as_array().unwrap().iter().map(|policy| text(&policy["PolicyName"])).collect()
    };
    let of_aws = [
        "AWSKeyManagementServicePowerUser",
        "AdministratorAccess",
        "IAMFullAccess",
        "PowerUserAccess",
        "ReadOnlyAccess",
    ];
    assert_eq!(names(&mut world, json!({"Scope": "AWS"})), of_aws);
    world.ok("CreatePolicy", json!({"PolicyName": "Mine", "PolicyDocument": READ}));
    assert_eq!(names(&mut world, json!({})).len(), 6);
    assert_eq!(names(&mut world, json!({"Scope": "Local"})), ["Mine"]);
    assert_eq!(names(&mut world, json!({"OnlyAttached": true})), [""; 0]);
    alice(&mut world);
    world.ok("AttachUserPolicy", json!({"UserName": "alice", "PolicyArn": ADMINISTRATOR}));
    world.ok("PutUserPermissionsBoundary", json!({"UserName": "alice", "PermissionsBoundary": POWER_USER}));
    assert_eq!(names(&mut world, json!({"OnlyAttached": true})), ["AdministratorAccess"]);
    let boundaries = json!({"PolicyUsageFilter": "PermissionsBoundary"});
    assert_eq!(names(&mut world, boundaries), ["AWSKeyManagementServicePowerUser"]);

    let version = world.ok("GetPolicyVersion", json!({"PolicyArn": ADMINISTRATOR, "VersionId": "v1"}));
    assert_eq!(version["PolicyVersion"]["IsDefaultVersion"], true);
    let versions = world.ok("ListPolicyVersions", json!({"PolicyArn": POWER_USER}));
    let only = json!({"VersionId": "v2", "IsDefaultVersion": true, "CreateDate": 1_488_848_111.0});
    assert_eq!(versions, json!({"Versions": [only], "IsTruncated": false}));
    let denied = format!(
        "AccessDenied: User: arn:aws:iam::111122223333:root is not authorized to perform: iam:DeletePolicy on resource: \
         policy {ADMINISTRATOR}"
    );
    let (no_policy, no_version) = (
        "NoSuchEntity: Policy arn:aws:iam::aws:policy/None was not found.",
        format!("NoSuchEntity: Policy {ADMINISTRATOR} version v9 does not exist or is not attachable."),
    );
    refuse_all(
        &mut world,
        &[
            ("DeletePolicy", json!({"PolicyArn": ADMINISTRATOR}), &denied),
            ("GetPolicy", json!({"PolicyArn": "arn:aws:iam::aws:policy/None"}), no_policy),
            ("GetPolicyVersion", json!({"PolicyArn": ADMINISTRATOR, "VersionId": "v9"}), &no_version),
            (
                "CreatePolicy",
                json!({"PolicyName": "MINE", "PolicyDocument": READ}),
                "EntityAlreadyExists: A policy called MINE already exists. Duplicate names are not allowed.",
            ),
            (
                "CreatePolicy",
                json!({"PolicyName": "x", "PolicyDocument": READ.replace("Get*", &"x".repeat(6_100))}),
                "LimitExceeded: Cannot exceed quota for PolicySize: 6144",
            ),
        ],
    );
}

#[test]
fn tags_are_told_apart_in_any_case_of_letters() {
    let mut world = World::new();
    alice(&mut world);
    ops(&mut world);
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    for (kind, who) in [("User", "alice"), ("Role", "ops")] {
        let name = format!("{kind}Name");
        let (put, list) = (format!("Tag{kind}"), format!("List{kind}Tags"));
        world.ok(&put, json!({&name: who, "Tags": [tag("Team", "red"), tag("größe", "1 m")]}));
        world.ok(&put, json!({&name: who, "Tags": [tag("team", "blue"), tag("b", "")]}));
        let listed = world.ok(&list, json!({&name: who}));
        let tags = [tag("team", "blue"), tag("größe", "1 m"), tag("b", "")];
        assert_eq!(listed, json!({"Tags": tags, "IsTruncated": false}));
        world.ok(&format!("Untag{kind}"), json!({&name: who, "TagKeys": ["TEAM", "none"]}));
        let many: Vec<Value> = (0..49).map(|number| tag(&number.to_string(), "")).collect();
        refuse_all(
            &mut world,
            &[
                (
                    &put,
                    json!({&name: who, "Tags": many}),
                    "LimitExceeded: The number of tags has reached the maximum limit.",
                ),
                (
                    &put,
                    json!({&name: who, "Tags": [tag("a#", "")]}),
                    r"ValidationError: 1 validation error detected: Value 'a#' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+",
                ),
            ],
        );
        assert_eq!(world.ok(&list, json!({&name: who}))["Tags"].as_array().unwrap().len(), 2);
    }
    assert_eq!(START.div_euclid(1_000) * 1_000, 1_700_000_000_000);
}

#[test]
fn the_trail_tells_when_an_access_key_was_used_last() {
    let mut world = World::new();
    alice(&mut world);
    let primary = world.key_with(json!({"MultiRegion": true}));
    let everything =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:*","Resource":"*"}}"#;
    world.ok("PutUserPolicy", json!({"UserName": "alice", "PolicyName": "p", "PolicyDocument": everything}));
    let key = world.ok("CreateAccessKey", json!({"UserName": "alice"}))["AccessKey"].take();
    let (id, secret) = (text(&key["AccessKeyId"]), text(&key["SecretAccessKey"]));
    let by_alice = Credentials { access_key_id: id.clone(), secret, token: None };
    let check = |world: &mut World, expected: Value| {
        let answer = world.ok("GetAccessKeyLastUsed", json!({"AccessKeyId": id}));
        assert_eq!(answer, json!({"UserName": "alice", "AccessKeyLastUsed": expected}));
    };
    let at = |seconds: f64, service: &str, region: &str| json!({"LastUsedDate": TIME + seconds, "ServiceName": service, "Region": region});
    check(&mut world, json!({"ServiceName": "N/A", "Region": "N/A"}));
    for (seconds, region, operation, input, expected) in [
        (1, "eu-west-1", "ListKeys", json!({}), at(1.0, "kms", "eu-west-1")),
        // A denied call is a use too.
        (2, "eu-west-1", "ListUsers", json!({}), at(3.0, "iam", "us-east-1")),
        (3, "ap-south-1", "GetCallerIdentity", json!({}), at(6.0, "sts", "ap-south-1")),
        // The record of the call itself, not that of the replica's Region.
        (
            4,
            "us-east-1",
            "ReplicateKey",
            json!({"KeyId": primary, "ReplicaRegion": "eu-west-1"}),
            at(10.0, "kms", "us-east-1"),
        ),
    ] {
        world.advance_seconds(seconds);
        world.region(region);
        world.credentials(Some(&by_alice));
        let _ = world.call(operation, input);
        world.credentials(None);
        world.ok("ListKeys", json!({}));
        check(&mut world, expected);
    }
    // Wrong credentials are no use of the key, and another key's creation is not its.
    let wrong = Credentials { secret: "wrong".to_owned(), ..by_alice };
    world.credentials(Some(&wrong));
    world.call("ListKeys", json!({})).unwrap_err();
    world.credentials(None);
    world.ok("CreateAccessKey", json!({"UserName": "alice"}));
    check(&mut world, at(10.0, "kms", "us-east-1"));
}
