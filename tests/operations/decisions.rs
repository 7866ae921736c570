//! Who may do what: users, sessions and other accounts at the door, and the condition keys that their requests have.

use airkms::arn::AccountId;
use airkms::identity::{
    AccessKeyStatus, Account, CredentialsInUse, ManagedPolicy, Permissions, PolicyVersion, SecretAccessKey,
    User,
};
use airkms::time::Timestamp;
use airkms::vault::Vault;
use serde_json::{Value, json};

use crate::callers::{access_key, credentials, put, role, user};
use crate::support::{Credentials, HELLO, START, World};

pub(crate) const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

pub(crate) fn document(statements: &Value) -> String {
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

pub(crate) fn policy(statements: &Value) -> Permissions {
    let inline_policies = [("p".to_owned(), document(statements))].into();
    Permissions { inline_policies, ..Permissions::default() }
}

/// A statement of a policy of an identity.
pub(crate) fn allow(action: &str, resource: &str) -> Value {
    json!({"Effect": "Allow", "Action": action, "Resource": resource})
}

/// Makes a user, or gives it other permissions.
pub(crate) fn put_user(
    vault: &mut Vault,
    account: &str,
    name: &str,
    permissions: Permissions,
) -> Credentials {
    let account = AccountId::parse(account).unwrap();
    let id = format!("AKIA{}{account}", name.to_uppercase());
    let mut key = access_key(&id, Some(name), AccessKeyStatus::Active);
    key.facts.account = account.clone();
    let user_id = format!("AIDA{:A<17}", name.to_uppercase().repeat(3));
    put(vault, &User { account, user_id, permissions, ..user(name) });
    put(vault, &key);
    put(vault, &CredentialsInUse {});
    credentials(&id, &SecretAccessKey::of(&[1; 30]), None)
}

fn denied(caller: &str, action: &str, resource: &str, why: &str) -> String {
    format!(
        "AccessDeniedException: User: {caller} is not authorized to perform: {action} on resource: {resource} {why}"
    )
}

fn none_of(kind: &str, action: &str) -> String {
    format!("because no {kind} allows the {action} action")
}

#[test]
fn users_are_refused_in_the_service_s_words() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let ciphertext = world.hello(&key);
    let mut vault = world.vault();
    let nothing = put_user(&mut vault, "111122223333", "alice", Permissions::default());
    let describe = json!({"KeyId": key});
    world.credentials(Some(&nothing));
    let identity = |action: &str, resource: &str| {
        denied(ALICE, action, resource, &none_of("identity-based policy", action))
    };
    world.refused("DescribeKey", describe.clone(), &identity("kms:DescribeKey", &arn));
    world.refused("Decrypt", json!({"CiphertextBlob": ciphertext}), &identity("kms:Decrypt", &arn));
    for (operation, input) in [
        ("CreateKey", json!({})),
        ("ListKeys", json!({})),
        ("ListAliases", json!({})),
        ("GenerateRandom", json!({"NumberOfBytes": 1})),
        ("ListRetirableGrants", json!({"RetiringPrincipal": ALICE})),
        ("DescribeCustomKeyStores", json!({})),
    ] {
        world.refused(operation, input, &identity(&format!("kms:{operation}"), "*"));
    }
    let alias = "arn:aws:kms:us-east-1:111122223333:alias/a";
    let create_alias = json!({"AliasName": "alias/a", "TargetKeyId": key});
    world.refused("CreateAlias", create_alias.clone(), &identity("kms:CreateAlias", alias));
    put_user(&mut vault, "111122223333", "alice", policy(&json!([allow("kms:*", alias)])));
    world.refused("CreateAlias", create_alias.clone(), &identity("kms:CreateAlias", &arn));
    put_user(&mut vault, "111122223333", "alice", policy(&json!([allow("kms:*", &arn)])));
    world.refused("CreateAlias", create_alias.clone(), &identity("kms:CreateAlias", alias));
    put_user(&mut vault, "111122223333", "alice", policy(&json!([allow("kms:CreateAlias", "*")])));
    world.ok("CreateAlias", create_alias);
    // With tags, a key needs two permissions.
    let tagged = json!({"Tags": [{"TagKey": "a", "TagValue": "b"}]});
    put_user(&mut vault, "111122223333", "alice", policy(&json!([allow("kms:CreateKey", "*")])));
    world.ok("CreateKey", json!({}));
    world.refused("CreateKey", tagged, &identity("kms:TagResource", "*"));

    let deny = json!({"Effect": "Deny", "Action": "kms:DescribeKey", "Resource": "*"});
    put_user(&mut vault, "111122223333", "alice", policy(&json!([allow("*", "*"), deny])));
    let explicit = |kind: &str| format!("with an explicit deny in {kind}");
    world.refused(
        "DescribeKey",
        describe.clone(),
        &denied(ALICE, "kms:DescribeKey", &arn, &explicit("an identity-based policy")),
    );
    let boundary = "arn:aws:iam::111122223333:policy/bounds";
    let managed = |statements: Value| ManagedPolicy {
        account: AccountId::default(),
        arn: boundary.to_owned(),
        name: "bounds".into(),
        path: "/".to_owned(),
        policy_id: "ANPABOUNDSBOUNDSBOUND".to_owned(),
        description: None,
        tags: Vec::new(),
        created: Timestamp::from_millis(START),
        default: PolicyVersion::first(document(&statements), Timestamp::from_millis(START)),
        others: Vec::new(),
        versions_made: 1,
    };
    let bounded = Permissions {
        permissions_boundary: Some(boundary.to_owned()),
        ..policy(&json!([allow("kms:*", "*")]))
    };
    put_user(&mut vault, "111122223333", "alice", bounded);
    // Bounds that are gone permit nothing.
    assert!(world.call("DescribeKey", describe.clone()).unwrap_err().starts_with("KMSInternalException"));
    put(&mut vault, &managed(json!([deny])));
    world.refused(
        "DescribeKey",
        describe.clone(),
        &denied(ALICE, "kms:DescribeKey", &arn, &explicit("a permissions boundary")),
    );
    put(&mut vault, &managed(json!([allow("kms:Encrypt", "*")])));
    world.refused(
        "DescribeKey",
        describe.clone(),
        &denied(ALICE, "kms:DescribeKey", &arn, &none_of("permissions boundary", "kms:DescribeKey")),
    );
    world.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}));
    let attached = Permissions { attached_policies: vec![boundary.to_owned()], ..Permissions::default() };
    put_user(&mut vault, "111122223333", "alice", attached);
    world.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}));
    world.refused("DescribeKey", describe, &identity("kms:DescribeKey", &arn));
}

#[test]
fn another_account_needs_both_sides() {
    let mut world = World::new();
    let key = world.key();
    let arn = world.arn(&key);
    let stranger = "arn:aws:iam::444455556666:user/bob";
    let mut vault = world.vault();
    let other = Account { id: AccountId::parse("444455556666").unwrap(), name: "other".to_owned() };
    put(&mut vault, &other);
    let all = policy(&json!([allow("*", "*")]));
    let bob = put_user(&mut vault, "444455556666", "bob", all.clone());
    let hidden = |action: &str| {
        format!(
            "AccessDeniedException: User: {stranger} is not authorized to perform: {action} on this resource because \
             the resource does not exist in this Region, no resource-based policies allow access, or a resource-based \
             policy explicitly denies access"
        )
    };
    let root =
        json!({"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "kms:*", "Resource": "*"});
    let them =
        json!({"Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "kms:*", "Resource": "*"});
    let encrypt = json!({"KeyId": arn, "Plaintext": HELLO});
    world.credentials(Some(&bob));
    world.refused("Encrypt", encrypt.clone(), &hidden("kms:Encrypt"));
    world.refused(
        "Encrypt",
        json!({"KeyId": key, "Plaintext": HELLO}),
        &format!("NotFoundException: Key 'arn:aws:kms:us-east-1:444455556666:key/{key}' does not exist"),
    );
    world.credentials(None);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": document(&json!([root, them]))}));
    world.credentials(Some(&bob));
    world.ok("Encrypt", encrypt.clone());
    for (operation, input) in [
        ("DisableKey", json!({"KeyId": arn})),
        ("GetKeyPolicy", json!({"KeyId": arn})),
        ("ListAliases", json!({"KeyId": arn})),
        ("ScheduleKeyDeletion", json!({"KeyId": arn})),
    ] {
        world.refused(operation, input, &hidden(&format!("kms:{operation}")));
    }
    put_user(&mut vault, "444455556666", "bob", Permissions::default());
    world.refused("Encrypt", encrypt.clone(), &hidden("kms:Encrypt"));
    put_user(&mut vault, "444455556666", "bob", policy(&json!([allow("kms:Encrypt", &arn)])));
    world.ok("Encrypt", encrypt.clone());
    // A grant needs no other permission, also across accounts.
    world.credentials(None);
    world.ok("PutKeyPolicy", json!({"KeyId": key, "Policy": document(&json!([root]))}));
    put_user(&mut vault, "444455556666", "bob", Permissions::default());
    let grant = json!({"KeyId": key, "GranteePrincipal": stranger, "Operations": ["Encrypt", "RetireGrant"]});
    let grant = world.ok("CreateGrant", grant);
    world.credentials(Some(&bob));
    world.ok("Encrypt", encrypt.clone());
    world.ok("RetireGrant", json!({"KeyId": arn, "GrantId": grant["GrantId"]}));
    world.refused("Encrypt", encrypt, &hidden("kms:Encrypt"));
}

#[test]
fn principals_must_exist_once_there_are_any() {
    let mut world = World::new();
    let key = world.key();
    let name = |principal: &str| json!({"Effect": "Allow", "Principal": {"AWS": ["111122223333", principal]}, "Action": "kms:*", "Resource": "*"});
    let put_policy = |principal: &str| json!({"KeyId": key, "Policy": document(&json!([name(principal)]))});
    let create_grant =
        |principal: &str| json!({"KeyId": key, "GranteePrincipal": principal, "Operations": ["Decrypt"]});
    let nobody = "arn:aws:iam::111122223333:user/nobody";
    world.ok("PutKeyPolicy", put_policy(nobody));
    world.ok("CreateGrant", create_grant(nobody));
    let mut vault = world.vault();
    put_user(&mut vault, "111122223333", "alice", Permissions::default());
    put(&mut vault, &role());
    for (principal, exists) in [
        (ALICE, true),
        ("arn:aws:iam::111122223333:root", true),
        ("arn:aws:iam::111122223333:role/team/ops", true),
        ("arn:aws:sts::111122223333:assumed-role/ops/anything", true),
        ("arn:aws:iam::444455556666:user/unknown", true),
        (nobody, false),
        ("arn:aws:iam::111122223333:user/Alice", false),
        ("arn:aws:iam::111122223333:user/team/alice", false),
        ("arn:aws:iam::111122223333:role/ops", false),
        ("arn:aws:iam::111122223333:role/alice", false),
        ("arn:aws:sts::111122223333:assumed-role/none/s", false),
    ] {
        let answers = [
            world.call("PutKeyPolicy", put_policy(principal)).err(),
            world.call("CreateGrant", create_grant(principal)).err(),
        ];
        let expected = [
            "MalformedPolicyDocumentException: Policy contains a statement with one or more invalid principals."
                .to_owned(),
            format!("InvalidArnException: {principal} is not a valid principal."),
        ];
        assert_eq!(answers, expected.map(|error| (!exists).then_some(error)), "{principal}");
    }
    world.ok("PutKeyPolicy", put_policy("AROAOPSOPSOPSOPSOPSOP"));
    assert!(world.call("PutKeyPolicy", put_policy("AIDAGONEGONEGONEGONEG")).is_err());
}

#[test]
fn new_grants_can_be_delayed() {
    let mut world = World::new();
    let key = world.key();
    let mut vault = world.vault();
    let alice = put_user(&mut vault, "111122223333", "alice", Permissions::default());
    put(&mut vault, &airkms::simulation::Simulation { grant_delay_seconds: 5, ..Default::default() });
    let grant = json!({"KeyId": key, "GranteePrincipal": ALICE, "Operations": ["Encrypt"]});
    let (first, second) = (world.ok("CreateGrant", grant.clone()), world.ok("CreateGrant", grant));
    world.ok("RevokeGrant", json!({"KeyId": key, "GrantId": second["GrantId"]}));
    world.credentials(Some(&alice));
    let encrypt = |tokens: Value| json!({"KeyId": key, "Plaintext": HELLO, "GrantTokens": tokens});
    let why = none_of("identity-based policy", "kms:Encrypt");
    let refused = denied(ALICE, "kms:Encrypt", &world.arn(&key), &why);
    world.refused("Encrypt", encrypt(json!([])), &refused);
    world.refused("Encrypt", encrypt(json!([second["GrantToken"]])), &refused);
    world.ok("Encrypt", encrypt(json!([first["GrantToken"]])));
    world.advance_seconds(4);
    world.refused("Encrypt", encrypt(json!([])), &refused);
    world.advance_seconds(1);
    world.ok("Encrypt", encrypt(json!([])));
}
