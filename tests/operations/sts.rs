//! Who calls, and sessions of roles, through the operations of STS.

use serde_json::{Value, json};

use crate::support::{Credentials, World, text};

const ALL: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

fn trust(principal: &str, action: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action}})
        .to_string()
}

/// A user of this name with all permissions.
fn user(world: &mut World, name: &str) -> Credentials {
    let credentials = world.user(name);
    world.ok("PutUserPolicy", json!({"UserName": name, "PolicyName": "all", "PolicyDocument": ALL}));
    credentials
}

const OPS: &str = "arn:aws:iam::111122223333:role/ops";

fn assume(session: &str) -> Value {
    json!({"RoleArn": OPS, "RoleSessionName": session})
}

#[test]
fn each_caller_is_told_who_it_is() {
    let mut world = World::new();
    let root = json!({
        "UserId": "111122223333", "Account": "111122223333", "Arn": "arn:aws:iam::111122223333:root",
    });
    assert_eq!(world.ok("GetCallerIdentity", json!({})), root);
    let alice = user(&mut world, "alice");
    let trust = trust("111122223333", "sts:AssumeRole");
    let role = world
        .ok("CreateRole", json!({"RoleName": "ops", "Path": "/night/", "AssumeRolePolicyDocument": trust}));
    let (arn, role_id) = (text(&role["Role"]["Arn"]), text(&role["Role"]["RoleId"]));
    world.credentials(Some(&alice));
    let identity = world.ok("GetCallerIdentity", json!({}));
    assert_eq!(identity["Arn"], "arn:aws:iam::111122223333:user/alice");
    assert!(text(&identity["UserId"]).starts_with("AIDA"));

    let answer =
        world.ok("AssumeRole", json!({"RoleArn": arn, "RoleSessionName": "monday", "DurationSeconds": 900}));
    let session_arn = "arn:aws:sts::111122223333:assumed-role/ops/monday";
    let assumed = json!({"AssumedRoleId": format!("{role_id}:monday"), "Arn": session_arn});
    assert_eq!(answer["AssumedRoleUser"], assumed);
    assert_eq!(answer.get("PackedPolicySize"), None);
    let key = &answer["Credentials"];
    assert!(text(&key["AccessKeyId"]).starts_with("ASIA"));
    assert_eq!(key["Expiration"], json!(1_700_000_900.0));
    world.credentials(Some(&Credentials::of(key)));
    let session =
        json!({"UserId": format!("{role_id}:monday"), "Account": "111122223333", "Arn": session_arn});
    assert_eq!(world.ok("GetCallerIdentity", json!({})), session);
    let refusal = "ValidationError: Must specify userName when calling with non-User credentials";
    for operation in ["GetUser", "CreateAccessKey", "ListAccessKeys"] {
        world.refused(operation, json!({}), refusal);
    }

    world.advance_seconds(900);
    let expired = "ExpiredToken: The security token included in the request is expired";
    world.refused("GetCallerIdentity", json!({}), expired);
}

#[test]
fn the_trust_policy_and_the_callers_own_decide() {
    let mut world = World::new();
    let alice = user(&mut world, "alice");
    let bob = world.user("bob");
    world.refused("AssumeRole", assume("it"), "AccessDenied: Roles may not be assumed by root accounts.");
    let denied = |who: &str, action: &str| {
        format!(
            "AccessDenied: User: arn:aws:iam::111122223333:user/{who} is not authorized to perform: {action} on resource: {OPS}"
        )
    };
    world.credentials(Some(&alice));
    world.refused("AssumeRole", assume("it"), &denied("alice", "sts:AssumeRole"));

    let document = trust("arn:aws:iam::111122223333:user/bob", "sts:AssumeRole");
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": document}));
    world.refused("AssumeRole", assume("it"), &denied("alice", "sts:AssumeRole"));
    // A trust policy that names the user itself is enough within an account.
    world.credentials(Some(&bob));
    world.ok("AssumeRole", assume("it"));
    let tagged = json!({"RoleArn": OPS, "RoleSessionName": "it", "Tags": [{"Key": "team", "Value": "red"}]});
    world.refused("AssumeRole", tagged.clone(), &denied("bob", "sts:TagSession"));

    world.credentials(None);
    let document = trust("111122223333", "sts:*");
    world.ok("UpdateAssumeRolePolicy", json!({"RoleName": "ops", "PolicyDocument": document}));
    world.credentials(Some(&bob));
    world.refused("AssumeRole", assume("it"), &denied("bob", "sts:AssumeRole"));
    world.credentials(Some(&alice));
    let answer = world.ok("AssumeRole", tagged);
    assert_eq!(answer["PackedPolicySize"], 1);
}

#[test]
fn a_session_is_within_its_bounds() {
    let mut world = World::new();
    let alice = user(&mut world, "alice");
    let document = trust("111122223333", "sts:AssumeRole");
    let role = json!({"RoleName": "ops", "AssumeRolePolicyDocument": document, "MaxSessionDuration": 7200});
    world.ok("CreateRole", role);
    world.ok("PutRolePolicy", json!({"RoleName": "ops", "PolicyName": "all", "PolicyDocument": ALL}));
    let key = world.key();
    world.credentials(Some(&alice));
    let with = |members: Value| {
        let mut input = assume("it");
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        input
    };
    let read = ALL.replace("\"Action\":\"*\"", "\"Action\":\"kms:List*\"");
    let bounded = world.ok("AssumeRole", with(json!({"Policy": read})))["Credentials"].take();
    let whole = world.ok("AssumeRole", with(json!({"DurationSeconds": 7200})))["Credentials"].take();
    let validation = |sentence: &str| format!("ValidationError: {sentence}");
    let nowhere = "arn:aws:iam::111122223333:policy/none";
    for (members, expected) in [
        (
            json!({"DurationSeconds": 7201}),
            validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
        ),
        (
            json!({"DurationSeconds": 899}),
            validation(
                "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
            ),
        ),
        (json!({"Policy": "{"}), "MalformedPolicyDocument: This policy contains invalid Json".to_owned()),
        (
            json!({"Policy": format!("{ALL}{}", " ".repeat(2_048))}),
            "PackedPolicyTooLarge: Packed policy consumes 105% of allotted space, please use smaller policy."
                .to_owned(),
        ),
        (
            json!({"PolicyArns": [{"arn": nowhere}]}),
            validation(&format!("PolicyArn {nowhere} does not exist or is not attachable.")),
        ),
        (
            json!({"SerialNumber": "arn:aws:iam::111122223333:mfa/alice", "TokenCode": "123456"}),
            "AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code.".to_owned(),
        ),
        (json!({"SourceIdentity": "alice"}), validation("airkms does not support SourceIdentity.")),
        (json!({"TransitiveTagKeys": ["a"]}), validation("airkms does not support TransitiveTagKeys.")),
    ] {
        world.refused("AssumeRole", with(members), &expected);
    }

    world.credentials(Some(&Credentials::of(&whole)));
    world.ok("DescribeKey", json!({"KeyId": key}));
    let chained = with(json!({"DurationSeconds": 3601}));
    let refusal = "ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
    world.refused("AssumeRole", chained, refusal);
    world.ok("AssumeRole", assume("chained"));

    world.credentials(Some(&Credentials::of(&bounded)));
    world.ok("ListKeys", json!({}));
    let outcome = world.call("DescribeKey", json!({"KeyId": key})).unwrap_err();
    assert!(outcome.starts_with("AccessDeniedException: "), "{outcome}");
    // A session ends with its role.
    world.credentials(None);
    world.ok("DeleteRolePolicy", json!({"RoleName": "ops", "PolicyName": "all"}));
    world.ok("DeleteRole", json!({"RoleName": "ops"}));
    world.credentials(Some(&Credentials::of(&whole)));
    world.call("ListKeys", json!({})).unwrap_err();
}

#[test]
fn a_user_has_temporary_credentials_with_which_it_is_itself() {
    let mut world = World::new();
    let alice = user(&mut world, "alice");
    let document = trust("111122223333", "sts:AssumeRole");
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": document}));
    world.credentials(Some(&alice));
    let user = world.ok("GetCallerIdentity", json!({}));
    for (input, seconds) in [
        (json!({}), 43_200.0),
        (json!({"DurationSeconds": 900}), 900.0),
        (json!({"DurationSeconds": 129_600}), 129_600.0),
    ] {
        let key = world.ok("GetSessionToken", input)["Credentials"].take();
        assert_eq!(key["Expiration"], json!(1_700_000_000.0 + seconds));
        assert!(text(&key["AccessKeyId"]).starts_with("ASIA"), "{key}");
    }
    for (input, expected) in [
        (
            json!({"DurationSeconds": 899}),
            "ValidationError: 1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: \
             Member must have value greater than or equal to 900",
        ),
        (
            json!({"DurationSeconds": 129_601}),
            "ValidationError: 1 validation error detected: Value '129601' at 'durationSeconds' failed to satisfy \
             constraint: Member must have value less than or equal to 129600",
        ),
        (
            json!({"SerialNumber": "arn:aws:iam::111122223333:mfa/alice", "TokenCode": "123456"}),
            "AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code.",
        ),
    ] {
        world.refused("GetSessionToken", input, expected);
    }

    let token = world.ok("GetSessionToken", json!({"DurationSeconds": 900}))["Credentials"].take();
    let session = Credentials::of(&token);
    world.credentials(Some(&session));
    assert_eq!(world.ok("GetCallerIdentity", json!({})), user);
    world.ok("ListKeys", json!({}));
    let chained = json!({"RoleArn": OPS, "RoleSessionName": "it", "DurationSeconds": 3_600});
    let role = Credentials::of(&world.ok("AssumeRole", chained)["Credentials"]);
    let invalid = "InvalidClientTokenId: The security token included in the request is invalid.";
    for operation in ["GetUser", "ListUsers", "CreateAccessKey"] {
        world.refused(operation, json!({}), invalid);
    }
    let with_session =
        |operation: &str| format!("AccessDenied: Cannot call {operation} with session credentials");
    world.refused("GetSessionToken", json!({}), &with_session("GetSessionToken"));
    world.refused(
        "GetAccessKeyInfo",
        json!({"AccessKeyId": alice.access_key_id}),
        &with_session("GetAccessKeyInfo"),
    );
    world.credentials(Some(&role));
    world.refused("GetSessionToken", json!({}), &with_session("GetSessionToken"));

    // What it may do is what the user may, at every call.
    world.credentials(None);
    world.ok("DeleteUserPolicy", json!({"UserName": "alice", "PolicyName": "all"}));
    world.credentials(Some(&session));
    assert!(world.call("ListKeys", json!({})).unwrap_err().starts_with("AccessDeniedException: "));
    world.advance_seconds(900);
    world.refused(
        "GetCallerIdentity",
        json!({}),
        "ExpiredToken: The security token included in the request is expired",
    );
}

#[test]
fn a_session_of_a_user_is_told_by_condition_keys_and_ends_with_the_user() {
    let mut world = World::new();
    let alice = world.user("alice");
    let no_factor = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "kms:ListKeys", "Resource": "*",
         "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}},
        {"Effect": "Allow", "Action": "kms:ListAliases", "Resource": "*",
         "Condition": {"DateGreaterThan": {"aws:TokenIssueTime": "2023-11-14T22:13:00Z"}}},
        {"Effect": "Allow", "Action": "kms:GenerateRandom", "Resource": "*",
         "Condition": {"Null": {"aws:TokenIssueTime": "true"}}}]});
    let put = json!({"UserName": "alice", "PolicyName": "p", "PolicyDocument": no_factor.to_string()});
    world.ok("PutUserPolicy", put);
    world.credentials(Some(&alice));
    let session = Credentials::of(&world.ok("GetSessionToken", json!({}))["Credentials"]);
    for (credentials, expected) in [(&alice, [false, false, true]), (&session, [true, true, false])] {
        world.credentials(Some(credentials));
        let random = json!({"NumberOfBytes": 1});
        let calls = [("ListKeys", json!({})), ("ListAliases", json!({})), ("GenerateRandom", random)];
        assert_eq!(calls.map(|(operation, input)| world.call(operation, input).is_ok()), expected);
    }

    world.credentials(None);
    world.ok("DeleteUserPolicy", json!({"UserName": "alice", "PolicyName": "p"}));
    world.ok("DeleteAccessKey", json!({"UserName": "alice", "AccessKeyId": alice.access_key_id}));
    world.ok("DeleteUser", json!({"UserName": "alice"}));
    world.ok("CreateUser", json!({"UserName": "alice"}));
    world.credentials(Some(&session));
    let invalid = "InvalidClientTokenId: The security token included in the request is invalid.";
    world.refused("GetCallerIdentity", json!({}), invalid);
}

#[test]
fn a_session_of_the_root_user_lasts_an_hour_at_most() {
    let mut world = World::new();
    world.user("alice");
    for (input, seconds) in [
        (json!({}), 3_600.0),
        (json!({"DurationSeconds": 7_200}), 3_600.0),
        (json!({"DurationSeconds": 900}), 900.0),
    ] {
        let key = world.ok("GetSessionToken", input)["Credentials"].take();
        assert_eq!(key["Expiration"], json!(1_700_000_000.0 + seconds));
    }
    let session = Credentials::of(&world.ok("GetSessionToken", json!({}))["Credentials"]);
    world.credentials(Some(&session));
    assert_eq!(world.ok("GetCallerIdentity", json!({}))["Arn"], "arn:aws:iam::111122223333:root");
    world.key();
    let invalid = "InvalidClientTokenId: The security token included in the request is invalid.";
    world.refused("ListUsers", json!({}), invalid);
    // A secret that is not the session's own.
    let forged = Credentials { secret: "x".repeat(40), ..session };
    world.credentials(Some(&forged));
    world.call("GetCallerIdentity", json!({})).unwrap_err();
}

#[test]
fn the_account_of_an_access_key_is_told() {
    let mut world = World::new();
    let (alice, bob) = (user(&mut world, "alice"), world.user("bob"));
    world.credentials(Some(&alice));
    let document = trust("111122223333", "sts:AssumeRole");
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": document}));
    world.ok("PutRolePolicy", json!({"RoleName": "ops", "PolicyName": "all", "PolicyDocument": ALL}));
    let of = |id: &str| json!({"AccessKeyId": id});
    let told = json!({"Account": "111122223333"});
    assert_eq!(world.ok("GetAccessKeyInfo", of(&bob.access_key_id)), told);
    world.ok(
        "UpdateAccessKey",
        json!({"UserName": "bob", "AccessKeyId": bob.access_key_id, "Status": "Inactive"}),
    );
    assert_eq!(world.ok("GetAccessKeyInfo", of(&bob.access_key_id)), told);
    world.ok(
        "UpdateAccessKey",
        json!({"UserName": "bob", "AccessKeyId": bob.access_key_id, "Status": "Active"}),
    );
    let session = Credentials::of(&world.ok("AssumeRole", assume("it"))["Credentials"]);
    for (id, expected) in [
        ("AKIAIOSFODNN7EXAMPLE", "ValidationError: The access key AKIAIOSFODNN7EXAMPLE does not exist."),
        (
            "AKIA",
            "ValidationError: 1 validation error detected: Value 'AKIA' at 'accessKeyId' failed to satisfy constraint: \
             Member must have length greater than or equal to 16",
        ),
        (
            &session.access_key_id,
            &format!("ValidationError: The access key {} does not exist.", session.access_key_id),
        ),
    ] {
        world.refused("GetAccessKeyInfo", of(id), expected);
    }
    world.credentials(Some(&session));
    assert_eq!(world.ok("GetAccessKeyInfo", of(&session.access_key_id)), told);
    world.credentials(Some(&bob));
    world.refused(
        "GetAccessKeyInfo",
        of(&alice.access_key_id),
        "AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: sts:GetAccessKeyInfo on \
         resource: * because no identity-based policy allows the sts:GetAccessKeyInfo action",
    );
}
