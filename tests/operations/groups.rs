//! Groups of users: what they are, who is in them, and that those in them may do what they permit.

use serde_json::{Value, json};

use crate::support::{World, text};

const POWER_USER: &str = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser";
const TEAM: &str = "arn:aws:iam::111122223333:group/x/team";
/// The time of the clock, in the whole seconds of IAM.
const TIME: f64 = 1_700_000_000.0;
const NO_TEAM: &str = "NoSuchEntity: The group with name team cannot be found.";

fn document(effect: &str, action: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": {"Effect": effect, "Action": action, "Resource": "*"}})
        .to_string()
}

fn team(world: &mut World) -> Value {
    world.ok("CreateGroup", json!({"GroupName": "team", "Path": "/x/"}))["Group"].take()
}

/// A user and the group, as requests name them.
fn membership(user: &str) -> Value {
    json!({"GroupName": "team", "UserName": user})
}

#[test]
fn groups_are_made_shown_changed_and_deleted() {
    let mut world = World::new();
    let made = team(&mut world);
    let id = text(&made["GroupId"]);
    assert!(id.len() == 21 && id.starts_with("AGPA"), "{id}");
    let mut group =
        json!({"Path": "/x/", "GroupName": "team", "GroupId": id, "Arn": TEAM, "CreateDate": TIME});
    assert_eq!(made, group);
    for user in ["cid", "ann"] {
        world.ok("CreateUser", json!({"UserName": user, "Tags": [{"Key": "a", "Value": ""}]}));
        world.ok("AddUserToGroup", membership(user));
        world.ok("AddUserToGroup", membership(user));
    }
    let shown = world.ok("GetGroup", json!({"GroupName": "TEAM"}));
    let users: Vec<String> =
        shown["Users"].as_array().unwrap().iter().map(|user| text(&user["UserName"])).collect();
    assert_eq!((&shown["Group"], &shown["IsTruncated"]), (&group, &json!(false)));
    assert_eq!((users, &shown["Users"][0]["Tags"]), (vec!["ann".to_owned(), "cid".to_owned()], &Value::Null));
    let first = world.ok("GetGroup", json!({"GroupName": "team", "MaxItems": 1}));
    let second = world.ok("GetGroup", json!({"GroupName": "team", "MaxItems": 1, "Marker": first["Marker"]}));
    assert_eq!((&second["Group"], &second["Users"][0]["UserName"]), (&group, &json!("cid")));

    world.ok("CreateGroup", json!({"GroupName": "aid"}));
    assert_eq!(
        world.ok("ListGroups", json!({"PathPrefix": "/x/"})),
        json!({"Groups": [group], "IsTruncated": false})
    );
    assert_eq!(world.ok("ListGroups", json!({}))["Groups"][0]["GroupName"], "aid");

    world.ok("UpdateGroup", json!({"GroupName": "team", "NewGroupName": "crew", "NewPath": "/"}));
    (group["GroupName"], group["Path"]) = (json!("crew"), json!("/"));
    group["Arn"] = json!("arn:aws:iam::111122223333:group/crew");
    let of_ann = world.ok("ListGroupsForUser", json!({"UserName": "ann"}));
    assert_eq!(of_ann, json!({"Groups": [group], "IsTruncated": false}));
    world.refused("GetGroup", json!({"GroupName": "team"}), NO_TEAM);
    let users_first = "DeleteConflict: Cannot delete entity, must remove users from group first.";
    world.refused("DeleteGroup", json!({"GroupName": "crew"}), users_first);
    world.refused("DeleteUser", json!({"UserName": "ann"}), users_first);
    for user in ["cid", "ann"] {
        world.ok("RemoveUserFromGroup", json!({"GroupName": "crew", "UserName": user}));
        world.ok("DeleteUser", json!({"UserName": user}));
    }
    world.ok("DeleteGroup", json!({"GroupName": "crew"}));
    assert_eq!(world.ok("ListGroups", json!({}))["Groups"].as_array().unwrap().len(), 1);
}

#[test]
fn a_group_has_policies_by_the_rules_of_users() {
    let mut world = World::new();
    team(&mut world);
    let read = document("Allow", "kms:Get*");
    let put = |text: &str| json!({"GroupName": "team", "PolicyName": "read", "PolicyDocument": text});
    let named = |name: &str| json!({"GroupName": "team", "PolicyName": name});
    let attach = |arn: &str| json!({"GroupName": "team", "PolicyArn": arn});
    world.ok("PutGroupPolicy", put(&read));
    world.ok("AttachGroupPolicy", attach(POWER_USER));
    let names = world.ok("ListGroupPolicies", json!({"GroupName": "team"}));
    assert_eq!(names, json!({"PolicyNames": ["read"], "IsTruncated": false}));
    let shown = world.ok("GetGroupPolicy", named("read"));
    assert_eq!((&shown["GroupName"], &shown["PolicyName"]), (&json!("team"), &json!("read")));
    assert!(text(&shown["PolicyDocument"]).contains("kms%3AGet%2A"), "{shown}");
    let attached = [json!({"PolicyName": "AWSKeyManagementServicePowerUser", "PolicyArn": POWER_USER})];
    let listed = world.ok("ListAttachedGroupPolicies", json!({"GroupName": "team"}));
    assert_eq!(listed, json!({"AttachedPolicies": attached, "IsTruncated": false}));

    let nowhere = "arn:aws:iam::111122223333:policy/none";
    let malformed = "MalformedPolicyDocument: This policy contains invalid Json";
    let no_policy = "NoSuchEntity: The group policy with name other cannot be found.";
    let long = document("Allow", &format!("kms:{}", "x".repeat(5_120)));
    for (operation, input, expected) in [
        ("PutGroupPolicy", put("{"), malformed),
        (
            "PutGroupPolicy",
            put(&long),
            "LimitExceeded: Maximum policy size of 5120 bytes exceeded for group team",
        ),
        ("GetGroupPolicy", named("other"), no_policy),
        ("DeleteGroupPolicy", named("other"), no_policy),
        (
            "AttachGroupPolicy",
            attach(nowhere),
            "NoSuchEntity: Policy arn:aws:iam::111122223333:policy/none does not exist or is not attachable.",
        ),
        (
            "DetachGroupPolicy",
            attach(nowhere),
            "NoSuchEntity: Policy arn:aws:iam::111122223333:policy/none was not found.",
        ),
        (
            "DeleteGroup",
            json!({"GroupName": "team"}),
            "DeleteConflict: Cannot delete entity, must detach all policies first.",
        ),
        (
            "CreateGroup",
            json!({"GroupName": "TEAM"}),
            "EntityAlreadyExists: Group with name TEAM already exists.",
        ),
        (
            "CreateGroup",
            json!({"GroupName": "a b"}),
            "ValidationError: 1 validation error detected: Value 'a b' at 'groupName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [\\w+=,.@-]+",
        ),
    ] {
        world.refused(operation, input, expected);
    }
    world.ok("DetachGroupPolicy", attach(POWER_USER));
    let first = "DeleteConflict: Cannot delete entity, must delete policies first.";
    world.refused("DeleteGroup", json!({"GroupName": "team"}), first);
    world.ok("DeleteGroupPolicy", named("read"));
    world.ok("DeleteGroup", json!({"GroupName": "team"}));
}

#[test]
fn what_is_not_there_is_no_group_and_in_none() {
    let mut world = World::new();
    world.ok("CreateUser", json!({"UserName": "ann"}));
    let with = |members: Value| {
        let mut input = json!({"GroupName": "team"});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        input
    };
    let policy = json!({"PolicyName": "p"});
    let arn = json!({"PolicyArn": POWER_USER});
    for (operation, members) in [
        ("AddUserToGroup", json!({"UserName": "ann"})),
        ("AttachGroupPolicy", arn.clone()),
        ("DeleteGroup", json!({})),
        ("DeleteGroupPolicy", policy.clone()),
        ("DetachGroupPolicy", arn),
        ("GetGroup", json!({})),
        ("GetGroupPolicy", policy),
        ("ListAttachedGroupPolicies", json!({})),
        ("ListGroupPolicies", json!({})),
        ("PutGroupPolicy", json!({"PolicyName": "p", "PolicyDocument": document("Allow", "kms:*")})),
        ("RemoveUserFromGroup", json!({"UserName": "ann"})),
        ("UpdateGroup", json!({"NewPath": "/y/"})),
    ] {
        world.refused(operation, with(members), NO_TEAM);
    }
    team(&mut world);
    let no_ben = "NoSuchEntity: The user with name ben cannot be found.";
    for (operation, input, expected) in [
        ("AddUserToGroup", membership("ben"), no_ben),
        ("RemoveUserFromGroup", membership("ben"), no_ben),
        ("RemoveUserFromGroup", membership("ann"), "NoSuchEntity: User ann is not in group team."),
        ("ListGroupsForUser", json!({"UserName": "ben"}), no_ben),
    ] {
        world.refused(operation, input, expected);
    }
    for number in 0..10 {
        let group = format!("g{number}");
        world.ok("CreateGroup", json!({"GroupName": group}));
        world.ok("AddUserToGroup", json!({"GroupName": group, "UserName": "ann"}));
    }
    let most = "LimitExceeded: Cannot exceed quota for GroupsPerUser: 10";
    world.refused("AddUserToGroup", membership("ann"), most);
    let taken = json!({"GroupName": "g1", "NewGroupName": "G2"});
    world.refused("UpdateGroup", taken, "EntityAlreadyExists: Group with name G2 already exists.");
}

#[test]
fn a_user_may_do_what_its_groups_permit_and_not_what_they_forbid() {
    let mut world = World::new();
    let alice = world.user("alice");
    team(&mut world);
    let key = world.key();
    let may = |world: &mut World| {
        world.credentials(Some(&alice));
        let calls =
            [("DescribeKey", json!({"KeyId": key})), ("ListKeys", json!({})), ("ListGroups", json!({}))];
        let done = calls.map(|(operation, input)| world.call(operation, input).is_ok());
        world.credentials(None);
        done
    };
    let policy = |effect: &str, action: &str| json!({"GroupName": "team", "PolicyName": action.replace([':', '*'], ""), "PolicyDocument": document(effect, action)});
    world.ok("PutGroupPolicy", policy("Allow", "kms:Describe*"));
    assert_eq!(may(&mut world), [false, false, false]);
    world.ok("AddUserToGroup", membership("alice"));
    assert_eq!(may(&mut world), [true, false, false]);
    world.ok("AttachGroupPolicy", json!({"GroupName": "team", "PolicyArn": POWER_USER}));
    assert_eq!(may(&mut world), [true, true, true]);
    // A boundary of the user bounds what its groups permit too.
    let boundary = json!({"PolicyName": "bound", "PolicyDocument": document("Allow", "kms:List*")});
    let boundary = world.ok("CreatePolicy", boundary)["Policy"]["Arn"].take();
    world.ok("PutUserPermissionsBoundary", json!({"UserName": "alice", "PermissionsBoundary": boundary}));
    assert_eq!(may(&mut world), [false, true, false]);
    world.ok("DeleteUserPermissionsBoundary", json!({"UserName": "alice"}));
    world.ok("PutGroupPolicy", policy("Deny", "kms:ListKeys"));
    assert_eq!(may(&mut world), [true, false, true]);
    world.ok("UpdateGroup", json!({"GroupName": "team", "NewGroupName": "crew"}));
    assert_eq!(may(&mut world), [true, false, true]);
    world.ok("RemoveUserFromGroup", json!({"GroupName": "crew", "UserName": "alice"}));
    assert_eq!(may(&mut world), [false, false, false]);
}

#[test]
fn groups_are_simulated_and_count_for_their_users() {
    let mut world = World::new();
    world.ok("CreateUser", json!({"UserName": "alice"}));
    team(&mut world);
    world.ok("AddUserToGroup", membership("alice"));
    let own =
        json!({"GroupName": "team", "PolicyName": "own", "PolicyDocument": document("Allow", "kms:List*")});
    world.ok("PutGroupPolicy", own);
    for source in [TEAM, "arn:aws:iam::111122223333:user/alice"] {
        let asked = json!({"PolicySourceArn": source, "ActionNames": ["kms:ListKeys", "kms:Encrypt"]});
        let results = world.ok("SimulatePrincipalPolicy", asked)["EvaluationResults"].take();
        assert_eq!(
            (&results[0]["EvalDecision"], &results[1]["EvalDecision"]),
            (&json!("allowed"), &json!("implicitDeny"))
        );
        assert_eq!(results[0]["MatchedStatements"][0]["SourcePolicyId"], "group_team_own", "{source}");
    }
    let other =
        json!({"PolicySourceArn": "arn:aws:iam::111122223333:group/team", "ActionNames": ["kms:ListKeys"]});
    let none = "NoSuchEntity: Entity arn:aws:iam::111122223333:group/team does not exist.";
    world.refused("SimulatePrincipalPolicy", other, none);
}
