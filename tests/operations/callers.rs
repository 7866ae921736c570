//! Who calls with which credentials, and which credentials make nobody a caller.

use airkms::arn::AccountId;
use airkms::context::{Context, Failure};
use airkms::crypto::random::SeededRandom;
use airkms::identity::{
    AccessKey, AccessKeyFacts, AccessKeyStatus, Caller, CredentialsInUse, Name, Permissions, Role,
    RoleSession, SecretAccessKey, Session, SessionFacts, SessionOwner, Tag, User,
};
use airkms::region::Region;
use airkms::time::Timestamp;
use airkms::vault::{Record, Vault, VaultError};
use serde_json::{Map, json};

use crate::support::{Credentials, START, World};

const UNKNOWN: &str = "UnrecognizedClientException: The security token included in the request is invalid.";
const WRONG: &str = "InvalidSignatureException: The request signature we calculated does not match the signature you \
                     provided. Check your AWS Secret Access Key and signing method. Consult the service documentation \
                     for details.";
const EXPIRED: &str = "ExpiredTokenException: The security token included in the request is expired";

pub(crate) fn put<R: Record>(vault: &mut Vault, record: &R) {
    vault
        .write(|transaction| transaction.put(record))
        .map_err(|error: VaultError| error.to_string())
        .unwrap();
}

pub(crate) fn user(name: &str) -> User {
    User {
        account: AccountId::default(),
        name: name.into(),
        path: "/".to_owned(),
        user_id: "AIDAAAAAAAAAAAAAAAAAA".to_owned(),
        created: Timestamp::from_millis(START),
        permissions: Permissions::default(),
        tags: Vec::new(),
        groups: Vec::new(),
    }
}

pub(crate) fn role() -> Role {
    Role {
        account: AccountId::default(),
        name: "ops".into(),
        path: "/team/".to_owned(),
        role_id: "AROAOPSOPSOPSOPSOPSOP".to_owned(),
        created: Timestamp::from_millis(START),
        permissions: Permissions::default(),
        tags: Vec::new(),
        trust_policy: String::new(),
        description: None,
        max_session_duration: 3600,
    }
}

pub(crate) fn access_key(id: &str, user: Option<&str>, status: AccessKeyStatus) -> AccessKey {
    let (account, created) = (AccountId::default(), Timestamp::from_millis(START));
    let facts = AccessKeyFacts { id: id.to_owned(), account, user: user.map(Name::from), status, created };
    AccessKey { facts, secret: SecretAccessKey::of(&[1; 30]) }
}

pub(crate) fn credentials(id: &str, secret: &SecretAccessKey, token: Option<&str>) -> Credentials {
    Credentials {
        access_key_id: id.to_owned(),
        secret: secret.expose().to_owned(),
        token: token.map(str::to_owned),
    }
}

#[test]
fn credentials_count_once_an_access_key_was_made() {
    let (right, wrong) = (SecretAccessKey::of(&[1; 30]), SecretAccessKey::of(&[2; 30]));
    let mut world = World::new();
    world.credentials(Some(&credentials("AKIAANYTHING", &wrong, Some("token"))));
    world.ok("ListKeys", json!({}));

    let mut vault = world.vault();
    put(&mut vault, &user("Alice"));
    put(&mut vault, &access_key("AKIAROOT", None, AccessKeyStatus::Active));
    put(&mut vault, &access_key("AKIAALICE", Some("alice"), AccessKeyStatus::Active));
    put(&mut vault, &access_key("AKIAOFF", Some("alice"), AccessKeyStatus::Inactive));
    put(&mut vault, &access_key("AKIANOBODY", Some("nobody"), AccessKeyStatus::Active));
    world.ok("ListKeys", json!({}));
    put(&mut vault, &CredentialsInUse {});
    for (id, secret, token, expected) in [
        ("AKIAROOT", &right, None, Ok(())),
        ("AKIAROOT", &wrong, None, Err(WRONG)),
        ("AKIAROOT", &right, Some(""), Err(UNKNOWN)),
        ("AKIAROOT", &right, Some("dG9rZW4="), Err(UNKNOWN)),
        ("AKIAALICE", &wrong, None, Err(WRONG)),
        ("AKIAOFF", &right, None, Err(UNKNOWN)),
        ("AKIANOBODY", &right, None, Err(UNKNOWN)),
        ("AKIAANYTHING", &right, None, Err(UNKNOWN)),
        ("", &right, None, Err(UNKNOWN)),
    ] {
        world.credentials(Some(&credentials(id, secret, token)));
        let answer = world.call("ListKeys", json!({})).map(drop);
        assert_eq!(answer, expected.map_err(str::to_owned), "{id} {token:?}");
        // Who calls is asked before what is called is looked at.
        if let Err(error) = expected {
            world.refused("DescribeKey", json!({}), error);
        }
    }
    world.credentials(None);
    world.ok("ListKeys", json!({}));
}

/// A session of the role, and the token of its content.
pub(crate) fn session(vault: &mut Vault, role: &Role, seconds: i64, tags: Vec<Tag>) -> (Session, String) {
    let issued = Timestamp::from_millis(START);
    let facts = SessionFacts {
        access_key_id: "ASIASESSION".to_owned(),
        account: role.account.clone(),
        issued,
        expires: issued.plus_millis(seconds * 1000),
        owner: SessionOwner::Role(RoleSession {
            role_name: role.name.clone(),
            role_id: role.role_id.clone(),
            session_name: "s1".to_owned(),
            policy: None,
            policy_arns: Vec::new(),
            tags,
        }),
    };
    let session = Session { facts, secret: SecretAccessKey::of(&[3; 30]) };
    let (region, input) = (Region::default(), Map::new());
    let caller = Caller::root(role.account.clone(), "aws");
    let random = std::cell::RefCell::new(Box::new(SeededRandom::new(b"session")) as Box<_>);
    let token = vault.read(|transaction| {
        Context::new(&caller, &region, issued, &input, transaction, &random).session_token(&session)
    });
    (session, token.map_err(|failure: Failure| format!("{failure:?}")).unwrap())
}

#[test]
fn a_session_is_what_its_token_says() {
    let mut world = World::new();
    world.ok("ListKeys", json!({}));
    let mut vault = world.vault();
    let mut role = role();
    put(&mut vault, &role);
    put(&mut vault, &CredentialsInUse {});
    let (session, token) = session(&mut vault, &role, 3600, Vec::new());
    let (right, wrong) = (&session.secret, SecretAccessKey::of(&[2; 30]));
    let altered = token.replacen(&token[40..41], if &token[40..41] == "A" { "B" } else { "A" }, 1);
    let mut check = |id: &str, secret: &SecretAccessKey, token: Option<&str>, expected: &str| {
        world.credentials(Some(&credentials(id, secret, token)));
        world.refused("DescribeKey", json!({"KeyId": "x"}), expected);
    };
    let id = "ASIASESSION";
    check(id, right, Some(&token), "NotFoundException: Invalid keyId 'x'");
    check(id, right, None, UNKNOWN);
    check(id, right, Some(&altered), UNKNOWN);
    check(id, right, Some(&token[4..]), UNKNOWN);
    check("ASIAANOTHER", right, Some(&token), UNKNOWN);
    check(id, &wrong, Some(&token), WRONG);
    // A role of the same name that was made later has other sessions.
    role.role_id = "AROABBBBBBBBBBBBBBBBB".to_owned();
    put(&mut vault, &role);
    check(id, right, Some(&token), UNKNOWN);
    role.role_id = "AROAOPSOPSOPSOPSOPSOP".to_owned();
    put(&mut vault, &role);
    world.advance_seconds(3599);
    world.credentials(Some(&credentials(id, right, Some(&token))));
    world.refused("DescribeKey", json!({"KeyId": "x"}), "NotFoundException: Invalid keyId 'x'");
    world.advance_seconds(1);
    world.refused("DescribeKey", json!({"KeyId": "x"}), EXPIRED);
}
