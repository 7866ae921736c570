//! A key with many grants, for measurements.

use std::cell::RefCell;
use std::error::Error;

use airkms::arn::AccountId;
use airkms::context::{Context, Failure};
use airkms::crypto::random::{Random, SystemRandom};
use airkms::identity::{
    AccessKey, AccessKeyFacts, AccessKeyStatus, Caller, CredentialsInUse, Permissions, Proof,
    SecretAccessKey, User,
};
use airkms::operations;
use airkms::region::Region;
use airkms::time::Timestamp;
use airkms::vault::Vault;
use serde_json::{Map, Value, json};

/// The credentials of a user.
#[derive(Debug)]
pub(crate) struct Grantee;

impl Proof for Grantee {
    fn access_key_id(&self) -> &'static str {
        "AKIAGRANTEE"
    }

    fn session_token(&self) -> Option<&str> {
        None
    }

    fn is_by(&self, _: &SecretAccessKey) -> bool {
        true
    }
}

/// Makes a user whom one grant of a key permits Encrypt, and so many grants to others.
pub(crate) fn grantee(vault: &mut Vault, key: &str, grants: usize) -> Result<Grantee, Box<dyn Error>> {
    let (account, region, now) = (AccountId::default(), Region::default(), Timestamp::now());
    let random: RefCell<Box<dyn Random>> = RefCell::new(Box::new(SystemRandom));
    let create_grant = operations::handler("CreateGrant").ok_or("CreateGrant has a handler")?;
    let user = |name: String| User {
        account: account.clone(),
        user_id: format!("AIDA{}", name.to_uppercase()),
        name: name.into(),
        path: "/".to_owned(),
        created: now,
        permissions: Permissions::default(),
        tags: Vec::new(),
        groups: Vec::new(),
    };
    let facts = AccessKeyFacts {
        id: Grantee.access_key_id().to_owned(),
        account: account.clone(),
        user: Some("grantee".into()),
        status: AccessKeyStatus::Active,
        created: now,
    };
    let access_key = AccessKey { facts, secret: SecretAccessKey::of(&[1; 30]) };
    vault
        .write(|transaction| {
            let (caller, input) = (Caller::root(account.clone(), region.partition()), Map::new());
            let cx = Context::new(&caller, &region, now, &input, transaction, &random);
            let names = (0..grants).map(|number| format!("other{number}")).chain(["grantee".to_owned()]);
            for name in names {
                let principal = format!("arn:aws:iam::{account}:user/{name}");
                let input = json!({"KeyId": key, "GranteePrincipal": principal, "Operations": ["Encrypt"]});
                let Value::Object(input) = input else { unreachable!("inputs are objects") };
                if name == "grantee" {
                    transaction.put(&user(name))?;
                }
                (create_grant.run)(&cx, input)?;
            }
            transaction.put(&access_key)?;
            transaction.put(&CredentialsInUse {})?;
            Ok::<_, Failure>(())
        })
        .map_err(|failure| format!("{failure:?}"))?;
    Ok(Grantee)
}
