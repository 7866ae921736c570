//! SimulatePrincipalPolicy and SimulateCustomPolicy: shapes and decisions of IAM's simulator.

use serde_json::{Value, json};

use crate::support::World;

const ALICE: &str = "arn:aws:iam::111122223333:user/team/alice";
const OPS: &str = "arn:aws:iam::111122223333:role/ops";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const FOREIGN: &str = "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
const OWN: &str = r#"{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": "kms:*crypt", "Resource": "arn:aws:kms:*:*:key/*"},
  {"Effect": "Allow", "Action": "kms:List*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}},
  {"Effect": "Deny", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"aws:username": "alice", "kms:ViaService": "s3"}}}]}"#;
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:Get*","Resource":"*"}}"#;

/// A document for one statement.
fn document(statement: Value) -> String {
    json!({"Version": "2012-10-17", "Statement": statement}).to_string()
}

/// Alice with an inline and a managed policy, a role without any.
fn world() -> World {
    let mut world = World::new();
    world.ok("CreateUser", json!({"UserName": "alice", "Path": "/team/"}));
    world.ok("PutUserPolicy", json!({"UserName": "alice", "PolicyName": "own", "PolicyDocument": OWN}));
    let read = world.ok("CreatePolicy", json!({"PolicyName": "read", "PolicyDocument": READ}));
    world.ok("AttachUserPolicy", json!({"UserName": "alice", "PolicyArn": read["Policy"]["Arn"]}));
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": TRUST}));
    world
}

fn simulate(world: &mut World, action: &str, more: Value) -> Value {
    let mut input = json!({"PolicySourceArn": ALICE, "ActionNames": [action]});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    world.ok("SimulatePrincipalPolicy", input)["EvaluationResults"][0].take()
}

#[test]
fn results_have_the_shapes_of_the_simulator() {
    let mut world = world();
    let missing = json!(["aws:SourceIp", "kms:ViaService"]);
    let first = json!([{
        "SourcePolicyId": "user_alice_own",
        "SourcePolicyType": "IAM Policy",
        "StartPosition": {"Line": 1, "Column": 41},
        "EndPosition": {"Line": 2, "Column": 83},
    }]);
    let output = world.ok(
        "SimulatePrincipalPolicy",
        json!({"PolicySourceArn": ALICE, "ActionNames": ["kms:GetKeyPolicy", "kms:ListKeys"]}),
    );
    let expected = json!({
        "EvaluationResults": [
            {
                "EvalActionName": "kms:GetKeyPolicy",
                "EvalResourceName": "*",
                "EvalDecision": "allowed",
                "MatchedStatements": [{
                    "SourcePolicyId": "read",
                    "SourcePolicyType": "IAM Policy",
                    "StartPosition": {"Line": 1, "Column": 38},
                    "EndPosition": {"Line": 1, "Column": 90},
                }],
                "MissingContextValues": missing,
            },
            {
                "EvalActionName": "kms:ListKeys",
                "EvalResourceName": "*",
                "EvalDecision": "implicitDeny",
                "MatchedStatements": [],
                "MissingContextValues": missing,
            },
        ],
        "IsTruncated": false,
    });
    assert_eq!(output, expected);
    let result = simulate(&mut world, "kms:Encrypt", json!({"ResourceArns": [KEY]}));
    let expected = json!({
        "EvalActionName": "kms:Encrypt",
        "EvalResourceName": KEY,
        "EvalDecision": "allowed",
        "MatchedStatements": first,
        "MissingContextValues": missing,
        "EvalDecisionDetails": {},
        "ResourceSpecificResults": [{
            "EvalResourceName": KEY,
            "EvalResourceDecision": "allowed",
            "MatchedStatements": first,
            "MissingContextValues": missing,
        }],
    });
    assert_eq!(result, expected);
    let result = simulate(
        &mut world,
        "kms:Encrypt",
        json!({"ResourceArns": [KEY, "arn:aws:kms:us-east-1:1:alias/a"]}),
    );
    assert_eq!(
        (&result["EvalResourceName"], &result["EvalDecision"], &result["MatchedStatements"]),
        (&json!("*"), &json!("implicitDeny"), &json!([]))
    );
    let each = result["ResourceSpecificResults"].as_array().unwrap().iter();
    let each: Vec<_> = each.map(|result| result["EvalResourceDecision"].as_str().unwrap()).collect();
    assert_eq!(each, ["allowed", "implicitDeny"]);
}

#[test]
fn decisions_are_those_of_calls() {
    let mut world = world();
    let entry = |name: &str, value: &str| json!({"ContextKeyName": name, "ContextKeyValues": [value], "ContextKeyType": "string"});
    let via = entry("KMS:viaservice", "s3");
    let allow_all = document(json!({"Effect": "Allow", "Action": "*", "Resource": "*"}));
    let allow_get = document(json!({"Effect": "Allow", "Action": "kms:Get*", "Resource": "*"}));
    let deny_all = document(json!({"Effect": "Deny", "Action": "*", "Resource": "*"}));
    let of_key = |principal: &str| {
        document(json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "*", "Resource": "*"}))
    };
    let allowed = (json!("allowed"), Value::Null);
    let implicit = (json!("implicitDeny"), Value::Null);
    let explicit = (json!("explicitDeny"), Value::Null);
    let bounded =
        |decision: &str, within: bool| (json!(decision), json!({"AllowedByPermissionsBoundary": within}));
    for (action, more, expected) in [
        ("kms:Encrypt", json!({}), implicit.clone()),
        ("KMS:encrypt", json!({"ResourceArns": [KEY]}), allowed.clone()),
        ("kms:Decrypt", json!({"ResourceArns": [KEY]}), allowed.clone()),
        ("kms:Decrypt", json!({"ResourceArns": [KEY], "ContextEntries": [via]}), explicit.clone()),
        ("kms:ListKeys", json!({"ContextEntries": [entry("aws:SourceIp", "10.1.2.3")]}), allowed.clone()),
        ("kms:ListKeys", json!({"ContextEntries": [entry("aws:SourceIp", "11.1.2.3")]}), implicit.clone()),
        ("s3:GetObject", json!({}), implicit.clone()),
        ("s3:GetObject", json!({"PolicyInputList": [allow_all]}), allowed.clone()),
        ("s3:GetObject", json!({"PolicyInputList": [allow_all, deny_all]}), explicit.clone()),
        (
            "kms:GetKeyPolicy",
            json!({"PermissionsBoundaryPolicyInputList": [allow_get]}),
            bounded("allowed", true),
        ),
        (
            "kms:Encrypt",
            json!({"ResourceArns": [KEY], "PermissionsBoundaryPolicyInputList": [allow_get]}),
            bounded("implicitDeny", false),
        ),
        (
            "kms:GetKeyPolicy",
            json!({"PermissionsBoundaryPolicyInputList": [allow_get, deny_all]}),
            bounded("explicitDeny", false),
        ),
        // A key policy is asked where it is given, and nothing goes without it then.
        (
            "kms:Encrypt",
            json!({"ResourceArns": [KEY], "ResourcePolicy": of_key("111122223333")}),
            allowed.clone(),
        ),
        (
            "kms:Encrypt",
            json!({"ResourceArns": [KEY], "ResourcePolicy": of_key("444455556666")}),
            implicit.clone(),
        ),
        ("kms:DisableKey", json!({"ResourceArns": [KEY], "ResourcePolicy": of_key(ALICE)}), allowed.clone()),
        (
            "kms:DisableKey",
            json!({"ResourceArns": [KEY], "ResourcePolicy": of_key("111122223333")}),
            implicit.clone(),
        ),
        // Other resources need the policy of one side.
        (
            "s3:GetObject",
            json!({"ResourcePolicy": of_key("444455556666"), "PolicyInputList": [allow_all]}),
            allowed.clone(),
        ),
        ("kms:Encrypt", json!({"PolicySourceArn": OPS, "ResourceArns": [KEY]}), implicit.clone()),
        ("kms:Encrypt", json!({"PolicySourceArn": OPS, "PolicyInputList": [allow_all]}), allowed.clone()),
    ] {
        let result = simulate(&mut world, action, more.clone());
        let found = (result["EvalDecision"].clone(), result["PermissionsBoundaryDecisionDetail"].clone());
        assert_eq!(found, expected, "{action} {more}");
    }
}

#[test]
fn both_sides_decide_across_accounts() {
    let mut world = world();
    let of_key = |effect: &str, principal: &str| {
        document(json!({"Effect": effect, "Principal": {"AWS": principal}, "Action": "*", "Resource": "*"}))
    };
    for (action, policy, decision, own, resource) in [
        ("kms:Encrypt", of_key("Allow", "111122223333"), "allowed", "allowed", "allowed"),
        ("kms:Encrypt", of_key("Allow", "444455556666"), "implicitDeny", "allowed", "implicitDeny"),
        ("kms:Sign", of_key("Allow", ALICE), "implicitDeny", "implicitDeny", "allowed"),
        ("kms:Encrypt", of_key("Deny", ALICE), "explicitDeny", "allowed", "explicitDeny"),
    ] {
        let more = json!({"ResourceArns": [FOREIGN], "ResourceOwner": "arn:aws:iam::444455556666:root", "ResourcePolicy": policy});
        let result = simulate(&mut world, action, more);
        let details = json!({"IAM Policy": own, "Resource Policy": resource});
        assert_eq!((&result["EvalDecision"], &result["EvalDecisionDetails"]), (&json!(decision), &details));
        assert_eq!(result["ResourceSpecificResults"][0]["EvalDecisionDetails"], details);
    }
}

#[test]
fn matched_statements_of_resources_are_named_so() {
    let mut world = world();
    let policy = document(json!([
        {"Effect": "Allow", "Principal": "*", "Action": "kms:Sign", "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "kms:Encrypt", "Resource": "*"},
    ]));
    let result =
        simulate(&mut world, "kms:Encrypt", json!({"ResourceArns": [KEY], "ResourcePolicy": policy}));
    let start = policy.find(",{\"Effect\":\"Deny\"").unwrap() + 1;
    let expected = json!([{
        "SourcePolicyId": "ResourcePolicy",
        "SourcePolicyType": "Resource Policy",
        "StartPosition": {"Line": 1, "Column": start},
        "EndPosition": {"Line": 1, "Column": policy.len() - 1},
    }]);
    assert_eq!((&result["EvalDecision"], &result["MatchedStatements"]), (&json!("explicitDeny"), &expected));
}

#[test]
fn results_come_in_pages() {
    let mut world = world();
    let actions = ["kms:Sign", "kms:Verify", "kms:Encrypt"];
    let mut input = json!({"PolicySourceArn": ALICE, "ActionNames": actions, "MaxItems": 2});
    let first = world.ok("SimulatePrincipalPolicy", input.clone());
    assert_eq!(
        (first["EvaluationResults"].as_array().unwrap().len(), &first["IsTruncated"]),
        (2, &json!(true))
    );
    input["Marker"] = first["Marker"].clone();
    let second = world.ok("SimulatePrincipalPolicy", input);
    assert_eq!(second["EvaluationResults"][0]["EvalActionName"], "kms:Encrypt");
    assert_eq!((second["IsTruncated"].clone(), second["Marker"].clone()), (json!(false), Value::Null));
}

#[test]
fn what_cannot_be_simulated_is_refused() {
    let mut world = world();
    for (source, more, expected) in [
        (
            "arn:aws:iam::111122223333:root",
            json!({}),
            "InvalidInput: Invalid Entity Arn: arn:aws:iam::111122223333:root does not clearly define entity type and name.",
        ),
        (
            "arn:aws:sts::111122223333:assumed-role/ops/s",
            json!({}),
            "InvalidInput: Invalid Entity Arn: arn:aws:sts::111122223333:assumed-role/ops/s does not clearly define entity type and name.",
        ),
        (
            "arn:aws:iam::444455556666:user/alice",
            json!({}),
            "InvalidInput: Invalid Entity Arn: arn:aws:iam::444455556666:user/alice does not clearly define entity type and name.",
        ),
        (
            "arn:aws:iam::111122223333:user/alice",
            json!({}),
            "NoSuchEntity: Entity arn:aws:iam::111122223333:user/alice does not exist.",
        ),
        (ALICE, json!({"ActionNames": ["Encrypt"]}), "InvalidInput: Invalid action name: Encrypt"),
        (
            ALICE,
            json!({"PolicyInputList": ["{"]}),
            "InvalidInput: The policy PolicyInputList.1 is not valid: Policy does not keep the grammar of policies: EOF while parsing an object",
        ),
        (
            ALICE,
            json!({"CallerArn": OPS}),
            "InvalidInput: Invalid Caller Arn: arn:aws:iam::111122223333:role/ops is not the ARN of a user.",
        ),
        (
            OPS,
            json!({"ResourcePolicy": TRUST}),
            "InvalidInput: CallerArn is required where a role is simulated with a ResourcePolicy.",
        ),
    ] {
        let mut input = json!({"PolicySourceArn": source, "ActionNames": ["kms:Encrypt"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.refused("SimulatePrincipalPolicy", input, expected);
    }
}

#[test]
fn documents_that_nobody_has_are_simulated_alone() {
    let mut world = world();
    let use_key = document(json!({"Effect": "Allow", "Action": "kms:*crypt", "Resource": KEY}));
    let own_name = document(json!({"Effect": "Allow", "Action": "kms:List*", "Resource": "*",
        "Condition": {"StringEquals": {"aws:username": "bob"}}}));
    let bob = "arn:aws:iam::111122223333:user/bob";
    let only_get = [document(json!({"Effect": "Allow", "Action": "kms:Get*", "Resource": "*"}))];
    let key_policy = |who: &str| {
        let statement =
            json!({"Effect": "Allow", "Principal": {"AWS": who}, "Action": "kms:Decrypt", "Resource": "*"});
        document(statement)
    };
    for (action, members, expected) in [
        ("kms:Encrypt", json!({"ResourceArns": [KEY]}), "allowed"),
        ("kms:Encrypt", json!({}), "implicitDeny"),
        ("kms:Encrypt", json!({"ResourceArns": [FOREIGN]}), "implicitDeny"),
        // Nobody in particular has no name.
        ("kms:ListKeys", json!({}), "implicitDeny"),
        ("kms:ListKeys", json!({"CallerArn": bob}), "allowed"),
        ("kms:ListKeys", json!({"CallerArn": ALICE}), "implicitDeny"),
        ("kms:GetPublicKey", json!({"ResourceArns": [KEY]}), "implicitDeny"),
        (
            "kms:Encrypt",
            json!({"ResourceArns": [KEY], "PermissionsBoundaryPolicyInputList": only_get}),
            "implicitDeny",
        ),
        (
            "kms:Decrypt",
            json!({"ResourceArns": [KEY], "CallerArn": bob, "ResourcePolicy": key_policy(bob)}),
            "allowed",
        ),
        (
            "kms:Decrypt",
            json!({"ResourceArns": [KEY], "CallerArn": bob, "ResourcePolicy": key_policy(ALICE)}),
            "implicitDeny",
        ),
    ] {
        let mut input = json!({"PolicyInputList": [use_key, own_name], "ActionNames": [action]});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let answer = world.ok("SimulateCustomPolicy", input);
        assert_eq!(answer["EvaluationResults"][0]["EvalDecision"], expected, "{action} {members}");
    }
    let input =
        json!({"PolicyInputList": [use_key, own_name], "ActionNames": ["kms:ListKeys"], "CallerArn": bob});
    let answer = world.ok("SimulateCustomPolicy", input);
    assert_eq!(answer["EvaluationResults"][0]["MatchedStatements"][0]["SourcePolicyId"], "PolicyInputList.2");

    let bob = world.user("bob");
    for (members, expected) in [
        (json!({"ActionNames": ["Encrypt"]}), "InvalidInput: Invalid action name: Encrypt"),
        (
            json!({"ActionNames": ["kms:Encrypt"], "CallerArn": OPS}),
            "InvalidInput: Invalid Caller Arn: arn:aws:iam::111122223333:role/ops is not the ARN of a user.",
        ),
        (
            json!({"ActionNames": ["kms:Encrypt"], "ResourcePolicy": key_policy("*")}),
            "InvalidInput: CallerArn is required where policies are simulated with a ResourcePolicy.",
        ),
        (
            json!({"ActionNames": ["kms:Encrypt"], "PolicyInputList": [use_key, "{}"]}),
            "InvalidInput: The policy PolicyInputList.2 is not valid: Policy does not keep the grammar of policies: missing \
             field `Statement`",
        ),
    ] {
        let mut input = json!({"PolicyInputList": [use_key]});
        input.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        world.refused("SimulateCustomPolicy", input, expected);
    }
    world.credentials(Some(&bob));
    let denied = "AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: \
                  iam:SimulateCustomPolicy on resource: * because no identity-based policy allows the \
                  iam:SimulateCustomPolicy action";
    let input = json!({"PolicyInputList": [use_key], "ActionNames": ["kms:Encrypt"]});
    world.refused("SimulateCustomPolicy", input, denied);
}

/// Keys count in any case of their ASCII letters, as they do for calls.
#[test]
fn keys_beyond_ascii_are_found_by_their_own_letters() {
    let mut world = world();
    world.ok("TagUser", json!({"UserName": "alice", "Tags": [{"Key": "Équipe", "Value": "rouge"}]}));
    let denial = |key: &str| {
        let condition = json!({"StringEquals": {key: "rouge"}});
        document(json!({"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": condition}))
    };
    for (key, expected) in [
        ("aws:PrincipalTag/Équipe", "explicitDeny"),
        ("AWS:principalTAG/ÉQUIPE", "explicitDeny"),
        ("aws:PrincipalTag/équipe", "allowed"),
        ("aws:RequestTag/Équipe", "explicitDeny"),
        ("aws:RequestTag/équipe", "allowed"),
    ] {
        let more = json!({
            "PolicyInputList": [denial(key)],
            "ContextEntries": [{
                "ContextKeyName": "aws:requesttag/Équipe", "ContextKeyValues": ["rouge"], "ContextKeyType": "string",
            }],
        });
        let result = simulate(&mut world, "kms:GetKeyPolicy", more);
        assert_eq!(result["EvalDecision"], expected, "{key}");
    }
}
