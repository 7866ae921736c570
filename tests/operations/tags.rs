//! TagResource, UntagResource, ListResourceTags.

use serde_json::{Value, json};

use crate::support::World;

fn tags(pairs: &[(&str, &str)]) -> Value {
    pairs.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect()
}

#[test]
fn tags_come_and_go() {
    let mut world = World::new();
    let key = world.key_with(json!({"Tags": tags(&[("a", "1"), ("b", "2")])}));
    for (operation, input, expected) in [
        (
            "TagResource",
            json!({"Tags": tags(&[("b", "3"), ("c", "")])}),
            tags(&[("a", "1"), ("b", "3"), ("c", "")]),
        ),
        (
            "TagResource",
            json!({"Tags": tags(&[("A", "4")])}),
            tags(&[("a", "1"), ("b", "3"), ("c", ""), ("A", "4")]),
        ),
        ("UntagResource", json!({"TagKeys": ["b", "absent"]}), tags(&[("a", "1"), ("c", ""), ("A", "4")])),
        ("UntagResource", json!({"TagKeys": ["a", "c", "A"]}), tags(&[])),
    ] {
        let mut input = input;
        input["KeyId"] = json!(key);
        assert_eq!(world.ok(operation, input), json!({}));
        let listed = world.ok("ListResourceTags", json!({"KeyId": key}));
        assert_eq!(listed, json!({"Tags": expected, "Truncated": false}));
    }
}

#[test]
fn tags_that_are_refused() {
    let mut world = World::new();
    let key = world.key();
    let (long_key, long_value) = ("k".repeat(129), "v".repeat(257));
    let fifty: Vec<Value> =
        (0..50).map(|number| json!({"TagKey": number.to_string(), "TagValue": ""})).collect();
    for (operation, input, expected) in [
        ("TagResource", json!({"Tags": tags(&[("a", ""), ("a", "")])}), "TagException: Duplicate tag keys"),
        (
            "TagResource",
            json!({"Tags": tags(&[("AWS:key1", "")])}),
            "TagException: Tags beginning with aws: are reserved",
        ),
        (
            "UntagResource",
            json!({"TagKeys": ["aws:key1"]}),
            "TagException: Tags beginning with aws: are reserved",
        ),
        (
            "TagResource",
            json!({"Tags": tags(&[(&long_key, "")])}),
            &format!(
                "ValidationException: 1 validation error detected: Value '{long_key}' at 'tags.1.member.tagKey' failed to satisfy constraint: Member must have length less than or equal to 128"
            ),
        ),
        (
            "TagResource",
            json!({"Tags": tags(&[("a", ""), ("b", &long_value)])}),
            &format!(
                "ValidationException: 1 validation error detected: Value '{long_value}' at 'tags.2.member.tagValue' failed to satisfy constraint: Member must have length less than or equal to 256"
            ),
        ),
    ] {
        let mut input = input;
        input["KeyId"] = json!(key);
        world.refused(operation, input, expected);
    }
    world.ok("TagResource", json!({"KeyId": key, "Tags": fifty}));
    world.ok("TagResource", json!({"KeyId": key, "Tags": tags(&[("0", "again")])}));
    world.refused(
        "TagResource",
        json!({"KeyId": key, "Tags": tags(&[("more", "")])}),
        "TagException: Too many tags",
    );
    let listed = world.ok("ListResourceTags", json!({"KeyId": key}));
    assert_eq!(listed["Tags"].as_array().unwrap().len(), 50);
}
