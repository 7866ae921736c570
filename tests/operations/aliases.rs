//! CreateAlias, UpdateAlias, DeleteAlias, ListAliases.

use serde_json::{Value, json};

use crate::support::{World, day};

fn names(world: &mut World, input: Value) -> Vec<String> {
    let answer = world.ok("ListAliases", input);
    let entries =
        answer["Aliases"].as_array().unwrap().iter().filter(|entry| entry.get("TargetKeyId").is_some());
    entries.map(|entry| entry["AliasName"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_alias_lives_from_creation_to_deletion() {
    let mut world = World::new();
    let (one, two) = (world.key(), world.key());
    assert_eq!(
        world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": world.arn(&one)})),
        json!({})
    );
    world.advance_days(1);
    assert_eq!(world.ok("UpdateAlias", json!({"AliasName": "alias/app", "TargetKeyId": two})), json!({}));
    assert_eq!(
        world.ok("ListAliases", json!({"KeyId": two})),
        json!({
            "Aliases": [{
                "AliasName": "alias/app",
                "AliasArn": "arn:aws:kms:us-east-1:111122223333:alias/app",
                "TargetKeyId": two,
                "CreationDate": day(0),
                "LastUpdatedDate": day(1),
            }],
            "Truncated": false,
        })
    );
    assert_eq!(names(&mut world, json!({"KeyId": one})), [""; 0]);
    assert_eq!(names(&mut world, json!({"KeyId": two})), ["alias/app"]);
    assert_eq!(world.ok("DeleteAlias", json!({"AliasName": "alias/app"})), json!({}));
    assert_eq!(names(&mut world, json!({})), [""; 0]);
    world.ok("DescribeKey", json!({"KeyId": two}));
}

#[test]
fn an_alias_may_be_updated_to_the_key_that_it_names() {
    let mut world = World::new();
    let key = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    world.ok("UpdateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    assert_eq!(names(&mut world, json!({"KeyId": key})), ["alias/app"]);
}

#[test]
fn the_same_name_may_be_in_every_region() {
    let mut world = World::new();
    let here = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": here}));
    world.region("eu-west-1");
    let there = world.key();
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": there}));
    assert_eq!(world.describe("alias/app")["KeyId"], json!(there));
    world.region("us-east-1");
    assert_eq!(world.describe("alias/app")["KeyId"], json!(here));
}

#[test]
fn requests_that_are_refused() {
    let mut world = World::new();
    let (key, doomed) = (world.key(), world.key());
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    world.ok("CreateAlias", json!({"AliasName": "alias/doomed", "TargetKeyId": doomed}));
    world.ok("ScheduleKeyDeletion", json!({"KeyId": doomed}));
    let prefix = "ValidationException: Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html";
    let long = format!("alias/{}", "x".repeat(251));
    let not_found = "NotFoundException: Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found.";
    for (operation, name, target, expected) in [
        ("CreateAlias", "app", key.as_str(), prefix),
        ("UpdateAlias", "app", &key, prefix),
        ("DeleteAlias", "app", "", prefix),
        (
            "CreateAlias",
            "alias/my:alias",
            &key,
            "ValidationException: alias/my:alias contains invalid characters for an alias",
        ),
        (
            "CreateAlias",
            "alias/my-alias!",
            &key,
            "ValidationException: 1 validation error detected: Value 'alias/my-alias!' at 'aliasName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$",
        ),
        (
            "CreateAlias",
            &long,
            &key,
            &format!(
                "ValidationException: 1 validation error detected: Value '{long}' at 'aliasName' failed to satisfy constraint: Member must have length less than or equal to 256"
            ),
        ),
        ("CreateAlias", "alias/aws/s3", &key, "NotAuthorizedException"),
        ("UpdateAlias", "alias/aws/s3", &key, "NotAuthorizedException"),
        ("DeleteAlias", "alias/aws/s3", "", "NotAuthorizedException"),
        ("CreateAlias", "alias/", &key, "InvalidAliasNameException"),
        (
            "CreateAlias",
            "alias/new",
            "alias/app",
            "ValidationException: Aliases must refer to keys. Not aliases",
        ),
        (
            "UpdateAlias",
            "alias/app",
            "arn:aws:kms:us-east-1:111122223333:alias/app",
            "ValidationException: Aliases must refer to keys. Not aliases",
        ),
        ("CreateAlias", "alias/new", "x", "NotFoundException: Invalid keyId 'x'"),
        (
            "CreateAlias",
            "alias/new",
            &doomed,
            &format!("KMSInvalidStateException: {} is pending deletion.", world.arn(&doomed)),
        ),
        (
            "UpdateAlias",
            "alias/app",
            &doomed,
            &format!("KMSInvalidStateException: {} is pending deletion.", world.arn(&doomed)),
        ),
        (
            "CreateAlias",
            "alias/app",
            &key,
            "AlreadyExistsException: An alias with the name arn:aws:kms:us-east-1:111122223333:alias/app already exists",
        ),
        ("UpdateAlias", "alias/none", &key, not_found),
        ("DeleteAlias", "alias/none", "", not_found),
    ] {
        let input = if operation == "DeleteAlias" {
            json!({"AliasName": name})
        } else {
            json!({"AliasName": name, "TargetKeyId": target})
        };
        world.refused(operation, input, expected);
    }
    assert_eq!(names(&mut world, json!({})), ["alias/app", "alias/doomed"]);
    // An alias of a key pending deletion may be pointed elsewhere, and deleted.
    world.ok("UpdateAlias", json!({"AliasName": "alias/doomed", "TargetKeyId": key}));
    world.ok("DeleteAlias", json!({"AliasName": "alias/doomed"}));
}

#[test]
fn a_key_has_at_most_fifty_aliases() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    for number in 0..50 {
        world.ok("CreateAlias", json!({"AliasName": format!("alias/{number}"), "TargetKeyId": key}));
    }
    world.ok("CreateAlias", json!({"AliasName": "alias/other", "TargetKeyId": other}));
    let limit =
        format!("LimitExceededException: The key {} has the maximum number of 50 aliases.", world.arn(&key));
    world.refused("CreateAlias", json!({"AliasName": "alias/more", "TargetKeyId": key}), &limit);
    world.refused("UpdateAlias", json!({"AliasName": "alias/other", "TargetKeyId": key}), &limit);
    world.ok("DeleteAlias", json!({"AliasName": "alias/7"}));
    world.ok("UpdateAlias", json!({"AliasName": "alias/other", "TargetKeyId": key}));
}
