//! Managed policies: their versions, who has them, their tags.

use serde_json::{Value, json};

use crate::support::{START, World, text};

const POLICY: &str = "arn:aws:iam::111122223333:policy/use";
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
/// The time of the clock, in the whole seconds of IAM.
const TIME: f64 = 1_700_000_000.0;

fn document(action: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": action, "Resource": "*"}})
        .to_string()
}

fn policy(world: &mut World) {
    world.ok("CreatePolicy", json!({"PolicyName": "use", "PolicyDocument": document("kms:List*")}));
}

fn version(id: &str, is_default: bool, create_date: f64) -> Value {
    json!({"VersionId": id, "IsDefaultVersion": is_default, "CreateDate": create_date})
}

/// The versions' ids, the newest first; the one in force has an asterisk.
fn versions(world: &mut World) -> String {
    let listed = world.ok("ListPolicyVersions", json!({"PolicyArn": POLICY}));
    let mark = |version: &Value| {
        format!(
            "{}{}",
            text(&version["VersionId"]),
            if version["IsDefaultVersion"] == true { "*" } else { "" }
        )
    };
    listed["Versions"].as_array().unwrap().iter().map(mark).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_policy_has_up_to_five_versions_of_which_one_is_in_force() {
    let mut world = World::new();
    policy(&mut world);
    let add = |action: &str, is_default: Value| json!({"PolicyArn": POLICY, "PolicyDocument": document(action), "SetAsDefault": is_default});
    world.advance_seconds(60);
    let made = world.ok("CreatePolicyVersion", add("kms:Get*", Value::Null));
    assert_eq!(made, json!({"PolicyVersion": version("v2", false, TIME + 60.0)}));
    let made = world.ok("CreatePolicyVersion", add("kms:*", json!(true)));
    assert_eq!(made, json!({"PolicyVersion": version("v3", true, TIME + 60.0)}));
    let listed = world.ok("ListPolicyVersions", json!({"PolicyArn": POLICY, "MaxItems": 2}));
    let newest = [version("v3", true, TIME + 60.0), version("v2", false, TIME + 60.0)];
    assert_eq!((&listed["Versions"], &listed["IsTruncated"]), (&json!(newest), &json!(true)));
    let rest = world.ok("ListPolicyVersions", json!({"PolicyArn": POLICY, "Marker": listed["Marker"]}));
    assert_eq!(rest, json!({"Versions": [version("v1", false, TIME)], "IsTruncated": false}));
    let shown = world.ok("GetPolicy", json!({"PolicyArn": POLICY}))["Policy"].take();
    assert_eq!(
        (&shown["DefaultVersionId"], &shown["CreateDate"], &shown["UpdateDate"]),
        (&json!("v3"), &json!(TIME), &json!(TIME + 60.0))
    );

    for action in ["kms:Put*", "kms:Sign"] {
        world.ok("CreatePolicyVersion", add(action, json!(false)));
    }
    let of = |id: &str| json!({"PolicyArn": POLICY, "VersionId": id});
    let first = world.ok("GetPolicyVersion", of("v1"))["PolicyVersion"].take();
    assert_eq!(first["IsDefaultVersion"], false);
    assert!(text(&first["Document"]).contains("kms%3AList%2A"), "{first}");
    let none =
        |id: &str| format!("NoSuchEntity: Policy {POLICY} version {id} does not exist or is not attachable.");
    for (operation, input, expected) in [
        (
            "CreatePolicyVersion",
            add("kms:Verify", json!(true)),
            "LimitExceeded: A managed policy can have up to 5 versions. Before you create a new version, you must delete \
             an existing version."
                .to_owned(),
        ),
        (
            "CreatePolicyVersion",
            add(&format!("kms:{}", "x".repeat(6_144)), json!(true)),
            "LimitExceeded: Cannot exceed quota for PolicySize: 6144".to_owned(),
        ),
        (
            "CreatePolicyVersion",
            json!({"PolicyArn": POLICY, "PolicyDocument": "{"}),
            "MalformedPolicyDocument: This policy contains invalid Json".to_owned(),
        ),
        ("DeletePolicyVersion", of("v3"), "DeleteConflict: Cannot delete the default version of a policy.".to_owned()),
        ("DeletePolicyVersion", of("v6"), none("v6")),
        ("SetDefaultPolicyVersion", of("v6"), none("v6")),
        ("GetPolicyVersion", of("v6"), none("v6")),
        (
            "DeletePolicyVersion",
            of("1"),
            "ValidationError: 1 validation error detected: Value '1' at 'versionId' failed to satisfy constraint: Member \
             must satisfy regular expression pattern: v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"
                .to_owned(),
        ),
        (
            "DeletePolicy",
            json!({"PolicyArn": POLICY}),
            "DeleteConflict: This policy has more than one version. Before you delete a policy, you must delete the \
             policy's versions. The default version is deleted with the policy."
                .to_owned(),
        ),
    ] {
        world.refused(operation, input, &expected);
    }

    assert_eq!(versions(&mut world), "v5 v4 v3* v2 v1");
    world.ok("SetDefaultPolicyVersion", of("v2"));
    for id in ["v5", "v3", "v1"] {
        world.ok("DeletePolicyVersion", of(id));
    }
    world.ok("CreatePolicyVersion", add("kms:Verify", json!(true)));
    assert_eq!(versions(&mut world), "v6* v4 v2");
    for id in ["v4", "v2"] {
        world.ok("DeletePolicyVersion", of(id));
    }
    world.ok("DeletePolicy", json!({"PolicyArn": POLICY}));
}

#[test]
fn the_version_in_force_decides_at_once() {
    let mut world = World::new();
    policy(&mut world);
    let alice = world.user("alice");
    world.ok("AttachUserPolicy", json!({"UserName": "alice", "PolicyArn": POLICY}));
    world.ok(
        "CreatePolicyVersion",
        json!({"PolicyArn": POLICY, "PolicyDocument": document("kms:Get*"), "SetAsDefault": false}),
    );
    for (version, may) in [("v1", true), ("v2", false), ("v1", true)] {
        world.credentials(None);
        world.ok("SetDefaultPolicyVersion", json!({"PolicyArn": POLICY, "VersionId": version}));
        world.credentials(Some(&alice));
        assert_eq!(world.call("ListKeys", json!({})).is_ok(), may, "{version}");
    }
}

#[test]
fn who_has_a_policy_is_listed() {
    let mut world = World::new();
    policy(&mut world);
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#;
    let mut ids = Vec::new();
    for (name, path) in [("ann", "/"), ("ben", "/team/"), ("cid", "/team/")] {
        ids.push(world.ok("CreateUser", json!({"UserName": name, "Path": path}))["User"]["UserId"].take());
    }
    let role = json!({"RoleName": "ops", "Path": "/team/", "AssumeRolePolicyDocument": trust});
    let role = world.ok("CreateRole", role)["Role"]["RoleId"].take();
    for user in ["ann", "ben"] {
        world.ok("AttachUserPolicy", json!({"UserName": user, "PolicyArn": POLICY}));
    }
    for user in ["ben", "cid"] {
        world.ok("PutUserPermissionsBoundary", json!({"UserName": user, "PermissionsBoundary": POLICY}));
    }
    world.ok("AttachRolePolicy", json!({"RoleName": "ops", "PolicyArn": POLICY}));
    let group =
        world.ok("CreateGroup", json!({"GroupName": "crew", "Path": "/x/"}))["Group"]["GroupId"].take();
    world.ok("AttachGroupPolicy", json!({"GroupName": "crew", "PolicyArn": POLICY}));

    let user = |index: usize, name: &str| json!({"UserName": name, "UserId": ids[index]});
    let (ann, ben, cid) = (user(0, "ann"), user(1, "ben"), user(2, "cid"));
    let ops = json!([{"RoleName": "ops", "RoleId": role}]);
    let crew = json!([{"GroupName": "crew", "GroupId": group}]);
    let none = json!([]);
    let listed = |world: &mut World, members: Value| {
        let mut input = json!({"PolicyArn": POLICY});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        world.ok("ListEntitiesForPolicy", input)
    };
    for (members, groups, users, roles) in [
        (json!({}), &crew, json!([ann, ben, cid]), &ops),
        (json!({"EntityFilter": "User"}), &none, json!([ann, ben, cid]), &none),
        (json!({"EntityFilter": "Role"}), &none, json!([]), &ops),
        (json!({"EntityFilter": "Group"}), &crew, json!([]), &none),
        (json!({"EntityFilter": "LocalManagedPolicy"}), &none, json!([]), &none),
        (json!({"PathPrefix": "/team/"}), &none, json!([ben, cid]), &ops),
        (json!({"PolicyUsageFilter": "PermissionsPolicy"}), &crew, json!([ann, ben]), &ops),
        (json!({"PolicyUsageFilter": "PermissionsBoundary"}), &none, json!([ben, cid]), &none),
        (json!({"PolicyUsageFilter": "PermissionsBoundary", "PathPrefix": "/x/"}), &none, json!([]), &none),
    ] {
        let expected =
            json!({"PolicyGroups": groups, "PolicyUsers": users, "PolicyRoles": roles, "IsTruncated": false});
        assert_eq!(listed(&mut world, members.clone()), expected, "{members}");
    }
    let shown = world.ok("GetPolicy", json!({"PolicyArn": POLICY}))["Policy"].take();
    let counts = (&shown["AttachmentCount"], &shown["PermissionsBoundaryUsageCount"]);
    assert_eq!(counts, (&json!(4), &json!(2)));
    let first = listed(&mut world, json!({"MaxItems": 4}));
    let counted =
        (&first["PolicyGroups"], &first["PolicyUsers"], &first["PolicyRoles"], &first["IsTruncated"]);
    assert_eq!(counted, (&crew, &json!([ann, ben, cid]), &none, &json!(true)));
    let second = listed(&mut world, json!({"MaxItems": 4, "Marker": first["Marker"]}));
    let expected = json!({"PolicyGroups": [], "PolicyUsers": [], "PolicyRoles": ops, "IsTruncated": false});
    assert_eq!(second, expected);
    let other = json!({"PolicyArn": POLICY, "EntityFilter": "User", "Marker": first["Marker"]});
    world.refused(
        "ListEntitiesForPolicy",
        other,
        &format!("ValidationError: Invalid Marker: {}", text(&first["Marker"])),
    );
}

#[test]
fn a_policy_has_tags() {
    let mut world = World::new();
    policy(&mut world);
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    world.ok("TagPolicy", json!({"PolicyArn": POLICY, "Tags": [tag("Team", "red"), tag("b", "")]}));
    world.ok("TagPolicy", json!({"PolicyArn": POLICY, "Tags": [tag("team", "blue")]}));
    world.ok("UntagPolicy", json!({"PolicyArn": POLICY, "TagKeys": ["B", "none"]}));
    let listed = world.ok("ListPolicyTags", json!({"PolicyArn": POLICY}));
    assert_eq!(listed, json!({"Tags": [tag("team", "blue")], "IsTruncated": false}));
    assert_eq!(world.ok("GetPolicy", json!({"PolicyArn": POLICY}))["Policy"]["Tags"], listed["Tags"]);
    let twice = json!({"PolicyArn": POLICY, "Tags": [tag("a", ""), tag("A", "")]});
    world.refused(
        "TagPolicy",
        twice,
        "InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    );
}

/// Each operation on a managed policy, with what it needs beside the ARN.
const ON_POLICIES: [(&str, &[(&str, &str)]); 7] = [
    ("CreatePolicyVersion", &[("PolicyDocument", "{}")]),
    ("DeletePolicyVersion", &[("VersionId", "v1")]),
    ("SetDefaultPolicyVersion", &[("VersionId", "v1")]),
    ("TagPolicy", &[]),
    ("UntagPolicy", &[]),
    ("ListPolicyTags", &[]),
    ("ListEntitiesForPolicy", &[]),
];

#[test]
fn policies_that_are_not_there_or_are_of_aws_or_not_permitted_are_refused() {
    let mut world = World::new();
    policy(&mut world);
    let bob = world.user("bob");
    for (operation, members) in ON_POLICIES {
        let input = |arn: &str| {
            let mut input = json!({"PolicyArn": arn});
            for (name, value) in members {
                input[name] = json!(value);
            }
            match operation {
                "TagPolicy" => input["Tags"] = json!([]),
                "UntagPolicy" => input["TagKeys"] = json!([]),
                _ => {}
            }
            input
        };
        world.credentials(None);
        let nowhere = "arn:aws:iam::111122223333:policy/none";
        world.refused(operation, input(nowhere), &format!("NoSuchEntity: Policy {nowhere} was not found."));
        let text = "policy/none-at-all-here";
        world.refused(operation, input(text), &format!("InvalidInput: ARN {text} is not valid."));
        if !operation.starts_with("List") {
            let denied = format!(
                "AccessDenied: User: arn:aws:iam::111122223333:root is not authorized to perform: iam:{operation} on \
                 resource: policy {ADMINISTRATOR}"
            );
            world.refused(operation, input(ADMINISTRATOR), &denied);
        }
        world.credentials(Some(&bob));
        let denied = format!(
            "AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:{operation} on \
             resource: {POLICY} because no identity-based policy allows the iam:{operation} action"
        );
        world.refused(operation, input(POLICY), &denied);
    }
    assert_eq!(START.div_euclid(1_000) * 1_000, 1_700_000_000_000);
}
