//! The example on the help page of every operation, run in a home folder that has what it names.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Stdio};

use airkms::cli::help::texts;
use airkms::model::Service;

/// Makes the keys, aliases and files that the examples name.
const SCENE: &str = r#"
key() { airkms create-key "$@" --query KeyMetadata.KeyId --output text; }
name() { airkms create-alias --alias-name "alias/$1" --target-key-id "$2"; }
blob() { airkms "$@" --output text | base64 --decode; }
airkms vault init --output json > vault.json

KEY=$(key --multi-region)
NEWKEY=$(key)
name app "$KEY"
name new "$NEWKEY"
name mac "$(key --key-spec HMAC_256 --key-usage GENERATE_VERIFY_MAC)"
name signing "$(key --key-spec ECC_NIST_P256 --key-usage SIGN_VERIFY)"
name agreement "$(key --key-spec ECC_NIST_P256 --key-usage KEY_AGREEMENT)"
airkms replicate-key --key-id "$KEY" --replica-region eu-west-3 > replica.json
airkms get-key-policy --key-id "$KEY" --query Policy --output text > policy.json

echo secret > secret.txt
echo message > message.txt
echo release > release.tar
openssl dgst -sha256 -binary release.tar > digest.bin
blob encrypt --key-id alias/app --plaintext fileb://secret.txt --encryption-context tenant=blue \
    --query CiphertextBlob > secret.bin
blob generate-mac --key-id alias/mac --mac-algorithm HMAC_SHA_256 --message fileb://message.txt --query Mac > message.mac
blob sign --key-id alias/signing --message fileb://digest.bin --message-type DIGEST \
    --signing-algorithm ECDSA_SHA_256 --query Signature > release.sig
openssl ecparam -name prime256v1 -genkey -noout -out peer.pem
openssl pkey -in peer.pem -pubout -outform DER -out peer.der
"#;

/// Makes the users, roles and policies that the examples of IAM and STS name.
const PEOPLE: &str = r#"
airkms vault init > vault.txt
trust() { printf '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"%s"},"Action":"sts:AssumeRole"}}' "$1"; }
printf '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"%s","Resource":"*"}}' kms:Decrypt > decrypt.json
printf '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"%s","Resource":"*"}}' sts:AssumeRole > assume.json
for user in alice spare; do airkms iam create-user --user-name $user > user.json; done
for role in app spare; do
    airkms iam create-role --role-name $role --assume-role-policy-document "$(trust 111122223333)" > role.json
done
trust arn:aws:iam::111122223333:user/alice > trust.json
BOUNDARY=arn:aws:iam::aws:policy/PowerUserAccess
POLICY=$(airkms iam create-policy --policy-name scene --policy-document file://decrypt.json --query Policy.Arn --output text)
people() {
    airkms iam put-$1-policy --$1-name $2 --policy-name use-keys --policy-document file://decrypt.json
    airkms iam attach-$1-policy --$1-name $2 --policy-arn "$POLICY"
    airkms iam put-$1-permissions-boundary --$1-name $2 --permissions-boundary $BOUNDARY
    airkms iam tag-$1 --$1-name $2 --tags Key=team,Value=blue
}
people user alice
people role app
for group in team auditors; do airkms iam create-group --group-name $group > group.json; done
airkms iam put-group-policy --group-name team --policy-name use-keys --policy-document file://decrypt.json
airkms iam attach-group-policy --group-name team --policy-arn "$POLICY"
airkms iam add-user-to-group --group-name team --user-name alice
KEYS=$(airkms iam create-access-key --user-name alice --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text)
ACCESS_KEY=$(echo "$KEYS" | cut -f1)
"#;

/// What an operation's example needs beside the scene.
const PREPARATIONS: [(&str, &[&str]); 19] = [
    ("AssumeRole", &[SESSION]),
    (
        "DeletePolicy",
        &[
            "airkms iam detach-user-policy --user-name alice --policy-arn $POLICY\n",
            "airkms iam detach-group-policy --group-name team --policy-arn $POLICY\n",
            "airkms iam detach-role-policy --role-name app --policy-arn $POLICY",
        ],
    ),
    (
        "DeletePolicyVersion",
        &[
            "airkms iam create-policy-version --policy-arn $POLICY --policy-document file://assume.json > version.json",
        ],
    ),
    ("CancelKeyDeletion", &["airkms schedule-key-deletion --key-id $KEY > deletion.json"]),
    ("ConnectCustomKeyStore", &[STORE]),
    ("CreateCustomKeyStore", &[PROXY]),
    ("DeleteCustomKeyStore", &[STORE]),
    ("DisconnectCustomKeyStore", &[STORE, CONNECTED]),
    ("UpdateCustomKeyStore", &[STORE]),
    ("CreateAlias", &["airkms delete-alias --alias-name alias/app"]),
    ("DisableKeyRotation", &["airkms enable-key-rotation --key-id $KEY"]),
    ("GetKeyRotationStatus", &["airkms enable-key-rotation --key-id $KEY"]),
    ("GetParametersForImport", &["KEY=$(key --origin EXTERNAL)"]),
    ("ImportKeyMaterial", &[IMPORT]),
    ("DeleteImportedKeyMaterial", &[IMPORT, IMPORTED]),
    ("RetireGrant", &["TOKEN=$(airkms create-grant ", GRANT, " --query GrantToken --output text)"]),
    ("RevokeGrant", &["GRANT=$(airkms create-grant ", GRANT, " --query GrantId --output text)"]),
    ("UpdateAlias", &["NEWKEY=$(key --multi-region)"]),
    (
        "UpdatePrimaryRegion",
        &["airkms replicate-key --key-id $KEY --replica-region eu-west-1 > replica.json"],
    ),
];

const SESSION: &str = r#"
airkms iam create-role --role-name ops --assume-role-policy-document file://trust.json > ops.json
export AWS_ACCESS_KEY_ID="$ACCESS_KEY" AWS_SECRET_ACCESS_KEY="$(echo "$KEYS" | cut -f2)"
"#;

const GRANT: &str =
    "--key-id $KEY --grantee-principal arn:aws:iam::111122223333:role/app --operations Decrypt";

const PROXY: &str = r#"
printf 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH > access-key.txt
airkms simulate xks-proxy create --endpoint https://xks.example.com --access-key-id ABCDE23456722EXAMPLE \
    --raw-secret-access-key "$(cat access-key.txt)" > proxy.txt
"#;

const STORE: &str = r#"
airkms simulate cluster create --output json > cluster.json
field() { sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}$/\1/p" cluster.json; }
printf "%b" "$(field TrustAnchorCertificate)" > anchor.pem
STORE=$(airkms create-custom-key-store --custom-key-store-name hsm --cloud-hsm-cluster-id "$(field CloudHsmClusterId)" \
    --key-store-password kmsPswd --trust-anchor-certificate file://anchor.pem --query CustomKeyStoreId --output text)
"#;

const CONNECTED: &str = "airkms connect-custom-key-store --custom-key-store-id $STORE";

const IMPORT: &str = r#"
KEY=$(key --origin EXTERNAL)
airkms get-parameters-for-import --key-id "$KEY" --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_2048 \
    --query '[ImportToken,PublicKey]' --output text > parameters
cut -f1 parameters | base64 --decode > token.bin
cut -f2 parameters | base64 --decode > wrapping.der
openssl rand 32 > material.bin
openssl pkeyutl -encrypt -pubin -keyform DER -inkey wrapping.der -in material.bin -out wrapped.bin \
    -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256
"#;

const IMPORTED: &str = r#"
airkms import-key-material --key-id "$KEY" --import-token fileb://token.bin \
    --encrypted-key-material fileb://wrapped.bin --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE > import.json
"#;

#[test]
#[ignore = "needs openssl"]
fn the_example_of_every_operation_works() {
    let mut failures = Vec::new();
    let operations = Service::ALL
        .into_iter()
        .flat_map(|service| service.operation_names().map(move |name| (service, name)));
    for (service, operation) in operations {
        let preparation = PREPARATIONS.iter().find(|(name, _)| *name == operation);
        let preparation = preparation.map(|(_, scripts)| scripts.concat()).unwrap_or_default();
        let example = texts::operation(service, operation)
            .unwrap()
            .example
            .command
            .replace("cks-1234567890abcdef0", "$STORE");
        let scene = if service == Service::Kms { SCENE } else { PEOPLE };
        let home = tempfile::tempdir().unwrap();
        if let Err(stderr) = run(home.path(), &format!("set -eu\n{scene}{preparation}\n{example}\n")) {
            failures.push(format!("{operation}: {stderr}"));
        }
    }
    assert_eq!(failures, Vec::<String>::new());
}

/// Runs a script; what it writes to stderr, or its exit code, is an error.
fn run(home: &Path, script: &str) -> Result<(), String> {
    let binary = Path::new(env!("CARGO_BIN_EXE_airkms")).parent().unwrap();
    let output = Command::new("sh")
        .args(["-c", script])
        .env_clear()
        .env("HOME", home)
        .env("PATH", format!("{}:{}", binary.display(), std::env::var("PATH").unwrap()))
        .current_dir(home)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    match (output.status.success(), stderr.is_empty()) {
        (true, true) => Ok(()),
        _ => Err(format!("{}: {stderr}", output.status)),
    }
}
