//! Limits and markers of the listings.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::World;

/// All items of a listing, page by page, and the sizes of the pages.
fn pages(world: &mut World, operation: &str, items: &str, input: &Value) -> (Vec<Value>, Vec<usize>) {
    let (mut all, mut sizes) = (Vec::new(), Vec::new());
    let mut input = input.clone();
    loop {
        let answer = world.ok(operation, input.clone());
        let page = answer[items].as_array().unwrap();
        sizes.push(page.len());
        all.extend(page.iter().cloned());
        assert_eq!(answer["Truncated"], json!(answer.get("NextMarker").is_some()));
        match answer.get("NextMarker") {
            Some(marker) => input["Marker"] = marker.clone(),
            None => return (all, sizes),
        }
    }
}

#[test]
fn pages_hold_everything_once() {
    let mut world = World::new();
    let key = world.key();
    for number in 0..49 {
        world.key();
        world.ok("CreateAlias", json!({"AliasName": format!("alias/{number:02}"), "TargetKeyId": key}));
        let tag = json!([{"TagKey": number.to_string(), "TagValue": ""}]);
        world.ok("TagResource", json!({"KeyId": key, "Tags": tag}));
    }
    for _ in 0..20 {
        world.ok("RotateKeyOnDemand", json!({"KeyId": key}));
    }
    for (operation, items, input, total, sizes) in [
        ("ListKeys", "Keys", json!({}), 50, vec![50]),
        ("ListKeys", "Keys", json!({"Limit": 50}), 50, vec![50]),
        ("ListKeys", "Keys", json!({"Limit": 24}), 50, vec![24, 24, 2]),
        ("ListAliases", "Aliases", json!({"Limit": 20}), 76, vec![20, 20, 20, 16]),
        ("ListAliases", "Aliases", json!({"Limit": 49, "KeyId": key}), 49, vec![49]),
        ("ListResourceTags", "Tags", json!({"Limit": 25, "KeyId": key}), 49, vec![25, 24]),
        ("ListResourceTags", "Tags", json!({"Limit": 1000, "KeyId": key}), 49, vec![49]),
        ("ListKeyRotations", "Rotations", json!({"Limit": 7, "KeyId": key}), 20, vec![7, 7, 6]),
        ("ListKeyPolicies", "PolicyNames", json!({"Limit": 1, "KeyId": key}), 1, vec![1]),
    ] {
        let (all, pages) = pages(&mut world, operation, items, &input);
        let different: BTreeSet<String> = all.iter().map(Value::to_string).collect();
        assert_eq!((different.len(), pages), (total, sizes), "{operation} {input}");
    }
}

#[test]
fn default_sizes_of_pages() {
    let mut world = World::new();
    for number in 0..101 {
        let key = world.key();
        world.ok("CreateAlias", json!({"AliasName": format!("alias/{number}"), "TargetKeyId": key}));
    }
    let (keys, sizes) = pages(&mut world, "ListKeys", "Keys", &json!({}));
    assert_eq!((keys.len(), sizes), (101, vec![100, 1]));
    let (aliases, sizes) = pages(&mut world, "ListAliases", "Aliases", &json!({}));
    assert_eq!((aliases.len(), sizes), (128, vec![50, 50, 28]));
    let (aliases, sizes) = pages(&mut world, "ListAliases", "Aliases", &json!({"Limit": 1000}));
    assert_eq!((aliases.len(), sizes), (128, vec![100, 28]));
}

#[test]
fn markers_of_another_listing_are_refused() {
    let mut world = World::new();
    let (one, two) = (world.key(), world.key());
    let marker = world.ok("ListKeys", json!({"Limit": 1}))["NextMarker"].take();
    for number in 0..2 {
        world.ok("CreateAlias", json!({"AliasName": format!("alias/{number}"), "TargetKeyId": one}));
    }
    let of_aliases = world.ok("ListAliases", json!({"Limit": 1}))["NextMarker"].take();
    let invalid = "InvalidMarkerException: The marker is not valid.";
    for (operation, input) in [
        ("ListKeys", json!({"Marker": "x"})),
        ("ListKeys", json!({"Marker": of_aliases})),
        ("ListAliases", json!({"Marker": marker})),
        ("ListAliases", json!({"Marker": of_aliases, "KeyId": one})),
        ("ListResourceTags", json!({"Marker": marker, "KeyId": two})),
        ("ListKeyPolicies", json!({"Marker": marker, "KeyId": two})),
        ("ListKeyRotations", json!({"Marker": marker, "KeyId": two})),
    ] {
        world.refused(operation, input, invalid);
    }
    world.region("eu-west-1");
    world.refused("ListKeys", json!({"Marker": marker}), invalid);
    for (limit, bound) in [(0, "greater than or equal to 1"), (1001, "less than or equal to 1000")] {
        world.refused(
            "ListKeys",
            json!({"Limit": limit}),
            &format!("ValidationException: 1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: Member must have value {bound}"),
        );
    }
}
