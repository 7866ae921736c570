//! Several people and one vault, as a student tries it: users, a key policy, a denial, a grant, a role, another account;
//! all by the real program.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/program.rs"]
mod program;

use program::{Home, Outcome};
use serde_json::{Value, json};

/// What a caller has in its environment.
type Credentials = Vec<(&'static str, String)>;

fn credentials(key: &Value) -> Credentials {
    let variables = [
        ("AWS_ACCESS_KEY_ID", "AccessKeyId"),
        ("AWS_SECRET_ACCESS_KEY", "SecretAccessKey"),
        ("AWS_SESSION_TOKEN", "SessionToken"),
    ];
    let given = variables.iter().filter_map(|(name, member)| Some((*name, key[member].as_str()?.to_owned())));
    given.collect()
}

struct Vault {
    home: Home,
}

impl Vault {
    fn run(&self, who: &Credentials, command: &str, more: &[&str]) -> Outcome {
        let words: Vec<&str> = command.split(' ').chain(more.iter().copied()).collect();
        self.home.command(&words).envs(who.iter().cloned()).output().unwrap().into()
    }

    #[track_caller]
    fn ok(&self, who: &Credentials, command: &str, more: &[&str]) -> Value {
        let outcome = self.run(who, command, more);
        assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""), "{command} {more:?}");
        serde_json::from_str(&outcome.stdout).unwrap_or_default()
    }

    #[track_caller]
    fn refused(&self, who: &Credentials, command: &str, expected: &str) {
        let outcome = self.run(who, command, &[]);
        let expected = Outcome {
            stdout: String::new(),
            stderr: format!("\naws: [ERROR]: An error occurred {expected}\n"),
            code: Some(254),
        };
        assert_eq!(outcome, expected, "{command}");
    }

    /// A new user's credentials.
    fn user(&self, name: &str) -> Credentials {
        let root = Credentials::new();
        self.ok(&root, "iam create-user --user-name", &[name]);
        credentials(&self.ok(&root, "iam create-access-key --user-name", &[name])["AccessKey"])
    }
}

fn policy(statements: &[Value]) -> String {
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

fn allow(principal: &str, actions: &[&str]) -> Value {
    json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": actions, "Resource": "*"})
}

const ROOT: &str = "arn:aws:iam::111122223333:root";
const ALICE: &str = "arn:aws:iam::111122223333:user/alice";
const BOB: &str = "arn:aws:iam::111122223333:user/bob";
const ADMINISTRATION: [&str; 6] =
    ["kms:Describe*", "kms:Get*", "kms:Put*", "kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"];

#[test]
fn a_key_policy_a_denial_a_grant() {
    let vault = Vault { home: Home::with_vault() };
    let root = Credentials::new();
    let (alice, bob) = (vault.user("alice"), vault.user("bob"));
    let document = policy(&[allow(ROOT, &ADMINISTRATION), allow(ALICE, &["kms:Encrypt", "kms:Decrypt"])]);
    let key = vault.ok(&root, "kms create-key --policy", &[&document])["KeyMetadata"].take();
    let (id, arn) = (key["KeyId"].as_str().unwrap(), key["Arn"].as_str().unwrap());
    let encrypt = format!("kms encrypt --plaintext aGVsbG8= --key-id {id}");

    let answer = vault.ok(&alice, &encrypt, &[]);
    let decrypt = format!("kms decrypt --ciphertext-blob {}", answer["CiphertextBlob"].as_str().unwrap());
    assert_eq!(vault.ok(&alice, &decrypt, &[])["Plaintext"], "aGVsbG8=");
    let denied = |operation: &str| {
        format!(
            "(AccessDeniedException) when calling the {operation} operation: User: {BOB} is not authorized to perform: \
             kms:{operation} on resource: {arn} because no resource-based policy allows the kms:{operation} action"
        )
    };
    vault.refused(&bob, &encrypt, &denied("Encrypt"));

    let grant = format!("kms create-grant --grantee-principal {BOB} --operations Encrypt --key-id {id}");
    let grant = vault.ok(&root, &grant, &[])["GrantId"].take();
    vault.ok(&bob, &encrypt, &[]);
    let hidden = format!(
        "(AccessDeniedException) when calling the Decrypt operation: User: {BOB} is not authorized to perform: \
         kms:Decrypt on the resource associated with this ciphertext because the resource does not exist in this \
         Region, no resource-based policies allow access, or a resource-based policy explicitly denies access"
    );
    vault.refused(&bob, &decrypt, &hidden);
    vault.ok(&root, &format!("kms revoke-grant --key-id {id} --grant-id {}", grant.as_str().unwrap()), &[]);
    vault.refused(&bob, &encrypt, &denied("Encrypt"));

    let identity = vault.ok(&bob, "sts get-caller-identity", &[]);
    assert_eq!((&identity["Account"], &identity["Arn"]), (&json!("111122223333"), &json!(BOB)));
    vault.refused(
        &bob,
        "iam list-users",
        &format!(
            "(AccessDenied) when calling the ListUsers operation: User: {BOB} is not authorized to perform: \
             iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because no identity-based policy allows the \
             iam:ListUsers action"
        ),
    );
}

#[test]
fn a_role_is_assumed_by_whom_it_trusts() {
    let vault = Vault { home: Home::with_vault() };
    let root = Credentials::new();
    let (alice, bob) = (vault.user("alice"), vault.user("bob"));
    let key = vault.home.key();
    let trust = json!({"Effect": "Allow", "Principal": {"AWS": ALICE}, "Action": "sts:AssumeRole"});
    let made = vault.ok(
        &root,
        "iam create-role --role-name ops --assume-role-policy-document",
        &[&policy(std::slice::from_ref(&trust))],
    );
    // The command line shows documents decoded.
    let shown = json!({"Version": "2012-10-17", "Statement": [trust]});
    assert_eq!(made["Role"]["AssumeRolePolicyDocument"], shown);
    let encrypts = json!({"Effect": "Allow", "Action": "kms:Encrypt", "Resource": "*"});
    vault.ok(
        &root,
        "iam put-role-policy --role-name ops --policy-name encrypts --policy-document",
        &[&policy(&[encrypts])],
    );

    let assume = "sts assume-role --role-arn arn:aws:iam::111122223333:role/ops --role-session-name night";
    let refusal = format!(
        "(AccessDenied) when calling the AssumeRole operation: User: {BOB} is not authorized to perform: sts:AssumeRole \
         on resource: arn:aws:iam::111122223333:role/ops"
    );
    vault.refused(&bob, assume, &refusal);
    let answer = vault.ok(&alice, assume, &[]);
    let session = credentials(&answer["Credentials"]);
    let encrypt = format!("kms encrypt --plaintext aGVsbG8= --key-id {key}");
    vault.ok(&session, &encrypt, &[]);
    let (arn, session_arn) = (
        format!("arn:aws:kms:us-east-1:111122223333:key/{key}"),
        "arn:aws:sts::111122223333:assumed-role/ops/night",
    );
    vault.refused(
        &session,
        &format!("kms disable-key --key-id {key}"),
        &format!(
            "(AccessDeniedException) when calling the DisableKey operation: User: {session_arn} is not authorized to \
             perform: kms:DisableKey on resource: {arn} because no identity-based policy allows the kms:DisableKey action"
        ),
    );
    let forged: Credentials =
        session.iter().map(|(name, value)| (*name, value.replace("ASIA", "ASIB"))).collect();
    vault.refused(
        &forged,
        &encrypt,
        "(UnrecognizedClientException) when calling the Encrypt operation: The security token included in the request is invalid.",
    );
}

#[test]
fn a_group_permits_and_a_session_token_is_the_user_but_for_iam() {
    let vault = Vault { home: Home::with_vault() };
    let root = Credentials::new();
    let alice = vault.user("alice");
    let listing =
        policy(&[json!({"Effect": "Allow", "Action": ["kms:ListKeys", "iam:List*"], "Resource": "*"})]);
    vault.ok(&root, "iam create-group --group-name readers", &[]);
    vault.ok(
        &root,
        "iam put-group-policy --group-name readers --policy-name lists --policy-document",
        &[&listing],
    );
    let denied = format!(
        "(AccessDeniedException) when calling the ListKeys operation: User: {ALICE} is not authorized to perform: \
         kms:ListKeys on resource: * because no identity-based policy allows the kms:ListKeys action"
    );
    vault.refused(&alice, "kms list-keys", &denied);
    vault.ok(&root, "iam add-user-to-group --group-name readers --user-name alice", &[]);
    vault.ok(&alice, "kms list-keys", &[]);
    let groups = vault.ok(&alice, "iam list-groups-for-user --user-name alice", &[]);
    assert_eq!(groups["Groups"][0]["Arn"], "arn:aws:iam::111122223333:group/readers");

    let token = vault.ok(&alice, "sts get-session-token --duration-seconds 900", &[]);
    let session = credentials(&token["Credentials"]);
    assert_eq!(vault.ok(&session, "sts get-caller-identity", &[])["Arn"], ALICE);
    vault.ok(&session, "kms list-keys", &[]);
    vault.refused(
        &session,
        "iam list-users",
        "(InvalidClientTokenId) when calling the ListUsers operation: The security token included in the request is invalid.",
    );
    vault.ok(&root, "iam remove-user-from-group --group-name readers --user-name alice", &[]);
    vault.refused(&session, "kms list-keys", &denied);
}

#[test]
fn another_account_needs_the_keys_and_its_own_permission() {
    let vault = Vault { home: Home::new() };
    let root = Credentials::new();
    let made = vault.run(&root, "account create --account 444455556666 --name partner --output json", &[]);
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    let made: Value = serde_json::from_str(&made.stdout).unwrap();
    assert_eq!((&made["Account"], &made["Name"]), (&json!("444455556666"), &json!("partner")));
    let partner = credentials(&made);
    let again = vault.run(&root, "account create --account 444455556666", &[]);
    let sentence = "\naws: [ERROR]: EntityAlreadyExists: The vault has the account 444455556666 already.\n";
    assert_eq!((again.code, again.stderr.as_str()), (Some(255), sentence));
    let listed = vault.ok(&root, "account list --output json", &[]);
    let accounts = json!([
        {"Account": "111122223333", "Name": ""}, {"Account": "444455556666", "Name": "partner"},
    ]);
    assert_eq!(listed["Accounts"], accounts);

    let partner_arn = "arn:aws:iam::444455556666:root";
    let identity = vault.ok(&partner, "sts get-caller-identity", &[]);
    let expected = json!({"UserId": "444455556666", "Account": "444455556666", "Arn": partner_arn});
    assert_eq!(identity, expected);
    let key = vault.home.key();
    let arn = format!("arn:aws:kms:us-east-1:111122223333:key/{key}");
    let encrypt = format!("kms encrypt --plaintext aGVsbG8= --key-id {arn}");
    let refusal = format!(
        "(AccessDeniedException) when calling the Encrypt operation: User: {partner_arn} is not authorized to perform: \
         kms:Encrypt on this resource because the resource does not exist in this Region, no resource-based policies \
         allow access, or a resource-based policy explicitly denies access"
    );
    vault.refused(&partner, &encrypt, &refusal);
    let document = policy(&[allow(ROOT, &["kms:*"]), allow(partner_arn, &["kms:Encrypt"])]);
    vault.ok(&root, &format!("kms put-key-policy --key-id {key} --policy"), &[&document]);
    vault.ok(&partner, &encrypt, &[]);

    // A user of the other account needs its permission too.
    vault.ok(&partner, "iam create-user --user-name carol", &[]);
    let carol = credentials(&vault.ok(&partner, "iam create-access-key --user-name carol", &[])["AccessKey"]);
    let denied = refusal.replace(partner_arn, "arn:aws:iam::444455556666:user/carol");
    vault.refused(&carol, &encrypt, &denied);
    let encrypts = json!({"Effect": "Allow", "Action": "kms:Encrypt", "Resource": arn});
    vault.ok(
        &partner,
        "iam put-user-policy --user-name carol --policy-name encrypts --policy-document",
        &[&policy(&[encrypts])],
    );
    vault.ok(&carol, &encrypt, &[]);
    assert_eq!(vault.ok(&partner, "kms list-keys", &[])["Keys"], json!([]));
}

#[test]
fn lists_of_iam_are_followed_to_their_end() {
    let vault = Vault { home: Home::with_vault() };
    let root = Credentials::new();
    for name in ["ann", "ben", "cid"] {
        vault.ok(&root, "iam create-user --user-name", &[name]);
    }
    let names = "--query Users[].UserName --output text";
    let cases = [
        (format!("iam list-users {names}"), "ann\tben\tcid\n"),
        (format!("iam list-users --page-size 1 {names}"), "ann\nben\ncid\n"),
        (format!("iam list-users --no-paginate --max-items 2 {names}"), "ann\tben\n"),
        (
            "iam list-users --max-items 1 --query NextToken --output json".to_owned(),
            "\"eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==\"\n",
        ),
        (
            format!(
                "iam list-users --starting-token eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ== {names}"
            ),
            "ben\tcid\n",
        ),
        ("iam list-users --no-paginate --max-items 3 --query IsTruncated".to_owned(), "false\n"),
    ];
    for (command, expected) in cases {
        let outcome = vault.run(&root, &command, &[]);
        assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), (expected, ""), "{command}");
    }
    let outcome = vault.run(&root, "iam list-users --no-paginate --page-size 1", &[]);
    assert_eq!(outcome.code, Some(252), "{}", outcome.stderr);
}
