//! GetKeyPolicy, PutKeyPolicy, ListKeyPolicies.

use serde_json::json;

use crate::support::World;

const DEFAULT: &str = "{
  \"Version\" : \"2012-10-17\",
  \"Id\" : \"key-default-1\",
  \"Statement\" : [ {
    \"Sid\" : \"Enable IAM User Permissions\",
    \"Effect\" : \"Allow\",
    \"Principal\" : {
      \"AWS\" : \"arn:aws:iam::111122223333:root\"
    },
    \"Action\" : \"kms:*\",
    \"Resource\" : \"*\"
  } ]
}";

#[test]
fn a_policy_comes_back_in_the_formatting_of_aws() {
    let mut world = World::new();
    let key = world.key();
    let given = world.ok("GetKeyPolicy", json!({"KeyId": key}));
    assert_eq!(given, json!({"Policy": DEFAULT, "PolicyName": "default"}));
    let new = r#"{"Statement":[{"Effect":"Allow","Action":["kms:*"],"Principal":{"AWS":"111122223333"},"Resource":"*"}]}"#;
    assert_eq!(
        world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": new, "PolicyName": "default"})),
        json!({})
    );
    let given = world.ok("GetKeyPolicy", json!({"KeyId": key, "PolicyName": "default"}));
    assert_eq!(
        given["Policy"],
        "{\n  \"Statement\" : [ {\n    \"Effect\" : \"Allow\",\n    \"Action\" : [ \"kms:*\" ],\n    \"Principal\" : {\n      \
         \"AWS\" : \"arn:aws:iam::111122223333:root\"\n    },\n    \"Resource\" : \"*\"\n  } ]\n}"
    );
    let listed = world.ok("ListKeyPolicies", json!({"KeyId": key}));
    assert_eq!(listed, json!({"PolicyNames": ["default"], "Truncated": false}));
}

#[test]
fn policies_that_are_refused() {
    let mut world = World::new();
    let key = world.key();
    let large = format!("\"{}\"", "x".repeat(32_767));
    let no_principal = r#"{"Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
    for (input, expected) in [
        (json!({"Policy": "{"}), "MalformedPolicyDocumentException"),
        (
            json!({"Policy": ""}),
            "ValidationException: 2 validation errors detected: Value '' at 'policy' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'policy' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        ),
        (
            json!({}),
            "ValidationException: 1 validation error detected: Value null at 'policy' failed to satisfy constraint: Member must not be null",
        ),
        (
            json!({"Policy": no_principal}),
            "MalformedPolicyDocumentException: Policy contains a statement with no principal.",
        ),
        (
            json!({"Policy": large}),
            "LimitExceededException: The policy exceeds the maximum size of 32768 bytes.",
        ),
        (
            json!({"Policy": DEFAULT, "PolicyName": "other"}),
            "UnsupportedOperationException: Only default policy is supported",
        ),
    ] {
        let mut input = input;
        input["KeyId"] = json!(key);
        world.refused("PutKeyPolicy", input, expected);
    }
    world.refused("PutKeyPolicy", json!({"KeyId": key, "Policy": "Ā"}), &format!("ValidationException: 1 validation error detected: Value 'Ā' at 'policy' failed to satisfy constraint: Member must satisfy regular expression pattern: {}", r"[\u0009\u000A\u000D\u0020-\u00FF]+"));
    world.refused(
        "GetKeyPolicy",
        json!({"KeyId": key, "PolicyName": "other"}),
        "NotFoundException: No such policy exists",
    );
    assert_eq!(world.ok("GetKeyPolicy", json!({"KeyId": key}))["Policy"], DEFAULT);
}

#[test]
fn a_key_may_be_made_with_its_policy() {
    let mut world = World::new();
    let key = world.key_with(json!({"Policy": DEFAULT.replace("key-default-1", "mine")}));
    let policy = world.ok("GetKeyPolicy", json!({"KeyId": key}))["Policy"].take();
    assert_eq!(policy, DEFAULT.replace("key-default-1", "mine"));
}
