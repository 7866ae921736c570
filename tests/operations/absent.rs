//! What users and roles have in AWS and not in the vault: a program that looks for it finds none.

use serde_json::{Value, json};

use crate::support::World;

/// The member that names a user or role, and the name.
type About = Option<(&'static str, &'static str)>;

/// The operation, the member with what is listed, and about whom it is.
const LISTINGS: [(&str, &str, About); 7] = [
    ("ListInstanceProfiles", "InstanceProfiles", None),
    ("ListInstanceProfilesForRole", "InstanceProfiles", Some(("RoleName", "ops"))),
    ("ListMFADevices", "MFADevices", Some(("UserName", "alice"))),
    ("ListSSHPublicKeys", "SSHPublicKeys", Some(("UserName", "alice"))),
    ("ListServiceSpecificCredentials", "ServiceSpecificCredentials", Some(("UserName", "alice"))),
    ("ListSigningCertificates", "Certificates", Some(("UserName", "alice"))),
    ("ListVirtualMFADevices", "VirtualMFADevices", None),
];

fn world() -> World {
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#;
    let mut world = World::new();
    world.ok("CreateUser", json!({"UserName": "alice"}));
    world.ok("CreateRole", json!({"RoleName": "ops", "AssumeRolePolicyDocument": trust}));
    world
}

fn input(about: About) -> Value {
    about.map_or_else(|| json!({}), |(member, name)| json!({member: name}))
}

#[test]
fn the_lists_are_empty() {
    let mut world = world();
    for (operation, member, about) in LISTINGS {
        let answer = world.ok(operation, input(about));
        assert_eq!(answer, json!({member: [], "IsTruncated": false}), "{operation}");
    }
    for operation in ["ListMFADevices", "ListSigningCertificates", "ListSSHPublicKeys"] {
        world.ok(operation, json!({}));
    }
    world.ok("ListServiceSpecificCredentials", json!({"AllUsers": true}));
}

#[test]
fn nothing_cannot_be_continued_and_is_told_only_of_who_is_there_and_to_who_may() {
    let mut world = world();
    let bob = world.user("bob");
    for (operation, _, about) in LISTINGS {
        world.credentials(None);
        let mut continued = input(about);
        continued["Marker"] = json!("x");
        world.refused(operation, continued, "ValidationError: Invalid Marker: x");
        if let Some((member, name)) = about {
            let kind = if member == "RoleName" { "role" } else { "user" };
            let missing = format!("NoSuchEntity: The {kind} with name x{name} cannot be found.");
            world.refused(operation, json!({member: format!("x{name}")}), &missing);
        }
        world.credentials(Some(&bob));
        let refusal = world.call(operation, input(about)).unwrap_err();
        let denied = format!(
            "AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:{operation} on \
             resource: "
        );
        assert!(refusal.starts_with(&denied), "{refusal}");
    }
}

#[test]
fn nobody_has_a_password() {
    let mut world = world();
    let bob = world.user("bob");
    for operation in ["GetLoginProfile", "DeleteLoginProfile"] {
        world.credentials(None);
        for (input, expected) in [
            (json!({"UserName": "alice"}), "NoSuchEntity: Login Profile for User alice cannot be found."),
            (json!({"UserName": "carol"}), "NoSuchEntity: The user with name carol cannot be found."),
            (json!({}), "NoSuchEntity: Login Profile for User root cannot be found."),
        ] {
            world.refused(operation, input, expected);
        }
        world.credentials(Some(&bob));
        let denied = format!(
            "AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:{operation} on \
             resource: arn:aws:iam::111122223333:user/bob because no identity-based policy allows the iam:{operation} \
             action"
        );
        world.refused(operation, json!({}), &denied);
    }
}
