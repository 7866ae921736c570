//! LookupEvents: which events are found, by what, in which order, and page by page.

use serde_json::{Value, json};

use crate::support::{HELLO, START, World, text};

/// The names of the events that are found.
fn names(world: &mut World, input: Value) -> Vec<String> {
    let answer = world.ok("LookupEvents", input);
    answer["Events"].as_array().unwrap().iter().map(|event| text(&event["EventName"])).collect()
}

fn by(key: &str, value: &str) -> Value {
    json!({"LookupAttributes": [{"AttributeKey": key, "AttributeValue": value}]})
}

#[test]
fn an_event_and_its_record() {
    let mut world = World::new();
    let key = world.key();
    let answer = world.ok("LookupEvents", json!({}));
    let record = world.records().remove(0);
    let event = &answer["Events"][0];
    assert_eq!(
        answer,
        json!({"Events": [{
            "EventId": record["eventID"],
            "EventName": "CreateKey",
            "ReadOnly": "false",
            "EventTime": (START / 1000) as f64,
            "EventSource": "kms.amazonaws.com",
            "Username": "root",
            "Resources": [{"ResourceType": "AWS::KMS::Key", "ResourceName": world.arn(&key)}],
            "CloudTrailEvent": event["CloudTrailEvent"],
        }]})
    );
    let whole: Value = serde_json::from_str(event["CloudTrailEvent"].as_str().unwrap()).unwrap();
    assert_eq!(whole, record);
    // It is an event itself.
    let own = world.records().pop().unwrap();
    assert_eq!(
        (&own["eventSource"], &own["eventName"]),
        (&json!("cloudtrail.amazonaws.com"), &json!("LookupEvents"))
    );
    assert_eq!((&own["readOnly"], &own["responseElements"]), (&json!(true), &Value::Null));
}

#[test]
fn events_are_found_by_one_attribute() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    let (arn, other) = (world.arn(&key), world.arn(&other));
    world.hello(&key);
    world.ok("CreateAlias", json!({"AliasName": "alias/app", "TargetKeyId": key}));
    let id = text(&world.records().remove(2)["eventID"]);
    let mut check = |key: &str, value: &str, expected: &[&str]| {
        assert_eq!(names(&mut world, by(key, value)), expected, "{key} {value}");
    };
    check("EventId", &id, &["Encrypt"]);
    check("EventId", &id[1..], &[]);
    check("EventName", "CreateKey", &["CreateKey", "CreateKey"]);
    check("EventName", "createKey", &[]);
    check("EventName", "Create", &[]);
    check("ReadOnly", "false", &["CreateAlias", "CreateKey", "CreateKey"]);
    check("ReadOnly", "False", &[]);
    check("ResourceName", &arn, &["CreateAlias", "Encrypt", "CreateKey"]);
    check("ResourceName", &other, &["CreateKey"]);
    check("ResourceName", "arn:aws:kms:us-east-1:111122223333:alias/app", &["CreateAlias"]);
    check("ResourceType", "AWS::KMS::Alias", &["CreateAlias"]);
    check("ResourceType", "AWS::KMS", &[]);
    check("EventSource", "iam.amazonaws.com", &[]);
    check("AccessKeyId", "AKIAIOSFODNN7EXAMPLE", &[]);
    check("Username", "alice", &[]);
    check("EventSource", "kms.amazonaws.com", &["CreateAlias", "Encrypt", "CreateKey", "CreateKey"]);
}

#[test]
fn events_are_of_a_region_and_of_ninety_days() {
    let mut world = World::new();
    world.key();
    world.region("eu-west-1");
    assert_eq!(names(&mut world, json!({})), Vec::<String>::new());
    assert_eq!(names(&mut world, json!({})), ["LookupEvents"]);
    world.region("us-east-1");
    world.advance_days(90);
    world.ok("ListKeys", json!({}));
    let all = json!({"StartTime": 0});
    assert_eq!(names(&mut world, all.clone()), ["ListKeys", "CreateKey"]);
    world.advance_seconds(1);
    assert_eq!(names(&mut world, all.clone()), ["LookupEvents", "ListKeys"]);
    let day = |days: i64| START / 1000 + days * 86_400;
    assert_eq!(names(&mut world, json!({"StartTime": day(91)})), Vec::<String>::new());
    assert_eq!(names(&mut world, json!({"EndTime": day(89)})), Vec::<String>::new());
    let within = json!({"StartTime": day(90), "EndTime": day(90)});
    assert_eq!(names(&mut world, within), ["LookupEvents", "ListKeys"]);
    assert_eq!(names(&mut world, json!({"EventCategory": "insight"})), Vec::<String>::new());
}

#[test]
fn pages_hold_every_event_once() {
    let mut world = World::new();
    let key = world.key();
    for _ in 0..7 {
        world.hello(&key);
    }
    let mut input = by("EventName", "Encrypt");
    input["MaxResults"] = json!(3);
    let mut sizes = Vec::new();
    loop {
        let answer = world.ok("LookupEvents", input.clone());
        sizes.push(answer["Events"].as_array().unwrap().len());
        match answer.get("NextToken") {
            Some(token) => input["NextToken"] = token.clone(),
            None => break,
        }
    }
    assert_eq!(sizes, [3, 3, 1]);
    let invalid = "InvalidNextTokenException: The specified next token is not valid.";
    let token = input["NextToken"].clone();
    world.refused("LookupEvents", json!({"NextToken": token}), invalid);
    world.refused("LookupEvents", json!({"NextToken": HELLO}), invalid);
    world.refused("LookupEvents", json!({"NextToken": "?"}), invalid);
    assert_eq!(names(&mut world, json!({})).len(), 14);
    for _ in 0..60 {
        world.ok("ListKeys", json!({}));
    }
    assert_eq!(names(&mut world, json!({})).len(), 50);
}

#[test]
fn what_cannot_be_looked_up() {
    let mut world = World::new();
    world.key();
    let mut check = |input: Value, expected: &str| world.refused("LookupEvents", input, expected);
    check(
        json!({"StartTime": 2, "EndTime": 1}),
        "InvalidTimeRangeException: The start time must be before the end time.",
    );
    let one = by("EventName", "Encrypt")["LookupAttributes"][0].take();
    check(
        json!({"LookupAttributes": [one.clone(), one]}),
        "InvalidLookupAttributesException: You can specify only one lookup attribute.",
    );
    for results in [0, 51] {
        check(
            json!({"MaxResults": results}),
            "InvalidMaxResultsException: MaxResults must be a value from 1 to 50.",
        );
    }
}
