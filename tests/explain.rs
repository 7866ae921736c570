//! `airkms explain`: whole outputs, and that nothing is left behind.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::process::Command;

use serde_json::Value;

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod program;

use program::{Home, Outcome};

/// Users, a role, a key that names alice only, an alias, a grant, policies: a lesson's account.
const SETUP: &str = r#"
set -e
airkms vault init > ignored
account=arn:aws:iam::111122223333
new_key() { airkms iam create-access-key --user-name "$1" --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text > $1; }
for user in alice bob carol dora; do airkms iam create-user --user-name $user > ignored; new_key $user; done
cat > policy.json <<END
{"Version": "2012-10-17", "Statement": [
  {"Sid": "administration", "Effect": "Allow", "Principal": {"AWS": "$account:root"},
   "Action": ["kms:Create*", "kms:Put*", "kms:Describe*", "kms:Disable*"], "Resource": "*"},
  {"Sid": "use", "Effect": "Allow", "Principal": {"AWS": "$account:user/alice"},
   "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom"], "Resource": "*",
   "Condition": {"StringEquals": {"kms:EncryptionContext:Order": ["1", "2"]}}},
  {"Effect": "Deny", "NotPrincipal": {"AWS": ["$account:user/alice", "$account:user/bob", "$account:root"]},
   "NotAction": "kms:Describe*", "Resource": "*"}]}
END
airkms create-key --policy file://policy.json --query KeyMetadata.KeyId --output text > key
airkms create-alias --alias-name alias/orders --target-key-id $(cat key)
airkms create-grant --key-id $(cat key) --name for-bob --grantee-principal $account:user/bob \
  --operations Encrypt ReEncryptTo --constraints EncryptionContextEquals={Order=7} --query GrantId --output text > grant
airkms create-key --query KeyMetadata.KeyId --output text > his
airkms create-grant --key-id $(cat his) --grantee-principal $account:user/bob --operations CreateGrant Encrypt > ignored
airkms iam put-user-policy --user-name bob --policy-name desk --policy-document \
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:*Alias", "Resource": "*"}}'
airkms iam create-group --group-name desk > ignored
airkms iam put-group-policy --group-name desk --policy-name aliases --policy-document \
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:ListAliases", "Resource": "*"}}'
airkms iam attach-group-policy --group-name desk --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
airkms iam add-user-to-group --group-name desk --user-name dora
airkms iam create-policy --policy-name bound --policy-document \
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "NotAction": "kms:UpdateAlias", "Resource": "*"}}' > ignored
airkms iam put-user-permissions-boundary --user-name bob --permissions-boundary arn:aws:iam::111122223333:policy/bound
airkms iam create-role --role-name clerk --assume-role-policy-document \
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/bob"},
    "Action": "sts:AssumeRole", "Condition": {"StringLike": {"sts:ExternalId": "desk-*"}}}}' > ignored
"#;

/// The file that runs commands as one of the users.
const AS: &str = r#"
as() { user=$1; shift; (read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY < $user; export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY; "$@"); }
KEY=$(cat key)
HIS=$(cat his)
"#;

/// Who, the command, the exit code, the tree. `KEY` stands for the key's ARN, `USER` for the beginning of users' ARNs.
const CASES: &[(&str, &str, i32, &str)] = &[
    (
        "alice",
        "encrypt --key-id alias/orders --plaintext aGk= --encryption-context Order=2",
        0,
        r#"Encrypt by USER/alice: permitted

kms:Encrypt on KEY: permitted: the key policy permits it to the caller
├─ key policy default
│  ├─ 1 Allow "administration": does not match: Action is kms:Create* or kms:Put* or kms:Describe* or kms:Disable*, the request has kms:Encrypt
│  ├─ 2 Allow "use": matches, and names the caller as itself
│  │  └─ StringEquals kms:EncryptionContext:Order 1 or 2: the request has 2: holds
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has USER/alice
└─ grants: not asked, the documents decide
"#,
    ),
    (
        "alice",
        "encrypt --key-id alias/orders --plaintext aGk=",
        254,
        r#"Encrypt by USER/alice: denied

kms:Encrypt on KEY: denied: the key policy does not permit it
├─ key policy default
│  ├─ 1 Allow "administration": does not match: Action is kms:Create* or kms:Put* or kms:Describe* or kms:Disable*, the request has kms:Encrypt
│  ├─ 2 Allow "use": does not match: the last of these conditions does not hold
│  │  └─ StringEquals kms:EncryptionContext:Order 1 or 2: the request has none: does not hold
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has USER/alice
└─ grants: none on this key is to the caller
"#,
    ),
    (
        "bob",
        "encrypt --key-id $KEY --plaintext aGk= --encryption-context Order=7,More=x",
        254,
        r#"Encrypt by USER/bob: denied

kms:Encrypt on KEY: denied: the key policy does not permit it
├─ key policy default
│  ├─ 1 Allow "administration": does not match: Action is kms:Create* or kms:Put* or kms:Describe* or kms:Disable*, the request has kms:Encrypt
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has USER/bob
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has USER/bob
├─ identity policy desk
│  └─ 1 Allow: does not match: Action is kms:*Alias, the request has kms:Encrypt
├─ permissions boundary arn:aws:iam::111122223333:policy/bound
│  └─ 1 Allow: matches
└─ grant GRANT "for-bob" to USER/bob: does not permit it: EncryptionContextEquals is Order=7, the request has Order=7 and More=x
"#,
    ),
    (
        "bob",
        "encrypt --key-id $KEY --plaintext aGk= --encryption-context Order=7",
        0,
        r#"Encrypt by USER/bob: permitted

kms:Encrypt on KEY: permitted: a grant permits it
├─ key policy default
│  ├─ 1 Allow "administration": does not match: Action is kms:Create* or kms:Put* or kms:Describe* or kms:Disable*, the request has kms:Encrypt
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has USER/bob
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has USER/bob
├─ identity policy desk
│  └─ 1 Allow: does not match: Action is kms:*Alias, the request has kms:Encrypt
├─ permissions boundary arn:aws:iam::111122223333:policy/bound
│  └─ 1 Allow: matches
└─ grant GRANT "for-bob" to USER/bob: permits it
"#,
    ),
    // Two permissions, of which the second is missing.
    (
        "bob",
        "delete-alias --alias-name alias/orders",
        254,
        r#"DeleteAlias by USER/bob: denied

kms:DeleteAlias on arn:aws:kms:us-east-1:111122223333:alias/orders: permitted: an identity policy permits it
├─ identity policy desk
│  └─ 1 Allow: matches
└─ permissions boundary arn:aws:iam::111122223333:policy/bound
   └─ 1 Allow: matches

kms:DeleteAlias on KEY: denied: the key policy does not permit it
├─ key policy default
│  ├─ 1 Allow "administration": does not match: Action is kms:Create* or kms:Put* or kms:Describe* or kms:Disable*, the request has kms:DeleteAlias
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has USER/bob
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has USER/bob
├─ identity policy desk
│  └─ 1 Allow: matches
├─ permissions boundary arn:aws:iam::111122223333:policy/bound
│  └─ 1 Allow: matches
└─ grants: cannot permit this action
"#,
    ),
    // Two permissions, of which both are missing: the first does not hide the second.
    (
        "carol",
        "create-alias --alias-name alias/more --target-key-id $KEY",
        254,
        r#"CreateAlias by USER/carol: denied

kms:CreateAlias on arn:aws:kms:us-east-1:111122223333:alias/more: denied: no identity policy permits it

kms:CreateAlias on KEY: denied: a statement of the key policy forbids it
├─ key policy default
│  ├─ 1 Allow "administration": matches, and names the caller as one of its account
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has USER/carol
│  └─ 3 Deny: matches, and names the caller as anyone
└─ grants: not asked, the documents decide
"#,
    ),
    (
        "bob",
        "update-alias --alias-name alias/orders --target-key-id $KEY --query Actions[0].Because",
        254,
        "\"the permissions boundary does not permit it\"\n",
    ),
    (
        "carol",
        "describe-key --key-id $KEY",
        254,
        r#"DescribeKey by USER/carol: denied

kms:DescribeKey on KEY: denied: the key policy leaves it to the caller's account, where no identity policy permits it
├─ key policy default
│  ├─ 1 Allow "administration": matches, and names the caller as one of its account
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has USER/carol
│  └─ 3 Deny: does not match: NotAction is kms:Describe*, the request has kms:DescribeKey
└─ grants: none on this key is to the caller
"#,
    ),
    (
        "bob",
        "sts assume-role --role-arn arn:aws:iam::111122223333:role/clerk --role-session-name desk --external-id door",
        254,
        r#"AssumeRole by USER/bob: denied

sts:AssumeRole on arn:aws:iam::111122223333:role/clerk: denied: the trust policy does not permit it
├─ trust policy clerk
│  └─ 1 Allow: does not match: the last of these conditions does not hold
│     └─ StringLike sts:ExternalId desk-*: the request has door: does not hold
├─ identity policy desk
│  └─ 1 Allow: does not match: Action is kms:*Alias, the request has sts:AssumeRole
└─ permissions boundary arn:aws:iam::111122223333:policy/bound
   └─ 1 Allow: matches
"#,
    ),
    (
        "carol",
        "retire-grant --key-id arn:aws:kms:us-east-1:111122223333:key/$KEY --grant-id $(cat grant)",
        254,
        r#"RetireGrant by USER/carol: denied

kms:RetireGrant on KEY: denied: no identity policy permits it
"#,
    ),
    (
        "carol",
        "kms list-keys --limit 10",
        254,
        "ListKeys by USER/carol: denied\n\nkms:ListKeys on *: denied: no identity policy permits it\n",
    ),
    (
        "root",
        "put-key-policy --key-id $KEY --policy file://lockout.json",
        254,
        r#"PutKeyPolicy by arn:aws:iam::111122223333:root: denied

kms:PutKeyPolicy on KEY: permitted: the key policy leaves it to the caller's account, whose root user may do anything
├─ key policy default
│  ├─ 1 Allow "administration": matches, and names the caller as one of its account
│  ├─ 2 Allow "use": does not match: Principal is AWS=USER/alice, the request has arn:aws:iam::111122223333:root
│  └─ 3 Deny: does not match: NotPrincipal is AWS=USER/alice or USER/bob or arn:aws:iam::111122223333:root, the request has arn:aws:iam::111122223333:root
└─ grants: not asked, the documents decide

kms:PutKeyPolicy on KEY, whether the new key policy lets the caller replace it again: denied: the key policy does not permit it
├─ key policy default
│  └─ 1 Allow: does not match: it has no Resource, the request has KEY
└─ grants: cannot permit this action
"#,
    ),
    (
        "dora",
        "list-aliases",
        0,
        r#"ListAliases by USER/dora: permitted

kms:ListAliases on *: permitted: an identity policy permits it
├─ identity policy aliases of group desk
│  └─ 1 Allow: matches
└─ identity policy arn:aws:iam::aws:policy/AdministratorAccess
   └─ 1 Allow: matches
"#,
    ),
    // No permission is asked.
    (
        "carol",
        "sts get-caller-identity",
        0,
        "GetCallerIdentity by USER/carol: permitted, as it needs no permission\n",
    ),
    (
        "alice",
        "describe-key --key-id alias/none",
        254,
        "DescribeKey by USER/alice: fails before any permission is asked\n",
    ),
    (
        "alice",
        "sign --key-id $KEY --message aGk= --signing-algorithm NONE",
        254,
        "Sign by USER/alice: fails before any permission is asked\n",
    ),
    // Permitted, and still not possible.
    (
        "root",
        "create-key --description x --key-spec RSA_4096 --key-usage GENERATE_VERIFY_MAC",
        254,
        "CreateKey by arn:aws:iam::111122223333:root: fails before any permission is asked\n",
    ),
    (
        "root",
        "create-alias --alias-name alias/orders --target-key-id $KEY --query [Permitted,Error.Code]",
        254,
        "[\n    true,\n    \"AlreadyExistsException\"\n]\n",
    ),
    (
        "root",
        "create-key --key-spec RSA_4096 --key-usage SIGN_VERIFY --query Actions[].[Action,Decision] --output text",
        0,
        "kms:CreateKey\tallowed\n",
    ),
    (
        "root",
        "create-key --tags TagKey=a,TagValue=b --policy file://policy.json --query Actions[].[Action,Decision] --output text",
        0,
        "kms:CreateKey\tallowed\nkms:TagResource\tallowed\nkms:PutKeyPolicy\tallowed\n",
    ),
    (
        "root",
        "sts assume-role --role-arn arn:aws:iam::111122223333:role/clerk --role-session-name desk",
        254,
        "AssumeRole by arn:aws:iam::111122223333:root: denied\n",
    ),
    // What was granted can be passed on, but not more.
    (
        "bob",
        "create-grant --key-id $HIS --operations Encrypt --grantee-principal arn:aws:iam::111122223333:user/carol \
         --query [Permitted,Actions[].[Action,Decision,Because]]",
        0,
        "[\n    true,\n    [\n        [\n            \"kms:CreateGrant\",\n            \"allowed\",\n            \
         \"a grant permits it\"\n        ]\n    ]\n]\n",
    ),
    (
        "bob",
        "create-grant --key-id $HIS --operations Decrypt --grantee-principal arn:aws:iam::111122223333:user/carol \
         --query [Permitted,Error.Code,Actions[].Decision]",
        254,
        "[\n    false,\n    \"AccessDeniedException\",\n    [\n        \"allowed\"\n    ]\n]\n",
    ),
];

struct Lesson {
    home: Home,
    key: String,
    grant: String,
}

impl Lesson {
    fn new() -> Self {
        let home = Home::new();
        let lockout = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "kms:*"}}"#;
        fs::write(home.path().join("lockout.json"), lockout).unwrap();
        let lesson = Lesson { home, key: String::new(), grant: String::new() };
        let set_up = lesson.shell(SETUP);
        assert_eq!((set_up.code, set_up.stderr.as_str()), (Some(0), ""));
        let read = |name: &str| fs::read_to_string(lesson.home.path().join(name)).unwrap().trim().to_owned();
        Lesson { key: read("key"), grant: read("grant"), ..lesson }
    }

    fn shell(&self, script: &str) -> Outcome {
        let folder = std::path::Path::new(env!("CARGO_BIN_EXE_airkms")).parent().unwrap();
        let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
        let mut shell = Command::new("sh");
        shell.args(["-c", script]).env_clear().env("HOME", self.home.path()).env("PATH", path);
        shell.current_dir(self.home.path()).output().unwrap().into()
    }

    fn explained(&self, who: &str, command: &str) -> Outcome {
        let by = if who == "root" { String::new() } else { format!("as {who} ") };
        self.shell(&format!("{AS}{by}airkms explain {command}"))
    }

    /// The files of vault and trail.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let folder = self.home.path().join(".local/share/airkms");
        let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        // How far processes have read is no part of either.
        names.retain(|name| !name.ends_with("-shm"));
        names.sort();
        names.into_iter().map(|name| (name.clone(), fs::read(folder.join(name)).unwrap())).collect()
    }
}

#[test]
fn decisions_are_explained_and_nothing_is_left_behind() {
    let lesson = Lesson::new();
    let before = lesson.files();
    for (who, command, code, expected) in CASES {
        let outcome = lesson.explained(who, command);
        let arn = format!("arn:aws:kms:us-east-1:111122223333:key/{}", lesson.key);
        let expected = expected
            .replace("KEY", &arn)
            .replace("GRANT", &lesson.grant)
            .replace("USER", "arn:aws:iam::111122223333:user");
        assert_eq!(outcome.stdout, expected, "{who}: {command}\n{}", outcome.stderr);
        assert_eq!(outcome.code, Some(*code), "{who}: {command}");
    }
    assert_eq!(before, lesson.files());
}

/// What is denied by its explanation is denied in earnest, with the same error, and what is not is carried out.
#[test]
fn explanations_come_to_what_calls_come_to() {
    let lesson = Lesson::new();
    for (who, command, ..) in CASES.iter().filter(|(_, command, ..)| !command.contains("--query")) {
        let explained = lesson.explained(who, command);
        let by = if *who == "root" { String::new() } else { format!("as {who} ") };
        let called = lesson.shell(&format!("{AS}{by}airkms {command}"));
        assert_eq!((explained.code, explained.stderr), (called.code, called.stderr), "{who}: {command}");
    }
}

#[test]
fn scripts_get_data() {
    let lesson = Lesson::new();
    let outcome = lesson.explained("carol", "list-keys --output json");
    assert_eq!(outcome.code, Some(254));
    let sentence = "User: arn:aws:iam::111122223333:user/carol is not authorized to perform: kms:ListKeys on resource: * \
                    because no identity-based policy allows the kms:ListKeys action";
    let error = serde_json::json!({ "Code": "AccessDeniedException", "Message": sentence });
    let expected = serde_json::json!({
        "Caller": "arn:aws:iam::111122223333:user/carol",
        "Service": "kms",
        "Operation": "ListKeys",
        "Permitted": false,
        "Actions": [{
            "Action": "kms:ListKeys",
            "Resource": "*",
            "Decision": "implicitDeny",
            "Because": "no identity policy permits it",
            "Documents": [],
            "Grants": [],
            "Error": error,
        }],
        "Error": error,
    });
    assert_eq!(serde_json::from_str::<Value>(&outcome.stdout).unwrap(), expected);
    let outcome = lesson.explained("alice", "encrypt --key-id alias/orders --plaintext aGk= --output json");
    let data: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let expected = serde_json::json!({
        "Number": 2,
        "Sid": "use",
        "Effect": "Allow",
        "Matches": false,
        "Mismatch": { "Element": "Condition" },
        "Conditions": [{
            "Operator": "StringEquals",
            "Key": "kms:EncryptionContext:Order",
            "Wanted": ["1", "2"],
            "Found": [],
            "Holds": false,
        }],
    });
    assert_eq!(data["Actions"][0]["Documents"][0]["Statements"][1], expected);
}

#[test]
fn what_is_no_call_of_the_vault_is_refused() {
    let home = Home::with_vault();
    let remote = "airkms: An endpoint decides by itself; explain asks the vault of this machine. Leave the endpoint out.\n";
    for (words, code, stderr) in [
        ("explain vault status", 252, "airkms: `vault` is no call of a service: it needs no permission.\n"),
        (
            "--output json explain list-keys",
            252,
            "airkms: `explain` must be the first word, before all options.\n",
        ),
        (
            "explain list-keys --generate-cli-skeleton input",
            252,
            "airkms: There is no call to explain; leave --generate-cli-skeleton out.\n",
        ),
        ("explain list-keys --endpoint-url http://localhost:1 --region us-east-1", 252, remote),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let outcome = home.run(&words);
        assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(code), stderr), "{words:?}");
    }
}
